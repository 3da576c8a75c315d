"""The findings: every change between two surfaces, by the rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import cast

from ..openapi.document import Node
from .match import paired, renamed_types, translated
from .rules import FELT_IN_CODE, RULES, Rating, Rule
from .shapes import changes, text_of
from .surface import Entry, Fact, Kind, Shape, Surface, as_shape

LEVELS: tuple[Rating, ...] = ("none", "patch", "minor", "major")
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
_SILENT: tuple[Kind, ...] = ("request-type", "response-type", "error-body", "result")
"""They come and go with what is around them, which has a finding of its own."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A change. `old` and `new` are its values as text, `lines` the caller's line before and after by style."""

    rule: Rule
    subject: str
    old: str
    new: str
    places: tuple[Node | None, Node | None] = field(default=(None, None), repr=False)
    lines: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    ratings: Mapping[str, Rating] = field(default_factory=dict)
    guess: bool = False
    others: int = 0
    """The number of other subjects with the same change."""

    @property
    def rating(self) -> Rating:
        """The highest of its ratings for callers."""
        return highest(self.ratings.values()) if self.ratings else self.rule.code


def highest(ratings: Iterable[Rating]) -> Rating:
    """The highest of several ratings."""
    return max(ratings, key=LEVELS.index, default="none")


def compare(old: Surface, new: Surface, weights: Mapping[str, Mapping[str, Rating]]) -> list[Finding]:
    """The findings, the gravest first. `weights` has each style with a rating of its own for some rules."""
    return _Comparison(old, new, weights).findings()


class _Comparison:
    def __init__(self, old: Surface, new: Surface, weights: Mapping[str, Mapping[str, Rating]]) -> None:
        self.old, self.new, self.weights = old, new, weights
        self.types, self.guesses = renamed_types(old, new)
        self.values = {**_values(old), **_values(new)}
        self.found: list[Finding] = []

    def findings(self) -> list[Finding]:
        if self.old.digest == self.new.digest:
            return []
        self._compared(translated(self.old.client, self.types), self.new.client)
        if not self.found:
            self._add("documents-differ", self.old.client, self.new.client)
        return sorted(_grouped(self.found), key=lambda each: -LEVELS.index(each.rating))

    def _children(self, old: Entry, new: Entry) -> None:
        befores = [each for each in old.children if each.kind != "type"]
        afters = [each for each in new.children if each.kind != "type"]
        pairs = paired(befores, afters)
        types = {each.key: each for each in new.children if each.kind == "type"}
        for each in old.children if types or old.kind == "client" else ():
            if each.kind == "type":
                pairs.append((each, types.pop(self.types.get(each.key, each.key), None)))
        pairs += [(None, each) for each in types.values()]
        self._reassigned(pairs)
        for before, after in pairs:
            if before and after:
                self._compared(before, after)
            else:
                self._one_sided(before, after)

    def _one_sided(self, before: Entry | None, after: Entry | None) -> None:
        entry = after or before
        if entry is None or entry.kind in _SILENT:
            return
        needed = "-required" if after and after.facts.get("required") else ""
        rule = f"{entry.kind}-added{needed}" if after else f"{entry.kind}-removed"
        self._add(rule, before, after)

    def _compared(self, old: Entry, new: Entry) -> None:
        if old.kind == "type" and old.key != new.key:
            self._add("type-renamed", old, new, old.key, new.key, guess=old.key in self.guesses)
        is_same_kind = old.kind != "type" or old.facts["form"] == new.facts["form"]
        for fact in new.facts if is_same_kind else ("form",):
            before, after = old.facts.get(fact), new.facts[fact]
            if before != after:
                for rule in _CHANGES.get(fact, _nothing)(self, old, new, before, after):
                    self._add(rule, old, new, _text(fact, before), _text(fact, after))
        if is_same_kind:
            self._children(old, new)

    def _reassigned(self, pairs: list[tuple[Entry | None, Entry | None]]) -> None:
        """Find names of operations that now call another one: the old program compiles, and does something else."""
        now = {after.facts["name"]: after for _, after in pairs if after and after.kind == "operation"}
        for before, after in pairs:
            if before and before.kind == "operation":
                other = now.get(before.facts["name"])
                if other and other is not after and (after is None or after.facts["name"] != before.facts["name"]):
                    self._add("operation-name-reassigned", before, other, before.key, other.key)

    def _add(
        self, rule: str, old: Entry | None, new: Entry | None, before: str = "", after: str = "", *, guess: bool = False
    ) -> None:
        stated = RULES[rule]
        lines = {style: self._lines(style, old, new) for style in self.weights}
        ratings: dict[str, Rating] = {
            style: (
                "none" if stated.hurts in FELT_IN_CODE and len(set(lines[style])) == 1 else own.get(rule, stated.code)
            )
            for style, own in self.weights.items()
        }
        entry = new or old
        subject = entry.key if entry else ""
        places = old.node if old else None, new.node if new else None
        self.found.append(Finding(stated, subject, before, after, places, lines, ratings, guess))

    def _lines(self, style: str, old: Entry | None, new: Entry | None) -> tuple[str, str]:
        befores, afters = self.old.lines.get(style, {}), self.new.lines.get(style, {})
        there, here = old or new, new or old
        return befores.get(there.line_key, "") if there else "", afters.get(here.line_key, "") if here else ""


# ── the rules for each fact ──


