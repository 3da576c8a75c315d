"""Values of parameters as text: the styles of OpenAPI, most of which are expressions of RFC 6570.

ParameterPlan ─┬─ Template          the path of an operation in pieces
               └─ ParameterStyle    the style of one parameter; `in_path`, `in_query` and so on write its values
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import quote, unquote

from ..codec.files import to_json as _encode
from ..codec.types import is_list, is_object
from ..errors import ArgumentError

_SPLIT = re.compile(r"((?:\{[^{}]*\}|[^#?])*)(?:\?((?:\{[^{}]*\}|[^#])*))?")
_TEMPLATE = re.compile(r"\{([^{}]*)\}")
_OPERATOR = re.compile(r"\{[?&][^{}]*\}")
_LITERAL = "%!$&'()*+,;=:@/?"
_RESERVED = "!$'()*,/:;=?@"
"""The characters that `allowReserved` keeps: the reserved ones of RFC 3986 without a meaning in queries."""
_NO_COOKIE_NAME = re.compile(r"[^!#$&'*+.^_`|~0-9A-Za-z\[\]-]")


class ParameterStyle(NamedTuple):
    """The style of a parameter."""

    name: str
    """A style of OpenAPI; or `json` for JSON, or `whole` for a parameter that is the whole query."""

    explode: bool = False
    reserved: bool = False

    @classmethod
    def of(cls, text: str) -> ParameterStyle:
        """Reads `form*+`: the name of a style, with `*` if it is exploded and `+` if it allows reserved characters."""
        return cls(text.rstrip("*+"), "*" in text, "+" in text)

    @property
    def separator(self) -> str:
        """The separator of values that are not exploded."""
        return {"spaceDelimited": "%20", "pipeDelimited": "%7C"}.get(self.name, ",")


SIMPLE = ParameterStyle("simple")
FORM = ParameterStyle("form", explode=True)


# ── templates ──


class Template(NamedTuple):
    """A path in pieces: encoded text and, at every second index, the name of a parameter."""

    path: tuple[str, ...]
    query: tuple[tuple[str, tuple[str, ...]], ...]
    """The query entries in the path: key and pieces of each."""

    @classmethod
    def of(cls, path: str) -> Template:
        """A path of a document. A fragment after `#`, which only tells operations apart, is never sent."""
        found = _SPLIT.match(_OPERATOR.sub("", path))
        plain_path, query = found.groups("") if found else (path, "")
        entries = [entry for entry in query.split("&") if entry]
        pieces = _pieces(plain_path if plain_path.startswith("/") else f"/{plain_path}")
        return cls(pieces, tuple((unquote(entry.partition("=")[0]), _pieces(entry)) for entry in entries))


def _pieces(text: str) -> tuple[str, ...]:
    pieces = _TEMPLATE.split(text)
    pieces[::2] = [quote(re.sub("%(?![0-9A-Fa-f]{2})", "%25", each), safe=_LITERAL) for each in pieces[::2]]
    pieces[1::2] = [name.strip() for name in pieces[1::2]]
    return tuple(pieces)


class ParameterPlan(NamedTuple):
    """The styles of an operation's parameters, without those that are the default of their location."""

    template: Template
    path: Mapping[str, ParameterStyle]
    query: Mapping[str, ParameterStyle]
    header: Mapping[str, ParameterStyle]
    cookie: Mapping[str, ParameterStyle]

    @classmethod
    def of(cls, path: str, styles: Mapping[str, Mapping[str, str]]) -> ParameterPlan:
        """The plan for a path, and styles by location and name."""
        read = [
            {name: ParameterStyle.of(text) for name, text in styles.get(location, {}).items()}
            for location in ("path", "query", "header", "cookie")
        ]
        return cls(Template.of(path), *read)


# ── locations ──


def in_path(name: str, value: Any, style: ParameterStyle) -> str:
    """A value as part of a path.

    Raises `ArgumentError` for `.`, `..` and empty text, which servers and proxies resolve to another path.
    """
    if style.name == "json":
        return _quoted(json_text(value))
    if style is SIMPLE and not isinstance(value, list | dict | None):
        return _quoted(_check_segment(name, text_of(value)))
    named, mark = style.name == "matrix", {"label": ".", "matrix": ";"}.get(style.name, "")
    entries = list(expanded(name if named else "", value, style, _quoted))
    joint = (mark or ",") if style.explode else ","
    texts = [_entry(_quoted(key), text, named) if key else text for key, text in entries]
    _check_segment(name, joint.join(text for _, text in entries))
    return mark + joint.join(texts)


def _check_segment(name: str, text: str) -> str:
    if text in ("", ".", ".."):
        raise ArgumentError(f"{name}: {text!r} cannot be part of a path")
    return text


