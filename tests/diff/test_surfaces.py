"""Surfaces of all cases: nothing fails, a document equals itself, and the style spells everything that callers use."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from generator import build, check, load
from generator.cli.inspection import inspect
from generator.diff.compare import compare
from generator.diff.report import Report, as_annotations, as_json, as_markdown
from generator.diff.sides import Side
from generator.ir import Api
from generator.surface.derive import surface_of
from generator.surface.lock import read_lock, text_of
from generator.surface.surface import Surface
from tests.support.rendering import loaded

ROOT = Path(__file__).parents[2]
CASES = sorted(path.parent for path in (ROOT / "tests" / "cases").glob("*/spec.*") if "bad_" not in path.parent.name)
SCHEMA = Draft202012Validator(json.loads((ROOT / "docs" / "diff.schema.json").read_text("utf-8")))
WEIGHTS = {"python": loaded("python").ratings}
UNSPELLED = ("scheme",)
"""The kinds of entries that no line of a caller names."""


def surface_in(folder: Path) -> tuple[Api, Surface]:
    """The surface of the document of a case."""
    document = check(load(next(folder.glob("spec.*")), sorted(folder.glob("overlay*.yaml"))))
    api, style = build(document), loaded("python")
    assert style.lines
    return api, surface_of(api, document, {"python": style.lines(api, style.with_options({}))})


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_a_document_has_no_changes_to_itself(folder: Path, tmp_path: Path) -> None:
    _, surface = surface_in(folder)
    (tmp_path / "sdk.lock").write_text(text_of(surface), "utf-8")

    for same in (surface, read_lock(tmp_path / "sdk.lock")):
        found = compare(replace(same, digest="another"), surface, WEIGHTS)  # type: ignore[arg-type]
        assert [each.rule.id for each in found] == ["documents-differ"]
        assert facts_of(same) == facts_of(surface)


def facts_of(surface: Surface) -> dict[tuple[str, str], object]:
    """The facts and the line of each entry."""
    entries = surface.client.walk()
    return {(each.kind, each.key): (each.facts, surface.lines["python"].get(each.line_key)) for each in entries}


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_the_style_spells_what_callers_use(folder: Path) -> None:
    api, surface = surface_in(folder)
    calls = [each["call"] for each in inspect(api, loaded("python"))["operations"]]
    lines = surface.lines["python"]

    without_field = {finding.path[-1] for finding in loaded("python").validate(api)}
    used = [each for each in surface.client.walk() if each.facts.get("wire") not in without_field]
    assert [each.key for each in used if each.kind not in UNSPELLED and each.line_key not in lines] == []
    operations = [each for each in surface.client.children if each.kind == "operation"]
    assert [lines[each.key] for each in operations] == [f"client.{call}(…)" for call in calls]


def test_keys_of_a_surface_are_different() -> None:
    for folder in CASES:
        _, surface = surface_in(folder)
        keys = [(each.kind, each.key) for each in surface.client.walk()]
        assert [key for key in keys if keys.count(key) > 1] == [], folder.name


@pytest.mark.parametrize("number", range(1, len(CASES)), ids=lambda number: CASES[number].name)
def test_any_two_documents_are_compared(number: int) -> None:
    (_, old), (_, new) = map(surface_in, CASES[number - 1 : number + 1])

    report = Report(Side("old", old), Side("new", new), tuple(compare(old, new, WEIGHTS)))  # type: ignore[arg-type]

    SCHEMA.validate(json.loads(as_json(report)))
    assert report.findings
    assert as_markdown(report).splitlines()[0].startswith("## ")
    assert len(as_annotations(report).splitlines()) == 1 + len(report.findings)
