# Generated from spec/clicksend.yaml by `make generate`. Do not edit.

"""The clients: `ClickSend` blocks, `AsyncClickSend` is awaited."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._config import CONFIG
from ._runtime.client import DEFAULT_TIMEOUT, AsyncClient, Client

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping

    from ._runtime.transport import AsyncTransport, Transport
    from .resources.sms import AsyncSms, Sms
    from .resources.account import AsyncAccount, Account
    from .resources.subaccounts import AsyncSubaccounts, Subaccounts
    from .resources.lists import AsyncLists, Lists
    from .resources.contacts import AsyncContacts, Contacts
    from .resources.search import AsyncSearch, Search
    from .resources.countries import AsyncCountries, Countries
    from .resources.timezones import AsyncTimezones, Timezones
    from .resources.uploads import AsyncUploads, Uploads
    from .resources.delivery_issues import AsyncDeliveryIssues, DeliveryIssues


class ClickSend(Client):
    """The client of the ClickSend API; every call blocks.

    Close it when it is no longer needed, or use it in a `with` block.
    """

    def __init__(
        self,
        username: str | None = None,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        ssl_context: ssl.SSLContext | None = None,
        transport: Transport | None = None,
    ) -> None:
        """Make a client; nothing is sent.

        Args:
            username: For authentication; `CLICKSEND_USERNAME`
                in the environment if left out. Empty text: only make calls that need none.
            api_key: For authentication; `CLICKSEND_API_KEY`
                in the environment if left out. Empty text: only make calls that need none.
            base_url: Where the API is; `CLICKSEND_BASE_URL` in the environment
                or the API's own address if left out.
            timeout: Seconds that a whole call may take, from connecting to the last byte.
            headers: Sent with every call, beside the client's own.
            ssl_context: Trust other certificates than the system does.
            transport: Send requests in another way.

        Raises:
            ArgumentError: An argument cannot be used.
            MissingCredentialsError: No credentials were given.
        """
        super().__init__(
            CONFIG,
            {
                "username": username,
                "api_key": api_key,
            },
            base_url=base_url,
            timeout=timeout,
            headers=headers,
            ssl_context=ssl_context,
            transport=transport,
        )

    @cached_property
    def sms(self) -> Sms:
        """Send text messages, price them, and read what was sent."""
        from .resources.sms import Sms

        return Sms(self)

    @cached_property
    def account(self) -> Account:
        """Your own account, its verification and its usage."""
        from .resources.account import Account

        return Account(self)

    @cached_property
    def subaccounts(self) -> Subaccounts:
        """Users under your account, each with its own API key and permissions."""
        from .resources.subaccounts import Subaccounts

        return Subaccounts(self)

    @cached_property
    def lists(self) -> Lists:
        """Contact lists, and bulk work on their contacts."""
        from .resources.lists import Lists

        return Lists(self)

    @cached_property
    def contacts(self) -> Contacts:
        """The people in a contact list."""
        from .resources.contacts import Contacts

        return Contacts(self)

    @cached_property
    def search(self) -> Search:
        """Find contacts and lists by a keyword."""
        from .resources.search import Search

        return Search(self)

    @cached_property
    def countries(self) -> Countries:
        """Countries known to the API, and the ones your account may send to."""
        from .resources.countries import Countries

        return Countries(self)

    @cached_property
    def timezones(self) -> Timezones:
        """Names of time zones."""
        from .resources.timezones import Timezones

        return Timezones(self)

    @cached_property
    def uploads(self) -> Uploads:
        """Files for later use in a message, letter or import."""
        from .resources.uploads import Uploads

        return Uploads(self)

    @cached_property
    def delivery_issues(self) -> DeliveryIssues:
        """Tell support about messages that did not arrive."""
        from .resources.delivery_issues import DeliveryIssues

        return DeliveryIssues(self)


class AsyncClickSend(AsyncClient):
    """The client of the ClickSend API; every call is awaited.

    Close it when it is no longer needed, or use it in a `async with` block.
    """

    def __init__(
        self,
        username: str | None = None,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        ssl_context: ssl.SSLContext | None = None,
        transport: AsyncTransport | None = None,
    ) -> None:
        """Make a client; nothing is sent.

        Args:
            username: For authentication; `CLICKSEND_USERNAME`
                in the environment if left out. Empty text: only make calls that need none.
            api_key: For authentication; `CLICKSEND_API_KEY`
                in the environment if left out. Empty text: only make calls that need none.
            base_url: Where the API is; `CLICKSEND_BASE_URL` in the environment
                or the API's own address if left out.
            timeout: Seconds that a whole call may take, from connecting to the last byte.
            headers: Sent with every call, beside the client's own.
            ssl_context: Trust other certificates than the system does.
            transport: Send requests in another way.

        Raises:
            ArgumentError: An argument cannot be used.
            MissingCredentialsError: No credentials were given.
        """
        super().__init__(
            CONFIG,
            {
                "username": username,
                "api_key": api_key,
            },
            base_url=base_url,
            timeout=timeout,
            headers=headers,
            ssl_context=ssl_context,
            transport=transport,
        )

    @cached_property
    def sms(self) -> AsyncSms:
        """Send text messages, price them, and read what was sent."""
        from .resources.sms import AsyncSms

        return AsyncSms(self)

    @cached_property
    def account(self) -> AsyncAccount:
        """Your own account, its verification and its usage."""
        from .resources.account import AsyncAccount

        return AsyncAccount(self)

    @cached_property
    def subaccounts(self) -> AsyncSubaccounts:
        """Users under your account, each with its own API key and permissions."""
        from .resources.subaccounts import AsyncSubaccounts

        return AsyncSubaccounts(self)

    @cached_property
    def lists(self) -> AsyncLists:
        """Contact lists, and bulk work on their contacts."""
        from .resources.lists import AsyncLists

        return AsyncLists(self)

    @cached_property
    def contacts(self) -> AsyncContacts:
        """The people in a contact list."""
        from .resources.contacts import AsyncContacts

        return AsyncContacts(self)

    @cached_property
    def search(self) -> AsyncSearch:
        """Find contacts and lists by a keyword."""
        from .resources.search import AsyncSearch

        return AsyncSearch(self)

    @cached_property
    def countries(self) -> AsyncCountries:
        """Countries known to the API, and the ones your account may send to."""
        from .resources.countries import AsyncCountries

        return AsyncCountries(self)

    @cached_property
    def timezones(self) -> AsyncTimezones:
        """Names of time zones."""
        from .resources.timezones import AsyncTimezones

        return AsyncTimezones(self)

    @cached_property
    def uploads(self) -> AsyncUploads:
        """Files for later use in a message, letter or import."""
        from .resources.uploads import AsyncUploads

        return AsyncUploads(self)

    @cached_property
    def delivery_issues(self) -> AsyncDeliveryIssues:
        """Tell support about messages that did not arrive."""
        from .resources.delivery_issues import AsyncDeliveryIssues

        return AsyncDeliveryIssues(self)
