# Generated from spec.yaml by sdk-generator. Do not edit.

"""Things"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from decimal import Decimal
    from uuid import UUID

    from ..models import Thing
    from ..params import ThingDict

_SAVE: Operation[Thing] = Operation(
    "PUT",
    "/things",
    "idempotent",
    body="Thing",
    body_required=True,
    returns="Thing",
    enveloped=False,
)


class ThingsResource(Resource):
    """Things"""

    @overload
    def save(
        self,
        body: Thing | ThingDict,
        *,
        options: Options | None = None,
    ) -> Thing: ...

    @overload
    def save(
        self,
        *,
        name: str,
        secret: str,
        tags: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        at: dt.time | UnsetType = UNSET,
        lasts: dt.timedelta | str | UnsetType = UNSET,
        data: bytes | UnsetType = UNSET,
        page: str | UnsetType = UNSET,
        uid: UUID | UnsetType = UNSET,
        price: Decimal | UnsetType = UNSET,
        mail: str | UnsetType = UNSET,
        site: str | UnsetType = UNSET,
        odd: str | UnsetType = UNSET,
        ticks: str | UnsetType = UNSET,
        seconds: dt.datetime | UnsetType = UNSET,
        whole: int | UnsetType = UNSET,
        either: str | int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Thing: ...

    def save(
        self,
        body: Thing | ThingDict | UnsetType = UNSET,
        *,
        name: str | UnsetType = UNSET,
        secret: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        at: dt.time | UnsetType = UNSET,
        lasts: dt.timedelta | str | UnsetType = UNSET,
        data: bytes | UnsetType = UNSET,
        page: str | UnsetType = UNSET,
        uid: UUID | UnsetType = UNSET,
        price: Decimal | UnsetType = UNSET,
        mail: str | UnsetType = UNSET,
        site: str | UnsetType = UNSET,
        odd: str | UnsetType = UNSET,
        ticks: str | UnsetType = UNSET,
        seconds: dt.datetime | UnsetType = UNSET,
        whole: int | UnsetType = UNSET,
        either: str | int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Thing:
        """PUT /things

        Args:
            body: The body whole, in place of its members.
            name: `name` in the body.
            secret: `secret` in the body.
            tags: `tags` in the body. The API's default: `[]`.
            limit: How many. The API's default: `10`.
            at: `at` in the body.
            lasts: `lasts` in the body.
            data: `data` in the body.
            page: `page` in the body.
            uid: `uid` in the body.
            price: `price` in the body.
            mail: `mail` in the body.
            site: `site` in the body.
            odd: `odd` in the body.
            ticks: `ticks` in the body.
            seconds: `seconds` in the body.
            whole: `whole` in the body.
            either: `either` in the body.
            options: Settings for this call only; see `Options`.

        Returns:
            The thing.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /things` is idempotent: it is repeated after a failure.
        """
        secret = self._as_secret(secret)
        return self._client.call(
            _SAVE,
            body=self._whole_or(
                body,
                {
                    "name": name,
                    "secret": secret,
                    "tags": tags,
                    "limit": limit,
                    "at": at,
                    "lasts": lasts,
                    "data": data,
                    "page": page,
                    "uid": uid,
                    "price": price,
                    "mail": mail,
                    "site": site,
                    "odd": odd,
                    "ticks": ticks,
                    "seconds": seconds,
                    "whole": whole,
                    "either": either,
                },
            ),
            options=options,
        )


class AsyncThingsResource(AsyncResource):
    """Things"""

    @overload
    async def save(
        self,
        body: Thing | ThingDict,
        *,
        options: Options | None = None,
    ) -> Thing: ...

    @overload
    async def save(
        self,
        *,
        name: str,
        secret: str,
        tags: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        at: dt.time | UnsetType = UNSET,
        lasts: dt.timedelta | str | UnsetType = UNSET,
        data: bytes | UnsetType = UNSET,
        page: str | UnsetType = UNSET,
        uid: UUID | UnsetType = UNSET,
        price: Decimal | UnsetType = UNSET,
        mail: str | UnsetType = UNSET,
        site: str | UnsetType = UNSET,
        odd: str | UnsetType = UNSET,
        ticks: str | UnsetType = UNSET,
        seconds: dt.datetime | UnsetType = UNSET,
        whole: int | UnsetType = UNSET,
        either: str | int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Thing: ...

    async def save(
        self,
        body: Thing | ThingDict | UnsetType = UNSET,
        *,
        name: str | UnsetType = UNSET,
        secret: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        at: dt.time | UnsetType = UNSET,
        lasts: dt.timedelta | str | UnsetType = UNSET,
        data: bytes | UnsetType = UNSET,
        page: str | UnsetType = UNSET,
        uid: UUID | UnsetType = UNSET,
        price: Decimal | UnsetType = UNSET,
        mail: str | UnsetType = UNSET,
        site: str | UnsetType = UNSET,
        odd: str | UnsetType = UNSET,
        ticks: str | UnsetType = UNSET,
        seconds: dt.datetime | UnsetType = UNSET,
        whole: int | UnsetType = UNSET,
        either: str | int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Thing:
        """PUT /things

        Args:
            body: The body whole, in place of its members.
            name: `name` in the body.
            secret: `secret` in the body.
            tags: `tags` in the body. The API's default: `[]`.
            limit: How many. The API's default: `10`.
            at: `at` in the body.
            lasts: `lasts` in the body.
            data: `data` in the body.
            page: `page` in the body.
            uid: `uid` in the body.
            price: `price` in the body.
            mail: `mail` in the body.
            site: `site` in the body.
            odd: `odd` in the body.
            ticks: `ticks` in the body.
            seconds: `seconds` in the body.
            whole: `whole` in the body.
            either: `either` in the body.
            options: Settings for this call only; see `Options`.

        Returns:
            The thing.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `PUT /things` is idempotent: it is repeated after a failure.
        """
        secret = self._as_secret(secret)
        return await self._client.call(
            _SAVE,
            body=self._whole_or(
                body,
                {
                    "name": name,
                    "secret": secret,
                    "tags": tags,
                    "limit": limit,
                    "at": at,
                    "lasts": lasts,
                    "data": data,
                    "page": page,
                    "uid": uid,
                    "price": price,
                    "mail": mail,
                    "site": site,
                    "odd": odd,
                    "ticks": ticks,
                    "seconds": seconds,
                    "whole": whole,
                    "either": either,
                },
            ),
            options=options,
        )
