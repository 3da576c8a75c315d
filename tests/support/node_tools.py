"""Programs of others, from tools/: where they are, Prism as a server of the spec's examples, and Postman's runner."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import time
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

import pytest

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec/clicksend.yaml"
LONGEST_START = 120.0
"""Seconds that Prism may take to answer for the first time."""


def program(name: str) -> str:
    """The program that npm has put into tools/. Without it the test is skipped, but where `CI` is set it fails."""
    found = ROOT / "tools/node_modules/.bin" / name
    if shutil.which("node") and found.exists():
        return str(found)
    reason = f"{name} is not there: install Node 20.19 or newer, then `make tools/node_modules/installed`"
    if os.environ.get("CI"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def environment() -> dict[str, str]:
    """The environment of such a program: it calls nobody and writes no colours."""
    quiet = {"CI": "true", "NO_COLOR": "1", "REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    return {**os.environ, **quiet}


class Prism:
    """Prism, which answers each request of the spec with the example that the spec has for it.

    It works on a copy of the spec, because it starts again whenever its files change. With `--errors` a mistake that it
    finds in an example is an error, too.
    """

    def __init__(self, folder: Path) -> None:
        self._log = folder / "prism.log"
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._port: int = free.getsockname()[1]
        copy = shutil.copytree(SPEC.parent, folder / "spec") / SPEC.name
        command = [program("prism"), "mock", "-h", "127.0.0.1", "-p", str(self._port), "--errors", "true", str(copy)]
        with self._log.open("wb") as log:
            # Prism has children of its own; a session of its own is what stops them with it.
            self._process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment(), start_new_session=True
            )

    @property
    def url(self) -> str:
        """Where the operations are; Prism has them without the path of the spec's server."""
        return f"http://127.0.0.1:{self._port}"

    def __enter__(self) -> Self:
        try:
            self._wait()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *error: object) -> None:
        self.stop()

    def stop(self) -> None:
        """End the process, by force if it does not want to."""
        for force in (signal.SIGTERM, signal.SIGKILL):
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, force)
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(5)
                return

    def _wait(self) -> None:
        end = time.monotonic() + LONGEST_START
        while time.monotonic() < end and self._process.poll() is None:
            with suppress(OSError), socket.create_connection(("127.0.0.1", self._port), 1):
                return
            time.sleep(0.1)
        raise RuntimeError(f"Prism does not answer:\n{self._log.read_text(errors='replace')[-5000:]}")


def newman(collection: Path, folder: Path, **variables: str) -> list[dict[str, Any]]:
    """Send every request of a Postman collection, and return Postman's record of each exchange, in order.

    Texts of the document that name a variable stand for themselves, whatever variables the user has.
    """
    report = folder / "newman.json"
    given = [each for name, value in variables.items() for each in ("--env-var", f"{name}={value}")]
    given += ["--global-var", "name=WRONG", "--global-var", "x=WRONG"]
    reporter = ["--reporters", "json", "--reporter-json-export", str(report)]
    command = [program("newman"), "run", str(collection), *given, *reporter]
    done = subprocess.run(command, capture_output=True, text=True, env=environment(), timeout=LONGEST_START)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    executions: list[dict[str, Any]] = json.loads(report.read_text("utf-8"))["run"]["executions"]
    return executions


def enabled(value: Any) -> Any:
    """A part of a collection in which the user has ticked all that is optional."""
    if isinstance(value, dict):
        return {key: enabled(inner) for key, inner in value.items() if key != "disabled"}
    return [enabled(inner) for inner in value] if isinstance(value, list) else value
