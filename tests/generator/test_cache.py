"""The cache between runs: keyed by content, and never changing the output."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from generator import Style, build, cache, check, load, render
from generator.cache import Cache
from generator.cli.run_cache import RunCache
from generator.pipeline import load_and_build
from generator.sources import Sources
from generator.styling.style import unload_all

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "tests" / "cases" / "unions" / "spec.yaml"
INFO = {"title": "Acme", "version": "1"}
PATHS = {"/pets": {"get": {"responses": {"204": {"description": "Done."}}}}}


def test_a_result_is_worked_out_once(tmp_path: Path) -> None:
    made: list[str] = []

    def upper(texts: list[str]) -> list[str]:
        made.extend(texts)
        return [text.upper() for text in texts]

    def recalled(tools: str, *texts: str) -> list[str]:
        with Cache(tmp_path / "m.sqlite") as kept:
            return kept.get_or_compute(tools, texts, upper)

    assert recalled("1", "a") == ["A"]
    assert recalled("1", "b", "a", "b", "") == ["B", "A", "B", ""]
    assert recalled("1", "", "a") == ["", "A"]
    assert recalled("2", "a") == ["A"]
    assert made == ["a", "b", "", "a"]


@pytest.mark.parametrize("content", [b"", b"no database at all, but long enough to be looked at" * 100])
def test_a_file_that_is_not_a_cache_is_replaced(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "m.sqlite"
    path.write_bytes(content)

    for _ in range(2):  # the first run may find that it is none
        with Cache(path) as kept:
            assert kept.get_or_compute("1", ["a"], lambda texts: ["A"]) == ["A"]

    with Cache(path) as kept:
        assert kept.get_or_compute("1", ["a"], lambda texts: ["not asked"]) == ["A"]


def test_a_file_that_cannot_be_written_to_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with Cache(tmp_path / "file" / "m.sqlite") as kept:
        assert kept.get_or_compute("1", ["a"], lambda texts: ["A"]) == ["A"]


def test_it_does_not_grow_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MAX_BYTES", 200_000)

    for run in range(30):
        with Cache(tmp_path / "m.sqlite") as kept:
            for number in range(10):
                kept.get_or_compute("1", [f"{run} {number}"], lambda texts: ["x" * 5_000])

    assert (tmp_path / "m.sqlite").stat().st_size < 500_000


def test_what_was_used_last_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MAX_BYTES", 200_000)

    for hour in range(30):
        monkeypatch.setattr("time.time", lambda hour=hour: 3_600.0 * hour)
        with Cache(tmp_path / "m.sqlite") as kept:
            texts = ["always", *(f"{hour} {number}" for number in range(10))]
            made = kept.get_or_compute("1", texts, lambda texts: [text + "x" * 5_000 for text in texts])
            assert made[0].startswith("always")

    with Cache(tmp_path / "m.sqlite") as kept:
        assert len(kept.get_or_compute("1", ["always"], _never)[0]) == 5_006


def test_a_text_that_stays_as_it_is_takes_no_room(tmp_path: Path) -> None:
    texts = [f"{number} {'x' * 100_000}" for number in range(30)]
    for make in (list, _never):
        with Cache(tmp_path / "m.sqlite") as kept:
            assert kept.get_or_compute("1", texts, make) == texts

    assert (tmp_path / "m.sqlite").stat().st_size < 50_000


def test_warnings_with_very_long_lines_are_not_kept(tmp_path: Path) -> None:
    spec, kept = tmp_path / "spec.json", tmp_path / "m"
    schema = {"type": "integer", "default": "none", "description": "x" * 200_000}
    spec.write_text(
        json.dumps({"openapi": "3.1.0", "info": INFO, "paths": PATHS, "components": {"schemas": {"A": schema}}})
    )

    assert _warnings_of(spec, kept) == _warnings_of(spec, kept) != ""
    assert kept.stat().st_size < 50_000


def test_two_runs_at_once(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from generator.cache import Cache\n"
        "for run in range(20):\n"
        "    with Cache(Path(sys.argv[1])) as kept:\n"
        "        for n in range(50): assert kept.get_or_compute('1', [f'{run} {n}'], list) == [f'{run} {n}']\n"
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
        with Cache(tmp_path / "m.sqlite") as kept:
            assert render(api, style, memoize=kept.get_or_compute) == plain


def test_cached_results_are_used(tmp_path: Path) -> None:
    api, style = build(check(load(SPEC))), Style.load("python")
    with Cache(tmp_path / "m.sqlite") as kept:
        render(api, style, memoize=kept.get_or_compute)

    with Cache(tmp_path / "m.sqlite") as kept:
        render(api, style, memoize=lambda tools, texts, make: kept.get_or_compute(tools, texts, _never))


def _never(_: list[str]) -> list[str]:
    raise AssertionError("this was formatted before")


def test_formatted_text_is_cached_by_the_formatting_code(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(ROOT / "templates" / "python", tmp_path / "mine"))

    def tools(module: str, added: str) -> str:
        with (folder / module).open("a") as file:
            file.write(added)
        unload_all()
        return Style.load(str(folder)).formatter_fingerprint

    first = tools("naming.py", "")
    assert tools("naming.py", "# edited\n") == first
    second = tools("layout.py", "from .naming import ident as ident\n")
    third = tools("naming.py", "# edited again\n")
    fourth = tools("layout.py", "from . import naming as naming\n")
    assert len({first, second, third, fourth, tools("docs.py", "# anything may be reached now\n")}) == 5


def _warnings_of(spec: Path, kept: Path) -> str:
    with Cache(kept) as results:
        document, _ = load_and_build(spec, cache=results)
        return "".join(map(str, document.warnings))


def test_a_document_is_checked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec, kept = tmp_path / "spec.json", tmp_path / "m"
    schema = {"type": "integer", "default": "none"}
    spec.write_text(
        json.dumps({"openapi": "3.1.0", "info": INFO, "paths": PATHS, "components": {"schemas": {"A": schema}}})
    )
    said = _warnings_of(spec, kept)
    assert "warning" in said

    monkeypatch.setattr("generator.validation.check.check", lambda *_: pytest.fail("it was checked before"))

    assert _warnings_of(spec, kept) == said
    spec.write_text(spec.read_text() + "\n")
    with pytest.raises(pytest.fail.Exception):
        _warnings_of(spec, kept)


def test_a_file_saved_during_a_run_is_generated_again(tmp_path: Path) -> None:
    spec, kept = Path(shutil.copy(SPEC, tmp_path)), tmp_path / "m"
    document = load(spec)
    spec.write_text(spec.read_text() + "\n# more\n")

    with Cache(kept) as results:
        earlier = RunCache(results, "generate")
        earlier.keep(Sources(document.sources), "", [])
        assert earlier.result() is None
        earlier.keep(Sources(load(spec).sources), "", [])
        assert earlier.result() is not None
