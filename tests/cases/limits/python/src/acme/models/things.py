# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Things."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.codec.types import Model, ReadOnly, UNSET, UnsetType


class Thing(Model, frozen=True, kw_only=True):
    """Thing"""

    id: ReadOnly[int | UnsetType] = UNSET
    """At least 1."""

    name: str
    """What it is called. 1 to 20 characters."""

    slow: str | UnsetType = UNSET
    """This pattern is not checked. Matches `^(a+)+$`."""

    tags: list[str] | UnsetType = UNSET
    """Words about it. No item twice. Each item: at most 9 characters."""

    labels: dict[str, str] | UnsetType = UNSET
    """Its labels. At most 5 members."""

    note: Note | UnsetType = UNSET
    """Responses have it too."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {
        "name": {"minLength": 1, "maxLength": 20},
        "tags": {"uniqueItems": True, "items": {"maxLength": 9}},
        "labels": {"maxProperties": 5},
    }


class Note(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Responses have it too."""

    text: str | None | UnsetType = UNSET
    """The text. At most 100 characters."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {"text": {"maxLength": 100}}
    __received__: ClassVar[bool] = True
