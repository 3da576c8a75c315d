"""The last stage: a `Tree` is what a style makes of an Api, as paths and contents; here it meets the disk.

A manifest in the output folder lists the files that are ours, with their hashes. A file that is not in it is never
overwritten or removed, and neither is one of ours that somebody changed when the new tree has no use for it.
"""

from __future__ import annotations

import difflib
import hashlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

Tree = dict[str, str | bytes]
"""Path, relative and with slashes, to content."""

MANIFEST = ".generated"
_CACHES = ("__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", "build", "dist")


class OutputError(Exception):
    """The output folder is not in a state that can be written to; nothing was changed."""


def read(folder: Path) -> dict[str, bytes]:
    """The files in `folder`, without the manifest and what tools leave behind."""
    return {
        str(PurePosixPath(path.relative_to(folder))): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not _is_left_behind(path.relative_to(folder)) and path.name != MANIFEST
    }


def diff(tree: Tree, folder: Path) -> str:
    """What `write` would change in `folder`, as one unified diff; empty if nothing."""
    there, wanted = read(folder), _encoded(tree)
    parts = []
    for name in sorted(there.keys() | wanted.keys()):
        old, new = there.get(name), wanted.get(name)
        if old != new:
            parts.append("".join(_file_diff(f"{folder.as_posix()}/{name}", old, new)))
    return "".join(parts)


def write(tree: Tree, folder: Path) -> list[str]:
    """Make `folder` hold `tree`, and return the names of the files that changed.

    New contents are first written beside their places and then moved there, so that a full disk or a crash leaves
    no half-written file. Raises `OutputError`, before anything is touched, if files of somebody else are in the way.
    """
    old = _manifest(folder)
    contents = _encoded(tree)
    changed = [name for name, content in contents.items() if _content(folder / name) != content]
    _refuse_foreign(folder, changed, old)
    gone = [name for name, digest in old.items() if name not in contents and _digest(folder / name) == digest]
    gone = [name for name in gone if not _is_behind_link(folder, name)]
    manifest = "".join(f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in sorted(contents.items()))
    if (manifest_content := manifest.encode()) != _content(folder / MANIFEST):
        contents[MANIFEST] = manifest_content
        _replace(folder, {name: contents[name] for name in (*changed, MANIFEST)})
    elif changed:
        _replace(folder, {name: contents[name] for name in changed})
    for name in gone:
        _remove(folder, name)
    return sorted(changed + gone)


def _refuse_foreign(folder: Path, changed: list[str], ours: dict[str, str]) -> None:
    for name in changed:
        place = folder / name
        if _is_behind_link(folder, name):
            raise OutputError(f"{place} is or lies behind a symbolic link; remove it")
        if place.exists() and name not in ours:
            raise OutputError(
                f"{place} is in the way and was not made by this generator; move it, or choose another --out"
            )


def _is_behind_link(folder: Path, name: str) -> bool:
    """Whether a file is a symbolic link, or lies behind one that stands in the folder."""
    return any((folder / part).is_symlink() for part in [PurePosixPath(name), *PurePosixPath(name).parents[:-1]])


def _replace(folder: Path, contents: dict[str, bytes]) -> None:
    moves: list[tuple[str, Path]] = []
    try:
        for name, content in contents.items():
            place = folder / name
            place.parent.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=place.parent)
            moves.append((temporary, place))
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
            os.chmod(temporary, 0o644)
        while moves:
            os.replace(*moves[0])
            del moves[0]
    except OSError as error:
        raise OutputError(f"cannot write to {folder}: {error.strerror}") from error
    finally:
        for temporary, _ in moves:
            Path(temporary).unlink(missing_ok=True)


def _remove(folder: Path, name: str) -> None:
    place = folder / name
    place.unlink(missing_ok=True)
    for parent in place.relative_to(folder).parents:
        if parent.name and not any((folder / parent).iterdir()):
            (folder / parent).rmdir()


def _manifest(folder: Path) -> dict[str, str]:
    text = (_content(folder / MANIFEST) or b"").decode("utf-8", "replace")
    pairs = (line.split("  ", 1) for line in text.splitlines() if "  " in line)
    return {name: digest for digest, name in pairs if _is_inside(name)}


def _is_inside(name: str) -> bool:
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return None


def _digest(path: Path) -> str | None:
    content = _content(path)
    return None if content is None else hashlib.sha256(content).hexdigest()


def _encoded(tree: Tree) -> dict[str, bytes]:
    return {name: text.encode() if isinstance(text, str) else text for name, text in tree.items()}


def _is_left_behind(path: Path) -> bool:
    return any(part in _CACHES or part.endswith(".egg-info") for part in path.parts)


def _file_diff(name: str, old: bytes | None, new: bytes | None) -> Iterator[str]:
    before, after = ((content or b"").decode("utf-8", "replace").splitlines(keepends=True) for content in (old, new))
    start = "/dev/null" if old is None else f"a/{name}"
    end = "/dev/null" if new is None else f"b/{name}"
    for line in difflib.unified_diff(before, after, start, end):
        yield line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"
    if not before and not after:
        yield f"--- {start}\n+++ {end}\n"
