# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Delivery issues."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codec.types import Flag, Model, UNSET, UnixTime, UnsetType

DeliveryIssueType: TypeAlias = (
    Literal["SMS", "MMS", "VOICE", "EMAIL_MARKETING", "EMAIL_TRANSACTIONAL", "FAX", "POST"] | str
)
"""The kind of message that did not arrive."""


class DeliveryIssue(Model, frozen=True, kw_only=True):
    """A message that did not arrive, as reported to support."""

    issue_id: int
    """A number that identifies a record; some replies write it as text."""

    user_id: int | None = None
    """The account that reported it."""

    message_id: str | None = None
    """The message in question."""

    type: str | None = None
    """The kind of message; the same words as in the request, sometimes in lower case."""

    description: str | None = None
    """What happened and what should have happened."""

    client_comments: str | None = None
    """Remarks of the one who reported it."""

    support_comments: str | None = None
    """Remarks of support."""

    status: str | None = None
    """Where support stands with it, in words."""

    date_added: UnixTime | None = None
    """When it was reported."""

    resolved: Flag | None = None
    """1 if the matter is settled."""

    email_address: str | None = None
    """Where support can reach the one who reported it."""


class DeliveryIssueRequest(Model, frozen=True, kw_only=True):
    """A message that did not arrive, for support to look into."""

    message_id: str | UnsetType = UNSET
    """The message in question."""

    type: DeliveryIssueType
    """The kind of message that did not arrive."""

    description: str
    """What happened and what should have happened."""

    email_address: str
    """Where support can reach you."""

    client_comments: str | UnsetType = UNSET
    """Remarks of your own."""

    support_comments: str | UnsetType = UNSET
    """Remarks of support; normally left out."""

    resolved: bool | UnsetType = UNSET
    """The matter is settled; normally left out."""
