"""Settings of the caller's own client of httpx2: its transport is used; its authentication and redirects are not."""

from __future__ import annotations

import gzip
import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx2
import pytest
from clicksend_sdk.errors import APIStatusError

from tests.support.replies import envelope, refusal, reply, sent, success
from tests.support.server import Server

from .borrower import Borrower
from .calls import read, send


def test_their_authentication_is_not_used(server: Server, borrower: Borrower) -> None:
    server.will(sent("SUCCESS"), sent("SUCCESS"))

    borrower.run(send)
    borrower.run(send, theirs={"auth": ("mallory", "pw")})

    [usual, theirs] = server.requests
    assert theirs.headers["authorization"] == usual.headers["authorization"]


def test_their_digest_sends_nothing_twice(server: Server, borrower: Borrower) -> None:
    server.will(refusal(401, "UNAUTHORIZED", "No.", **{"WWW-Authenticate": 'Digest realm="a", nonce="b"'}))

    with pytest.raises(APIStatusError, match="HTTP 401"):
        borrower.run(send, theirs={"auth": httpx2.DigestAuth("mallory", "pw")})

    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_their_redirects_are_not_used(status: int, server: Server, borrower: Borrower) -> None:
    server.will(reply({}, status=status, headers={"Location": f"http://{server.address}/v3/elsewhere"}), success())

    with pytest.raises(APIStatusError, match=f"HTTP {status}"):
        borrower.run(send, theirs={"follow_redirects": True})

    assert len(server.requests) == 1


@pytest.mark.parametrize("compressed", [False, True])
@pytest.mark.parametrize("streamed", [False, True])
def test_a_transport_of_theirs_that_answers(streamed: bool, compressed: bool, borrower: Borrower) -> None:
    class Stream(httpx2.SyncByteStream, httpx2.AsyncByteStream):
        def __init__(self, body: bytes) -> None:
            self.body = body

        def __iter__(self) -> Iterator[bytes]:
            yield self.body

        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield self.body

    def answer(request: httpx2.Request) -> httpx2.Response:
        body = json.dumps(envelope([{"code": request.method, "value": request.url.path}])).encode()
        body = gzip.compress(body) if compressed else body
        headers = {"Content-Encoding": "gzip"} if compressed else {}
        more: Any = {"stream": Stream(body)} if streamed else {"content": body}
        return httpx2.Response(200, headers=headers, **more)

    [countries] = borrower.run(read, theirs={"transport": httpx2.MockTransport(answer)})

    assert [(each.code, each.value) for each in countries] == [("GET", "/v3/countries")]
