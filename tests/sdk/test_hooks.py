"""Looking on: hooks, the log, the reply behind a result, strictness, and what lists do besides being read."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import Any, cast

import pytest
from clicksend_sdk import AsyncClickSend, ClickSend
from clicksend_sdk._runtime.log import redacted
from clicksend_sdk.errors import APIResponseError, ArgumentError, CallError, DriftError, NotFoundError
from clicksend_sdk.hooks import DriftEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent

from .conftest import Connect, Subject
from .replies import HANG_UP, cut_off, envelope, message_result, page, refusal, reply, sent, success
from .server import Received, Reply, Server

MESSAGE = {"to": "+61411111111", "body": "Hello"}
DRIFTED = success({"messages": [message_result(date="soon", message_parts="many")]})


def send(c: Any) -> Any:
    """An unsafe call."""
    return c.sms.send(messages=[MESSAGE])


def read(c: Any) -> Any:
    """A safe call."""
    return c.countries.list()


# ── hooks ──


class Recorder(Hooks):
    """Keeps every event."""

    def __init__(self) -> None:
        self.events: list[Any] = []

    def on_request(self, event: RequestEvent, /) -> None:
        self.events.append(event)

    def on_response(self, event: ResponseEvent, /) -> None:
        self.events.append(event)

    def on_retry(self, event: RetryEvent, /) -> None:
        self.events.append(event)

    def on_drift(self, event: DriftEvent, /) -> None:
        self.events.append(event)

    @property
    def kinds(self) -> list[type]:
        return [type(event) for event in self.events]


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
    assert (response.status, response.phase) == (200, "REPLIED")
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


def test_events_do_not_show_what_is_in_them(server: Server, connect: Connect) -> None:
    recorder = Recorder()
    server.will(sent("SUCCESS"))

    connect(hooks=recorder).call(send)

    assert "61411111111" not in repr(recorder.events)
    with pytest.raises(FrozenInstanceError):
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


# ── the log ──


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> Iterator[Callable[[], list[str]]]:
    """What was logged, as `LEVEL text`; everything is."""
    caplog.set_level(logging.DEBUG, "clicksend_sdk")
    yield lambda: [
        f"{record.levelname} {record.getMessage()}" for record in caplog.records if record.name == "clicksend_sdk"
    ]


def test_an_attempt_is_a_line(server: Server, connect: Connect, log: Any) -> None:
    client = connect(retries=1)
    server.will(reply({}, status=429, headers={"Retry-After": "0", "X-Request-Id": "a"}), success([]), HANG_UP)

    client.call(read)
    with pytest.raises(CallError):
        client.call(send)

    first, retry, second, lost = log()
    assert first.startswith("DEBUG GET /countries: attempt 1: HTTP 429 in 0.0")
    assert first.endswith(" s, request 'a'")
    assert retry.startswith("INFO GET /countries: attempt 1 failed, another follows in 0.")
    assert second.startswith("DEBUG GET /countries: attempt 2: HTTP 200 in 0.0")
    assert lost.startswith("DEBUG POST /sms/send: attempt 1: MAYBE_SENT, ")


def test_the_log_is_silent_unless_it_is_asked(
    server: Server, client: Subject, caplog: pytest.LogCaptureFixture
) -> None:
    server.will(success([]), reply({}, status=500))

    client.call(read)
    with pytest.raises(CallError):
        client.call(send)

    assert caplog.records == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('{"to":"+61411111111"}', '{"to":"+***11"}'),
        ('{"to":61411111111}', '{"to":***11}'),
        ('{"to":"0411 111 111"}', '{"to":"***11"}'),
        ('{"to":"(02) 9999-1111"}', '{"to":"(02) ***11"}'),
        ('"Call +61411111111."', '"Call +***11."'),
        ('"Call +61411111111, now"', '"Call +***11, now"'),
        (r'"Call\n61411111111\nnow"', r'"Call\n***11\nnow"'),
        ("to=%2B61411111111&x=1", "to=%2B***11&x=1"),
        ('{"email":"nora.smith+x@example.test"}', '{"email":"***@example.test"}'),
        ("<nora@example.test>", "<***@example.test>"),
        ('{"password":"hunter2"}', '{"password":"***"}'),
        (r'{"password":"hun\"ter2","x":1}', '{"password":"***","x":1}'),
        (r'{"password":"hunter2\\","x":1}', '{"password":"***","x":1}'),
        ('{"old_password" : "hunter2"}', '{"old_password" : "***"}'),
        ('{"password_confirm":"hunter2"}', '{"password_confirm":"***"}'),
        ('{"api_key":"hunter2","x":1}', '{"api_key":"***","x":1}'),
        ('{"apiKey":"hunter2"}', '{"apiKey":"***"}'),
        ('{"access_token":"hunter2', '{"access_token":"***"'),
        ('{"cvv":123,"x":1}', '{"cvv":"***","x":1}'),
        ("Authorization: Basic aHVudGVyMg==", 'Authorization: "***"'),
        ("authorization: bearer hunter2, x", 'authorization: "***", x'),
        ("password=hunter2&x=1", 'password="***"&x=1'),
        ('{"body":"Hello, world","price":"0.0792","parts":2}', '{"body":"Hello, world","price":"0.0792","parts":2}'),
        ('{"id":"4E90F4C3-43A3-489D-9AB8-DA1F4332A0C3"}', '{"id":"4E90F4C3-43A3-489D-9AB8-DA1F4332A0C3"}'),
    ],
)
def test_what_the_log_shows_of_a_text(text: str, shown: str) -> None:
    assert redacted(text) == shown


SCRIPT = """
import sys
from clicksend_sdk import ClickSend, errors
client = ClickSend("nora", "s3cret-key", base_url=sys.argv[1], retries=1, timeout=5)
client.sms.send(messages=[{"to": "+61411111111", "body": "Hello"}])
client.countries.list()
try:
    client.account.update(
        username="nora", password="hunter2", user_email="nora@example.test", user_phone="+61411111111",
        user_first_name="N", user_last_name="S", account_name="B", country="AU", timezone="Australia/Perth",
    )
