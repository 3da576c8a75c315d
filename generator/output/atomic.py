"""Replacing many files at once: all of them, or, if anything goes wrong, none.

Everything new is written into a folder of its own inside the output first, and so is a copy of every old file. What is
left then is moves within one file system. If one of them fails, those that were made are taken back. If the process is
killed among them, which takes as long as renaming a hundred files, the next run finds all files to be its own, finishes
them, and removes the folder.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

Action = tuple[str, bytes | None]
"""A file's name and what it is to hold; None if it is to go. A name can come again later."""

_PREFIX, _SUFFIX = ".generated-", ".tmp"


def is_stage(name: str) -> bool:
    """Whether a folder of this name is one that a run works in."""
    return name.startswith(_PREFIX) and name.endswith(_SUFFIX)


def apply(folder: Path, actions: Sequence[Action]) -> None:
    """Do all actions in order. Raises `OSError` if one of them fails, after taking back those before it."""
    is_new = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    for left in folder.iterdir():
        if is_stage(left.name) and left.is_dir() and not left.is_symlink():
            shutil.rmtree(left, ignore_errors=True)
    done: list[tuple[str, Path | None]] = []
    try:
        stage = Path(tempfile.mkdtemp(_SUFFIX, _PREFIX, folder))
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
        except BaseException:
            for name, backup in reversed(done):
                _restore(folder, name, backup)
            raise
        finally:
            shutil.rmtree(stage, ignore_errors=True)
    finally:
        if is_new and not any(folder.iterdir()):
            folder.rmdir()


def _stage(stage: Path, folder: Path, actions: Sequence[Action]) -> dict[str, Path | None]:
    """Write everything that is new, and for each file that there is a copy, whose place is returned."""
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
    """Put a file back as it was; best effort, for whatever stopped the run may stop this too."""
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
