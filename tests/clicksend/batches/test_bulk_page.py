"""The programs of docs/bulk.md: 2,500 messages, a 504, no credit, and nobody gets a message twice."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.documents import ROOT, examples
from tests.support.server import Received, Reply, Server

from .account import Account, gateway_timeout

SYNC, ASYNC, *_ = examples("docs/bulk.md")
PROGRAMS = {"sync": SYNC, "async": SYNC.partition("client = ClickSend()")[0] + ASYNC}


@pytest.mark.parametrize("kind", PROGRAMS)
def test_the_program_sends_each_message_once_and_says_who_got_what(kind: str, server: Server, tmp_path: Path) -> None:
    account = Account(None, gateway_timeout, credit=2300)

    def decide(request: Received) -> Reply:
        if request.line.startswith("GET"):  # meanwhile, someone pays
            account.credit = 10**6
        return account.decide(request)

    server.decide = decide
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("CLICKSEND")},
        "PYTHONPATH": str(ROOT / "generated/python/src"),
        "CLICKSEND_BASE_URL": f"http://{server.address}/v3",
        "CLICKSEND_USERNAME": "nora",
        "CLICKSEND_API_KEY": "s3cret",
    }
    (tmp_path / "bulk.py").write_text(PROGRAMS[kind], "utf-8")

    done = subprocess.run(
        [sys.executable, "bulk.py"],
        cwd=tmp_path,
        env=environment,
        input="\n",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert account.sent == dict.fromkeys((f"booking-{n}" for n in range(2500)), 1)
    assert account.calls == [1000, 1000, 500, 200]
    lines = done.stdout.splitlines()
    assert (
        "<BatchResult: 2,500 succeeded, 0 failed, 0 unknown, 0 not sent>"
        in lines[-1 if kind == "async" else slice(None)]
    )
    if kind == "sync":
        assert lines[:5] == [
            "1,000 done, 0 unknown",
            "2,000 done, 1,000 unknown",
            "2,300 done, 1,000 unknown",
            "<BatchResult: 1,300 succeeded, 0 failed, 1,000 unknown, 200 not sent, stopped by PartialFailureError>",
            "1000 were sent, 0 were not, 0 are unclear",
        ]
        assert sum(line.startswith("sent {") for line in lines) == 2500
