# Generated from spec.yaml by sdk-generator. Do not edit.

# pyright: reportUnknownVariableType=false
"""The objects of the API: Things."""

from __future__ import annotations

from builtins import dict as _dict, float as _float, int as _int, list as _list, str as _str
import datetime as _dt
from typing import Literal

import msgspec

from .._runtime.codec.types import Additional, DateTime, Model as _Model, UNSET, UnsetType


class Thing(_Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Thing"""

    it_s: _str | None | UnsetType = msgspec.field(name="it's", default=UNSET)

    unnamed: _str = msgspec.field(name="")

    ref: _str | None | UnsetType = msgspec.field(name="$ref", default=UNSET)

    class_: _str | None | UnsetType = msgspec.field(name="__class__", default=UNSET)

    struct_fields: _str | None | UnsetType = msgspec.field(name="__struct_fields__", default=UNSET)

    dollar: _str | None | UnsetType = msgspec.field(name="$", default=UNSET)

    failed_: _str | None | UnsetType = msgspec.field(name="failed", default=UNSET)

    succeeded_: _str | None | UnsetType = msgspec.field(name="succeeded", default=UNSET)

    int: _int

    str: _str | None | UnsetType = UNSET

    float: _int | _float | None | UnsetType = UNSET

    list: _list[_str] | None | UnsetType = UNSET

    dict: _dict[_str, object] | None | UnsetType = UNSET

    date: _dt.date | None | UnsetType = UNSET

    dt: DateTime | None | UnsetType = UNSET

    unset: _str | None | UnsetType = msgspec.field(name="UNSET", default=UNSET)

    thing: Thing | None | UnsetType = msgspec.field(name="Thing", default=UNSET)

    sequence: _list[_int] = msgspec.field(name="Sequence")

    mapping: _dict[_str, _str] | None | UnsetType = msgspec.field(name="Mapping", default=UNSET)

    literal: Literal["a", "b"] | _str | None | UnsetType = msgspec.field(name="Literal", default=UNSET)

    msgspec_: _str | None | UnsetType = msgspec.field(name="msgspec", default=UNSET)

    class_2: _str | None | UnsetType = msgspec.field(name="class", default=UNSET)

    n1_2: _str | None | UnsetType = msgspec.field(name="1", default=UNSET)

    n1: _str | None | UnsetType = UNSET

    a_b_3: _str | None | UnsetType = msgspec.field(name="a-b", default=UNSET)

    a_b: _str | None | UnsetType = UNSET

    a_b_2: _str | None | UnsetType = msgspec.field(name="aB", default=UNSET)

    cafe: _str | None | UnsetType = msgspec.field(name="café", default=UNSET)

    u21517: _str | None | UnsetType = msgspec.field(name="名", default=UNSET)

    lists: List | None | UnsetType = UNSET

    optional: Optional | None | UnsetType = UNSET

    any: Any | None | UnsetType = UNSET

    bytes: Bytes | None | UnsetType = UNSET

    type: Type | None | UnsetType = UNSET

    datetime: Datetime | None | UnsetType = UNSET

    model: Model | None | UnsetType = UNSET

    one: FooBar | None | UnsetType = UNSET

    two: Foobar2 | None | UnsetType = UNSET

    three: FooBar3 | None | UnsetType = UNSET

    tag: Tag | None | UnsetType = UNSET

    sequence_2: Sequence | None | UnsetType = msgspec.field(name="sequence", default=UNSET)

    a_very_long_name_that_goes_on_and_on: ThingAVeryLongNameThatGoesOnAndOn | None | UnsetType = UNSET

    additional: Additional[object] = msgspec.field(default_factory=_dict)
    """Members without a field, by name."""


class List(_Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """List"""

    id: _int | None | UnsetType = UNSET


class Optional(_Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Optional"""

    id: _int | None | UnsetType = UNSET


class Any(_Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Any"""

    id: _int | None | UnsetType = UNSET


class Bytes(_Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Bytes"""

    id: _int | None | UnsetType = UNSET


class Type(_Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Type"""

    id: _int | None | UnsetType = UNSET


class Datetime(_Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Datetime"""

    id: _int | None | UnsetType = UNSET


class Model(_Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Model"""

    id: _int | None | UnsetType = UNSET


class FooBar(_Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Foo bar"""

    id: _int | None | UnsetType = UNSET


class Foobar2(_Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Foobar 2"""

    id: _int | None | UnsetType = UNSET


class FooBar3(_Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Foo bar 3"""

    id: _int | None | UnsetType = UNSET


class Tag(_Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Tag"""

    id: _int | None | UnsetType = UNSET


class Sequence(_Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Sequence"""

    id: _int | None | UnsetType = UNSET


class ThingAVeryLongNameThatGoesOnAndOn(_Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Thing a very long name that goes on and on"""

    and_on_and_on_and_never_stops_at_all: (
        ThingAVeryLongNameThatGoesOnAndOnAndOnAndOnAndNeverStopsAtAll | None | UnsetType
    ) = UNSET


class ThingAVeryLongNameThatGoesOnAndOnAndOnAndOnAndNeverStopsAtAll(
    _Model, frozen=True, kw_only=True, forbid_unknown_fields=True
):
    """Thing a very long name that goes on and on and on and on and never stops at all"""

    for_there_is_always_one_more_word: (
        ThingAVeryLongNameAndOnAndOnAndOnAndNeverStopsAtAllForThereIsAlwaysOneMoreWord | None | UnsetType
    ) = UNSET


class ThingAVeryLongNameAndOnAndOnAndOnAndNeverStopsAtAllForThereIsAlwaysOneMoreWord(
    _Model, frozen=True, kw_only=True, forbid_unknown_fields=True
):
    """Thing a very long name and on and on and on and never stops at all for there is always one more word"""

    until_the_end: _str | None | UnsetType = UNSET
