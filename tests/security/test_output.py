"""The output folder as an attacker, a full disk or a killed run leaves it: all of the new tree or none, and files of
others never touched (threats G6, G7, G17)."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.output import atomic as replacing
from generator.output import tree

OLD: tree.Tree = {"a.txt": "old a", "b.txt": "old b", "gone/x.txt": "old x", "same.txt": "same", "now/deep": "old"}
NEW: tree.Tree = {"a.txt": "new a", "b.txt": "new b", "new/y.txt": "new y", "same.txt": "same", "now": "a file"}


def contents(folder: Path) -> dict[str, bytes]:
    """The contents of all files, by path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An output folder with the old tree and a file of somebody else."""
    tree.write(OLD, tmp_path / "out")
    (tmp_path / "out" / "mine.txt").write_text("mine")
    return tmp_path / "out"


def in_child(work: Callable[[], object]) -> int:
    """The exit code of a process that runs this; a negative number is a signal."""
    if (child := os.fork()) == 0:
        try:
            work()
            os._exit(0)
        except tree.OutputError:
            os._exit(3)
        except BaseException:
            os._exit(4)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def test_a_folder_becomes_a_file_and_a_file_a_folder(folder: Path) -> None:
    tree.write(NEW, folder)
    assert tree.diff(NEW, folder) == ""
    tree.write(OLD, folder)
    assert tree.diff(OLD, folder) == ""


@pytest.mark.parametrize("call", ["replace", "unlink", "mkdir", "mkdtemp", "copy2", "write_bytes"])
@pytest.mark.parametrize("number", range(8))
def test_whatever_fails_everything_is_as_it_was(
    folder: Path, call: str, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = {"replace": os, "mkdtemp": tempfile, "copy2": shutil}.get(call, Path)
    original, calls, before = getattr(place, call), iter(range(number)), contents(folder)

    def failing(*arguments: object, **named: object) -> object:
        if next(calls, None) is None and call not in done:
            done.append(call)
            raise OSError(28, "No space left on device")
        return original(*arguments, **named)

    done: list[str] = []
    with monkeypatch.context() as patch:
        patch.setattr(place, call, failing)
        try:
            tree.write(NEW, folder)
        except tree.OutputError as error:
            assert "No space left on device" in str(error)
            assert contents(folder) == before
        else:
            assert not done, "a failure was passed over"
            assert tree.diff(NEW, folder) == ""


@pytest.mark.parametrize("number", range(9))
def test_a_killed_run_is_finished_by_the_next(folder: Path, number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    original, calls = os.replace, iter(range(number))

    def deadly(*arguments: str) -> None:
        if next(calls, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)
        original(*arguments)

    monkeypatch.setattr(os, "replace", deadly)
    ended = in_child(lambda: tree.write(NEW, folder))
    monkeypatch.undo()
    assert ended == (-signal.SIGKILL if number < 6 else 0)
    if number == 0:  # until the first move nothing has changed
        assert {name: text for name, text in contents(folder).items() if ".tmp/" not in name} == before_kill(folder)

    tree.write(NEW, folder)

    assert tree.diff(NEW, folder) == ""
    assert set(contents(folder)) == {*NEW, "mine.txt", tree.MANIFEST}
    assert not [path for path in folder.iterdir() if replacing.is_stage(path.name)]


def before_kill(folder: Path) -> dict[str, bytes]:
    """The state after a run that was killed before its first move."""
    return {name: str(text).encode() for name, text in OLD.items()} | {
        "mine.txt": b"mine",
        tree.MANIFEST: (folder / tree.MANIFEST).read_bytes(),
    }


def test_a_full_disk(folder: Path) -> None:
    before = contents(folder)

    def work() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
        tree.write({**NEW, "big.txt": "x" * 100_000}, folder)

    assert in_child(work) == 3
    assert contents(folder) == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_to(folder: Path) -> None:
    before = contents(folder)
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        with pytest.raises(tree.OutputError, match="Permission denied"):
            tree.write(NEW, folder)
    finally:
        folder.chmod(stat.S_IRWXU)
    assert contents(folder) == before


def test_a_folder_where_a_file_should_be(folder: Path) -> None:
    (folder / "new").mkdir()
    (folder / "new" / "y.txt").mkdir()
    (folder / "new" / "y.txt" / "mine").write_text("mine")
    before = contents(folder)

    with pytest.raises(tree.OutputError, match=r"y\.txt is in the way"):
        tree.write(NEW, folder)

    assert contents(folder) == before


def test_the_output_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")

    with pytest.raises(tree.OutputError):
        tree.write(NEW, tmp_path / "out")

    assert (tmp_path / "out").read_text() == "mine"


@pytest.mark.parametrize("name", ["a.txt", "new", "new/y.txt", "now"])
def test_a_link_in_the_output(folder: Path, tmp_path: Path, name: str) -> None:
    """One that leads out is not followed, neither at the end of a path nor within."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "y.txt").write_text("theirs")
    place = folder / name
    place.parent.mkdir(exist_ok=True)
    if place.is_dir():
        (place / "deep").unlink()
        place.rmdir()
    place.unlink(missing_ok=True)
    place.symlink_to(outside if name in ("new", "now") else outside / "y.txt")

    with pytest.raises(tree.OutputError, match="symbolic link"):
        tree.write(NEW, folder)

    assert contents(outside) == {"y.txt": b"theirs"}


@pytest.mark.parametrize(
    "name",
    ["/etc/x", "../x", "a/../../x", "a\\..\\x", "C:x", "a\0b", ".", "src/con.py", "AUX", "x" * 256, "a/" + "é" * 128],
)
def test_an_invalid_file_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(tree.OutputError, match="is not a valid file name"):
        tree.write({"ok.txt": "", name: "x"}, tmp_path / "out")

    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("names", [("a.txt", "A.TXT"), ("\u212a.py", "k.py"), ("stra\xdfe", "STRASSE")])
def test_names_that_are_one_on_many_disks(tmp_path: Path, names: tuple[str, str]) -> None:
    with pytest.raises(tree.OutputError, match="are the same file on many file systems"):
        tree.write(dict.fromkeys(names, "x"), tmp_path / "out")


def test_a_stage_is_private_and_a_link_that_looks_like_one_is_not_followed(folder: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "theirs.txt").write_text("theirs")
    (folder / ".generated-x.tmp").symlink_to(outside)
    modes: list[int] = []
    original = os.replace

    def watching(source: Path, target: Path) -> None:
        modes.append(stat.S_IMODE(os.stat(Path(source).parent).st_mode))
        original(source, target)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "replace", watching)
        tree.write(NEW, folder)

    assert set(modes) == {0o700}
    assert contents(outside) == {"theirs.txt": b"theirs"}
