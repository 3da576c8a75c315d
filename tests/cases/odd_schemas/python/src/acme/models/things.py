# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Things."""

from __future__ import annotations

import msgspec

from .._runtime.codec.types import Model, UNSET, UnsetType
from .._runtime.codec.unions import OneOf


class Thing(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Thing"""

    tuple: list[str | int] | None | UnsetType = UNSET

    rest: list[str | bool] | None | UnsetType = UNSET

    old_tuple: list[str | int] | None | UnsetType = UNSET

    any_list: list[object] | None | UnsetType = UNSET

    true_list: list[object] | None | UnsetType = UNSET

    untyped_list: list[str] | None | UnsetType = UNSET

    untyped_map: dict[str, int] | None | UnsetType = UNSET

    always: object | None | UnsetType = UNSET

    never: object | None | UnsetType = UNSET

    anything: object | None | UnsetType = UNSET

    a_list: object | None | UnsetType = UNSET

    a_text: object | None | UnsetType = UNSET

    a_null: object | None | UnsetType = UNSET

    odd_type: object | None | UnsetType = UNSET

    several: str | ThingSeveral | None | UnsetType = UNSET

    not_: str | None | UnsetType = msgspec.field(name="not", default=UNSET)

    other: str | None | UnsetType = UNSET

    contains: list[str] | None | UnsetType = UNSET

    tree: list[object] | None | UnsetType = UNSET

    json: str | list[object] | dict[str, object] | None | UnsetType = UNSET

    node: Node | None | UnsetType = UNSET

    first: First | None | UnsetType = UNSET

    itself: str | None | UnsetType = UNSET

    deep: list[list[list[list[list[list[list[list[list[list[list[object]]]]]]]]]]] | None | UnsetType = UNSET

    wide: list[object] | dict[str, object] | None | UnsetType = UNSET

    date: int | None | UnsetType = UNSET

    number: str | None | UnsetType = UNSET

    odd_properties: dict[str, object] | None | UnsetType = UNSET

    odd_all: object | None | UnsetType = UNSET

    odd_one: object | None | UnsetType = UNSET


class ThingSeveral(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Thing several"""

    id: int | None | UnsetType = UNSET


class Node(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Node"""

    next: Node | None | UnsetType = UNSET

    all: list[Node] | None | UnsetType = UNSET

    by_name: dict[str, Node] | None | UnsetType = UNSET

    any: OneOf[Node, First] | None | UnsetType = UNSET


class First(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """First"""

    second: Second | None | UnsetType = UNSET


class Second(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Second"""

    second: Second | None | UnsetType = UNSET

    first: First | None | UnsetType = UNSET
