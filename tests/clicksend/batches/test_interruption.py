"""A run that is interrupted from outside: what was in flight is known as far as it can be."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from clicksend_sdk import AsyncClickSend, BatchResult
from clicksend_sdk.errors import OutcomeUnknownError

from tests.support.replies import STALL
from tests.support.server import Received, Reply, Server

from ..borrower import Borrower
from .account import Account, lost
from .test_send_all import message

PROGRAM = """
import signal
from clicksend_sdk import BatchResult, ClickSend
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background jobs ignore it
client = ClickSend("nora", "s3cret", timeout=5.0)
try:
    client.sms.send_all({"to": f"+614{n:08}", "body": "Hi", "custom_string": f"m-{n}"} for n in range(5000))
except KeyboardInterrupt as error:
    print(BatchResult.of(error))
"""


def second_hangs(account: Account, seconds: float) -> Any:
    """Replies after a while, from the second request on."""

    def decide(request: Received) -> Reply:
        reply = account.decide(request)
        return Reply((seconds, *reply.steps)) if len(account.calls) > 1 else reply

    return decide


@pytest.mark.parametrize(
    ("interrupts", "shown"),
    [(1, "2,000 succeeded, 0 failed, 0 unknown"), (2, "1,000 succeeded, 0 failed, 1,000 unknown")],
)
def test_control_c_waits_for_what_is_in_flight_and_a_second_one_does_not(
    interrupts: int, shown: str, server: Server
) -> None:
    account = Account()
    server.decide = second_hangs(account, 1.5)
    environment = {
        **os.environ,
        "CLICKSEND_BASE_URL": f"http://{server.address}/v3",
        "PYTHONPATH": str(Path(__file__).parents[3] / "generated/python/src"),
    }
    with subprocess.Popen([sys.executable, "-c", PROGRAM], env=environment, stdout=subprocess.PIPE, text=True) as child:
        timer = threading.Timer(30, child.kill)
        timer.start()
        server.wait_for_requests(2)
        for _ in range(interrupts):
            child.send_signal(signal.SIGINT)
            time.sleep(0.3)
        out, _ = child.communicate(timeout=30)
        timer.cancel()

    assert out == f"<BatchResult: {shown}, 0 not sent, the rest unread, stopped by KeyboardInterrupt>\n"
    assert account.calls == [1000, 1000]


@pytest.mark.parametrize("how", ["cancel", "timeout"])
def test_a_cancelled_run_has_its_result(how: str, server: Server) -> None:
    account = Account()

    def decide(request: Received) -> Reply:
        reply = account.decide(request)
        return STALL if len(account.calls) > 2 else reply

    server.decide = decide

    async def run() -> BaseException:
        async with AsyncClickSend("nora", "s3cret", base_url=f"http://{server.address}/v3") as client:
            sending = client.sms.send_all(map(message, range(9000)), concurrency=2)
            task = asyncio.ensure_future(sending if how == "cancel" else asyncio.wait_for(sending, 2.0))
            await asyncio.to_thread(server.wait_for_requests, 4)
            if how == "cancel":
                task.cancel()
            try:
                await task
            except BaseException as error:
                return error
            raise AssertionError("it ended")

    error = asyncio.run(run())

    assert isinstance(error, asyncio.CancelledError if how == "cancel" else TimeoutError)
    result = BatchResult.of(error)
    assert result
    assert (len(result.succeeded), len(result.unknown), len(result.not_sent)) == (2000, 2000, 0)
    first = result.unknown[0]
    assert isinstance(first.error, OutcomeUnknownError)
    assert (first.error.path, first.error.sent_at, len(first.error.references)) == ("/sms/send", first.sent_at, 1000)
    assert result.read == 4000


def test_the_clients_of_httpx2_send_batches_too(borrower: Borrower, server: Server) -> None:
    """Under trio one after the other."""
    account = Account(None, lost)
    server.decide = account.decide

    def send(client: Any) -> Any:
        return client.sms.send_all(map(message, range(2500)), concurrency=3)

    (result,) = borrower.run(send)

    assert sorted(account.calls) == [500, 1000, 1000]
    assert result.counts["succeeded"] + result.counts["unknown"] == 2500
    assert result.counts["unknown"] in (500, 1000)


def test_an_exception_that_no_run_ended_with_has_no_result() -> None:
    assert BatchResult.of(KeyError()) is None
