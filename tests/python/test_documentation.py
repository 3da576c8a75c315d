"""The documentation of a package: docstrings, and a README whose first call runs."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

import pytest

from generator import Tree, build, check, load, write
from tests.support.installed import run
from tests.support.rendering import rendered
from tests.support.replies import reply
from tests.support.server import Server

DONE = 'responses: {"204": {description: Done.}}'
PETS = f"""
  /pets/{{id}}:
    parameters: [{{name: id, in: path, required: true, example: rex, schema: {{type: string}}}}]
    get: {{operationId: pets.get, responses: {{"200": {{description: A pet., content: {{application/json: {{schema: {{}}}}}}}}}}}}
    put: {{operationId: pets.rename, {DONE}}}
    delete: {{operationId: pets.delete, deprecated: true, {DONE}}}
  /pets:
    post: {{operationId: pets.create, {DONE}}}
"""


def package(folder: Path, paths: str = PETS, more: str = "") -> Tree:
    spec = f'openapi: 3.1.0\ninfo: {{title: Acme, version: "1"}}\nservers: [{{url: "https://acme.test"}}]\n{more}paths:{paths}'
    (folder / "spec.yaml").write_text(spec)
    return rendered(build(check(load(folder / "spec.yaml", strict=False))))


def test_each_docstring_says_whether_the_call_is_repeated(tmp_path: Path) -> None:
    module = ast.parse(str(package(tmp_path)["src/acme/resources/pets.py"]))
    methods = [node for node in ast.walk(module) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    found = {node.name: (ast.get_docstring(node) or "").splitlines()[-1] for node in methods}

    assert found == {
        "get": "`GET /pets/{id}` is safe: it is repeated after a failure.",
        "rename": "`PUT /pets/{id}` is idempotent: it is repeated after a failure.",
        "delete": "`DELETE /pets/{id}` is idempotent: it is repeated after a failure.",
        "create": "`POST /pets` is unsafe: it is repeated only if nothing was done.",
    }


def test_the_readme_lists_each_call_with_its_safety_and_deprecation(tmp_path: Path) -> None:
    readme = str(package(tmp_path)["README.md"])

    assert re.findall(r"^\| `client.*", readme, re.MULTILINE) == [
        "| `client.pets.get` | `GET /pets/{id}` | safe | GET /pets/{id} |",
        "| `client.pets.rename` | `PUT /pets/{id}` | idempotent | PUT /pets/{id} |",
        "| `client.pets.delete` | `DELETE /pets/{id}` | idempotent | **Deprecated.** DELETE /pets/{id} |",
        "| `client.pets.create` | `POST /pets` | unsafe | POST /pets |",
    ]
    assert "](" not in readme


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (PETS, ["GET /pets/rex HTTP/1.1"] * 2),
        (PETS + f"  /ping: {{get: {{operationId: ping.get, {DONE}}}}}\n", ["GET /ping HTTP/1.1"] * 2),
        (f"\n  /all: {{delete: {{operationId: all.delete, {DONE}}}}}\n", []),
    ],
)
def test_the_first_call_of_the_readme_is_a_safe_one_and_runs(tmp_path: Path, paths: str, expected: list[str]) -> None:
    tree = package(tmp_path, paths)
    write(tree, tmp_path)
    programs = re.findall(r"```python\n(.*?)```", str(tree["README.md"]), re.DOTALL)

    with Server() as server:
        server.decide = lambda request: reply({"name": "Rex"})
        for program in programs:
            more = {"PYTHONPATH": str(tmp_path / "src"), "ACME_BASE_URL": f"http://{server.address}"}
            done = run([sys.executable, "-c", program], tmp_path, **more)
            assert (done.returncode, done.stderr) == (0, "")

    assert [each.line for each in server.requests] == expected


@pytest.mark.parametrize(
    ("urls", "command"),
    [
        ("", "pip install .  "),
        ("x-sdk: {urls: {Homepage: https://acme.test}}\n", "pip install .  "),
        ("x-sdk: {urls: {PyPI: https://pypi.org/project/acme}}\n", "pip install acme\n"),
        ("x-sdk: {urls: {PyPI: https://pypi.org.evil.test/project/acme}}\n", "pip install .  "),
    ],
)
def test_the_readme_names_an_index_only_if_the_package_is_there(tmp_path: Path, urls: str, command: str) -> None:
    assert command in str(package(tmp_path, more=urls)["README.md"])
