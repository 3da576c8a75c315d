"""Pieces that a style calls formatted are left alone; the others go through its formatter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from generator import Style
from generator.output.postprocess import Rendered, postprocess, uncached
from generator.styling.style import StyleError

FILES = {"a.txt": Rendered("a.txt.jinja", "one, TWO, three")}


def style(formatted: Callable[[str, list[str]], Any] | None = None) -> Style:
    made = Style("shouting", (), Style.load("postman").environment, split=lambda path, text: text.split(", "))
    shouting = replace(made, format=lambda path, text: f"{text.upper()};")
    return replace(shouting, formatted=formatted) if formatted else shouting


def test_all_pieces_are_formatted_by_default() -> None:
    assert postprocess(style(), FILES, uncached) == {"a.txt": "ONE;TWO;THREE;"}


def test_pieces_that_are_formatted_already_stay() -> None:
    asked = list[tuple[str, list[str]]]()

    def formatted(path: str, texts: list[str]) -> list[bool]:
        asked.append((path, texts))
        return [text.isupper() for text in texts]

    assert postprocess(style(formatted), FILES, uncached) == {"a.txt": "ONE;TWOTHREE;"}
    assert asked == [("file.txt", ["one", "TWO", "three"])]


def test_an_answer_for_each_piece_is_needed() -> None:
    with pytest.raises(StyleError, match=r"formatted\(\) returned 1 values for 3 pieces"):
        postprocess(style(lambda path, texts: [True]), FILES, uncached)


def test_a_text_that_cannot_be_formatted_is_shown_with_its_template() -> None:
    good = "def f(): return 1\n"
    files = {"good.py": Rendered("good.py.jinja", good), "bad.py": Rendered("bad.py.jinja", "def (:\n")}

    with pytest.raises(StyleError, match=r"(?s)^bad.py.jinja: the style python: format\(\) .*def \(:"):
        postprocess(Style.load("python"), files, uncached)