def in_query(name: str, value: Any, style: ParameterStyle) -> list[tuple[str, str]]:
    """A value as query entries: the key of each, and the encoded entry."""
    if style is FORM and not isinstance(value, list | dict | None):
        return [(name, f"{_quoted(name)}={_quoted(text_of(value))}")]
    encode = _quoted_reserved if style.reserved else _quoted
    match style.name:
        case "whole":
            return [(name, encode(value if isinstance(value, str) else json_text(value)))]
        case "json":
            pairs = [(name, encode(json_text(value)))]
        case "deepObject":
            pairs = list(_deep_object(name, value, encode))
        case _:
            pairs = list(expanded(name, value, style, encode))
    return [(key, f"{_quoted(key)}={each}") for key, each in pairs]


def in_entry(value: Any) -> str:
    """A value within a query entry of the path."""
    return ",".join(text for _, text in expanded("", value, SIMPLE, _quoted))


def in_header(name: str, value: Any, style: ParameterStyle) -> str | None:
    """A value as the value of a header, without percent-encoding; None if there is nothing to send."""
    if style.name == "json":
        return re.sub(r"[^\x00-\x7f]", _escaped, json_text(value))
    if not isinstance(value, list | dict):
        return None if value is None else text_of(value)

    def encode(text: str) -> str:
        if "," in text:
            raise ArgumentError(f"{name}: a value cannot contain a comma here, where commas separate values")
        return text

    entries = list(expanded("", value, style, encode))
    return ",".join(f"{key}={text}" if key else text for key, text in entries) if entries else None


def in_cookie(name: str, value: Any, style: ParameterStyle) -> Iterator[str]:
    """A value as cookies (RFC 6265, 4.2.1)."""
    pairs = [(name, _quoted(json_text(value)))] if style.name == "json" else expanded(name, value, style, _quoted)
    for key, each in pairs:
        yield f"{_NO_COOKIE_NAME.sub(lambda found: quote(found[0], safe=''), key)}={each}"


def _entry(key: str, text: str, named: bool) -> str:
    return key if named and not text else f"{key}={text}"


# ── values ──


def expanded(name: str, value: Any, style: ParameterStyle, encode: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    """A value as keys and texts: one for each item or member if the style is exploded, else one for all of them.

    None is left out, and so is a list or an object with nothing else (RFC 6570, 3.2.1).
    """
    if is_list(value):
        items = [_part(name, each, style, encode) for each in value if each is not None]
        if style.explode:
            yield from ((name, item) for item in items)
        elif items:
            yield name, style.separator.join(items)
    elif is_object(value):
        members = [(key, each) for key, each in value.items() if each is not None]
        if style.explode:
            for key, each in members:
                # The standard does not define lists inside objects; frameworks repeat the key.
                items = each if is_list(each) else [each]
                yield from ((key, encode(text_of(item))) for item in items if item is not None)
        elif members:
            yield name, style.separator.join(_part(name, part, style, encode) for member in members for part in member)
    elif value is not None:
        yield name, encode(text_of(value))


def _part(name: str, value: Any, style: ParameterStyle, encode: Callable[[str], str]) -> str:
    """One of several values."""
    text = encode(text_of(value))
    if style.explode:
        return text
    if style.reserved:
        text = text.replace(",", "%2C")
    if style.separator != "," and style.separator in text:
        raise ArgumentError(
            f"{name}: {unquote(style.separator)!r} cannot be part of a value here, where it separates values"
        )
    return text


def _deep_object(name: str, value: Any, encode: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    """`name[key]` for each member of an object and of nested objects."""
    if is_object(value):
        for key, each in value.items():
            yield from _deep_object(f"{name}[{key}]", each, encode)
    elif is_list(value):
        for index, each in enumerate(value):
            step = index if is_list(each) or is_object(each) else ""
            yield from _deep_object(f"{name}[{step}]", each, encode)
    elif value is not None:
        yield name, encode(text_of(value))


def text_of(value: Any) -> str:
    """An encoded value as text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    return json_text(value).strip('"')


def json_text(value: Any) -> str:
    """An encoded value as JSON."""
    return _encode(value).decode()


def _quoted(text: str) -> str:
    return quote(text, safe="")


def _quoted_reserved(text: str) -> str:
    """Text in which reserved characters and percent-encoded ones are kept (RFC 6570, 3.2.3)."""
    return re.sub("%25([0-9A-Fa-f]{2})", r"%\1", quote(text, safe=_RESERVED))


def _escaped(found: re.Match[str]) -> str:
    code = found[0].encode("utf-16-be")
    return "".join(f"\\u{code[at:at + 2].hex()}" for at in range(0, len(code), 2))