def _nothing(*_: object) -> Iterator[str]:
    return iter(())


def _type(comparison: _Comparison, old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    if new.kind == "result" and not (before and after):
        yield "result-added" if after else "result-removed"
        return
    if before and after:
        for change in changes(as_shape(before), as_shape(after), comparison.values):
            yield f"{new.facts.get('direction') or _DIRECTIONS[new.kind]}-{change}"


def _required(_: _Comparison, old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    yield f"{new.kind}-{'required' if after else 'optional'}"


def _name(_: _Comparison, old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    if new.kind == "operation":
        same = str(before).rpartition(".")[2] == str(after).rpartition(".")[2]
        yield "operation-regrouped" if same else "operation-renamed"
    elif new.kind != "argument":
        yield f"{new.kind}-renamed"
    elif old.facts["wire"] == new.facts["wire"]:
        yield "argument-name-changed"


def _wire(_: _Comparison, old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    yield "path-parameter-renamed" if new.facts.get("place") == "path" else f"{new.kind}-renamed"


def _path(_: _Comparison, old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    yield "operation-moved"


def _method(_: _Comparison, old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    yield from ["operation-moved"] if old.facts["path"] == new.facts["path"] else []


def _deprecated(_: _Comparison, old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    if after or new.kind == "operation":
        kind = "operation" if new.kind == "operation" else "argument"
        yield f"{kind}-deprecated" if after else "operation-undeprecated"


def _position(_: _Comparison, old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    yield from ["argument-reordered"] if before is not None and after is not None else []


def _default(_: _Comparison, old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    if new.kind != "variable":
        yield "default-changed"
    elif before is not None and after is not None:
        yield "variable-default-changed"


def _members(comparison: str) -> Callable[..., Iterator[str]]:
    """A fact that lists what is allowed; an empty list of values allows any."""

    def compared(_: _Comparison, old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
        known, now = set(as_shape(before)), set(as_shape(after))
        if known - now and now:
            yield f"{comparison}-removed"
        if now - known and known:
            yield f"{comparison}-added"

    return compared


def _security(_: _Comparison, old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    """Credentials that sufficed must suffice again; no alternative at all means that none are needed."""
    befores, afters = ([set(as_shape(each)) for each in as_shape(fact)] or [set()] for fact in (before, after))
    suffices = all(any(needed <= given for needed in afters) for given in befores)
    yield "security-loosened" if suffices else "security-tightened"


def _scopes(_: _Comparison, old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    yield from ["scopes-changed"] if old.facts["security"] == new.facts["security"] else []


def _limits(_: _Comparison, old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
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


def _server(_: _Comparison, old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    yield "server-changed" if new.kind == "client" else "operation-server-changed"


def _closed(_: _Comparison, old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    yield "object-closed" if after else "object-opened"


def _tags(_: _Comparison, old: Entry, new: Entry, before: Fact, after: Fact) -> Iterator[str]:
    """A value that now means another type; new and lost values come with their types."""
    known, now = ({each[0]: each[1:] for each in as_shape(fact)} for fact in (before, after))
    if any(known[value] != now[value] for value in known.keys() & now.keys()):
        yield "discriminator-changed"


def _rule(id: str) -> Callable[..., Iterator[str]]:
    def compared(*_: object) -> Iterator[str]:
        yield id

    return compared


_CHANGES: dict[str, Callable[[_Comparison, Entry, Entry, Fact, Fact], Iterator[str]]] = {
    "closed": _closed,
    "default": _default,
    "deprecated": _deprecated,
    "discriminator": _rule("discriminator-changed"),
    "flattened": _rule("body-reshaped"),
    "form": lambda _, old, new, *facts: iter(["type-form-changed" if new.kind == "type" else "form-changed"]),
    "key_name": _rule("scheme-changed"),
    "limits": _limits,
    "location": _rule("scheme-changed"),
    "media_types": _members("media-type"),
    "method": _method,
    "name": _name,
    "path": _path,
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
    "type": _type,
    "values": _members("variable-value"),
    "wire": _wire,
}
"""The rules that a different fact breaks. A fact that is not here, such as the id, only helps to find the counterpart."""


# ── facts as values and as text ──


def _values(surface: Surface) -> dict[str, Shape]:
    """The alternatives of each enum, for types in which its name is replaced by them."""
    enums = (each for each in surface.types.values() if each.facts["form"] == "enum" and each.children)
    return {each.key: as_shape(each.children[0].facts["type"]) for each in enums}


def _text(name: str, fact: Fact) -> str:
    if name == "type":
        return text_of(as_shape(fact))
    if isinstance(fact, tuple):
        return ", ".join(" ".join(map(str, each)) if isinstance(each, tuple) else str(each) for each in fact)
    return "" if fact is None or isinstance(fact, bool) else str(fact)


def _grouped(findings: list[Finding]) -> list[Finding]:
    """The findings, with the same change of more than three subjects as one."""
    groups = dict[object, list[Finding]]()
    for each in findings:
        groups.setdefault((each.rule.id, each.old, each.new, tuple(each.ratings.items())), []).append(each)
    found: list[Finding] = []
    for each, *others in groups.values():
        is_shared = len(others) > 2 and each.old != each.new
        found += [_with_others(each, len(others))] if is_shared else [each, *others]
    return found


def _with_others(finding: Finding, count: int) -> Finding:
    return replace(finding, others=count)
