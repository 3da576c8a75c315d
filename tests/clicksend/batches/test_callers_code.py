"""`send_all` with mistakes in its arguments, and with exceptions of the caller's own code."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, cast

import pytest
from clicksend_sdk import BatchProgress, BatchResult, errors
from clicksend_sdk.params import SmsMessageDict

from tests.support.server import Server
from tests.support.subject import Subject

from .account import Account, carried_out
from .test_send_all import Result, message, messages, send


def test_a_message_that_cannot_be_sent_fails_alone(server: Server, client: Subject) -> None:
    account = Account()
    server.decide = account.decide
    items = [*messages(1500)]
    items[1200] = cast(Any, {"to": 5, "body": "Hi"})

    result = send(client, items)

    assert account.calls == [1000, 499]
    (entry,) = result.failed
    assert entry.index == 1200
    assert str(entry.error) == "messages[1200].to: expected str, got int"


def test_another_argument_that_cannot_be_sent_is_an_error(server: Server, client: Subject) -> None:
    with pytest.raises(errors.ArgumentError, match="shorten_urls") as caught:
        send(client, messages(5), shorten_urls="yes")

    result = BatchResult.of(caught.value)
    assert result
    assert len(result.not_sent) == 5
    assert not server.requests


@pytest.mark.parametrize("wrong", [5, "text", {"to": "+61"}])
def test_what_is_no_iterable_of_items_is_refused(wrong: object, client: Subject) -> None:
    with pytest.raises(errors.ArgumentError, match="messages: expected an iterable of items"):
        send(client, wrong)


@pytest.mark.parametrize("where", ["iterable", "progress"])
@pytest.mark.parametrize("concurrency", [1, 4])
def test_an_exception_of_the_caller_ends_it_and_has_the_result(
    where: str, concurrency: int, server: Server, client: Subject
) -> None:
    account = Account()
    server.decide = account.decide

    def broken() -> Iterator[SmsMessageDict]:
        yield from messages(2100)
        if where == "iterable":
            raise KeyError("row 2,100")

    def show(progress: BatchProgress[Any, Any]) -> None:
        if where == "progress" and progress.done >= 2000:
            raise KeyError("no terminal")

    with pytest.raises(KeyError) as caught:
        send(client, broken(), concurrency=concurrency, on_progress=show)

    result = BatchResult.of(caught.value)
    assert result
    assert result.stopped_by is caught.value
    assert {f"m-{entry.index}" for entry in result.succeeded} == set(account.sent)
    assert not result.unknown
    assert result.read == len(result.succeeded) + len(result.not_sent)

    send(client, result)

    assert account.sent == dict.fromkeys((f"m-{n}" for n in range(2100)), 1)


def test_a_result_of_another_method_is_refused(server: Server, client: Subject) -> None:
    result = send(client, [])

    with pytest.raises(errors.ArgumentError, match="this result is of POST /sms/send"):
        client.call(lambda c: c.voice.send_all(cast(Any, result)))


def test_a_result_that_is_in_use_is_refused(server: Server, client: Subject) -> None:
    server.decide = Account().decide

    def again(progress: BatchProgress[Any, Any]) -> None:
        progress.result.begin(progress.result.operation)

    with pytest.raises(errors.ArgumentError, match="in use"):
        send(client, messages(1), on_progress=again)


def test_an_async_iterable_is_sent_by_the_async_client_only(server: Server, client: Subject) -> None:
    async def rows() -> AsyncIterator[SmsMessageDict]:
        for number in range(1100):
            yield message(number)

    server.decide = Account(carried_out).decide
    sent: Callable[[], Result] = lambda: send(client, rows())  # noqa: E731
    if client.kind == "async":
        assert len(sent().succeeded) == 1100
    else:
        with pytest.raises(errors.ArgumentError, match="async for"):
            sent()
