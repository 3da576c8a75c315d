"""Formatting by several processes: the same as by one, whatever happens to the others."""

from __future__ import annotations

import dataclasses
import stat
import sys
from pathlib import Path

import pytest

from generator import Style
from generator.output import format_pool
from generator.output.format_pool import format_all
from generator.output.postprocess import Rendered, postprocess, uncached
from generator.styling.style import StyleError

TEXTS = [f"def f{number}( a,b = {{'x':1}} ): return [ a,\n b ]\n" for number in range(23)]


@pytest.fixture
def several(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(format_pool, "_MIN_CHARACTERS", 10)
    monkeypatch.setattr(format_pool, "_cores", lambda: 3)


@pytest.fixture
def style() -> Style:
    return Style.load("python")


@pytest.mark.usefixtures("several")
def test_several_processes_make_what_one_does(style: Style, monkeypatch: pytest.MonkeyPatch) -> None:
    made, mine = format_all(style, "x.py", TEXTS), list[str]()

    def format(path: str, text: str) -> str:
        mine.append(text)
        return style.format(path, text)

    monkeypatch.setattr(Style, "is_as_loaded", True)
    assert format_all(dataclasses.replace(style, format=format), "x.py", TEXTS) == made
    assert made == [style.format("x.py", text) for text in TEXTS]
    assert mine == TEXTS[::3]  # the others have done the rest


@pytest.mark.usefixtures("several")
@pytest.mark.parametrize("program", ["exit 1", "echo no JSON", "kill -9 $$", None])
def test_another_process_that_fails_is_done_without(
    style: Style, program: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "python"
    if program:
        other.write_text(f"#!/bin/sh\n{program}\n")
        other.chmod(other.stat().st_mode | stat.S_IEXEC)
    monkeypatch.setattr(sys, "executable", str(other))

    assert format_all(style, "x.py", TEXTS) == [style.format("x.py", text) for text in TEXTS]


@pytest.mark.usefixtures("several")
def test_a_formatter_that_is_not_the_folders_own_is_used(style: Style) -> None:
    shouting = dataclasses.replace(style, format=lambda path, text: text.upper())

    assert format_all(shouting, "x.py", TEXTS) == [text.upper() for text in TEXTS]


@pytest.mark.usefixtures("several")
def test_a_text_that_cannot_be_formatted_is_shown_with_its_template(style: Style) -> None:
    files = {f"{number}.py": Rendered(f"{number}.py.jinja", text) for number, text in enumerate(TEXTS)}
    files["bad.py"] = Rendered("bad.py.jinja", "def (:\n")

    with pytest.raises(StyleError, match=r"(?s)^bad.py.jinja: the style python: format\(\) .*def \(:"):
        postprocess(style, files, uncached)


def test_a_small_job_starts_no_process(style: Style, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(format_pool, "_cores", lambda: 64)
    monkeypatch.setattr(format_pool, "_in_parallel", None)

    assert len(format_all(style, "x.py", TEXTS)) == len(TEXTS)
