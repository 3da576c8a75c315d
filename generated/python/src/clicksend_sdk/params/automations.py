# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Automations."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ..models import MessageSearchType, ReceiptMatchType, RuleAction


class SmsInboundRuleRequestDict(TypedDict, total=False):
    """What is to happen with text messages that come in."""

    dedicated_number: Required[str | int]
    """Your number that the messages come to; `*` for all of them."""

    rule_name: Required[str]
    """Name to list the rule under."""

    message_search_type: Required[MessageSearchType]
    """Which messages a rule is for. 0 is any, 1 those that start with the search term, 2 those
    that contain it, 3 those that do not contain it.
    """

    message_search_term: Required[str | None]
    """The word or phrase to search for; null if any message will do."""

    action: Required[RuleAction]
    """What a rule does. Where it leads is in `action_address`. The API itself explains few of
    these; the others are explained by their names.
    """

    action_address: Required[str]
    """Where the action leads: an email address, URL, phone number or contact list."""

    body: str | None
    """Text that goes with the action, such as the answer of `AUTO_REPLY`."""

    enabled: Required[bool]
    """The rule is in force."""

    webhook_type: Literal["post", "get", "json"] | str
    """How `URL` passes the message on; required with that action. `post` sends its fields in a
    POST, `get` as query parameters of a GET, `json` as the JSON body of a POST.
    """


class DeliveryReceiptRuleRequestDict(TypedDict, total=False):
    """What is to happen with delivery receipts."""

    rule_name: Required[str]
    """Name to list the rule under."""

    match_type: Required[ReceiptMatchType]
    """Which receipts a rule is for. 0 is all, 1 those of failures, 2 those of successes; 3
    occurs and is not documented.
    """

    action: Required[RuleAction]
    """What a rule does. Where it leads is in `action_address`. The API itself explains few of
    these; the others are explained by their names.
    """

    action_address: Required[str]
    """Where the action leads: an email address, URL, phone number or contact list."""

    enabled: Required[bool]
    """The rule is in force."""


class FaxInboundRuleRequestDict(TypedDict, total=False):
    """What is to happen with faxes that come in."""

    dedicated_number: Required[str]
    """Your number that the faxes come to."""

    rule_name: Required[str]
    """Name to list the rule under."""

    action: Required[Literal["EMAIL_FIXED"] | str]
    """What a rule for faxes does. `EMAIL_FIXED` writes an email to the address given; no other
    is documented.
    """

    action_address: Required[str]
    """The email address to pass faxes on to."""

    enabled: Required[bool]
    """The rule is in force."""
