"""Headers of requests and responses."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from typing import Any

from .config import Config
from .errors import ArgumentError

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"[\t\x20-\x7e]*")
_REQUEST_ID = ("x-request-id", "request-id", "x-amzn-requestid", "cf-ray")


def user_agent(config: Config) -> str:
    """The `User-Agent` of the package."""
    return f"{config.package.replace('_', '-')}/{config.version} python/{sys.version.split()[0]}"


def merged_headers(headers: Mapping[str, str], given: Mapping[str, str]) -> dict[str, str]:
    """The headers with those of `given`, which replace headers of the same name in any case."""
    replaced = {name.lower() for name in given}
    return {name: value for name, value in headers.items() if name.lower() not in replaced} | dict(given)


def checked_headers(headers: Mapping[str, Any], known: Mapping[str, str] = {}) -> Mapping[str, str]:
    """The headers. Raises `ArgumentError` if one cannot be sent, without showing its value, which may be secret.

    Those that are in `known` too, the very same objects, have been checked before.
    """
    for name, value in headers.items():
        if known.get(name) is value:
            continue
        if not _NAME.fullmatch(name):
            raise ArgumentError(f"headers: {name!r} is not a valid header name")
        if name.lower() in ("content-length", "transfer-encoding"):
            raise ArgumentError(f"headers: the client sets {name} itself")
        if not isinstance(value, str) or not _VALUE.fullmatch(value):
            raise ArgumentError(f"headers: the value of {name} has characters that cannot be sent")
    return headers


def request_id(headers: Mapping[str, str]) -> str | None:
    """The id that the server gave a request, if its response has one."""
    return next((headers[name] for name in _REQUEST_ID if name in headers), None)
