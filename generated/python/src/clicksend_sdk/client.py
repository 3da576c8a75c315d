# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The clients: `ClickSend` for sync code and `AsyncClickSend` for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._config import CONFIG
from ._runtime.async_client import AsyncClient
from ._runtime.client import Client
from ._runtime.secret import as_secrets
from ._runtime.settings import DEFAULT_RETRIES, DEFAULT_TIMEOUT

if TYPE_CHECKING:
    import os
    import ssl
    from collections.abc import Mapping, Sequence

    from ._runtime.auth.credentials import CredentialInput
    from ._runtime.hooks import Hooks
    from ._runtime.settings import HTTPClient
    from ._runtime.transport.base import AsyncTransport, Transport
    from .resources.sms import AsyncSmsResource, SmsResource
    from .resources.account import AsyncAccountResource, AccountResource
    from .resources.subaccounts import AsyncSubaccountsResource, SubaccountsResource
    from .resources.lists import AsyncListsResource, ListsResource
    from .resources.contacts import AsyncContactsResource, ContactsResource
    from .resources.search import AsyncSearchResource, SearchResource
    from .resources.countries import AsyncCountriesResource, CountriesResource
    from .resources.timezones import AsyncTimezonesResource, TimezonesResource
    from .resources.uploads import AsyncUploadsResource, UploadsResource
    from .resources.delivery_issues import AsyncDeliveryIssuesResource, DeliveryIssuesResource
    from .resources.mms import AsyncMmsResource, MmsResource
    from .resources.voice import AsyncVoiceResource, VoiceResource
    from .resources.fax import AsyncFaxResource, FaxResource
    from .resources.email import AsyncEmailResource, EmailResource
    from .resources.post import AsyncPostResource, PostResource
    from .resources.automations import AsyncAutomationsResource, AutomationsResource
    from .resources.numbers import AsyncNumbersResource, NumbersResource
    from .resources.own_numbers import AsyncOwnNumbersResource, OwnNumbersResource
    from .resources.alpha_tags import AsyncAlphaTagsResource, AlphaTagsResource
    from .resources.senders import AsyncSendersResource, SendersResource
    from .resources.short_urls import AsyncShortUrlsResource, ShortUrlsResource
    from .resources.statistics import AsyncStatisticsResource, StatisticsResource
    from .resources.pricing import AsyncPricingResource, PricingResource
    from .resources.recharge import AsyncRechargeResource, RechargeResource
    from .resources.referrals import AsyncReferralsResource, ReferralsResource
    from .resources.reseller import AsyncResellerResource, ResellerResource
    from .resources.sdk import AsyncSdkResource, SdkResource


