"""Writing: only our own files change, all of them or none."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.output import tree


def test_a_tree_is_written(tmp_path: Path) -> None:
    files: tree.Tree = {"a.txt": "one\n", "b/c.bin": b"\x00\xff"}

    changed = tree.write(files, tmp_path / "out")

    assert changed == ["a.txt", "b/c.bin"]
    assert (tmp_path / "out" / "a.txt").read_text() == "one\n"
    assert (tmp_path / "out" / "b" / "c.bin").read_bytes() == b"\x00\xff"
    assert tree.diff(files, tmp_path / "out") == ""


def test_files_that_did_not_change_are_not_touched(tmp_path: Path) -> None:
    tree.write({"a.txt": "one", "b.txt": "one"}, tmp_path)
    os.utime(tmp_path / "a.txt", (1, 1))

    assert tree.write({"a.txt": "one", "b.txt": "two"}, tmp_path) == ["b.txt"]
    assert (tmp_path / "a.txt").stat().st_mtime == 1


def test_files_that_are_no_longer_generated_are_removed(tmp_path: Path) -> None:
    tree.write({"a.txt": "one", "deep/er/b.txt": "two"}, tmp_path)

    assert tree.write({"a.txt": "one"}, tmp_path) == ["deep/er/b.txt"]
    assert not (tmp_path / "deep").exists()


@pytest.mark.parametrize(
    ("files", "shown"),
    [({"a.txt": "new", "b.txt": "two"}, r"a\.txt"), ({"b.txt": "two"}, r"a\.txt \(no longer generated\)")],
)
def test_an_edited_file_is_overwritten_or_removed_only_by_force(tmp_path: Path, files: tree.Tree, shown: str) -> None:
    tree.write({"a.txt": "one", "b.txt": "one"}, tmp_path)
    (tmp_path / "a.txt").write_text("edited")

    with pytest.raises(tree.OutputError, match=rf"^1 generated file edited by hand: .*{shown}; nothing was changed\n"):
        tree.write(files, tmp_path)

    assert [(tmp_path / name).read_text() for name in ("a.txt", "b.txt")] == ["edited", "one"]
    assert tree.write(files, tmp_path, force=True) == ["a.txt", "b.txt"]
    assert {path.name: path.read_text() for path in tmp_path.glob("*.txt")} == files


@pytest.mark.parametrize("content", ["new", None])
def test_an_edit_that_loses_nothing_is_accepted(tmp_path: Path, content: str | None) -> None:
    """An edit that the generator now makes too, and a file that was deleted."""
    tree.write({"a.txt": "one"}, tmp_path)
    (tmp_path / "a.txt").unlink()
    if content:
        (tmp_path / "a.txt").write_text(content)

    tree.write({"a.txt": "new"}, tmp_path)

    assert (tmp_path / "a.txt").read_text() == "new"
    assert tree.diff({"a.txt": "new"}, tmp_path) == ""


def test_an_edit_in_one_folder_stops_the_writing_of_all(tmp_path: Path) -> None:
    tree.write({"a.txt": "one"}, tmp_path / "second")
    (tmp_path / "second" / "a.txt").write_text("edited")

    with pytest.raises(tree.OutputError, match="edited by hand"):
        list(tree.write_all([(tmp_path / "first", {"a.txt": "two"}), (tmp_path / "second", {"a.txt": "two"})]))

    assert not (tmp_path / "first").exists()


def test_a_failure_in_one_folder_undoes_what_was_written_to_the_others(tmp_path: Path) -> None:
    """The last folder is the first one again: its work must not take the copies of the first for left-overs."""
    tree.write({"a.txt": "one"}, tmp_path / "first")
    (tmp_path / "first" / "notes").write_text("a file where a folder should be")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    trees: list[tuple[Path, tree.Tree]] = [(tmp_path / "first", {"b.txt": "two"}), (tmp_path / "new", {"c.txt": "two"})]

    with pytest.raises(tree.OutputError, match="nothing was changed"):
        tree.write_all(trees, also=[(tmp_path / "first", [("d.txt", b"three"), ("notes/e.txt", b"three")])])

    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before
    assert not (tmp_path / "new").exists()


def test_force_never_overwrites_a_file_of_somebody_else(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("mine")

    with pytest.raises(tree.OutputError, match=r"a\.txt is in the way"):
        tree.write({"a.txt": "one"}, tmp_path, force=True)


def test_an_old_manifest_is_a_difference(tmp_path: Path) -> None:
    """With an old one, the next generation would take this file for an edited one."""
    tree.write({"a.txt": "one"}, tmp_path)
    (tmp_path / "a.txt").write_text("two")

    assert f"{tree.MANIFEST}\n" in tree.diff({"a.txt": "two"}, tmp_path)


def test_a_file_of_somebody_else_stops_everything(tmp_path: Path) -> None:
    (tmp_path / "z.txt").write_text("mine")

    with pytest.raises(tree.OutputError, match=r"z\.txt is in the way"):
        tree.write({"a.txt": "one", "z.txt": "two"}, tmp_path)

    assert sorted(path.name for path in tmp_path.iterdir()) == ["z.txt"]
    assert (tmp_path / "z.txt").read_text() == "mine"


def test_other_files_of_somebody_else_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")

    tree.write({"a.txt": "one"}, tmp_path)
    assert tree.diff({"a.txt": "one"}, tmp_path) == ""
    tree.write({}, tmp_path)

    assert [path.name for path in tmp_path.iterdir() if path.name != tree.MANIFEST] == ["notes.txt"]


def test_links_are_not_followed(tmp_path: Path) -> None:
    outside, folder = tmp_path / "outside", tmp_path / "out"
    outside.mkdir()
    folder.mkdir()
    (folder / "deep").symlink_to(outside)

    with pytest.raises(tree.OutputError, match="symbolic link"):
        tree.write({"deep/a.txt": "one"}, folder)

    assert list(outside.iterdir()) == []


def test_files_behind_a_link_are_not_removed(tmp_path: Path) -> None:
    outside, folder = tmp_path / "outside", tmp_path / "out"
    outside.mkdir()
    tree.write({"deep/a.txt": "one", "b.txt": "two"}, folder)
    (outside / "a.txt").write_text("one")
    (folder / "deep" / "a.txt").unlink()
    (folder / "deep").rmdir()
    (folder / "deep").symlink_to(outside)

    tree.write({"b.txt": "two"}, folder)

    assert (outside / "a.txt").read_text() == "one"


def test_a_manifest_cannot_name_files_outside(tmp_path: Path) -> None:
    victim = tmp_path / "victim.txt"
    victim.write_text("mine")
    folder = tmp_path / "out"
    tree.write({"a.txt": "mine"}, folder)
    manifest = (folder / tree.MANIFEST).read_text()
    (folder / tree.MANIFEST).write_text(manifest.replace("a.txt", "../victim.txt"))

    tree.write({}, folder)

    assert victim.read_text() == "mine"


def test_a_file_where_a_folder_must_be(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("mine")

    with pytest.raises(tree.OutputError):
        tree.write({"a/b.txt": "one"}, tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_the_diff_is_unified_and_complete(tmp_path: Path) -> None:
    tree.write({"same.txt": "x\n", "old.txt": "gone\n", "edited.txt": "a\nb\n"}, tmp_path)
    files: tree.Tree = {"same.txt": "x\n", "new.txt": "fresh\n", "edited.txt": "a\nc\n", "empty.txt": ""}

    diff = tree.diff(files, tmp_path)

    assert "-b\n+c\n" in diff
    assert "+++ /dev/null" in diff and "-gone\n" in diff
    assert "--- /dev/null" in diff and "+fresh\n" in diff
    assert "empty.txt" in diff
    assert "same.txt" not in diff
