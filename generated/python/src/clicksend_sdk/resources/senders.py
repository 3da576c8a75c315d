# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The kinds of sender that countries let through, and default senders."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..models import CompliantSenderTypeList
    from .senders_defaults import AsyncSendersDefaultsResource, SendersDefaultsResource

_COMPLIANT_TYPES: Operation[CompliantSenderTypeList] = Operation(
    "GET",
    "/senders/compliant-sender-types",
    "safe",
    query_types={"filter[product_type]": 'Literal["SMS"] | str', "filter[country_code][]": "list[str]"},
    limits={"query": {"filter[country_code][]": {"maxItems": 98}}},
    returns="CompliantSenderTypeList",
)


class SendersResource(Resource):
    """The kinds of sender that countries let through, and default senders."""

    @cached_property
    def defaults(self) -> SendersDefaultsResource:
        """Senders of messages that name none."""
        from .senders_defaults import SendersDefaultsResource

        return SendersDefaultsResource(self._client)

    def compliant_types(
        self,
        *,
        filter_product_type: Literal["SMS"] | str,
        filter_country_code: Sequence[str] | UnsetType = UNSET,
        options: Options | None = None,
    ) -> CompliantSenderTypeList:
        """List the kinds of sender that countries let through.

        Asks for every country unless some are named.

        Args:
            filter_product_type: The messages that are to be sent.
            filter_country_code: Only these countries of recipients, up to 98.
            options: Settings for this call only; see `Options`.

        Returns:
            One entry per country.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /senders/compliant-sender-types` is safe: it is repeated after a failure.
        """
        return self._client.call(
            _COMPLIANT_TYPES,
            query={"filter[product_type]": filter_product_type, "filter[country_code][]": filter_country_code},
            options=options,
        )


class AsyncSendersResource(AsyncResource):
    """The kinds of sender that countries let through, and default senders."""

    @cached_property
    def defaults(self) -> AsyncSendersDefaultsResource:
        """Senders of messages that name none."""
        from .senders_defaults import AsyncSendersDefaultsResource

        return AsyncSendersDefaultsResource(self._client)

    async def compliant_types(
        self,
        *,
        filter_product_type: Literal["SMS"] | str,
        filter_country_code: Sequence[str] | UnsetType = UNSET,
        options: Options | None = None,
    ) -> CompliantSenderTypeList:
        """List the kinds of sender that countries let through.

        Asks for every country unless some are named.

        Args:
            filter_product_type: The messages that are to be sent.
            filter_country_code: Only these countries of recipients, up to 98.
            options: Settings for this call only; see `Options`.

        Returns:
            One entry per country.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /senders/compliant-sender-types` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _COMPLIANT_TYPES,
            query={"filter[product_type]": filter_product_type, "filter[country_code][]": filter_country_code},
            options=options,
        )