except errors.ClickSendError:
    pass
"""


def logged(server: Server, words: str) -> list[str]:
    """The lines that a process writes to stderr whose environment asks for a log."""
    server.will(
        success({"messages": [message_result(date="soon", to="+61422222222")]}),
        reply({}, status=503, headers={"Retry-After": "0"}),
        success([{"code": "AU", "value": "a\x1b[31m"}]),
        reply(
            b"<p>a\n2026-01-01 clicksend_sdk ERROR forged\r\n\x1b[2J+61433333333 password: hunter2</p>",
            status=400,
            headers={"Content-Type": "text/html", "X-Request-Id": "b"},
        ),
    )
    source = Path(__file__).parents[2] / "generated/python/src"
    environment = {**os.environ, "PYTHONPATH": str(source), "CLICKSEND_LOG": words, "PYTHONWARNINGS": "ignore"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, f"http://{server.address}/v3"],
        env=environment,
        capture_output=True,
        timeout=20,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, b""), done.stderr.decode()
    return done.stderr.decode().split("\n")[:-1]


def starts(lines: list[str]) -> list[str]:
    """What the lines say first, after the time."""
    return [line.partition(" clicksend_sdk ")[2].split(" in 0.")[0].split(" the response")[0] for line in lines]


ATTEMPTS = [
    "DEBUG POST /sms/send: attempt 1: HTTP 200",
    "WARNING POST /sms/send:",
    "DEBUG GET /countries: attempt 1: HTTP 503",
    "INFO GET /countries: attempt 1 failed, another follows",
    "DEBUG GET /countries: attempt 2: HTTP 200",
    "DEBUG PUT /account: attempt 1: HTTP 400",
]
PRIVATE = ["61411111111", "61422222222", "61433333333", "hunter2", "nora@", "s3cret-key", "\x1b", "\r"]


@pytest.mark.parametrize("words", ["debug", " DEBUG "])
def test_the_environment_asks_for_the_log(words: str, server: Server) -> None:
    lines = logged(server, words)

    assert starts(lines) == ATTEMPTS
    assert not [text for text in [*PRIVATE, "Hello", "Australia"] if any(text in line for line in lines)]


def test_the_environment_asks_for_what_is_not_usual(server: Server) -> None:
    assert starts(logged(server, "info")) == [ATTEMPTS[1], ATTEMPTS[3]]


@pytest.mark.parametrize("words", ["", "nonsense"])
def test_without_being_asked_only_drift_is_written(words: str, server: Server) -> None:
    [line] = logged(server, words)

    assert "at /data/messages/0/date: expected" in line


def test_the_environment_asks_for_bodies(server: Server) -> None:
    lines = logged(server, "debug,bodies")

    said = [line.partition(" clicksend_sdk ")[2] for line in lines]
    assert all(said), lines  # no line is anything else
    assert [line for line in starts(lines) if " sends " not in line and " receives " not in line] == ATTEMPTS
    assert sum(" sends " in line for line in said) == 2  # what has no body sends none
    assert sum(" receives " in line for line in said) == 4
    assert '"body":"Hello"' in lines[0]
    assert "forged" in lines[-1]
    assert not [text for text in PRIVATE if any(text in line for line in lines)]


def test_what_a_server_writes_cannot_forge_a_line(server: Server, connect: Connect, log: Any) -> None:
    server.will(Reply((b"HTTP/1.1 2 x\r\nforged: 1\n\x1b[31m" + "\u2028forged".encode() + b"\r\n\r\n",), "close"))
    name = "a\nforged\u2028b"
    server.will(success({"messages": [message_result(date={name: 1})]}))

    with suppress(CallError):
        connect(retries=0).call(read)
    with suppress(CallError):
        connect().call(send)

    assert log()
    for line in log():
        assert line.isprintable(), line


# ── the reply behind a result ──


def with_response(client: Subject, use: Callable[[Any], Any], method: Callable[[Any], Any]) -> Any:
    """The reply of a call to one method."""
    return client.call(lambda c: use(c.with_response(method(c))))


def test_a_reply_has_what_its_result_has_not(server: Server, connect: Connect) -> None:
    client = connect(retries=1)
    server.will(
        reply({}, status=429, headers={"Retry-After": "0"}),
        reply(envelope({"messages": [message_result()]}), headers={"X-Request-Id": "req-1", "X-Left": "7"}),
    )

    got = with_response(client, lambda method: method(messages=[MESSAGE]), lambda c: c.sms.send)

    assert got.result.messages[0].status == "SUCCESS"
    assert (got.status, got.request_id, got.attempts, got.drift) == (200, "req-1", 2, ())
    assert got.headers["x-left"] == "7"
    assert json.loads(got.content)["data"] == {"messages": [message_result()]}
    assert 0 < got.elapsed < 5
    assert "61411111111" not in repr(got.headers) + repr(got).replace(repr(got.result), "")


def test_a_reply_has_its_drift(server: Server, client: Subject) -> None:
    server.will(DRIFTED)

    got = with_response(client, lambda method: method(messages=[MESSAGE]), lambda c: c.sms.send)

    assert [each.pointer for each in got.drift] == ["/data/messages/0/date", "/data/messages/0/message_parts"]


def test_the_reply_of_a_page(server: Server, client: Subject) -> None:
    server.will(page([{"message_id": "M1"}], 1, last=2), page([{"message_id": "M2"}], 2, last=2))

    got = with_response(client, lambda method: method(limit=15), lambda c: c.sms.history)

    assert (got.status, got.attempts, got.result.number) == (200, 1, 1)
    assert [each.message_id for each in client.all_items(got.result)] == ["M1", "M2"]


def test_a_reply_without_a_result(server: Server, client: Subject) -> None:
    server.will(success())

    got = with_response(client, lambda method: method("A1"), lambda c: c.sms.cancel)

    assert (got.result, got.status) == (None, 200)


def test_an_error_is_the_same_with_its_reply(server: Server, client: Subject) -> None:
    server.will(refusal(404, "NOT_FOUND", "No."), success())

    with pytest.raises(NotFoundError):
        with_response(client, lambda method: method("A1"), lambda c: c.sms.cancel)
    assert with_response(client, lambda method: method("A2"), lambda c: c.sms.cancel).status == 200


def test_what_makes_no_call_has_no_reply(client: Subject) -> None:
    with pytest.raises(TypeError, match="expected a method of this client that makes a call"):
        with_response(client, lambda method: method(), lambda c: c.close)


def echo(request: Received) -> Reply:
    number = int(request.target.rpartition("/")[2])
    content = envelope({"list_id": number})
    return Reply((number % 3 / 500, *reply(content, headers={"X-Request-Id": f"req-{number}"}).steps))


def test_replies_at_the_same_time_are_not_mixed_up(server: Server, client: Subject) -> None:
    server.decide = echo

    def asking(number: int) -> Callable[[Any], Any]:
        return lambda c: c.with_response(c.lists.get)(number)

    got = client.together([asking(number) for number in range(24)])

    assert [(each.result.list_id, each.request_id) for each in got] == [(n, f"req-{n}") for n in range(24)]
    assert [json.loads(each.content)["data"]["list_id"] for each in got] == list(range(24))


def test_a_call_beside_is_not_the_reply(server: Server) -> None:
    server.decide = echo

    async def calls() -> None:
        async with AsyncClickSend("nora", "s3cret", base_url=f"http://{server.address}/v3") as client:

            async def one_inside_another(number: int) -> Any:
                other = asyncio.ensure_future(client.lists.get(number + 100))
                result = await client.lists.get(number)
                await other
                return result

            [got, plain] = await asyncio.gather(client.with_response(client.lists.get)(1), client.lists.get(2))
            assert (got.result.list_id, got.request_id, plain.list_id) == (1, "req-1", 2)
            assert (await one_inside_another(3)).list_id == 3

    asyncio.run(calls())


# ── strictness ──


def test_drift_is_an_error_for_who_is_strict(server: Server, connect: Connect) -> None:
    recorder = Recorder()
    client = connect(strict=True, hooks=recorder, retries=2)
    server.will(DRIFTED)

    with pytest.raises(DriftError, match=r"at /data/messages/0/date: expected .*, got str, and 1 more") as caught:
        client.call(send)

    error = caught.value
    assert [each.pointer for each in error.drift] == ["/data/messages/0/date", "/data/messages/0/message_parts"]
    assert error.body["data"]["messages"][0]["date"] == "soon"
    assert (error.status, error.attempts, error.path) == (200, 1, "/sms/send")
    assert recorder.kinds[-1] is DriftEvent
    assert len(server.requests) == 1


def test_no_drift_is_no_error(server: Server, connect: Connect) -> None:
    client = connect(strict=True)
    server.will(success({"messages": [message_result()]}), page([], 1))

    assert client.call(send).messages[0].status == "SUCCESS"
    assert client.call(lambda c: c.sms.history()).items == []


def test_a_copy_may_be_strict(server: Server, client: Subject) -> None:
    strict = client.client.with_options(strict=True)
    server.will(DRIFTED, DRIFTED)

    assert client.call(send).messages[0].date == "soon"
    with pytest.raises(DriftError):
        client.call(lambda _: send(strict))


def test_a_refusal_is_no_drift(server: Server, connect: Connect) -> None:
    server.will(refusal(404, "NOT_FOUND", "No."))

    with pytest.raises(NotFoundError):
        connect(strict=True).call(lambda c: c.sms.cancel("A1"))


# ── lists ──


class Pages:
    """A list of pages that each take a moment; notes how many are asked for at once."""

    def __init__(self, last: int, bad: Any = {}) -> None:
        self.last = last
        self.bad = bad
        self.asked: list[int] = []
        self.most = 0
        self._now = 0
        self._lock = threading.Lock()

    def __call__(self, request: Received) -> Reply:
        number = int(request.target.partition("page=")[2].partition("&")[0])
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
            self.asked.append(number)
        time.sleep(0.02 if number % 2 else 0.005)
        with self._lock:
            self._now -= 1
        items = [{"message_id": f"M{number}-{each}"} for each in range(2)]
        return self.bad.get(number) or page(items, number, last=self.last, total=self.last * 2)


def ids(items: Any) -> list[str]:
    return [each.message_id for each in items]


def prefetched(c: Any) -> Any:
    return c.sms.history(options={"prefetch": 4})


def test_pages_side_by_side_are_in_order(server: Server, client: Subject) -> None:
    server.decide = side_by_side = Pages(11)
    got = client.items(prefetched)
    server.decide = in_turn = Pages(11)

    assert ids(got) == ids(client.items(lambda c: c.sms.history()))
    assert sorted(side_by_side.asked) == in_turn.asked == list(range(1, 12))
    assert 1 < side_by_side.most <= 4
    assert in_turn.most == 1


@pytest.mark.parametrize("last", [1, 2])
def test_few_pages_side_by_side(last: int, server: Server, client: Subject) -> None:
    server.decide = pages = Pages(last)

    assert len(client.items(prefetched)) == last * 2
    assert sorted(pages.asked) == list(range(1, last + 1))


def test_one_page_is_one_request_none_the_less(server: Server, client: Subject) -> None:
    server.decide = pages = Pages(5)

    first = client.call(prefetched)
    second = client.call(lambda _: first.next_page())

    assert (first.number, second.number) == (1, 2)
    assert pages.asked == [1, 2]


def test_who_stops_early_reads_little_more(server: Server) -> None:
    server.decide = pages = Pages(50)

    with ClickSend("nora", "s3cret", base_url=f"http://{server.address}/v3") as client:
        for number, _ in enumerate(prefetched(client)):
            if number == 4:  # an item of page 3
                break

    assert {1, 2, 3} <= set(pages.asked)
    time.sleep(0.1)
    assert len(pages.asked) <= 8
    server.wait_until_closed(server.connections)


def test_who_stops_early_leaves_no_tasks(server: Server) -> None:
    server.decide = pages = Pages(50)

    async def calls() -> set[Any]:
        async with AsyncClickSend("nora", "s3cret", base_url=f"http://{server.address}/v3") as client:
            first = await prefetched(client)
            iterator = first.pages()
            for _ in range(3):
                await anext(iterator)
            await cast(Any, iterator).aclose()
            await asyncio.sleep(0.05)  # Python closes generators within generators a little later
            return asyncio.all_tasks() - {cast(Any, asyncio.current_task())}

    assert asyncio.run(calls()) == set()
    assert len(pages.asked) <= 8
    server.wait_until_closed(server.connections)


@pytest.mark.parametrize("number", [2, 3, 6])
def test_an_error_on_a_page_surfaces_in_its_place(number: int, server: Server, connect: Connect) -> None:
    server.decide = Pages(9, {number: refusal(404, "NOT_FOUND", "Gone.")})
    client = connect()
    got: list[Any] = []

    def collect(c: Any) -> Any:
        if client.kind == "sync":
            return got.extend(_until_error(prefetched(c)))
        return collect_async(c)

    async def collect_async(c: Any) -> None:
        async for item in prefetched(c):
            got.append(item)

    def _until_error(items: Any) -> Iterator[Any]:
        for item in items:
            got.append(item)
            yield from ()

    with pytest.raises(NotFoundError):
        client.call(collect)

    assert len(got) == (number - 1) * 2


@pytest.mark.parametrize("count", [0, -1, 65, "4", 2.5, None, True])
def test_a_number_of_pages_that_is_none(count: Any, server: Server, client: Subject) -> None:
    server.will(page([], 1, last=1))

    with pytest.raises(ArgumentError, match=r"^options\['prefetch'\]: expected a number from 1 to 64, got"):
        client.call(lambda c: c.sms.history(options={"prefetch": count}))

    assert server.requests == []


@pytest.mark.parametrize("prefetch", [1, 4])
def test_a_list_that_shrinks(prefetch: int, server: Server, client: Subject, caplog: pytest.LogCaptureFixture) -> None:
    items = [[{"message_id": f"M{number}"}] for number in range(4)]
    shrunk = [
        page(items[1], 1, last=3, total=6),
        page(items[2], 2, last=3, total=5),
        page(items[3], 3, last=3, total=5),
    ]
    server.decide = lambda request: shrunk[int(request.target.partition("page=")[2].partition("&")[0]) - 1]

    got = client.items(lambda c: c.sms.history(options={"prefetch": prefetch}))

    assert ids(got) == ["M1", "M2", "M3"]
    [record] = [record for record in caplog.records if "shrank" in record.getMessage()]
    assert record.name == "clicksend_sdk"
    assert record.levelno == logging.WARNING
    assert "a list shrank from 6 to 5 items between pages 1 and 2" in record.getMessage()


@pytest.mark.parametrize("prefetch", [1, 4])
def test_a_list_that_ends_sooner_than_it_said(prefetch: int, server: Server, client: Subject) -> None:
    def shorter(request: Received) -> Reply:
        number = int(request.target.partition("page=")[2].partition("&")[0])
        items = [{"message_id": f"M{number}"}] if number <= 3 else []
        return page(items, number, last=9 if number < 3 else 3, total=5)

    server.decide = shorter

    assert ids(client.items(lambda c: c.sms.history(options={"prefetch": prefetch}))) == ["M1", "M2", "M3"]


@pytest.mark.parametrize("prefetch", [1, 4])
def test_a_page_that_comes_again_is_an_error(prefetch: int, server: Server, client: Subject) -> None:
    server.decide = lambda _: page([{"message_id": "M1"}], 1, last=9)

    with pytest.raises(APIResponseError, match="got page 1 again"):
        client.items(lambda c: c.sms.history(options={"prefetch": prefetch}))


@pytest.mark.parametrize("prefetch", [1, 4])
def test_a_list_is_resumed(prefetch: int, server: Server, client: Subject) -> None:
    server.decide = pages = Pages(6)

    def asking(**options: Any) -> Callable[[Any], Any]:
        return lambda c: c.sms.history(q={"status": "Sent"}, limit=2, options=options)

    first = client.call(asking())
    second = client.call(lambda _: first.next_page())
    kept = json.loads(json.dumps(second.resume))
    pages.asked.clear()
    rest = client.items(asking(resume=kept, prefetch=prefetch))

    assert ids(rest) == [f"M{number}-{each}" for number in range(3, 7) for each in range(2)]
    assert sorted(pages.asked) == [3, 4, 5, 6]
    assert all("limit=2" in request.target and "Sent" in request.target for request in server.requests)


def test_the_last_page_has_nothing_to_resume(server: Server, client: Subject) -> None:
    server.decide = Pages(1)

    assert client.call(lambda c: c.sms.history()).resume is None


@pytest.mark.parametrize("resume", [3, "page=2", {"page": 2}, {2: "2"}, None, ["page"]])
def test_what_cannot_be_resumed(resume: Any, server: Server, client: Subject) -> None:
    with pytest.raises(ArgumentError, match=r"^options\['resume'\]: expected the `resume` of a page"):
        client.call(lambda c: c.sms.history(options={"resume": resume}))

    assert server.requests == []


@pytest.mark.parametrize(("name", "meant"), [("prefech", "prefetch"), ("timout", "timeout"), ("zzz", None)])
def test_an_option_that_is_none(name: str, meant: str | None, server: Server, client: Subject) -> None:
    with pytest.raises(ArgumentError, match=rf"^options\['{name}'\]: unknown option") as caught:
        client.call(lambda c: c.countries.list(options=cast(Any, {name: 1})))

    assert (f"did you mean '{meant}'?" in str(caught.value)) is (meant is not None)
    assert server.requests == []
