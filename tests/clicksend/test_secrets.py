"""The API key is shown nowhere: not in errors, tracebacks with local variables, the log, or what is written to disk."""

from __future__ import annotations

import asyncio
import base64
import copy
import gc
import logging
import pickle
import socket
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import clicksend_sdk
import httpx2
import pytest
from clicksend_sdk import AsyncClickSend
from clicksend_sdk.errors import ClickSendError, MissingCredentialsError
from clicksend_sdk.hooks import Hooks, RequestEvent

from tests.support.replies import (
    HANG_UP,
    RESET,
    STALL,
    cut_off,
    dripping,
    envelope,
    gzipped,
    message_result,
    reply,
    success,
)
from tests.support.server import Reply, Server
from tests.support.showing import chain, shown
from tests.support.subject import Kind, Subject

from .conftest import Connect
from .tls import TLSServer, context_of

USERNAME, KEY = "nora", "k3y-that-nobody-may-see"
BASIC = base64.b64encode(f"{USERNAME}:{KEY}".encode()).decode()
SECRETS = [KEY, BASIC, BASIC[:-4], "pr0xy-passw0rd", base64.b64encode(b"petra:pr0xy-passw0rd").decode()]
OURS = str(Path(clicksend_sdk.__file__).parent)
PROXY = "http://petra:pr0xy-passw0rd@{}"


def send(c: Any) -> Any:
    """An unsafe call with credentials."""
    return c.sms.send(messages=[{"to": "+61411111111", "body": "Hello"}])


def read(c: Any) -> Any:
    """A safe call with credentials."""
    return c.countries.selected()


def check(error: BaseException) -> None:
    """Nothing secret is shown."""
    seen = [(where, secret) for where, text in shown(error, OURS) for secret in SECRETS if secret in text]
    assert not seen


