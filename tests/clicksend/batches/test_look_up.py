"""`look_up`: what became of messages whose response was lost, by their references in the history."""

from __future__ import annotations

import pickle
import time
from datetime import UTC, datetime, timedelta
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

import pytest
from clicksend_sdk import BatchResult, LookUpResult
from clicksend_sdk.errors import APIStatusError, ArgumentError, OutcomeUnknownError

from tests.support.replies import page, reply
from tests.support.server import Received, Reply, Server
from tests.support.subject import Subject

from .account import Account, lost, lost_before
from .test_send_all import indexes, message, messages, send


def look_up(client: Subject, what: Any, **arguments: Any) -> LookUpResult:
    """What is found of an error or a result."""
    return client.call(lambda c: c.look_up(what, **arguments))


def lost_error(client: Subject, *sent: Any) -> OutcomeUnknownError:
    """The error of one call whose response is lost."""
    with pytest.raises(OutcomeUnknownError) as caught:
        client.call(lambda c: c.sms.send(messages=sent))
    return caught.value


def states(found: LookUpResult) -> dict[str, str]:
    return {each.reference: each.state for each in found.entries}


def test_an_error_says_what_to_look_for(server: Server, client: Subject) -> None:
    server.decide = Account(lost).decide
    error = lost_error(client, *messages(250))

    found = look_up(client, pickle.loads(pickle.dumps(error)))

    assert states(found) == {f"m-{n}": "found" for n in range(250)}
    assert found.entries[7].found[0].to == "+61400000007"
    reads = [parse_qs(urlsplit(each.target).query) for each in server.requests[1:]]
    assert [each["page"] for each in reads] == [["1"], ["2"], ["3"]]
    assert error.sent_at
    assert int(reads[0]["date_from"][0]) == int((error.sent_at - timedelta(minutes=10)).timestamp())


def test_reading_ends_when_all_are_found(server: Server, client: Subject) -> None:
    account = Account(lost)
    server.decide = account.decide
    error = lost_error(client, message(1))
    account.history += [{**account.history[0], "custom_string": "other"}] * 500

    assert states(look_up(client, error)) == {"m-1": "found"}
    assert len(server.requests) == 2


def test_what_is_not_there_is_unclear_until_the_list_has_settled(server: Server, client: Subject) -> None:
    server.decide = Account(lost_before).decide
    error = lost_error(client, message(1))

    assert states(look_up(client, error)) == {"m-1": "unclear"}
    assert states(look_up(client, error, settle=0)) == {"m-1": "absent"}
    error.sent_at = datetime.now(UTC) - timedelta(seconds=700)
    assert states(look_up(client, error)) == {"m-1": "absent"}


def test_patience_waits_for_a_list_that_lags(server: Server, client: Subject) -> None:
    account = Account(lost)
    account.hidden = 2
    server.decide = account.decide
    error = lost_error(client, message(1))

    assert states(look_up(client, error, timeout=5, every=0.05)) == {"m-1": "found"}
    assert len(server.requests) == 1 + 3


@pytest.mark.parametrize("form", ["timeout", "until"])
def test_patience_ends(form: str, server: Server, client: Subject) -> None:
    account = Account(lost)
    account.hidden = 10**6
    server.decide = account.decide
    error = lost_error(client, message(1))
    started = time.monotonic()
    until = {"until": datetime.now(UTC) + timedelta(seconds=0.4)}

    found = look_up(client, error, every=0.1, **(until if form == "until" else {"timeout": 0.4}))

    assert states(found) == {"m-1": "unclear"}
    assert 0.1 < time.monotonic() - started < 2
    assert 3 <= len(server.requests) <= 5


