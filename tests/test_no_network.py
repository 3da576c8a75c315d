"""Whatever addresses a document holds, none is called and no file outside its folder is read (threat G11)."""

from __future__ import annotations

import socket
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
    """A port on loopback; whoever connects is caught."""
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
