"""Encrypted connections: the certificates that a client trusts; to other servers it sends nothing."""

from __future__ import annotations

import asyncio
import os
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme
from clicksend_sdk import AsyncClickSend, ClickSend
from clicksend_sdk.errors import APIConnectionError, ArgumentError, OutcomeUnknownError

from tests.support.replies import envelope, page, reply, sent, success
from tests.support.server import Reply, Server
from tests.support.subject import Subject

from .conftest import Connect
from .tls import TLSServer, authority, context_of

PLAIN = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


@pytest.fixture
def server() -> Iterator[TLSServer]:
    """Has a certificate of the authority, for its own address."""
    with TLSServer(context_of("127.0.0.1", "localhost")) as server:
        yield server


def over_tls(server: Server, connect: Connect, **settings: Any) -> Subject:
    """A client that calls the server by https, and would repeat what can be repeated."""
    host = settings.pop("host", "127.0.0.1")
    port = server.address.rpartition(":")[2]
    return connect(base_url=f"https://{host}:{port}/v3", **{"retries": 2, **settings})


def send(c: Any) -> Any:
    """An unsafe call."""
    return c.sms.send(messages=[{"to": "+61411111111", "body": "Hello"}])


def read(c: Any) -> Any:
    """A safe call."""
    return c.countries.list()


def refused(client: Subject, call: Any = send) -> APIConnectionError:
    """The error of a call to somebody who is not trusted: nothing was sent, and once is enough."""
    with pytest.raises(APIConnectionError) as caught:
        client.call(call)

    assert type(caught.value) is APIConnectionError
    assert caught.value.attempts == 1
    return caught.value


def test_a_certificate_of_a_trusted_file(server: TLSServer, connect: Connect, ca_file: str) -> None:
    client = over_tls(server, connect, ca_file=ca_file)
    server.will(sent("SUCCESS"), success([]))

    assert client.call(send).messages[0].status == "SUCCESS"
    assert client.call(read) == []

    assert server.connections == 1


def test_the_trusted_file_may_be_a_path(server: TLSServer, connect: Connect, ca_file: str) -> None:
    client = over_tls(server, connect, ca_file=Path(ca_file))
    server.will(success([]))

    assert client.call(read) == []


def test_own_tls_settings(server: TLSServer, connect: Connect) -> None:
    context = ssl.create_default_context()
    authority().configure_trust(context)
    client = over_tls(server, connect, ssl_context=context)
    server.will(success([]))

    assert client.call(read) == []


def test_own_tls_settings_are_taken_as_they_are(server: TLSServer, connect: Connect) -> None:
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    client = over_tls(server, connect, ssl_context=context, host="localhost")
    server.will(success([]))

    assert client.call(read) == []


