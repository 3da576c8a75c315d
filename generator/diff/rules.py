"""The rules: what a change is called, how much callers feel of it, who is hurt, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from .table import OLD_NAME, TABLE

Rating = Literal["none", "patch", "minor", "major"]
Hurts = Literal["wire", "calls", "types", "fixtures", "behaviour", "nobody"]
"""Who is hurt: programs that run now, the code of calls, what type checkers read, tests that build responses."""
FELT_IN_CODE = ("calls", "types", "fixtures")
"""For these, a style in which the caller's line stays the same feels nothing."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of change. `wire` rates it for released clients, `code` for programs that take the new one."""

    id: str
    wire: Rating
    code: Rating
    hurts: Hurts
    what: str
    why: str
    relief: str = ""
    """What brings the rating down."""


WITH_ALIAS = "-with-alias"
"""Ends the id of a rule for a new name if the old one lives on."""
_LEVELS: dict[str, Rating] = {"M": "major", "m": "minor", "p": "patch", "-": "none"}
_HURTS: dict[str, Hurts] = {each[0]: each for each in ("wire", "calls", "types", "fixtures", "behaviour", "nobody")}


def _rules() -> Iterator[Rule]:
    for head, what, why, relief in TABLE:
        id, letters = head.split()
        wire, code, hurts = list(letters)
        rule = Rule(id, _LEVELS[wire], _LEVELS[code], _HURTS[hurts], what, why, relief)
        yield rule
        if relief == OLD_NAME:
            what, why = f"{what}; the old one still works", "programs that use it get a warning"
            yield replace(rule, id=f"{id}{WITH_ALIAS}", code="minor", hurts="behaviour", what=what, why=why, relief="")


RULES = {rule.id: rule for rule in _rules()}
