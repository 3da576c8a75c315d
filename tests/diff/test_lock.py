"""The lock file: what it keeps, what it says of itself, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.problems import SpecError
from generator.surface import shape_text
from generator.surface.lock import read_lock, text_of
from generator.surface.shape_text import read_shape
from generator.surface.shapes import literal
from generator.surface.surface import Entry, Fact, Kind, Shape, Surface

from .pairs import KIOSK, PAIRS, api_of, edited

NAMES = ["a\tb", '"', "~", "ü\u202e", "x\ny", "a=1", "", " a ", "#", "…", "a ~ b"]


def test_a_lock_file_loses_nothing(tmp_path: Path) -> None:
    frames: list[tuple[Kind, str, str]] = [
        ("webhook", "w", ""),
        ("error-body", "client body", ""),
        ("error-body", "", "x"),
        ("response-field", "client.", " received"),
        ("response-field", "other.", " received"),
    ]
    facts: dict[str, Fact] = {
        "wire": "w",
        "required": False,
        "type": (literal("\t\u202eü"), ("list", ("integer", "null"))),
    }
    children = tuple(
        Entry(kind, f"{start}{name}{end}", {**facts, "name": name, "x": True, "y": None})
        for name in NAMES
        for kind, start, end in frames
    )
    client = Entry("client", "client", {"name": "A", "package": "a", "server": ""})
    lines = {
        style: {each.line_key: f"{start}{each.key}" for each in (client, *children)}
        for style, start in (("a", "f(…"), ("b", ""))
    }
    path = tmp_path / "sdk.lock"
    path.write_text(text_of(Surface("1.0", replace(client, children=children), lines, "d")), "utf-8")

    read = read_lock(path)

    assert (read.version, read.digest, read.lines) == ("1.0", "d", lines)
    assert {(each.kind, each.key): each for each in read.client.children} == {
        (each.kind, each.key): each for each in children
    }
    assert 'type="\\t\\u202e\\u00fc"|list[integer|null]' in path.read_text("utf-8")
    assert set(path.read_text("utf-8")) - set(map(chr, range(32, 127))) == set("\n\t…")


SHAPES: list[Shape] = [
    (),
    ("integer", "null"),
    ("uuid as string", "map as string"),
    ("=5", "=true", "=1.5", '="a|b]"', '="true"', "=-1"),
    ("true", "null", "2Fast"),
    (("list", (("map", ("Order", "null")),)), "Ünder", ("list", ())),
    (("list", ('="a"', "=1")), ("odd kind", ("any",))),
]


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_the_text_of_a_shape(shape: Shape) -> None:
    text = shape_text.text_of(shape)

    assert read_shape(f"x{text} y", 1) == (shape, 1 + len(text))


def test_moving_a_part_of_the_document_changes_nothing_but_the_digest(tmp_path: Path) -> None:
    moved = next(pair for pair in PAIRS if pair.name == "the schemas change places")
    old, new = (api_of(text)[1] for text in (moved.old, moved.new))

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


HEAD = '{"format": 2, "version": "", "digest": "", "styles": []}\n'
CLIENT = 'client\tclient\tname="A" package="a" server=""\n'


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("", 1, "the file is empty"),
        ("# a comment\n[]\n", 2, "the format of the file is not 2"),
        ('{"format": 1}\n', 1, "the format of the file is not 2"),
        ('{"format": 2, "styles": 1}\n', 1, "the format of the file is not 2"),
        (HEAD, 1, "the file does not have one client, with everything else below it"),
        (HEAD + "client\tclient\n", 2, "the client has no name"),
        (HEAD + CLIENT + " operation\tGET /a\n", 3, "the operation has no id"),
        (HEAD + "{", 2, "the line is indented too deeply, or not at all"),
        (HEAD + "shop\ta\n", 2, "the line is indented too deeply, or not at all"),
        (HEAD + CLIENT + " shop\ta\n", 3, "'shop' is no kind of entry"),
        (HEAD + "client\tclient\t=1\n", 2, "there is no fact in '=1'"),
        (HEAD + "client\tclient\ta=b\n", 2, "Expecting value"),
        (HEAD + 'client\t"a\n', 2, "Unterminated string"),
        (HEAD + CLIENT + CLIENT, 3, "the file does not have one client"),
        (HEAD + CLIENT + "   error\ta\n", 3, "the line is indented too deeply"),
        (HEAD + CLIENT + " argument\ta\ttype=[1]\n", 3, "the type is no list of alternatives"),
        (HEAD + CLIENT + " argument\ta\ttype=+\n", 3, "Expecting value"),
        (HEAD + CLIENT + " argument\ta\ttype=list[a\n", 3, "the type has no closing bracket"),
        (HEAD + CLIENT + " argument\ta\ttype=" + "[" * 100_000 + "\n", 3, ""),
        (
            HEAD + CLIENT + "".join(" " * depth + 'type\ta\tschema=""\n' for depth in range(1, 500)),
            203,
            "the line is in",
        ),
        (HEAD + CLIENT + ' argument\ta\ttype=[["x"]]\n', 3, "the type is no"),
    ],
)
def test_what_is_no_lock_file(text: str, line: int, message: str, tmp_path: Path) -> None:
    path = tmp_path / "sdk.lock"
    path.write_text(text, "utf-8")

    with pytest.raises(SpecError) as caught:
        read_lock(path)

    assert str(caught.value).startswith(f"{path}:{line}:1: error: not a lock file: {message}")
