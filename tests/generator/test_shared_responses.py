"""The error responses of `x-sdk` are part of every operation once a document is loaded."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import load
from generator.openapi.document import Document, Node
from generator.openapi.paths import operations_in

HEAD = "openapi: 3.2.0\ninfo: {title: Acme, version: '1'}\n"
SHARED = 'x-sdk: {responses: {"404": {description: Gone.}, "401": {description: Who?}}}\n'


def loaded(folder: Path, paths: str, shared: str = SHARED, overlay: str = "") -> Document:
    (folder / "spec.yaml").write_text(f"{HEAD}{shared}paths:\n{paths}", "utf-8")
    (folder / "overlay.yaml").write_text(overlay, "utf-8")
    return load(folder / "spec.yaml", [folder / "overlay.yaml"] if overlay else [])


def operations(document: Document) -> list[Node]:
    return [each for _, item in (document.root / "paths").entries() for _, each in operations_in(item)]


def statuses(document: Document) -> list[str]:
    return [" ".join(status for status, _ in (each / "responses").entries()) for each in operations(document)]


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ("{}", "404 401"),
        ("{responses: {}}", "404 401"),
        ('{responses: {"200": {}, "404": {}}}', "200 404 401"),
        ("{responses: {4XX: {}}}", "4XX"),
        ("{responses: {default: {}}}", "default 404 401"),
        ("{security: []}", "404"),
        ("{responses: []}", ""),
    ],
)
def test_what_an_operation_does_not_state_is_added(tmp_path: Path, operation: str, expected: str) -> None:
    paths = f"  /a: {{get: {operation}, additionalOperations: {{LOCK: {operation}}}}}\n"

    assert statuses(loaded(tmp_path, paths)) == [expected, expected]


def test_an_operation_that_is_an_alias_gets_each_response_once(tmp_path: Path) -> None:
    document = loaded(tmp_path, "  /a: &a {get: &get {responses: {}}}\n  /b: *a\n  /c: {post: *get, x-copy: *get}\n")

    assert statuses(document) == ["404 401"] * 3
    assert (document.root / "paths" / "/c" / "x-copy" / "responses").value == {}


def test_positions_stay(tmp_path: Path) -> None:
    document = loaded(
        tmp_path, '  /a:\n    get:\n      summary: Get.\n      responses:\n        "200": {description: It.}\n'
    )
    [operation] = operations(document)
    (_, stated), (_, added), *_ = (operation / "responses").entries()

    lines = [
        each.problem("", at_key=True).line for each in (operation / "summary", stated, added, added / "description")
    ]

    assert lines == [7, 9, 9, 3]  # an added one is where the mapping starts


def test_an_overlay_can_state_them(tmp_path: Path) -> None:
    (tmp_path / "paths").mkdir()
    (tmp_path / "paths/a.yaml").write_text("get: {responses: {}}\n", "utf-8")
    overlay = (
        f"overlay: 1.1.0\ninfo: {{title: O, version: '1'}}\nactions: [{{target: $, update: {{{SHARED.strip()}}}}}]\n"
    )

    document = loaded(tmp_path, "  /a: {$ref: paths/a.yaml}\n", "", overlay)

    assert statuses(document) == ["404 401"]
    assert (operations(document)[0] / "responses" / "404" / "description").text == "Gone."
