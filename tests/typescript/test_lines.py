"""What users of the TypeScript client feel of a change: `diff` compares the lines that they write."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from generator import build, check, load
from generator.diff.compare import compare
from generator.diff.rules import Rating
from generator.surface.derive import surface_of
from generator.surface.surface import Surface
from tests.support.rendering import loaded

DOCUMENT = """
openapi: 3.1.0
info: {title: Kiosk, version: "1"}
paths:
  /orders/{order_id}:
    get:
      operationId: orders.get
      tags: [orders]
      parameters:
        - {name: order_id, in: path, required: true, schema: {type: string}}
        - {name: page_no, in: query, schema: {type: integer}}
      responses:
        "200": {description: One., content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}
components:
  schemas:
    Order:
      type: object
      required: [count, made]
      properties:
        count: {type: integer}
        made: {type: string}
        state: {type: string, enum: [open, paid]}
"""


def _surface(text: str, folder: Path) -> Surface:
    path = folder / "openapi.yaml"
    path.write_text(text, "utf-8")
    document = check(load(path, strict=False))
    style = loaded("typescript")
    assert style.lines
    api = build(document)
    return surface_of(api, document, {"typescript": style.lines(api, style.with_options({}))})


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("operationId: orders.get", "operationId: orders.read", "major"),
        ("order_id", "orderNumber", "none"),  # values of the path are positional
        ("name: page_no", "name: pageNumber", "major"),  # other arguments have the names of the API
        ("count: {type: integer}", "count: {type: number}", "none"),  # there is one type of number
        ("made: {type: string}", "made: {type: string, format: date-time}", "major"),
        ("enum: [open, paid]", "enum: [open, paid, gone]", "minor"),  # enums are open
        ("required: [count, made]", "required: [made]", "major"),
    ],
)
def test_a_change_weighs_as_much_as_it_does_in_typescript(
    before: str, after: str, expected: Rating, tmp_path: Path
) -> None:
    ratings: Mapping[str, Rating] = loaded("typescript").ratings  # type: ignore[assignment]
    old, new = _surface(DOCUMENT, tmp_path), _surface(DOCUMENT.replace(before, after), tmp_path)

    found = [each.rating for each in compare(old, new, {"typescript": ratings})]

    assert max(found, key=["none", "patch", "minor", "major"].index, default="none") == expected
