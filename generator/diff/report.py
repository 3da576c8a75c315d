"""The report: a headline, and each finding as text, Markdown, JSON or an annotation of a pull request."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..problems import Problem, pluralize, printable, shorten
from .compare import LEVELS, Finding, highest
from .rules import Rating
from .sides import Side
from .version import next_version, step


@dataclass(frozen=True, slots=True)
class Report:
    """The findings between two sides, with their places."""

    old: Side
    new: Side
    findings: tuple[Finding, ...]
    stale: tuple[Problem, ...] = ()
    """Acknowledgements that are of no use."""

    @property
    def counted(self) -> list[Finding]:
        """The findings that are not acknowledged."""
        return [each for each in self.findings if not each.acknowledged]

    @property
    def rating(self) -> Rating:
        """The highest rating of the findings that count; where none does, a patch."""
        return highest([each.rating for each in self.counted] or ["patch" for _ in self.findings])

    @property
    def version(self) -> str:
        """The next version; empty if the old side states none."""
        return next_version(self.old.surface.version, self.rating)

    @property
    def headline(self) -> str:
        """`2.0.0 (major): 3 changes break callers, 4 are additions`."""
        counts = {level: sum(1 + each.others for each in self.counted if each.rating == level) for level in LEVELS}
        acknowledged = sum(1 + each.others for each in self.findings if each.acknowledged)
        wire = sum(1 + each.others for each in self.counted if each.rating != "major" and each.rule.wire == "major")
        said = [
            f"{pluralize(counts['major'], 'change')} for which callers must change" * bool(counts["major"]),
            f"{counts['minor']:,} compatible" * bool(counts["minor"]),
            f"{counts['patch'] + counts['none']:,} that no caller must notice" * bool(counts["patch"] + counts["none"]),
            f"{wire:,} of them {'stops' if wire == 1 else 'stop'} released clients" * bool(wire),
            f"{acknowledged:,} acknowledged" * bool(acknowledged),
        ]
        raised = step(self.old.surface.version, self.rating)
        head = f"{self.version} ({raised})" if self.version and raised != "none" else raised
        return f"{head}: {', '.join(filter(None, said))}" if self.findings else "nothing changed"

    def reaches(self, level: str) -> bool:
        """Whether a finding that counts has at least this rating; `never` is reached by none."""
        return level in LEVELS and any(LEVELS.index(each.rating) >= LEVELS.index(level) for each in self.counted)

    def places(self, finding: Finding) -> tuple[str, str]:
        """`file:line` in the old and in the new document."""
        old, new = finding.places
        return self.old.place(old), self.new.place(new)


def as_json(report: Report) -> str:
    """The report as docs/diff.schema.json describes it."""
    value = {
        "version": report.version,
        "step": step(report.old.surface.version, report.rating),
        "rating": report.rating,
        "headline": report.headline,
        "findings": [_json(report, each) for each in report.findings],
        "stale": [{"place": f"{each.file}:{each.line}", "message": each.message} for each in report.stale],
    }
    return json.dumps(value, indent=2, ensure_ascii=False)


def _json(report: Report, finding: Finding) -> dict[str, Any]:
    old, new = report.places(finding)
    rule = finding.rule
    styles = {
        style: {"rating": rating, "before": finding.lines[style][0], "after": finding.lines[style][1]}
        for style, rating in finding.ratings.items()
    }
    return {
        "rule": rule.id,
        "rating": finding.rating,
        "wire": rule.wire,
        "hurts": rule.hurts,
        "subject": finding.subject,
        "what": rule.what,
        "old": {"value": finding.old, "place": old},
        "new": {"value": finding.new, "place": new},
        "why": rule.why,
        "relief": rule.relief,
        "guess": finding.guess,
        "others": finding.others,
        "acknowledged": finding.acknowledged,
        "styles": styles,
    }


def as_annotations(report: Report) -> str:
    """Workflow commands of GitHub: a line for each finding, at its place in the new document."""
    lines = [f"::notice title={_property('sdk')}::{_data(report.headline)}"]
    for each in report.findings:
        kind = _ANNOTATIONS.get(each.rating if not each.acknowledged else "none", "notice")
        file, _, line = report.places(each)[1].rpartition(":")
        at = f"file={_property(file)},line={line}," if file else ""
        lines.append(f"::{kind} {at}title={_property(each.rule.id)}::{_data(sentence(each))}")
    for stale in report.stale:
        at = f"file={_property(stale.file)},line={stale.line},title=acknowledgement"
        lines.append(f"::warning {at}::{_data(stale.message)}")
    return "\n".join(lines)


_ANNOTATIONS: Mapping[str, str] = {"major": "error", "minor": "warning"}


def _data(text: str) -> str:
    return printable(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def sentence(finding: Finding) -> str:
    """The finding in one sentence: `Order.note received: responses may lack the member now`."""
    change = f" ({shorten(finding.old, 80)} → {shorten(finding.new, 80)})" if finding.old or finding.new else ""
    guess = "; this is a guess" if finding.guess else ""
    others = f", and of {finding.others:,} others" if finding.others else ""
    return printable(f"{finding.subject}{others}: {finding.rule.what}{change}{guess}")


def as_markdown(report: Report) -> str:
    """The report for a pull request."""
    parts = [f"## {escaped(report.headline)}"]
    sections = {_TITLES[level]: [each for each in report.counted if each.rating == level] for level in reversed(LEVELS)}
    sections["Acknowledged"] = [each for each in report.findings if each.acknowledged]
    for title, found in sections.items():
        if found:
            parts += [f"### {title}", "\n".join(line for each in found for line in _item(report, each))]
    if report.stale:
        parts.append(
            "\n".join(f"- {code(f'{each.file}:{each.line}')}: {escaped(each.message)}" for each in report.stale)
        )
    return "\n\n".join(parts)


_TITLES: Mapping[str, str] = {
    "major": "Callers must change",
    "minor": "Compatible",
    "patch": "No caller must change",
    "none": "Felt by no caller",
}


def _item(report: Report, finding: Finding) -> Iterator[str]:
    place = " → ".join(filter(None, dict.fromkeys(report.places(finding))))
    yield f"- {escaped(sentence(finding))} · `{finding.rule.id}` · {code(place)}"
    for style, before, after in caller_lines(finding):
        both = dict.fromkeys((before or "(nothing)", after or "(nothing)"))
        yield f"  - {style}: {' → '.join(map(code, both))}"
    for text in reasons(finding):
        yield f"  - {escaped(text)}"


def caller_lines(finding: Finding) -> Iterator[tuple[str, str, str]]:
    """Each style that feels the change, with the caller's lines before and after."""
    for style, (before, after) in finding.lines.items():
        if finding.ratings[style] != "none" and (before or after):
            yield style, printable(before), printable(after)


def reasons(finding: Finding) -> list[str]:
    """Why the change hurts, and what would bring the rating down; or why it is accepted."""
    rule = finding.rule
    if finding.acknowledged:
        return [f"acknowledged: {printable(finding.acknowledged)}"]
    stated = [f"why: {rule.why} (hurts {rule.hurts}; released clients: {rule.wire})" if rule.why else ""]
    return list(filter(None, [*stated, f"to avoid it: {rule.relief}" if rule.relief else ""]))


def code(text: str) -> str:
    """A text as code in Markdown."""
    return f"`{printable(text).replace('`', '')}`"


def escaped(text: str) -> str:
    """A text in Markdown."""
    return "".join(f"\\{each}" if each in r"\`*_{}[]<>#|~" else each for each in text)
