"""The lock file: what it keeps, what it says of itself, and what is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.diff.compare import Finding, compare
from generator.problems import SpecError
from generator.surface.lock import read_lock, text_of
from tests.support.rendering import loaded

from .pairs import KIOSK, PAIRS, api_of, edited, findings, line_of


def test_a_lock_file_gives_the_findings_of_its_document(tmp_path: Path) -> None:
    for pair in PAIRS:
        path = tmp_path / "sdk.lock"
        path.write_text(text_of(api_of(pair.old, tmp_path)[1]), "utf-8")
        weights = {"python": loaded("python").ratings}
        found = compare(read_lock(path), api_of(pair.new, tmp_path)[1], weights)  # type: ignore[arg-type]

        assert _said(found) == _said(findings(pair, tmp_path)), pair.name


def _said(found: list[Finding]) -> list[tuple[str, tuple[str, str]]]:
    return sorted((line_of(each), each.lines["python"]) for each in found)


def test_moving_a_part_of_the_document_changes_nothing_but_the_digest(tmp_path: Path) -> None:
    moved = next(pair for pair in PAIRS if pair.name == "the schemas change places")
    old, new = (api_of(text, tmp_path)[1] for text in (moved.old, moved.new))

    assert text_of(replace(old, digest="")) == text_of(replace(new, digest=""))


def test_lock_and_diff(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    Path("sdk.toml").write_text('document = "openapi.yaml"\n[package]\nversion = "1.0.0"\n', "utf-8")
    Path("openapi.yaml").write_text(KIOSK, "utf-8")

    assert main(["lock"]) == 0
    assert capsys.readouterr().out.startswith("sdk.lock: the surface of 1.0.0, ")
    assert main(["diff", "--fail-on", "patch"]) == 0
    Path("openapi.yaml").write_text(
        edited(KIOSK, {"name: since, in: query,": "name: since, in: query, required: true,"}), "utf-8"
    )
    assert main(["diff", "--fail-on", "major"]) == 1
    assert "python + client.orders.list(since: str)" in capsys.readouterr().out


HEAD = '{"format": 1, "version": "", "digest": "", "styles": []}\n'


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("", 1, "the file is empty"),
        ("# a comment\n[]\n", 2, "the line is no JSON object"),
        ('{"format": 2}\n', 1, "the format of the file is not 1"),
        (HEAD, 1, "the file does not have one client, with everything else below it"),
        (HEAD + "{", 2, "the line is no JSON object"),
        (HEAD + '{"shop": "a"}\n', 2, "'shop' is no kind of entry"),
        (HEAD + '{"client": 1}\n', 2, "'client' is no kind of entry"),
        (HEAD + '{"client": "client"}\n{"client": "client"}\n', 3, "the file does not have one client"),
        (HEAD + '{"client": "client"}\n   {"error": "a"}\n', 3, "the file does not have one client"),
        (HEAD + '{"client": "client"}\n {"argument": "a", "type": [1]}\n', 3, "the type is no list of alternatives"),
        (HEAD + " " * 1000 + '{"client": "client"}\n', 2, "nested too deeply"),
        (HEAD + '{"client": "client"}\n {"argument": "a", "type": ' + json.dumps([["x"]]) + "}\n", 3, "the type is no"),
    ],
)
def test_what_is_no_lock_file(text: str, line: int, message: str, tmp_path: Path) -> None:
    path = tmp_path / "sdk.lock"
    path.write_text(text, "utf-8")

    with pytest.raises(SpecError) as caught:
        read_lock(path)

    assert str(caught.value).startswith(f"{path}:{line}:1: error: not a lock file: {message}")
