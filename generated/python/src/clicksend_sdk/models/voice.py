# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Voice."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Final, Literal, Self, TypeAlias

import msgspec

from .._config import MEANINGS
from .._runtime import bulk
from .._runtime.codec.types import Flag, Model, UNSET, UnixTime, UnsetType
from .shared import ApplicationCode, Currency, SmsHistoryStatus

VoiceGender: TypeAlias = Literal["female", "male"] | str
"""A voice that can read a text."""

VoiceLang: TypeAlias = (
    Literal[
        "cy-gb-wls",
        "da-dk",
        "de-de",
        "en-au",
        "en-gb",
        "en-gb-wls",
        "en-in",
        "en-us",
        "es-es",
        "es-us",
        "fr-ca",
        "fr-fr",
        "is-is",
        "it-it",
        "nb-no",
        "nl-nl",
        "pl-pl",
        "pt-br",
        "pt-pt",
        "ro-ro",
        "ru-ru",
        "sv-se",
        "tr-tr",
    ]
    | str
)
"""A language that a text can be read in, and the voices that it has."""


class VoiceLangs:
    """The documented values of `VoiceLang`."""

    CY_GB_WLS: Final = "cy-gb-wls"
    """Welsh, both voices."""

    DA_DK: Final = "da-dk"
    """Danish, both voices."""

    DE_DE: Final = "de-de"
    """German, both voices."""

    EN_AU: Final = "en-au"
    """English of Australia, both voices."""

    EN_GB: Final = "en-gb"
    """English of the United Kingdom, both voices."""

    EN_GB_WLS: Final = "en-gb-wls"
    """English of Wales, both voices."""

    EN_IN: Final = "en-in"
    """English of India, female only."""

    EN_US: Final = "en-us"
    """English of the United States, both voices."""

    ES_ES: Final = "es-es"
    """Spanish of Spain, both voices."""

    ES_US: Final = "es-us"
    """Spanish of the United States, both voices."""

    FR_CA: Final = "fr-ca"
    """French of Canada, female only."""

    FR_FR: Final = "fr-fr"
    """French of France, both voices."""

    IS_IS: Final = "is-is"
    """Icelandic, both voices."""

    IT_IT: Final = "it-it"
    """Italian, both voices."""

    NB_NO: Final = "nb-no"
    """Norwegian, female only."""

    NL_NL: Final = "nl-nl"
    """Dutch, both voices."""

    PL_PL: Final = "pl-pl"
    """Polish, both voices."""

    PT_BR: Final = "pt-br"
    """Portuguese of Brazil, both voices."""

    PT_PT: Final = "pt-pt"
    """Portuguese of Portugal, male only."""

    RO_RO: Final = "ro-ro"
    """Romanian, female only."""

    RU_RU: Final = "ru-ru"
    """Russian, both voices."""

    SV_SE: Final = "sv-se"
    """Swedish, female only."""

    TR_TR: Final = "tr-tr"
    """Turkish, female only."""


class VoiceSendRequest(Model, frozen=True, kw_only=True):
    """Calls to make, or to price."""

    messages: list[VoiceMessage]
    """The calls, up to 1,000."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {"messages": {"minItems": 1, "maxItems": 1000}}


class VoiceMessage(Model, frozen=True, kw_only=True):
    """A text to read out in a call to one number, or to each number of a contact list."""

    body: str
    """The text. It is billed in parts of 300 characters, or 150 if some are outside the GSM
    alphabet; what is longer than 4 parts is cut.
    """

    voice: VoiceGender
    """The voice that reads the text; not every language has both."""

    to: str | UnsetType = UNSET
    """The recipient; this or `list_id`."""

    from_: str | UnsetType = msgspec.field(name="from", default=UNSET)
    """The number that the recipient sees, one of your own."""

    lang: VoiceLang | UnsetType = UNSET
    """The language that the text is in."""

    source: str | UnsetType = UNSET
    """Name of the program that sends; shown in the dashboard."""

    schedule: UnixTime | UnsetType = UNSET
    """When to call; now if left out."""

    custom_string: str | UnsetType = UNSET
    """A reference of your own; receipts carry it."""

    list_id: int | UnsetType = UNSET
    """Call every contact of this list; this or `to`. With both, the list is called."""

    country: str | UnsetType = UNSET
    """Country to read a local number in."""

    require_input: Flag | UnsetType = UNSET
    """Have the recipient press a key; the receipt says which in `digits`. The API's default:
    `0`.
    """

    machine_detection: Flag | UnsetType = UNSET
    """Try to notice an answering machine, and leave the text on it. The API's default: `0`."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {"body": {"minLength": 1}}


