# Generated from spec.yaml by sdk-generator. Do not edit.

"""Pets"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import Point
    from ..params import PointDict

_SEARCH: Operation[None] = Operation(
    "GET",
    "/pets/{ids}/at{point}",
    "safe",
    path_types={"ids": "list[int]", "point": "Point"},
    query_types={
        "tags": "list[str]",
        "kinds": "list[str]",
        "words": "list[str]",
        "sizes": "list[int]",
        "filter": "dict[str, object]",
        "one": "int",
        "back": "str",
        "meta": "Point",
        "text": "str",
        "anything": "object",
    },
    header_types={"X-Ids": "dict[str, int]"},
    cookie_types={"seen": "list[int]"},
    styles={
        "path": {"point": "matrix*"},
        "query": {
            "kinds": "form",
            "words": "spaceDelimited",
            "sizes": "pipeDelimited",
            "filter": "deepObject*",
            "back": "form*+",
            "meta": "json",
        },
        "header": {"X-Ids": "simple*"},
        "cookie": {"seen": "form"},
    },
    enveloped=False,
)


class PetsResource(Resource):
    """Pets"""

    def search(
        self,
        ids: Sequence[int],
        point: Point | PointDict,
        *,
        tags: Sequence[str] | UnsetType = UNSET,
        kinds: Sequence[str] | UnsetType = UNSET,
        words: Sequence[str] | UnsetType = UNSET,
        sizes: Sequence[int] | UnsetType = UNSET,
        filter: Mapping[str, object] | UnsetType = UNSET,
        one: int | UnsetType = UNSET,
        back: str | UnsetType = UNSET,
        meta: Point | PointDict | UnsetType = UNSET,
        text: str | UnsetType = UNSET,
        x_ids: Mapping[str, int] | UnsetType = UNSET,
        seen: Sequence[int] | UnsetType = UNSET,
        anything: object | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """GET /pets/{ids}/at{point}

        Args:
            ids: `ids` in the path.
            point: `point` in the path.
            tags: `tags` in the query.
            kinds: `kinds` in the query.
            words: `words` in the query.
            sizes: `sizes` in the query.
            filter: `filter` in the query.
            one: `one` in the query. The API's default: `20`.
            back: `back` in the query.
            meta: `meta` in the query.
            text: `text` in the query.
            x_ids: The header `X-Ids`.
            seen: The cookie `seen`.
            anything: `anything` in the query.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets/{ids}/at{point}` is safe: it is repeated after a failure.
        """
        return self._client.call(
            _SEARCH,
            path={"ids": ids, "point": point},
            query={
                "tags": tags,
                "kinds": kinds,
                "words": words,
                "sizes": sizes,
                "filter": filter,
                "one": one,
                "back": back,
                "meta": meta,
                "text": text,
                "anything": anything,
            },
            header={"X-Ids": x_ids},
            cookie={"seen": seen},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets"""

    async def search(
        self,
        ids: Sequence[int],
        point: Point | PointDict,
        *,
        tags: Sequence[str] | UnsetType = UNSET,
        kinds: Sequence[str] | UnsetType = UNSET,
        words: Sequence[str] | UnsetType = UNSET,
        sizes: Sequence[int] | UnsetType = UNSET,
        filter: Mapping[str, object] | UnsetType = UNSET,
        one: int | UnsetType = UNSET,
        back: str | UnsetType = UNSET,
        meta: Point | PointDict | UnsetType = UNSET,
        text: str | UnsetType = UNSET,
        x_ids: Mapping[str, int] | UnsetType = UNSET,
        seen: Sequence[int] | UnsetType = UNSET,
        anything: object | UnsetType = UNSET,
        options: Options | None = None,
    ) -> None:
        """GET /pets/{ids}/at{point}

        Args:
            ids: `ids` in the path.
            point: `point` in the path.
            tags: `tags` in the query.
            kinds: `kinds` in the query.
            words: `words` in the query.
            sizes: `sizes` in the query.
            filter: `filter` in the query.
            one: `one` in the query. The API's default: `20`.
            back: `back` in the query.
            meta: `meta` in the query.
            text: `text` in the query.
            x_ids: The header `X-Ids`.
            seen: The cookie `seen`.
            anything: `anything` in the query.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `GET /pets/{ids}/at{point}` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _SEARCH,
            path={"ids": ids, "point": point},
            query={
                "tags": tags,
                "kinds": kinds,
                "words": words,
                "sizes": sizes,
                "filter": filter,
                "one": one,
                "back": back,
                "meta": meta,
                "text": text,
                "anything": anything,
            },
            header={"X-Ids": x_ids},
            cookie={"seen": seen},
            options=options,
        )
