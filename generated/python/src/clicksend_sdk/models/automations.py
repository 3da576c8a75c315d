# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Automations."""

from __future__ import annotations

from typing import ClassVar, Final, Literal, TypeAlias

from .._runtime.codec.types import Flag, Model, UNSET, UnsetType

MessageSearchType: TypeAlias = Literal[0, 1, 2, 3] | int
"""Which messages a rule is for. 0 is any, 1 those that start with the search term, 2 those
that contain it, 3 those that do not contain it.
"""

RuleAction: TypeAlias = (
    Literal[
        "AUTO_REPLY",
        "EMAIL_USER",
        "EMAIL_FIXED",
        "URL",
        "SMS",
        "POLL",
        "GROUP_SMS",
        "MOVE_CONTACT",
        "CREATE_CONTACT",
        "CREATE_CONTACT_PLUS_EMAIL",
        "CREATE_CONTACT_PLUS_NAME_EMAIL",
        "CREATE_CONTACT_PLUS_NAME",
        "SMPP",
        "NONE",
    ]
    | str
)
"""What a rule does. Where it leads is in `action_address`. The API itself explains few of
these; the others are explained by their names.
"""


class RuleActions:
    """The documented values of `RuleAction`."""

    AUTO_REPLY: Final = "AUTO_REPLY"
    """Answer the sender."""

    EMAIL_USER: Final = "EMAIL_USER"
    """Write an email to the user that the message belongs to."""

    EMAIL_FIXED: Final = "EMAIL_FIXED"
    """Write an email to the address given."""

    URL: Final = "URL"
    """Call the URL given."""

    SMS: Final = "SMS"
    """Send a text message to the number given."""

    POLL: Final = "POLL"
    """Keep it to be listed, until it is marked as read."""

    GROUP_SMS: Final = "GROUP_SMS"
    """Send a text message to the contact list given."""

    MOVE_CONTACT: Final = "MOVE_CONTACT"
    """Move the contact to the contact list given."""

    CREATE_CONTACT: Final = "CREATE_CONTACT"
    """Add the sender to the contact list given."""

    CREATE_CONTACT_PLUS_EMAIL: Final = "CREATE_CONTACT_PLUS_EMAIL"
    """The same, with an email address."""

    CREATE_CONTACT_PLUS_NAME_EMAIL: Final = "CREATE_CONTACT_PLUS_NAME_EMAIL"
    """The same, with a name and an email address."""

    CREATE_CONTACT_PLUS_NAME: Final = "CREATE_CONTACT_PLUS_NAME"
    """The same, with a name."""

    SMPP: Final = "SMPP"
    """Pass it on by SMPP."""

    NONE: Final = "NONE"
    """Nothing."""


ReceiptMatchType: TypeAlias = Literal[0, 1, 2, 3] | int
"""Which receipts a rule is for. 0 is all, 1 those of failures, 2 those of successes; 3
occurs and is not documented.
"""


