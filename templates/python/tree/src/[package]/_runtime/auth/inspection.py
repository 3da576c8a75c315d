"""Credentials that a request already has."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote

from ..config import Config, SecurityScheme

if TYPE_CHECKING:
    from ..transport.base import Request


def secrets_in(config: Config, request: Request) -> Iterator[str]:
    """The credentials in a request, as they were given and as they are sent."""
    headers = {name.lower(): value for name, value in request.headers.items()}
    for scheme in config.security_schemes:
        if scheme.location == "header" and scheme.key_name.lower() in headers:
            yield headers[scheme.key_name.lower()]
    for pair in headers.get("cookie", "").split("; "):
        value = pair.partition("=")[2]
        yield from (value, unquote(value))
    keys = {scheme.key_name for scheme in config.security_schemes if scheme.location == "query"}
    yield from (value for key, value in parse_qsl(request.target.partition("?")[2]) if key in keys)
    auth_scheme, _, value = headers.get("authorization", "").rpartition(" ")
    yield value
    if auth_scheme.lower() == "basic":
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
    shown = [scheme.name for scheme in config.security_schemes if _is_sent(scheme, headers, query)]
    return not alternatives or any(all(name in shown for name in names) for names in alternatives)


def _is_sent(scheme: SecurityScheme, headers: Mapping[str, str], query: Mapping[str, str]) -> bool:
    if scheme.location == "query":
        return scheme.key_name in query
    if scheme.location == "cookie":
        return f"{scheme.key_name}=" in headers.get("cookie", "")
    return (scheme.key_name if scheme.type == "apiKey" else "authorization").lower() in headers
