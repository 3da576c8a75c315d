"""Pairs of the entries of two surfaces, also of those that were renamed."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import replace

from .shapes import mapped, names_in
from .surface import Entry, Fact, Shape, Surface, as_shape

Pairs = dict[str, str]
"""New keys by old keys."""


def renamed_types(old: Surface, new: Surface) -> tuple[Pairs, set[str]]:
    """The types that have another name, and those of them that are guesses.

    Types of one schema or of one shape are the same; a type is guessed to be the one that took its place in an operation.
    """
    gone = {key: each for key, each in old.types.items() if key not in new.types}
    come = {key: each for key, each in new.types.items() if key not in old.types}
    pairs = dict(_unique_pairs(gone.values(), come.values(), lambda each: each.facts.get("schema") or None))
    gone_now, come_now = gone.keys() - pairs.keys(), come.keys() - set(pairs.values())
    pairs |= _unique_pairs(
        [gone[each] for each in gone if each in gone_now],
        [come[each] for each in come if each in come_now],
        lambda each: _signature(each, gone.keys() | come.keys()),
    )
    exact = set(pairs)
    for before, after in _shapes_of_operations(old, new):
        names, others = list(names_in(before)), list(names_in(after))
        if len(names) == len(others) == 1 and _same_around(before, after):
            (one,), (other,) = names, others
            is_free = one in gone and one not in pairs and other in come and other not in pairs.values()
            if is_free and _alike(gone[one], come[other]):
                pairs[one] = other
    return pairs, pairs.keys() - exact


def paired(old: Iterable[Entry], new: Iterable[Entry]) -> list[tuple[Entry | None, Entry | None]]:
    """Each new entry in order with the old one, then the old ones that are gone; what has no counterpart, with None."""
    befores, afters = list(old), list(new)
    pairs: Pairs = {}
    for identity in _IDENTITIES:
        if len(pairs) == len(befores) == len(afters):
            break
        known = set(pairs.values())
        rest = [each for each in befores if each.key not in pairs], [each for each in afters if each.key not in known]
        pairs |= _unique_pairs(*rest, identity)
    counterparts = {pairs[each.key]: each for each in befores if each.key in pairs}
    found: list[tuple[Entry | None, Entry | None]] = [(counterparts.get(each.key), each) for each in afters]
    return found + [(each, None) for each in befores if each.key not in pairs]


def is_guess(old: Entry, new: Entry) -> bool:
    """Whether only their type says that two arguments or members with different names are the same."""
    is_stated = any(each.kind == "alias" and each.facts["name"] == old.facts.get("name") for each in new.children)
    return _letters(old) != _letters(new) and new.facts.get("position") is None and not is_stated


def translated(entry: Entry, types: Mapping[str, str]) -> Entry:
    """An old entry with the new names of types; a type keeps its key, which its line has, and says its new name."""
    if not types:
        return entry

    def rename(name: str) -> Shape:
        return (types.get(name, name),)

    facts = dict(entry.facts)
    if "type" in facts:
        facts["type"] = mapped(entry.shape, rename)
    if entry.key in types and entry.kind == "type":
        facts["now"] = types[entry.key]
    return replace(entry, facts=facts, children=tuple(translated(each, types) for each in entry.children))


# ── identities, the strongest first ──


def _unique_pairs(old: Iterable[Entry], new: Iterable[Entry], identity: Callable[[Entry], Hashable]) -> Pairs:
    """The entries that alone have an identity in each surface; None is no identity."""
    befores, afters = _by(old, identity), _by(new, identity)
    return {
        before[0].key: afters[each][0].key
        for each, before in befores.items()
        if each is not None and len(before) == len(afters.get(each, ())) == 1
    }


def _by(entries: Iterable[Entry], identity: Callable[[Entry], Hashable]) -> dict[Hashable, list[Entry]]:
    found = dict[Hashable, list[Entry]]()
    for each in entries:
        found.setdefault(identity(each), []).append(each)
    return found


def _alone(entry: Entry) -> Hashable:
    """A kind that its parent has once; an operation by its method and path, without the names of variables."""
    if entry.kind in ("result", "batch", "additional", "error-body", "request-type", "response-type"):
        return entry.kind
    if entry.kind == "alias":
        return entry.facts["name"]
    is_stream = entry.key.endswith("#stream")
    return (entry.facts["method"], entry.facts["path"], is_stream) if entry.kind == "operation" else None


def _by_name(entry: Entry) -> Hashable:
    """An operation by its id; an argument or a member by its place and its name on the wire."""
    facts = entry.facts
    if entry.kind == "operation":
        return (facts["id"], entry.key.endswith("#stream")) if facts["id"] else None
    return (entry.kind, facts.get("place"), facts["wire"]) if entry.kind in _NAMED else None


def _by_earlier_name(entry: Entry) -> Hashable:
    """An argument by the earlier name that it states."""
    if entry.kind != "argument":
        return None
    earlier = [each.facts["name"] for each in entry.children if each.kind == "alias"]
    return next(iter(earlier), entry.facts.get("name"))


def _by_position(entry: Entry) -> Hashable:
    """An argument of the path by its position."""
    return entry.facts.get("position")


def _by_wire(entry: Entry) -> Hashable:
    """An argument by its name, wherever it is sent."""
    return entry.facts["wire"] if entry.kind == "argument" else None


def _by_words(entry: Entry) -> Hashable:
    """An argument or a member by the words of its name and its type: `orderId` and `order_id` are one."""
    if entry.kind not in _NAMED:
        return None
    return entry.kind, _letters(entry), entry.shape


def _letters(entry: Entry) -> str:
    """The name on the wire, without case and signs."""
    return "".join(filter(str.isalnum, str(entry.facts["wire"]))).lower()


def _by_type(entry: Entry) -> Hashable:
    """A required argument or member by its type: where one goes and one comes, it was renamed."""
    facts = entry.facts
    is_required = entry.kind in _NAMED and facts["required"] and facts.get("position") is None
    return (entry.kind, facts.get("place"), entry.shape) if is_required else None


_NAMED = ("argument", "request-field", "response-field")
_IDENTITIES: tuple[Callable[[Entry], Hashable], ...] = (
    lambda entry: entry.facts.get("now", entry.key),
    _alone,
    _by_name,
    _by_earlier_name,
    _by_position,
    _by_wire,
    _by_words,
    _by_type,
)


# ── types ──


def _signature(entry: Entry, unknown: Iterable[str]) -> str:
    """All facts of a type, with a question mark for the names that may have changed too."""
    names = set(unknown)

    def plain(name: str) -> Shape:
        return ("?",) if name in names else (name,)

    def facts_of(each: Entry) -> dict[str, Fact]:
        return {
            key: mapped(as_shape(value), plain) if key == "type" else value
            for key, value in each.facts.items()
            if key not in ("tags", "schema", "words")
        }

    known = (each for each in entry.walk() if each.kind != "alias")
    return "\n".join(sorted(json.dumps([each.kind, facts_of(each)], sort_keys=True) for each in known))


def _same_around(one: Shape, other: Shape) -> bool:
    """Whether two shapes differ only in names."""
    return mapped(one, lambda _: ("?",)) == mapped(other, lambda _: ("?",))


def _alike(one: Entry, other: Entry) -> bool:
    """Whether two types have most of their members in common."""
    wires, others = ({each.facts.get("wire") for each in entry.children} for entry in (one, other))
    return one.facts["form"] == other.facts["form"] and 2 * len(wires & others) > max(len(wires), len(others))


def _shapes_of_operations(old: Surface, new: Surface) -> Iterable[tuple[Shape, Shape]]:
    """The types of bodies and results of the operations that both surfaces have."""
    for before, after in paired(
        *([each for each in one.client.children if each.kind == "operation"] for one in (old, new))
    ):
        if before and after:
            for one, other in paired(before.children, after.children):
                if one and other and "type" in one.facts and "type" in other.facts:
                    yield one.shape, other.shape
