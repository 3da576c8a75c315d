"""The last stage: a `Tree`, the output of a style as paths and contents, is compared with the disk or written to it.

A manifest in the output folder lists the generated files with their hashes. A file that is not in it is never overwritten
or removed; neither is a generated file that was edited and is not in the new tree.
"""

from __future__ import annotations

import difflib
import hashlib
import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

from ..names import DEVICES
from .atomic import Action, apply, is_stage

Tree = dict[str, str | bytes]
"""Path, relative and with slashes, to content."""

MANIFEST = ".generated"
_LONGEST = 255  # bytes of a file name on the most common file systems


class OutputError(Exception):
    """The output folder cannot be written to; nothing was changed."""


def read(folder: Path, ignore: Sequence[str] = ()) -> dict[str, bytes]:
    """The files in `folder`, without the manifest and without files that match a pattern in `ignore`."""
    return {
        str(PurePosixPath(path.relative_to(folder))): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not is_ignored(path.relative_to(folder), ignore) and path.name != MANIFEST
    }


def diff(tree: Tree, folder: Path, ignore: Sequence[str] = ()) -> str:
    """The changes that `write` would make in `folder`, as one unified diff."""
    there, wanted = read(folder, ignore), _encoded(tree)
    parts = []
    for name in sorted(there.keys() | wanted.keys()):
        old, new = there.get(name), wanted.get(name)
        if old != new:
            parts.append("".join(_file_diff(f"{folder.as_posix()}/{name}", old, new)))
    return "".join(parts)


def manifest_digest(folder: Path) -> str:
    """The digest of the manifest in a folder; empty if there is none."""
    return _digest(folder / MANIFEST) or ""


def is_as_written(folder: Path, digest: str, ignore: Sequence[str] = ()) -> bool:
    """Whether `folder` has exactly the files of the manifest with this digest, unchanged."""
    there = {name: {_sha256(content)} for name, content in read(folder, ignore).items()}
    return manifest_digest(folder) == digest != "" and _manifest(folder) == there


def write(tree: Tree, folder: Path) -> list[str]:
    """Write `tree` to `folder`; returns the names of the changed files.

    Raises `OutputError` and changes nothing if other files are in the way or a file cannot be written; see atomic.py.
    """
    contents = _encoded(tree)
    _check_names(contents)
    try:
        old = _manifest(folder)
        changed = [name for name, content in contents.items() if _content(folder / name) != content]
        gone = [name for name, digests in old.items() if name not in contents and _digest(folder / name) in digests]
        gone = [name for name in gone if not _is_behind_link(folder, name)]
        _check_ownership(folder, changed, gone, old)
        new = {name: {_sha256(content)} for name, content in contents.items()}
        if changed or gone or _content(folder / MANIFEST) != _listed(new):
            both = {name: old.get(name, set()) | new.get(name, set()) for name in sorted(old.keys() | new.keys())}
            # Meanwhile the manifest lists the old and the new files, so files that a killed run leaves are still ours.
            actions: list[Action] = [(MANIFEST, _listed(both))]
            actions += [(name, None) for name in gone] + [(name, contents[name]) for name in changed]
            apply(folder, [*actions, (MANIFEST, _listed(new))])
    except OSError as error:
        raise OutputError(f"cannot write to {folder}: {error.strerror or error}; nothing was changed") from error
    return sorted(changed + gone)


def _check_names(names: Iterable[str]) -> None:
    """Raise `OutputError` for a name outside the folder, or one that some file system refuses or confuses with another."""
    known: dict[str, str] = {}
    for name in names:
        if not _is_inside(name) or any(_is_unusable(part) for part in PurePosixPath(name).parts):
            raise OutputError(f"{name!r} is not a valid file name")
        plain = unicodedata.normalize("NFKC", name).casefold()
        if plain in known:
            raise OutputError(f"{name!r} and {known[plain]!r} are the same file on many file systems")
        known[plain] = name


def _is_unusable(part: str) -> bool:
    return len(part.encode()) > _LONGEST or part.casefold().partition(".")[0] in DEVICES


def _check_ownership(folder: Path, changed: list[str], gone: list[str], ours: Container[str]) -> None:
    for name in changed:
        place = folder / name
        if _is_behind_link(folder, name):
            raise OutputError(f"{place} is a symbolic link or in a linked folder; remove the link")
        for each in (place, *(folder / parent for parent in PurePosixPath(name).parents)):
            is_in_the_way = each.exists() if each == place else each.exists() and not each.is_dir()
            own = each.relative_to(folder).as_posix()
            if (
                is_in_the_way
                and own not in (gone if each != place else ours)
                and not _becomes_empty(each, folder, gone)
            ):
                raise OutputError(f"{each} is in the way and was not generated; move it, or choose another --out")


def _is_behind_link(folder: Path, name: str) -> bool:
    """Whether a file is a symbolic link, or in a linked folder."""
    return any((folder / part).is_symlink() for part in [PurePosixPath(name), *PurePosixPath(name).parents[:-1]])


def _becomes_empty(place: Path, folder: Path, gone: list[str]) -> bool:
    """Whether a folder contains only files that will be removed."""
    inner = [path for path in place.rglob("*") if not path.is_dir()] if place.is_dir() else []
    return bool(inner) and all(path.relative_to(folder).as_posix() in gone for path in inner)


def _listed(digests: Mapping[str, Iterable[str]]) -> bytes:
    lines = (f"{digest}  {name}\n" for name in sorted(digests) for digest in sorted(digests[name]))
    return "".join(lines).encode()


def _manifest(folder: Path) -> dict[str, set[str]]:
    """The generated files, each with the hashes that it has unless it was edited."""
    text = (_content(folder / MANIFEST) or b"").decode("utf-8", "replace")
    found: dict[str, set[str]] = {}
    for digest, _, name in (line.partition("  ") for line in text.splitlines()):
        if name and _is_inside(name):
            found.setdefault(name, set()).add(digest)
    return found


def _is_inside(name: str) -> bool:
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and not re.search(r"[\\:\0-\x1f]", name) and name != "."


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return None


def _digest(path: Path) -> str | None:
    content = _content(path)
    return None if content is None else _sha256(content)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _encoded(tree: Tree) -> dict[str, bytes]:
    return {name: text.encode() if isinstance(text, str) else text for name, text in tree.items()}


def is_ignored(path: Path, ignore: Sequence[str]) -> bool:
    """Whether a part of a path matches one of the patterns, or is the folder of a run at work."""
    return any(is_stage(part) or any(fnmatchcase(part, pattern) for pattern in ignore) for part in path.parts)


def _file_diff(name: str, old: bytes | None, new: bytes | None) -> Iterator[str]:
    before, after = ((content or b"").decode("utf-8", "replace").splitlines(keepends=True) for content in (old, new))
    start = "/dev/null" if old is None else f"a/{name}"
    end = "/dev/null" if new is None else f"b/{name}"
    for line in difflib.unified_diff(before, after, start, end):
        yield line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"
    if not before and not after:
        yield f"--- {start}\n+++ {end}\n"
