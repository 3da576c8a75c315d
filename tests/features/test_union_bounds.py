"""Bounds for unions in responses: work is linear in the length of a response, and few classes are created."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.package import GeneratedPackage
from tests.support.replies import reply

from .parcels import given

TREE = """
servers: [{url: http://127.0.0.1:1}]
paths:
  /trees:
    get:
      operationId: trees.get
      responses: {"200": {description: OK., content: {application/json: {schema: {$ref: "#/components/schemas/Tree"}}}}}
components:
  schemas:
    Tree: {oneOf: [{$ref: "#/components/schemas/Oak"}, {$ref: "#/components/schemas/Elm"}, {$ref: "#/components/schemas/Ash"}]}
    Oak: {type: object, required: [k], properties: {k: {type: string}, child: {$ref: "#/components/schemas/Tree"}}}
    Elm: {type: object, required: [k], properties: {k: {type: string}, child: {$ref: "#/components/schemas/Tree"}, z: {type: string}}}
    Ash: {type: object, required: [k], additionalProperties: {type: string}, properties: {k: {type: string}, child: {$ref: "#/components/schemas/Tree"}}}
"""


@pytest.mark.parametrize("bottom", [1, "x", None, {"k": "x", "z": 5}], ids=str)
def test_a_chain_of_unions_takes_steps_as_it_is_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bottom: object
) -> None:
    generated = GeneratedPackage(TREE, tmp_path)
    module, steps = generated.module("_runtime.codec.decode"), list[object]()
    convert = module._converted

    def counted(raw: object, *arguments: object) -> object:
        steps.append(raw)
        assert len(steps) < 10_000  # each member tried at every level would take 3 ** 60
        return convert(raw, *arguments)

    monkeypatch.setattr(module, "_converted", counted)
    raw: object = {"k": bottom}
    for _ in range(60):
        raw = {"k": "x", "child": raw}

    tree = generated.exchange(lambda client: client.trees.get(), reply(json.dumps(raw).encode()))[0]

    for _ in range(60):
        tree = tree.child if not isinstance(tree, dict) else tree["child"]
    assert (tree["k"] if isinstance(tree, dict) else tree.k) == bottom


def test_a_server_cannot_have_classes_made_without_end(tmp_path: Path) -> None:
    members = "".join(f", {{type: object, properties: {{m{number}: {{type: integer}}}}}}" for number in range(12))
    item = f"{{anyOf: [{members[2:]}]}}"
    content = f"content: {{application/json: {{schema: {{type: array, items: {item}}}}}}}"
    generated = GeneratedPackage(
        f'paths: {{/x: {{get: {{operationId: x.get, responses: {{"200": {{description: OK., {content}}}}}}}}}}}',
        tmp_path,
    )
    raw = [{f"m{at}": at for at in range(12) if number >> at & 1} for number in range(1, 2**12)]

    found = generated.exchange(lambda client: client.x.get(), reply(json.dumps(raw).encode()))[0]

    members_found = [given(each) for each in found]
    assert [{**each.pop("additional", {}), **each} for each in members_found] == raw  # type: ignore[dict-item]
    assert len(generated.module("_runtime.codec.union_members")._classes) < 300