def test_a_failure_that_passes_is_waited_for_and_any_other_is_raised(server: Server, client: Subject) -> None:
    account, status = Account(lost), 503

    def decide(request: Received) -> Reply:
        return reply({}, status=status) if len(server.requests) == 2 else account.decide(request)

    server.decide = decide
    error = lost_error(client, message(1))
    assert states(look_up(client, error, timeout=5, every=0.05)) == {"m-1": "found"}

    status = 401
    server.requests[1:] = []
    with pytest.raises(APIStatusError):
        look_up(client, error, timeout=5, every=0.05)


def test_a_list_that_is_not_whole_proves_no_absence(server: Server, client: Subject) -> None:
    account = Account(lost_before)
    server.decide = account.decide
    error = lost_error(client, message(1))
    server.decide = lambda _: page([], 1, last=1, total=7)

    assert states(look_up(client, error, settle=0)) == {"m-1": "unclear"}


def test_a_result_is_settled_and_goes_on_without_one_duplicate(server: Server, client: Subject) -> None:
    account = Account(lost, lost_before)
    server.decide = account.decide
    result = send(client, messages(2500))
    assert len(result.unknown) == 2000

    first = look_up(client, result)
    result.settle(first)
    assert indexes(result.unknown) == list(range(1000, 2000))
    assert result.succeeded[0].looked_up[0].custom_string == "m-0"

    result.settle(look_up(client, result, settle=0))
    assert indexes(result.not_sent) == list(range(1000, 2000))

    send(client, result)
    assert len(result.succeeded) == 2500
    assert account.sent == dict.fromkeys((f"m-{n}" for n in range(2500)), 1)


def test_an_old_answer_settles_nothing_that_was_sent_again(server: Server, client: Subject) -> None:
    account = Account(lost_before, lost)
    server.decide = account.decide
    result = send(client, messages(3))
    absent = look_up(client, result, settle=0)
    result.settle(absent)
    send(client, result)

    result.settle(absent)

    assert (len(result.unknown), len(result.not_sent)) == (3, 0)


def test_an_answer_about_another_result_settles_nothing(server: Server, client: Subject) -> None:
    server.decide = Account(lost, lost_before).decide
    one, other = send(client, messages(3)), send(client, messages(3))

    with pytest.raises(ArgumentError, match="not what look_up found"):
        other.settle(look_up(client, one))


def test_a_shared_reference_proves_presence_by_recipient_and_number_and_never_absence(
    server: Server, client: Subject
) -> None:
    account = Account(None, lost)
    server.decide = account.decide
    same = {"body": "Hi", "custom_string": "spring"}
    first = [{**same, "to": f"+614000{n:05}"} for n in range(1000)]
    second = [{**same, "to": to} for to in ("+61499999999", "+61400000005", "+61488888888")]
    result = send(client, [*first, *second, {"body": "Hi", "to": "+61400000001", "custom_string": ""}])
    account.history = [each for each in account.history[:1001] if each["to"] != "+61488888888"]

    found = look_up(client, result, settle=0)

    assert [(each.index, each.state) for each in found.entries] == [
        (1000, "found"),
        (1001, "unclear"),  # one of two is there: which?
        (1002, "unclear"),  # others have the reference
        (1003, "unclear"),  # it has no reference
    ]


def test_what_cannot_be_looked_up_is_refused(client: Subject) -> None:
    error = OutcomeUnknownError("lost", method="POST", path="/email/send", references=("a",))
    with pytest.raises(ArgumentError, match="no list with the references of POST /email/send"):
        look_up(client, error)
    with pytest.raises(ArgumentError, match="no references of yours"):
        look_up(client, OutcomeUnknownError("lost", method="POST", path="/sms/send"))
    with pytest.raises(ArgumentError, match="expected an OutcomeUnknownError or a BatchResult, got KeyError"):
        look_up(client, cast(Any, KeyError()))


def test_nothing_unknown_needs_no_look(server: Server, client: Subject) -> None:
    server.decide = Account().decide
    result: BatchResult[Any, Any] = send(client, messages(2))

    assert look_up(client, result).entries == []
    assert len(server.requests) == 1
