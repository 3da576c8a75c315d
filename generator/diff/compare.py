"""The findings: every change between two surfaces, by the rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from ..openapi.document import Node
from ..surface.match import is_guess, paired, renamed_types, translated
from ..surface.shapes import text_of
from ..surface.surface import Entry, Fact, Kind, Shape, Surface, as_shape
from .facts import broken_rules
from .rules import FELT_IN_CODE, RULES, WITH_ALIAS, Rating, Rule
from .spelling import spelled_anew

LEVELS: tuple[Rating, ...] = ("none", "patch", "minor", "major")
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
    acknowledged: str = ""
    """Why the change is accepted, so that it does not count; empty if it is not."""

    @property
    def rating(self) -> Rating:
        """The highest of its ratings for callers."""
        return highest(self.ratings.values()) if self.ratings else self.rule.code


def highest(ratings: Iterable[Rating]) -> Rating:
    """The highest of several ratings."""
    return max(ratings, key=LEVELS.index, default="none")


def compare(
    old: Surface,
    new: Surface,
    weights: Mapping[str, Mapping[str, Rating]],
    reason: Callable[[Finding], str] = lambda finding: "",
) -> list[Finding]:
    """The findings, the gravest first.

    `weights` has each style with a rating of its own for some rules; `reason` says why a finding is accepted.
    """
    found = _Comparison(old, new, weights).findings()
    found = _grouped([replace(each, acknowledged=reason(each)) for each in found])
    return sorted(found, key=lambda each: (bool(each.acknowledged), -LEVELS.index(each.rating)))


class _Comparison:
    def __init__(self, old: Surface, new: Surface, weights: Mapping[str, Mapping[str, Rating]]) -> None:
        self.old, self.new, self.weights = old, new, weights
        self.types, self.guesses = renamed_types(old, new)
        self.values = {**_values(old), **_values(new)}
        self.found: list[Finding] = []
        self.pairs: list[tuple[Entry, Entry]] = []

    def findings(self) -> list[Finding]:
        if self.old.digest and self.old.digest == self.new.digest and self.old.lines == self.new.lines:
            return []
        self._compared(translated(self.old.client, self.types), self.new.client)
        subjects = {each.subject for each in self.found}
        lines = [each for finding in self.found for each in finding.lines.values()]
        for old, new, gone, come in spelled_anew(self.pairs, subjects, lines, self.old, self.new):
            self._add("spelling-changed", old, new, gone, come)
        if not self.found and self.old.digest and self.new.digest and self.old.digest != self.new.digest:
            self._add("documents-differ", self.old.client, self.new.client)
        return self.found

    def _children(self, old: Entry, new: Entry) -> None:
        pairs = paired(old.children, new.children)
        self._reassigned(pairs)
        for before, after in pairs:
            if before and after:
                self._compared(before, after)
            elif not (after and after.kind == "alias" and after.facts["name"] == _name(old)):
                self._one_sided(before, after)

    def _one_sided(self, before: Entry | None, after: Entry | None) -> None:
        entry = after or before
        if entry is None or entry.kind in _SILENT:
            return
        needed = "-required" if after and after.facts.get("required") else ""
        rule = f"{entry.kind}-added{needed}" if after else f"{entry.kind}-removed"
        self._add(rule, before, after)

    def _compared(self, old: Entry, new: Entry) -> None:
        self.pairs.append((old, new))
        if old.kind == "type" and old.key != new.key:
            rule = f"type-renamed{WITH_ALIAS if _keeps_name(old, new) else ''}"
            self._add(rule, old, new, old.key, new.key, guess=old.key in self.guesses)
        is_same_kind = old.kind != "type" or old.facts["form"] == new.facts["form"]
        for fact in new.facts if is_same_kind else ("form",):
            before, after = old.facts.get(fact), new.facts[fact]
            if before != after:
                for rule in broken_rules(fact, old, new, self.values):
                    rule += WITH_ALIAS if _keeps_name(old, new) and f"{rule}{WITH_ALIAS}" in RULES else ""
                    guess = fact == "wire" and is_guess(old, new)
                    self._add(rule, old, new, _text(fact, before), _text(fact, after), guess=guess)
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


def _name(entry: Entry) -> Fact:
    """The name of an entry as an alias has it."""
    return entry.facts.get("words") or entry.facts.get("name")


def _keeps_name(old: Entry, new: Entry) -> bool:
    """Whether the old name is an alias now."""
    return any(each.kind == "alias" and each.facts["name"] == _name(old) for each in new.children)


def _values(surface: Surface) -> dict[str, Shape]:
    """The alternatives of each enum, for types in which its name is replaced by them."""
    enums = (each for each in surface.types.values() if each.facts["form"] == "enum" and each.children)
    return {each.key: each.children[0].shape for each in enums}


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
        change = each.rule.id, each.old, each.new, tuple(each.ratings.items()), each.acknowledged
        groups.setdefault(change, []).append(each)
    found: list[Finding] = []
    for each, *others in groups.values():
        is_shared = len(others) > 2 and each.old != each.new
        found += [_with_others(each, len(others))] if is_shared else [each, *others]
    return found


def _with_others(finding: Finding, count: int) -> Finding:
    return replace(finding, others=count)
