"""Connections: kept and used again, never a stale one, shared by threads, closed with the client."""

from __future__ import annotations

import asyncio
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from clicksend_sdk import AsyncClickSend, ClickSend
from clicksend_sdk.errors import APIConnectionError, APITimeoutError, ClientClosedError

from tests.support.replies import STALL, envelope, head, page, reply, sent, success
from tests.support.server import Received, Reply, Server
from tests.support.subject import Kind, Subject

from .conftest import Connect
from .echo import settings_for, until_asked

LATE_408 = b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


def status_of_send(client: Subject) -> str:
    """The status of the one message of a send."""
    return client.call(lambda c: c.sms.send(messages=[{"body": "Hi"}])).messages[0].status


def test_a_connection_is_used_again(server: Server, client: Subject) -> None:
    server.will(success([]), sent("SUCCESS"), page([], 1), reply({}, status=404), success())

    client.call(lambda c: c.countries.list())
    status_of_send(client)
    client.call(lambda c: c.sms.history())
    with pytest.raises(Exception, match="HTTP 404"):
        client.call(lambda c: c.sms.cancel("A1"))
    client.call(lambda c: c.sms.cancel("A1"))

    assert [request.connection for request in server.requests] == [0] * 5
    assert server.connections == 1


@pytest.mark.parametrize(
    "last",
    [
        Reply(sent("SUCCESS").steps, "close"),
        Reply(sent("SUCCESS").steps, "reset"),
        Reply((*sent("SUCCESS").steps, 0.02, LATE_408), "close"),
    ],
    ids=["close", "reset", "408"],
)
def test_a_connection_that_the_server_closed_while_idle_is_not_used(
    last: Reply, server: Server, client: Subject
) -> None:
    server.will(last, sent("THROTTLED"))

    first = status_of_send(client)
    server.wait_until_closed(1)
    time.sleep(0.02)
    second = status_of_send(client)

    assert (first, second) == ("SUCCESS", "THROTTLED")
    assert [request.connection for request in server.requests] == [0, 1]


def test_a_connection_that_the_server_wrote_to_while_idle_is_not_used(server: Server, client: Subject) -> None:
    server.will(Reply((*sent("SUCCESS").steps, 0.02, *sent("INVALID_RECIPIENT").steps)), sent("THROTTLED"))

    first = status_of_send(client)
    time.sleep(0.1)
    second = status_of_send(client)

    assert (first, second) == ("SUCCESS", "THROTTLED")
    assert [request.connection for request in server.requests] == [0, 1]


@pytest.mark.parametrize("pause", [0, 0.1])
def test_what_follows_a_reply_is_not_the_next_reply(pause: float, server: Server, client: Subject) -> None:
    two_at_once = b"".join(step for each in ("SUCCESS", "INVALID_RECIPIENT") for step in sent(each).steps if step)  # type: ignore[misc]
    server.will(Reply((two_at_once,)), sent("THROTTLED"))

    first = status_of_send(client)
    time.sleep(pause)
    second = status_of_send(client)

    assert (first, second) == ("SUCCESS", "THROTTLED")
    assert len(server.requests) == 2


def test_a_reply_that_ends_its_connection(server: Server, client: Subject) -> None:
    ending = reply(envelope([]), headers={"Connection": "close"})
    server.will(ending, ending)

    for _ in range(2):
        client.call(lambda c: c.countries.list())

    assert [request.connection for request in server.requests] == [0, 1]
    server.wait_until_closed(2)


@pytest.mark.parametrize("status", [204, 304])
def test_a_reply_without_a_body_keeps_its_connection(status: int, server: Server, client: Subject) -> None:
    server.will(Reply((head(status),)), success())

    try:
        client.call(lambda c: c.sms.cancel("A1"))
    except Exception as error:
        assert "HTTP 304" in str(error)
    client.call(lambda c: c.sms.cancel("A2"))

    assert [request.target for request in server.requests] == ["/v3/sms/A1/cancel", "/v3/sms/A2/cancel"]


@pytest.mark.parametrize("pause", [(), (0.02,)], ids=["at once", "later"])
@pytest.mark.parametrize("content", [b"{}", sent("INVALID_RECIPIENT").steps[0]], ids=["body", "reply"])
def test_what_follows_a_204_is_not_the_next_reply(
    content: bytes, pause: tuple[float, ...], server: Server, client: Subject
) -> None:
    bodiless = head(204, {"Content-Length": str(len(content))})
    server.will(Reply((bodiless, *pause, content) if pause else (bodiless + content,)), sent("THROTTLED"))

    client.call(lambda c: c.sms.cancel("A1"))
    time.sleep(0.1)

    assert status_of_send(client) == "THROTTLED"
    assert [request.connection for request in server.requests] == [0, 1]


def echo(request: Received) -> Reply:
    """A contact list with the number in the path of the request, sooner or later; some replies end a connection."""
    number = int(request.target.rpartition("/")[2])
    content = envelope({"list_id": number, "list_name": f"List {number}"})
    ending = {"Connection": "close"} if number % 10 == 0 else {}
    return Reply((number % 5 / 1000, *reply(content, headers=ending).steps))


