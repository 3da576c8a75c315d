"""Credentials that a request already has."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote

from ..config import Auth, Config

if TYPE_CHECKING:
    from ..transport.base import Request


def secrets_in(config: Config, request: Request) -> Iterator[str]:
    """The credentials in a request, as they were given and as they are sent."""
    headers = {name.lower(): value for name, value in request.headers.items()}
    for auth in config.auth:
        if auth.place == "header" and auth.key.lower() in headers:
            yield headers[auth.key.lower()]
    for pair in headers.get("cookie", "").split("; "):
        value = pair.partition("=")[2]
        yield from (value, unquote(value))
    keys = {auth.key for auth in config.auth if auth.place == "query"}
    yield from (value for key, value in parse_qsl(request.target.partition("?")[2]) if key in keys)
    scheme, _, value = headers.get("authorization", "").rpartition(" ")
    yield value
    if scheme.lower() == "basic":
        with suppress(ValueError):
            yield base64.b64decode(value).decode().partition(":")[2]


def is_authorized(
    config: Config,
    security: Sequence[Sequence[str]] | None,
    headers: Mapping[str, str],
    query: Mapping[str, str],
) -> bool:
    """Whether a request has all credentials of one alternative. The names of `headers` are in lower case."""
    alternatives = config.security if security is None else security
    shown = [auth.name for auth in config.auth if _is_sent(auth, headers, query)]
    return not alternatives or any(all(name in shown for name in names) for names in alternatives)


def _is_sent(auth: Auth, headers: Mapping[str, str], query: Mapping[str, str]) -> bool:
    if auth.place == "query":
        return auth.key in query
    if auth.place == "cookie":
        return f"{auth.key}=" in headers.get("cookie", "")
    return (auth.key if auth.scheme == "apiKey" else "authorization").lower() in headers
