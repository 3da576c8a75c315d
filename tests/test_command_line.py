"""`python -m generator` as a user runs it: real processes, exit codes, and what stands on the screen."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def run(arguments: Sequence[str | Path], folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generator", *map(str, arguments)]
    environment = {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "LANG": "C.UTF-8"}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the sources and of the Postman output, which is the quicker one to make."""
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    shutil.copytree(ROOT / "generated" / "postman", tmp_path / "generated" / "postman")
    return tmp_path


def edited(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert text.count(old) >= 1
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_nothing_to_do(project: Path) -> None:
    done = run(["check", "--style", "postman"], project)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_check_shows_what_was_edited_by_hand(project: Path) -> None:
    path = next((project / "generated" / "postman").glob("*collection.json"))
    edited(path, "Send text messages.", "Send text massages.")

    done = run(["check", "--style", "postman"], project)

    assert done.returncode == 1
    assert "run `python -m generator generate --style postman`" in done.stdout
    assert "massages" in done.stdout and done.stdout.count("\n") < 40
    assert "massages" in path.read_text()  # check writes nothing


def test_check_shows_a_change_of_the_document(project: Path) -> None:
    edited(project / "spec/paths/sms.yaml", "summary: Send text messages.", "summary: Send texts.")

    assert run(["check", "--style", "postman"], project).returncode == 1
    assert run(["generate", "--style", "postman"], project).returncode == 0
    assert run(["check", "--style", "postman"], project).returncode == 0


def test_problems_are_shown_and_nothing_is_written(project: Path) -> None:
    edited(project / "spec/paths/sms.yaml", "operationId: sms.price", "operationId: sms.send")
    edited(project / "spec/schemas/sms.yaml", "required: [messages]", "required: messages")
    before = {path: path.stat().st_mtime_ns for path in (project / "generated").rglob("*")}

    done = run(["generate", "--style", "postman"], project)

    assert done.returncode == 1
    assert "spec/paths/sms.yaml:" in done.stderr and "'sms.send' is used twice" in done.stderr
    assert "spec/schemas/sms.yaml:" in done.stderr
    assert "2 problems; nothing was written" in done.stderr
    assert "Traceback" not in done.stderr
    assert {path: path.stat().st_mtime_ns for path in (project / "generated").rglob("*")} == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["validate", "missing.yaml"], "missing.yaml:1:1: error: cannot read the file"),
        (["generate", "--style", "cobol"], "'cobol' is no style"),
        (["generate", "--style", "postman", "--set", "colour=red"], "has no option 'colour'"),
        (["inspect", "--style", "postman"], "does not say how its output is called"),
    ],
)
def test_mistakes_of_the_user(project: Path, arguments: list[str], message: str) -> None:
    done = run(arguments, project)

    assert done.returncode == 1
    assert message in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize("arguments", [[], ["write"], ["generate", "--set", "x"], ["generate", "--nothing"]])
def test_wrong_usage(arguments: list[str]) -> None:
    assert run(arguments).returncode == 2


def test_output_that_is_not_ours_is_left_alone(project: Path, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "README.md").write_text("my own")

    done = run(["generate", "--style", "python", "--out", folder], project)

    assert done.returncode == 1
    assert "README.md is in the way" in done.stderr
    assert [path.name for path in folder.iterdir()] == ["README.md"]


def test_validate_styles_and_dump() -> None:
    validated, styles, dumped = run(["validate"]), run(["styles"]), run(["dump"])

    assert validated.returncode == styles.returncode == dumped.returncode == 0
    assert "237 operations" in validated.stdout
    assert [line.split()[0] for line in styles.stdout.splitlines()] == ["postman", "python"]
    api = json.loads(dumped.stdout)
    assert [resource["name"] for resource in api["resources"]][:3] == ["sms", "account", "subaccounts"]


def test_overlays(project: Path) -> None:
    head = 'overlay: 1.1.0\ninfo: {title: Fixes, version: "1"}\nactions:\n'
    (project / "a.yaml").write_text(head + "  - {target: $.x-sdk.package, update: first}\n")
    (project / "b.yaml").write_text(head + "  - {target: $.x-sdk.package, update: second}\n")
    (project / "c.yaml").write_text(head + "  - {target: $.nothing, remove: true}\n")

    listed = run(["inspect", "--json", "--overlay", "a.yaml", "--overlay", "b.yaml"], project)
    failed = run(["validate", "--overlay", "c.yaml"], project)

    assert json.loads(listed.stdout)["package"] == "second"
    assert failed.returncode == 1
    assert "c.yaml:4:14: error: this selects nothing" in failed.stderr


def test_inspect() -> None:
    listed, table = run(["inspect", "--json", "--set", "package=sdk"]), run(["inspect"])

    assert listed.returncode == table.returncode == 0
    listing = json.loads(listed.stdout)
    assert (listing["package"], listing["operations"][0]["call"]) == ("sdk", "sms.send")
    assert "\nsms.send(messages=, [senders=], [shorten_urls=]) -> SmsSendResult\n    POST /sms/send" in table.stdout
    assert max(map(len, table.stdout.splitlines())) < 100  # a long path is not broken


def test_the_diff_of_one_character(project: Path) -> None:
    path = project / "generated" / "postman" / ".generated"
    victim = next((project / "generated" / "postman").glob("*environment.json"))
    victim.write_text(victim.read_text() + " ")

    done = run(["check", "--style", "postman"], project)

    assert path.exists()
    assert done.returncode == 1
    assert victim.name in done.stdout