def test_the_file_of_the_environment_is_trusted(ca_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from clicksend_sdk._runtime.transport import tls

    monkeypatch.setenv("SSL_CERT_FILE", ca_file)

    trusted = tls.default_context.__wrapped__()  # and not the one that all clients share

    assert ssl.PEM_cert_to_DER_cert(Path(ca_file).read_text()) in trusted.get_ca_certs(binary_form=True)


@pytest.mark.parametrize("call", [send, read])
def test_a_certificate_of_nobody_is_refused(call: Any, server: TLSServer, connect: Connect) -> None:
    error = refused(over_tls(server, connect), call)

    assert "certificate" in str(error).lower()
    assert server.address in str(error)
    assert (server.connections, server.requests) == (1, [])
    server.wait_until_closed(1)


def test_a_certificate_of_another_authority_is_refused(connect: Connect, ca_file: str) -> None:
    with TLSServer(context_of("127.0.0.1", signed_by=trustme.CA())) as server:
        error = refused(over_tls(server, connect, ca_file=ca_file))

        assert "CERTIFICATE_VERIFY_FAILED" in str(error)
        assert (server.connections, server.requests) == (1, [])


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_certificate_for_another_host_is_refused(host: str, connect: Connect, ca_file: str) -> None:
    with TLSServer(context_of("api.example.test")) as server:
        error = refused(over_tls(server, connect, ca_file=ca_file, host=host))

        assert "mismatch" in str(error).lower() or "not valid for" in str(error)
        assert server.connections == 1
        assert server.requests == []


def test_the_trust_of_one_client_is_not_that_of_others(server: TLSServer, connect: Connect, ca_file: str) -> None:
    server.will(success([]))
    over_tls(server, connect, ca_file=ca_file).call(read)

    refused(over_tls(server, connect))


BAD_FILES = {
    "missing": None,
    "empty": b"",
    "garbage": b"\x00\xff\xfe not a certificate",
    "no-certificate": b"-----BEGIN CERTIFICATE-----\nbm9uZQ==\n-----END CERTIFICATE-----\n",
    "private-key": b"-----BEGIN PRIVATE KEY-----\nbm9uZQ==\n-----END PRIVATE KEY-----\n",
}


@pytest.mark.parametrize("content", BAD_FILES.values(), ids=BAD_FILES.keys())
def test_a_file_that_cannot_be_trusted(
    content: bytes | None, server: TLSServer, connect: Connect, tmp_path: Path
) -> None:
    path = tmp_path / "roots.pem"
    if content is not None:
        path.write_bytes(content)
    client = over_tls(server, connect, ca_file=path)
    reason = "it has no certificate in PEM form" if content is not None else "No such file or directory"

    for _ in range(2):
        with pytest.raises(ArgumentError, match=rf"^ca_file: cannot use '.*roots\.pem': {reason}$"):
            client.call(send)

    assert server.connections == 0


def test_a_folder_cannot_be_trusted(server: TLSServer, connect: Connect, tmp_path: Path) -> None:
    with pytest.raises(ArgumentError, match=r"^ca_file: cannot use"):
        over_tls(server, connect, ca_file=tmp_path).call(send)


def test_a_port_that_speaks_no_tls(connect: Connect, ca_file: str) -> None:
    with Server() as server:
        server.will(*[Reply((PLAIN,), "close")] * 3)
        server.reads_bodies = False
        client = over_tls(server, connect, ca_file=ca_file, timeout=0.4, retries=0)

        # What TLS says first has no end of the kind that HTTP has, so that the server waits for more.
        with pytest.raises(APIConnectionError):  # and no OutcomeUnknownError
            client.call(send)

        assert server.requests == []


def test_a_server_that_answers_tls_in_plain_text(connect: Connect, ca_file: str) -> None:
    with TLSServer(context_of("127.0.0.1"), tunnel=False) as server:
        server._serve = lambda connection, _: (connection.recv(1), connection.sendall(PLAIN), connection.close())  # type: ignore[method-assign, assignment, func-returns-value]
        client = over_tls(server, connect, ca_file=ca_file, retries=0)

        error = refused(client)

        assert server.address in str(error)


def test_a_port_that_speaks_tls_is_called_without(server: TLSServer, connect: Connect) -> None:
    client = connect(base_url=f"http://{server.address}/v3")

    with pytest.raises(OutcomeUnknownError):  # something was sent, even if the server did not read it
        client.call(send)

    assert server.requests == []


def test_an_unsafe_call_whose_reply_is_lost_is_not_repeated(server: TLSServer, connect: Connect, ca_file: str) -> None:
    client = over_tls(server, connect, ca_file=ca_file)
    server.will(Reply(then="close"), sent("SUCCESS"))

    with pytest.raises(OutcomeUnknownError):
        client.call(send)

    assert len(server.requests) == 1


def test_a_large_request_and_a_large_reply(server: TLSServer, connect: Connect, ca_file: str) -> None:
    client = over_tls(server, connect, ca_file=ca_file)
    large = "x" * 3_000_000
    server.will(reply(envelope({"messages": [{"body": large, "status": "SUCCESS"}]})))

    result = client.call(lambda c: c.sms.send(messages=[{"to": "+61411111111", "body": large}]))

    assert result.messages[0].body == large
    assert server.requests[0].json["messages"][0]["body"] == large


def test_a_connection_that_was_closed_while_idle_is_not_used(server: TLSServer, connect: Connect, ca_file: str) -> None:
    client = over_tls(server, connect, ca_file=ca_file, retries=0)
    server.will(Reply(page([], 1).steps, "close"), sent("SUCCESS"))

    client.call(lambda c: c.sms.history())
    server.wait_until_closed(1)
    result = client.call(send)

    assert result.messages[0].status == "SUCCESS"
    assert [request.connection for request in server.requests] == [0, 1]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
def test_a_forked_child_leaves_the_connections_of_its_parent_alone(server: TLSServer, ca_file: str) -> None:
    settings: Any = {"base_url": f"https://{server.address}/v3", "ca_file": ca_file, "timeout": 5.0}
    server.will(*[success([])] * 4)

    with ClickSend("nora", "s3cret", **settings) as client:
        client.countries.list()
        pid = os.fork()
        if pid == 0:
            code = 1
            try:
                client.countries.list()
                client.close()
                code = 0
            finally:
                os._exit(code)
        assert os.waitpid(pid, 0)[1] == 0
        client.countries.list()
        assert [request.connection for request in server.requests] == [0, 1, 0]


def test_both_clients_say_the_same_of_a_stranger(server: TLSServer) -> None:
    settings: Any = {"base_url": f"https://{server.address}/v3", "retries": 0}

    async def asynchronous() -> str:
        async with AsyncClickSend("nora", "s3cret", **settings) as client:
            with pytest.raises(APIConnectionError) as caught:
                await client.countries.list()
            return str(caught.value)

    with ClickSend("nora", "s3cret", **settings) as client, pytest.raises(APIConnectionError) as caught:
        client.countries.list()

    for text in (str(caught.value), asyncio.run(asynchronous())):
        assert text.startswith("GET /countries: cannot connect")
        assert "self-signed" in text or "unable to get local issuer" in text
