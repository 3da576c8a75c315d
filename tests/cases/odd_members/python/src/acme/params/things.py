# Generated from spec.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Things."""

from __future__ import annotations

import datetime as dt
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
        'say "meow"': "Required[str]",
        "back\\slash": "str",
        "two\nlines": "int",
        "it's": "str",
        "": "Required[str]",
        "$ref": "str",
        "__class__": "str",
        "__struct_fields__": "str",
        "$": "str",
        "int": "Required[int]",
        "str": "str",
        "float": "float",
        "dt": "dt.datetime",
        "Thing": "Thing | ThingDict",
        "Sequence": "Required[_Sequence[int]]",
        "Mapping": "Mapping[str, str]",
        "Literal": 'Literal["a", "b"] | str',
        "class": "str",
        "1": "str",
        "a-b": "str",
        "café": "str",
        "名": "str",
    },
    total=False,
)


class _ThingDict(_ThingKeys, total=False):
    """Thing"""

    failed: str

    succeeded: str

    list: _Sequence[str]

    dict: Mapping[str, object]

    date: dt.date

    UNSET: str

    msgspec: str

    n1: str

    a_b: str

    aB: str

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

    id: int


class OptionalDict(TypedDict, total=False):
    """Optional"""

    id: int


class AnyDict(TypedDict, total=False):
    """Any"""

    id: int


class BytesDict(TypedDict, total=False):
    """Bytes"""

    id: int


class TypeDict(TypedDict, total=False):
    """Type"""

    id: int


class DatetimeDict(TypedDict, total=False):
    """Datetime"""

    id: int


class ModelDict(TypedDict, total=False):
    """Model"""

    id: int


class FooBarDict(TypedDict, total=False):
    """Foo bar"""

    id: int


class Foobar2Dict(TypedDict, total=False):
    """Foobar 2"""

    id: int


class FooBar3Dict(TypedDict, total=False):
    """Foo bar 3"""

    id: int


class TagDict(TypedDict, total=False):
    """Tag"""

    id: int


class SequenceDict(TypedDict, total=False):
    """Sequence"""

    id: int


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

    until_the_end: str
