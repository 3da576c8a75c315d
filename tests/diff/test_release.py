"""The command `release`: what it writes, what it leaves alone, and what it refuses."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.diff.changelog import Changelog
from generator.problems import SpecError
from generator.project import text_with_version

from .pairs import KIOSK, edited

TOML = """# Ours.
document = "openapi.yaml"  # beside this file

[package]   # facts
name = "kiosk"
version = '1.2.3'  # the last release

[styles.postman]
out = "sdk"
"""
LOG = """# Changelog

## [Unreleased]

Read this first.

### Added

- A guide.

```
## no heading
```

### Fixed

- A typing error.

## [1.2.3] - 2026-01-01

- The first one.

[unreleased]: https://kiosk.test/compare
"""
CHANGED = edited(
    KIOSK,
    {
        "total: {type: integer}": "total: {type: number}",
        "        note: {": "        shop: {type: string}\n        note: {",
    },
)
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in a project that was released; its exit code and what it prints."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(arguments)
        return code, *capsys.readouterr()

    Path("sdk.toml").write_text(TOML + '[styles.python]\nout = "python"\n', "utf-8")
    Path("openapi.yaml").write_text(KIOSK, "utf-8")
    assert run("generate")[0] == run("lock")[0] == 0
    return run


def files() -> dict[str, bytes]:
    """Every file of the project."""
    return {str(path): path.read_bytes() for path in sorted(Path().rglob("*")) if path.is_file()}


def test_a_release(run: Run) -> None:
    Path("openapi.yaml").write_text(CHANGED, "utf-8")
    Path("CHANGELOG.md").write_text(LOG, "utf-8")
    before = files()
    code, shown, _ = run("release", "--dry-run", "--date", "2026-02-01")
    assert (code, files()) == (0, before)

    code, out, _ = run("release", "--date", "2026-02-01")

    assert code == 0
    assert out.startswith("1.2.3 → 2.0.0: 1 change for which callers must change, 1 compatible\n")
    assert "next: review `git diff`, commit it, and tag the commit v2.0.0" in out
    assert Path("sdk.toml").read_text("utf-8") == before["sdk.toml"].decode().replace("'1.2.3'", "'2.0.0'")
    assert Path("CHANGELOG.md").read_text("utf-8") == edited(
        LOG,
        {
            "## [Unreleased]\n": "## [Unreleased]\n\n## [2.0.0] - 2026-02-01\n",
            "```\n\n### Fixed": "```\n- `Order.shop`: responses have a new member.\n"
            "  `Order.shop: str | None`.\n\n### Fixed",
            "- A typing error.\n": "- A typing error.\n\n### Changed\n\n"
            "- **Breaking:** `Order.total`: responses have numbers with a fraction.\n"
            "  `Order.total: int` is now `Order.total: int | float`.\n",
        },
    )
    assert '"version": "2.0.0"' in Path("sdk.lock").read_text("utf-8")
    assert 'version = "2.0.0"' in Path("python/pyproject.toml").read_text("utf-8")
    assert "response-field\ttotal\ttype=number" in Path("sdk.lock").read_text("utf-8")
    for name in ("sdk.toml", "CHANGELOG.md", "sdk.lock", "python/pyproject.toml"):
        assert f"+++ b/{name}\n" in shown
    assert run("check")[0] == run("diff", "--fail-on", "patch")[0] == 0
    after = files()
    assert run("release")[:2] == (0, "nothing changed since 2.0.0; `--version` releases it anyway\n")
    assert files() == after


@pytest.mark.parametrize(
    ("change", "arguments", "version"),
    [
        (CHANGED, ["--version", "3.0.0"], "3.0.0"),
        (CHANGED, ["--version", "2.0.0rc1"], "2.0.0rc1"),
        (KIOSK.replace("title: Kiosk", 'title: Kiosk, description: "A shop."'), [], "1.2.4"),
        (KIOSK, ["--version", "1.2.4"], "1.2.4"),
    ],
)
def test_the_version_of_a_release(run: Run, change: str, arguments: list[str], version: str) -> None:
    Path("openapi.yaml").write_text(change, "utf-8")

    code, _, err = run("release", *arguments)

    assert (code, "error" in err) == (0, False)
    assert tomllib.loads(Path("sdk.toml").read_text("utf-8"))["package"]["version"] == version
    assert f"## [{version}] - 20" in Path("CHANGELOG.md").read_text("utf-8")


def test_a_version_that_the_project_states_and_that_fits_stays(run: Run) -> None:
    Path("sdk.toml").write_text(edited(Path("sdk.toml").read_text("utf-8"), {"1.2.3": "3.0.0"}), "utf-8")
    Path("openapi.yaml").write_text(CHANGED, "utf-8")

    assert run("release")[1].startswith("1.2.3 → 3.0.0: ")


def test_what_was_written_by_hand_is_a_patch_at_least(run: Run) -> None:
    Path("CHANGELOG.md").write_text("# Changes\n\n## Unreleased\n- A fix of `extras`.", "utf-8")

    assert run("release", "--date", "2026-02-01")[0] == 0

    text = "# Changes\n\n## Unreleased\n\n## 1.2.4 - 2026-02-01\n\n- A fix of `extras`.\n"
    assert Path("CHANGELOG.md").read_text("utf-8") == text


def test_the_first_release_has_the_version_of_its_lock_file(run: Run) -> None:
    Path("CHANGELOG.md").write_text("# Changes\n\n## Unreleased\n\n- Everything.\n", "utf-8")

    assert run("release", "--version", "1.2.3", "--date", "2026-02-01")[0] == 0

    assert "## 1.2.3 - 2026-02-01\n\n- Everything.\n" in Path("CHANGELOG.md").read_text("utf-8")
    assert "CHANGELOG.md:5:1: error: 1.2.3 has a section already" in run("release", "--version", "1.2.3")[2]


@pytest.mark.parametrize("version", ["1.9.0", "1.2.3", "next"])
def test_a_version_that_does_not_follow(run: Run, version: str) -> None:
    Path("openapi.yaml").write_text(CHANGED, "utf-8")
    before = files()

    code, _, err = run("release", "--version", version)

    assert (code, files()) == (1, before)
    assert err.startswith(f"error: the version {version} does not follow 1.2.3: 2.0.0 (major): 1 change")
    assert "help: use 2.0.0" in err


def test_an_edit_of_generated_files_stops_it(run: Run) -> None:
    Path("openapi.yaml").write_text(CHANGED, "utf-8")
    Path("sdk/collection.json").write_text("{}", "utf-8")
    Path("python/README.md").write_text("mine", "utf-8")
    before = files()

    for arguments in (["--dry-run"], []):
        code, _, err = run("release", *arguments)
        assert (code, files()) == (1, before)
        assert "edited by hand" in err


def test_a_failure_while_writing_changes_nothing(run: Run) -> None:
    """The changelog cannot be written, because a file is where its folder should be: the output has been written by then."""
    Path("openapi.yaml").write_text(CHANGED, "utf-8")
    Path("sdk.toml").write_text(
        Path("sdk.toml").read_text("utf-8") + '[release]\nchangelog = "notes/CHANGES.md"\n', "utf-8"
    )
    Path("notes").write_text("a file", "utf-8")
    before = files()

    code, _, err = run("release")

    assert (code, files()) == (1, before)
    assert "nothing was changed" in err


def test_without_a_lock_file_or_a_project(run: Run, tmp_path: Path) -> None:
    Path("sdk.lock").unlink()

    code, _, err = run("release")

    assert code == 1
    assert err.startswith("error: there is no sdk.lock to compare with\n  = help: `lock` writes it")
    Path("sdk.toml").unlink()
    assert "there is no sdk.toml" in run("release")[2]


def test_a_section_that_is_there_already(run: Run) -> None:
    Path("openapi.yaml").write_text(CHANGED, "utf-8")
    Path("CHANGELOG.md").write_text("# Changes\n\n## [2.0.0]\n", "utf-8")

    assert run("release")[2].startswith("CHANGELOG.md:3:1: error: 2.0.0 has a section already")


def test_an_option_that_wins_over_the_version(run: Run) -> None:
    stated = Path("sdk.toml").read_text("utf-8") + 'options = { version = "9.0.0" }\n'
    Path("sdk.toml").write_text(stated, "utf-8")

    code, _, err = run("release")

    assert code == 1
    assert err.startswith("sdk.toml:12:23: error: this version wins over that of a release")


def test_a_date_that_is_none() -> None:
    command = [sys.executable, "-m", "generator", "release", "--date", "tomorrow"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    assert done.returncode == 2
    assert "'tomorrow' is not a date" in done.stderr


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('[package]\nversion = "1"', '[package]\nversion = "2.0.0"'),
        ("[ package ] # facts\r\nname = 'a'\r\n", None),
        ("x = 1", 'x = 1\n\n[package]\nversion = "2.0.0"\n'),
        ("[package]", '[package]\nversion = "2.0.0"\n'),
        ("[package.urls]\na = 'b'\n", "[package.urls]\na = 'b'\n\n[package]\nversion = \"2.0.0\"\n"),
        ('package = { version = "1", name = "a" }', 'package = { version = "2.0.0", name = "a" }'),
        ('package.version = "1" # here', 'package.version = "2.0.0" # here'),
        ('[package]\nversion = """1"""', None),
        ('package = { name = "a" }', None),
        ('a = "[package]"\n', 'a = "[package]"\n\n[package]\nversion = "2.0.0"\n'),
        ("a = '''\n[package]\n'''\n", None),
    ],
)
def test_only_the_version_of_a_project_file_changes(tmp_path: Path, before: str, after: str | None) -> None:
    path = tmp_path / "sdk.toml"
    path.write_bytes(before.encode())

    try:
        text = text_with_version(path, "2.0.0")
    except SpecError as error:
        assert after is None
        assert 'write it as `version = "2.0.0"` below `[package]`' in str(error)
    else:
        assert after is None or text == after
        assert tomllib.loads(text)["package"]["version"] == "2.0.0"


@pytest.mark.parametrize(
    "text", ["", "# Log\n", "# Log\r\n\r\n## [Unreleased]\r\n\r\n### Fixed\r\n- a\r\n", LOG, "## 1.0\n- x"]
)
def test_a_changelog_loses_no_line(text: str) -> None:
    made = Changelog(text).released("2.0.0", "2026-02-01", {"Added": ["- new"]})

    lines = made.splitlines()
    assert [line for line in text.splitlines() if line not in lines] == []
    assert lines.index("- new") > lines.index("## [2.0.0] - 2026-02-01")
    assert "\n\n\n" not in made.replace("\r\n", "\n")
    assert ("\r\n" in made) == ("\r\n" in text)
    assert "\n" not in made.replace("\r\n", "") or "\r\n" not in text


def test_check_says_what_the_version_must_be(run: Run) -> None:
    def check() -> tuple[int, str]:
        code, _, err = run("check")
        return code, next((line for line in err.splitlines() if line.startswith("sdk.toml")), "")

    def state(version: str) -> None:
        Path("sdk.toml").write_text(text_with_version(Path("sdk.toml"), version), "utf-8")
        assert run("generate")[0] == 0

    change = "2.0.0 (major): 1 change for which callers must change, 1 compatible"
    assert check() == (0, "")
    Path("openapi.yaml").write_text(CHANGED, "utf-8")
    state("1.2.3")
    for _ in range(2):  # the second result is cached
        assert check() == (0, f"sdk.toml:6:11: warning: not released yet: {change}")
    state("1.9.0")
    assert check() == (1, f"sdk.toml:6:11: error: the version 1.9.0 does not follow 1.2.3: {change}")
    assert run("check", "--style", "postman")[0] == 0
    Path("sdk.lock").rename("old.lock")
    assert check() == (0, "")
    Path("old.lock").rename("sdk.lock")
    state("2.1.0")
    assert check() == (0, "")
