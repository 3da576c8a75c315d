"""A reply takes no more memory than its limits say, however it is framed, packed and written."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
from pathlib import Path

import pytest
from clicksend_sdk._runtime.codec import json_reader

from tests.support.replies import head, reply
from tests.support.server import Reply, Server
from tests.support.subject import Kind

MOST = 400
"""MB that a process may take beyond what it has when it begins; the limit of a reply and what surrounds it."""

CODE = """
import asyncio, resource, sys
kind, address = sys.argv[1:]
from clicksend_sdk import AsyncClickSend, ClickSend
import clicksend_sdk._runtime.transport.sync, clicksend_sdk.errors
settings = dict(base_url=f"http://{address}", retries=0, timeout=60)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
async def main():
    async with AsyncClickSend("nora", "s3cret", **settings) as client:
        await client.account.get()
try:
    if kind == "async":
        asyncio.run(main())
    else:
        ClickSend("nora", "s3cret", **settings).account.get()
except clicksend_sdk.errors.APIResponseError as error:
    print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024, error)
"""
CHUNKED = head(200, {"Transfer-Encoding": "chunked"})
MANY = b'{"data": [' + b"{}," * 10_000_000 + b"{}]}"
HUGE = b"0" * (260 * 2**20)
BOMBS: dict[str, Reply] = {
    "objects in gzip": reply(gzip.compress(MANY, 1), headers={"Content-Encoding": "gzip"}),
    "zeros in gzip": reply(gzip.compress(HUGE, 1), headers={"Content-Encoding": "gzip"}),
    "chunks of a byte": Reply((CHUNKED, b"1\r\n0\r\n" * 1_000_000 + b"zz\r\n")),
    "a negative chunk": Reply((CHUNKED, b"-1\r\n" + HUGE)),
    "no length": Reply((b"HTTP/1.1 200 OK\r\n\r\n", HUGE), "close"),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_reply_takes_no_more_than_the_limit(name: str, kind: Kind, server: Server) -> None:
    server.will(BOMBS[name])
    source = str(Path(json_reader.__file__).parents[3])
    command = [sys.executable, "-c", CODE, kind, server.address]

    done = subprocess.run(
        command, env={**os.environ, "PYTHONPATH": source}, capture_output=True, text=True, timeout=90, check=True
    )

    taken, _, text = done.stdout.partition(" ")
    assert text.startswith("GET /account: HTTP 200, but")
    assert int(taken) < MOST


def test_what_values_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_reader, "MAX_VALUES", 100)

    assert json_reader.parse_json(b"[" + b"1," * 90 + b"1]")[0] == [1] * 91
    with pytest.raises(ValueError, match="too many values"):
        json_reader.parse_json(b"[" + b"{}," * 20 + b"{}]")
