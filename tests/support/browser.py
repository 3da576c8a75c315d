"""A real browser: Chromium of tools/, or on other machines than Linux x86-64 the one in PATH."""

from __future__ import annotations

import os
import platform
import shutil
import signal
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .node_tools import MODULES, missing

_PACKED = MODULES / "@sparticuz/chromium/bin"
_UNPACKED = MODULES / ".chromium"
_NAMES = ("chromium", "chromium-browser", "google-chrome")
_FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-dev-shm-usage --no-first-run --no-proxy-server "
    "--disable-background-networking --disable-component-update --disable-sync"
).split()
_UNPACK = """
const { createReadStream, createWriteStream } = require("node:fs"), { createBrotliDecompress } = require("node:zlib");
const { pipeline } = require("node:stream/promises"), [, from, to] = process.argv;
pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));
"""


@contextmanager
def page(url: str, profile: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Open a page in a browser with an empty profile; all its processes are killed at the end."""
    command, environment = _command()
    command += [*_FLAGS, f"--user-data-dir={profile}", url]
    with (profile.parent / f"{profile.name}.log").open("wb") as log:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment, start_new_session=True
        )
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(10)


def _command() -> tuple[list[str], dict[str, str]]:
    if (platform.system(), platform.machine()) == ("Linux", "x86_64") and _PACKED.is_dir() and shutil.which("node"):
        program = _unpack("chromium.br", "chromium")
        if not (_UNPACKED / "lib").is_dir():
            with tarfile.open(_unpack("al2023.tar.br", "libraries.tar")) as libraries:
                libraries.extractall(_UNPACKED, filter="data")
        return [str(program)], {**os.environ, "LD_LIBRARY_PATH": str(_UNPACKED / "lib")}
    if found := next(filter(None, map(shutil.which, _NAMES)), None):
        return [found], dict(os.environ)
    return missing("there is no Chromium: run `make tools/node_modules/installed`, or install chromium")


def _unpack(packed: str, name: str) -> Path:
    """The file `name`, unpacked unless an earlier test did that."""
    unpacked = _UNPACKED / name
    if not unpacked.exists():
        _UNPACKED.mkdir(exist_ok=True)
        part = unpacked.with_suffix(".part")
        subprocess.run(["node", "-e", _UNPACK, str(_PACKED / packed), str(part)], check=True, timeout=120)
        part.rename(unpacked)
    return unpacked
