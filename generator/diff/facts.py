"""The rules that a difference of two facts breaks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import cast

from ..surface.shapes import changes
from ..surface.surface import Entry, Fact, Kind, Shape, as_shape

_Change = Callable[[Entry, Entry, Fact, Fact], Iterator[str]]
_DIRECTIONS: dict[Kind, str] = {
    "argument": "request",
    "request-field": "request",
    "request-type": "request",
    "result": "response",
    "response-field": "response",
    "response-type": "response",
    "error-body": "response",
    "webhook": "response",
}


def broken_rules(fact: str, old: Entry, new: Entry, values: Mapping[str, Shape]) -> Iterator[str]:
    """The ids of the rules that a difference breaks; none for a fact, such as an id, that only tells entries apart.

    `values` has the alternatives of each enum, for types in which its name is replaced by them.
    """
    if fact == "type":
        yield from _type(old, new, values)
    elif change := _CHANGES.get(fact):
        yield from change(old, new, old.facts.get(fact), new.facts[fact])


def _type(old: Entry, new: Entry, values: Mapping[str, Shape]) -> Iterator[str]:
    if new.kind == "result" and not (old.shape and new.shape):
        yield "result-added" if new.shape else "result-removed"
    elif old.shape and new.shape:
        direction = new.facts.get("direction") or _DIRECTIONS[new.kind]
        yield from (f"{direction}-{change}" for change in changes(old.shape, new.shape, values))


def _required(old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    yield f"{new.kind}-{'required' if after else 'optional'}"


def _name(old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    if new.kind == "operation":
        same = str(before).rpartition(".")[2] == str(after).rpartition(".")[2]
        yield "operation-regrouped" if same else "operation-renamed"
    elif new.kind != "argument":
        yield f"{new.kind}-renamed"
    elif old.facts["wire"] == new.facts["wire"]:
        yield "argument-name-changed"


def _wire(old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    yield "path-parameter-renamed" if new.facts.get("place") == "path" else f"{new.kind}-renamed"


def _method(old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    yield from ["operation-moved"] if old.facts["path"] == new.facts["path"] else []


def _deprecated(old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    if after or new.kind == "operation":
        kind = "operation" if new.kind == "operation" else "argument"
        yield f"{kind}-deprecated" if after else "operation-undeprecated"


def _position(old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    yield from ["argument-reordered"] if before is not None and after is not None else []


def _default(old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    if new.kind != "variable":
        yield "default-changed"
    elif before is not None and after is not None:
        yield "variable-default-changed"


def _members(comparison: str) -> _Change:
    """A fact that lists what is allowed; an empty list of values allows any."""

    def compared(old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
        known, now = set(as_shape(before)), set(as_shape(after))
        if known - now and now:
            yield f"{comparison}-removed"
        if now - known and known:
            yield f"{comparison}-added"

    return compared


def _security(old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    """Credentials that sufficed must suffice again; no alternative at all means that none are needed."""
    befores, afters = ([set(as_shape(each)) for each in as_shape(fact)] or [set()] for fact in (before, after))
    suffices = all(any(needed <= given for needed in afters) for given in befores)
    yield "security-loosened" if suffices else "security-tightened"


def _scopes(old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    yield from ["scopes-changed"] if old.facts["security"] == new.facts["security"] else []


def _limits(old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    befores, afters = (dict(cast(Iterable[tuple[str, Fact]], fact)) for fact in (before, after))
    found = {
        _limit_change(name, befores.get(name), afters.get(name))
        for name in befores.keys() | afters.keys()
        if befores.get(name) != afters.get(name)
    }
    yield from sorted(found)


def _limit_change(name: str, before: Fact, after: Fact) -> str:
    if before is None or after is None:
        return "limit-tightened" if before is None else "limit-loosened"
    is_number = isinstance(before, int | float) and isinstance(after, int | float)
    if is_number and "max" in name:
        return "limit-tightened" if after < before else "limit-loosened"  # type: ignore[operator]
    if is_number and "min" in name:
        return "limit-tightened" if after > before else "limit-loosened"  # type: ignore[operator]
    return "limit-tightened"


def _form(old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    yield "type-form-changed" if new.kind == "type" else "form-changed"


def _server(old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    yield "server-changed" if new.kind == "client" else "operation-server-changed"


def _closed(old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    yield "object-closed" if after else "object-opened"


def _tags(old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    """A value that now means another type; new and lost values come with their types."""
    known, now = ({each[0]: each[1:] for each in as_shape(fact)} for fact in (before, after))
    if any(known[value] != now[value] for value in known.keys() & now.keys()):
        yield "discriminator-changed"


def _rule(id: str) -> _Change:
    def compared(*_: object) -> Iterator[str]:
        yield id

    return compared


_CHANGES: dict[str, _Change] = {
    "closed": _closed,
    "default": _default,
    "deprecated": _deprecated,
    "discriminator": _rule("discriminator-changed"),
    "flattened": _rule("body-reshaped"),
    "form": _form,
    "key_name": _rule("scheme-changed"),
    "limits": _limits,
    "location": _rule("scheme-changed"),
    "media_types": _members("media-type"),
    "method": _method,
    "name": _name,
    "path": _rule("operation-moved"),
    "place": _rule("argument-moved"),
    "position": _position,
    "required": _required,
    "safety": _rule("safety-changed"),
    "scopes": _scopes,
    "security": _security,
    "sent_as": _rule("scheme-changed"),
    "serialization": _rule("argument-serialization-changed"),
    "server": _server,
    "tags": _tags,
    "values": _members("variable-value"),
    "wire": _wire,
}
