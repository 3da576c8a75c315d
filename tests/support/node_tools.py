"""Third-party programs from tools/: compilers and runtimes, Prism, which serves the examples of the spec, and newman."""

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
from typing import Any, NoReturn, Self

import pytest

from bench import bundle

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec/clicksend.yaml"
MODULES = ROOT / "tools/node_modules"
LONGEST_START = 120.0
"""The maximum seconds until Prism accepts a connection, or a run of newman ends."""


_PLACES = {"bun": "@oven/bun-*/bin/bun", "deno": "@deno/*/deno", "tsc-7": "typescript-7/bin/tsc"}
"""The programs that have another place than `.bin`: native ones, and those that share a name."""


def program(name: str) -> str:
    """The path of a program that npm installed in tools/. If it is missing, the test is skipped, or fails if `CI` is set."""
    found = next(MODULES.glob(_PLACES.get(name, f".bin/{name}")), None)
    if shutil.which("node") and found:
        return str(found)
    return missing(f"{name} is missing: install Node 20.19 or newer, then run `make tools/node_modules/installed`")


def missing(reason: str) -> NoReturn:
    """Skip the test, or let it fail if `CI` is set."""
    if os.environ.get("CI"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def environment() -> dict[str, str]:
    """Environment variables that turn off telemetry, update checks and colours."""
    quiet = {"CI": "true", "NO_COLOR": "1", "REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    return {**os.environ, **quiet}


class Prism:
    """Prism, a server that responds to each request with the example in the spec.

    It gets the spec as one file that has the responses of `x-sdk` in each operation. With `--errors`, invalid examples are
    errors too.
    """

    def __init__(self, folder: Path) -> None:
        self._log = folder / "prism.log"
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._port: int = free.getsockname()[1]
        spec = folder / "spec.json"
        bundle.write(SPEC, spec)
        command = [program("prism"), "mock", "-h", "127.0.0.1", "-p", str(self._port), "--errors", "true", str(spec)]
        with self._log.open("wb") as log:
            # Prism starts child processes; its own session lets `stop` end all of them.
            self._process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment(), start_new_session=True
            )

    @property
    def url(self) -> str:
        """The base URL, without the path of the spec's server, which Prism omits."""
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
        """Terminate the process; kill it if it does not exit."""
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
        raise RuntimeError(f"Prism does not accept connections:\n{self._log.read_text(errors='replace')[-5000:]}")


def newman(collection: Path, folder: Path, **variables: str) -> list[dict[str, Any]]:
    """Send every request of a Postman collection, and return newman's record of each exchange, in order.

    Global variables with the names that documents use are set to `WRONG`: text of a document must not be replaced.
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
    """A part of a collection with all optional entries enabled."""
    if isinstance(value, dict):
        return {key: enabled(inner) for key, inner in value.items() if key != "disabled"}
    return [enabled(inner) for inner in value] if isinstance(value, list) else value
