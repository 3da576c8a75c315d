"""What `[publish]` adds to a package: a workflow that publishes releases, and tests that pass against the built wheel."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import Tree, build, check, load, write
from tests.support.installed import run
from tests.support.rendering import rendered

from .test_distribution import built

SPEC = """openapi: 3.1.0
info: {title: Acme Pets, version: "1"}
servers: [{url: "https://acme.test"}]
security: [{key: []}]
paths:
  /pets:
    get:
      operationId: pets.list
      parameters: [{name: born, in: query, schema: {type: string, format: date}, example: "2026-01-02"}]
      responses: {"200": {description: Pets., content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}, example: [{name: Rex}]}}}}
    post:
      operationId: pets.create
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}, example: {name: Rex, born: "2026-01-02T03:04:05Z", price: "1.50"}}}}
      responses: {"204": {description: None.}}
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string, format: uuid}}]
    put:
      operationId: pets.import
      requestBody: {required: true, content: {multipart/form-data: {schema: {type: object, required: [photo], properties: {photo: {type: string, format: binary}}}}}}
      responses: {"204": {description: None.}}
    get:
      operationId: pets.get
      responses: {"200": {description: No example., content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
  /news:
    get:
      operationId: pets.news
      responses: {"200": {description: News., content: {text/event-stream: {schema: {$ref: "#/components/schemas/Pet"}, example: {name: Rex}}}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string, maxLength: 2}, born: {type: string, format: date-time}, price: {type: string, format: decimal}}}
"""


def tree(folder: Path, publish: dict[str, Any], **options: str) -> Tree:
    (folder / "openapi.yaml").write_text(SPEC)
    return rendered(build(check(load(folder / "openapi.yaml")), {"publish": publish}), options=options)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package that has both."""
    folder = tmp_path_factory.mktemp("project")
    write(tree(folder, {"workflow": "github", "tests": True}, version="1.2.0-beta.1"), folder / "python")
    return folder / "python"


def workflow(made: Tree) -> Any:
    return yaml.safe_load(str(made[".github/workflows/publish.yml"]))


def test_nothing_is_added_unless_the_project_asks_for_it(tmp_path: Path) -> None:
    made = tree(tmp_path, {})

    assert not [path for path in made if path.startswith((".github", "tests"))]
    assert "dependency-groups" not in tomllib.loads(str(made["pyproject.toml"]))


# ── the workflow ──


def test_only_the_job_that_publishes_gets_a_token_and_it_runs_no_command(tmp_path: Path) -> None:
    made = workflow(tree(tmp_path, {"workflow": "github", "tests": True}))
    jobs = made["jobs"]

    assert made[True] == {"release": {"types": ["published"]}}  # YAML 1.1 reads `on` as true
    assert made["permissions"] == {"contents": "read"}
    assert {name: job.get("permissions") for name, job in jobs.items()} == {
        "build": None,
        "test": None,
        "publish": {"id-token": "write"},
    }
    assert [jobs[name].get("needs") for name in ("build", "test", "publish")] == [None, "build", "test"]
    assert jobs["publish"]["environment"] == {"name": "pypi", "url": "https://pypi.org/project/acme-pets"}
    assert not [step for step in jobs["publish"]["steps"] if "run" in step]


def test_no_command_has_an_expression_and_nothing_is_secret(tmp_path: Path) -> None:
    text = str(tree(tmp_path, {"workflow": "github"})[".github/workflows/publish.yml"])

    commands = [step["run"] for job in yaml.safe_load(text)["jobs"].values() for step in job["steps"] if "run" in step]
    assert len(commands) == 5 and not [each for each in commands if "${{" in each]
    assert set(re.findall(r"\$\{\{.*?\}\}", text)) == {"${{ matrix.python }}", "${{ runner.temp }}"}


@pytest.mark.parametrize(
    ("requires_python", "tested"), [(">=3.12,<3.14", ["3.12", "3.13"]), (">=3.30", ["3.x"])], ids=["some", "unknown"]
)
def test_each_supported_python_is_tested(tmp_path: Path, requires_python: str, tested: list[str]) -> None:
    jobs = workflow(tree(tmp_path, {"workflow": "github"}, requires_python=requires_python))["jobs"]

    assert jobs["test"]["strategy"]["matrix"] == {"python": tested}


def test_zizmor_finds_nothing(package: Path, tmp_path: Path) -> None:
    """It reads the workflow as GitHub does, and looks for expressions in commands, permissions, and kept credentials."""
    (tmp_path / "zizmor.yml").write_text('rules: {unpinned-uses: {config: {policies: {"*": ref-pin}}}}\n')
    program = shutil.which("zizmor", path=os.pathsep.join([os.path.dirname(sys.executable), os.environ["PATH"]]))
    assert program, "install requirements.lock"

    done = run(
        [program, "--offline", "--no-progress", "--persona", "pedantic", "--config", tmp_path / "zizmor.yml", package],
        tmp_path,
    )

    assert done.returncode == 0 and "No findings" in done.stdout, done.stdout + done.stderr


# ── the tests ──


@pytest.fixture(scope="module")
def archives(package: Path) -> tuple[Path, Path]:
    return built(package)


def test_the_tests_are_in_the_sdist_and_not_in_the_wheel(archives: tuple[Path, Path]) -> None:
    wheel, sdist = archives

    with zipfile.ZipFile(wheel) as archive, tarfile.open(sdist) as source:
        assert not [name for name in archive.namelist() if name.startswith("tests")]
        assert [name.partition("/")[2] for name in source.getnames() if "/tests/" in name] == ["tests/test_package.py"]
        assert not [name for name in source.getnames() if ".github" in name]


def test_they_pass_against_the_wheel_with_their_group_alone(
    package: Path, archives: tuple[Path, Path], tmp_path: Path
) -> None:
    """The packages come from the registry that pip is configured for."""
    group = tomllib.loads((package / "pyproject.toml").read_text())["dependency-groups"]["test"]
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path / "env"], check=True, timeout=60)
    python = tmp_path / "env" / "bin" / "python"
    pip: tuple[str | Path, ...] = (sys.executable, "-m", "pip", "--python", python)
    installed = run([*pip, "install", "--quiet", archives[0], *group], tmp_path)
    assert installed.returncode == 0, installed.stderr
    shutil.copytree(package / "tests", tmp_path / "tests")

    done = run([python, "-m", "pytest", "-rA", "-W", "error", "tests"], tmp_path)

    assert done.returncode == 0, done.stdout
    found = re.findall(r"^PASSED .*?::(\w+)(?:\[([\w.]+)-)?", done.stdout, re.MULTILINE)
    calls = {kind: [call for name, call in found if name == kind] for kind, _ in found}
    for kind in ("client", "async_client"):
        name = f"test_the_{kind}_makes_the_call_and_reads_the_example"
        assert calls.pop(name) == ["pets.list", "pets.create", "pets.import", "pets.news"]
    assert sorted(calls) == [
        "test_every_name_can_be_imported",
        "test_the_first_call_of_the_readme",
        "test_the_version_is_that_of_the_distribution",
    ]