def test_calls_at_the_same_time_get_their_own_replies(server: Server, client: Subject) -> None:
    def get(number: int) -> Callable[[ClickSend], Any]:
        return lambda c: c.lists.get(number)

    server.decide = echo
    seen: list[Any] = []
    for round_ in range(10):
        numbers = range(round_ * 16 + 1, round_ * 16 + 17)
        seen += client.together([get(number) for number in numbers])

    assert [(each.list_id, each.list_name) for each in seen] == [(number, f"List {number}") for number in range(1, 161)]
    assert len(server.requests) == 160
    assert server.connections <= 32


@pytest.fixture
def hasty_threads() -> Iterator[None]:
    """Threads take turns all the time, so that they get in each other's way if they can."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("hasty_threads")
def test_the_first_calls_may_be_made_at_the_same_time(server: Server, connect: Connect) -> None:
    server.decide = echo
    calls: list[Callable[[ClickSend], Any]] = [lambda c: c.lists.get(5)] * 8

    for _ in range(20):
        client = connect()
        client.together(calls)
        client.close()

    server.wait_until_closed(server.connections)
    assert len(server.requests) == 160


def test_a_closed_client_closes_its_connections(server: Server, client: Subject) -> None:
    server.decide = echo
    calls: list[Callable[[ClickSend], Any]] = [lambda c: c.lists.get(4)] * 4
    client.together(calls)

    client.close()

    server.wait_until_closed(server.connections)


def test_a_closed_client_makes_no_calls(server: Server, client: Subject) -> None:
    server.will(success([]))
    client.call(lambda c: c.countries.list())
    client.close()
    client.close()

    for _ in range(2):
        with pytest.raises(ClientClosedError, match="closed"):
            client.call(lambda c: c.countries.list())

    assert len(server.requests) == 1


def test_a_client_that_was_never_used_can_be_closed(server: Server, client: Subject) -> None:
    client.close()

    with pytest.raises(ClientClosedError):
        client.call(lambda c: c.sms.history())

    assert server.connections == 0


def test_a_failed_call_closes_its_connection(server: Server, connect: Connect) -> None:
    client = connect(timeout=0.1)
    server.will(STALL)

    with pytest.raises(APITimeoutError):
        client.call(lambda c: c.countries.list())

    server.wait_until_closed(1)


def test_a_client_ends_with_its_block(server: Server, kind: Kind) -> None:
    settings: Any = {"username": "nora", "api_key": "s3cret", "base_url": f"http://{server.address}"}
    server.will(success([]))

    async def used() -> AsyncClickSend:
        async with AsyncClickSend(**settings) as client:
            await client.countries.list()
        with pytest.raises(ClientClosedError):
            await client.countries.list()
        return client

    if kind == "async":
        asyncio.run(used())
    else:
        with ClickSend(**settings) as client:
            client.countries.list()
        with pytest.raises(ClientClosedError):
            client.countries.list()

    server.wait_until_closed(1)
    assert server.connections == 1


def test_a_block_that_fails_ends_its_client_and_keeps_its_error(server: Server, kind: Kind) -> None:
    settings: Any = {"username": "nora", "api_key": "s3cret", "base_url": f"http://{server.address}"}
    server.will(success([]))

    async def failing() -> None:
        async with AsyncClickSend(**settings) as client:
            await client.countries.list()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        if kind == "async":
            asyncio.run(failing())
        else:
            with ClickSend(**settings) as client:
                client.countries.list()
                raise ZeroDivisionError

    server.wait_until_closed(1)


def test_closing_during_a_call_leaves_no_connection(server: Server) -> None:
    client = ClickSend("nora", "s3cret", base_url=f"http://{server.address}", timeout=5)
    server.will(Reply((0.2, *success([]).steps)))
    results: list[object] = []
    calling = threading.Thread(target=lambda: results.append(client.countries.list()))

    calling.start()
    server.wait_for_requests(1)
    client.close()
    calling.join()

    assert results == [[]]
    server.wait_until_closed(1)


def test_a_cancelled_call_closes_its_connection(server: Server) -> None:
    server.will(STALL, success([]))

    async def cancelled() -> None:
        async with AsyncClickSend("nora", "s3cret", base_url=f"http://{server.address}") as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await client.sms.send(messages=[{"body": "Hi"}])
            assert await client.countries.list() == []

    asyncio.run(cancelled())

    assert len(server.requests) == 2
    server.wait_until_closed(2)


def test_closing_during_a_call_of_the_async_client(server: Server) -> None:
    server.will(Reply((0.2, *success({"list_id": 1}).steps)))

    async def calls() -> None:
        client = AsyncClickSend("nora", "s3cret", **settings_for(server))
        task = asyncio.ensure_future(client.lists.get(1))
        await until_asked(server, 1)
        await client.close()
        [result] = await asyncio.gather(task, return_exceptions=True)
        assert isinstance(result, APIConnectionError) or result.list_id == 1  # type: ignore[union-attr]
        with pytest.raises(ClientClosedError):
            await client.lists.get(1)

    asyncio.run(calls())

    server.wait_until_closed(1)
