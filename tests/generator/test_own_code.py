"""The example of docs/own-code.md: methods of the maintainer's own are typed, and work in both clients."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.__main__ import main
from tests.support.node_tools import program
from tests.support.replies import reply
from tests.support.server import Server

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "own-code.md").read_text("utf-8")
OWN, USE = re.findall(r"^```python\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
SPEC = """
openapi: 3.1.0
info: {title: Acme Pets, version: "1"}
servers: [{url: "https://pets.example.test"}]
paths:
  /pets:
    get:
      operationId: pets.list
      responses:
        "200":
          description: All.
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}}}
components:
  schemas:
    Pet: {type: object, required: [name, age], properties: {name: {type: string}, age: {type: integer}}}
"""
ASYNC = """
import asyncio
from acme_pets.own import AsyncAcmePets

async def main() -> None:
    async with AsyncAcmePets() as client:
        name: str = await client.with_options(timeout=5).pets.oldest()
        print(name)

asyncio.run(main())
"""
PETS = reply([{"name": "Rex", "age": 3}, {"name": "Tom", "age": 9}])


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the packages of a project with the example as an extra."""
    folder = tmp_path_factory.mktemp("own")
    (folder / "openapi.yaml").write_text(SPEC)
    (folder / "sdk.toml").write_text('document = "openapi.yaml"\n[styles.python]\nextras = "extras"\n')
    own = folder / "extras" / "src" / "[package]"
    own.mkdir(parents=True)
    (own / "own.py").write_text(OWN)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder / ".cache"))
        assert main(["generate", str(folder / "openapi.yaml")]) == 0
        (folder / "sdk" / "python" / "LICENSE").write_text("mine")
        assert main(["check", str(folder / "openapi.yaml")]) == 0
    return folder / "sdk" / "python" / "src"


@pytest.mark.parametrize("code", [USE, ASYNC])
def test_own_methods_are_called(source: Path, code: str) -> None:
    with Server() as server:
        server.will(PETS)
        environment = {"PYTHONPATH": str(source), "ACME_PETS_BASE_URL": f"http://{server.address}"}
        done = subprocess.run(
            [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60, check=False
        )

        assert (done.stdout, done.stderr) == ("Tom\n", "")
        assert [each.line for each in server.requests] == ["GET /pets HTTP/1.1"]


def test_own_methods_are_typed(source: Path) -> None:
    (source / "use.py").write_text(USE)
    (source / "right.py").write_text(ASYNC)
    (source / "wrong.py").write_text(ASYNC.replace("name: str", "name: int"))
    (source / "pyrightconfig.json").write_text(
        '{"typeCheckingMode": "strict", "include": ["*.py", "acme_pets/own.py"]}'
    )

    mypy = _checked(
        [sys.executable, "-m", "mypy", "--strict", "acme_pets/own.py", "use.py", "right.py", "wrong.py"], source
    )
    pyright = _checked([program("pyright"), "--pythonpath", sys.executable, "--project", "."], source)

    assert re.findall(r"^(\S+?):\d+: error:.*", mypy, re.MULTILINE) == ["wrong.py"], mypy
    assert re.findall(r"(\w+\.py):\d+:\d+ - error", pyright) == ["wrong.py"], pyright


def _checked(command: list[str], folder: Path) -> str:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=240, check=False).stdout
