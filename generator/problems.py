"""What is wrong with a document, and where: `Problem`, and `SpecError`, which carries all of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches

_VARYING = re.compile(r"'[^']*'|\"[^\"]*\"|\{[^{}]*\}|/\S+|\d+")


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake in one place, ordered by place.

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
        """The problem as compilers show it: place and message, the source line, a caret, the fix."""
        parts = [f"{self.file}:{self.line}:{self.column}: {self.severity}: {self.message}"]
        if self.source.strip():
            parts += self._excerpt()
        if self.hint:
            parts.append(f"  = help: {self.hint}")
        return "\n".join(parts)

    def _excerpt(self, width: int = 120) -> list[str]:
        # A minified document is one endless line: show the part around the mistake.
        start = max(0, self.column - width // 2) if len(self.source) > width else 0
        text = printable(self.source[start : start + width]).rstrip()
        number = str(self.line)
        return [f" {number} | {text}", f" {' ' * len(number)} | {' ' * (self.column - 1 - start)}^"]


class SpecError(Exception):
    """The document cannot be used; `problems` lists every reason, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


def summarize(problems: Iterable[Problem], most: int = 10) -> Iterator[str]:
    """The problems as text: of those that say the same the first, of those that differ by names and numbers the first few.

    How many more there are comes at the end.
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


def pluralize(count: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def shorten(text: str, longest: int = 500) -> str:
    """`text`, without its middle if it is longer."""
    return text if len(text) <= longest else f"{text[: longest // 2]} … {text[-longest // 2 :]}"


def printable(text: str) -> str:
    """`text` on one line, with control and direction characters shown as escapes, as wide as it was where it can be."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else " " if char == "\t" else f"\\x{ord(char):02x}" for char in text)


class Guesses:
    """How much of a document may still be spent on guesses: a long one can hold thousands of misspelt names."""

    MOST = 3_000_000
    """Pairs of letters; as many take about a second."""
    left = MOST

    @classmethod
    def renew(cls) -> None:
        """Begin a document."""
        cls.left = cls.MOST


def did_you_mean(name: str, known: Iterable[object]) -> str:
    """A hint that names the one of `known` that `name` may be a misspelling of; empty if there is none."""
    matches = closest(name, known)
    return f"did you mean {matches[0]!r}?" if matches else ""


def closest(name: str, known: Iterable[object]) -> list[str]:
    """The one of `known` that `name` may be a misspelling of, if there is one and `Guesses` are left."""
    texts = [each for each in known if isinstance(each, str)] if Guesses.left > 0 else []
    Guesses.left -= (20 + len(name)) * (sum(map(len, texts)) + 20 * len(texts)) // 4
    return get_close_matches(name, texts, n=1) if Guesses.left > 0 else []
