"""The base URL of the API, with variables that the caller can choose."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urljoin

from .config import Config, ServerVariable
from .errors import ArgumentError

_TEMPLATE = re.compile(r"\{([^{}]*)\}")
_IN_HOST = re.compile(r"[0-9A-Za-z._:\[\]-]+")
_IN_PATH = re.compile(r"[0-9A-Za-z._~!$&'()*+,;=:%/-]*")
_ADDRESS = re.compile(r"(https?://)?[0-9A-Za-z._~!$&'()*+,;=:%/\[\]-]+", re.IGNORECASE)
_DOTS = re.compile(r"(^|/)\.{1,2}(/|$)")
_EXAMPLE_ORIGIN = "https://api.example.com"


def check_variables(config: Config, given: Mapping[str, Any]) -> dict[str, str]:
    """The values of variables, by name; without those that have none.

    Raises `ArgumentError` if a value is not one of those listed, or would lead to another host.
    """
    values: dict[str, str] = {}
    for variable in config.variables:
        value = given.get(variable.argument)
        value = variable.default if value is None else value
        if value is None:
            continue
        values[variable.name] = value
        if value == variable.default:
            continue
        if variable.values:
            if value not in variable.values:
                listed = ", ".join(map(repr, variable.values))
                raise ArgumentError(f"{variable.argument}: expected one of {listed}, got {value!r}")
        elif not isinstance(value, str) or not _fits(config.base_url, variable, value):
            raise ArgumentError(f"{variable.argument}: {value!r} cannot be part of the address {config.base_url}")
    return values


def expand_base_url(config: Config, values: Mapping[str, str]) -> str:
    """The base URL with its variables replaced. Raises `ArgumentError` if a variable has no value."""
    for variable in config.variables:
        if variable.name not in values:
            hint = "pass it, or the whole address as base_url="
            raise ArgumentError(f"{variable.argument}: the address {config.base_url} needs it; {hint}")
    return substitute(config.base_url, values)


def substitute(url: str, values: Mapping[str, str]) -> str:
    """A URL with its variables replaced by values, as far as they have one."""
    return _TEMPLATE.sub(lambda match: values.get(match[1], match[0]), url)


def resolve_server(server: str, base_url: str, values: Mapping[str, str]) -> str:
    """The URL of an operation's own server, which may be relative to the base URL (RFC 3986, 5)."""
    return urljoin(base_url.rstrip("/") + "/", substitute(server, values))


def missing_base_url(config: Config) -> ArgumentError:
    """The error of a call without a base URL."""
    path = substitute(config.base_url, {}).rstrip("/")
    example = f"{_EXAMPLE_ORIGIN}/{path.lstrip('/')}".rstrip("/")
    reason = f"has only the path {path!r} of its address" if path else "does not say where it is"
    variable = f"{config.environment}_BASE_URL"
    return ArgumentError(
        f"base_url: the description of the API {reason}; pass the whole address, such as {example!r}, "
        f"or set {variable} in the environment"
    )


def placeholder_url(config: Config) -> str:
    """A base URL for clients of the fake."""
    values = {each.name: "x" if each.default is None else each.default for each in config.variables}
    url = substitute(config.base_url, values)
    return url if url.lower().startswith(("http://", "https://")) else "http://localhost/" + url.lstrip("/")


def _fits(template: str, variable: ServerVariable, value: str) -> bool:
    """Whether a value stays within its part of the URL."""
    before, _, after = template.partition(f"{{{variable.name}}}")
    if not before and after.startswith("://"):
        return value.lower() in ("http", "https")
    if not before and after[:1] in ("", "/"):  # it is scheme and host, or even the whole URL
        return _ADDRESS.fullmatch(value) is not None
    in_host = "/" not in before.rpartition("://")[2]
    if in_host and not (variable.default or "").startswith("/"):
        return _IN_HOST.fullmatch(value) is not None
    starts = not in_host or value.startswith("/")
    return starts and _IN_PATH.fullmatch(value) is not None and not _DOTS.search(value)
