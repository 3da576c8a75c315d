"""Deprecated operations, parameters and members of requests emit a warning when they are used."""

from __future__ import annotations

import asyncio
import inspect
import json
import os
import re
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.node_tools import environment as node_environment
from tests.support.node_tools import program as node_program
from tests.support.package import DONE, GeneratedPackage
from tests.support.replies import reply
from tests.support.server import Server


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """An API with something deprecated at every place."""
    return GeneratedPackage(
        f"""
paths:
  /old: {{get: {{operationId: things.old, deprecated: true, {DONE}}}}}
  /gone: {{get: {{operationId: things.gone, deprecated: true, x-sdk-deprecation: 'Closed to "new" {{customers}}.', {DONE}}}}}
  /new: {{get: {{operationId: things.deprecated, {DONE}}}}}
  /replace:
    post:
      operationId: things.replace
      deprecated: true
      requestBody:
        required: true
        content: {{application/json: {{schema: {{$ref: "#/components/schemas/Thing"}}}}}}
      {DONE}
  /named:
    put:
      operationId: things.rename
      deprecated: true
      requestBody:
        required: true
        content: {{application/json: {{schema: {{$ref: "#/components/schemas/Named"}}}}}}
      responses:
        "200": {{description: OK, content: {{application/json: {{schema: {{$ref: "#/components/schemas/Named"}}}}}}}}
  /things/{{id}}:
    post:
      operationId: things.create
      parameters:
        - {{name: id, in: path, required: true, schema: {{type: integer}}}}
        - {{name: page, in: query, deprecated: true, schema: {{type: integer}}}}
        - {{name: limit, in: query, schema: {{type: integer}}}}
        - {{name: X-Old, in: header, deprecated: true, schema: {{type: string}}}}
        - {{name: crumb, in: cookie, deprecated: true, schema: {{type: string}}}}
      requestBody: {{content: {{application/json: {{schema: {{$ref: "#/components/schemas/Thing"}}}}}}}}
      responses:
        "200": {{description: OK, content: {{application/json: {{schema: {{$ref: "#/components/schemas/Thing"}}}}}}}}
components:
  schemas:
    Named: {{type: object, required: [name], properties: {{name: {{type: string}}}}}}
    Thing:
      type: object
      properties:
        name: {{type: string}}
        old-name: {{type: string, deprecated: true}}
        parts: {{type: array, items: {{$ref: "#/components/schemas/Thing"}}}}
""",
        tmp_path_factory.mktemp("deprecation"),
    )


def create(**arguments: Any) -> Callable[[Any], Any]:
    return lambda client: client.things.create(1, **arguments)


NAMES = {
    "page": "POST /things/{id}: 'page' is deprecated",
    "x_old": "POST /things/{id}: 'X-Old' is deprecated",
    "crumb": "POST /things/{id}: 'crumb' is deprecated",
    "old_name": "'old-name' of Thing is deprecated",
}


def warned(generated: GeneratedPackage, use: Callable[[Any], Any], times: int = 1) -> list[str]:
    """The warnings of both clients."""
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        for _ in range(times):
            generated.exchange(use, reply({"old-name": "received"}))
    texts = [str(each.message).removesuffix("; it may go away") for each in found]
    assert all(each.category is DeprecationWarning for each in found)
    assert texts[::2] == texts[1::2] or len(set(texts)) > 1
    return texts


def test_unused_deprecated_parameters_do_not_warn(generated: GeneratedPackage) -> None:
    assert warned(generated, create(name="x", limit=1, parts=[{"name": "y"}])) == []


@pytest.mark.parametrize("name", NAMES)
def test_every_use_warns(generated: GeneratedPackage, name: str) -> None:
    assert warned(generated, create(**{name: 7 if name == "page" else ""}), times=2) == [NAMES[name]] * 4


def test_members_inside(generated: GeneratedPackage) -> None:
    thing = generated.module("models").Thing(old_name="x")
    for part in (thing, {"old-name": "x"}):
        assert warned(generated, create(parts=[part])) == [NAMES["old_name"]] * 2


def test_operations(generated: GeneratedPackage) -> None:
    assert warned(generated, lambda client: client.things.old(), times=2) == ["GET /old is deprecated"] * 4


