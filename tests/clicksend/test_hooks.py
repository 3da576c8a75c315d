"""Hooks: which events they get, the headers that they add, and that their failures change nothing."""

from __future__ import annotations

import json

import pytest
from clicksend_sdk.errors import ArgumentError, CallError
from clicksend_sdk.hooks import DriftEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent

from tests.support.replies import HANG_UP, cut_off, envelope, reply, sent, success
from tests.support.server import Server

from .calls import DRIFTED, MESSAGE, read, send
from .conftest import Connect
from .recorder import Recorder


def test_hooks_are_told_of_a_call(server: Server, connect: Connect) -> None:
    recorder = Recorder()
    client = connect(hooks=recorder)
    server.will(reply(envelope({"messages": []}), headers={"X-Request-Id": "req-1"}))

    client.call(send)

    request, response = recorder.events
    assert (type(request), type(response)) == (RequestEvent, ResponseEvent)
    assert (request.method, request.path, request.attempt) == ("POST", "/sms/send", 1)
    assert json.loads(request.body) == {"messages": [MESSAGE]}
    assert (response.method, response.path, response.attempt) == ("POST", "/sms/send", 1)
    assert (response.status, response.request_id, response.failure, response.phase) == (200, "req-1", None, None)
    assert json.loads(response.body)["data"] == {"messages": []}
    assert response.headers["content-type"] == "application/json"
    assert 0 < response.duration < 2
    assert request.call == response.call


def test_paths_are_told_without_values(server: Server, connect: Connect) -> None:
    recorder = Recorder()
    server.will(success())

    connect(hooks=recorder).call(lambda c: c.sms.cancel("A1-secret"))

    assert {event.path for event in recorder.events} == {"/sms/{message_id}/cancel"}
    assert recorder.events[0].body is None


def test_hooks_are_told_of_every_attempt(server: Server, connect: Connect) -> None:
    recorder = Recorder()
    client = connect(hooks=[recorder], retries=2, timeout=9.0)
    server.will(reply({}, status=503, headers={"Retry-After": "0"}), HANG_UP, success([]))

    client.call(read)

    assert recorder.kinds == [RequestEvent, ResponseEvent, RetryEvent] * 2 + [RequestEvent, ResponseEvent]
    assert [event.attempt for event in recorder.events] == [1, 1, 1, 2, 2, 2, 3, 3]
    assert len({event.call for event in recorder.events}) == 1
    first, second, third = (event for event in recorder.events if type(event) is ResponseEvent)
    assert (first.status, first.failure, first.phase) == (503, None, None)
    assert (second.status, second.phase) == (None, "MAYBE_SENT")
    assert second.failure
    assert (third.status, third.failure) == (200, None)
    assert all(0 <= event.pause < 2 for event in recorder.events if type(event) is RetryEvent)


def test_hooks_are_told_of_a_reply_that_is_cut_off(server: Server, connect: Connect) -> None:
    recorder = Recorder()
    server.will(cut_off(envelope([])))

    with pytest.raises(CallError):
        connect(hooks=recorder).call(send)

    response = recorder.events[-1]
    assert (response.status, response.phase) == (200, "RESPONDED")
    assert response.failure


def test_hooks_are_told_of_drift(server: Server, connect: Connect) -> None:
    recorder = Recorder()
    server.will(DRIFTED)

    connect(hooks=recorder).call(send)

    assert recorder.kinds == [RequestEvent, ResponseEvent, DriftEvent]
    drift = recorder.events[-1]
    assert (drift.method, drift.path) == ("POST", "/sms/send")
    assert [each.pointer for each in drift.drift] == ["/data/messages/0/date", "/data/messages/0/message_parts"]
    assert [each.got for each in drift.drift] == ["str", "str"]


def test_calls_have_numbers_of_their_own(server: Server, connect: Connect) -> None:
    recorder = Recorder()
    client = connect(hooks=recorder)
    server.will(success([]), success([]))

    client.call(read)
    client.call(read)

    first, _, second, _ = (event.call for event in recorder.events)
    assert first < second


class Adding(Hooks):
    """Adds headers."""

    def __init__(self, **headers: str) -> None:
        self.headers = headers

    def on_request(self, event: RequestEvent, /) -> None:
        event.headers.update(
            {name.replace("_", "-"): f"{value}-{event.attempt}" for name, value in self.headers.items()}
        )


def test_headers_of_hooks_are_sent(server: Server, connect: Connect) -> None:
    client = connect(hooks=[Adding(traceparent="a"), Adding(x_more="b", user_agent="c")], retries=1)
    server.will(reply({}, status=429, headers={"Retry-After": "0"}), success([]), success([]))

    client.call(read)
    client.call(lambda _: client.client.with_options(hooks=()).countries.list())

    sent_headers = [[request.headers.get(name) for name in ("traceparent", "x-more")] for request in server.requests]
    assert sent_headers == [["a-1", "b-1"], ["a-2", "b-2"], [None, None]]
    assert [request.headers["user-agent"][:2] for request in server.requests] == ["c-", "c-", "cl"]


def test_headers_of_hooks_that_cannot_be_sent(server: Server, connect: Connect) -> None:
    with pytest.raises(ArgumentError, match="the value of traceparent has characters that cannot be sent"):
        connect(hooks=Adding(traceparent="a\r\nX-Evil: 1")).call(send)

    assert server.requests == []


class Raising(Hooks):
    """Fails at every event."""

    def on_request(self, event: RequestEvent, /) -> None:
        raise RuntimeError("request")

    def on_response(self, event: ResponseEvent, /) -> None:
        raise RuntimeError("response")

    def on_retry(self, event: RetryEvent, /) -> None:
        raise RuntimeError("retry")

    def on_drift(self, event: DriftEvent, /) -> None:
        raise RuntimeError("drift")


def test_a_hook_that_fails_changes_nothing(server: Server, connect: Connect, caplog: pytest.LogCaptureFixture) -> None:
    recorder = Recorder()
    client = connect(hooks=[Raising(), recorder], retries=1)
    server.will(reply({}, status=429, headers={"Retry-After": "0"}), DRIFTED)

    result = client.call(send)

    assert result.messages[0].date == "soon"
    kinds = [RequestEvent, ResponseEvent, RetryEvent, RequestEvent, ResponseEvent, DriftEvent]
    assert recorder.kinds == kinds
    failed = [record for record in caplog.records if record.exc_info]
    assert [record.getMessage() for record in failed] == [
        f"hooks: {name} failed"
        for name in ("on_request", "on_response", "on_retry", "on_request", "on_response", "on_drift")
    ]


def test_the_repr_of_events_hides_their_content(server: Server, connect: Connect) -> None:
    recorder = Recorder()
    server.will(sent("SUCCESS"))

    connect(hooks=recorder).call(send)

    assert "61411111111" not in repr(recorder.events)
    with pytest.raises(AttributeError):
        recorder.events[0].path = "/other"


def test_hooks_of_a_copy_are_its_own(server: Server, connect: Connect) -> None:
    first, second = Recorder(), Recorder()
    client = connect(hooks=first)
    copy, same = client.client.with_options(hooks=second), client.client.with_options(timeout=3.0)
    server.will(*[success([])] * 2)

    client.call(lambda _: copy.countries.list())
    assert (len(first.events), len(second.events)) == (0, 2)
    client.call(lambda _: same.countries.list())
    assert (len(first.events), len(second.events)) == (2, 2)
