"""The last stage: a `Tree`, the output of a style as paths and contents, is compared with the disk or written to it.

A manifest in the output folder lists the generated files with their hashes. A file that is not in it is never reported,
overwritten or removed. A generated file that was edited is overwritten or removed only by force.
"""

from __future__ import annotations

import difflib
import hashlib
import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ..names import DEVICES
from ..problems import pluralize
from .atomic import Action, applied

Tree = dict[str, str | bytes]
"""Path, relative and with slashes, to content."""

MANIFEST = ".generated"
EDITS_HELP = "move your code to files of your own (docs/own-code.md), or discard the edits with `generate --force`"
_MOST = 10  # names in one message
_LONGEST = 255  # bytes of a file name on the most common file systems


class OutputError(Exception):
    """The output folder cannot be written to; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Changes:
    """The changes that make a folder equal to a tree: files to write and files to remove."""

    folder: Path
    new: Mapping[str, bytes]
    """The content of every file of the tree."""
    there: Mapping[str, bytes | None]
    """The content of every file of the tree or the manifest as it is now."""
    written: list[str]
    removed: list[str]
    listed: Mapping[str, set[str]]
    """The manifest."""

    @classmethod
    def of(cls, tree: Tree, folder: Path) -> Changes:
        """The changes that make `folder` equal to `tree`. Raises `OutputError` for an invalid name."""
        _check_names(tree)
        new = {name: text.encode() if isinstance(text, str) else text for name, text in tree.items()}
        listed = _manifest(folder)
        there = {name: _content(folder / name) for name in (*new, *listed)}
        written = [name for name in new if there[name] != new[name]]
        removed = [name for name in listed if name not in new and there[name] is not None]
        return cls(folder, new, there, written, [each for each in removed if not _is_behind_link(folder, each)], listed)

    @property
    def edited(self) -> list[str]:
        """The changed files that somebody edited after they were generated."""
        contents = {name: self.there[name] for name in sorted(self.written + self.removed) if name in self.listed}
        return [name for name, old in contents.items() if old is not None and _sha256(old) not in self.listed[name]]

    def diff(self) -> str:
        """The changes as one unified diff; that of the manifest if nothing else differs."""
        names = sorted(self.written + self.removed)
        parts = [file_diff(f"{self.folder.as_posix()}/{name}", self.there[name], self.new.get(name)) for name in names]
        if not parts and (listed := _content(self.folder / MANIFEST)) != self._manifest:
            parts = [file_diff(f"{self.folder.as_posix()}/{MANIFEST}", listed, self._manifest)]
        return "".join(line for part in parts for line in part)

    def check(self, force: bool = False) -> None:
        """Raise `OutputError` for files in the way and, unless forced, for edited files."""
        _check_ownership(self.folder, self.written, self.removed, self.listed)
        if self.edited and not force:
            raise OutputError(f"{self.describe_edits()}; nothing was changed\n  = help: {EDITS_HELP}")

    def describe_edits(self) -> str:
        """Which generated files were edited."""
        names = [f"{self.folder / each}{'' if each in self.new else ' (no longer generated)'}" for each in self.edited]
        more = f" and {len(names) - _MOST} more" if len(names) > _MOST else ""
        return f"{pluralize(len(names), 'generated file')} edited by hand: {', '.join(names[:_MOST])}{more}"

    @property
    def actions(self) -> list[Action]:
        """The changes as actions on files; nothing if the folder and its manifest are equal to the tree."""
        if not self.written and not self.removed and _content(self.folder / MANIFEST) == self._manifest:
            return []
        # Meanwhile the manifest lists the old and the new files, so files that a killed run leaves are still ours.
        digests = {name: self.listed.get(name, set()) | self._digests(name) for name in (*self.listed, *self.new)}
        actions: list[Action] = [(MANIFEST, _listed(digests))]
        actions += [(name, None) for name in self.removed] + [(name, self.new[name]) for name in self.written]
        return [*actions, (MANIFEST, self._manifest)]

    @property
    def _manifest(self) -> bytes:
        return _listed({name: self._digests(name) for name in self.new})

    def _digests(self, name: str) -> set[str]:
        return {_sha256(self.new[name])} if name in self.new else set()


def diff(tree: Tree, folder: Path) -> str:
    """The changes that `write` would make in `folder`, as one unified diff."""
    return Changes.of(tree, folder).diff()


def write(tree: Tree, folder: Path, force: bool = False) -> list[str]:
    """Write `tree` to `folder`; returns the names of the changed files.

    Raises `OutputError` and changes nothing if other files are in the way, if generated files were edited, unless forced,
    or if a file cannot be written; see atomic.py.
    """
    [(_, changed)] = write_all([(folder, tree)], force)
    return changed


def write_all(
    trees: Iterable[tuple[Path, Tree]], force: bool = False, also: Iterable[tuple[Path, Sequence[Action]]] = ()
) -> list[tuple[Path, list[str]]]:
    """Write trees to folders like `write`, all or none of them; returns each folder with its changed files.

    `also` has actions in other folders, which are done last, and undone with all others if one fails.
    """
    planned = list[Changes]()
    for folder, tree in trees:
        with _reported(folder):
            planned.append(Changes.of(tree, folder))
            planned[-1].check(force)
    with ExitStack() as stack:
        for folder, actions in (*((each.folder, each.actions) for each in planned), *also):
            with _reported(folder):
                stack.enter_context(applied(folder, actions) if actions else nullcontext())
    return [(each.folder, sorted(each.written + each.removed)) for each in planned]


@contextmanager
def _reported(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(f"cannot write to {folder}: {error.strerror or error}; nothing was changed") from error


def manifest_digest(folder: Path) -> str:
    """The digest of the manifest in a folder; empty if there is none."""
    return _digest(folder / MANIFEST) or ""


def generated_files(folder: Path) -> list[str]:
    """The files in a folder that its manifest lists; nothing if it has none."""
    return list(_manifest(folder))


def is_as_written(folder: Path, digest: str) -> bool:
    """Whether the files of the manifest with this digest are in `folder`, unchanged."""
    listed = _manifest(folder) if manifest_digest(folder) == digest else {}
    return bool(listed) and all(_digest(folder / name) in digests for name, digests in listed.items())


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


def file_diff(name: str, old: bytes | None, new: bytes | None) -> Iterator[str]:
    """The lines of a unified diff of a file; None is no file."""
    before, after = ((content or b"").decode("utf-8", "replace").splitlines(keepends=True) for content in (old, new))
    start = "/dev/null" if old is None else f"a/{name}"
    end = "/dev/null" if new is None else f"b/{name}"
    for line in difflib.unified_diff(before, after, start, end):
        yield line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"
    if not before and not after:
        yield f"--- {start}\n+++ {end}\n"
