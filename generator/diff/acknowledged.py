"""Acknowledgements: changes that a maintainer accepts in the project file, each with a reason and an end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..openapi.document import Node
from ..problems import Problem, SpecError, did_you_mean
from ..project import Project
from .compare import Finding
from .rules import RULES
from .version import fits

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_DIRECTION = re.compile(r" (sent|received)$")


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """The change `rule` at `place`: an operation, a type or its member, or a JSON pointer. `until` is a date or a version."""

    rule: str
    place: str
    reason: str
    until: str
    table: Node = field(compare=False, repr=False)

    def covers(self, finding: Finding) -> bool:
        """Whether it covers a finding: the same rule, at its place or below."""
        if finding.rule.id != self.rule:
            return False
        if "#/" in self.place:
            file, _, pointer = self.place.partition("#")
            return any(_is_below(node, file, pointer) for node in finding.places if node)
        subject = _DIRECTION.sub("", finding.subject)
        return subject == self.place or subject.startswith((f"{self.place} ", f"{self.place}."))

    def is_past(self, today: str, released: str) -> bool:
        """Whether its last day has passed, or its version is released."""
        return self.until < today if _DATE.fullmatch(self.until) else fits(released, self.until)


class Acknowledgements:
    """Those of a project, and which of them covered a finding."""

    def __init__(self, project: Project, today: str, released: str) -> None:
        """Raises `SpecError` for a rule that does not exist."""
        self._known = tuple(_read(project.root / "acknowledge")) if project.root else ()
        self._past = {id(each) for each in self._known if each.is_past(today, released)}
        self._used = set[int]()

    def reason(self, finding: Finding) -> str:
        """Why a finding is accepted; empty if it is not."""
        found = next((each for each in self._known if id(each) not in self._past and each.covers(finding)), None)
        self._used.add(id(found))
        return found.reason if found else ""

    def stale(self, *, unused: bool) -> Iterator[Problem]:
        """A warning for each that is past its end and, if asked for, that covered nothing."""
        for each in self._known:
            what = f"the acknowledgement of {each.rule} at {each.place}"
            if id(each) in self._past:
                hint = "remove it, or extend `until` if the change is still accepted"
                yield each.table.problem(f"{what} ended with {each.until}", hint, severity="warning")
            elif unused and id(each) not in self._used:
                yield each.table.problem(f"{what} matches no change", "remove it", severity="warning")


def _read(tables: Node) -> Iterator[Acknowledgement]:
    unknown = [table for table in tables.items() if (table / "rule").text not in RULES]
    if unknown:
        raise SpecError(
            (each / "rule").problem("there is no such rule", did_you_mean((each / "rule").text, RULES))
            for each in unknown
        )
    for table in tables.items():
        rule, place, reason, until = ((table / key).text for key in ("rule", "place", "reason", "until"))
        yield Acknowledgement(rule, place, reason, until, table)


def _is_below(node: Node, file: str, pointer: str) -> bool:
    """Whether a node is at a pointer in a file or below it; without a file, in the document itself."""
    is_file = node.document.relative(node.file) == file if file else node.file is node.document.entry
    return is_file and f"{node.pointer}/".startswith(f"{pointer}/")
