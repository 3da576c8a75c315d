"""Processes that end: each has limits of CPU, wall time and memory, and takes its children with it.

Run as a program, this sets the limits and then becomes the command: `bounded.py CPU MEGABYTES COMMAND…`.
"""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_GRACE = 10
"""Seconds of CPU to say where it was, after the limit."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds of CPU and megabytes; the time on the wall is longer, for others may use the machine too."""

    cpu: int = 300
    memory: int = 4_000

    @property
    def wall(self) -> int:
        """Seconds after which the process is killed, whatever it has used."""
        return self.cpu * 4


@dataclass(frozen=True, slots=True)
class Ended:
    """What a process printed, how it ended (below zero by a signal), and what it and its children took."""

    code: int
    out: str
    err: str
    cpu: float
    """Seconds."""
    wall: float = 0.0
    """Seconds."""
    peak: float = 0.0
    """Megabytes that the largest of them held at most."""


def run(command: Sequence[str], limits: Limits, cwd: Path | None = None, env: dict[str, str] | None = None) -> Ended:
    """Run a command to its end, or to its limits."""
    limited = [sys.executable, "-I", "-S", __file__, str(limits.cpu), str(limits.memory), *command]
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(
            limited, cwd=cwd, env=env, stdin=subprocess.DEVNULL, stdout=out, stderr=err, start_new_session=True
        )
        timer = threading.Timer(limits.wall, _end, [process.pid])
        timer.start()
        began = time.perf_counter()
        try:
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.perf_counter() - began
            process.returncode = os.waitstatus_to_exitcode(status)
        finally:
            timer.cancel()
            _end(process.pid)
        out.seek(0)
        err.seek(0)
        said, errors = (stream.read().decode(errors="replace") for stream in (out, err))
    peak = usage.ru_maxrss / (1024**2 if sys.platform == "darwin" else 1024)
    return Ended(process.returncode, said, errors, usage.ru_utime + usage.ru_stime, wall, peak)


def _end(group: int) -> None:
    with suppress(ProcessLookupError, PermissionError):  # macOS: the latter if all of the group have ended
        os.killpg(group, signal.SIGKILL)


def _become(cpu: str, memory: str, *command: str) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (int(cpu), int(cpu) + _GRACE))
    with suppress(ValueError, OSError):  # macOS has no such limit
        resource.setrlimit(resource.RLIMIT_AS, (int(memory) * 1024**2,) * 2)
    os.execvp(command[0], command)


if __name__ == "__main__":
    _become(*sys.argv[1:])