def test_they_fail_when_the_package_is_broken(package: Path, archives: tuple[Path, Path], tmp_path: Path) -> None:
    with zipfile.ZipFile(archives[0]) as archive:
        archive.extractall(tmp_path / "site")
    shutil.copytree(package / "tests", tmp_path / "tests")
    for path, old, new in (
        ("__init__.py", '__version__ = "1.2.0-beta.1"', '__version__ = "1"'),
        ("resources/pets.py", '"PUT"', '"PATCH"'),
        ("testing/__init__.py", "AsyncFakeTransport(self)", "AsyncFakeTransport(None)"),
    ):
        module = tmp_path / "site/acme_pets" / path
        text = module.read_text("utf-8")
        assert old in text
        module.write_text(text.replace(old, new), "utf-8")

    done = run([sys.executable, "-m", "pytest", "-q", "tests"], tmp_path, PYTHONPATH=str(tmp_path / "site"))

    failed = re.findall(r"^FAILED .*?::test_the_(.*?)(?:\[([\w.]+)-.*)?(?: - .*)?$", done.stdout, re.MULTILINE)
    reads = "client_makes_the_call_and_reads_the_example"
    everything = ["pets.create", "pets.import", "pets.list", "pets.news"]
    assert sorted(failed) == [
        *((f"async_{reads}", call) for call in everything),
        (reads, "pets.import"),
        ("version_is_that_of_the_distribution", ""),
    ]
