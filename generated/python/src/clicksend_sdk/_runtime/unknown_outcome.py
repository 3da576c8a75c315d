"""Unsafe calls that may have been carried out although they failed, and what helps to find that out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from .codec.types import is_list, is_object
from .errors import CallError, OutcomeUnknownError
from .facts import CallFacts

_MAX_REFERENCES = 10_000


def lost_response(facts: CallFacts, reason: Exception) -> CallError:
    """The error of an unsafe call whose response was lost."""
    known = outcome_facts(facts)
    return facts.error(OutcomeUnknownError, f"the response was lost ({reason}); {advice(**known)}", **known)


def outcome_facts(facts: CallFacts) -> dict[str, Any]:
    """The attributes of an `OutcomeUnknownError` by which the caller can find out what happened."""
    return {"sent_at": datetime.fromtimestamp(facts.sent_at, UTC), "references": _references(facts)}


def advice(sent_at: datetime, references: tuple[str, ...]) -> str:
    """What an error says of a call that may have been carried out."""
    text = f"the request was sent at {sent_at:%Y-%m-%d %H:%M:%S} UTC and may have been carried out"
    text += "; check that before you repeat it"
    return text + (f", by its reference {references[0]!r}" if len(references) == 1 else "")


def _references(facts: CallFacts) -> tuple[str, ...]:
    """The values of the fields for the caller's own references in the body, if that is JSON."""
    import msgspec

    body, names = facts.request.body, facts.config.references
    with suppress(ValueError, RecursionError):  # a form
        value = msgspec.json.decode(body) if isinstance(body, bytes) and body else None
        found = (str(each) for each in _members(value, names) if isinstance(each, str | int) and each != "")
        return tuple(islice(dict.fromkeys(found), _MAX_REFERENCES))
    return ()


def _members(value: Any, names: frozenset[str]) -> Iterator[Any]:
    """The values of all members with one of these names, at any depth."""
    if is_object(value):
        for key, each in value.items():
            if key in names:
                yield each
            yield from _members(each, names)
    elif is_list(value):
        for each in value:
            yield from _members(each, names)
