"""Bulk calls: one can succeed as a whole while some of its items fail."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, cast

from .errors import PartialFailureError

_SHOWN = 3


def succeeded(result: Any, items: str, status: str, success: Collection[str]) -> list[Any]:
    """The items of a result whose field `status` has one of the values `success`."""
    return [item for item in _listed(result, items) or () if getattr(item, status, None) in success]


def failed(result: Any, items: str, status: str, success: Collection[str]) -> list[Any]:
    """The items of a result whose field `status` has another value, or is missing."""
    return [item for item in _listed(result, items) or () if getattr(item, status, None) not in success]


def _listed(result: Any, items: str) -> Sequence[Any] | None:
    """The items of a result; None if the response drifted so far that it has no list of them."""
    listed = getattr(result, items, None)
    return cast("Sequence[Any]", listed) if isinstance(listed, list | tuple) else None


def raise_for_failures(
    result: Any, items: str, status: str, success: Collection[str], meanings: Mapping[str, str]
) -> None:
    """Raise `PartialFailureError` if any item failed; the error says which and why."""
    listed = _listed(result, items)
    if listed is None:
        raise PartialFailureError("the response has no list of items", result=result)
    bad = failed(result, items, status, success)
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
