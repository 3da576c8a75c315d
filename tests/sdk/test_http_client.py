"""A client over the caller's own client of httpx2: blocking, under asyncio, and under trio."""

from __future__ import annotations

import asyncio
import gzip
import inspect
import json
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any, Literal, cast

import httpx2
import pytest
import trio
from clicksend_sdk import AsyncClickSend, ClickSend
from clicksend_sdk.errors import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    ArgumentError,
    ClientClosedError,
    NotFoundError,
    OutcomeUnknownError,
)

from .replies import (
    HANG_UP,
    RESET,
    STALL,
    chunked,
    cut_off,
    dripping,
    envelope,
    gzipped,
    page,
    refusal,
    reply,
    sent,
    success,
)
from .server import Reply, Server

Flavour = Literal["sync", "asyncio", "trio"]
MESSAGE = {"to": "+61411111111", "body": "Hello"}


def send(c: Any) -> Any:
    """An unsafe call."""
    return c.sms.send(messages=[MESSAGE])


def read(c: Any) -> Any:
    """A safe call."""
    return c.countries.list()


class Borrower:
    """Makes calls over a client of httpx2 of one kind; every `run` has an event loop of its own."""

    def __init__(self, flavour: Flavour, server: Server) -> None:
        self.flavour = flavour
        self.usual = {"username": "nora", "api_key": "s3cret", "base_url": f"http://{server.address}/v3"}
        self.usual |= {"timeout": cast(Any, 5.0), "retries": cast(Any, 0)}

    def run(self, *uses: Callable[[Any], Any], theirs: Any = {}, after: Any = None, **settings: Any) -> list[Any]:
        """What these calls give, one after the other; `after` is done with the client of httpx2 at last."""
        theirs, settings = {"trust_env": False, **theirs}, {**self.usual, **settings}
        if self.flavour == "sync":
            with httpx2.Client(**theirs) as lent:
                with ClickSend(http_client=lent, **settings) as client:
                    results = [use(client) for use in uses]
                assert not lent.is_closed
                return results + ([after(lent)] if after else [])

        async def calls() -> list[Any]:
            async with httpx2.AsyncClient(**theirs) as lent:
                async with AsyncClickSend(http_client=lent, **settings) as client:
                    results = [await _awaited(use(client)) for use in uses]
                assert not lent.is_closed
                return results + ([await _awaited(after(lent))] if after else [])

        return asyncio.run(calls()) if self.flavour == "asyncio" else trio.run(calls)


async def _awaited(result: Any) -> Any:
    if hasattr(result, "__aiter__"):
        return [item async for item in result]
    return await result if inspect.isawaitable(result) else result


@pytest.fixture(params=["sync", "asyncio", "trio"])
def borrower(request: pytest.FixtureRequest, server: Server) -> Borrower:
    return Borrower(request.param, server)


def test_calls(server: Server, borrower: Borrower) -> None:
    server.will(sent("SUCCESS"), success([{"code": "AU", "value": "Australia"}]), success())

    result, countries, nothing = borrower.run(send, read, lambda c: c.sms.cancel("A1"))

    assert result.messages[0].status == "SUCCESS"
    assert countries[0].code == "AU"
    assert nothing is None
    assert [request.line for request in server.requests] == [
        "POST /v3/sms/send HTTP/1.1",
        "GET /v3/countries HTTP/1.1",
        "PUT /v3/sms/A1/cancel HTTP/1.1",
    ]
    assert server.requests[0].json == {"messages": [MESSAGE]}
    assert server.connections == 1


def test_a_request_is_the_same_as_without(server: Server, borrower: Borrower) -> None:
    server.will(*[sent("SUCCESS")] * 2)

    borrower.run(send)
    with ClickSend(**cast(Any, borrower.usual)) as client:
        send(client)

    theirs, ours = (dict(request.headers) for request in server.requests)
    assert theirs.pop("connection", "keep-alive") == "keep-alive"
    assert theirs == ours


@pytest.mark.parametrize("make", [chunked, gzipped, reply], ids=["chunked", "gzipped", "plain"])
def test_a_reply_in_every_form(make: Any, server: Server, borrower: Borrower) -> None:
    server.will(make(envelope([{"code": "AU", "value": "Australia"}])))

    [countries] = borrower.run(read)

    assert [each.code for each in countries] == ["AU"]


