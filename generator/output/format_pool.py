"""Formats the pieces of files: in this process or, if there are many, in several processes.

These are programs of their own that read and write texts as JSON: `python -m generator.output.format_pool STYLE PATH`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

from ..styling.style import Style

_CODE = Path(__file__).resolve().parents[2]
_MIN_CHARACTERS = 300_000
"""Characters per process: about a second of formatting, twice the start-up time of a process."""
_MAX_PROCESSES = 8
_TIMEOUT = 600
"""Seconds."""


def format_all(style: Style, path: str, texts: Sequence[str]) -> list[str]:
    """The texts, formatted by the style as files like `path`. Raises `HookError` for one that it refuses."""
    count = min(_cores(), _MAX_PROCESSES, 1 + sum(map(len, texts)) // _MIN_CHARACTERS)
    if count > 1 and style.is_as_loaded:
        with suppress(OSError, subprocess.SubprocessError, ValueError):
            return _in_parallel(style, path, texts, count)
    return [style.format(path, text) for text in texts]  # an error in another process occurs here again, and is raised


def _in_parallel(style: Style, path: str, texts: Sequence[str], count: int) -> list[str]:
    """Process i of n formats every nth text; this process formats the first share and joins the results."""
    made = list(texts)
    with tempfile.TemporaryDirectory() as folder:
        others = list[_Worker]()
        try:
            for number in range(1, count):
                others.append(_Worker(style, path, texts[number::count], Path(folder, str(number))))
            made[::count] = [style.format(path, text) for text in texts[::count]]
            for number, other in enumerate(others, 1):
                made[number::count] = other.result()
        finally:
            for other in others:
                other.end()
    return made


class _Worker:
    """A formatting process. Its input and output are files, so that neither side blocks the other."""

    def __init__(self, style: Style, path: str, texts: Sequence[str], folder: Path) -> None:
        folder.mkdir()
        given, self._made = folder / "given.json", folder / "made.json"
        given.write_text(json.dumps(texts), encoding="utf-8")
        paths = [str(_CODE), *filter(None, [os.environ.get("PYTHONPATH")])]
        with given.open("rb") as stdin, self._made.open("wb") as stdout:
            self._process = subprocess.Popen(  # noqa: S603  (it is this very program)
                [sys.executable, "-P", "-m", __name__, str(style.folder), path],
                stdin=stdin,
                stdout=stdout,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
            )

    def result(self) -> list[str]:
        """The formatted texts; waits for the process."""
        if self._process.wait(_TIMEOUT):
            raise subprocess.SubprocessError
        made: list[str] = json.loads(self._made.read_text("utf-8"))
        return made

    def end(self) -> None:
        """Kill the process if it is still running."""
        self._process.kill()
        self._process.wait()


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def main(style: str, path: str, given: IO[str], made: IO[str]) -> None:
    """Format the texts of a JSON list."""
    loaded = Style.load(style)
    json.dump([loaded.format(path, text) for text in json.load(given)], made)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.stdin, sys.stdout)
