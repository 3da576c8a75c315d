"""Which of the API's results belong to which item of a batch.

A response can have its results in another order than the items, several for one item, or one for two equal items. A
result is assigned only if it can belong to no other item:

    1. by the caller's own reference, if no other item has it
    2. by position, if there is a result for each item and each agrees with it
    3. by the first of the members `match`, such as the recipient, if no other item has the same
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import msgspec

from ..codec.types import UNSET, is_mapping
from ..operation import Batch

_NUMBER = re.compile(r"\+?[\d ().-]*\d")
_LEAST_DIGITS = 6
_Key = Callable[[Any], object]


def member(value: Any, wire_name: str) -> Any:
    """The member of a model or a mapping with this wire name; None if it has none."""
    if is_mapping(value):
        found = value.get(wire_name)
    else:
        attribute = _attributes(value.__class__).get(wire_name)
        found = getattr(value, attribute) if attribute else None
    return None if found is UNSET else found


@functools.cache
def _attributes(type_: Any) -> Mapping[str, str]:
    """The attributes of a model by wire name."""
    if not issubclass(type_, msgspec.Struct):
        return {}
    return dict(zip(type_.__struct_encode_fields__, type_.__struct_fields__, strict=True))


def assigned(batch: Batch, items: Sequence[Any], results: Sequence[Any]) -> list[list[Any]]:
    """The results of each item; an empty list for an item if they cannot be told from those of others."""
    found: list[list[Any]] = [[] for _ in items]
    rest = _by_key(batch, lambda each: reference(batch, each), items, results, found)
    open_ = [index for index, results_ in enumerate(found) if not results_]
    if len(open_) == len(rest) and all(
        _agree(batch, items[index], each) for index, each in zip(open_, rest, strict=True)
    ):
        for index, each in zip(open_, rest, strict=True):
            found[index].append(each)
    else:
        _by_key(batch, lambda each: first_match(batch.match, each), items, rest, found)
    return found


def reference(batch: Batch, value: Any) -> str | None:
    """The caller's own reference in an item, or in a result."""
    return text_at(value, batch.reference) if batch.reference else None


def text_at(value: Any, wire_name: str) -> str | None:
    """A member as text; None if it is missing or empty."""
    found = member(value, wire_name)
    return None if found is None or found in ("", 0) else str(found)


def _by_key(batch: Batch, key: _Key, items: Sequence[Any], results: Iterable[Any], found: list[list[Any]]) -> list[Any]:
    """Add the results with the key of exactly one item to its results; the other results."""
    owners: dict[object, list[int]] = {}
    for index, item in enumerate(items):
        if not found[index] and (value := key(item)) is not None:
            owners.setdefault(value, []).append(index)
    rest: list[Any] = []
    for each in results:
        owner = owners.get(key(each), [])
        is_own = len(owner) == 1 and not _contradicts(batch, items[owner[0]], each)
        (found[owner[0]] if is_own else rest).append(each)
    return rest


def _contradicts(batch: Batch, item: Any, result: Any) -> bool:
    """Whether a result has another reference than an item."""
    given = reference(batch, result)
    return given is not None and given != reference(batch, item)


def first_match(match: Sequence[str], value: Any) -> tuple[str, str] | None:
    """The first of the members `match` that a value has."""
    found = ((name, text_at(value, name)) for name in match)
    return next(((name, text) for name, text in found if text), None)


def _agree(batch: Batch, item: Any, result: Any) -> bool:
    """Whether a result at the position of an item can belong to it."""
    if _contradicts(batch, item, result):
        return False
    key = first_match(batch.match, item)
    return is_same(key[1], member(result, key[0])) if key else not batch.match


def is_same(sent: object, given: object) -> bool:
    """Whether two texts are the same, or two forms of a telephone number: `0411 111 111` and `+61411111111`."""
    one, other = str(sent), str(given)
    if one == other:
        return True
    if not (_NUMBER.fullmatch(one) and _NUMBER.fullmatch(other)):
        return False
    one, other = (re.sub(r"\D", "", each).lstrip("0") for each in (one, other))
    return len(one) >= _LEAST_DIGITS and (one == other or (not str(sent).startswith("+") and other.endswith(one)))
