"""The project file `sdk.toml`: where it is found, what it decides, and what is said of mistakes in it."""

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

ROOT = Path(__file__).parents[2]
SPEC = """
openapi: 3.1.0
info: {title: Acme Pets, version: "7"}
paths: {/pets: {get: {operationId: pets.list, responses: {"204": {description: None.}}}}}
"""
TOY = 'FILTERS = {"json": __import__("json").dumps}\nDOORS = ("json",)\nOPTIONS = {"size": 1, "loud": False, "word": "w"}\n'
PROJECT = """
document = "api/openapi.yaml"

[package]
name = "Acme.Pets-sdk"
client = "Pets"
environment = "PETS"
version = "2.3.0"
description = "Pets, typed."
license = "mit or apache-2.0"
authors = [{ name = "Ann", email = "ann@acme.test" }, { name = "Bo" }]
keywords = ["pets", "api"]

[package.urls]
Homepage = "https://acme.test"
"Issue tracker" = "https://acme.test/issues"

[styles.toy]
style = "toy"
out = "clients/toy"
options = { size = 3, loud = true }
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a project with a small style of its own; it is the working folder."""
    (tmp_path / "api").mkdir()
    (tmp_path / "api" / "openapi.yaml").write_text(SPEC)
    (tmp_path / "toy" / "tree").mkdir(parents=True)
    (tmp_path / "toy" / "style.py").write_text(TOY)
    made = '{"package": {{ api.package.name.kebab | json }}, "options": {{ options | json }}}'
    (tmp_path / "toy" / "tree" / "facts.json.jinja").write_text(made)
    (tmp_path / "sdk.toml").write_text(PROJECT)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def facts(folder: Path) -> dict[str, Any]:
    """The file that the toy style writes."""
    found: dict[str, Any] = json.loads((folder / "facts.json").read_text())
    return found


def problems(text: str, folder: Path) -> list[str]:
    """The problems of a project file, each with its hint."""
    (folder / "sdk.toml").write_text(text)
    try:
        generate(Project.read(folder / "sdk.toml"))
    except SpecError as error:
        return [f"{each.line}:{each.column}: {each.message}|{each.hint}" for each in error.problems]
    return []


# ── what it decides ──


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


# ── mistakes ──


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("document =", "documnt =", "2:1: sdk.toml has no option 'documnt'|did you mean 'document'?"),
        (
            '"Pets"',
            '"pets"',
            """6:10: sdk.toml: "pets" does not match "^[A-Z][A-Za-z0-9]*$"|The class of the client, such as AcmePets.""",
        ),
        ("client", "cleint", "6:1: sdk.toml has no option 'cleint'|did you mean 'client'?"),
        (
            '"ann@acme.test"',
            '"ann"',
            """11:36: sdk.toml: "ann" does not match "^[^@\\s<>,]+@[^@\\s<>,]+$"|An address, such as ann@acme.com.""",
        ),
        (
            '"https://acme.test"',
            '"acme.test"',
            """15:12: sdk.toml: "acme.test" does not match "^https?://[!-.0-~][!-~]*$"|A URL, such as https://acme.com.""",
        ),
        (
            '"Bo"',
            '"Bo\\nx"',
            """11:64: sdk.toml: "Bo\\nx" does not match "^[^\\u0000-\\u001f\\u007f]+$"|One line of text.""",
        ),
        (
            "[styles.toy]",
            "[publish]\nworkflow = 'gitlab'\n[styles.toy]",
            """19:12: sdk.toml: "gitlab" is not one of "github"|Add a workflow that publishes releases by trusted publishing, without a secret, for this service.""",
        ),
        (
            "[styles.toy]",
            "[publish]\ntest = true\n[styles.toy]",
            "19:1: sdk.toml has no option 'test'|did you mean 'tests'?",
        ),
        ("out =", "uot =", "20:1: sdk.toml has no option 'uot'|did you mean 'out'?"),
        ("loud", "luod", "21:23: the style toy has no option 'luod'; it has: loud, size, word; did you mean 'loud'?|"),
        ("size = 3", 'size = "big"', "21:13: the option size must be of type int, not 'big'|"),
        ("loud = true", "loud = 1", "21:23: the option loud must be true or false, not 1|"),
        ("[styles.toy]", "[styles.toy", "18:12: not valid TOML: Expected ']' at the end of a table declaration|"),
        (
            '"Acme.Pets-sdk"',
            '"-"',
            """5:8: sdk.toml: "-" does not match "^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"|The name of the distribution, such as acme-pets.""",
        ),
    ],
)
def test_a_mistake_has_a_position(project: Path, old: str, new: str, found: str) -> None:
    assert problems(PROJECT.replace(old, new, 1), project) == [found]


def test_a_license_is_an_spdx_expression(project: Path) -> None:
    [found] = problems(PROJECT.replace("mit or apache-2.0", "BSD"), project)

    assert found.startswith(
        "10:11: not an SPDX license expression: Unknown license: 'bsd'|write identifiers of https://spdx"
    )


def test_a_style_that_is_none(project: Path) -> None:
    [found] = problems(PROJECT.replace('style = "toy"', 'style = "tyo"'), project)

    assert found.startswith("19:1: 'tyo' is not a style")


def test_folders(project: Path) -> None:
    assert problems(PROJECT + 'extras = "none"\n', project) == [
        "22:10: there is no such folder|create it beside sdk.toml"
    ]
    assert problems(PROJECT + '[styles.postman]\nout = "./clients/x/../toy"\n', project) == [
        "23:7: the style toy writes to this folder too|choose another `out`"
    ]


def test_a_style_is_found_from_every_folder(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "python").mkdir()  # a folder that is not a style
    (project / "sdk.toml").write_text('document = "api/openapi.yaml"\n[styles.toy]\n[styles.python]\n')
    monkeypatch.chdir(project / "api")

    assert [target.load().name for target in Project.read(Path("../sdk.toml")).targets] == ["toy", "python"]


def test_all_mistakes_are_shown_as_a_compiler_shows_them(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "sdk.toml").write_text(PROJECT.replace('"Pets"', "7").replace("keywords", "keyword"))

    assert main(["generate"]) == 1

    shown = capsys.readouterr().err
    assert 'sdk.toml:6:10: error: sdk.toml: 7 is not of type "string"\n 6 | client = 7\n   |          ^\n' in shown
    assert "sdk.toml:12:1: error: sdk.toml has no option 'keyword'" in shown
    assert "2 errors; nothing was written" in shown


def test_without_a_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["generate"]) == 1
    assert "no document in the arguments, and there is no sdk.toml" in capsys.readouterr().err

    (tmp_path / "sdk.toml").write_text("")
    assert main(["generate"]) == 1
    assert "no document in sdk.toml" in capsys.readouterr().err
    assert main(["generate", "--project", "none.toml"]) == 1
    assert "none.toml:1:1: error: cannot read the file: No such file" in capsys.readouterr().err


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
