"""Shapes as text of the lock file: `integer|null`, `list[Order]`, `"open"|"closed"`, `=5`."""

from __future__ import annotations

import json
import re

from .shapes import literal
from .surface import Shape

_WORD = re.compile(r"[A-Za-z_]\w*(?: as [a-z]+)?", re.ASCII)
"""A kind, with its type in JSON if that is another one, or the name of a type."""
_DECODER = json.JSONDecoder()


def text_of(shape: Shape) -> str:
    """The text of a shape; a JSON array if it has a name that is no word, or nothing."""
    return _text(shape) or json.dumps(shape, separators=(",", ":"))


def _text(shape: Shape) -> str:
    parts = [_alternative(each) for each in shape]
    return "|".join(parts) if all(parts) else ""


def _alternative(each: str | tuple[str, Shape]) -> str:
    if isinstance(each, tuple):
        inner = _text(each[1])
        return f"{each[0]}[{inner}]" if inner and _WORD.fullmatch(each[0]) else ""
    if each.startswith("="):
        value = json.loads(each[1:])
        return json.dumps(value) if isinstance(value, str) else f"={json.dumps(value)}"
    return each if _WORD.fullmatch(each) else ""


def read_shape(text: str, at: int) -> tuple[Shape, int]:
    """The shape that begins at an offset, and the offset of its end. Raises `ValueError` if there is none."""
    if text.startswith("[", at):
        found, at = _DECODER.raw_decode(text, at)
        return _checked(found), at
    parts: list[str | tuple[str, Shape]] = []
    while True:
        part, at = _read_alternative(text, at)
        parts.append(part)
        if not text.startswith("|", at):
            return tuple(parts), at
        at += 1


def _read_alternative(text: str, at: int) -> tuple[str | tuple[str, Shape], int]:
    word = _WORD.match(text, at)
    if word is None:
        value, at = _DECODER.raw_decode(text, at + text.startswith("=", at))
        if not isinstance(value, str | int | float):
            raise ValueError("the type is no list of alternatives")
        return literal(value), at
    if not text.startswith("[", word.end()):
        return word[0], word.end()
    inner, at = read_shape(text, word.end() + 1)
    if not text.startswith("]", at):
        raise ValueError("the type has no closing bracket")
    return (word[0], inner), at + 1


def _checked(value: object) -> Shape:
    """The shape in a JSON value. Raises `ValueError` if it is none."""
    if not isinstance(value, list):
        raise ValueError("the type is no list of alternatives")
    return tuple(each if isinstance(each, str) else _container(each) for each in value)


def _container(value: object) -> tuple[str, Shape]:
    if not isinstance(value, list) or len(value) != 2 or not isinstance(value[0], str):
        raise ValueError("the type is no list of alternatives")
    return value[0], _checked(value[1])
