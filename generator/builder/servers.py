"""Servers: the base URLs of a document, and their variables."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import urlsplit

from ..ir import Server, ServerVariable
from ..ir.servers import TEMPLATE
from ..names import Name, NameScope
from ..openapi.document import Node
from ..openapi.schema import description_of

_LONGEST = 8_000  # octets that RFC 9110 asks servers to support
_SECRET = ("the user and password in this URL are ignored", "describe them in `securitySchemes`")
_USER = re.compile(r"//[^/]*@")
_SENDABLE = re.compile(r"[!-~]*")


def servers_of(place: Node, scope: NameScope | None = None) -> tuple[Server, ...]:
    """The servers of the document, a path or an operation; `scope` has the names of the client's arguments.

    Problems become warnings.
    """
    taken = scope or NameScope()
    found = []
    for number, node in enumerate((place / "servers").items()):
        # Only the variables of the first are arguments of the client.
        server = _server(node, taken if number == 0 else NameScope())
        if server.url:  # otherwise the rules of the standard report that it is missing
            found.append(server)
    return tuple(found)


def _server(node: Node, scope: NameScope) -> Server:
    url, stated = node / "url", dict((node / "variables").entries())
    text = re.split(r"[?#]", url.text)[0]
    if text != url.text:
        url.warn("the query of a server's URL is not sent", "describe it as parameters")
    if (public := _USER.sub("//", text)) != text:
        url.warn(*_SECRET)
        text = public
    wires = list(dict.fromkeys(TEMPLATE.findall(text)))
    for wire in stated.keys() - wires:
        stated[wire].warn(f"the URL has no {{{wire}}}", at_key=True)
    variables = tuple(_variable(wire, stated.get(wire), url, scope) for wire in wires)
    server = Server(text, description_of(node), variables)
    if len(text) + sum(len(each.default or "") * text.count(f"{{{each.wire_name}}}") for each in variables) > _LONGEST:
        url.warn("this URL is too long; the caller must pass `base_url`")
        return replace(server, url="", variables=())
    sample = replace(server, variables=tuple(replace(each, default=each.default or "x") for each in variables))
    if not _is_address(sample.address):
        url.warn(f"{text!r} is not a usable URL; the caller must pass `base_url`")
    return server


def _variable(wire: str, node: Node | None, url: Node, scope: NameScope) -> ServerVariable:
    name = scope.take(Name.of(wire))
    if node is None:
        url.warn(
            f"the variable {{{wire}}} of the URL is not described; the caller must pass it", "add it to `variables`"
        )
        return ServerVariable(name, wire, None)
    values = tuple(text for item in (node / "enum").items() if (text := _text(item)) is not None)
    stated = node / "default"
    default = _text(stated)
    is_host = f"{{{wire}}}" in url.text.partition("//")[2].partition("/")[0]
    if any(text != _public(text, is_host) for text in (*values, default or "")):
        node.warn(*_SECRET)
        values = tuple(_public(text, is_host) for text in values)
        default = default and _public(default, is_host)
    if default is None:
        node.warn(f"the variable {wire!r} has no default", "add a `default`", at_key=True)
    elif values and default not in values:
        stated.warn(f"the default {default!r} is not in the variable's `enum`")
        values = (default, *values)
    return ServerVariable(name, wire, default, values, description_of(node))


def _public(value: str, is_host: bool) -> str:
    """A value of a variable without user and password."""
    return value.rpartition("@")[2] if is_host else _USER.sub("//", value)


def _text(node: Node) -> str | None:
    """A value as text; `8443` and `true` are often written without quotes."""
    value = node.value
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, str | int | float) else None


def _is_address(url: str) -> bool:
    """Whether a text is an HTTP URL without a user, or a path."""
    try:
        parts = urlsplit(url)
        usable = parts.port != 0 and _SENDABLE.fullmatch(url) is not None and "@" not in url
    except ValueError:
        return False
    if parts.scheme or parts.netloc:
        return usable and parts.scheme in ("http", "https") and bool(parts.hostname)
    return usable