class ClickSend(Client):
    """The client of the ClickSend API; every call blocks.

    The ClickSend REST API sends and receives SMS, MMS, voice calls, email, fax and letters,
    and manages the contacts, subaccounts and settings around them.

    Every reply is wrapped in the same envelope: `http_code`, `response_code`,
    `response_msg` and `data`. A reply with HTTP status 200 can still report a failure,
    either in `response_code` or in the `status` of a single message, so look at both. The
    codes and their meanings are the schema `ApplicationCode`.

    Times are Unix seconds in UTC, money is decimal, and switches are 0 or 1. Lists come in
    pages of 15 to 100 items; many of them can be searched with `q`, sorted with `order_by`
    and combined with `operator`. Histories go back about four months.

    Close it when it is no longer needed, or use it in a `with` block.
    """

    def __init__(
        self,
        username: CredentialInput = None,
        api_key: CredentialInput = None,
        *,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        retries: int = DEFAULT_RETRIES,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        check_limits: bool = True,
        hooks: Hooks | Sequence[Hooks] = (),
        ssl_context: ssl.SSLContext | None = None,
        ca_file: str | os.PathLike[str] | None = None,
        max_connections: int = 100,
        http_client: HTTPClient | None = None,
        transport: Transport | None = None,
    ) -> None:
        """Create a client, without sending anything.

        Args:
            username: For authentication; `CLICKSEND_USERNAME`
                in the environment if omitted. A function that returns it is called before each attempt.
                Pass an empty string to make only unauthenticated calls.
            api_key: For authentication; `CLICKSEND_API_KEY`
                in the environment if omitted. A function that returns it is called before each attempt.
                Pass an empty string to make only unauthenticated calls.
            base_url: The URL of the API; `CLICKSEND_BASE_URL` in the environment
                or the URL in the API's description if omitted.
            timeout: Timeout in seconds for a whole call, with all its attempts and the pauses between them.
            retries: The maximum number of retries of a call that is safe to repeat.
            headers: Headers to send with every call, in addition to the client's own.
            strict: Raise an error for a response that differs from the API's description, instead of only reporting it.
            check_limits: Raise an error for an argument beyond the limits in the API's description, before it is sent.
            hooks: Receivers of events: attempts, retries, and responses that differ from the description.
            ssl_context: TLS settings in place of those of the operating system.
            ca_file: A file of CA certificates to trust in addition to those of the system.
            max_connections: The maximum number of open connections.
            http_client: A client of `httpx2` or `httpx` that sends the requests; you must close it.
            transport: A transport that sends the requests.

        Raises:
            ArgumentError: An argument is invalid.
            MissingCredentialsError: No credentials were given.
        """
        credentials = as_secrets({"username": username, "api_key": api_key})
        del username, api_key  # a traceback may show variables
        super().__init__(
            CONFIG,
            credentials,
            transport,
            base_url=base_url,
            timeout=timeout,
            retries=retries,
            headers=headers,
            strict=strict,
            check_limits=check_limits,
            hooks=hooks,
            ssl_context=ssl_context,
            ca_file=ca_file,
            max_connections=max_connections,
            http_client=http_client,
        )

    @cached_property
    def sms(self) -> SmsResource:
        """Send text messages, price them, and read what was sent."""
        from .resources.sms import SmsResource

        return SmsResource(self)

    @cached_property
    def account(self) -> AccountResource:
        """Your own account, its verification and its usage."""
        from .resources.account import AccountResource

        return AccountResource(self)

    @cached_property
    def subaccounts(self) -> SubaccountsResource:
        """Users under your account, each with its own API key and permissions."""
        from .resources.subaccounts import SubaccountsResource

        return SubaccountsResource(self)

    @cached_property
    def lists(self) -> ListsResource:
        """Contact lists, and bulk work on their contacts."""
        from .resources.lists import ListsResource

        return ListsResource(self)

    @cached_property
    def contacts(self) -> ContactsResource:
        """The people in a contact list."""
        from .resources.contacts import ContactsResource

        return ContactsResource(self)

    @cached_property
    def search(self) -> SearchResource:
        """Find contacts and lists by a keyword."""
        from .resources.search import SearchResource

        return SearchResource(self)

    @cached_property
    def countries(self) -> CountriesResource:
        """Countries known to the API, and the ones your account may send to."""
        from .resources.countries import CountriesResource

        return CountriesResource(self)

    @cached_property
    def timezones(self) -> TimezonesResource:
        """Names of time zones."""
        from .resources.timezones import TimezonesResource

        return TimezonesResource(self)

    @cached_property
    def uploads(self) -> UploadsResource:
        """Files for later use in a message, letter or import."""
        from .resources.uploads import UploadsResource

        return UploadsResource(self)

    @cached_property
    def delivery_issues(self) -> DeliveryIssuesResource:
        """Tell support about messages that did not arrive."""
        from .resources.delivery_issues import DeliveryIssuesResource

        return DeliveryIssuesResource(self)

    @cached_property
    def mms(self) -> MmsResource:
        """Send picture messages, price them, and read what was sent."""
        from .resources.mms import MmsResource

        return MmsResource(self)

    @cached_property
    def voice(self) -> VoiceResource:
        """Call people and read a text out to them, price it, and read who was called."""
        from .resources.voice import VoiceResource

        return VoiceResource(self)

    @cached_property
    def fax(self) -> FaxResource:
        """Send documents to fax machines, price them, and read what was sent."""
        from .resources.fax import FaxResource

        return FaxResource(self)

    @cached_property
    def email(self) -> EmailResource:
        """Send emails to chosen recipients, price them, and read what was sent."""
        from .resources.email import EmailResource

        return EmailResource(self)

    @cached_property
    def post(self) -> PostResource:
        """Letters, postcards and leaflets on paper."""
        from .resources.post import PostResource

        return PostResource(self)

    @cached_property
    def automations(self) -> AutomationsResource:
        """Rules for messages that come in and for delivery receipts."""
        from .resources.automations import AutomationsResource

        return AutomationsResource(self)

    @cached_property
    def numbers(self) -> NumbersResource:
        """Phone numbers to rent."""
        from .resources.numbers import NumbersResource

        return NumbersResource(self)

    @cached_property
    def own_numbers(self) -> OwnNumbersResource:
        """Phone numbers of yours from elsewhere, to send from."""
        from .resources.own_numbers import OwnNumbersResource

        return OwnNumbersResource(self)

    @cached_property
    def alpha_tags(self) -> AlphaTagsResource:
        """Names to send from instead of numbers."""
        from .resources.alpha_tags import AlphaTagsResource

        return AlphaTagsResource(self)

    @cached_property
    def senders(self) -> SendersResource:
        """The kinds of sender that countries let through, and default senders."""
        from .resources.senders import SendersResource

        return SendersResource(self)

    @cached_property
    def short_urls(self) -> ShortUrlsResource:
        """What became of the short links in messages."""
        from .resources.short_urls import ShortUrlsResource

        return ShortUrlsResource(self)

    @cached_property
    def statistics(self) -> StatisticsResource:
        """How much was sent and received."""
        from .resources.statistics import StatisticsResource

        return StatisticsResource(self)

    @cached_property
    def pricing(self) -> PricingResource:
        """What sending costs."""
        from .resources.pricing import PricingResource

        return PricingResource(self)

    @cached_property
    def recharge(self) -> RechargeResource:
        """Buy credit."""
        from .resources.recharge import RechargeResource

        return RechargeResource(self)

    @cached_property
    def referrals(self) -> ReferralsResource:
        """Accounts that signed up because of yours."""
        from .resources.referrals import ReferralsResource

        return ReferralsResource(self)

    @cached_property
    def reseller(self) -> ResellerResource:
        """Your service for clients of your own."""
        from .resources.reseller import ResellerResource

        return ResellerResource(self)

    @cached_property
    def sdk(self) -> SdkResource:
        """ClickSend's own client libraries."""
        from .resources.sdk import SdkResource

        return SdkResource(self)


