"""The `pattern`s of JSON Schema that a client can check: those that engines read alike, in time linear in the text.

A pattern is ECMA 262, and comes from the document, so it may be slow (`^(a+)+$`) or mean something else in another
language (`\\d`, `$`). `portable` parses it and gives up on whatever it does not know. What is left is a sequence of
characters with counts, groups and alternatives, whose matching takes no search: after each character of a loop, the
next character alone decides whether the loop goes on (Brüggemann-Klein's strong determinism).

    text ── _Parser ──▶ _Part: the positions it may begin and end with, and who follows whom ──▶ text without escapes
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

_Ranges = tuple[tuple[int, int], ...]
"""Sorted ranges of code points, both ends included."""

_LAST = 0x10FFFF
_DIGITS: _Ranges = ((0x30, 0x39),)
_WORD: _Ranges = ((0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A))
_LINE_ENDS: _Ranges = ((0x0A, 0x0A), (0x0D, 0x0D), (0x2028, 0x2029))
_SPACE: _Ranges = ((0x09, 0x0D), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029))
_SPACE += ((0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF))
_CLASSES = {"d": _DIGITS, "w": _WORD, "s": _SPACE}
_CONTROLS = {"f": 0x0C, "n": 0x0A, "r": 0x0D, "t": 0x09, "v": 0x0B}
_HEX = re.compile(r"x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})")
_COUNT = re.compile(r"\{([0-9]{1,4})(?:(,)([0-9]{1,4})?)?\}|[*+?]")
_SYNTAX = frozenset(r"\^$.*+?()[]{}|/-")

_MAX_LENGTH = 500
_MAX_DEPTH = 10
_MAX_COMPARISONS = 1000
_MAX_WAYS = 64
"""How many ways of reading a text are tried, and how many characters at each start of a pattern without `^`."""
_ENDLESS = 10**9


class _NotPortable(Exception):
    """The pattern is not checked."""


@lru_cache(maxsize=1000)
def portable(pattern: str, end: str = "$") -> str | None:
    """The pattern with explicit classes and ASCII escapes; `end` is the assertion that matches only at the very end.

    None if the pattern should not be checked.

    >>> portable("^\\\\d{4}-[a-f]+$", "\\\\Z")
    '^[0-9]{4}-[a-f]+\\\\Z'
    >>> portable("^(a+)+$")
    """
    try:
        return _Parser(pattern, end).whole()
    except _NotPortable:
        return None


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a pattern; positions are indexes of its characters."""

    text: str
    first: tuple[int, ...] = ()
    last: tuple[int, ...] = ()
    can_be_empty: bool = True
    decided: bool = True
    """Whether each character decides how to go on."""
    ways: int = 1
    """How many ways there are through it, not counting loops."""
    longest: int = 0


