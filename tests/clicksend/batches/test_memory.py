"""A million messages from a generator: memory stays flat, and the input is read only as far as it is sent."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any, cast

import pytest
from clicksend_sdk import ClickSend
from clicksend_sdk._runtime.operation import Operation
from clicksend_sdk._runtime.record import replace
from clicksend_sdk._runtime.transport.base import Request, Response
from clicksend_sdk.resources import sms

from ..script import Script
from .account import Account
from .test_send_all import message

COUNT, SIZE = 1_000_000, 50_000


def test_a_million_items_take_little_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Numbers in calls of 50,000, so that the time goes into the run and not into the calls."""
    batch = replace(cast(Any, sms._SEND.batch), size=SIZE, results="", reference="")
    operation: Operation[Any] = replace(sms._SEND, batch=batch, body="object", returns=None, limits={})
    monkeypatch.setattr(sms, "_SEND", operation)
    client = ClickSend("nora", "s3cret", transport=Script(Response(200, {}, b'{"response_code": "SUCCESS"}')))
    blocks: list[int] = []

    result = client.sms.send_all(
        cast(Any, iter(range(COUNT))), keep=False, on_progress=lambda _: blocks.append(sys.getallocatedblocks())
    )

    assert result.counts["succeeded"] == COUNT
    assert len(blocks) == COUNT // SIZE
    assert max(blocks) - blocks[0] < SIZE


def test_no_more_is_read_than_the_calls_need() -> None:
    account, read, ahead = Account(), 0, list[int]()

    def items() -> Iterator[Any]:
        nonlocal read
        for number in range(5000):
            read += 1
            yield message(number)

    def reply(request: Request) -> Response:
        messages = json.loads(cast(bytes, request.body))["messages"]
        body = {"response_code": "SUCCESS", "data": {"messages": account.results(messages)}}
        return Response(200, {}, json.dumps(body).encode())

    client = ClickSend("nora", "s3cret", transport=Script(reply))

    client.sms.send_all(items(), concurrency=2, on_progress=lambda progress: ahead.append(read - progress.done))

    assert max(ahead) <= 1000  # beside the batch that has just ended, one other call
