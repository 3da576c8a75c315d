"""Compiled templates of earlier runs, kept in a folder of the user's cache.

They are code, which a run executes. So they are neither read nor kept unless the user alone, or the administrator, can write
to the folder and to all folders above it; a shared `XDG_CACHE_HOME` has none.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile

from jinja2.bccache import Bucket, BytecodeCache

_WRITABLE_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH


class CompiledTemplates(BytecodeCache):
    """One file for each template. `code` identifies all code that compiling depends on: Jinja runs filters of constants."""

    def __init__(self, folder: Path, code: bytes) -> None:
        self._folder = _private(folder)
        self._code = code

    def get_source_checksum(self, source: str) -> str:
        return sha256(self._code + source.encode()).hexdigest()

    def load_bytecode(self, bucket: Bucket) -> None:
        if self._folder is None:
            return
        with suppress(OSError), open(self._folder / bucket.key, "rb") as file:
            if _is_own(os.fstat(file.fileno())):
                bucket.load_bytecode(file)

    def dump_bytecode(self, bucket: Bucket) -> None:
        if self._folder is None:
            return
        with suppress(OSError):
            with NamedTemporaryFile(dir=self._folder, delete=False) as file:
                file.write(bucket.bytecode_to_string())
            os.replace(file.name, self._folder / bucket.key)


def _private(folder: Path) -> Path | None:
    """The folder, made if it is not there; None if others can write to it, or replace it."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder = folder.resolve(strict=True)
        is_safe = _is_own(folder.stat()) and all(_keeps_members(each.stat()) for each in folder.parents)
    except (OSError, AttributeError):  # Windows has no owners
        return None
    return folder if is_safe else None


def _is_own(found: os.stat_result) -> bool:
    return found.st_uid == os.geteuid() and not found.st_mode & _WRITABLE_BY_OTHERS


def _keeps_members(found: os.stat_result) -> bool:
    """Whether nobody else can replace what the user has in this folder; in a sticky one, such as /tmp, only owners can."""
    is_closed = not found.st_mode & _WRITABLE_BY_OTHERS or found.st_mode & stat.S_ISVTX
    return found.st_uid in (0, os.geteuid()) and bool(is_closed)
