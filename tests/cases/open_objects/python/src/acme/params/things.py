# Generated from spec.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Things."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Required, TypeAlias, TypedDict

from ..models import Closed, Numbers, ThingBoth


class _ThingDict(TypedDict, total=False):
    """Thing"""

    name: Required[str]

    additional: str

    numbers: Numbers | NumbersDict
    """Numbers by name."""

    patterns: Mapping[str, int]

    both: ThingBoth | ThingBothDict

    closed: Closed | ClosedDict

    empty: Mapping[str, object]

    free: Mapping[str, object]


ThingDict: TypeAlias = "_ThingDict | Mapping[str, object]"
"""Thing"""


class _NumbersDict(TypedDict, total=False):
    """Numbers by name."""

    total: int

    day: dt.date


NumbersDict: TypeAlias = "_NumbersDict | Mapping[str, object]"
"""Numbers by name."""


class _ThingBothDict(TypedDict, total=False):
    """Thing both"""

    id: int


ThingBothDict: TypeAlias = "_ThingBothDict | Mapping[str, object]"
"""Thing both"""


class ClosedDict(TypedDict, total=False):
    """Closed"""

    id: int
