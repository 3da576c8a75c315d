"""Clients of other APIs than ours at work: made from a small document, and used against a server on loopback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sdk.replies import reply
from tests.sdk.server import Received, Server

ROOT = Path(__file__).parents[1]
HEAD = 'openapi: 3.1.0\ninfo: {title: Acme, version: "1"}\n'
DONE = 'responses: {"204": {description: Done.}}'


def asked(document: str, program: str, folder: Path) -> list[Received]:
    """The requests that a program makes with the client of a document; `client` is there."""
    (folder / "spec.yaml").write_text(HEAD + document, "utf-8")
    generate = [sys.executable, "-m", "generator", "generate", str(folder / "spec.yaml"), "--style", "python"]
    subprocess.run([*generate, "--out", str(folder / "out")], cwd=ROOT, check=True, capture_output=True, timeout=60)
    with Server() as server:
        server.decide = lambda _: reply(b"", status=204)
        lines = ["from acme import Acme", f"url = 'http://{server.address}'", program]
        environment = {**os.environ, "PYTHONPATH": str(folder / "out/src")}
        command = [sys.executable, "-c", "\n".join(lines)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)

        assert (done.returncode, done.stderr) == (0, "")
        return server.requests


def test_cookies_are_sent(tmp_path: Path) -> None:
    document = f"""
paths:
  /pets:
    get:
      operationId: pets.list
      parameters:
        - {{name: theme, in: cookie, schema: {{type: string}}}}
        - {{name: size, in: cookie, required: true, schema: {{type: integer}}}}
      {DONE}
"""

    first, second = asked(
        document, "c = Acme(base_url=url)\nc.pets.list(size=3, theme='a;b')\nc.pets.list(size=4)", tmp_path
    )

    assert first.headers["cookie"] == "theme=a%3Bb; size=3"
    assert second.headers["cookie"] == "size=4"


@pytest.mark.parametrize(
    ("place", "target", "cookie"),
    [("query", "/pets?limit=2&key=s%203", None), ("cookie", "/pets?limit=2", "key=s%203")],
)
def test_a_key_goes_where_it_belongs(place: str, target: str, cookie: str | None, tmp_path: Path) -> None:
    document = f"""
security: [{{key: []}}]
paths:
  /pets:
    get:
      operationId: pets.list
      parameters: [{{name: limit, in: query, schema: {{type: integer}}}}]
      {DONE}
  /open: {{get: {{operationId: open.get, security: [], {DONE}}}}}
components: {{securitySchemes: {{key: {{type: apiKey, in: {place}, name: key}}}}}}
"""

    pets, unlocked = asked(document, "c = Acme('s 3', base_url=url)\nc.pets.list(limit=2)\nc.open.get()", tmp_path)

    assert (pets.target, pets.headers.get("cookie")) == (target, cookie)
    assert (unlocked.target, unlocked.headers.get("cookie")) == ("/open", None)
