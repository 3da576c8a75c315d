# Generated from spec.yaml by sdk-generator. Do not edit.

"""Pets"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from collections.abc import Sequence

_SAVE: Operation[None] = Operation(
    "PUT",
    "/pets/{id}",
    "idempotent",
    path_types={"id": "str"},
    query_types={
        "id": "int",
        "user-id": "str",
        "user_id": "str",
        "userId": "str",
        "filter[status]": "str",
        "ids[]": "list[int]",
        "self": "str",
        "body": "str",
        "options": "str",
        "params": "str",
        "class": "str",
        "None": "str",
        "builtins": "str",
        "cls": "str",
        "client": "str",
        "operation": "str",
        "query": "str",
        "": "str",
        "$": "str",
        "größe": "str",
        "1st": "str",
        "n1st": "str",
        "404": "str",
    },
    header_types={"path": "str"},
    cookie_types={"header": "str"},
    body="list[str]",
    body_required=False,
    enveloped=False,
)


class PetsResource(Resource):
    """Pets"""

    def save(
        self,
        id: str,
        *,
        id_query: int,
        user_id_query: str,
        user_id_2: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        filter_status: str | UnsetType = UNSET,
        ids: Sequence[int] | UnsetType = UNSET,
        self_: str | UnsetType = UNSET,
        body: str | UnsetType = UNSET,
        options_: str | UnsetType = UNSET,
        params: str | UnsetType = UNSET,
        class_: str | UnsetType = UNSET,
        none: str | UnsetType = UNSET,
        builtins_: str | UnsetType = UNSET,
        cls: str | UnsetType = UNSET,
        client: str | UnsetType = UNSET,
        operation: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        path: str | UnsetType = UNSET,
        header: str | UnsetType = UNSET,
        unnamed: str | UnsetType = UNSET,
        unnamed_query: str | UnsetType = UNSET,
        gro_u223_e: str | UnsetType = UNSET,
        n1_st_query: str | UnsetType = UNSET,
        n1_st: str | UnsetType = UNSET,
        n404: str | UnsetType = UNSET,
        body_2: Sequence[str] | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """PUT /pets/{id}

        Args:
            id: `id` in the path.
            id_query: `id` in the query. The API's default: `1`.
            user_id_query: `userId` in the query.
            user_id_2: `user-id` in the query.
            user_id: `user_id` in the query.
            filter_status: `filter[status]` in the query.
            ids: `ids[]` in the query.
            self_: `self` in the query.
            body: `body` in the query.
            options_: `options` in the query.
            params: `params` in the query.
            class_: `class` in the query.
            none: `None` in the query.
            builtins_: `builtins` in the query.
            cls: `cls` in the query.
            client: `client` in the query.
            operation: `operation` in the query.
            query: `query` in the query.
            path: The header `path`.
            header: The cookie `header`.
            unnamed: `` in the query.
            unnamed_query: `$` in the query.
            gro_u223_e: `größe` in the query.
            n1_st_query: `1st` in the query.
            n1_st: `n1st` in the query.
            n404: `404` in the query.
            body_2: The body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /pets/{id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(
            _SAVE,
            path={"id": id},
            query={
                "id": id_query,
                "user-id": user_id_2,
                "user_id": user_id,
                "userId": user_id_query,
                "filter[status]": filter_status,
                "ids[]": ids,
                "self": self_,
                "body": body,
                "options": options_,
                "params": params,
                "class": class_,
                "None": none,
                "builtins": builtins_,
                "cls": cls,
                "client": client,
                "operation": operation,
                "query": query,
                "": unnamed,
                "$": unnamed_query,
                "größe": gro_u223_e,
                "1st": n1_st_query,
                "n1st": n1_st,
                "404": n404,
            },
            header={"path": path},
            cookie={"header": header},
            body=body_2,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets"""

    async def save(
        self,
        id: str,
        *,
        id_query: int,
        user_id_query: str,
        user_id_2: str | UnsetType = UNSET,
        user_id: str | UnsetType = UNSET,
        filter_status: str | UnsetType = UNSET,
        ids: Sequence[int] | UnsetType = UNSET,
        self_: str | UnsetType = UNSET,
        body: str | UnsetType = UNSET,
        options_: str | UnsetType = UNSET,
        params: str | UnsetType = UNSET,
        class_: str | UnsetType = UNSET,
        none: str | UnsetType = UNSET,
        builtins_: str | UnsetType = UNSET,
        cls: str | UnsetType = UNSET,
        client: str | UnsetType = UNSET,
        operation: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        path: str | UnsetType = UNSET,
        header: str | UnsetType = UNSET,
        unnamed: str | UnsetType = UNSET,
        unnamed_query: str | UnsetType = UNSET,
        gro_u223_e: str | UnsetType = UNSET,
        n1_st_query: str | UnsetType = UNSET,
        n1_st: str | UnsetType = UNSET,
        n404: str | UnsetType = UNSET,
        body_2: Sequence[str] | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """PUT /pets/{id}

        Args:
            id: `id` in the path.
            id_query: `id` in the query. The API's default: `1`.
            user_id_query: `userId` in the query.
            user_id_2: `user-id` in the query.
            user_id: `user_id` in the query.
            filter_status: `filter[status]` in the query.
            ids: `ids[]` in the query.
            self_: `self` in the query.
            body: `body` in the query.
            options_: `options` in the query.
            params: `params` in the query.
            class_: `class` in the query.
            none: `None` in the query.
            builtins_: `builtins` in the query.
            cls: `cls` in the query.
            client: `client` in the query.
            operation: `operation` in the query.
            query: `query` in the query.
            path: The header `path`.
            header: The cookie `header`.
            unnamed: `` in the query.
            unnamed_query: `$` in the query.
            gro_u223_e: `größe` in the query.
            n1_st_query: `1st` in the query.
            n1_st: `n1st` in the query.
            n404: `404` in the query.
            body_2: The body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /pets/{id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(
            _SAVE,
            path={"id": id},
            query={
                "id": id_query,
                "user-id": user_id_2,
                "user_id": user_id,
                "userId": user_id_query,
                "filter[status]": filter_status,
                "ids[]": ids,
                "self": self_,
                "body": body,
                "options": options_,
                "params": params,
                "class": class_,
                "None": none,
                "builtins": builtins_,
                "cls": cls,
                "client": client,
                "operation": operation,
                "query": query,
                "": unnamed,
                "$": unnamed_query,
                "größe": gro_u223_e,
                "1st": n1_st_query,
                "n1st": n1_st,
                "404": n404,
            },
            header={"path": path},
            cookie={"header": header},
            body=body_2,
            options=options,
        )
