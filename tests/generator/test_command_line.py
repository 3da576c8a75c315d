"""`python -m generator` as a user runs it: real processes, exit codes, and what stands on the screen."""

from __future__ import annotations

import json
import queue
import re
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.styling.style import names

ROOT = Path(__file__).parents[2]


def environment(folder: Path) -> dict[str, str]:
    """The environment of a run: the generator's path and a separate cache."""
    cache = str(folder / ".cache") if folder != ROOT else "/dev/null/none"  # a folder that cannot be
    paths = {"PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": cache, "HOME": cache}
    return {**paths, "PYTHONDONTWRITEBYTECODE": "1", "LANG": "C.UTF-8"}


def run(
    arguments: Sequence[str | Path], folder: Path = ROOT, python: Sequence[str] = ()
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *python, "-m", "generator", *map(str, arguments)]
    return subprocess.run(
        command, cwd=folder, env=environment(folder), capture_output=True, text=True, timeout=120, check=False
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the sources and of the Postman output, which is the quicker one to make."""
    shutil.copy(ROOT / "sdk.toml", tmp_path)
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
    assert done.stdout.startswith(
        f"1 generated file edited by hand: {path.relative_to(project)}\n  = help: move your code"
    )
    assert "massages" in path.read_text()  # check writes nothing


def test_generate_overwrites_an_edited_file_only_by_force(project: Path) -> None:
    path = next((project / "generated" / "postman").glob("*collection.json"))
    edited(path, "Send text messages.", "Send text massages.")
    (project / "generated" / "postman" / "LICENSE").write_text("mine")

    refused = run(["generate", "--style", "postman"], project)

    assert refused.returncode == 1 and "massages" in path.read_text()
    assert refused.stderr.startswith(
        f"error: 1 generated file edited by hand: {path.relative_to(project)}; nothing was"
    )
    assert "  = help: move your code to files of your own (docs/own-code.md), or discard the edits" in refused.stderr
    assert run(["generate", "--style", "postman", "--force"], project).returncode == 0
    assert "massages" not in path.read_text()
    assert run(["check", "--style", "postman"], project).stdout == ""
    assert (project / "generated" / "postman" / "LICENSE").read_text() == "mine"


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
    assert "2 errors in 2 files; nothing was written" in done.stderr
    assert "Traceback" not in done.stderr
    assert {path: path.stat().st_mtime_ns for path in (project / "generated").rglob("*")} == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["validate", "missing.yaml"], "missing.yaml:1:1: error: cannot read the file"),
        (["generate", "--style", "cobol"], "'cobol' is not a style"),
        (["generate", "--style", "postman", "--set", "colour=red"], "has no option 'colour'"),
        (["inspect", "--style", "postman"], "has no `inspect`"),
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
    assert re.fullmatch(r"spec/clicksend\.yaml: [1-9]\d* operations, [1-9]\d* models, no problems\n", validated.stdout)
    assert [line.split()[0] for line in styles.stdout.splitlines()] == names()
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


def test_the_output_does_not_depend_on_how_the_path_is_spelled(tmp_path: Path) -> None:
    folder = tmp_path / "secret-user" / "spec"
    folder.mkdir(parents=True)
    shutil.copytree(ROOT / "tests/cases/several_files", folder, dirs_exist_ok=True)
    made = list[dict[Path, bytes]]()
    ways: list[tuple[str | Path, Path]] = [
        ("spec.yaml", folder),
        ("../spec/spec.yaml", folder),
        (folder / "spec.yaml", ROOT),
    ]
    for number, (spelled, within) in enumerate(ways):
        out = tmp_path / str(number)
        assert run(["generate", spelled, "--no-strict", "--no-cache", "--out", out], within).returncode == 0
        made.append({path.relative_to(out): path.read_bytes() for path in out.rglob("*") if path.is_file()})
        made.append({Path("dump"): run(["dump", spelled, "--no-strict"], within).stdout.encode()})

    assert made[0] == made[2] == made[4] and made[1] == made[3] == made[5]
    assert b"secret-user" not in b"".join(content for tree in made for content in tree.values())


def test_the_diff_of_one_character(project: Path) -> None:
    path = project / "generated" / "postman" / ".generated"
    victim = next((project / "generated" / "postman").glob("*environment.json"))
    victim.write_text(victim.read_text() + " ")

    done = run(["check", "--style", "postman"], project)

    assert path.exists()
    assert done.returncode == 1
    assert victim.name in done.stdout


# ── runs that have little to do ──


def test_a_run_with_nothing_to_do_does_nothing(project: Path) -> None:
    arguments = ["generate", "--style", "postman", "--timings"]
    first, second = run(arguments, project), run(arguments, project)

    assert first.stdout == second.stdout == "generated/postman: 2 files, 0 changed\n"
    assert "render" in first.stderr
    assert "render" not in second.stderr and "compare with the last run" in second.stderr
    assert run(["check", "--style", "postman"], project).returncode == 0


def test_a_run_with_nothing_to_do_loads_nothing_heavy(project: Path) -> None:
    def loaded() -> set[str]:
        done = run(["generate", "--style", "postman"], project, ["-X", "importtime"])
        return {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}

    heavy = {"yaml", "jinja2", "jsonschema_rs", "generator.builder.build", "generator.output.render"}

    assert loaded() >= heavy
    assert loaded().isdisjoint({*heavy, "black", "openapi_spec_validator", "rich"})


@pytest.mark.parametrize(
    "touched",
    [
        "spec/schemas/sms.yaml",
        "generated/postman/clicksend-sdk.postman_collection.json",
        "generated/postman/.generated",
    ],
)
def test_a_change_anywhere_is_seen(project: Path, touched: str) -> None:
    arguments = ["check", "--style", "postman", "--timings"]
    run(arguments, project)
    with open(project / touched, "a") as file:
        file.write("\n")

    done = run(arguments, project)

    assert "render" in done.stderr
    assert done.returncode == (0 if touched.startswith("spec") else 1)


def test_warnings_are_said_again(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text("openapi: 3.1.0\ninfo: {title: Acme, version: '1'}\npaths: {pets: {}}\n")
    arguments = ["generate", "spec.yaml", "--style", "postman", "--out", "out"]

    first, second = run(arguments, tmp_path), run(arguments, tmp_path)

    assert "does not start with a slash" in first.stderr
    assert second.stderr == first.stderr


def test_warnings_that_say_the_same_are_one(tmp_path: Path) -> None:
    reply = "responses: {'200': {description: A., content: {application/yaml: {schema: {type: object}}}}}"
    paths = "".join(f"  /{number}: {{get: {{operationId: a.b{number}, {reply}}}}}\n" for number in range(5))
    (tmp_path / "spec.yaml").write_text(f"openapi: 3.1.0\ninfo: {{title: Acme, version: '1'}}\npaths:\n{paths}")

    said = run(["generate", "spec.yaml", "--style", "postman", "--out", "out"], tmp_path).stderr

    assert said.count("warning: application/yaml is not read or written") == 1
    assert said.splitlines()[-2].startswith("and 4 more like this: application…") and said.endswith("\n5 warnings\n")
    assert run(["validate", "spec.yaml"], tmp_path).stderr.count("warning: application/yaml") == 5


def test_a_file_that_was_missing_is_seen(tmp_path: Path) -> None:
    paths = "paths: {/pets: {$ref: pets.yaml}}\n"
    (tmp_path / "spec.yaml").write_text(f"openapi: 3.1.0\ninfo: {{title: Acme, version: '1'}}\n{paths}")
    arguments = ["generate", "spec.yaml", "--style", "postman", "--out", "out"]
    first = run(arguments, tmp_path)
    (tmp_path / "pets.yaml").write_text("get: {responses: {'200': {description: All.}}}\n")

    assert "there is no file" in first.stderr
    assert run(arguments, tmp_path).stderr == ""


def test_without_the_cache_all_is_done_again(project: Path) -> None:
    arguments = ["generate", "--style", "postman", "--timings", "--no-cache"]

    assert ["render" in run(arguments, project).stderr for _ in range(2)] == [True, True]
    assert not (project / ".cache").exists()


def test_watching(project: Path) -> None:
    command = [sys.executable, "-m", "generator", "generate", "--style", "postman", "--watch"]
    lines: queue.Queue[str] = queue.Queue()
    running = subprocess.Popen(
        command, cwd=project, env=environment(project), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert running.stdout is not None
    output = running.stdout

    def read() -> None:
        for line in output:
            lines.put(line)

    reader = threading.Thread(target=read, daemon=True)
    reader.start()

    def said(text: str) -> str:
        while text not in (line := lines.get(timeout=60)):
            pass
        return line

    try:
        said("watching ")
        edited(project / "spec/paths/sms.yaml", "summary: Send text messages.", "summary: Send texts.")
        assert "sms.yaml: 1 file changed" in said("file changed")
        said("changed: POST /sms/send")
        edited(project / "spec/paths/sms.yaml", "operationId: sms.price", "operationId: sms.send")
        said("'sms.send' is used twice")
        edited(project / "spec/paths/sms.yaml", "summary: Send texts.", "summary: Send text messages.")
        said("'sms.send' is used twice")
    finally:
        running.send_signal(signal.SIGINT)
        assert running.wait(30) == 0
        reader.join(30)
        running.stdout.close()