class VoiceSendResult(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What became of each call, or what it would cost."""

    total_price: Decimal | None = None
    """Price of all accepted calls."""

    total_count: int | None = None
    """Calls, one per recipient."""

    queued_count: int | None = None
    """Calls accepted."""

    messages: list[VoiceMessageResult]
    """One entry per recipient."""

    currency: Currency | None = msgspec.field(name="_currency", default=None)
    """The currency that amounts in the same reply are in."""

    __aliases__: ClassVar[dict[str, str]] = {"currency": "_currency"}

    @property
    def succeeded(self) -> list[VoiceMessageResult]:
        """The items that were accepted."""
        return bulk.succeeded(self, "messages", "status", ("SUCCESS",))

    @property
    def failed(self) -> list[VoiceMessageResult]:
        """The items that were refused; the `status` of each is the reason."""
        return bulk.failed(self, "messages", "status", ("SUCCESS",))

    def raise_for_failures(self) -> Self:
        """Raise `PartialFailureError` if any item was refused; otherwise return this object."""
        bulk.raise_for_failures(self, "messages", "status", ("SUCCESS",), MEANINGS)
        return self


class VoiceMessageResult(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What became of the call to one recipient."""

    date: UnixTime | None = None
    """When the call was accepted."""

    to: str
    """The recipient."""

    to_type: str | None = None
    """The kind of number that the recipient has."""

    body: str | None = None
    """The text."""

    from_: str | None = msgspec.field(name="from", default=None)
    """The number that the recipient sees; null if not decided yet."""

    lang: VoiceLang | None = None
    """The language that the text is in."""

    voice: VoiceGender | None = None
    """The voice that reads the text."""

    schedule: UnixTime | None = None
    """When the call is to be made."""

    message_id: str | None = None
    """Identifies a message, in the upper-case form of a UUID."""

    message_parts: int | None = None
    """Parts that the text is divided into and billed by."""

    message_price: Decimal | None = None
    """Price of the call with all its parts."""

    list_id: int | None = None
    """The contact list that the recipient came from."""

    custom_string: str | None = None
    """The reference given with the message."""

    user_id: int | None = None
    """The account."""

    subaccount_id: int | None = None
    """The subaccount that makes the call."""

    country: str | None = None
    """The recipient's country."""

    carrier: str | None = None
    """The recipient's telephone network."""

    require_input: Flag | None = None
    """The recipient is to press a key."""

    machine_detection: Flag | None = None
    """An answering machine is to be noticed."""

    status: ApplicationCode
    """`SUCCESS` if the call was accepted, or else the reason why not."""

    __aliases__: ClassVar[dict[str, str]] = {"date_added": "date"}


class VoiceHistoryItem(Model, frozen=True, kw_only=True):
    """A call that was made, or is to be made."""

    date: UnixTime | None = None
    """When the call was made; may be null."""

    date_added: UnixTime | None = None
    """When the call was accepted."""

    to: str
    """The recipient."""

    to_type: str | None = None
    """The kind of number that the recipient has."""

    body: str
    """The text."""

    status: SmsHistoryStatus
    """Where a message stands. `Received` is the one for messages that came to you."""

    from_: str | None = msgspec.field(name="from", default=None)
    """The number that the recipient sees."""

    lang: VoiceLang | None = None
    """The language that the text is in."""

    voice: VoiceGender | None = None
    """The voice that reads the text."""

    schedule: UnixTime | None = None
    """When the call was to be made."""

    status_code: str | None = None
    """How far the call got. 200 is sent, 201 delivered, 300 and 301 failed for good, 302
    failed for now.
    """

    status_text: str | None = None
    """The meaning of `status_code` in words."""

    message_id: str
    """Identifies a message, in the upper-case form of a UUID."""

    message_parts: int | None = None
    """Parts that the text is divided into and billed by."""

    message_price: Decimal | None = None
    """Price of the call with all its parts."""

    list_id: int | None = None
    """The contact list that the recipient came from."""

    custom_string: str | None = None
    """The reference given with the message."""

    user_id: int | None = None
    """The account."""

    subaccount_id: int | None = None
    """The subaccount that makes the call."""

    country: str | None = None
    """The recipient's country."""

    carrier: str | None = None
    """The recipient's telephone network."""

    require_input: Flag | None = None
    """The recipient was to press a key."""

    digits: str | int | None = None
    """Keys that the recipient pressed."""

    machine_detection: Flag | None = None
    """An answering machine was to be noticed."""

    machine_detected: Flag | None = None
    """An answering machine took the call."""

    api_username: str | None = msgspec.field(name="_api_username", default=None)
    """API username of the subaccount that makes the call."""


class VoiceLanguage(Model, frozen=True, kw_only=True):
    """A language that texts can be read in."""

    code: VoiceLang
    """What the `lang` of a message takes."""

    country: str | None = None
    """The language and the country in words."""

    gender: VoiceGender | list[VoiceGender] | None = None
    """The voices that the language has; one alone stands without a list."""
