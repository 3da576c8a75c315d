"""`send_all`: any number of messages in calls of 1,000, and what became of each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias, cast

import pytest
from clicksend_sdk import BatchProgress, BatchResult, errors
from clicksend_sdk.models import SmsMessage
from clicksend_sdk.params import SmsMessageDict

from tests.support.replies import message_result, refusal, success
from tests.support.server import Received, Reply, Server
from tests.support.subject import Subject

from ..conftest import Connect
from .account import Account, cut_off, html, lost, refused, reversed_results

Result: TypeAlias = BatchResult[Any, Any]


def message(number: int, to: str = "") -> SmsMessageDict:
    """A message with a reference of its own."""
    return {"to": to or f"+614{number:08}", "body": "Hi", "custom_string": f"m-{number}"}


def messages(count: int) -> Iterator[SmsMessageDict]:
    """A generator of messages."""
    return map(message, range(count))


def send(client: Subject, items: Any, **arguments: Any) -> Result:
    """The result of sending the items."""
    return client.call(lambda c: cast(Result, c.sms.send_all(items, **arguments)))


def indexes(entries: Any) -> list[int]:
    return [entry.index for entry in entries]


@pytest.mark.parametrize("concurrency", [1, 3])
def test_many_messages_go_out_in_calls_of_the_limit(concurrency: int, server: Server, client: Subject) -> None:
    account = Account()
    server.decide = account.decide

    result = send(client, messages(2500), concurrency=concurrency, shorten_urls=True)

    assert sorted(account.calls) == [500, 1000, 1000]
    assert {request.json["shorten_urls"] for request in server.requests} == {True}
    assert indexes(result.succeeded) == list(range(2500))
    assert [entry.item["custom_string"] for entry in result.succeeded] == [f"m-{n}" for n in range(2500)]
    assert all(entry.results[0].custom_string == entry.item["custom_string"] for entry in result.succeeded)
    assert result.raise_for_failures() is result
    assert result.is_complete
    assert set(account.sent.values()) == {1}
    assert repr(result) == "<BatchResult: 2,500 succeeded, 0 failed, 0 unknown, 0 not sent>"


def test_nothing_to_send_makes_no_call(server: Server, client: Subject) -> None:
    result = send(client, [])

    assert result.is_complete
    assert not server.requests


def test_models_and_a_list_are_sent_too(server: Server, client: Subject) -> None:
    account = Account(reversed_results)
    server.decide = account.decide
    items = [SmsMessage(to=f"+614{n:08}", body="Hi", custom_string=f"m-{n}") for n in range(5)]

    result = send(client, items)

    assert [entry.results[0].custom_string for entry in result.succeeded] == [f"m-{n}" for n in range(5)]
    assert result.total == 5


def test_a_lost_reply_leaves_its_messages_unknown_and_the_next_ones_are_sent(server: Server, client: Subject) -> None:
    account = Account(None, lost)
    server.decide = account.decide

    result = send(client, messages(2500))

    assert indexes(result.unknown) == list(range(1000, 2000))
    assert all(isinstance(entry.error, errors.OutcomeUnknownError) for entry in result.unknown)
    assert len(result.succeeded) == 1500
    assert result.stopped_by is None
    assert result.is_complete
    with pytest.raises(errors.PartialFailureError, match="1,000 unknown") as caught:
        result.raise_for_failures()
    assert len(caught.value.failed) == 1000


@pytest.mark.parametrize("fault", [cut_off, html])
def test_an_unreadable_reply_leaves_its_messages_unknown(fault: Any, server: Server, client: Subject) -> None:
    server.decide = Account(fault).decide

    result = send(client, messages(1100))

    assert indexes(result.unknown) == list(range(1000))
    assert all(isinstance(entry.error, errors.APIResponseError) for entry in result.unknown)
    assert len(result.succeeded) == 100


def test_three_lost_replies_in_a_row_stop(server: Server, client: Subject) -> None:
    account = Account(lost, None, lost, lost, lost)
    server.decide = account.decide

    result = send(client, messages(7000))

    assert len(account.calls) == 5
    assert len(result.unknown) == 4000
    assert isinstance(result.stopped_by, errors.OutcomeUnknownError)
    assert not result.is_complete
    assert next(cast(Iterator[Any], result.unread)) == message(5000)


def test_a_call_that_is_refused_fails_and_the_next_goes_on(server: Server, client: Subject) -> None:
    account = Account(refused(400))
    server.decide = account.decide

    result = send(client, messages(1100))

    assert indexes(result.failed) == list(range(1000))
    assert {entry.code for entry in result.failed} == {"BAD_REQUEST"}
    assert len(result.succeeded) == 100


def test_no_credit_stops_and_what_it_refused_was_not_sent(server: Server, client: Subject) -> None:
    account = Account(credit=1200)
    server.decide = account.decide

    result = send(client, messages(4000))

    assert account.calls == [1000, 1000]
    assert indexes(result.succeeded) == list(range(1200))
    assert indexes(result.not_sent) == list(range(1200, 2000))
    assert {entry.code for entry in result.not_sent} == {"INSUFFICIENT_CREDIT"}
    assert isinstance(result.stopped_by, errors.PartialFailureError)
    assert "balance does not cover" in str(result.stopped_by)


def test_after_a_stop_the_result_goes_on_and_sends_nothing_twice(server: Server, client: Subject) -> None:
    account = Account(lost, credit=1200)
    server.decide = account.decide
    result = send(client, messages(4000))
    assert (len(result.unknown), len(result.not_sent)) == (1000, 800)

    account.credit = 10**9
    again = send(client, result)

    assert again is result
    assert indexes(result.unknown) == list(range(1000))
    assert indexes(result.succeeded) == list(range(1000, 4000))
    assert result.stopped_by is None
    assert set(account.sent.values()) == {1}
    assert len(account.sent) == 4000
    assert send(client, result) is result
    assert len(account.sent) == 4000


@pytest.mark.parametrize("status", [401, 403, 429, 503])
def test_a_refusal_that_the_next_call_would_get_too_stops(status: int, server: Server, client: Subject) -> None:
    server.decide = Account(None, refused(status, "NO", **{"Retry-After": "1"})).decide

    result = send(client, messages(5000))

    assert len(server.requests) == 2
    assert (len(result.succeeded), len(result.not_sent)) == (1000, 1000)
    assert isinstance(result.stopped_by, errors.APIStatusError)
    assert result.stopped_by.status == status


def test_no_connection_stops(connect: Connect) -> None:
    result = send(connect(base_url="http://127.0.0.1:1/v3"), messages(5000))

    assert len(result.not_sent) == 1000
    assert isinstance(result.stopped_by, errors.APIConnectionError)


def test_a_closed_client_stops(server: Server, client: Subject) -> None:
    server.decide = Account().decide

    def close(progress: BatchProgress[Any, Any]) -> None:
        cast(Any, client.client)._shared.closed = True

    result = send(client, messages(2000), on_progress=close)

    assert (len(result.succeeded), len(result.not_sent)) == (1000, 1000)
    assert isinstance(result.stopped_by, errors.ClientClosedError)


def test_progress_is_told_after_each_call(server: Server, client: Subject) -> None:
    seen: list[BatchProgress[Any, Any]] = []
    server.decide = Account(None, lost).decide

    send(client, [*messages(2500)], on_progress=seen.append)

    assert [(each.total, each.done, each.succeeded, each.unknown) for each in seen] == [
        (2500, 1000, 1000, 0),
        (2500, 2000, 1000, 1000),
        (2500, 2500, 1500, 1000),
    ]
    assert [len(each.batch) for each in seen] == [1000, 1000, 500]


def test_an_envelope_that_says_no_credit_stops(server: Server, client: Subject) -> None:
    server.will(refusal(200, "INSUFFICIENT_CREDIT", "No credit."))

    result = send(client, messages(3000))

    assert isinstance(result.stopped_by, errors.ApplicationError)
    assert len(result.not_sent) == 1000


def test_a_message_to_a_list_has_all_its_results(server: Server, client: Subject) -> None:
    def fan_out(request: Received) -> Reply:
        first, second = request.json["messages"]
        listed = [message_result(list_id=7, to=f"+6140000000{n}") for n in range(3)]
        bad = message_result(list_id=8, to="+61400000009", status="INVALID_RECIPIENT")
        assert (first["list_id"], second["list_id"]) == (7, 8)
        return success({"messages": [bad, *listed, message_result(list_id=8)]})

    server.decide = fan_out

    result = send(client, [{"body": "Hi", "list_id": 7}, {"body": "Hi", "list_id": 8}])

    assert [len(entry.results) for entry in result.succeeded] == [3]
    assert [(entry.index, entry.code, len(entry.results)) for entry in result.failed] == [(1, "INVALID_RECIPIENT", 2)]


def test_a_result_that_may_be_of_another_message_makes_none_a_success(server: Server, client: Subject) -> None:
    """Two equal messages, merged into one result by the API."""
    server.will(success({"messages": [message_result(to="+61400000001"), message_result(to="+61400000002")]}))

    result = send(client, [{"to": f"+6140000000{n}", "body": "Hi"} for n in (1, 1, 2)])

    assert indexes(result.succeeded) == [2]
    assert indexes(result.unknown) == [0, 1]
    assert [entry.results[0].to for entry in result.unknown] == ["+61400000001"] * 2


def test_without_keep_only_what_needs_attention_is_kept(server: Server, client: Subject) -> None:
    server.decide = Account(None, lost, credit=2200).decide
    batches: list[int] = []

    result = send(
        client,
        (message(n, to="nobody" if n == 5 else "") for n in range(4000)),
        keep=False,
        on_progress=lambda progress: batches.append(len(progress.batch)),
    )

    assert (result.succeeded, result.failed) == ([], [])
    assert (len(result.unknown), len(result.not_sent)) == (1000, 799)
    assert result.counts == {"succeeded": 1200, "failed": 1, "unknown": 1000, "not_sent": 799}
    assert batches == [1000] * 3
