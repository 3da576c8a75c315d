# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Delivery issues."""

from __future__ import annotations

from typing import Required, TypedDict

from ..models import DeliveryIssueType


class DeliveryIssueRequestDict(TypedDict, total=False):
    """A message that did not arrive, for support to look into."""

    message_id: str
    """The message in question."""

    type: Required[DeliveryIssueType]
    """The kind of message that did not arrive."""

    description: Required[str]
    """What happened and what should have happened."""

    email_address: Required[str]
    """Where support can reach you."""

    client_comments: str
    """Remarks of your own."""

    support_comments: str
    """Remarks of support; normally left out."""

    resolved: bool
    """The matter is settled; normally left out."""
