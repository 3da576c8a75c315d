"""The spec as a whole: what its parts cannot be held to one by one."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from generator.loader.load import load
from generator.openapi.document import Node
from generator.openapi.grammar import walk
from generator.problems import Problem

SPEC = Path(__file__).parents[2] / "spec"
WIDTH = 120


def values(value: Any) -> list[Any]:
    """Every scalar in a value."""
    if isinstance(value, dict):
        return [inner for each in value.values() for inner in values(each)]
    return [inner for each in value for inner in values(each)] if isinstance(value, list) else [value]


def examples(node: Node) -> list[Any]:
    """Every example of a media type."""
    named = [(entry / "value").value for _, entry in (node / "examples").entries()]
    return [(node / "example").value, *named]


def test_every_application_code_is_in_an_example() -> None:
    document, problems = load(SPEC / "clicksend.yaml"), list[Problem]()
    objects = list(walk(document, problems))
    codes = load(SPEC / "schemas/common.yaml").root / "ApplicationCode" / "oneOf"

    found = {value for kind, node in objects if kind == "media type" for value in values(examples(node))}

    assert problems == []
    assert {(member / "const").value for member in codes.items()} - found == set()


def test_every_file_is_part_of_the_document() -> None:
    files = {Path(name) for name in load(SPEC / "clicksend.yaml").files}

    assert files == set(SPEC.rglob("*.yaml"))


def test_lines_fit_on_a_screen() -> None:
    long = [
        f"{path.relative_to(SPEC)}:{number}"
        for path in sorted(SPEC.rglob("*.yaml"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if len(line) > WIDTH
    ]

    assert long == []


def test_operations_read_alike() -> None:
    """Verbs are the same everywhere: what lists is called list, what changes is called update."""
    text = "\n".join(path.read_text("utf-8") for path in (SPEC / "paths").glob("*.yaml"))
    verbs = {id_.rpartition(".")[2] for id_ in re.findall(r"operationId: (\S+)", text)}

    assert verbs.isdisjoint(
        {"index", "add", "new", "edit", "modify", "remove", "destroy", "fetch", "show", "view", "put"}
    )
