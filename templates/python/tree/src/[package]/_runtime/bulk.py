"""Bulk calls: one can succeed as a whole while some of its items fail."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, TypeVar, cast

from .errors import PartialFailureError

T = TypeVar("T")
Items = Sequence[T] | Any
"""Items; anything else is a response that drifted so far that it has none."""

_SHOWN = 3


def succeeded(items: Items[T], status: str, success: Collection[str]) -> list[T]:
    """The items whose field `status` has one of the values `success`."""
    return [item for item in _listed(items) if getattr(item, status, None) in success]


def failed(items: Items[T], status: str, success: Collection[str]) -> list[T]:
    """The items whose field `status` has another value, or is missing."""
    return [item for item in _listed(items) if getattr(item, status, None) not in success]


def _listed(items: Items[T]) -> Sequence[T]:
    return cast(Sequence[T], items) if isinstance(items, list | tuple) else ()


def raise_for_failures(
    result: Any, items: Items[Any], status: str, success: Collection[str], meanings: Mapping[str, str]
) -> None:
    """Raise `PartialFailureError` if any item failed; the error says which and why."""
    if not isinstance(items, list | tuple):
        raise PartialFailureError("the response has no list of items", result=result)
    listed = cast(Sequence[Any], items)
    bad: list[Any] = failed(listed, status, success)
    if not bad:
        return
    codes = [str(getattr(item, status, None)) for item in bad]
    indexes = [index for index, item in enumerate(listed) if any(item is each for each in bad)]
    reasons = [
        f"[{index}] {code}" + (f": {meanings[code]}" if code in meanings else "")
        for index, code in zip(indexes, codes, strict=True)
    ]
    more = f" and {len(reasons) - _SHOWN} more" if len(reasons) > _SHOWN else ""
    text = f"{len(bad)} of {len(listed)} were refused: {'; '.join(reasons[:_SHOWN])}{more}"
    raise PartialFailureError(text, failed=bad, result=result, code=codes[0], meaning=meanings.get(codes[0]))
