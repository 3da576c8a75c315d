"""Run commands on each document, in a process of its own with limits, and print what they used as lines of JSON.

    python bounded.py FOLDER

It loads the generator once and forks, for a new interpreter costs more than most documents.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from pathlib import Path

from generator import __main__ as command_line
from generator import build, check, load, render  # noqa: F401  (loads them)

SECONDS = 5
MEMORY = 2_000_000_000  # of addresses; what is resident is counted by the test


def used(command: str, folder: Path) -> dict[str, object]:
    """The time and memory of a command for the document of a folder."""
    process = os.fork()
    if not process:
        run(command, folder)
    _, status, usage = os.wait4(process, 0)
    seconds, code = usage.ru_utime + usage.ru_stime, os.waitstatus_to_exitcode(status)
    return {"name": f"{command} {folder.name}", "code": code, "seconds": seconds, "resident": usage.ru_maxrss * 1_024}


def run(command: str, folder: Path) -> None:
    """Run a command, and end."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    said = os.open(folder / command, os.O_WRONLY | os.O_CREAT)
    os.dup2(said, 1)
    os.dup2(said, 2)
    overlay = folder / "overlay.yaml"
    arguments = [command, str(folder / "spec.yaml"), "--no-strict"]
    code = command_line.main([*arguments, *(["--overlay", str(overlay)] if overlay.exists() else [])])
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    for number, each in enumerate(sorted(Path(sys.argv[1]).iterdir())):
        for command in ("dump", "inspect") if number % 8 == 0 else ("dump",):  # dump writes the most
            print(json.dumps(used(command, each)), flush=True)
