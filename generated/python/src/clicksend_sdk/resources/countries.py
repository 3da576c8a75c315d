# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Countries known to the API, and the ones your account may send to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from ..models import Country, GlobalSending, SendingCountry

_LIST: Operation[builtins.list[Country]] = Operation(
    "GET",
    "/countries",
    "safe",
    returns="list[Country]",
    security=(),
)

_LIST_FOR_SENDING: Operation[builtins.list[SendingCountry]] = Operation(
    "GET",
    "/country-list",
    "safe",
    returns="list[SendingCountry]",
)

_SELECTED: Operation[builtins.list[GlobalSending]] = Operation(
    "GET",
    "/user-countries",
    "safe",
    returns="list[GlobalSending]",
)

_SELECT: Operation[builtins.list[GlobalSending]] = Operation(
    "POST",
    "/user-countries",
    "unsafe",
    body="CountrySelectionRequest",
    body_required=True,
    returns="list[GlobalSending]",
)

_AGREE: Operation[builtins.list[GlobalSending]] = Operation(
    "POST",
    "/user-countries/agree",
    "unsafe",
    body="CountrySelectionRequest",
    body_required=False,
    returns="list[GlobalSending]",
)


class CountriesResource(Resource):
    """Countries known to the API, and the ones your account may send to."""

    def list(
        self,
        *,
        options: Options | None = None,
    ) -> builtins.list[Country]:
        """List the countries that the API knows.

        Needs no credentials. The reply is one plain list, not divided into pages.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            Codes and names of the countries.

        Raises:
            APIStatusError: The response has an error status; 400, 403, 404, 405, 429, 500 have
                classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /countries` is safe: it is repeated after a failure.
        """
        return self._client.call(_LIST, options=options)

    def list_for_sending(
        self,
        *,
        options: Options | None = None,
    ) -> builtins.list[SendingCountry]:
        """List the countries that an account can be opened for.

        The `id` of a country here is what `countries.select` and `countries.agree` take. The
        reply is one plain list, not divided into pages.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            The countries.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /country-list` is safe: it is repeated after a failure.
        """
        return self._client.call(_LIST_FOR_SENDING, options=options)

    def selected(
        self,
        *,
        options: Options | None = None,
    ) -> builtins.list[GlobalSending]:
        """List the countries that the account may send to.

        A message to any other country gets the status `COUNTRY_NOT_ENABLED`. The reply is one
        plain list, not divided into pages.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            The countries and what they ask of senders.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /user-countries` is safe: it is repeated after a failure.
        """
        return self._client.call(_SELECTED, options=options)

    def select(
        self,
        *,
        country_list_ids: Sequence[int],
        options: Options | None = None,
    ) -> builtins.list[GlobalSending]:
        """Choose the countries that the account may send to.

        Args:
            country_list_ids: The countries, by their `id` in `countries.list_for_sending`.
            options: Settings for this call only; see `Options`.

        Returns:
            The countries and what they ask of senders.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /user-countries` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_SELECT, body={"country_list_ids": country_list_ids}, options=options)

    def agree(
        self,
        *,
        country_list_ids: Sequence[int] | UnsetType = UNSET,
        options: Options | None = None,
    ) -> builtins.list[GlobalSending]:
        """Agree to the rules of countries that the account may send to.

        The body may be left out.

        Args:
            country_list_ids: The countries, by their `id` in `countries.list_for_sending`.
            options: Settings for this call only; see `Options`.

        Returns:
            The countries and when you agreed to their rules.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /user-countries/agree` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_AGREE, body={"country_list_ids": country_list_ids}, options=options)


class AsyncCountriesResource(AsyncResource):
    """Countries known to the API, and the ones your account may send to."""

    async def list(
        self,
        *,
        options: Options | None = None,
    ) -> builtins.list[Country]:
        """List the countries that the API knows.

        Needs no credentials. The reply is one plain list, not divided into pages.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            Codes and names of the countries.

        Raises:
            APIStatusError: The response has an error status; 400, 403, 404, 405, 429, 500 have
                classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /countries` is safe: it is repeated after a failure.
        """
        return await self._client.call(_LIST, options=options)

    async def list_for_sending(
        self,
        *,
        options: Options | None = None,
    ) -> builtins.list[SendingCountry]:
        """List the countries that an account can be opened for.

        The `id` of a country here is what `countries.select` and `countries.agree` take. The
        reply is one plain list, not divided into pages.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            The countries.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /country-list` is safe: it is repeated after a failure.
        """
        return await self._client.call(_LIST_FOR_SENDING, options=options)

    async def selected(
        self,
        *,
        options: Options | None = None,
    ) -> builtins.list[GlobalSending]:
        """List the countries that the account may send to.

        A message to any other country gets the status `COUNTRY_NOT_ENABLED`. The reply is one
        plain list, not divided into pages.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            The countries and what they ask of senders.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /user-countries` is safe: it is repeated after a failure.
        """
        return await self._client.call(_SELECTED, options=options)

    async def select(
        self,
        *,
        country_list_ids: Sequence[int],
        options: Options | None = None,
    ) -> builtins.list[GlobalSending]:
        """Choose the countries that the account may send to.

        Args:
            country_list_ids: The countries, by their `id` in `countries.list_for_sending`.
            options: Settings for this call only; see `Options`.

        Returns:
            The countries and what they ask of senders.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /user-countries` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_SELECT, body={"country_list_ids": country_list_ids}, options=options)

    async def agree(
        self,
        *,
        country_list_ids: Sequence[int] | UnsetType = UNSET,
        options: Options | None = None,
    ) -> builtins.list[GlobalSending]:
        """Agree to the rules of countries that the account may send to.

        The body may be left out.

        Args:
            country_list_ids: The countries, by their `id` in `countries.list_for_sending`.
            options: Settings for this call only; see `Options`.

        Returns:
            The countries and when you agreed to their rules.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /user-countries/agree` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_AGREE, body={"country_list_ids": country_list_ids}, options=options)
