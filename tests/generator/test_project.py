"""The project file `sdk.toml`: where it is found, and what it decides."""

from __future__ import annotations

import json
import os
import shutil
import tomllib
from pathlib import Path
from typing import Any

import pytest

from generator import generate
from generator.__main__ import main
from generator.pipeline import load_and_build
from generator.problems import SpecError
from generator.project import Project, find
from generator.resources import resource
from tests.support.toy_project import PROJECT, SPEC, write_project

ROOT = Path(__file__).parents[2]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a project with a small style of its own; it is the working folder."""
    write_project(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def facts(folder: Path) -> dict[str, Any]:
    """The file that the toy style writes."""
    found: dict[str, Any] = json.loads((folder / "facts.json").read_text())
    return found


def test_the_project_file_says_all(project: Path) -> None:
    assert main(["generate"]) == 0

    assert facts(project / "clients/toy") == {
        "package": "acme-pets-sdk",
        "options": {"size": 3, "loud": True, "word": "w"},
    }
    assert main(["check"]) == 0


def test_arguments_win(project: Path) -> None:
    (project / "other.yaml").write_text(SPEC)

    assert main(["generate", "other.yaml", "--style", "toy", "--set", "size=5", "--out", "elsewhere"]) == 0

    assert not (project / "clients").exists()
    assert facts(project / "elsewhere")["options"] == {"size": 5, "loud": True, "word": "w"}


def test_the_nearest_file_above_is_found_from_a_folder_and_from_a_document(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    inner = project / "api" / "deep"
    inner.mkdir()
    monkeypatch.chdir(inner)
    assert find(Path()) == Path("../../sdk.toml")
    assert main(["validate"]) == 0
    assert capsys.readouterr().out.startswith(f"{os.path.join('..', '..', 'api', 'openapi.yaml')}: 1 operations")

    monkeypatch.chdir(ROOT)
    assert main(["generate", str(project / "api" / "openapi.yaml")]) == 0
    assert facts(project / "clients/toy")["package"] == "acme-pets-sdk"


def test_a_file_can_be_named(project: Path) -> None:
    (project / "next.toml").write_text(PROJECT.replace("clients/toy", "next").replace("Acme.Pets-sdk", "next-pets"))

    assert main(["generate", "--project", "next.toml"]) == 0
    assert facts(project / "next")["package"] == "next-pets"


def test_a_change_of_the_file_is_seen(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(project / ".cache"))
    assert main(["generate"]) == 0 and main(["check"]) == 0

    (project / "sdk.toml").write_text(PROJECT.replace("size = 3", "size = 4"))

    assert main(["check"]) == 1
    assert main(["generate"]) == 0 and main(["check"]) == 0
    assert facts(project / "clients/toy")["options"]["size"] == 4


def test_the_facts_of_the_package_are_in_its_metadata(project: Path) -> None:
    [output] = generate(Project.read(project / "sdk.toml").with_outputs(["python"])).outputs
    stated = tomllib.loads(str(output.tree["pyproject.toml"]))["project"]

    assert stated | {"dependencies": 0, "classifiers": 0, "optional-dependencies": 0} == {
        "name": "acme-pets-sdk",
        "version": "2.3.0",
        "description": "Pets, typed.",
        "readme": "README.md",
        "license": "MIT OR Apache-2.0",
        "authors": [{"name": "Ann", "email": "ann@acme.test"}, {"name": "Bo"}],
        "keywords": ["pets", "api"],
        "requires-python": ">=3.11",
        "urls": {"Homepage": "https://acme.test", "Issue tracker": "https://acme.test/issues"},
        "dependencies": 0,
        "classifiers": 0,
        "optional-dependencies": 0,
    }
    assert '__version__ = "2.3.0"' in str(output.tree["src/acme_pets_sdk/__init__.py"])


def test_publish_adds_files_for_releases(project: Path) -> None:
    (project / "sdk.toml").write_text(PROJECT + "[publish]\nworkflow = 'github'\ntests = true\n")

    [output] = generate(Project.read(project / "sdk.toml").with_outputs(["python"])).outputs

    assert {".github/workflows/publish.yml", "tests/test_package.py"} <= output.tree.keys()


@pytest.mark.parametrize(("stated", "accepted"), [(">=3.12", True), (">=3.11, <4", True), (">=3.9", False)])
def test_python_versions(project: Path, stated: str, accepted: bool) -> None:
    text = f'document = "api/openapi.yaml"\n[styles.python]\noptions = {{ requires_python = "{stated}" }}\n'
    (project / "sdk.toml").write_text(text)

    assert main(["check"]) == 1  # nothing has been generated
    assert (main(["generate"]) == 0) == accepted


def test_x_sdk_may_hold_the_same_facts_and_the_file_wins(project: Path) -> None:
    stated = (
        "x-sdk: {package: pets-from-document, version: 9.0.0, license: mit, description: D., keywords: [a],"
        " urls: {Home: 'https://acme.test'}, authors: [{email: ann@acme.test}]}\n"
    )
    (project / "spec.yaml").write_text(SPEC + stated)

    _, own = load_and_build(Path("spec.yaml"), strict=False)
    _, both = load_and_build(Path("spec.yaml"), strict=False, package={"version": "10.0.0", "name": "pets"})

    assert (own.package.name.kebab, own.package.version, own.package.license) == ("pets-from-document", "9.0.0", "MIT")
    assert (own.package.urls, own.package.authors[0].email) == ({"Home": "https://acme.test"}, "ann@acme.test")
    assert (both.package.name.kebab, both.package.version, both.package.keywords) == ("pets", "10.0.0", ("a",))


def test_x_sdk_and_the_file_are_checked_alike(project: Path) -> None:
    own = json.loads(resource("docs/sdk.schema.json").read_text("utf-8"))
    extensions = json.loads((ROOT / "generator/validation/extensions.schema.json").read_text("utf-8"))["$defs"]
    (project / "spec.yaml").write_text(SPEC + "x-sdk: {package: pets, license: Beer}\n")

    assert own["$defs"].items() <= extensions.items()
    assert set(own["properties"]["package"]["properties"]) - {"name"} <= set(extensions["root"]["properties"])
    with pytest.raises(SpecError, match=r"spec\.yaml:5:33: error: not an SPDX license expression"):
        load_and_build(Path("spec.yaml"), strict=False)


def test_extras_become_part_of_the_output(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(project / ".cache"))
    own = project / "own" / "src" / "[word]"
    own.mkdir(parents=True)
    (own / "parts.py").write_bytes(b"x = '{{ api }}'\r\n")
    (project / "sdk.toml").write_text(PROJECT + 'extras = "own"\n')

    assert main(["generate"]) == 0 and main(["check"]) == 0
    assert (project / "clients/toy/src/w/parts.py").read_bytes() == b"x = '{{ api }}'\r\n"

    (own / "parts.py").write_text("y = 2\n")
    assert main(["check"]) == 1 and main(["generate"]) == 0
    (own / "parts.py").rename(own / "more.py")
    assert main(["generate"]) == 0 and main(["check"]) == 0
    assert [path.name for path in (project / "clients/toy/src/w").iterdir()] == ["more.py"]


def test_an_extra_never_replaces_a_generated_file(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "own").mkdir()
    (project / "own" / "facts.json").write_text("mine")
    (project / "sdk.toml").write_text(PROJECT + 'extras = "own"\n')

    assert main(["generate"]) == 1

    assert (
        "facts.json: the style toy writes facts.json itself; append with facts.json.append" in capsys.readouterr().err
    )


def test_an_extra_is_appended_to_a_generated_file(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate"]) == 0
    before = (project / "clients/toy/facts.json").read_text()
    (project / "own").mkdir()
    (project / "own" / "facts.json.append").write_text("mine")
    (project / "sdk.toml").write_text(PROJECT + 'extras = "own"\n')

    assert main(["check"]) == 1 and main(["generate"]) == 0 and main(["check"]) == 0
    assert (project / "clients/toy/facts.json").read_text() == before + "\nmine"
    assert not (project / "clients/toy/facts.json.append").exists()

    (project / "own" / "facts.json.append").rename(project / "own" / "fact.json.append")
    assert main(["generate"]) == 1
    assert "fact.json.append: the style toy writes no fact.json; rename your file" in capsys.readouterr().err


# ── the same output from everywhere ──


def test_moving_the_project_or_the_working_folder_changes_no_byte(
    project: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "tests/cases/several_files", project / "api", dirs_exist_ok=True)
    (project / "sdk.toml").write_text('document = "api/spec.yaml"\nstrict = false\n[styles.python]\n[styles.postman]\n')
    moved = tmp_path_factory.mktemp("Nora's own") / "deep" / "copy"
    shutil.copytree(project, moved)
    (project.parent / "link").symlink_to(project)
    ways: list[tuple[Path, list[str]]] = [
        (project, []),
        (project / "api", ["spec.yaml"]),
        (ROOT, ["--project", str(project / "sdk.toml")]),
        (ROOT, [str(project.parent / "link" / "api" / ".." / "api" / "spec.yaml")]),
        (moved, ["./api/spec.yaml"]),
        (moved.parent, [str(moved / "api" / "spec.yaml")]),
    ]
    found = list[dict[str, bytes]]()
    for folder, arguments in ways:
        monkeypatch.chdir(folder)
        assert main(["generate", "--no-cache", *arguments]) == 0
        out = (moved if folder.is_relative_to(moved.parent) else project) / "sdk"
        found.append({str(path.relative_to(out)): path.read_bytes() for path in out.rglob("*") if path.is_file()})
        shutil.rmtree(out)

    assert all(each == found[0] for each in found[1:]) and len(found[0]) > 90
    text = b"".join(found[0].values())
    assert b"Generated from spec.yaml by sdk-generator. Do not edit." in text
    assert not any(str(part).encode() in text for part in (project, "Nora", ROOT))
