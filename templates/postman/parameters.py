"""Serializes examples of parameters by the styles of OpenAPI, most of which come from RFC 6570."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from urllib.parse import quote

from generator.ir import Parameter, Scalar

from .examples import json_text, texts
from .texts import encoded, reserved

_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|"}
_NOT_IN_COOKIE_NAME = re.compile(r"[^!#$&'*+.^_`|~0-9A-Za-z\[\]-]")
_PREFIXES = {"label": ".", "matrix": ";"}


def path_text(each: Parameter, value: object) -> str:
    """An example as text in a path."""
    prefix = _PREFIXES.get(each.style, "")
    delimiter = (prefix or ",") if each.explode else ","
    named = each.wire_name if each.style == "matrix" else ""
    parts = [(encoded(key), text) for key, text in entries(each, value, encoded, named)]
    return prefix + delimiter.join(
        f"{key}={text}" if key and (text or not named) else key or text for key, text in parts
    )


def query_entries(each: Parameter, value: object) -> Iterator[tuple[str, str | None]]:
    """The keys and values of an example in a query; if the key is the whole query, the value is None."""
    for key, text in entries(each, value, reserved if each.allow_reserved else encoded, each.wire_name):
        yield (text, None) if each.is_querystring else (encoded(key), text)


def cookie_text(each: Parameter, value: object) -> str:
    """An example as cookies."""
    pairs = entries(each, value, encoded, each.wire_name)
    return "; ".join(
        f"{_NOT_IN_COOKIE_NAME.sub(lambda found: quote(found[0], safe=''), key)}={text}" for key, text in pairs
    )


def header_text(each: Parameter, value: object) -> str:
    """An example as the value of a header; JSON is in ASCII."""
    if each.media_type:
        return json_text(value, ascii=True)
    return ",".join(f"{key}={text}" if key else text for key, text in entries(each, value, str, ""))


def entries(each: Parameter, value: object, encode: Callable[[str], str], name: str) -> Iterator[tuple[str, str]]:
    """The keys and texts of an example: one for each item or member if it is exploded, otherwise one for `name`."""
    delimiter = encode(_DELIMITERS[each.style]) if each.style in _DELIMITERS else ","
    if each.media_type or each.is_querystring:
        is_text = each.is_querystring and isinstance(value, str)
        yield name, encode(str(value) if is_text else json_text(value))
    elif each.style == "deepObject" and isinstance(value, dict | list):
        yield from ((key, encode(text)) for key, text in _deep(name, value))
    elif isinstance(value, dict) and each.type != Scalar("pairs"):
        if each.explode:
            for key, inner in value.items():
                yield from ((key, encode(text)) for text in texts(each.type, inner))
        else:
            flat = [part for member in value.items() for part in member]
            yield name, _joined(delimiter, [text for part in flat for text in texts(each.type, part)], encode)
    elif isinstance(value, list) and not each.explode:
        yield name, _joined(delimiter, texts(each.type, value), encode)
    else:
        yield from ((name, encode(text)) for text in texts(each.type, value))


def _joined(delimiter: str, parts: list[str], encode: Callable[[str], str]) -> str:
    """The encoded parts with a delimiter between them; a comma inside a part is always encoded."""
    return delimiter.join(encode(part).replace(",", "%2C") if encode is reserved else encode(part) for part in parts)


def _deep(name: str, value: object) -> Iterator[tuple[str, str]]:
    """A `name[key]` with its text for each member of an object, however deeply nested."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _deep(f"{name}[{key}]", inner)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _deep(f"{name}[{index if isinstance(inner, dict | list) else ''}]", inner)
    else:
        yield from ((name, text) for text in texts(Scalar("any"), value))