class _Parser:
    def __init__(self, pattern: str, end: str) -> None:
        if len(pattern) > _MAX_LENGTH:
            raise _NotPortable
        self.pattern = pattern
        self.end = end
        self.at = 0
        self.depth = 0
        self.characters: list[_Ranges] = []
        self.follow: list[list[tuple[int, bool]]] = []
        """For each position those that can come next, and whether this is by a loop."""
        self.comparisons = 0

    def whole(self) -> str:
        """The alternatives of the pattern, each with its own anchors."""
        parts = [self._anchored()]
        while self._take("|"):
            parts.append(self._anchored())
        if self.at < len(self.pattern) or sum(0 if each.decided else each.ways for each in parts) > _MAX_WAYS:
            raise _NotPortable
        return "|".join(each.text for each in parts)

    def _anchored(self) -> _Part:
        start = self._take("^")
        part = self._sequence()
        end = self._take("$")
        if not start and part.longest * part.ways > _MAX_WAYS:
            raise _NotPortable  # it could begin at each character, and take long each time
        return replace(part, text=f"{start}{part.text}{self.end if end else ''}")

    def _sequence(self) -> _Part:
        part = _Part("")
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)$":
            part = self._joined(part, self._counted())
        return part

    def _counted(self) -> _Part:
        """A character or a group with its count."""
        part, is_group = self._item()
        if not (count := _COUNT.match(self.pattern, self.at)):
            return part
        self.at = count.end()
        least, most = _bounds(count)
        if most > 1 and (is_group or least < most):
            if part.can_be_empty or not part.decided:
                raise _NotPortable
            self._connect(part.last, part.first, loop=True)
        if not most or most < least or (most > 1 and part.can_be_empty) or self.pattern[self.at : self.at + 1] == "?":
            raise _NotPortable
        return replace(
            part,
            text=part.text + count[0],
            can_be_empty=part.can_be_empty or not least,
            ways=part.ways + (not least) if most == 1 else 1,
            longest=min(part.longest * most, _ENDLESS),
        )

    def _item(self) -> tuple[_Part, bool]:
        if not self._take("("):
            return self._character(), False
        if self._take("?") and not self._take(":"):
            raise _NotPortable
        self.depth += 1
        if self.depth > _MAX_DEPTH:
            raise _NotPortable
        part = self._sequence()
        while self._take("|"):
            part = self._either(part, self._sequence())
        if not self._take(")"):
            raise _NotPortable
        self.depth -= 1
        return replace(part, text=f"(?:{part.text})"), True

    # ── combinations ──

    def _joined(self, one: _Part, other: _Part) -> _Part:
        decided = self._connect(one.last, other.first, loop=False)
        if one.can_be_empty:
            decided &= not self._overlap(one.first, other.first)
        return _Part(
            one.text + other.text,
            one.first + other.first if one.can_be_empty else one.first,
            other.last + one.last if other.can_be_empty else other.last,
            one.can_be_empty and other.can_be_empty,
            decided and one.decided and other.decided,
            min(one.ways * other.ways, _ENDLESS),
            min(one.longest + other.longest, _ENDLESS),
        )

    def _either(self, one: _Part, other: _Part) -> _Part:
        is_decided = not self._overlap(one.first, other.first) and not (one.can_be_empty and other.can_be_empty)
        return _Part(
            f"{one.text}|{other.text}",
            one.first + other.first,
            one.last + other.last,
            one.can_be_empty or other.can_be_empty,
            is_decided and one.decided and other.decided,
            one.ways + other.ways,
            max(one.longest, other.longest),
        )

    def _connect(self, sources: Iterable[int], targets: tuple[int, ...], loop: bool) -> bool:
        """Let `targets` follow `sources`; whether the next character still decides. It must for a loop."""
        decided = True
        for source in sources:
            for target, by_loop in list(self.follow[source]):
                if self._overlap((target,), targets):
                    decided = False
                    if loop or by_loop:
                        raise _NotPortable
            self.follow[source] += [(target, loop) for target in targets]
        return decided

    def _overlap(self, some: Iterable[int], others: tuple[int, ...]) -> bool:
        """Whether a character can be at positions of both."""
        for one in some:
            for other in others:
                self.comparisons += 1
                if self.comparisons > _MAX_COMPARISONS:
                    raise _NotPortable
                if _intersect(self.characters[one], self.characters[other]):
                    return True
        return False

    # ── characters ──

    def _character(self) -> _Part:
        position, character = len(self.characters), self._next()
        negated = False
        if character == "[":
            negated = bool(self._take("^"))
            ranges = self._class()
        elif character == ".":
            negated, ranges = True, _LINE_ENDS
        elif character == "\\":
            negated = self.pattern[self.at : self.at + 1] in ("D", "W", "S")
            ranges = self._escape()
        elif character in _SYNTAX - {"/", "-"}:
            raise _NotPortable
        else:
            ranges = ((ord(character), ord(character)),)
        self.characters.append(_complement(ranges) if negated else ranges)
        self.follow.append([])
        return _Part(_spelled(ranges, negated), (position,), (position,), can_be_empty=False, longest=1)

    def _class(self) -> _Ranges:
        """The characters up to the `]`."""
        found: list[tuple[int, int]] = []
        while (character := self._next()) != "]":
            least = self._member(character)
            if self.pattern[self.at : self.at + 1] == "-" and self.pattern[self.at + 1 : self.at + 2] != "]":
                self._next()
                most = self._member(self._next())
                if len(least) != 1 or len(most) != 1 or least[0][0] != least[0][1] or not least[0][0] <= most[0][0]:
                    raise _NotPortable
                least = ((least[0][0], most[0][1]),)
            found += least
        if not found:
            raise _NotPortable
        return _merged(found)

    def _member(self, character: str) -> _Ranges:
        if character != "\\":
            return ((ord(character), ord(character)),)
        if self.pattern[self.at : self.at + 1] in ("D", "W", "S"):
            raise _NotPortable
        return self._escape()

    def _escape(self) -> _Ranges:
        """The characters of the escape after a backslash; those that the lower-case one excludes for `D`, `W` and `S`."""
        if code := _HEX.match(self.pattern, self.at):
            self.at = code.end()
            point = int(code[1] or code[2], 16)
            if 0xD800 <= point <= 0xDFFF:
                raise _NotPortable
            return ((point, point),)
        character = self._next()
        if character.lower() in _CLASSES:
            return _CLASSES[character.lower()]
        if character not in _CONTROLS and character not in _SYNTAX:
            raise _NotPortable
        point = _CONTROLS.get(character, ord(character))
        return ((point, point),)

    def _next(self) -> str:
        if self.at >= len(self.pattern):
            raise _NotPortable
        self.at += 1
        return self.pattern[self.at - 1]

    def _take(self, character: str) -> str:
        """The character, if it comes next; else nothing."""
        if self.pattern[self.at : self.at + 1] != character:
            return ""
        self.at += 1
        return character


