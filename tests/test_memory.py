"""What is remembered between runs: by content, and never so that it changes the output."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import pytest

from generator import Style, build, check, load, render
from generator.running import memory
from generator.running.memory import Memory
from generator.running.pipeline import understood
from generator.running.stages import Stages
from generator.running.unchanged import Sources, Unchanged
from generator.style import forget

ROOT = Path(__file__).parents[1]
SPEC = ROOT / "tests" / "cases" / "unions" / "spec.yaml"
INFO = {"title": "Acme", "version": "1"}


def test_a_result_is_worked_out_once(tmp_path: Path) -> None:
    made: list[str] = []

    def upper(texts: list[str]) -> list[str]:
        made.extend(texts)
        return [text.upper() for text in texts]

    def recalled(tools: str, *texts: str) -> list[str]:
        with Memory(tmp_path / "m.sqlite") as kept:
            return kept.recall(tools, texts, upper)

    assert recalled("1", "a") == ["A"]
    assert recalled("1", "b", "a", "b", "") == ["B", "A", "B", ""]
    assert recalled("1", "", "a") == ["", "A"]
    assert recalled("2", "a") == ["A"]
    assert made == ["a", "b", "", "a"]


@pytest.mark.parametrize("content", [b"", b"no database at all, but long enough to be looked at" * 100])
def test_a_file_that_is_none_is_replaced(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "m.sqlite"
    path.write_bytes(content)

    for _ in range(2):  # the first run may find that it is none
        with Memory(path) as kept:
            assert kept.recall("1", ["a"], lambda texts: ["A"]) == ["A"]

    with Memory(path) as kept:
        assert kept.recall("1", ["a"], lambda texts: ["not asked"]) == ["A"]


def test_a_file_that_cannot_be_written_to_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with Memory(tmp_path / "file" / "m.sqlite") as kept:
        assert kept.recall("1", ["a"], lambda texts: ["A"]) == ["A"]


def test_it_does_not_grow_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "LARGEST", 200_000)

    for run in range(30):
        with Memory(tmp_path / "m.sqlite") as kept:
            for number in range(10):
                kept.recall("1", [f"{run} {number}"], lambda texts: ["x" * 5_000])

    assert (tmp_path / "m.sqlite").stat().st_size < 500_000


def test_what_was_used_last_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "LARGEST", 200_000)

    for hour in range(30):
        monkeypatch.setattr("time.time", lambda hour=hour: 3_600.0 * hour)
        with Memory(tmp_path / "m.sqlite") as kept:
            texts = ["always", *(f"{hour} {number}" for number in range(10))]
            made = kept.recall("1", texts, lambda texts: [text + "x" * 5_000 for text in texts])
            assert made[0].startswith("always")

    with Memory(tmp_path / "m.sqlite") as kept:
        assert len(kept.recall("1", ["always"], _never)[0]) == 5_006


def test_a_text_that_stays_as_it_is_takes_no_room(tmp_path: Path) -> None:
    texts = [f"{number} {'x' * 100_000}" for number in range(30)]
    for make in (list, _never):
        with Memory(tmp_path / "m.sqlite") as kept:
            assert kept.recall("1", texts, make) == texts

    assert (tmp_path / "m.sqlite").stat().st_size < 50_000


def test_warnings_with_very_long_lines_are_not_kept(tmp_path: Path) -> None:
    spec, kept = tmp_path / "spec.json", tmp_path / "m"
    schema = {"type": "integer", "default": "none", "description": "x" * 200_000}
    paths = {"/a": {"get": {"responses": {"204": {"description": "Done."}}}}}
    spec.write_text(
        json.dumps({"openapi": "3.1.0", "info": INFO, "paths": paths, "components": {"schemas": {"A": schema}}})
    )

    assert _understood(spec, kept) == _understood(spec, kept) != ""
    assert kept.stat().st_size < 50_000


def test_two_runs_at_once(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from generator.running.memory import Memory\n"
        "for run in range(20):\n"
        "    with Memory(Path(sys.argv[1])) as kept:\n"
        "        for n in range(50): assert kept.recall('1', [f'{run} {n}'], list) == [f'{run} {n}']\n"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "m.sqlite")]
    runs = [subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE) for _ in range(3)]

    assert [(run.communicate(timeout=60)[1], run.returncode) for run in runs] == [(b"", 0)] * 3
    with sqlite3.connect(tmp_path / "m.sqlite") as file:
        assert file.execute("SELECT count(*) FROM results").fetchone() == (1000,)


def test_the_output_is_the_same_with_and_without(tmp_path: Path) -> None:
    api, style = build(check(load(SPEC))), Style.load("python")
    plain = render(api, style)

    for _ in range(2):
        with Memory(tmp_path / "m.sqlite") as kept:
            assert render(api, style, recall=kept.recall) == plain


def test_what_is_remembered_is_used(tmp_path: Path) -> None:
    api, style = build(check(load(SPEC))), Style.load("python")
    with Memory(tmp_path / "m.sqlite") as kept:
        render(api, style, recall=kept.recall)

    with Memory(tmp_path / "m.sqlite") as kept:
        render(api, style, recall=lambda tools, texts, make: kept.recall(tools, texts, _never))


def _never(_: list[str]) -> list[str]:
    raise AssertionError("this was formatted before")


def test_what_is_formatted_is_remembered_by_the_code_that_formats(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(ROOT / "templates" / "python", tmp_path / "mine"))

    def tools(module: str, added: str) -> str:
        with (folder / module).open("a") as file:
            file.write(added)
        forget()
        return Style.load(str(folder)).tools

    first = tools("words.py", "")
    assert tools("words.py", "# edited\n") == first
    second = tools("layout.py", "from .words import ident as ident\n")
    third = tools("words.py", "# edited again\n")
    fourth = tools("layout.py", "from . import words as words\n")
    assert len({first, second, third, fourth, tools("docs.py", "# anything may be reached now\n")}) == 5


def _understood(spec: Path, kept: Path) -> str:
    with Memory(kept) as memory:
        return understood(Namespace(spec=spec, overlay=[], strict=None), memory, Stages(visible=False))[2]


def test_a_document_is_checked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec, kept = Path(shutil.copy(ROOT / "tests" / "cases" / "odd_members" / "spec.yaml", tmp_path)), tmp_path / "m"
    said = _understood(spec, kept)
    assert "warning" in said

    monkeypatch.setattr("generator.checking.check.check", lambda *_: pytest.fail("it was checked before"))

    assert _understood(spec, kept) == said
    spec.write_text(spec.read_text() + "\n")
    with pytest.raises(pytest.fail.Exception):
        _understood(spec, kept)


def test_what_is_saved_while_a_run_is_at_work_is_not_taken_for_done(tmp_path: Path) -> None:
    spec, kept = Path(shutil.copy(SPEC, tmp_path)), tmp_path / "m"
    document = load(spec)
    spec.write_text(spec.read_text() + "\n# more\n")

    with Memory(kept) as memory:
        earlier = Unchanged(memory, "generate")
        earlier.keep(Sources(document.sources), "", [])
        assert earlier.result() is None
        earlier.keep(Sources(load(spec).sources), "", [])
        assert earlier.result() is not None
