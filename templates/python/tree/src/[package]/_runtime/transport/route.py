"""The way to a server: its address, perhaps a proxy, and TLS."""

from __future__ import annotations

import os
import socket
import ssl
from typing import NamedTuple
from urllib.parse import urlsplit

from ..errors import ArgumentError
from . import tls
from .http11 import ResponseParser
from .proxies import Proxies, Proxy, bracketed, port_of


class Route(NamedTuple):
    """The steps to a connection: connect to `first_hop`, open a `tunnel`, start TLS for `tls_name`; most need only some."""

    host: str
    port: int
    first_hop: tuple[str, int]
    context: ssl.SSLContext | None
    tls_name: str
    tunnel: Proxy | None
    """The proxy that connects to the server."""
    forward: Proxy | None
    """The proxy that gets the requests themselves."""

    @property
    def address(self) -> str:
        """Host and port of the server."""
        return f"{bracketed(self.host)}:{self.port}"


class Routes:
    """The routes of a client, with its proxies and trusted certificates."""

    def __init__(self, ssl_context: ssl.SSLContext | None, ca_file: str | os.PathLike[str] | None) -> None:
        self._trust = (ssl_context, ca_file)
        self._proxies = Proxies()

    def to(self, origin: str) -> Route:
        """The route to an origin. Raises `ArgumentError` if the settings are wrong."""
        url = urlsplit(origin)
        host, port, proxy = url.hostname or "", port_of(url), self._proxies.of(url)
        if url.scheme == "https":
            context = tls.context(*self._trust)
            if proxy is None:
                return Route(host, port, (host, port), context, host, None, None)
            if proxy.scheme == "https":
                raise ArgumentError("a proxy that is itself reached by https needs a client of httpx2 as http_client=")
            return Route(host, port, (proxy.host, proxy.port), context, host, proxy, None)
        if proxy is None:
            return Route(host, port, (host, port), None, "", None, None)
        trusted = tls.default_context() if proxy.scheme == "https" else None
        return Route(host, port, (proxy.host, proxy.port), trusted, proxy.host, None, proxy)


class Tunnel:
    """The opening of a tunnel: CONNECT (RFC 9110, 9.3.6)."""

    def __init__(self, proxy: Proxy, target: str) -> None:
        self._proxy = proxy
        self._target = target
        self._parser = ResponseParser("CONNECT")

    def request(self) -> bytes:
        """The request; made here, where no traceback shows its credentials."""
        lines = [f"CONNECT {self._target} HTTP/1.1", f"Host: {self._target}"]
        lines += [f"{name}: {value}" for name, value in self._proxy.headers.items()]
        return "\r\n".join([*lines, "", ""]).encode("ascii")

    def receive(self, data: bytes) -> bool:
        """Take received bytes; whether the tunnel is open. Raises `OSError` or `ValueError` if it cannot be opened."""
        if data:
            self._parser.feed(data)
        else:
            self._parser.end()
        if self._parser.status and self._parser.status != 200:
            name = f"{self._proxy.host}:{self._proxy.port}"
            raise ProxyRefusedError(f"the proxy {name} refuses with HTTP {self._parser.status}")
        return self._parser.status != 0


class ProxyRefusedError(OSError):
    """A proxy refused to open a tunnel."""


def is_permanent(error: Exception) -> bool:
    """Whether another attempt to connect would fail in the same way."""
    if isinstance(error, socket.gaierror):
        return error.errno != socket.EAI_AGAIN
    return isinstance(error, ssl.SSLCertVerificationError | ProxyRefusedError | ValueError)