def _bounds(count: re.Match[str]) -> tuple[int, int]:
    least, comma, most = count.groups()
    if least is None:
        return (int(count[0] == "+"), 1 if count[0] == "?" else _ENDLESS)
    return int(least), int(most) if most else _ENDLESS if comma else int(least)


# ── ranges ──


def _merged(ranges: Iterable[tuple[int, int]]) -> _Ranges:
    found: list[tuple[int, int]] = []
    for least, most in sorted(ranges):
        if found and least <= found[-1][1] + 1:
            found[-1] = found[-1][0], max(most, found[-1][1])
        else:
            found.append((least, most))
    return tuple(found)


def _complement(ranges: _Ranges) -> _Ranges:
    ends = [-1, *(most for _, most in ranges)]
    starts = [*(least for least, _ in ranges), _LAST + 1]
    return tuple((end + 1, start - 1) for end, start in zip(ends, starts, strict=True) if end + 1 < start)


def _intersect(some: _Ranges, others: _Ranges) -> bool:
    return any(least <= last and first <= most for least, most in some for first, last in others)


def _spelled(ranges: _Ranges, negated: bool) -> str:
    """A character, or a class of several."""
    (least, most), *more = ranges
    if least == most and not more and not negated:
        return _escaped(least, r"\^$.*+?()[]{}|")
    return f"[{'^' if negated else ''}{''.join(map(_spelled_range, ranges))}]"


def _spelled_range(ends: tuple[int, int]) -> str:
    least, most = (_escaped(each, r"\^[]-") for each in ends)
    return least if least == most else least + ("" if ends[1] == ends[0] + 1 else "-") + most


def _escaped(point: int, syntax: str) -> str:
    character = chr(point)
    if character.isprintable():
        return f"\\{character}" if character in syntax else character
    if point > 0xFFFF:
        raise _NotPortable
    return f"\\x{point:02x}" if point < 0x100 else f"\\u{point:04x}"