class AsyncClickSend(AsyncClient):
    """The client of the ClickSend API; every call is awaited.

    The ClickSend REST API sends and receives SMS, MMS, voice calls, email, fax and letters,
    and manages the contacts, subaccounts and settings around them.

    Every reply is wrapped in the same envelope: `http_code`, `response_code`,
    `response_msg` and `data`. A reply with HTTP status 200 can still report a failure,
    either in `response_code` or in the `status` of a single message, so look at both. The
    codes and their meanings are the schema `ApplicationCode`.

    Times are Unix seconds in UTC, money is decimal, and switches are 0 or 1. Lists come in
    pages of 15 to 100 items; many of them can be searched with `q`, sorted with `order_by`
    and combined with `operator`. Histories go back about four months.

    Close it when it is no longer needed, or use it in an `async with` block.
    """

    def __init__(
        self,
        username: CredentialInput = None,
        api_key: CredentialInput = None,
        *,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        retries: int = DEFAULT_RETRIES,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        check_limits: bool = True,
        hooks: Hooks | Sequence[Hooks] = (),
        ssl_context: ssl.SSLContext | None = None,
        ca_file: str | os.PathLike[str] | None = None,
        max_connections: int = 100,
        http_client: HTTPClient | None = None,
        transport: AsyncTransport | None = None,
    ) -> None:
        """Create a client, without sending anything.

        Args:
            username: For authentication; `CLICKSEND_USERNAME`
                in the environment if omitted. A function that returns it is called before each attempt.
                Pass an empty string to make only unauthenticated calls.
            api_key: For authentication; `CLICKSEND_API_KEY`
                in the environment if omitted. A function that returns it is called before each attempt.
                Pass an empty string to make only unauthenticated calls.
            base_url: The URL of the API; `CLICKSEND_BASE_URL` in the environment
                or the URL in the API's description if omitted.
            timeout: Timeout in seconds for a whole call, with all its attempts and the pauses between them.
            retries: The maximum number of retries of a call that is safe to repeat.
            headers: Headers to send with every call, in addition to the client's own.
            strict: Raise an error for a response that differs from the API's description, instead of only reporting it.
            check_limits: Raise an error for an argument beyond the limits in the API's description, before it is sent.
            hooks: Receivers of events: attempts, retries, and responses that differ from the description.
            ssl_context: TLS settings in place of those of the operating system.
            ca_file: A file of CA certificates to trust in addition to those of the system.
            max_connections: The maximum number of open connections.
            http_client: An async client of `httpx2` or `httpx` that sends the requests; you must close it.
            transport: A transport that sends the requests.

        Raises:
            ArgumentError: An argument is invalid.
            MissingCredentialsError: No credentials were given.
        """
        credentials = as_secrets({"username": username, "api_key": api_key})
        del username, api_key  # a traceback may show variables
        super().__init__(
            CONFIG,
            credentials,
            transport,
            base_url=base_url,
            timeout=timeout,
            retries=retries,
            headers=headers,
            strict=strict,
            check_limits=check_limits,
            hooks=hooks,
            ssl_context=ssl_context,
            ca_file=ca_file,
            max_connections=max_connections,
            http_client=http_client,
        )

    @cached_property
    def sms(self) -> AsyncSmsResource:
        """Send text messages, price them, and read what was sent."""
        from .resources.sms import AsyncSmsResource

        return AsyncSmsResource(self)

    @cached_property
    def account(self) -> AsyncAccountResource:
        """Your own account, its verification and its usage."""
        from .resources.account import AsyncAccountResource

        return AsyncAccountResource(self)

    @cached_property
    def subaccounts(self) -> AsyncSubaccountsResource:
        """Users under your account, each with its own API key and permissions."""
        from .resources.subaccounts import AsyncSubaccountsResource

        return AsyncSubaccountsResource(self)

    @cached_property
    def lists(self) -> AsyncListsResource:
        """Contact lists, and bulk work on their contacts."""
        from .resources.lists import AsyncListsResource

        return AsyncListsResource(self)

    @cached_property
    def contacts(self) -> AsyncContactsResource:
        """The people in a contact list."""
        from .resources.contacts import AsyncContactsResource

        return AsyncContactsResource(self)

    @cached_property
    def search(self) -> AsyncSearchResource:
        """Find contacts and lists by a keyword."""
        from .resources.search import AsyncSearchResource

        return AsyncSearchResource(self)

    @cached_property
    def countries(self) -> AsyncCountriesResource:
        """Countries known to the API, and the ones your account may send to."""
        from .resources.countries import AsyncCountriesResource

        return AsyncCountriesResource(self)

    @cached_property
    def timezones(self) -> AsyncTimezonesResource:
        """Names of time zones."""
        from .resources.timezones import AsyncTimezonesResource

        return AsyncTimezonesResource(self)

    @cached_property
    def uploads(self) -> AsyncUploadsResource:
        """Files for later use in a message, letter or import."""
        from .resources.uploads import AsyncUploadsResource

        return AsyncUploadsResource(self)

    @cached_property
    def delivery_issues(self) -> AsyncDeliveryIssuesResource:
        """Tell support about messages that did not arrive."""
        from .resources.delivery_issues import AsyncDeliveryIssuesResource

        return AsyncDeliveryIssuesResource(self)

    @cached_property
    def mms(self) -> AsyncMmsResource:
        """Send picture messages, price them, and read what was sent."""
        from .resources.mms import AsyncMmsResource

        return AsyncMmsResource(self)

    @cached_property
    def voice(self) -> AsyncVoiceResource:
        """Call people and read a text out to them, price it, and read who was called."""
        from .resources.voice import AsyncVoiceResource

        return AsyncVoiceResource(self)

    @cached_property
    def fax(self) -> AsyncFaxResource:
        """Send documents to fax machines, price them, and read what was sent."""
        from .resources.fax import AsyncFaxResource

        return AsyncFaxResource(self)

    @cached_property
    def email(self) -> AsyncEmailResource:
        """Send emails to chosen recipients, price them, and read what was sent."""
        from .resources.email import AsyncEmailResource

        return AsyncEmailResource(self)

    @cached_property
    def post(self) -> AsyncPostResource:
        """Letters, postcards and leaflets on paper."""
        from .resources.post import AsyncPostResource

        return AsyncPostResource(self)

    @cached_property
    def automations(self) -> AsyncAutomationsResource:
        """Rules for messages that come in and for delivery receipts."""
        from .resources.automations import AsyncAutomationsResource

        return AsyncAutomationsResource(self)

    @cached_property
    def numbers(self) -> AsyncNumbersResource:
        """Phone numbers to rent."""
        from .resources.numbers import AsyncNumbersResource

        return AsyncNumbersResource(self)

    @cached_property
    def own_numbers(self) -> AsyncOwnNumbersResource:
        """Phone numbers of yours from elsewhere, to send from."""
        from .resources.own_numbers import AsyncOwnNumbersResource

        return AsyncOwnNumbersResource(self)

    @cached_property
    def alpha_tags(self) -> AsyncAlphaTagsResource:
        """Names to send from instead of numbers."""
        from .resources.alpha_tags import AsyncAlphaTagsResource

        return AsyncAlphaTagsResource(self)

    @cached_property
    def senders(self) -> AsyncSendersResource:
        """The kinds of sender that countries let through, and default senders."""
        from .resources.senders import AsyncSendersResource

        return AsyncSendersResource(self)

    @cached_property
    def short_urls(self) -> AsyncShortUrlsResource:
        """What became of the short links in messages."""
        from .resources.short_urls import AsyncShortUrlsResource

        return AsyncShortUrlsResource(self)

    @cached_property
    def statistics(self) -> AsyncStatisticsResource:
        """How much was sent and received."""
        from .resources.statistics import AsyncStatisticsResource

        return AsyncStatisticsResource(self)

    @cached_property
    def pricing(self) -> AsyncPricingResource:
        """What sending costs."""
        from .resources.pricing import AsyncPricingResource

        return AsyncPricingResource(self)

    @cached_property
    def recharge(self) -> AsyncRechargeResource:
        """Buy credit."""
        from .resources.recharge import AsyncRechargeResource

        return AsyncRechargeResource(self)

    @cached_property
    def referrals(self) -> AsyncReferralsResource:
        """Accounts that signed up because of yours."""
        from .resources.referrals import AsyncReferralsResource

        return AsyncReferralsResource(self)

    @cached_property
    def reseller(self) -> AsyncResellerResource:
        """Your service for clients of your own."""
        from .resources.reseller import AsyncResellerResource

        return AsyncResellerResource(self)

    @cached_property
    def sdk(self) -> AsyncSdkResource:
        """ClickSend's own client libraries."""
        from .resources.sdk import AsyncSdkResource

        return AsyncSdkResource(self)
