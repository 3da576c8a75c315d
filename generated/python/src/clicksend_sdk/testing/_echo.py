"""Puts the items that a bulk call sent into the example of its response."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from .._runtime.codec.pointers import steps, value_at
from .._runtime.codec.types import is_list, is_object

_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_UUID = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")


@dataclass(frozen=True)
class Echo:
    """Where the items of a bulk call are in its request and in its response, as JSON pointers."""

    sent: str
    received: str
    members: Mapping[str, bool]
    """The members that both items have; true for those that an item of the response cannot lack."""

    def into(self, body: Any, sent: Any, start: int) -> Any:
        """The body with one item for each sent one, and with totals that match; the body itself if it has no items.

        `start` is the number of items that earlier responses had, so that no two items have the same UUIDs.
        """
        place = value_at(body, self.received.rpartition("/")[0])
        examples = value_at(body, self.received)
        if not (is_list(sent) and is_list(examples) and examples and all(map(is_object, [*sent, *examples]))):
            return body
        items = [self._item(examples[i % len(examples)], each, start + i) for i, each in enumerate(sent)]
        place |= {key: _total(value, examples, items) for key, value in place.items()} | {
            steps(self.received)[-1]: items
        }
        return body

    def _item(self, example: Mapping[str, Any], sent: Mapping[str, Any], index: int) -> dict[str, Any]:
        own = {key: _numbered(value, index) for key, value in example.items() if self.members.get(key, True)}
        return own | {key: sent[key] for key in self.members if key in sent}


def _numbered(value: Any, index: int) -> Any:
    """A UUID as that of another item; any other value as it is."""
    if not (isinstance(value, str) and _UUID.fullmatch(value)):
        return value
    other = str(
        UUID(int=(UUID(value).int + (index << 96)) % (1 << 128))
    )  # examples often differ in their last digits only
    return other.upper() if value.isupper() else other


def _total(value: Any, examples: Sequence[Any], items: Sequence[Any]) -> Any:
    """The value for new items, if in the example it is their number or the sum of one of their members."""
    stated = _number(value)
    if not stated:
        return value
    for key in ("", *examples[0]):
        if sum(_numbers(key, examples)) == stated:
            total = sum(_numbers(key, items))
            return type(value)(total)
    return value


def _numbers(key: str, items: Sequence[Any]) -> list[Decimal]:
    """The numbers of a member; of the key "", 1 for each item."""
    return [Decimal(1) if key == "" else _number(each.get(key)) for each in items]


def _number(value: Any) -> Decimal:
    is_number = type(value) in (int, float) or (isinstance(value, str) and _NUMBER.fullmatch(value))
    return Decimal(str(value)) if is_number else Decimal(0)
