"""The layout of code, stable under Biome's formatter: what fits into a line is on one line, anything else is broken up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

WIDTH = 120


class Source(str):
    """TypeScript that this style has composed of names, literals and its own words."""


@dataclass(frozen=True, slots=True)
class Group:
    """A list between brackets, with the text around it; `pad` is a space inside the brackets, `force` breaks it up."""

    open: str
    items: tuple[Code, ...]
    close: str
    pad: str = ""
    before: str = ""
    after: str = ""
    force: bool = False


@dataclass(frozen=True, slots=True)
class Alternatives:
    """A union of types, with the text around it."""

    members: tuple[str, ...]
    before: str = ""
    after: str = ""


Code: TypeAlias = str | Group | Alternatives


def array(items: Iterable[Code]) -> Group:
    """An array. Biome breaks up one whose elements are all arrays or all objects with several elements."""
    listed = tuple(items)
    nested = [each for each in listed if isinstance(each, Group) and len(each.items) > 1 and not each.before]
    same = len({each.open for each in nested}) == 1
    return Group("[", listed, "]", force=len(listed) > 1 and len(nested) == len(listed) and same)


def obj(members: Iterable[tuple[str, Code]]) -> Code:
    """An object literal of keys, as they are spelled, and values."""
    items = tuple(prefixed(f"{key}: ", value) for key, value in members)
    return Group("{", items, "}", " ") if items else "{}"


def lazy(code: Code) -> Code:
    """A function that returns the value, so that it can be declared later."""
    if code == "{}" or (isinstance(code, Group) and code.open == "{"):
        return surrounded("() => (", code, ")")
    return prefixed("() => ", code)


def prefixed(before: str, code: Code) -> Code:
    """The code after a text."""
    return surrounded(before, code, "")


def surrounded(before: str, code: Code, after: str) -> Code:
    """The code between two texts."""
    match code:
        case Group(opening, items, close, pad, first, last, force):
            return Group(opening, items, close, pad, before + first, last + after, force)
        case Alternatives(members, first, last):
            return Alternatives(members, before + first, last + after)
        case _:
            return f"{before}{code}{after}"


def flat(code: Code) -> str:
    """The code on one line."""
    match code:
        case Group(opening, items, close, pad, before, after):
            return f"{before}{opening}{pad}{', '.join(map(flat, items))}{pad}{close}{after}"
        case Alternatives(members, before, after):
            return f"{before}{' | '.join(members)}{after}"
        case _:
            return code


def _is_forced(code: Code) -> bool:
    return isinstance(code, Group) and (code.force or any(map(_is_forced, code.items)))


def laid_out(code: Code, indent: int = 0, trailing: int = 0) -> Source:
    """The code, whose lines after the first are indented; `trailing` characters follow its last line."""
    line = flat(code)
    if isinstance(code, str) or (indent + len(line) + trailing <= WIDTH and not _is_forced(code)):
        return Source(line)
    inner = " " * (indent + 2)
    if isinstance(code, Alternatives):
        lines = "".join(f"\n{inner}| {member}" for member in code.members)
        return Source(f"{code.before.rstrip()}{lines}{code.after}")
    lines = "".join(f"\n{inner}{laid_out(each, indent + 2, 1)}," for each in code.items)
    return Source(f"{code.before}{code.open}{lines}\n{' ' * indent}{code.close}{code.after}")
