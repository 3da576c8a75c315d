"""The style of docs/styles.md: it is held to the rules of all styles, and its client calls a server."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import Style, build, check, load, render, write
from generator.problems import SpecError
from generator.styling.style import unload_all
from tests.security.fields import FIELDS, attempt
from tests.security.payloads import EVERYTHING, PAYLOADS
from tests.support.replies import reply
from tests.support.server import Server
from tests.support.styles import leaky_doors, raw_prints, templates, unreadable_files

PAGE = (Path(__file__).parents[2] / "docs" / "styles.md").read_text("utf-8")
FILES = dict(re.findall(r"^`([\w./]+)`:\n\n```\w+\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL))
SPEC = """
openapi: 3.1.0
info: {title: Acme Pets, version: "1"}
x-sdk: {client: Acme}
paths:
  /pets/{petId}:
    parameters: [{name: petId, in: path, required: true, schema: {type: string}}]
    get: {operationId: pets.get, summary: Get a pet., responses: {"200": {description: It.}}}
    put:
      operationId: pets.class
      summary: Change a pet. */ throw 1; /*
      parameters:
        - {name: tag, in: query, schema: {type: array, items: {type: string}}}
        - {name: X-Trace, in: header, schema: {type: string}}
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [name]
              properties: {name: {type: string}, tag: {type: string}, a1: {type: integer}, a_1: {type: integer}, __proto__: {type: string}}
      responses: {"200": {description: The pet., content: {application/json: {schema: {type: object}}}}}
  /pets/{petId}/toys: {post: {operationId: pets.toys.add, parameters: [{name: petId, in: path, required: true, schema: {type: string}}], requestBody: {required: true, content: {application/json: {schema: {type: array, items: {type: string}}}}}, responses: {"204": {description: Done.}}}}
"""
CALLS = """
import { Acme, CallError } from "./client.mjs";
const client = new Acme({ baseUrl: process.argv[2] });
const pet = await client.pets.class_("a/b c", { tag: ["x", "y"], xTrace: "t", name: "Rex", tag2: "z", a1: 1, a12: 2, proto: "p" });
console.log(JSON.stringify(pet));
console.log(await client.pets.toys.add("1", { body: ["ball"] }));
try { await client.pets.get("404"); } catch (error) { console.log(error instanceof CallError, error.status, error.body); }
try { await client.pets.get(".."); } catch (error) { console.log(error instanceof TypeError); }
"""


@pytest.fixture
def style(tmp_path: Path) -> Iterator[Style]:
    for name, text in FILES.items():
        (tmp_path / "javascript" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "javascript" / name).write_text(text, "utf-8")
    yield Style.load(str(tmp_path / "javascript"))
    unload_all()


def node(*arguments: str, folder: Path) -> str:
    if not shutil.which("node"):
        pytest.skip("node is not there")
    done = subprocess.run(["node", *arguments], cwd=folder, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_the_style_follows_the_rules(style: Style) -> None:
    assert sorted(FILES) == ["style.py", "tree/client.mjs.jinja", "tree/runtime.mjs"]
    assert [fault for each in templates(style) for fault in raw_prints(style, each)] == []
    assert leaky_doors(style, PAYLOADS) == []


def test_its_client_calls_a_server(style: Style, tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC)
    write(render(build(check(load(tmp_path / "spec.yaml", strict=False))), style), tmp_path / "out")
    (tmp_path / "out" / "calls.mjs").write_text(CALLS)
    with Server() as server:
        server.will(reply({"name": "Rex"}), reply(b"", status=204), reply(b"gone", status=404))

        said = node("calls.mjs", f"http://{server.address}", folder=tmp_path / "out")

        put, post, get = server.requests
    assert said.splitlines() == ['{"name":"Rex"}', "undefined", "true 404 gone", "true"]
    assert put.line == "PUT /pets/a%2Fb%20c?tag=x&tag=y HTTP/1.1"
    assert (put.headers["x-trace"], put.headers["content-type"]) == ("t", "application/json")
    assert json.loads(put.body) == {"name": "Rex", "tag": "z", "a1": 1, "a_1": 2, "__proto__": "p"}
    assert (post.line, json.loads(post.body)) == ("POST /pets/1/toys HTTP/1.1", ["ball"])
    assert get.line == "GET /pets/404 HTTP/1.1"


def test_no_text_of_a_document_becomes_code(style: Style, tmp_path: Path) -> None:
    made = tmp_path / "made"
    for field in FIELDS:
        (tmp_path / "spec.json").write_text(json.dumps(attempt(field, EVERYTHING)), "utf-8")
        try:
            api = build(check(load(tmp_path / "spec.json", strict=False)))
        except SpecError:
            continue
        assert unreadable_files(style, api) == []
        write(render(api, style), made / field)
    names = [f"./{path.name}/client.mjs" for path in made.iterdir()]
    assert len(names) > 40
    (made / "all.mjs").write_text(
        "let ran = 0;\nglobalThis.canary = () => { ran += 1; };\n"
        f"for (const name of {json.dumps(names)}) for (const made of Object.values(await import(name))) if (made.name !== 'CallError') new made();\n"
        "console.log(ran);\n"
    )

    assert node("all.mjs", folder=made) == "0\n"
