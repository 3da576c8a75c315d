"""The surface of a generated package: an output folder, or an archive made of it, keeps it in a lock file of its own."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath
from typing import IO

from ..output.tree import MANIFEST, generated_files
from ..problems import UsageError
from ..styling.style import LOCK
from ..surface.lock import surface_in
from ..surface.surface import Surface

_MOST = 100_000_000
"""Bytes that are read of a package, also after they are unpacked."""
_HELP = "generate it with this release, or name its document, or its git revision as in `v1.2.0:`"


def is_package(path: Path) -> bool:
    """Whether a path names a package: a folder, or an archive by its suffix."""
    return path.is_dir() or (path.is_file() and path.name.endswith((".whl", ".zip", ".tar.gz", ".tgz")))


def surface_of(path: Path) -> Surface:
    """The surface that a package keeps. Raises `UsageError` if it keeps none, and `SpecError` if it is damaged."""
    try:
        if path.is_dir():
            name, content = _in_folder(path)
        else:
            name, content = _in_zip(path) if path.suffix in (".whl", ".zip") else _in_tar(path)
    except (OSError, EOFError, zlib.error, zipfile.BadZipFile, tarfile.TarError, NotImplementedError) as error:
        raise UsageError(f"{path} cannot be read: {error}\n  = help: build or download it again") from None
    return surface_in(content.decode("utf-8", "replace"), f"{path}:{name}")


def _in_folder(path: Path) -> tuple[str, bytes]:
    names = generated_files(path)
    if not names:
        help = f"name the folder of a style's `out`, or for a git revision, `{path}:`"
        raise UsageError(f"{path} is no output folder: it has no {MANIFEST}\n  = help: {help}")
    return _content(path, names, lambda name: (path / name).read_bytes())


def _in_zip(path: Path) -> tuple[str, bytes]:
    with zipfile.ZipFile(path) as archive:

        def read(name: str) -> bytes:
            with archive.open(name) as file:
                return _bounded(path, file)

        return _content(path, archive.namelist(), read)


def _in_tar(path: Path) -> tuple[str, bytes]:
    with gzip.open(path) as packed, tarfile.open(fileobj=io.BytesIO(_bounded(path, packed))) as archive:

        def read(name: str) -> bytes:
            file = archive.extractfile(name)
            return file.read() if file else b""

        return _content(path, archive.getnames(), read)


def _content(path: Path, names: Iterable[str], read: Callable[[str], bytes]) -> tuple[str, bytes]:
    """The name and the content of the lock file among the files of a package."""
    found = min((name for name in names if PurePosixPath(name).name == LOCK), key=len, default=None)
    if found is None:
        what = "an older release of the generator wrote it, or a style without lines of callers"
        raise UsageError(f"{path} keeps no surface ({LOCK}): {what}\n  = help: {_HELP}")
    return found, read(found)


def _bounded(path: Path, file: IO[bytes] | gzip.GzipFile) -> bytes:
    content = file.read(_MOST + 1)
    if len(content) > _MOST:
        raise UsageError(f"{path} has more than {_MOST:,} bytes when it is unpacked\n  = help: {_HELP}")
    return content
