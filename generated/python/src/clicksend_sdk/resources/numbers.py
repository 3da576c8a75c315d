# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Phone numbers to rent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._config import PAGE
from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.paging.pages import AsyncPages, Page
    from ..models import AvailableNumber, DedicatedNumber, NumberPurchase, NumberRegistrationData, NumberType
    from ..params import NumberRegistrationDataDict

_LIST: Operation[DedicatedNumber] = Operation(
    "GET",
    "/numbers",
    "safe",
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
        "q2": "Pairs",
        "excluding_number_type": 'Literal["shortcode", "tollfree", "10DLC"] | str',
        "exclude_10dlc_campaign": "bool",
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="DedicatedNumber",
    pages=PAGE,
    page_size=100,
)

_SEARCH: Operation[AvailableNumber] = Operation(
    "GET",
    "/numbers/search/{country}",
    "safe",
    path_types={"country": "str"},
    query_types={
        "page": "int",
        "limit": "int",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
        "search": "str",
        "search_type": "Literal[0, 1, 2] | int",
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="AvailableNumber",
    pages=PAGE,
    page_size=100,
)

_BUY: Operation[NumberPurchase] = Operation(
    "POST",
    "/numbers/buy/{dedicated_number}",
    "unsafe",
    path_types={"dedicated_number": "str"},
    query_types={"type": "NumberType"},
    body="NumberPurchaseRequest",
    body_required=True,
    returns="NumberPurchase",
)

_REGISTER: Operation[None] = Operation(
    "POST",
    "/numbers/registrations/number-types/{number_type}/country/{country_code}",
    "unsafe",
    path_types={"number_type": 'Literal["10DLC"] | str', "country_code": "str"},
    body="NumberRegistrationRequest",
    body_required=True,
)


class NumbersResource(Resource):
    """Phone numbers to rent."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        q2: Mapping[str, object] | str | UnsetType = UNSET,
        excluding_number_type: Literal["shortcode", "tollfree", "10DLC"] | str | UnsetType = UNSET,
        exclude_10_dlc_campaign: bool | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[DedicatedNumber]:
        """List the phone numbers that you rent.

        Can be searched with `q` by `type`, `number_type` and `country`, and with `q2` by
        `type`.

        Args:
            page: Number of the page, from 1.
            limit: Items on a page, 15 to 100.
            q: Keep only the items whose fields hold these values: a mapping from field to
                value, or text such as `status:Sent,to:+61411111111`. Upper and lower case are
                the same.
            order_by: Sort by a field, `asc` or `desc`; a mapping from field to direction, or
                text such as `date:desc`.
            operator: Whether an item must match all pairs of `q` (`AND`) or any of them (`OR`).
                The API's default: `AND`.
            q2: A second search, in the form of `q`.
            excluding_number_type: Leave out numbers of this kind.
            exclude_10_dlc_campaign: Leave out 10DLC numbers that belong to a campaign.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of numbers, and the currency of their prices.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /numbers` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={
                "page": page,
                "limit": limit,
                "q": q,
                "order_by": order_by,
                "operator": operator,
                "q2": q2,
                "excluding_number_type": excluding_number_type,
                "exclude_10dlc_campaign": exclude_10_dlc_campaign,
            },
            options=options,
        )

    def search(
        self,
        country: str,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        search_type: Literal[0, 1, 2] | int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[AvailableNumber]:
        """Find phone numbers that can be rented.

        Args:
            country: Country of the numbers.
            page: Number of the page, from 1.
            limit: Items on a page, 15 to 100.
            q: Keep only the items whose fields hold these values: a mapping from field to
                value, or text such as `status:Sent,to:+61411111111`. Upper and lower case are
                the same.
            order_by: Sort by a field, `asc` or `desc`; a mapping from field to direction, or
                text such as `date:desc`.
            operator: Whether an item must match all pairs of `q` (`AND`) or any of them (`OR`).
                The API's default: `AND`.
            search: Digits that the numbers have.
            search_type: Where they have them. 0 is at the start, 1 anywhere, 2 at the end.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of numbers, and the currency of their prices.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /numbers/search/{country}` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _SEARCH,
            path={"country": country},
            query={
                "page": page,
                "limit": limit,
                "q": q,
                "order_by": order_by,
                "operator": operator,
                "search": search,
                "search_type": search_type,
            },
            options=options,
        )

    def buy(
        self,
        dedicated_number: str,
        *,
        type: NumberType,
        registration_data: NumberRegistrationData | NumberRegistrationDataDict | UnsetType = UNSET,
        options: Options | None = None,
    ) -> NumberPurchase:
        """Rent a phone number.

        The number is bought at once, and its `price_total` charged.

        Args:
            dedicated_number: The number to buy, as `numbers.search` shows it.
            type: The messages that the number is for.
            registration_data: Who will use the number; only for Australian numbers.
            options: Settings for this call only; see `Options`.

        Returns:
            The number that is yours now, and what it costs.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /numbers/buy/{dedicated_number}` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _BUY,
            path={"dedicated_number": dedicated_number},
            query={"type": type},
            body={"dedicated_number": dedicated_number, "type": type, "registration_data": registration_data},
            options=options,
        )

    def register(
        self,
        number_type: Literal["10DLC"] | str,
        country_code: str,
        *,
        full_name: str,
        company_name: str,
        company_number: str,
        email: str,
        website_url: str,
        primary_use_case: str,
        sample_message: str,
        area_code: str,
        options: Options | None = None,
    ) -> None:
        """Ask for numbers that have to be registered.

        Only for 10DLC numbers of Canada so far.

        Args:
            number_type: The kind of the numbers.
            country_code: Country of the numbers.
            full_name: The person who asks.
            company_name: Name of the company.
            company_number: Phone of the company.
            email: Where to write to the person.
            website_url: Website of the company.
            primary_use_case: What most of the messages will be for.
            sample_message: A message such as will be sent.
            area_code: Area codes that the numbers should have, with commas between them.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /numbers/registrations/number-types/{number_type}/country/{country_code}` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _REGISTER,
            path={"number_type": number_type, "country_code": country_code},
            body={
                "full_name": full_name,
                "company_name": company_name,
                "company_number": company_number,
                "email": email,
                "website_url": website_url,
                "primary_use_case": primary_use_case,
                "sample_message": sample_message,
                "area_code": area_code,
            },
            options=options,
        )


class AsyncNumbersResource(AsyncResource):
    """Phone numbers to rent."""

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        q2: Mapping[str, object] | str | UnsetType = UNSET,
        excluding_number_type: Literal["shortcode", "tollfree", "10DLC"] | str | UnsetType = UNSET,
        exclude_10_dlc_campaign: bool | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[DedicatedNumber]:
        """List the phone numbers that you rent.

        Can be searched with `q` by `type`, `number_type` and `country`, and with `q2` by
        `type`.

        Args:
            page: Number of the page, from 1.
            limit: Items on a page, 15 to 100.
            q: Keep only the items whose fields hold these values: a mapping from field to
                value, or text such as `status:Sent,to:+61411111111`. Upper and lower case are
                the same.
            order_by: Sort by a field, `asc` or `desc`; a mapping from field to direction, or
                text such as `date:desc`.
            operator: Whether an item must match all pairs of `q` (`AND`) or any of them (`OR`).
                The API's default: `AND`.
            q2: A second search, in the form of `q`.
            excluding_number_type: Leave out numbers of this kind.
            exclude_10_dlc_campaign: Leave out 10DLC numbers that belong to a campaign.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of numbers, and the currency of their prices.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /numbers` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            query={
                "page": page,
                "limit": limit,
                "q": q,
                "order_by": order_by,
                "operator": operator,
                "q2": q2,
                "excluding_number_type": excluding_number_type,
                "exclude_10dlc_campaign": exclude_10_dlc_campaign,
            },
            options=options,
        )

    def search(
        self,
        country: str,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        search_type: Literal[0, 1, 2] | int | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[AvailableNumber]:
        """Find phone numbers that can be rented.

        Args:
            country: Country of the numbers.
            page: Number of the page, from 1.
            limit: Items on a page, 15 to 100.
            q: Keep only the items whose fields hold these values: a mapping from field to
                value, or text such as `status:Sent,to:+61411111111`. Upper and lower case are
                the same.
            order_by: Sort by a field, `asc` or `desc`; a mapping from field to direction, or
                text such as `date:desc`.
            operator: Whether an item must match all pairs of `q` (`AND`) or any of them (`OR`).
                The API's default: `AND`.
            search: Digits that the numbers have.
            search_type: Where they have them. 0 is at the start, 1 anywhere, 2 at the end.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of numbers, and the currency of their prices.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /numbers/search/{country}` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _SEARCH,
            path={"country": country},
            query={
                "page": page,
                "limit": limit,
                "q": q,
                "order_by": order_by,
                "operator": operator,
                "search": search,
                "search_type": search_type,
            },
            options=options,
        )

    async def buy(
        self,
        dedicated_number: str,
        *,
        type: NumberType,
        registration_data: NumberRegistrationData | NumberRegistrationDataDict | UnsetType = UNSET,
        options: Options | None = None,
    ) -> NumberPurchase:
        """Rent a phone number.

        The number is bought at once, and its `price_total` charged.

        Args:
            dedicated_number: The number to buy, as `numbers.search` shows it.
            type: The messages that the number is for.
            registration_data: Who will use the number; only for Australian numbers.
            options: Settings for this call only; see `Options`.

        Returns:
            The number that is yours now, and what it costs.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /numbers/buy/{dedicated_number}` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _BUY,
            path={"dedicated_number": dedicated_number},
            query={"type": type},
            body={"dedicated_number": dedicated_number, "type": type, "registration_data": registration_data},
            options=options,
        )

    async def register(
        self,
        number_type: Literal["10DLC"] | str,
        country_code: str,
        *,
        full_name: str,
        company_name: str,
        company_number: str,
        email: str,
        website_url: str,
        primary_use_case: str,
        sample_message: str,
        area_code: str,
        options: Options | None = None,
    ) -> None:
        """Ask for numbers that have to be registered.

        Only for 10DLC numbers of Canada so far.

        Args:
            number_type: The kind of the numbers.
            country_code: Country of the numbers.
            full_name: The person who asks.
            company_name: Name of the company.
            company_number: Phone of the company.
            email: Where to write to the person.
            website_url: Website of the company.
            primary_use_case: What most of the messages will be for.
            sample_message: A message such as will be sent.
            area_code: Area codes that the numbers should have, with commas between them.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /numbers/registrations/number-types/{number_type}/country/{country_code}` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _REGISTER,
            path={"number_type": number_type, "country_code": country_code},
            body={
                "full_name": full_name,
                "company_name": company_name,
                "company_number": company_number,
                "email": email,
                "website_url": website_url,
                "primary_use_case": primary_use_case,
                "sample_message": sample_message,
                "area_code": area_code,
            },
            options=options,
        )
