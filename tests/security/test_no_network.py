"""No URL in a document is called, and no file outside its folder is read (threat G11).

The traps are a listener on loopback and a FIFO without a writer, which also catch code outside Python.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import build, check, load
from generator.problems import SpecError

SPEC = """
openapi: 3.1.0
jsonSchemaDialect: {dialect}
info: {{title: Acme, version: "1"}}
paths:
  /pets:
    get:
      operationId: pets.list
      externalDocs: {{url: "{address}/docs"}}
      responses:
        "200":
          description: All.
          content: {{application/json: {{schema: {schema}, example: {{$ref: "{address}/example"}}}}}}
          links: {{next: {{operationRef: "{address}/link"}}}}
"""


@pytest.fixture
def trap() -> Iterator[socket.socket]:
    """A port on loopback that records every connection."""
    with socket.create_server(("127.0.0.1", 0)) as trap:
        trap.settimeout(0.05)
        yield trap


@pytest.mark.parametrize("dialect", ["https://spec.openapis.org/oas/3.1/dialect/base", "{address}/dialect"])
@pytest.mark.parametrize(
    "schema",
    [
        '{$ref: "{address}/pet"}',
        '{$ref: "{file}#/secret"}',
        '{$ref: "file://{file}"}',
        '{allOf: [{$ref: "{address}/pet"}]}',
        '{$dynamicRef: "{address}/pet"}',
        '{$dynamicRef: "file://{file}"}',
        '{$schema: "{address}/schema", type: string}',
        '{$id: "{address}/id", type: string, not: {$dynamicRef: other}}',
        '{$id: "file://{file}", properties: {a: {$dynamicRef: "#x"}}}',
        '{$recursiveRef: "{address}/pet"}',
        '{default: {$ref: "{address}/pet"}, type: object}',
    ],
)
def test_nothing_is_called(trap: socket.socket, tmp_path: Path, schema: str, dialect: str) -> None:
    secret = tmp_path / "secret.yaml"
    secret.write_text("secret: {const: a-very-secret-word}\n")
    folder = tmp_path / "spec"
    folder.mkdir()
    address = "http://{}:{}".format(*trap.getsockname())
    schema = schema.replace("{address}", address).replace("{file}", str(secret))
    text = SPEC.format(address=address, schema=schema, dialect=dialect.replace("{address}", address))
    (folder / "spec.yaml").write_text(text)

    try:
        said = repr(build(check(load(folder / "spec.yaml"))))
    except SpecError as error:
        said = str(error)

    assert "a-very-secret-word" not in said
    with pytest.raises(TimeoutError):
        trap.accept()


KEYWORDS = (
    "$schema",
    "$id",
    "id",
    "$ref",
    "$dynamicRef",
    "$recursiveRef",
    "$anchor",
    "$dynamicAnchor",
    "contentSchema",
)
VALIDATE = "import sys; from generator.__main__ import main; [main(['validate', each]) for each in sys.argv[1:]]"
ROOT = Path(__file__).parents[2]
OFFLINE = ["unshare", "--user", "--map-root-user", "--net"]


def document(version: str, keyword: str, address: str) -> dict[str, object]:
    """A document that has the address under a keyword in each place of a schema, and in all places that take one."""
    schema = {keyword: {"$ref": address} if keyword == "contentSchema" else address, "type": "string", "default": 5}
    schema |= {"example": 5, "externalDocs": {"url": address}, "xml": {"namespace": address}}
    around = {"type": "object", "properties": {"a": schema, "b": {"type": "array", "items": {"allOf": [schema]}}}}
    around |= {"discriminator": {"propertyName": "a", "mapping": {"a": address}}, "default": {"a": 5}}
    parameter = {"name": "q", "in": "query", "schema": schema, "example": 5}
    media = {"schema": {"$ref": "#/components/schemas/Around"}, "examples": {"one": {"externalValue": address}}}
    reply = {"description": "All.", "content": {"application/json": media}, "links": {"l": {"operationRef": address}}}
    reply |= {"headers": {"X-One": {"schema": schema, "example": 5}}}
    operation = {
        "operationId": "a.b",
        "parameters": [parameter],
        "requestBody": {"content": {"application/json": media}},
    }
    flows = {"clientCredentials": {"tokenUrl": address, "refreshUrl": address, "scopes": {}}}
    made: dict[str, object] = {
        "openapi": f"{version}.0",
        "x-sdk": {},
        "info": {"title": "Acme", "version": "1", "contact": {"url": address}, "termsOfService": address},
        "servers": [{"url": address}],
        "paths": {"/a": {"post": {**operation, "responses": {"200": reply}}}},
        "components": {
            "schemas": {"Plain": schema, "Around": around},
            "securitySchemes": {
                "o": {"type": "oauth2", "flows": flows},
                "i": {"type": "openIdConnect", "openIdConnectUrl": address},
            },
        },
    }
    return made | ({} if version == "3.0" else {"jsonSchemaDialect": address, "$self": address})


def run(command: list[str | Path], folder: Path) -> str:
    """The output of a process with a limit of 100 seconds, because one that opens the FIFO hangs."""
    caches = {"XDG_CACHE_HOME": str(folder), "HOME": str(folder), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=100, cwd=folder, env={**os.environ, **caches}
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout + done.stderr


@pytest.fixture
def addresses(trap: socket.socket, tmp_path: Path) -> list[str]:
    os.mkfifo(tmp_path / "fifo")
    return ["http://{}:{}/x".format(*trap.getsockname()), f"file://{tmp_path}/fifo"]


def assert_not_called(trap: socket.socket) -> None:
    with pytest.raises(TimeoutError):
        trap.accept()


@pytest.mark.parametrize("version", ["3.0", "3.1", "3.2"])
def test_no_keyword_calls_or_reads(trap: socket.socket, addresses: list[str], tmp_path: Path, version: str) -> None:
    documents = list[str | Path]()
    for keyword in KEYWORDS:
        for address in addresses:
            documents.append(tmp_path / f"{len(documents)}.json")
            Path(documents[-1]).write_text(json.dumps(document(version, keyword, address)))

    said = run([sys.executable, "-c", VALIDATE, *documents], tmp_path)

    assert said.count("nothing was written") + said.count("operations,") == len(documents)
    assert_not_called(trap)


def test_no_command_calls_or_reads(trap: socket.socket, addresses: list[str], tmp_path: Path) -> None:
    """The same with and without a network, where the system can take it away."""
    wrappers = [list[str](), OFFLINE] if shutil.which("unshare") and not subprocess.call([*OFFLINE, "true"]) else [[]]
    overlay: dict[str, object] = {"overlay": "1.0.0", "extends": addresses[0], "info": {"title": "O", "version": "1"}}
    overlay |= {"actions": [{"target": "$.info", "update": {"x-address": addresses[0]}}]}
    (tmp_path / "overlay.json").write_text(json.dumps(overlay))
    for number, address in enumerate(addresses):
        (tmp_path / f"{number}.json").write_text(json.dumps(document("3.1", "$schema", address)))
        for command in ("validate", "generate", "check", "inspect", "dump"):
            arguments = ["-m", "generator", command, f"{number}.json", "--no-strict", "--overlay", "overlay.json"]
            made = [run([*wrapper, sys.executable, *arguments], tmp_path) for wrapper in wrappers]
            assert not re.search("nothing was written", made[0]) and (command == "generate" or len(set(made)) == 1)
    assert_not_called(trap)


def test_validators_are_made_in_one_place() -> None:
    """Functions that can fetch are called there with `offline=True`, and imported nowhere else."""
    users = {path.name for path in (ROOT / "generator").rglob("*.py") if "jsonschema_rs" in path.read_text("utf-8")}

    assert users == {"json_schema.py"}
