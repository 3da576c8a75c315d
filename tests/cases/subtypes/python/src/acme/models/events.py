# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Events."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import msgspec

from .._runtime.codec.types import DateTime, Model
from .._runtime.codec.unions import OneOf, Tag


class MessageSent(Model, frozen=True, kw_only=True):
    """Message sent"""

    type: str = msgspec.field(name="@type")

    at: DateTime | None = None

    message_id: str | None = None


class MessageLost(Model, frozen=True, kw_only=True):
    """Message lost"""

    type: Literal["lost"] | str = msgspec.field(name="@type")

    at: DateTime | None = None

    why: str | None = None


class EventBase(Model, frozen=True, kw_only=True):
    """Event base"""

    type: str = msgspec.field(name="@type")

    at: DateTime | None = None


Event: TypeAlias = OneOf[
    Annotated[MessageSent, Tag("@type", "#Acme.MessageSent")], Annotated[MessageLost, Tag("@type", "lost")], EventBase
]
"""Event"""
