"""The processes of a measurement. Each has a time limit, and each is ended by its own process id."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_ENVIRONMENT = {"LANG": "C.UTF-8", "PATH": os.defpath}
"""What a child sees of ours: no proxies, no credentials, no settings of any client."""


class Failed(Exception):
    """A child did not do what it was made for; the text is the last line that it said."""


class Child:
    """A process that answers lines with lines."""

    def __init__(self, command: Sequence[str]) -> None:
        self._last_words = ""
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - open as long as the process is
        self._process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=_ENVIRONMENT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )

    def ask(self, line: str) -> None:
        """Send a line; a child that is gone shows when its answer is read."""
        assert self._process.stdin
        with suppress(BrokenPipeError):
            self._process.stdin.write(line + "\n")
            self._process.stdin.flush()

    def answer(self, limit: float) -> str:
        """The next line, or `Failed` if there is none within `limit` seconds."""
        assert self._process.stdout
        with _limited(self._process, limit):
            line = self._process.stdout.readline()
        if not line:
            self.close()
            raise Failed(self._last_words)
        return line.strip()

    def finish(self, limit: float) -> tuple[str, float]:
        """Wait for the end; what the process printed, and the seconds of CPU that all of it took."""
        assert self._process.stdout
        with _limited(self._process, limit):
            printed = self._process.stdout.read()
            _, status, usage = os.wait4(self._process.pid, 0)
        self._process.returncode = os.waitstatus_to_exitcode(status)
        self.close()
        if self._process.returncode:
            raise Failed(self._last_words)
        return printed.strip(), usage.ru_utime + usage.ru_stime

    def close(self) -> None:
        """Ask the process to end, and end it if it does not. A second time, nothing happens."""
        assert self._process.stdin and self._process.stdout
        if self._errors.closed:
            return
        with suppress(BrokenPipeError):
            self._process.stdin.close()
        with _limited(self._process, 5):
            self._process.wait()
        self._process.stdout.close()
        self._errors.seek(0)
        said = self._errors.read().decode(errors="replace").strip()
        self._last_words = said.rpartition("\n")[2] or f"it ended with {self._process.returncode} and said nothing"
        self._errors.close()


@contextmanager
def server() -> Iterator[str]:
    """Run the loopback server; its address."""
    child = Child([sys.executable, "-m", "bench.server"])
    try:
        yield f"http://127.0.0.1:{child.answer(30)}/v3"
    finally:
        child.close()


def fresh(python: str, code: str) -> tuple[str, float]:
    """Run `code` in a new interpreter; what it printed, and its CPU seconds from the first instruction to the last."""
    child = Child([python, "-c", code])
    try:
        return child.finish(60)
    finally:
        child.close()


@contextmanager
def _limited(process: subprocess.Popen[str], seconds: float) -> Iterator[None]:
    timer = threading.Timer(seconds, process.kill)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
