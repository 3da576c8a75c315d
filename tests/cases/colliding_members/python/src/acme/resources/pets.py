# Generated from spec.yaml by sdk-generator. Do not edit.

"""Pets"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from .pets_toys import AsyncPetsToysResource, PetsToysResource

_TOYS_2: Operation[None] = Operation(
    "POST",
    "/pets/{id}",
    "unsafe",
    path_types={"id": "int"},
    query_types={"id": "int", "a-b": "str", "body": "str"},
    body="PetsToys2Request",
    body_required=True,
    enveloped=False,
)


class PetsResource(Resource):
    """Pets"""

    @cached_property
    def toys(self) -> PetsToysResource:
        """Pets toys"""
        from .pets_toys import PetsToysResource

        return PetsToysResource(self._client)

    def toys_2(
        self,
        id: int,
        *,
        id_2: str,
        options_: str,
        id_query: int | UnsetType = UNSET,
        a_b: str | UnsetType = UNSET,
        body: str | UnsetType = UNSET,
        a_b_2: str | UnsetType = UNSET,
        self_: str | UnsetType = UNSET,
        from_: str | UnsetType = UNSET,
        list: Sequence[str] | UnsetType = UNSET,
        class_: str | UnsetType = UNSET,
        dt: dt.date | UnsetType = UNSET,
        builtins_: str | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """POST /pets/{id}

        Args:
            id: `id` in the path.
            id_2: `id` in the body.
            options_: `options` in the body.
            id_query: `id` in the query.
            a_b: `a-b` in the query.
            body: `body` in the query.
            a_b_2: `a_b` in the body.
            self_: `self` in the body.
            from_: `from` in the body.
            list: `list` in the body.
            class_: `class` in the body.
            dt: `dt` in the body.
            builtins_: `builtins` in the body.
            filter_name: `filter[name]` in the body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /pets/{id}` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _TOYS_2,
            path={"id": id},
            query={"id": id_query, "a-b": a_b, "body": body},
            body={
                "id": id_2,
                "a_b": a_b_2,
                "options": options_,
                "self": self_,
                "from": from_,
                "list": list,
                "class": class_,
                "dt": dt,
                "builtins": builtins_,
                "filter[name]": filter_name,
            },
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets"""

    @cached_property
    def toys(self) -> AsyncPetsToysResource:
        """Pets toys"""
        from .pets_toys import AsyncPetsToysResource

        return AsyncPetsToysResource(self._client)

    async def toys_2(
        self,
        id: int,
        *,
        id_2: str,
        options_: str,
        id_query: int | UnsetType = UNSET,
        a_b: str | UnsetType = UNSET,
        body: str | UnsetType = UNSET,
        a_b_2: str | UnsetType = UNSET,
        self_: str | UnsetType = UNSET,
        from_: str | UnsetType = UNSET,
        list: Sequence[str] | UnsetType = UNSET,
        class_: str | UnsetType = UNSET,
        dt: dt.date | UnsetType = UNSET,
        builtins_: str | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """POST /pets/{id}

        Args:
            id: `id` in the path.
            id_2: `id` in the body.
            options_: `options` in the body.
            id_query: `id` in the query.
            a_b: `a-b` in the query.
            body: `body` in the query.
            a_b_2: `a_b` in the body.
            self_: `self` in the body.
            from_: `from` in the body.
            list: `list` in the body.
            class_: `class` in the body.
            dt: `dt` in the body.
            builtins_: `builtins` in the body.
            filter_name: `filter[name]` in the body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /pets/{id}` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _TOYS_2,
            path={"id": id},
            query={"id": id_query, "a-b": a_b, "body": body},
            body={
                "id": id_2,
                "a_b": a_b_2,
                "options": options_,
                "self": self_,
                "from": from_,
                "list": list,
                "class": class_,
                "dt": dt,
                "builtins": builtins_,
                "filter[name]": filter_name,
            },
            options=options,
        )
