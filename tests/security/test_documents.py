"""Documents that attack the reader: tags, bombs, depth, cycles and references to what is none of their business
(threats G8, G9, G10, G11, G12, G16)."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import build, check, load
from generator.problems import SpecError
from tests.support.rendering import rendered

HEAD = 'openapi: 3.1.0\ninfo: {title: Acme, version: "1"}\n'
PATHS = "paths:\n  /pets:\n    get: {operationId: pets.list, responses: {'200': {description: All., content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}}}}\n"
LIMIT = 20.0
"""Seconds for any of them, on a busy machine."""


def schemas(**named: object) -> str:
    return HEAD + PATHS + "components: " + json.dumps({"schemas": named}) + "\n"


def ref(number: int) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/S{number}"}


def nested(before: str, after: str, count: int) -> str:
    return f"{HEAD}{PATHS}components: {{schemas: {{S0: {before * count}{{type: string}}{after * count}}}}}\n"


def outcome(text: str, folder: Path) -> str:
    """`generated`, or the first problem without its place; every problem has one that exists."""
    (folder / "spec.yaml").write_text(text, "utf-8")
    started = time.monotonic()
    try:
        made = rendered(build(check(load(folder / "spec.yaml"))), "postman")
        assert made
        said = "generated"
    except SpecError as error:
        lines = text.splitlines()
        for problem in error.problems:
            assert (
                Path(problem.file).parent == folder and 1 <= problem.line <= max(1, len(lines)) and problem.column >= 1
            )
        said = error.problems[0].message
    assert time.monotonic() - started < LIMIT
    return said


TAG = "is not allowed"
READER: dict[str, tuple[str, str]] = {
    "python tag": ("x: !!python/object/apply:os.system ['canary']", TAG),
    "python tag in a key": ("? !!python/name:os.system\n: 1", ""),
    "python module": ("x: !!python/module:os ''", TAG),
    "new object": ("x: !!python/object/new:type [a, [], {}]", TAG),
    "binary": ("x: !!binary aGVsbG8=", TAG),
    "own tag": ("x: !canary y", TAG),
    "set": ("x: !!set {a, b}", TAG),
    "alias bomb": (
        "x0: &x0 [1,1,1,1,1,1,1,1,1,1]\n"
        + "".join(f"x{i}: &x{i} [{','.join([f'*x{i - 1}'] * 10)}]\n" for i in range(1, 12)),
        "aliases make this more than",
    ),
    "merge bomb": (
        "x0: &x0 {a: 1}\n" + "".join(f"x{i}: &x{i} {{<<: [{','.join([f'*x{i - 1}'] * 4)}]}}\n" for i in range(1, 40)),
        "aliases make this more than",
    ),
    "merge of itself": ("x: &a {<<: *a}", "no complete value has the anchor"),
    "merge of a number": ("x: {<<: 1}", "'<<' merges mappings only"),
    "alias of itself": ("x: &a [*a]", "no complete value has the anchor"),
    "alias as a key": ("x: &a {b: 1}\n? *a\n: 2", "an alias cannot be a key"),
    "mapping as a key": ("? {a: 1}\n: 2", "a mapping or list cannot be a key"),
    "open brackets": ("x: " + "[" * 100_000, "nested more than 200 levels deep"),
    "brackets": ("x: " + "[" * 50_000 + "]" * 50_000, "nested more than 200 levels deep"),
    "many documents": ("---\na: 1\n" * 500, "a second document starts here"),
    "null byte": ("x: \0", "not valid YAML"),
    "ten megabytes of one scalar": ("x: " + "y" * 10_000_000, "generated"),
    "a million digits": ("x: " + "9" * 1_000_000, "generated"),
    "far exponent": ("x: 1e999999999", "generated"),
    "sexagesimal": ("x: 190:20:30", "generated"),
    "anchors": ("".join(f"y{i}: &b{i} [1]\n" for i in range(5_000)), "generated"),
}


@pytest.mark.parametrize("name", READER)
def test_what_a_reader_must_withstand(name: str, tmp_path: Path) -> None:
    text, expected = READER[name]

    assert expected in outcome(f"{HEAD}{PATHS}components: {{schemas: {{S0: {{}}}}}}\n{text}\n", tmp_path)


def test_a_tag_of_another_name(tmp_path: Path) -> None:
    directive = "%TAG ! tag:yaml.org,2002:python/\n---\n"

    assert TAG in outcome(f"{directive}{HEAD}{PATHS}x: !object/apply:os.system ['canary']\n", tmp_path)


CYCLES: dict[str, str] = {
    "of references": schemas(S0=ref(1), S1=ref(0)),
    "of one reference": schemas(S0=ref(0)),
    "of allOf": schemas(S0={"allOf": [ref(1)]}, S1={"allOf": [ref(0)]}),
    "of oneOf": schemas(S0={"oneOf": [ref(0), {"type": "string"}]}),
    "of anyOf and oneOf": schemas(S0={"oneOf": [ref(1)]}, S1={"anyOf": [ref(0)]}),
    "of lists": schemas(S0={"type": "array", "items": ref(0)}),
    "of mappings": schemas(S0={"type": "object", "additionalProperties": ref(0)}),
    "of not": schemas(S0={"not": ref(0)}),
    "of members": schemas(S0={"type": "object", "properties": {"a": ref(0)}}),
    "through a pointer": schemas(S0={"$ref": "#/components/schemas/S1/properties/a"}, S1={"properties": {"a": ref(0)}}),
    "of discriminators": schemas(
        S0={"oneOf": [ref(0)], "discriminator": {"propertyName": "a", "mapping": {"x": "S0"}}}
    ),
    "of paths": f"{HEAD}paths:\n  /a: {{$ref: '#/paths/~1b'}}\n  /b: {{$ref: '#/paths/~1a'}}\n",
    "of parameters": f"{HEAD}paths: {{/a: {{get: {{parameters: [{{$ref: '#/components/parameters/P'}}], responses: {{'200': {{description: x}}}}}}}}}}\n"
    "components: {parameters: {P: {$ref: '#/components/parameters/P'}}}\n",
    "of responses": f"{HEAD}paths: {{/a: {{get: {{responses: {{'200': {{$ref: '#/components/responses/P'}}}}}}}}}}\n"
    "components: {responses: {P: {$ref: '#/components/responses/P'}}}\n",
    "of callbacks": f"{HEAD}paths: {{/a: {{get: {{callbacks: {{x: {{'/u': {{$ref: '#/paths/~1a'}}}}}}, responses: {{'200': {{description: x}}}}}}}}}}\n",
}


EXPECTED = {
    "of allOf": ["this schema contains itself: S0 → S1 → S0"],
    "of paths": ["the document has neither an operation nor a webhook"],
}


@pytest.mark.parametrize("name", CYCLES)
def test_cycles(name: str, tmp_path: Path) -> None:
    expected = EXPECTED.get(name, ("generated", "this $ref leads back to itself"))

    assert outcome(CYCLES[name], tmp_path) in expected


CHAIN = 1_000
DEEP: dict[str, str] = {
    "references": schemas(**{f"S{i}": ref(i + 1) for i in range(CHAIN)}, **{f"S{CHAIN}": {"type": "string"}}),
    "allOf": schemas(**{f"S{i}": {"allOf": [ref(i + 1)]} for i in range(CHAIN)}, **{f"S{CHAIN}": {}}),
    "allOf of objects": schemas(
        **{f"S{i}": {"allOf": [ref(i + 1), {"type": "object", "properties": {"a": {}}}]} for i in range(CHAIN)},
        **{f"S{CHAIN}": {"type": "object"}},
    ),
    "oneOf": schemas(**{f"S{i}": {"oneOf": [ref(i + 1), {}]} for i in range(CHAIN)}, **{f"S{CHAIN}": {}}),
    "lists": schemas(**{f"S{i}": {"type": "array", "items": ref(i + 1)} for i in range(CHAIN)}, **{f"S{CHAIN}": {}}),
    "mappings": schemas(**{f"S{i}": {"additionalProperties": ref(i + 1)} for i in range(CHAIN)}, **{f"S{CHAIN}": {}}),
    "not": schemas(**{f"S{i}": {"not": ref(i + 1)} for i in range(CHAIN)}, **{f"S{CHAIN}": {}}),
    "members": schemas(**{f"S{i}": {"properties": {"a": ref(i + 1)}} for i in range(500)}, S500={}),
    "lists in place": nested("{type: array, items: ", "}", 180),
    "members in place": nested("{type: object, properties: {a: ", "}}", 90),
    "unions in place": nested("{oneOf: [{type: integer}, ", "]}", 90),
    "a pointer": f"{HEAD}{PATHS}components: {{schemas: {{S0: {{$ref: '#{'/components/schemas' * 5_000}'}}}}}}\n",
    "groups": f"{HEAD}paths: {{/a: {{get: {{operationId: {'a.' * 5_000}b, responses: {{'200': {{description: x}}}}}}}}}}\n",
}


@pytest.mark.parametrize("name", DEEP)
def test_depth(name: str, tmp_path: Path) -> None:
    """Deep nesting of any kind gives a message, not a RecursionError."""
    said = outcome(DEEP[name], tmp_path)

    assert said == "generated" or "levels deep" in said


@pytest.fixture
def secret(tmp_path: Path) -> Iterator[Path]:
    """A file next to the folder of the document."""
    (tmp_path / "secret.yaml").write_text("secret: {const: a-very-secret-word}\n")
    (tmp_path / "spec").mkdir()
    yield tmp_path / "secret.yaml"


@pytest.mark.parametrize(
    "reference",
    [
        "../secret.yaml#/secret",
        "%2e%2e/secret.yaml#/secret",
        "..%2fsecret.yaml#/secret",
        "%2e%2e%2fsecret.yaml",
        "x/../../secret.yaml#/secret",
        "./../secret.yaml",
        "{secret}#/secret",
        "file://{secret}#/secret",
        "file:{secret}",
        "FILE://{secret}",
        "//localhost{secret}",
        "\\\\\\\\localhost\\\\secret.yaml",
        "http://127.0.0.1:1/x",
        "//127.0.0.1:1/x",
        "link.yaml#/secret",
        "linked/secret.yaml#/secret",
        "secret.yaml\\0.yaml",
        "/dev/stdin",
        "/proc/self/environ",
        ".",
        "..",
        "~/x.yaml",
        "$HOME/x.yaml",
    ],
)
def test_a_reference_stays_in_the_folder(reference: str, secret: Path) -> None:
    folder = secret.parent / "spec"
    (folder / "link.yaml").symlink_to(secret)
    (folder / "linked").symlink_to(secret.parent)
    os.environ.pop("HOME_OF_TEST", None)
    text = f'{HEAD}{PATHS}components: {{schemas: {{S0: {{$ref: "{reference.replace("{secret}", str(secret))}"}}}}}}\n'
    (folder / "spec.yaml").write_text(text)

    try:
        document = check(load(folder / "spec.yaml"))
        said = repr(build(document)) + "".join(map(str, document.problems))
        assert any(problem.line == 6 for problem in document.problems), "a reference that leads nowhere is said"
    except SpecError as error:
        said = str(error)

    assert "a-very-secret-word" not in said
