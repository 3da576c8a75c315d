"""Replaces many files at once: all of them, or none if anything fails.

All new files and copies of all old ones are first written into a private folder inside the output. The rest is moves
within one file system. If one of them fails, the earlier ones are undone. If the process is killed during the moves, which
take as long as renaming a hundred files, the next run finds all files in the manifest, finishes the work, and removes the
folder.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

Action = tuple[str, bytes | None]
"""A file's name and its new content; None to remove the file. A name can occur several times."""

_PREFIX, _SUFFIX = ".generated-", ".tmp"
_in_use = set[str]()
"""The names of the staging folders of this process; any other is a left-over."""


def is_stage(name: str) -> bool:
    """Whether a folder name is that of a staging folder."""
    return name.startswith(_PREFIX) and name.endswith(_SUFFIX)


def apply(folder: Path, actions: Sequence[Action]) -> None:
    """Perform all actions in order. If one fails, undoes those before it and raises `OSError`."""
    with applied(folder, actions):
        pass


@contextmanager
def applied(folder: Path, actions: Sequence[Action]) -> Iterator[None]:
    """Perform all actions in order, and undo them if one of them, or the body of the `with` statement, fails."""
    is_new = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    for left in folder.iterdir():
        if is_stage(left.name) and left.name not in _in_use and left.is_dir() and not left.is_symlink():
            shutil.rmtree(left, ignore_errors=True)
    done: list[tuple[str, Path | None]] = []
    try:
        stage = Path(tempfile.mkdtemp(_SUFFIX, _PREFIX, folder))
        _in_use.add(stage.name)
        try:
            old = _stage(stage, folder, actions)
            for number, (name, content) in enumerate(actions):
                if content is None:
                    done.append((name, old[name]))
                    (folder / name).unlink()
                    _remove_empty(folder, name)
                else:
                    (folder / name).parent.mkdir(parents=True, exist_ok=True)
                    done.append((name, old[name]))
                    os.replace(stage / f"{number}.new", folder / name)
            yield
        except BaseException:
            for name, backup in reversed(done):
                _restore(folder, name, backup)
            raise
        finally:
            shutil.rmtree(stage, ignore_errors=True)
            _in_use.discard(stage.name)
    finally:
        if is_new and not any(folder.iterdir()):
            folder.rmdir()


def _stage(stage: Path, folder: Path, actions: Sequence[Action]) -> dict[str, Path | None]:
    """Write all new files, and a copy of each existing one; returns the paths of the copies."""
    old: dict[str, Path | None] = {}
    for number, (name, content) in enumerate(actions):
        if content is not None:
            (stage / f"{number}.new").write_bytes(content)
        if name not in old:
            old[name] = None
            if (folder / name).is_file():
                old[name] = Path(shutil.copy2(folder / name, stage / f"{number}.old"))
    return old


def _restore(folder: Path, name: str, backup: Path | None) -> None:
    """Restore a file; best effort, because the cause of the failure may affect this too."""
    try:
        if backup is None:
            (folder / name).unlink(missing_ok=True)
            _remove_empty(folder, name)
        elif backup.exists():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            os.replace(backup, folder / name)
    except OSError:
        pass


def _remove_empty(folder: Path, name: str) -> None:
    for parent in PurePosixPath(name).parents:
        if parent.name and (folder / parent).is_dir() and not any((folder / parent).iterdir()):
            (folder / parent).rmdir()
