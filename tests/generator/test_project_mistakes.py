"""Mistakes in the project file `sdk.toml` are reported with their places, all of them at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import generate
from generator.__main__ import main
from generator.problems import SpecError
from generator.project import Project
from tests.support.toy_project import PROJECT, write_project

ROOT = Path(__file__).parents[2]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a project with a small style of its own; it is the working folder."""
    write_project(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def problems(text: str, folder: Path) -> list[str]:
    """The problems of a project file, each with its hint."""
    (folder / "sdk.toml").write_text(text)
    try:
        generate(Project.read(folder / "sdk.toml"))
    except SpecError as error:
        return [f"{each.line}:{each.column}: {each.message}|{each.hint}" for each in error.problems]
    return []


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
