"""Problems of a document, with positions: `Problem`, and `SpecError` with all of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches

_VARYING = re.compile(r"'[^']*'|\"[^\"]*\"|\{[^{}]*\}|/\S+|\d+")


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One problem at one position; sorts by position.

    `line` and `column` count from 1. `severity` is `error`, which stops the generation, or `warning`.
    """

    file: str
    line: int
    column: int
    message: str
    hint: str = ""
    source: str = field(default="", compare=False)
    severity: str = field(default="error", compare=False)

    def __str__(self) -> str:
        """The problem as compilers print it: position and message, the source line, a caret, a hint."""
        parts = [f"{self.file}:{self.line}:{self.column}: {self.severity}: {self.message}"]
        if self.source.strip():
            parts += self._excerpt()
        if self.hint:
            parts.append(f"  = help: {self.hint}")
        return "\n".join(parts)

    def _excerpt(self, width: int = 120) -> list[str]:
        # A minified document is one long line: show the part around the position.
        start = max(0, self.column - width // 2) if len(self.source) > width else 0
        text = printable(self.source[start : start + width]).rstrip()
        number = str(self.line)
        return [f" {number} | {text}", f" {' ' * len(number)} | {' ' * (self.column - 1 - start)}^"]


class SpecError(Exception):
    """The document cannot be used. `problems` has every reason, sorted by position."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


class UsageError(Exception):
    """An argument of a command names nothing that can be used."""


def summarize(problems: Iterable[Problem], most: int = 10) -> Iterator[str]:
    """The problems as text, without repeated messages; of messages that differ only by names and numbers, the first few.

    The number of the others comes at the end.
    """
    shown, left = Counter[str](), Counter[str]()
    said = set[str]()
    for problem in problems:
        kind = _VARYING.sub("…", problem.message)
        if problem.message in said or shown[kind] == most:
            left[kind] += 1
        else:
            shown[kind] += 1
            yield str(problem)
        said.add(problem.message)
    for kind, count in left.items():
        yield f"and {count:,} more like this: {kind}; `validate` shows all"


def totals(problems: Collection[Problem]) -> str:
    """`2 errors, 3 warnings in 2 files`; empty if there are no problems."""
    counted, files = Counter(each.severity for each in problems), len({each.file for each in problems})
    found = ", ".join(pluralize(counted[each], each) for each in ("error", "warning") if counted[each])
    return f"{found} in {pluralize(files, 'file')}" if files > 1 else found


def pluralize(count: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def shorten(text: str, longest: int = 500) -> str:
    """`text`, without its middle if it is too long."""
    return text if len(text) <= longest else f"{text[: longest // 2]} … {text[-longest // 2 :]}"


def printable(text: str) -> str:
    """`text` on one line, with escapes for control and direction characters, and if possible as wide as before."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else " " if char == "\t" else f"\\x{ord(char):02x}" for char in text)


class HintBudget:
    """Limits the time for spelling hints: a document can have thousands of misspelt names."""

    MOST = 3_000_000
    """Pairs of letters that are compared in about a second."""
    left = MOST

    @classmethod
    def reset(cls) -> None:
        """Reset the limit for a new document."""
        cls.left = cls.MOST


def did_you_mean(name: str, known: Iterable[object]) -> str:
    """A hint with the member of `known` that `name` may be a misspelling of; empty if there is none."""
    matches = closest(name, known)
    return f"did you mean {matches[0]!r}?" if matches else ""


def closest(name: str, known: Iterable[object]) -> list[str]:
    """The member of `known` that `name` may be a misspelling of, in a list; empty if there is none or time is up."""
    texts = [each for each in known if isinstance(each, str)] if HintBudget.left > 0 else []
    HintBudget.left -= (20 + len(name)) * (sum(map(len, texts)) + 20 * len(texts)) // 4
    same = [each for each in texts if each.casefold() == name.casefold()]
    return same[:1] or get_close_matches(name, texts, n=1) if HintBudget.left > 0 else []