def items(first: int, count: int) -> list[dict[str, object]]:
    return [{"to": "+61411111111", "message_id": f"M{number}"} for number in range(first, first + count)]


@pytest.mark.parametrize("options", [{}, {"prefetch": 3}], ids=["", "prefetch"])
def test_pages(options: Any, server: Server, borrower: Borrower) -> None:
    def asked_page(request: Any) -> Reply:
        number = int(request.target.partition("page=")[2].partition("&")[0])
        return page(items(number * 2 - 1, 2 if number < 3 else 1), number)

    server.decide = asked_page

    def collected(c: Any) -> Any:
        pages = c.sms.history(options=options)
        return list(pages) if borrower.flavour == "sync" else pages

    [found] = borrower.run(collected)

    assert [each.message_id for each in found] == ["M1", "M2", "M3", "M4", "M5"]
    assert len(server.requests) == 3


def test_a_refusal(server: Server, borrower: Borrower) -> None:
    server.will(refusal(404, "NOT_FOUND", "No such message."))

    with pytest.raises(NotFoundError, match="NOT_FOUND") as caught:
        borrower.run(lambda c: c.sms.cancel("A1"))

    assert caught.value.request_id == "req-7"


def test_a_call_is_repeated_by_us_alone(server: Server, borrower: Borrower) -> None:
    server.will(reply({}, status=503, headers={"Retry-After": "0"}), RESET, success([]))

    assert borrower.run(read, retries=2) == [[]]

    assert len(server.requests) == 3


@pytest.mark.parametrize("bad", [HANG_UP, RESET, Reply((b"SSH-2.0-OpenSSH\r\n\r\n",), "close")])
def test_a_reply_that_is_lost(bad: Reply, server: Server, borrower: Borrower) -> None:
    server.will(bad, sent("SUCCESS"))

    with pytest.raises(OutcomeUnknownError):
        borrower.run(send, retries=2)

    assert len(server.requests) == 1


def test_a_reply_that_is_cut_off(server: Server, borrower: Borrower) -> None:
    server.will(cut_off(envelope({"messages": []})))

    with pytest.raises(APIResponseError, match="HTTP 200, but the response cannot be read"):
        borrower.run(send)


@pytest.mark.parametrize(("call", "kind"), [(send, OutcomeUnknownError), (read, APITimeoutError)])
def test_a_reply_that_comes_too_late(
    call: Any, kind: type[APIConnectionError], server: Server, borrower: Borrower
) -> None:
    server.will(STALL)

    with pytest.raises(kind) as caught:
        borrower.run(call, timeout=0.3)

    assert 0.29 <= caught.value.elapsed < 2
    server.wait_until_closed(1)


def test_a_body_that_drips_ends_with_the_call(server: Server, borrower: Borrower) -> None:
    server.will(dripping(envelope([]), every=0.05))

    with pytest.raises(APITimeoutError) as caught:
        borrower.run(read, timeout=0.4)

    assert 0.39 <= caught.value.elapsed < 2
    server.wait_until_closed(1)


