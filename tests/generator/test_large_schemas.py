"""Schemas in long chains and large crowds: no recursion error, and time that grows with the document alone."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from generator import build, check, load
from generator.ir import Api

MANY = 600


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _text(number: int) -> dict[str, Any]:
    return {"type": "object", "properties": {f"f{number}": {"type": "string"}}}


END = {f"A{MANY}": {"type": "string"}}
ALL = [_ref(f"A{number}") for number in range(MANY)]
CHAINS: dict[str, dict[str, Any]] = {
    "arrays": {f"A{n}": {"type": "array", "items": _ref(f"A{n + 1}")} for n in range(MANY)} | END,
    "all-of": {f"A{n}": {"allOf": [_ref(f"A{n + 1}"), _text(n)]} for n in range(MANY)} | END,
    "models": {f"A{n}": {"type": "object", "properties": {"a": _ref(f"A{n + 1}")}} for n in range(MANY)} | END,
    "union": {f"A{n}": _text(n) for n in range(MANY)} | {"A": {"oneOf": ALL}},
    "inheritance": {f"A{n}": {"allOf": [_ref("A"), _text(n)]} for n in range(MANY)}
    | {"A": {"properties": {"kind": {}}, "oneOf": ALL, "discriminator": {"propertyName": "kind"}}},
    "subtypes": {f"A{n}": {"allOf": [_ref(f"A{n - 1}" if n else "A"), _text(n)]} for n in range(MANY)}
    | {"A": {"properties": {"kind": {}}, "discriminator": {"propertyName": "kind"}}},
    "itself": {"A": {"oneOf": [_ref("A")]}, "A0": {"anyOf": [_ref("A0"), _ref("A")]}},
    "enum": {"A": {"type": "string", "enum": [f"v{number}" for number in range(5000)]}},
}


@pytest.mark.parametrize("kind", CHAINS)
def test_large_schemas(kind: str, tmp_path: Path) -> None:
    schemas = CHAINS[kind]

    started = time.monotonic()
    api = _built(
        {"openapi": "3.1.0", "components": {"schemas": schemas}}, _ref("A" if "A" in schemas else "A0"), tmp_path
    )

    assert len(api.operations) == 1
    assert time.monotonic() - started < 20


@pytest.mark.parametrize(("count", "models"), [(100, 101), (101, 1)])
def test_a_base_of_very_many_is_read_alone(count: int, models: int, tmp_path: Path) -> None:
    schemas: dict[str, Any] = {f"A{number}": {"allOf": [_ref("A"), _text(number)]} for number in range(count)}
    schemas["A"] = {"properties": {"kind": {"type": "string"}}, "discriminator": {"propertyName": "kind"}}

    api = _built({"openapi": "3.1.0", "components": {"schemas": schemas}}, _ref("A"), tmp_path)

    assert len(api.models) == models


def _built(document: dict[str, Any], schema: dict[str, str], folder: Path) -> Api:
    content = {"application/json": {"schema": schema}}
    operation = {"operationId": "pets.get", "responses": {"200": {"description": "A pet.", "content": content}}}
    whole = {**document, "info": {"title": "Acme", "version": "1"}, "paths": {"/pets": {"get": operation}}}
    (folder / "spec.json").write_text(json.dumps(whole), "utf-8")
    return build(check(load(folder / "spec.json", strict=False)))
