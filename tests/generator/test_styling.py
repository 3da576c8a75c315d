"""Code that styles share: samples of every type, and text that is safe in any output."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import build, check, load
from generator.ir import Array, Kind, Ref, Scalar
from generator.styling.examples import as_argument, sample
from generator.styling.texts import INVISIBLE, as_json, code, markdown, paragraph, visible

SPEC = """
openapi: 3.1.0
info: {title: Acme, version: "1"}
paths:
  /a: {get: {operationId: a.b, responses: {"200": {description: A., content: {application/json: {schema: {$ref: "#/components/schemas/Node"}}}}}}}
components:
  schemas:
    Node:
      type: object
      required: [next, colour]
      properties: {next: {$ref: "#/components/schemas/Node"}, colour: {$ref: "#/components/schemas/Colour"}, note: {type: string}}
    Colour: {type: string, enum: [red, blue]}
"""


@pytest.mark.parametrize("kind", get_args(Kind))
def test_every_kind_has_a_sample(tmp_path: Path, kind: Kind) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC)
    api = build(check(load(tmp_path / "spec.yaml")))

    json.dumps(sample(api, Scalar(kind)))
    assert api.operations[0].returns is not None
    assert sample(api, api.operations[0].returns) == {"next": {}, "colour": "red"}


def test_an_example_as_an_argument(tmp_path: Path) -> None:
    document = SPEC.replace("note: {type: string}", "note: {oneOf: [{type: string, format: date}, {type: integer}]}")
    (tmp_path / "spec.yaml").write_text(document)
    api = build(check(load(tmp_path / "spec.yaml")))
    [node] = [each for each in api.models if each.name.snake == "node"]

    def scalar(type_: Scalar, value: Any) -> Any:
        return date.fromisoformat(value) if type_.kind == "date" and isinstance(value, str) else _integer(value)

    def argument(example: Any) -> Any:
        return as_argument(api, Array(Ref(node.name)), example, scalar)

    assert argument([{"next": {"note": "2026-01-02"}, "colour": "red"}, {"note": 3}]) == [
        {"next": {"note": date(2026, 1, 2)}, "colour": "red"},
        {"note": 3},
    ]
    for wrong in ([{"noted": 3}], {"note": 3}, [{"note": "tomorrow"}], [3]):
        with pytest.raises(ValueError):
            argument(wrong)


def _integer(value: Any) -> int:
    if isinstance(value, int):
        return value
    raise ValueError(value)


@given(st.text())
def test_json_shows_everything_and_loses_nothing(text: str) -> None:
    written = as_json({text: [text]})

    assert not INVISIBLE.search(written)
    assert json.loads(written) == {text: [text]}


@given(st.text())
def test_text_without_what_nobody_sees(text: str) -> None:
    assert not INVISIBLE.search(visible(text))
    for written in (markdown(text), code(text)):
        assert not INVISIBLE.search(written) and "\n" not in written
    assert "`" not in code(text)


def test_paragraphs_fit_and_lists_stay() -> None:
    text = f"{'word ' * 40}\n\n- one\n- two\n\n    code"

    lines = paragraph(text, 60).split("\n")

    assert max(map(len, lines)) <= 60 and lines[-4:] == ["- one", "- two", "", "    code"]
