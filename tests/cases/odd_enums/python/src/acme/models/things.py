# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Things."""

from __future__ import annotations

from builtins import list as _list
from typing import Final, Literal, TypeAlias

from .._runtime.codec.types import Model, UNSET, UnsetType

Order: TypeAlias = Literal["asc", "ASC", "", "+1", "-1"] | str
"""Order"""

Vote: TypeAlias = Literal["+1", "-1", "", "no", "NO"] | str
"""Vote"""


class Votes:
    """The documented values of `Vote`."""

    PLUS_1: Final = "+1"
    """For it."""

    MINUS_1: Final = "-1"
    """Against it."""

    EMPTY: Final = ""
    """Neither."""

    NO: Final = "no"
    """As -1."""

    NO_2: Final = "NO"
    """As no."""


ThingMany: TypeAlias = (
    Literal[
        "a1",
        "a2",
        "a3",
        "a4",
        "a5",
        "a6",
        "a7",
        "a8",
        "a9",
        "a10",
        "a11",
        "a12",
        "a13",
        "a14",
        "a15",
        "a16",
        "a17",
        "a18",
        "a19",
        "a20",
        "a21",
    ]
    | str
)
"""Thing many"""


class Thing(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Thing"""

    mixed: Literal["a", 1] | str | int | float | bool | None | UnsetType = UNSET

    orders: Order | None | UnsetType = UNSET

    none: str | None | UnsetType = UNSET

    only_null: object | None | UnsetType = UNSET

    flags: bool | None | UnsetType = UNSET

    floats: Literal[1] | int | float | _list[object] | None | UnsetType = UNSET

    objects: dict[str, object] | None | UnsetType = UNSET

    some: Literal["x"] | str | _list[object] | dict[str, object] | None | UnsetType = UNSET

    unquoted: Literal[1, 2] | int | None | UnsetType = UNSET

    quoted: Literal["1", "2"] | str | None | UnsetType = UNSET

    huge: Literal[1] | int | None | UnsetType = UNSET

    maybe: Literal["a", "b"] | str | None | UnsetType = UNSET

    old: Literal["a", "b"] | str | None | UnsetType = UNSET

    default: Literal["a", "b"] | str | None | UnsetType = UNSET
    """The API's default: `c`."""

    wrong: _list[str] | None | UnsetType = UNSET
    """The API's default: `none`."""

    list: _list[str] | None | UnsetType = UNSET
    """The API's default: `[]`."""

    constant: Literal[7] | int | None | UnsetType = UNSET

    nothing: object | None | UnsetType = UNSET

    vote: Vote | None | UnsetType = UNSET

    many: ThingMany | None | UnsetType = UNSET
