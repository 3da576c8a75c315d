"""The changelog: the section of a release, in the form of Keep a Changelog, in words of callers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from .compare import Finding
from .report import Report, caller_lines, code, escaped
from .rules import WITH_ALIAS

_INTRODUCTION = (
    "# Changelog\n\nIn the form of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/); versions are those of "
    "[Semantic Versioning](https://semver.org).\n"
)
_HEADING = re.compile(r"(##|###)[ \t]+(.*?)[ \t]*#*\s*")
_FENCE = re.compile(r" {0,3}(```|~~~)")
_LINK = re.compile(r"\[[^\]]+\]:\s|\s*$")
_CATEGORIES = ("Added", "Changed", "Deprecated", "Removed")
Entries = Mapping[str, Sequence[str]]
"""The entries of a section, by category."""


class Changelog:
    """The text of a changelog; line breaks and everything written by hand stay as they are."""

    def __init__(self, text: str) -> None:
        self._lines = (text or _INTRODUCTION).splitlines(keepends=True)
        self._break = "\r\n" if "\r\n" in text else "\n"
        self._headings = [(at, title) for at, level, title in _headings(self._lines) if level == "##"]

    @property
    def unreleased(self) -> str:
        """The text of the section of unreleased changes."""
        _, start, end = self._unreleased()
        return "".join(self._lines[start:end]).strip()

    def line_of(self, version: str) -> int:
        """The line of the section of a version; 0 if there is none."""
        number = re.compile(rf"(?<![\w.]){re.escape(version)}(?![\w.+-])")
        return next((at + 1 for at, title in self._headings if number.search(title)), 0)

    def released(self, version: str, date: str, entries: Entries) -> str:
        """The text with a section for a version, which takes up what was unreleased."""
        heading, start, end = self._unreleased()
        title = f"[{version}]" if not heading or "[" in heading else version
        section = self._ended([f"## {title} - {date}", "", *self._section(start, end, entries)])
        before, after = self._lines[:start], self._lines[end:]
        if before and not before[-1].endswith("\n"):
            before[-1] += self._break
        gaps = [self._break * bool(near and near[0].strip()) for near in (before[-1:], after)]
        return "".join([*before, gaps[0], *section, gaps[1], *after])

    def _unreleased(self) -> tuple[str, int, int]:
        """The heading of the unreleased changes, and the lines of their section; without one, the place for a new section."""
        ends = [*(at for at, _ in self._headings), self._end()]
        for (at, title), end in zip(self._headings, ends[1:], strict=True):
            if re.match(r"\[?unreleased\b", title, re.IGNORECASE):
                return title, at + 1, end
        return "", ends[0], ends[0]

    def _end(self) -> int:
        """The line after the last section: link definitions stay at the end."""
        return len(self._lines) - len(list(takewhile(_LINK.match, reversed(self._lines))))

    def _section(self, start: int, end: int, entries: Entries) -> Iterator[str]:
        """The lines below the heading: those written by hand, with the entries of each category at its end."""
        written = self._lines[start:end]
        starts = [(at, title.capitalize()) for at, level, title in _headings(written) if level == "###"]
        bounds = [0, *(at for at, _ in starts), len(written)]
        left = dict(entries)
        for title, first, last in zip(["", *(title for _, title in starts)], bounds, bounds[1:], strict=False):
            if text := "".join(written[first:last]).strip("\r\n"):
                yield "\n".join([text, *left.pop(title, ())])
                yield ""
        for category in _CATEGORIES:
            if found := left.get(category):
                yield "\n".join([f"### {category}", "", *found])
                yield ""

    def _ended(self, lines: Sequence[str]) -> list[str]:
        """Texts as lines, each with the line break of the file; none but the last is empty at the end."""
        text = "\n".join(lines).rstrip("\n").replace("\r\n", "\n")
        return [each + self._break for each in text.split("\n")]


def _headings(lines: Sequence[str]) -> Iterator[tuple[int, str, str]]:
    """The index, the level and the text of each heading outside of code."""
    fence = ""
    for at, line in enumerate(lines):
        if found := _FENCE.match(line):
            fence = "" if fence == found[1] else fence or found[1]
        elif not fence and (found := _HEADING.fullmatch(line)):
            yield at, found[1], found[2]


def entries_of(report: Report) -> Entries:
    """The entries of a changelog for the findings, by category."""
    found: dict[str, list[str]] = {each: [] for each in _CATEGORIES}
    for finding in report.findings:
        if finding.rating != "none" or finding.rule.wire == "major":
            found[_category(finding)].append("\n".join(_entry(finding)))
    return {category: entries for category, entries in found.items() if entries}


def _category(finding: Finding) -> str:
    subject, change = ["", *finding.rule.id.removesuffix("-required").split("-")][-2:]
    if change == "deprecated" or finding.rule.id.endswith(WITH_ALIAS):
        return "Deprecated"
    if change == "removed" and subject != "null":
        return "Removed"
    return "Added" if change == "added" and subject != "null" and finding.rating != "major" else "Changed"


def _entry(finding: Finding) -> Iterator[str]:
    """The change, and the caller's lines before and after."""
    lines = list(caller_lines(finding))
    is_seen = any(before != after for _, before, after in lines)
    parts = [
        "**Breaking:** " * (finding.rating == "major" and not finding.acknowledged),
        code(re.sub(r" (sent|received)$", "", finding.subject)),
        f", and {finding.others:,} others" if finding.others else "",
        f": {escaped(finding.rule.what)}",
        "" if is_seen or finding.old == finding.new else f" ({code(finding.old)} → {code(finding.new)})",
        "; this is a guess" if finding.guess else "",
    ]
    yield f"- {''.join(parts)}."
    for style, before, after in lines:
        yield f"  {f'{style}: ' * (len(finding.lines) > 1)}{_migration(finding, before, after)}"
    if finding.rule.wire == "major" and finding.rating != "major":
        yield "  Versions before this one no longer work here: update."


def _migration(finding: Finding, before: str, after: str) -> str:
    if not before or before == after:
        return f"{code(after)}."
    if not after:
        return f"{code(before)} is gone."
    if finding.rule.hurts == "calls" or finding.rule.id.endswith(WITH_ALIAS):
        return f"Write {code(after)} in place of {code(before)}."
    return f"{code(before)} is now {code(after)}."
