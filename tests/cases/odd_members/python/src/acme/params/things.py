# Generated from spec.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Things."""

from __future__ import annotations

from builtins import float as _float, int as _int, str as _str
import datetime as _dt
from collections.abc import Mapping, Sequence as _Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..models import (
    Any,
    Bytes,
    Datetime,
    FooBar,
    FooBar3,
    Foobar2,
    List,
    Model,
    Optional,
    Sequence,
    Tag,
    Thing,
    ThingAVeryLongNameAndOnAndOnAndOnAndNeverStopsAtAllForThereIsAlwaysOneMoreWord,
    ThingAVeryLongNameThatGoesOnAndOn,
    ThingAVeryLongNameThatGoesOnAndOnAndOnAndOnAndNeverStopsAtAll,
    Type,
)

_ThingKeys = TypedDict(
    "_ThingKeys",
    {
        'say "meow"': "Required[_str]",
        "back\\slash": "_str",
        "two\nlines": "_int",
        "it's": "_str",
        "": "Required[_str]",
        "$ref": "_str",
        "__class__": "_str",
        "__struct_fields__": "_str",
        "$": "_str",
        "Thing": "Thing | ThingDict",
        "Sequence": "Required[_Sequence[_int]]",
        "Mapping": "Mapping[_str, _str]",
        "Literal": 'Literal["a", "b"] | _str',
        "class": "_str",
        "1": "_str",
        "a-b": "_str",
        "café": "_str",
        "名": "_str",
    },
    total=False,
)


class _ThingDict(_ThingKeys, total=False):
    """Thing"""

    failed: _str

    succeeded: _str

    int: Required[_int]

    str: _str

    float: _float

    list: _Sequence[_str]

    dict: Mapping[_str, object]

    date: _dt.date

    dt: _dt.datetime

    UNSET: _str

    msgspec: _str

    n1: _str

    a_b: _str

    aB: _str

    lists: List | ListDict

    optional: Optional | OptionalDict

    any: Any | AnyDict

    bytes: Bytes | BytesDict

    type: Type | TypeDict

    datetime: Datetime | DatetimeDict

    model: Model | ModelDict

    one: FooBar | FooBarDict

    two: Foobar2 | Foobar2Dict

    three: FooBar3 | FooBar3Dict

    tag: Tag | TagDict

    sequence: Sequence | SequenceDict

    a_very_long_name_that_goes_on_and_on: ThingAVeryLongNameThatGoesOnAndOn | ThingAVeryLongNameThatGoesOnAndOnDict


ThingDict: TypeAlias = "_ThingDict | Mapping[str, object]"
"""Thing"""


class ListDict(TypedDict, total=False):
    """List"""

    id: _int


class OptionalDict(TypedDict, total=False):
    """Optional"""

    id: _int


class AnyDict(TypedDict, total=False):
    """Any"""

    id: _int


class BytesDict(TypedDict, total=False):
    """Bytes"""

    id: _int


class TypeDict(TypedDict, total=False):
    """Type"""

    id: _int


class DatetimeDict(TypedDict, total=False):
    """Datetime"""

    id: _int


class ModelDict(TypedDict, total=False):
    """Model"""

    id: _int


class FooBarDict(TypedDict, total=False):
    """Foo bar"""

    id: _int


class Foobar2Dict(TypedDict, total=False):
    """Foobar 2"""

    id: _int


class FooBar3Dict(TypedDict, total=False):
    """Foo bar 3"""

    id: _int


class TagDict(TypedDict, total=False):
    """Tag"""

    id: _int


class SequenceDict(TypedDict, total=False):
    """Sequence"""

    id: _int


class ThingAVeryLongNameThatGoesOnAndOnDict(TypedDict, total=False):
    """Thing a very long name that goes on and on"""

    and_on_and_on_and_never_stops_at_all: (
        ThingAVeryLongNameThatGoesOnAndOnAndOnAndOnAndNeverStopsAtAll
        | ThingAVeryLongNameThatGoesOnAndOnAndOnAndOnAndNeverStopsAtAllDict
    )


class ThingAVeryLongNameThatGoesOnAndOnAndOnAndOnAndNeverStopsAtAllDict(TypedDict, total=False):
    """Thing a very long name that goes on and on and on and on and never stops at all"""

    for_there_is_always_one_more_word: (
        ThingAVeryLongNameAndOnAndOnAndOnAndNeverStopsAtAllForThereIsAlwaysOneMoreWord
        | ThingAVeryLongNameAndOnAndOnAndOnAndNeverStopsAtAllForThereIsAlwaysOneMoreWordDict
    )


class ThingAVeryLongNameAndOnAndOnAndOnAndNeverStopsAtAllForThereIsAlwaysOneMoreWordDict(TypedDict, total=False):
    """Thing a very long name and on and on and on and never stops at all for there is always one more word"""

    until_the_end: _str
