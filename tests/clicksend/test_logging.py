"""The log of the client, the personal data and secrets that it omits, and its activation by the environment."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from clicksend_sdk._runtime.log import redacted
from clicksend_sdk.errors import CallError

from tests.support.replies import HANG_UP, message_result, reply, success
from tests.support.server import Reply, Server
from tests.support.subject import Subject

from .calls import read, send
from .conftest import Connect


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> Iterator[Callable[[], list[str]]]:
    """All log messages, as `LEVEL text`."""
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
    """The beginning of each line, after the time and the logger."""
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


def test_info_logs_drift_and_retries_only(server: Server) -> None:
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
