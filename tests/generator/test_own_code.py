"""The example of docs/own-code.md: methods of the maintainer's own are typed, and work in both clients."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.styling.style import names
from tests.support.node_tools import program
from tests.support.replies import reply
from tests.support.server import Server

STYLES = names()
ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "own-code.md").read_text("utf-8")
PROJECT, DEPENDENCIES = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
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
from acme_pets import AsyncAcmePets

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
    (folder / "sdk.toml").write_text(f'document = "openapi.yaml"\n{PROJECT}{DEPENDENCIES}')
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


def test_the_fake_has_own_methods(source: Path) -> None:
    code = "from acme_pets.testing import FakeAcmePets as F; f = F(); f.respond_next([{'name': 'Tom', 'age': 9}]); "
    code += "c = f.client(); name: str = c.pets.oldest(); print(name)"
    (source / "fake.py").write_text(code)

    done = subprocess.run(
        [sys.executable, "fake.py"], cwd=source, capture_output=True, text=True, timeout=60, check=False
    )

    assert (done.stdout, done.stderr) == ("Tom\n", "")
    assert "no issues" in _checked([sys.executable, "-m", "mypy", "--strict", "fake.py"], source)


def test_optional_dependencies_are_in_the_metadata(source: Path) -> None:
    stated = tomllib.loads((source.parent / "pyproject.toml").read_text())["project"]["optional-dependencies"]

    assert stated == {"food": ["acme-food>=2,<3"]}


def test_nothing_is_loaded_before_it_is_used(source: Path) -> None:
    code = "import sys, acme_pets; a = 'acme_pets.own' in sys.modules; acme_pets.AcmePets; print(a, 'acme_pets.own' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=source, capture_output=True, text=True, timeout=60, check=False
    )

    assert (done.stdout, done.stderr) == ("False True\n", "")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ('client_module = "missing"', "acme_pets/__init__.py:.*: acme_pets.missing has no 'AsyncAcmePets' to import"),
        ('client_module = "my own"', r"sdk.toml:3:1: error: client_module: 'my own' cannot be the name of a module"),
        ('client_module = "class"', r"sdk.toml:3:1: error: client_module: 'class' cannot"),
        ("optional_dependencies = 1", "sdk.toml:3:1: error: the option optional_dependencies must be a table, not 1"),
        (
            "optional_dependencies.x = 'y'",
            "sdk.toml:3:1: error: optional_dependencies: x must be a list of requirements",
        ),
        (
            "optional_dependencies.x = ['y>']",
            "sdk.toml:3:1: error: optional_dependencies: 'y>' is not a requirement such as",
        ),
        (
            "optional_dependencies.'x]' = []",
            "sdk.toml:3:1: error: optional_dependencies: the extra 'x\\]' needs another name",
        ),
    ],
)
def test_mistakes_have_a_position(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, options: str, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "openapi.yaml").write_text(SPEC)
    (tmp_path / "sdk.toml").write_text(f'document = "openapi.yaml"\n[styles.python.options]\n{options}\n')

    assert main(["generate", "--no-cache"]) == 1
    assert re.search(message, capsys.readouterr().err)
    assert not (tmp_path / "sdk").exists()


def test_every_style_takes_extras(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "openapi.yaml").write_text(SPEC)
    (tmp_path / "extras").mkdir()
    (tmp_path / "extras" / "flow.json").write_text("{}")
    styles = "".join(f'[styles.{each}]\nextras = "extras"\n' for each in STYLES)
    (tmp_path / "sdk.toml").write_text(f'document = "openapi.yaml"\n{styles}')

    assert "postman" in STYLES
    assert main(["generate", "--no-cache"]) == 0
    assert [(tmp_path / "sdk" / each / "flow.json").read_text() for each in STYLES] == ["{}"] * len(STYLES)


def _checked(command: list[str], folder: Path) -> str:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=240, check=False).stdout