class SmsInboundRule(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What happens with text messages that come in."""

    inbound_rule_id: int | None = None
    """Identifies the rule."""

    dedicated_number: str | None = None
    """Your number that the messages come to; `*` for all of them."""

    rule_name: str
    """Name that the rule is listed under."""

    message_search_type: MessageSearchType | None = None
    """Which messages a rule is for. 0 is any, 1 those that start with the search term, 2 those
    that contain it, 3 those that do not contain it.
    """

    message_search_term: str | None = None
    """The word or phrase that is searched for."""

    action: RuleAction
    """What a rule does. Where it leads is in `action_address`. The API itself explains few of
    these; the others are explained by their names.
    """

    action_address: str | int | None = None
    """Where the action leads: an email address, URL, phone number or contact list."""

    body: str | None = None
    """Text that goes with the action, such as the answer of `AUTO_REPLY`."""

    enabled: Flag | None = None
    """The rule is in force."""

    webhook_type: Literal["post", "get", "json"] | str | None = None
    """How `URL` passes the message on. `post` sends its fields in a POST, `get` as query
    parameters of a GET, `json` as the JSON body of a POST.
    """

    __aliases__: ClassVar[dict[str, str]] = {"sms_inbound_rule_id": "inbound_rule_id"}


class SmsInboundRuleRequest(Model, frozen=True, kw_only=True):
    """What is to happen with text messages that come in."""

    dedicated_number: str | int
    """Your number that the messages come to; `*` for all of them."""

    rule_name: str
    """Name to list the rule under."""

    message_search_type: MessageSearchType
    """Which messages a rule is for. 0 is any, 1 those that start with the search term, 2 those
    that contain it, 3 those that do not contain it.
    """

    message_search_term: str | None
    """The word or phrase to search for; null if any message will do."""

    action: RuleAction
    """What a rule does. Where it leads is in `action_address`. The API itself explains few of
    these; the others are explained by their names.
    """

    action_address: str
    """Where the action leads: an email address, URL, phone number or contact list."""

    body: str | None | UnsetType = UNSET
    """Text that goes with the action, such as the answer of `AUTO_REPLY`."""

    enabled: Flag
    """The rule is in force."""

    webhook_type: Literal["post", "get", "json"] | str | UnsetType = UNSET
    """How `URL` passes the message on; required with that action. `post` sends its fields in a
    POST, `get` as query parameters of a GET, `json` as the JSON body of a POST.
    """


class DeliveryReceiptRule(Model, frozen=True, kw_only=True):
    """What happens with delivery receipts."""

    receipt_rule_id: int
    """Identifies the rule."""

    rule_name: str | None = None
    """Name that the rule is listed under."""

    match_type: ReceiptMatchType | None = None
    """Which receipts a rule is for. 0 is all, 1 those of failures, 2 those of successes; 3
    occurs and is not documented.
    """

    action: RuleAction
    """What a rule does. Where it leads is in `action_address`. The API itself explains few of
    these; the others are explained by their names.
    """

    action_address: str | None = None
    """Where the action leads: an email address, URL, phone number or contact list."""

    enabled: Flag | None = None
    """The rule is in force."""


class DeliveryReceiptRuleRequest(Model, frozen=True, kw_only=True):
    """What is to happen with delivery receipts."""

    rule_name: str
    """Name to list the rule under."""

    match_type: ReceiptMatchType
    """Which receipts a rule is for. 0 is all, 1 those of failures, 2 those of successes; 3
    occurs and is not documented.
    """

    action: RuleAction
    """What a rule does. Where it leads is in `action_address`. The API itself explains few of
    these; the others are explained by their names.
    """

    action_address: str
    """Where the action leads: an email address, URL, phone number or contact list."""

    enabled: Flag
    """The rule is in force."""


class FaxInboundRule(Model, frozen=True, kw_only=True):
    """What happens with faxes that come in."""

    inbound_rule_id: int
    """Identifies the rule."""

    dedicated_number: str | None = None
    """Your number that the faxes come to."""

    rule_name: str | None = None
    """Name that the rule is listed under."""

    action: Literal["EMAIL_FIXED"] | str | None = None
    """What a rule for faxes does. `EMAIL_FIXED` writes an email to the address given; no other
    is documented.
    """

    action_address: str | None = None
    """The email address that faxes are passed on to."""

    enabled: Flag | None = None
    """The rule is in force."""

    user_id: int | None = None
    """The account."""


class FaxInboundRuleRequest(Model, frozen=True, kw_only=True):
    """What is to happen with faxes that come in."""

    dedicated_number: str
    """Your number that the faxes come to."""

    rule_name: str
    """Name to list the rule under."""

    action: Literal["EMAIL_FIXED"] | str
    """What a rule for faxes does. `EMAIL_FIXED` writes an email to the address given; no other
    is documented.
    """

    action_address: str
    """The email address to pass faxes on to."""

    enabled: Flag
    """The rule is in force."""
