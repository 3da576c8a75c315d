"""Proxies from the environment: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, and NO_PROXY for hosts without."""

from __future__ import annotations

import base64
import ipaddress
import os
import sys
from collections.abc import Mapping
from urllib.parse import SplitResult, unquote, urlsplit

from ..errors import ArgumentError
from ..record import Record, field
from ..secret import Secret


class Proxy(Record):
    """An HTTP proxy, reached with or without TLS."""

    scheme: str
    host: str
    port: int
    headers: Mapping[str, str] = field(repr=False)
    """The credentials for the proxy."""

    @property
    def url(self) -> str:
        """Its URL, without credentials."""
        return f"{self.scheme}://{bracketed(self.host)}:{self.port}"


class Proxies:
    """The proxies of a client, as of its first call."""

    def __init__(self, environment: Mapping[str, str] | None = None) -> None:
        self._environment = _environment() if environment is None else environment
        self._exceptions = [NoProxyRule(name) for name in self._environment.get("no", "").replace(",", " ").split()]

    def of(self, url: SplitResult) -> Proxy | None:
        """The proxy for a URL; None if there is none. Raises `ArgumentError` if the proxy's URL is invalid."""
        address = self._environment.get(url.scheme) or self._environment.get("all")
        host, port = url.hostname or "", port_of(url)
        if not address or any(each.covers(host, port) for each in self._exceptions):
            return None
        return _proxy(address)


def port_of(url: SplitResult) -> int:
    """The port of a URL."""
    return url.port or (443 if url.scheme == "https" else 80)


def bracketed(host: str) -> str:
    """A host as it is written in a URL."""
    return f"[{host}]" if ":" in host else host


def _environment() -> Mapping[str, str]:
    if sys.platform == "linux" and not any(name.lower().endswith("_proxy") for name in os.environ):
        return {}  # saves an import
    from urllib.request import getproxies

    return getproxies()


def _proxy(address: str) -> Proxy:
    try:
        url = urlsplit(address if "://" in address else f"http://{address}")
        host, port = url.hostname, port_of(url)
        pair = f"{unquote(url.username or '')}:{unquote(url.password or '')}".encode()
    except ValueError:  # also for half of a surrogate pair in the credentials
        url, host, port, pair = urlsplit(""), None, 0, b""
    if not host or url.scheme not in ("http", "https"):
        raise ArgumentError("the proxy in the environment is invalid: expected http(s)://host:port")
    headers: dict[str, str] = {}
    if url.username is not None:
        headers["Proxy-Authorization"] = Secret("Basic " + base64.b64encode(pair).decode())
    return Proxy(url.scheme, host, port, headers)


class NoProxyRule:
    """An entry of NO_PROXY: `*`, a domain with its subdomains, an address or a network; each perhaps with a port."""

    def __init__(self, text: str) -> None:
        name, port = _split(text.lower())
        self._port = port
        self._all = name == "*"
        self._name = name.removeprefix("*").strip(".")
        self._network = _network(name)

    def covers(self, host: str, port: int) -> bool:
        host = host.lower().rstrip(".")
        if self._port not in (None, port):
            return False
        if self._all:
            return True
        address = _network(host)
        if self._network is not None:
            return address is not None and address.version == self._network.version and _within(address, self._network)
        return bool(self._name) and (host == self._name or (address is None and host.endswith("." + self._name)))


_Network = ipaddress.IPv4Network | ipaddress.IPv6Network


def _within(address: _Network, network: _Network) -> bool:
    return address.network_address in network


def _network(text: str) -> _Network | None:
    try:
        return ipaddress.ip_network(text.strip("[]"), strict=False)
    except ValueError:
        return None


def _split(text: str) -> tuple[str, int | None]:
    """Name and port; an IPv6 address contains colons too."""
    name, colon, port = text.rpartition(":")
    if colon and port.isascii() and port.isdigit() and len(port) < 6 and (":" not in name or name.endswith("]")):
        return name, int(port)
    return text, None
