"""How examples of parameters stand in a request: the styles of OpenAPI, most of which are expressions of RFC 6570."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from urllib.parse import quote

from generator.ir import Parameter, Scalar

from .examples import json_text, texts
from .texts import encoded, reserved

_MARKS = {"spaceDelimited": " ", "pipeDelimited": "|"}
_NO_COOKIE_NAME = re.compile(r"[^!#$&'*+.^_`|~0-9A-Za-z\[\]-]")
_FIRST = {"label": ".", "matrix": ";"}


def path_text(each: Parameter, value: object) -> str:
    """An example as part of a path."""
    first = _FIRST.get(each.style, "")
    joint = (first or ",") if each.explode else ","
    named = each.wire_name if each.style == "matrix" else ""
    parts = [(encoded(key), text) for key, text in entries(each, value, encoded, named)]
    return first + joint.join(f"{key}={text}" if key and (text or not named) else key or text for key, text in parts)


def query_entries(each: Parameter, value: object) -> Iterator[tuple[str, str | None]]:
    """An example as keys and values of a query; the second is None if the first is the whole query."""
    for key, text in entries(each, value, reserved if each.allow_reserved else encoded, each.wire_name):
        yield (text, None) if each.is_querystring else (encoded(key), text)


def cookie_text(each: Parameter, value: object) -> str:
    """An example as cookies."""
    pairs = entries(each, value, encoded, each.wire_name)
    return "; ".join(
        f"{_NO_COOKIE_NAME.sub(lambda found: quote(found[0], safe=''), key)}={text}" for key, text in pairs
    )


def header_text(each: Parameter, value: object) -> str:
    """An example as the value of a header, in ASCII if it is JSON."""
    if each.media_type:
        return json_text(value, ascii=True)
    return ",".join(f"{key}={text}" if key else text for key, text in entries(each, value, str, ""))


def entries(each: Parameter, value: object, encode: Callable[[str], str], name: str) -> Iterator[tuple[str, str]]:
    """An example as keys and texts: one for each item or member if it is exploded, else one called `name`."""
    mark = encode(_MARKS[each.style]) if each.style in _MARKS else ","
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
            yield name, _joined(mark, [text for part in flat for text in texts(each.type, part)], encode)
    elif isinstance(value, list) and not each.explode:
        yield name, _joined(mark, texts(each.type, value), encode)
    else:
        yield from ((name, encode(text)) for text in texts(each.type, value))


def _joined(mark: str, parts: list[str], encode: Callable[[str], str]) -> str:
    """Parts beside each other; a comma in one of them is encoded where reserved marks stay."""
    return mark.join(encode(part).replace(",", "%2C") if encode is reserved else encode(part) for part in parts)


def _deep(name: str, value: object) -> Iterator[tuple[str, str]]:
    """`name[key]` for each member of an object, and of those inside it."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _deep(f"{name}[{key}]", inner)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _deep(f"{name}[{index if isinstance(inner, dict | list) else ''}]", inner)
    else:
        yield from ((name, text) for text in texts(Scalar("any"), value))
