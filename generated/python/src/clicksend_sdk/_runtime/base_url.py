"""Base URLs: parsing and checking them."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urlsplit

from .errors import ArgumentError

_ADDRESS = re.compile(r"[!-~]*")


class BaseURL(NamedTuple):
    """A base URL in its parts."""

    origin: str
    """Scheme, host and port."""

    prefix: str
    """The start of every path, without a slash at its end."""


def parse_base_url(base_url: str) -> BaseURL:
    """The parts of a base URL. Raises `ArgumentError` if it is not an HTTP URL."""
    if "@" in base_url:
        raise ArgumentError("base_url: expected http(s)://host[:port][/path], got one with a user")
    try:
        url = urlsplit(base_url)
        usable = url.scheme in ("http", "https") and bool(url.hostname) and url.port != 0
        usable = usable and _ADDRESS.fullmatch(base_url) is not None  # `urlsplit` passes over line ends
    except ValueError:  # the port is not a number, or a bracket is missing
        url, usable = urlsplit(""), False
    if not usable or any(mark in base_url for mark in "?#"):
        raise ArgumentError(f"base_url: expected http(s)://host[:port][/path], got {base_url!r}")
    return BaseURL(f"{url.scheme}://{url.netloc}", url.path.rstrip("/"))


def is_insecure_remote(site: BaseURL) -> bool:
    """Whether requests leave this machine without encryption."""
    host = urlsplit(site.origin).hostname or ""
    near = host == "localhost" or host.endswith(".localhost") or host.startswith("127.") or host == "::1"
    return site.origin.startswith("http:") and not near
