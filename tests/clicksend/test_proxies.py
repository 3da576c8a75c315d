"""Proxies from the environment: the choice of the proxy, the request to it, and credentials that only it receives."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from clicksend_sdk._runtime.transport.proxies import Proxies, Proxy
from clicksend_sdk.errors import APIConnectionError, APITimeoutError, ArgumentError

from tests.support.replies import HANG_UP, STALL, sent, success
from tests.support.server import Reply, Server

from .conftest import Connect
from .tls import TLSServer, context_of

ESTABLISHED = Reply((b"HTTP/1.1 200 Connection established\r\n\r\n",))
REFUSED = Reply((b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n",))
BASIC = "Basic " + base64.b64encode("pétra:p@ss".encode()).decode()


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ignore the proxies in the environment of the tests."""
    for name in [*os.environ]:
        if name.lower().endswith("_proxy") or name == "REQUEST_METHOD":
            monkeypatch.delenv(name)


def proxy_of(address: str) -> Proxy | None:
    """The proxy that a client uses for an address."""
    return Proxies().of(urlsplit(address))


def chosen(address: str) -> str | None:
    """Its URL."""
    proxy = proxy_of(address)
    return proxy.url if proxy else None


# ── which one ──


@pytest.mark.parametrize(
    ("variables", "http", "https"),
    [
        ({}, None, None),
        ({"HTTP_PROXY": "http://p:1"}, "http://p:1", None),
        ({"HTTPS_PROXY": "http://p:1"}, None, "http://p:1"),
        ({"https_proxy": "http://p:1"}, None, "http://p:1"),
        ({"ALL_PROXY": "http://p:1"}, "http://p:1", "http://p:1"),
        ({"all_proxy": "http://p:1", "HTTPS_PROXY": "http://q:2"}, "http://p:1", "http://q:2"),
        ({"https_proxy": "http://p:1", "HTTPS_PROXY": "http://q:2"}, None, "http://p:1"),
        ({"HTTPS_PROXY": ""}, None, None),
        ({"HTTP_PROXY": "http://p:1", "http_proxy": ""}, None, None),
        ({"HTTPS_PROXY": "p:1"}, None, "http://p:1"),
        ({"HTTPS_PROXY": "http://p"}, None, "http://p:80"),
        ({"HTTPS_PROXY": "https://p"}, None, "https://p:443"),
        ({"HTTPS_PROXY": "http://p:1/"}, None, "http://p:1"),
        ({"HTTPS_PROXY": "http://[::1]:8080"}, None, "http://[::1]:8080"),
        ({"HTTP_PROXY": "http://p:1", "REQUEST_METHOD": "GET"}, None, None),  # the header `Proxy` of a CGI request
        ({"FTP_PROXY": "http://p:1"}, None, None),
    ],
)
def test_the_proxy_that_is_named(
    variables: dict[str, str], http: str | None, https: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert chosen("http://api.example.test") == http
    assert chosen("https://api.example.test") == https


@pytest.mark.parametrize(
    ("exceptions", "address", "direct"),
    [
        ("*", "https://api.example.test", True),
        ("example.test", "https://example.test", True),
        ("example.test", "https://api.example.test", True),
        ("example.test", "https://myexample.test", False),
        ("example.test", "https://example.test.evil.test", False),
        (".example.test", "https://api.example.test", True),
        (".example.test", "https://example.test", True),
        ("*.example.test", "https://api.example.test", True),
        ("EXAMPLE.test", "https://api.Example.TEST", True),
        ("example.test", "https://example.test.", True),
        ("a.test, example.test", "https://example.test", True),
        ("a.test,,example.test,", "https://b.test", False),
        ("a.test example.test", "https://example.test", True),
        ("", "https://example.test", False),
        (" , ", "https://example.test", False),
        ("example.test:443", "https://example.test", True),
        ("example.test:443", "https://api.example.test", True),
        ("example.test:8443", "https://example.test", False),
        ("example.test:8443", "https://example.test:8443", True),
        ("*:8443", "https://example.test:8443", True),
        ("*:8443", "https://example.test", False),
        ("127.0.0.1", "https://127.0.0.1", True),
        ("127.0.0.1", "https://127.0.0.1:8443", True),
        ("127.0.0.1:8443", "https://127.0.0.1:8443", True),
        ("127.0.0.1:8443", "https://127.0.0.1", False),
        ("127.0.0.1", "https://127.0.0.10", False),
        ("0.0.1", "https://127.0.0.1", False),
        ("10.0.0.0/8", "https://10.20.30.40", True),
        ("10.0.0.0/8", "https://11.0.0.1", False),
        ("10.1.2.3/8", "https://10.20.30.40", True),
        ("10.0.0.0/8", "https://10.example.test", False),
        ("10.0.0.0/99", "https://10.0.0.1", False),
        ("::1", "https://[::1]", True),
        ("[::1]", "https://[::1]", True),
        ("::1", "https://[0:0:0:0:0:0:0:1]:8443", True),
        ("[::1]:8443", "https://[::1]:8443", True),
        ("[::1]:8443", "https://[::1]", False),
        ("::1", "https://[::2]", False),
        ("::1", "https://127.0.0.1", False),
        ("fd00::/8", "https://[fd12::1]", True),
        ("fd00::/8", "https://[fe80::1]", False),
        ("[fd00::]/8", "https://[fd12::1]", False),
        ("localhost", "https://127.0.0.1", False),
        ("localhost", "https://localhost:8443", True),
    ],
)
@pytest.mark.parametrize("variable", ["NO_PROXY", "no_proxy"])
def test_the_addresses_without_a_proxy(
    variable: str, exceptions: str, address: str, direct: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://p:1")
    monkeypatch.setenv(variable, exceptions)

    assert (chosen(address) is None) is direct


@pytest.mark.parametrize(
    ("address", "pair"),
    [
        ("http://petra:secret@p:1", "petra:secret"),
        ("petra:secret@p:1", "petra:secret"),
        ("http://petra@p:1", "petra:"),
        ("http://:secret@p:1", ":secret"),
        ("http://p%C3%A9tra:p%40ss%3A@p:1", "pétra:p@ss:"),
    ],
)
def test_credentials_of_a_proxy_are_not_shown(address: str, pair: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", address)

    proxy = proxy_of("https://api.example.test")

    assert proxy is not None
    assert proxy.url == "http://p:1"
    assert proxy.headers == {"Proxy-Authorization": "Basic " + base64.b64encode(pair.encode()).decode()}
    assert "Basic" not in repr(proxy) + repr(proxy.headers)


BAD_PROXIES = ["socks5://p:1", "http://", "http://p:port", "http://petra:s3cret-proxy@p:99999", "http://[::1", "http:p"]


@pytest.mark.parametrize("address", BAD_PROXIES)
def test_an_invalid_proxy(address: str, connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", address)
    client = connect(base_url="http://localhost:1/v3")

    with pytest.raises(ArgumentError, match="the proxy in the environment is invalid") as caught:
        client.call(lambda c: c.countries.list())

    assert "s3cret-proxy" not in str(caught.value)


# ── http: the proxy is sent the request ──


@pytest.fixture
def named(server: Server, monkeypatch: pytest.MonkeyPatch) -> Server:
    """The proxy for http."""
    monkeypatch.setenv("HTTP_PROXY", f"http://p%C3%A9tra:p%40ss@{server.address}")
    return server


def test_a_proxy_for_http_is_told_the_whole_address(named: Server, connect: Connect) -> None:
    client = connect(base_url="http://api.localhost:8080/v3")
    named.will(sent("SUCCESS"), success([]))

    client.call(lambda c: c.sms.send(messages=[{"to": "+61411111111", "body": "Hello"}]))
    client.call(lambda c: c.countries.list())

    [send, read] = named.requests
    assert send.line == "POST http://api.localhost:8080/v3/sms/send HTTP/1.1"
    assert read.line == "GET http://api.localhost:8080/v3/countries HTTP/1.1"
    assert send.json == {"messages": [{"to": "+61411111111", "body": "Hello"}]}
    for request in named.requests:
        assert request.headers["host"] == "api.localhost:8080"
        assert request.headers["proxy-authorization"] == BASIC
    assert send.headers["authorization"].startswith("Basic ")
    assert send.headers["authorization"] != BASIC
    assert named.connections == 1  # which serves again


def test_a_refusal_of_a_proxy_for_http_is_a_reply(named: Server, connect: Connect) -> None:
    client = connect(base_url="http://api.localhost/v3")
    named.will(REFUSED)

    with pytest.raises(Exception, match="HTTP 407"):
        client.call(lambda c: c.sms.send(messages=[{"body": "Hi"}]))

    assert len(named.requests) == 1


def test_an_exception_is_called_without_the_proxy(
    server: Server, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://petra:secret@127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", f"example.test,{server.address}")
    server.will(success([]))

    connect().call(lambda c: c.countries.list())

    [request] = server.requests
    assert request.line == "GET /v3/countries HTTP/1.1"
    assert "proxy-authorization" not in request.headers


def test_the_environment_is_read_by_each_client_once(
    server: Server, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = connect()
    server.will(success([]), success([]))

    client.call(lambda c: c.countries.list())
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    client.call(lambda c: c.countries.list())

    assert [request.target for request in server.requests] == ["/v3/countries"] * 2


# ── https: the proxy makes a tunnel ──


@pytest.fixture
def tunnel(monkeypatch: pytest.MonkeyPatch) -> Iterator[TLSServer]:
    """The proxy for https; what comes through it is for `api.example.test`, whom only this proxy can find."""
    with TLSServer(context_of("api.example.test"), tunnel=True) as tunnel:
        monkeypatch.setenv("HTTPS_PROXY", f"http://p%C3%A9tra:p%40ss@{tunnel.address}")
        yield tunnel


@pytest.fixture
def settings(ca_file: str) -> dict[str, Any]:
    return {"base_url": "https://api.example.test/v3", "ca_file": ca_file}


def test_a_proxy_for_https_makes_a_tunnel(tunnel: TLSServer, settings: Any, connect: Connect) -> None:
    client = connect(**settings)
    tunnel.will(ESTABLISHED, sent("SUCCESS"), success([]))

    result = client.call(lambda c: c.sms.send(messages=[{"to": "+61411111111", "body": "Hello"}]))
    client.call(lambda c: c.countries.list())

    assert result.messages[0].status == "SUCCESS"
    [opening, send, read] = tunnel.requests
    assert opening.line == "CONNECT api.example.test:443 HTTP/1.1"
    assert opening.headers["host"].removesuffix(":443") == "api.example.test"  # aiohttp leaves out the port
    assert opening.headers["proxy-authorization"] == BASIC
    assert "authorization" not in opening.headers
    assert (send.line, read.line) == ("POST /v3/sms/send HTTP/1.1", "GET /v3/countries HTTP/1.1")
    for request in (send, read):
        assert "proxy-authorization" not in request.headers
        assert request.headers["host"] == "api.example.test"
    assert send.json == {"messages": [{"to": "+61411111111", "body": "Hello"}]}
    assert tunnel.connections == 1


@pytest.mark.parametrize("status", [b"407 Proxy Authentication Required", b"403 Forbidden", b"502 Bad Gateway"])
@pytest.mark.parametrize("retries", [0, 2])
def test_a_proxy_that_makes_no_tunnel(
    retries: int, status: bytes, tunnel: TLSServer, settings: Any, connect: Connect
) -> None:
    client = connect(**settings, retries=retries)
    refusal = b"HTTP/1.1 %s\r\nContent-Length: 5\r\nProxy-Authenticate: Basic\r\n\r\nSorry" % status
    tunnel.will(Reply((refusal,)))

    with pytest.raises(APIConnectionError) as caught:
        client.call(lambda c: c.sms.send(messages=[{"to": "+61411111111", "body": "Hello"}]))

    assert type(caught.value) is APIConnectionError  # and no OutcomeUnknownError: nothing was sent
    assert caught.value.status is None  # the proxy's status is not the server's
    assert status[:3].decode() in str(caught.value)
    assert caught.value.attempts == 1
    assert [request.line for request in tunnel.requests] == ["CONNECT api.example.test:443 HTTP/1.1"]
    tunnel.wait_until_closed(1)


@pytest.mark.parametrize("bad", [HANG_UP, Reply(then="reset"), Reply((b"220 smtp.example.test\r\n",), "close")])
def test_a_tunnel_that_breaks_before_it_is_one(bad: Reply, tunnel: TLSServer, settings: Any, connect: Connect) -> None:
    client = connect(**settings)
    tunnel.will(bad)

    with pytest.raises(APIConnectionError) as caught:
        client.call(lambda c: c.sms.send(messages=[{"body": "Hi"}]))

    assert type(caught.value) is APIConnectionError
    tunnel.wait_until_closed(1)


def test_a_tunnel_that_takes_too_long(tunnel: TLSServer, settings: Any, connect: Connect) -> None:
    client = connect(**settings, timeout=0.3)
    tunnel.will(STALL)

    with pytest.raises(APITimeoutError) as caught:
        client.call(lambda c: c.sms.send(messages=[{"body": "Hi"}]))

    assert type(caught.value) is APITimeoutError
    assert 0.29 <= caught.value.elapsed < 2
    tunnel.wait_until_closed(1)


def test_the_end_of_a_tunnel_must_prove_who_it_is(tunnel: TLSServer, settings: Any, connect: Connect) -> None:
    client = connect(**{**settings, "base_url": "https://other.example.test/v3"}, retries=2)
    tunnel.will(ESTABLISHED)

    with pytest.raises(APIConnectionError, match="certificate"):
        client.call(lambda c: c.sms.send(messages=[{"body": "Hi"}]))

    assert [request.line for request in tunnel.requests] == ["CONNECT other.example.test:443 HTTP/1.1"]


def test_a_tunnel_to_an_address_of_ipv6(tunnel: TLSServer, settings: Any, connect: Connect) -> None:
    client = connect(**{**settings, "base_url": "https://[::1]:8443/v3"})
    tunnel.will(REFUSED)

    with pytest.raises(APIConnectionError):
        client.call(lambda c: c.sms.send(messages=[{"body": "Hi"}]))

    assert tunnel.requests[0].line == "CONNECT [::1]:8443 HTTP/1.1"


def test_a_proxy_that_cannot_be_reached(settings: Any, connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://petra:s3cret-proxy@127.0.0.1:9")

    with pytest.raises(APIConnectionError) as caught:
        connect(**settings).call(lambda c: c.sms.send(messages=[{"body": "Hi"}]))

    assert type(caught.value) is APIConnectionError
    assert "s3cret-proxy" not in str(caught.value)
