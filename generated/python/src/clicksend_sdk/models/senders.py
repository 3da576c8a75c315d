# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Senders."""

from __future__ import annotations

from typing import ClassVar, Final, Literal, TypeAlias
from uuid import UUID

import msgspec

from .._runtime.codec.types import DateTime, Model, UNSET, UnsetType

SenderStatus: TypeAlias = Literal["ENABLED", "DISABLED"] | str
"""Whether a default sender is used."""

SenderType: TypeAlias = (
    Literal["alpha_tag", "10DLC", "tollfree", "own_number", "shortcode", "longcode", "shared_longcode"] | str
)
"""The kind of a sender."""


class SenderTypes:
    """The documented values of `SenderType`."""

    ALPHA_TAG: Final = "alpha_tag"
    """A name of 3 to 11 characters."""

    N10_DLC: Final = "10DLC"
    """A number of full length that is registered for messages of businesses."""

    TOLLFREE: Final = "tollfree"
    """A number that is free to call."""

    OWN_NUMBER: Final = "own_number"
    """A phone number of yours from elsewhere; see `own_numbers`."""

    SHORTCODE: Final = "shortcode"
    """A number of 3 to 8 digits."""

    LONGCODE: Final = "longcode"
    """A number of full length that you rent; see `numbers`."""

    SHARED_LONGCODE: Final = "shared_longcode"
    """A number from the pool that all accounts share."""


class DefaultSender(Model, frozen=True, kw_only=True):
    """The sender of messages to one country, for messages that name none."""

    id: UUID
    """Identifies the default sender."""

    user_id: int
    """The account."""

    subaccount_id: int
    """The subaccount whose messages it is for."""

    country_code: str
    """Country of the recipients."""

    product_type: Literal["SMS"] | str
    """The messages that a sender is for. `SMS` is text messages; no other is documented."""

    default_sender_strategies: list[DefaultSenderStrategy]
    """The senders."""

    status: SenderStatus
    """Whether a default sender is used."""

    created_timestamp: DateTime
    """When the default sender was made."""

    updated_timestamp: DateTime
    """When the default sender last changed."""


class DefaultSenderStrategy(Model, frozen=True, kw_only=True):
    """A sender, and its place among the others."""

    sender_type: SenderType
    """The kind of a sender."""

    sender_id: str
    """The number or name."""

    sender_country_code: str | None = None
    """Country of the sender."""

    priority: int
    """Its place; most likely 1 is tried first."""

    status: SenderStatus
    """Whether a default sender is used."""

    note: str | None = None
    """A note of your own."""


class DefaultSenderCreateRequest(Model, frozen=True, kw_only=True):
    """The sender of messages to one country, for messages that name none."""

    country_code: str
    """Country of the recipients."""

    product_type: Literal["SMS"] | str
    """The messages that a sender is for. `SMS` is text messages; no other is documented."""

    default_sender_strategies: list[DefaultSenderStrategyRequest]
    """The sender, exactly one."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {"default_sender_strategies": {"minItems": 1, "maxItems": 1}}


class DefaultSenderStrategyRequest(Model, frozen=True, kw_only=True):
    """A sender."""

    sender_type: SenderType
    """The kind of a sender."""

    sender_id: str | None
    """The number or name. A name has 3 to 11 characters, a short code 3 to 8 digits, another
    number 2 to 15; null or empty for `shared_longcode`.
    """

    sender_country_code: str | UnsetType = UNSET
    """Country of the sender; required for `own_number`, `longcode`, `tollfree` and `10DLC`."""

    note: str | UnsetType = UNSET
    """A note of your own. At most 200 characters."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {"note": {"maxLength": 200}}


class DefaultSenderUpdateRequest(Model, frozen=True, kw_only=True):
    """The sender to use from now on."""

    default_sender_strategies: list[DefaultSenderStrategyRequest]
    """The sender, exactly one."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {"default_sender_strategies": {"minItems": 1, "maxItems": 1}}


class CompliantSenderTypeList(Model, frozen=True, kw_only=True):
    """Countries, and the senders that each lets through."""

    data: list[CompliantSenderTypes]
    """One entry per country."""


class CompliantSenderTypes(Model, frozen=True, kw_only=True):
    """The kinds of sender that one country lets through, and those that it blocks."""

    recipient_country_code: str
    """Country of the recipients."""

    blocked_sender_types: list[str]
    """Kinds of sender that cannot be used, most likely in the words of `SenderType`."""

    allowed_sender_types: list[AllowedSenderType]
    """Kinds of sender that can be used."""


class AllowedSenderType(Model, frozen=True, kw_only=True):
    """A kind of sender that can be used, and where it may come from."""

    sender_type: SenderType
    """The kind of a sender."""

    allowed_sender_countries: AllowedSenderCountries
    """Countries that a sender may come from."""


class AllowedSenderCountries(Model, frozen=True, kw_only=True):
    """Countries that a sender may come from."""

    global_: bool = msgspec.field(name="global")
    """Any country will do."""

    country_codes: list[str] | None = None
    """The countries, if not any will do."""