def test_the_reason(generated: GeneratedPackage) -> None:
    warning = 'GET /gone is deprecated: Closed to "new" {customers}.'

    assert warned(generated, lambda client: client.things.gone()) == [warning] * 2
    for name in ("Acme", "AsyncAcme"):
        method = getattr(generated.package, name)().things.gone
        assert f"@_deprecated({warning!r})" in inspect.getsource(sys.modules[method.__module__])
        assert 'Deprecated: Closed to "new" {customers}.' in method.__doc__


def test_the_line_is_that_of_the_caller(generated: GeneratedPackage) -> None:
    with Server() as server, warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        server.will(*[reply(b"", status=204)] * 2, *[reply({})] * 2)
        client = generated.package.Acme(base_url=f"http://{server.address}")
        aclient = generated.package.AsyncAcme(base_url=f"http://{server.address}")
        first = inspect.stack()[0].lineno
        client.things.old()  # first + 1

        async def use() -> None:
            async with aclient:
                await aclient.things.old()  # first + 5
                await aclient.with_response(aclient.things.create)(1, old_name="x")

        asyncio.run(use())
        client.with_response(client.things.create)(1, page=1)  # first + 9
        client.close()

    assert [(Path(each.filename), each.lineno - first) for each in found] == [
        (Path(__file__), lines) for lines in (1, 5, 6, 9)
    ]


def test_once_is_for_the_warnings_module(generated: GeneratedPackage) -> None:
    with Server() as server, warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("once")
        server.will(*[reply(b"", status=204)] * 3)
        with generated.package.Acme(base_url=f"http://{server.address}") as client:
            for _ in range(3):
                client.things.old()
    assert len(found) == 1


def test_as_an_error_nothing_is_sent(generated: GeneratedPackage) -> None:
    with Server() as server, warnings.catch_warnings():
        warnings.simplefilter("error")
        client = generated.package.Acme(base_url=f"http://{server.address}")
        uses: list[Callable[[Any], Any]] = [lambda c: c.things.old(), create(page=1), create(old_name="")]
        for use in uses:
            with pytest.raises(DeprecationWarning):
                use(client)
        client.close()
        assert server.requests == []


USES = """
from {package} import Acme, AsyncAcme

client = Acme()
client.things.deprecated()
client.things.create(1)
client.things.old()  # deprecated
client.things.replace(name="x")  # deprecated
client.things.rename(name="x")  # deprecated
client.things.rename({{"name": "x"}})  # deprecated
client.with_response(client.things.old)()  # deprecated


async def use(client: AsyncAcme) -> None:
    await client.things.deprecated()
    await client.things.old()  # deprecated
    await client.things.rename(name="x")  # deprecated
"""


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_type_checkers_report_deprecated_calls(generated: GeneratedPackage, tmp_path: Path, checker: str) -> None:
    name = generated.package.__name__
    source = Path(str(generated.package.__file__)).parents[1]
    program = tmp_path / "program.py"
    program.write_text(USES.format(package=name))
    settings = {"typeCheckingMode": "strict", "reportDeprecated": "error", "extraPaths": [str(source)]}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    command = {
        "mypy": [sys.executable, "-m", "mypy", "--strict", "--enable-error-code=deprecated", "program.py"],
        "pyright": [node_program("pyright"), "--pythonpath", sys.executable, "--project", str(tmp_path)],
    }[checker]

    done = subprocess.run(
        command,
        cwd=tmp_path,
        env={**os.environ, **node_environment(), "MYPYPATH": str(source)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    reported = re.findall(r"program\.py:(\d+):.*deprecated", done.stdout)
    lines = enumerate(program.read_text().splitlines(), 1)
    assert sorted(map(int, {*reported})) == [
        number for number, line in lines if line.endswith("# deprecated")
    ], done.stdout


def test_the_mark_needs_no_other_distribution(generated: GeneratedPackage) -> None:
    source = Path(str(generated.package.__file__)).parents[1]
    code = f"import sys; sys.modules['typing_extensions'] = None; import {generated.package.__name__}.resources.things"
    subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": str(source)}, check=True, timeout=60)
