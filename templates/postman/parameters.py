"""How examples of parameters stand in a request: the styles of OpenAPI, most of which are expressions of RFC 6570."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from generator.ir import Parameter, Scalar

from .examples import texts

_MARKS = {"spaceDelimited": " ", "pipeDelimited": "|"}
_FIRST = {"label": ".", "matrix": ";"}


def path_text(each: Parameter, value: object, encode: Callable[[str], str]) -> str:
    """An example as part of a path."""
    first = _FIRST.get(each.style, "")
    joint = (first or ",") if each.explode else ","
    named = each.wire if each.style == "matrix" else ""
    parts = [(encode(key), text) for key, text in entries(each, value, encode, named)]
    return first + joint.join(f"{key}={text}" if key else text for key, text in parts)


def header_text(each: Parameter, value: object) -> str:
    """An example as the value of a header."""
    return ",".join(f"{key}={text}" if key else text for key, text in entries(each, value, str, ""))


def entries(each: Parameter, value: object, encode: Callable[[str], str], name: str) -> Iterator[tuple[str, str]]:
    """An example as keys and texts: one for each item or member if it is exploded, else one called `name`."""
    mark = encode(_MARKS[each.style]) if each.style in _MARKS else ","
    if each.media_type or each.whole:
        is_text = each.whole and isinstance(value, str)
        yield name, encode(str(value) if is_text else json.dumps(value, ensure_ascii=False))
    elif each.style == "deepObject" and isinstance(value, dict | list):
        yield from ((key, encode(text)) for key, text in _deep(name, value))
    elif isinstance(value, dict) and each.type != Scalar("pairs"):
        if each.explode:
            for key, inner in value.items():
                yield from ((key, encode(text)) for text in texts(each.type, inner))
        else:
            flat = [part for member in value.items() for part in member]
            yield name, mark.join(encode(text) for part in flat for text in texts(each.type, part))
    elif isinstance(value, list) and not each.explode:
        yield name, mark.join(map(encode, texts(each.type, value)))
    else:
        yield from ((name, encode(text)) for text in texts(each.type, value))


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