@pytest.fixture
def dead() -> Iterator[str]:
    """An address that takes no connections."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield "http://{}:{}/v3".format(*bound.getsockname())


def test_a_server_that_cannot_be_reached(dead: str, borrower: Borrower) -> None:
    with pytest.raises(APIConnectionError) as caught:
        borrower.run(send, base_url=dead)

    assert type(caught.value) is APIConnectionError


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


def test_their_client_stays_open(server: Server, borrower: Borrower) -> None:
    server.will(success([]), reply({"after": True}))
    url = f"http://{server.address}/after"

    _, after = borrower.run(read, after=lambda lent: lent.get(url))

    assert after.json() == {"after": True}
    assert [request.connection for request in server.requests] == [0, 0]


def test_a_closed_client_makes_no_calls(server: Server, borrower: Borrower) -> None:
    with pytest.raises(ClientClosedError):
        borrower.run(lambda c: c.close(), read)

    assert server.connections == 0


def test_their_client_when_it_is_closed(server: Server, borrower: Borrower) -> None:
    lent = httpx2.Client() if borrower.flavour == "sync" else httpx2.AsyncClient()
    if isinstance(lent, httpx2.Client):
        lent.close()
    else:
        asyncio.run(lent.aclose())
    client: Any = (ClickSend if borrower.flavour == "sync" else AsyncClickSend)(
        http_client=lent, **cast(Any, borrower.usual)
    )

    async def call() -> Any:
        return await send(client)

    with pytest.raises(APIConnectionError):
        if borrower.flavour == "sync":
            send(client)
        elif borrower.flavour == "asyncio":
            asyncio.run(call())
        else:
            trio.run(call)

    assert server.connections == 0


def test_a_file(server: Server, borrower: Borrower, tmp_path: Path) -> None:
    content = b"to,status\n" * 50_000
    server.will(reply(content, headers={"Content-Type": "text/csv"}))
    path = tmp_path / "history.csv"

    borrower.run(lambda c: c.download(f"http://{server.address}/history.csv", path))

    assert path.read_bytes() == content


def test_only_one_can_send(borrower: Borrower) -> None:
    with pytest.raises(ArgumentError, match="transport, http_client: pass only one of them"):
        borrower.run(send, transport=object())


FAILURES = {
    httpx2.ConnectError: APIConnectionError,
    httpx2.ConnectTimeout: APITimeoutError,
    httpx2.PoolTimeout: APITimeoutError,
    httpx2.ReadError: OutcomeUnknownError,
    httpx2.WriteError: OutcomeUnknownError,
    httpx2.ReadTimeout: OutcomeUnknownError,
    httpx2.RemoteProtocolError: OutcomeUnknownError,
    ValueError: OutcomeUnknownError,
}


@pytest.mark.parametrize(("failure", "kind"), FAILURES.items())
def test_a_transport_of_theirs_that_gives_no_traces(
    failure: type[Exception], kind: type[APIConnectionError], borrower: Borrower
) -> None:
    def fail(_: httpx2.Request) -> httpx2.Response:
        raise failure("bad luck")

    with pytest.raises(APIConnectionError, match="bad luck") as caught:
        borrower.run(send, theirs={"transport": httpx2.MockTransport(fail)})

    assert type(caught.value) is kind


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


@pytest.mark.parametrize("flavour", ["asyncio", "trio"])
def test_a_call_that_is_cancelled_gives_its_connection_back(flavour: Flavour, server: Server) -> None:
    server.will(STALL, success([]))
    limits = httpx2.Limits(max_connections=1)
    theirs = {"limits": limits, "trust_env": False}

    async def under_asyncio() -> Any:
        async with httpx2.AsyncClient(**cast(Any, theirs)) as lent:
            client: Any = AsyncClickSend(http_client=lent, **cast(Any, Borrower(flavour, server).usual))
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await send(client)
            return await read(client)

    async def under_trio() -> Any:
        async with httpx2.AsyncClient(**cast(Any, theirs)) as lent:
            client: Any = AsyncClickSend(http_client=lent, **cast(Any, Borrower(flavour, server).usual))
            with trio.move_on_after(0.1) as scope:
                await send(client)
            assert scope.cancelled_caught
            return await read(client)

    result = asyncio.run(under_asyncio()) if flavour == "asyncio" else trio.run(under_trio)

    assert result == []
    assert len(server.requests) == 2
    server.wait_until_closed(2)


@pytest.mark.parametrize("flavour", ["asyncio", "trio"])
def test_calls_at_the_same_time(flavour: Flavour, server: Server) -> None:
    def echo(request: Any) -> Reply:
        number = int(request.target.rpartition("/")[2])
        return Reply((number % 3 / 1000, *success({"list_id": number}).steps))

    server.decide = echo
    seen: dict[int, Any] = {}

    async def calls() -> None:
        async with httpx2.AsyncClient(trust_env=False) as lent:
            client: Any = AsyncClickSend(http_client=lent, **cast(Any, Borrower(flavour, server).usual))

            async def call(number: int) -> None:
                seen[number] = (await client.lists.get(number)).list_id

            if flavour == "trio":
                async with trio.open_nursery() as nursery:
                    for number in range(40):
                        nursery.start_soon(call, number)
            else:
                await asyncio.gather(*map(call, range(40)))

    if flavour == "trio":
        trio.run(calls)
    else:
        asyncio.run(calls())

    assert seen == {number: number for number in range(40)}
