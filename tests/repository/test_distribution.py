"""The Dockerfile, the action and the hook: their own commands run here, without Docker, GitHub or pre-commit.

The packages come from the registry that pip is configured for.
"""

from __future__ import annotations

import re
import shlex
import shutil
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import __version__
from tests.support.installed import ROOT, run

SPEC = """openapi: 3.1.0
info: {title: Acme Pets, version: "1"}
paths: {/pets: {get: {operationId: pets.list, responses: {"204": {description: None.}}}}}
"""
DOCKERFILE = (ROOT / "Dockerfile").read_text("utf-8")


def read(name: str) -> Any:
    return yaml.safe_load((ROOT / name).read_text("utf-8"))


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that stands for `/` of the image: its build context copied and its commands run."""
    root = tmp_path_factory.mktemp("image")
    for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines():
        if line.startswith("!"):
            source, target = ROOT / line[1:], root / "src" / line[1:]
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copytree(source, target) if source.is_dir() else shutil.copy(source, target)
    for command in re.findall(r"^RUN (.*)$", DOCKERFILE, re.MULTILINE):
        done = run(["sh", "-c", re.sub(r"(?<=\s)/(?=src|opt)", f"{root}/", command)], root)
        assert done.returncode == 0, done.stderr
    return root


def test_the_image_runs_the_command(image: Path, tmp_path: Path) -> None:
    [entry] = re.findall(r'^ENTRYPOINT \["(.*)"\]$', DOCKERFILE, re.MULTILINE)
    copied = re.findall(r"^COPY --from=build (\S+) \1$", DOCKERFILE, re.MULTILINE)
    shutil.rmtree(image / "src")  # the last stage does not have it

    assert [fnmatch(entry, f"{folder}/*") for folder in copied] == [True]
    assert run([f"{image}{entry}", "--version"], tmp_path).stdout == f"sdk-generator {__version__}\n"


def test_the_action_passes_its_command_on_and_none_of_it_is_code(image: Path, tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(SPEC)
    [step] = read("action.yml")["runs"]["steps"]
    folder = "$(touch${IFS}owned)"
    command = f"generate openapi.yaml --style postman --out {folder}"
    variables = {"GITHUB_ACTION_PATH": str(ROOT), "RUNNER_TEMP": str(image / "opt"), "COMMAND": command}

    done = run(["bash", "-e", "-o", "pipefail", "-c", step["run"]], tmp_path, **variables)

    assert (done.returncode, done.stdout) == (0, f"{folder}: 2 files, 2 changed\n"), done.stderr
    assert not (tmp_path / "owned").exists()
    assert step["env"]["COMMAND"] == "${{ inputs.command }}" and "${{" not in step["run"]


def test_the_hook_finds_a_difference(image: Path, tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(SPEC)
    (tmp_path / "sdk.toml").write_text('document = "openapi.yaml"\n[styles.postman]\nout = "sdk"\n')
    [hook] = read(".pre-commit-hooks.yaml")
    program, *arguments = shlex.split(hook["entry"])
    installed = image / "opt/sdk-generator/bin" / program

    assert hook["language"] == "python" and not hook["pass_filenames"]
    assert run([installed, "generate"], tmp_path).returncode == 0
    assert run([installed, *arguments], tmp_path).returncode == 0
    next((tmp_path / "sdk").glob("*collection.json")).write_text("{}")
    assert run([installed, *arguments], tmp_path).returncode == 1
