"""From an empty folder to a call: what the maintainer of an API does, with the installed tool and nothing else.

`--document FILE`, which can be repeated, takes other documents than the two below.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.installed import ROOT, Environment, build_wheel
from tests.support.replies import reply
from tests.support.server import Server

FASTAPI = {
    "openapi": "3.0.2",
    "info": {"title": "Orchard", "version": "2.1"},
    "servers": [{"url": "https://orchard.example.test/api"}],
    "paths": {
        "/api/v1/trees": {
            "get": {
                "operationId": "list_trees_api_v1_trees_get",
                "tags": ["Trees"],
                "parameters": [{"name": "kind", "in": "query", "schema": {"$ref": "#/components/schemas/Kind"}}],
                "responses": {
                    "200": {
                        "description": "Successful Response",
                        "content": {
                            "application/json": {
                                "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}
                            }
                        },
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Kind": {"type": "string", "enum": ["apple", "pear"]},
            "Tree": {
                "type": "object",
                "required": ["id"],
                "properties": {"id": {"type": "integer"}, "kind": {"$ref": "#/components/schemas/Kind"}},
            },
        },
        "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
    },
    "security": [{"token": []}],
}
TWO_FILES = """openapi: 3.1.0
info: {title: Parcel Tracking API, version: "3", license: {name: MIT, identifier: MIT}}
servers: [{url: "https://{region}.parcels.example.test/v3", variables: {region: {default: eu, enum: [eu, us]}}}]
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
security: [{key: []}]
paths:
  /parcels/{id}/events:
    get:
      operationId: getParcelEvents
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: Its way., content: {application/json: {schema: {type: object}}}}}
  /depots:
    get:
      operationId: listDepots
      responses:
        "200":
          description: All depots.
          content: {application/json: {schema: {type: object, properties: {depots: {type: array, items: {type: string}}}}}}
"""
OWN_LOOK = """{% extends "python/tree/README.md.jinja" %}
{% block introduction %}
{{ super() }}
The client of our own look.
{% endblock %}
"""
CALL = """
import inspect, sys
import {package} as made
from {package} import own

client = made.{client}
given = {{name: "secret" for name in ("token", "api_key", "access_token", "username", "password")
         if name in inspect.signature(client).parameters}}
with client(base_url=sys.argv[1], **given) as opened:
    opened.renamed_by.overlay()
print(own.NAME, made.__version__)
"""


@pytest.fixture
def documents(tmp_path: Path, request: pytest.FixtureRequest) -> list[Path]:
    stated: list[Path] = request.config.getoption("--document")
    if stated:
        return [path.absolute() for path in stated]
    (tmp_path / "orchard.json").write_text(json.dumps(FASTAPI))
    (tmp_path / "parcels.yaml").write_text(TWO_FILES)
    return [tmp_path / "orchard.json", tmp_path / "parcels.yaml"]


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    made = Environment(tmp_path / "env")
    made.install(build_wheel(ROOT, tmp_path / "wheel"))
    return made


def test_from_an_empty_folder_to_a_call(documents: list[Path], environment: Environment, tmp_path: Path) -> None:
    for document in documents:
        folder = tmp_path / f"for {document.stem}"
        folder.mkdir()
        (folder / document.name).write_bytes(document.read_bytes())

        _tool(environment, folder, "init", document.name)
        _tool(environment, folder, "generate")
        surface = json.loads(_tool(environment, folder, "inspect", "--json"))
        operation = _callable(surface)
        _adjust(folder, operation)
        _tool(environment, folder, "generate")
        package = folder / "sdk/python/src" / surface["package"]
        (folder / "sdk/python/LICENSE").write_text("All rights reserved.\n")
        (package / "own.py").write_text('"""Ours."""\n\nNAME = "our own module"\n')

        _tool(environment, folder, "check")
        assert "The client of our own look." in (folder / "sdk/python/README.md").read_text("utf-8")
        environment.install(build_wheel(folder / "sdk/python", folder / "dist"))
        with Server() as server:
            server.will(reply({}))
            program = CALL.format(package=surface["package"], client=surface["client"])
            done = environment.run("python", "-c", program, f"http://{server.address}/base", folder=folder)
            assert (done.returncode, done.stdout) == (0, "our own module 4.5.6\n"), done.stderr
            assert [each.line for each in server.requests] == [f"GET /base{operation['path']} HTTP/1.1"]
        assert (folder / "sdk/python/LICENSE").read_text() == "All rights reserved.\n"


def _tool(environment: Environment, folder: Path, *arguments: str) -> str:
    """What the installed command prints."""
    done = environment.run("sdk-generator", *arguments, folder=folder)
    assert done.returncode == 0, done.stderr
    return done.stdout


def _callable(surface: dict[str, Any]) -> dict[str, Any]:
    """The first operation that needs no argument and returns an object."""
    for each in surface["operations"]:
        required = [argument for argument in each["arguments"] if argument["required"]]
        if each["method"] == "GET" and not required and not each["body"] and not each["streamed"]:
            return dict[str, Any](each)
    raise AssertionError("the document has no operation that can be called without arguments")


def _adjust(folder: Path, operation: dict[str, Any]) -> None:
    """Rename an operation by an overlay, override a block of a template and set the version, all in `sdk.toml`."""
    (folder / "our.overlay.yaml").write_text(
        "overlay: 1.1.0\ninfo: {title: Ours, version: '1'}\nactions:\n"
        f"  - target: $.paths['{operation['path']}'].get\n    update: {{x-sdk-name: renamed_by.overlay}}\n"
    )
    (folder / "look/tree").mkdir(parents=True)
    (folder / "look/style.py").write_text('EXTENDS = "python"\n')
    (folder / "look/tree/README.md.jinja").write_text(OWN_LOOK)
    stated = (folder / "sdk.toml").read_text("utf-8")
    stated = stated.replace('# overlays = ["fixes.overlay.yaml"]', 'overlays = ["our.overlay.yaml"]')
    stated = stated.replace('version = "0.1.0"', 'version = "4.5.6"')
    stated = stated.replace("[styles.python]", '[styles.python]\nstyle = "look"')
    (folder / "sdk.toml").write_text(stated)
