"""The base class of objects with named fields behaves as that of `dataclasses` does."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from clicksend_sdk._runtime.record import Record, field, replace


class Point(Record):
    x: int
    y: int = 2
    tags: dict[str, int] = field(default_factory=dict[str, int])
    secret: str = field(default="hidden", repr=False)


class Counter(Record, frozen=False):
    count: int = 0


def test_fields_have_values_and_defaults() -> None:
    point = Point(1, secret="s")

    assert (point.x, point.y, point.tags, point.secret) == (1, 2, {}, "s")
    assert point.tags is not Point(1).tags
    assert repr(point) == "Point(x=1, y=2, tags={})"


@pytest.mark.parametrize(("values", "named"), [((), {}), ((1, 2, {}, "", 5), {}), ((1,), {"z": 3})])
def test_other_fields_are_refused(values: Any, named: Any) -> None:
    with pytest.raises(TypeError, match="Point: expected the fields x, y, tags, secret"):
        Point(*values, **named)


def test_equal_records_have_equal_fields() -> None:
    assert Point(1) == Point(1) != Point(2)
    assert Counter() != 0
    assert hash(Counter(3)) == hash(Counter(3))


def test_only_what_is_not_frozen_can_be_changed() -> None:
    counter: Any = Counter()
    counter.count += 1
    assert counter.count == 1

    point: Any = Point(1)
    with pytest.raises(AttributeError):
        point.x = 5
    with pytest.raises(AttributeError):
        del point.x


def test_copies() -> None:
    point = Point(1, tags={"a": 1})

    assert replace(point, y=7) == Point(1, 7, {"a": 1})
    assert copy.deepcopy(point) == pickle.loads(pickle.dumps(point)) == point