@pytest.fixture(autouse=True)
def nothing_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Everything is logged, and nothing secret is in it."""
    caplog.set_level(logging.DEBUG)
    yield
    lines = [record.getMessage() + repr(record.args) for record in caplog.records]
    assert not [(line, secret) for line in lines for secret in SECRETS if secret in line]
    assert not [secret for secret in SECRETS if secret in caplog.text]


@pytest.fixture
def keyed(connect: Connect) -> Connect:
    """Makes a client with the key."""
    return lambda **settings: connect(**{"username": USERNAME, "api_key": KEY, **settings})


def failure(
    client: Subject, call: Callable[[Any], Any] = send, kind: type[Exception] = ClickSendError
) -> BaseException:
    """The error of a call."""
    with pytest.raises(kind) as caught:
        client.call(call)

    return caught.value


def test_the_tests_detect_a_shown_secret() -> None:
    def fail(local: str) -> None:
        raise ValueError("bad")

    with pytest.raises(ValueError, match="bad") as caught:
        fail(KEY)

    stack = traceback.TracebackException.from_exception(caught.value, capture_locals=True).stack
    assert KEY in repr(stack[-1].locals)


REPLIES = {
    "close": HANG_UP,
    "reset": RESET,
    "garbage": Reply((b"SSH-2.0-OpenSSH\r\n\r\n",), "close"),
    "cut-status": Reply((b"HTTP/1.1 2",), "close"),
    "bad-header": Reply((b"HTTP/1.1 200 OK\r\nno header\r\nContent-Length: x\r\n\r\n",), "close"),
    "many-headers": Reply((b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 2000 + b"\r\n",), "close"),
    "bad-chunk": Reply((b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",), "close"),
    "two-lengths": Reply((b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",), "close"),
    "cut-off": cut_off(envelope({})),
    "cut-gzip": gzipped(envelope({}), keep=12),
    "bad-gzip": reply(b"\x1f\x8b\x08none", headers={"Content-Encoding": "gzip"}),
    "html": reply(b"<html>", headers={"Content-Type": "text/html"}),
    "empty": reply(b""),
    "400": reply({}, status=400),
    "401": reply(envelope(None, code="UNAUTHORIZED"), status=401),
    "429": reply({}, status=429, headers={"Retry-After": "0"}),
    "500": reply(b"oops", status=500),
    "302": reply({}, status=302, headers={"Location": "http://elsewhere.test/"}),
    "code": reply(envelope(None, code="INSUFFICIENT_CREDIT")),
    "stall": STALL,
    "drip": dripping(envelope({}), every=0.05),
}


@pytest.mark.parametrize("name", REPLIES)
@pytest.mark.parametrize("call", [send, read])
def test_a_call_that_fails(call: Any, name: str, server: Server, keyed: Connect) -> None:
    server.will(*[REPLIES[name]] * 2)

    check(failure(keyed(timeout=0.25, retries=1 if call is read and name in ("429", "reset") else 0), call))

    assert server.requests[0].headers["authorization"] == "Basic " + BASIC


def test_drift_that_is_an_error(server: Server, keyed: Connect) -> None:
    server.will(success({"messages": [message_result(date="soon")]}))

    check(failure(keyed(strict=True)))


def test_a_server_that_shows_what_it_was_sent(server: Server, keyed: Connect) -> None:
    server.will(reply({}, status=400, headers={"Authorization": f"Basic {BASIC}", "Set-Cookie": f"key={KEY}"}))

    check(failure(keyed()))


ARGUMENTS: dict[str, Callable[[Any], Any]] = {
    "type": lambda c: c.sms.send(messages=3),
    "member": lambda c: c.sms.send(messages=[{"to": "+61411111111", "body": 3}]),
    "path": lambda c: c.sms.cancel(".."),
    "options": lambda c: c.countries.selected(options={"timout": 3}),
    "timeout": lambda c: c.countries.selected(options={"timeout": -1}),
    "header": lambda c: c.countries.selected(options={"headers": {"X-Bad": "a\nb"}}),
    "own-header": lambda c: c.countries.selected(options={"headers": {"Authorization": f"Basic {KEY}\n"}}),
    "file": lambda c: c.uploads.create(convert="fax", file=3),
    "page": lambda c: c.sms.history(page=0),
}


@pytest.mark.parametrize("name", ARGUMENTS)
def test_an_argument_that_cannot_be_sent(name: str, server: Server, keyed: Connect) -> None:
    # What the caller passes to the call itself is theirs; of the key that the client has nothing is shown.
    error = failure(keyed(), ARGUMENTS[name])

    if name == "own-header":
        assert KEY not in str(error) + repr(error)
    else:
        check(error)
    assert server.requests == []


@pytest.mark.parametrize(
    "settings",
    [
        {"api_key": KEY + "\n"},
        {"api_key": KEY + "\0é"},
        {"username": f"{KEY}:x"},
        {"base_url": f"http://nora:{KEY}@localhost/v3"},
        {"base_url": "ftp://localhost"},
        {"base_url": "http://[::1"},
        {"headers": {"X-Bad": f"{KEY}\n"}},
        {"headers": {"Content-Length": "3"}},
        {"timeout": 0},
        {"retries": -1},
        {"ca_file": "/nowhere", "base_url": "https://localhost:1"},
    ],
    ids=str,
)
def test_settings_that_cannot_be_used(settings: dict[str, Any], server: Server, keyed: Connect) -> None:
    def made_and_used() -> None:
        server.will(success([]))
        keyed(**settings).call(read)

    with pytest.raises(ClickSendError) as caught:
        made_and_used()
        raise ClickSendError("fine")  # the key may be odd, and still be one that can be sent

    check(caught.value)


@pytest.mark.parametrize("given", [{"api_key": ""}, {"username": "", "api_key": KEY}, {"username": ""}])
def test_credentials_that_are_missing(given: dict[str, str], server: Server, keyed: Connect) -> None:
    check(failure(keyed(**given), kind=MissingCredentialsError))


def test_a_function_that_fetches_the_key(server: Server, keyed: Connect) -> None:
    client = keyed(api_key=lambda: KEY, retries=1)
    server.will(HANG_UP, HANG_UP)

    check(failure(client, read))
    assert KEY not in repr(vars(client.client))


def test_a_server_that_cannot_be_reached(keyed: Connect) -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        check(failure(keyed(base_url="http://{}:{}".format(*bound.getsockname()))))
    check(failure(keyed(base_url=f"https://{'x' * 64}.invalid/v3")))


def test_a_server_that_is_not_trusted(keyed: Connect, ca_file: str) -> None:
    with TLSServer(context_of("api.example.test")) as server:
        check(failure(keyed(base_url=f"https://{server.address}")))
        check(failure(keyed(base_url=f"https://{server.address}", ca_file=ca_file)))


def test_a_reply_over_tls_that_is_lost(keyed: Connect, ca_file: str) -> None:
    with TLSServer(context_of("127.0.0.1")) as server:
        server.will(RESET, Reply((b"garbage\r\n\r\n",), "close"))
        client = keyed(base_url=f"https://{server.address}", ca_file=ca_file)
        check(failure(client))
        check(failure(client))


def test_a_proxy_that_refuses(keyed: Connect, ca_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with TLSServer(context_of("api.example.test"), tunnel=True) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", PROXY.format(proxy.address))
        proxy.will(reply(b"", status=407), HANG_UP, reply(b"", status=200), RESET)
        client = keyed(base_url="https://api.example.test/v3", ca_file=ca_file)
        for _ in range(3):
            check(failure(client))
        assert len(proxy.requests) == 4


@pytest.mark.parametrize("name", ["close", "garbage", "400", "stall"])
def test_a_proxy_for_http_that_fails(
    name: str, server: Server, keyed: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", PROXY.format(server.address))
    server.will(REPLIES[name])

    check(failure(keyed(base_url="http://api.localhost/v3", timeout=0.25)))

    assert "proxy-authorization" in server.requests[0].headers


@pytest.mark.parametrize("name", ["close", "garbage", "400", "stall", "bad-chunk"])
def test_over_a_client_of_theirs(name: str, server: Server, keyed: Connect, kind: Kind) -> None:
    server.will(REPLIES[name])
    lent: Any = httpx2.Client(trust_env=False) if kind == "sync" else httpx2.AsyncClient(trust_env=False)
    client = keyed(http_client=lent, timeout=0.25)

    check(failure(client))

    if kind == "sync":
        lent.close()
    else:
        client.call(lambda _: lent.aclose())


class Noisy(Hooks):
    """Fails, with what it was told."""

    def on_request(self, event: RequestEvent, /) -> None:
        raise RuntimeError(repr(event))


def test_hooks_are_not_told(server: Server, keyed: Connect) -> None:
    server.will(HANG_UP)

    check(failure(keyed(hooks=Noisy())))


def test_a_cancelled_call(server: Server) -> None:
    server.will(STALL)
    client = AsyncClickSend(USERNAME, KEY, base_url=f"http://{server.address}/v3")

    async def cancelled() -> None:
        async with client, asyncio.timeout(0.1):
            await send(client)

    with pytest.raises(TimeoutError) as caught:
        asyncio.run(cancelled())

    check(caught.value)


def test_a_client_does_not_show_its_key(keyed: Connect) -> None:
    client = keyed().client

    for text in (repr(client), str(client), repr(vars(client)), repr(vars(vars(client)["_credentials"]))):
        assert not [secret for secret in SECRETS if secret in text]
    assert repr(client).startswith(f"<{type(client).__name__} for http://127.0.0.1:")


@pytest.mark.parametrize("used", [False, True])
def test_a_client_cannot_be_copied_or_written_down(used: bool, server: Server, keyed: Connect) -> None:
    subject = keyed()
    if used:
        server.will(success([]))
        subject.call(read)

    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="a client has connections and credentials and cannot be copied"):
            attempt(subject.client)
    with pytest.raises(TypeError):
        pickle.dumps(vars(subject.client)["_credentials"])


def test_an_error_can_be_written_down_without_the_key(server: Server, keyed: Connect) -> None:
    server.will(reply({}, status=400))
    error = failure(keyed())

    written = pickle.dumps(error)

    assert not [secret for secret in SECRETS if secret.encode() in written]


def test_errors_do_not_keep_requests_alive(server: Server, keyed: Connect) -> None:
    server.will(HANG_UP)
    error = failure(keyed())
    texts = [repr(each) for each in gc.get_referents(*chain(error)) if not isinstance(each, type)]

    assert not [secret for text in texts for secret in SECRETS if secret in text]
