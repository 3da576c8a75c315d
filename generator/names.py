"""Language-neutral names: `Name` is a tuple of words, and `NameScope` keeps the names of one scope unique."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+[0-9]*|[A-Z]+[0-9]*|[0-9]+")
_LONGEST = 100
"""Letters and separators; a name becomes part of a file name, which has at most 255 bytes."""
DEVICES = frozenset("con prn aux nul".split() + [f"{port}{number}" for port in ("com", "lpt") for number in range(10)])
"""File names that Windows reserves, with any suffix."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name as lower-case ASCII words; each language joins them in its own way.

    >>> Name.of("SMSMessageResult").snake
    'sms_message_result'
    >>> Name.of("filter[country_code][0]").camel
    'filterCountryCode0'
    """

    words: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Name:
        """The words of `text`: split at anything but letters and digits, and at a change of case."""
        return cls(_words(text))

    @classmethod
    def joined(cls, names: Iterable[Name]) -> Name:
        """The words of several names, as many as fit."""
        return cls(_truncate([word for name in names for word in name.words]))

    def truncated(self, length: int) -> Name:
        """This name in about `length` letters at most; a longer one loses words from its middle."""
        if len("".join(self.words)) <= length:
            return self
        first, last, room = list[str](), list[str](), length
        for word in reversed(self.words[1:]):
            room -= len(word)
            if room < length // 4:
                break
            last.insert(0, word)
        for word in self.words[: len(self.words) - len(last)]:
            room -= len(word)
            if room < 0:
                break
            first.append(word)
        return Name((*first, *last) or (self.words[-1][:length],))

    def with_words(self, *words: str) -> Name:
        """This name with more words appended."""
        return Name(self.words + words)

    @property
    def snake(self) -> str:
        """`delivery_receipt`"""
        return "_".join(self.words)

    @property
    def kebab(self) -> str:
        """`delivery-receipt`"""
        return "-".join(self.words)

    @property
    def constant(self) -> str:
        """`DELIVERY_RECEIPT`"""
        return self.snake.upper()

    @property
    def pascal(self) -> str:
        """`DeliveryReceipt`"""
        return "".join(word.capitalize() for word in self.words)

    @property
    def camel(self) -> str:
        """`deliveryReceipt`"""
        return self.pascal[:1].lower() + self.pascal[1:]

    @property
    def title(self) -> str:
        """`Delivery receipt`"""
        return " ".join(self.words).capitalize()


@lru_cache(maxsize=10_000)  # documents repeat their names
def _words(text: str) -> tuple[str, ...]:
    plain = text if text.isascii() else "".join(map(_transliterate, unicodedata.normalize("NFKD", text)))
    return _truncate([word.lower() for word in _WORD.findall(plain[:_LONGEST])]) or ("unnamed",)


def _truncate(words: list[str]) -> tuple[str, ...]:
    ends = accumulate(len(word) + 1 for word in words)
    return tuple(word for word, end in zip(words, ends, strict=True) if end - 1 <= _LONGEST)


def _transliterate(char: str) -> str:
    """Drops accents that NFKD split off, writes other letters as codes, and everything else as a gap."""
    if char.isascii():
        return char
    if unicodedata.combining(char):
        return ""
    return f" u{ord(char)} " if char.isalnum() else " "


def exact_key(name: Name) -> str:
    """The key of a member's name in its scope, equal where two names are the same in some spelling: `a_1` and `a1` are in
    camel case, and so are `1a` and `n1a`.


    Pascal case decides, because it alone has no separator between words: names that differ there differ everywhere.
    """
    return _with_letter(name.pascal)


def caseless_key(name: Name) -> str:
    """The key of a class or file name: `FooBar`, `Foobar` and `foo_bar` are one file on many disks."""
    return _with_letter(name.pascal).lower()


def _with_letter(text: str) -> str:
    """An identifier cannot start with a digit; styles put an `n` or `N` before it."""
    return f"N{text}" if text[:1].isdigit() else text


_EXACT = re.compile(r"[A-Za-z_]\w*", re.ASCII)
_SIGNS = {"@": "at", "$": "dollar", "+": "plus", "-": "minus", "#": "hash", "%": "percent", "*": "star", "!": "not"}


def signed(text: str) -> Name:
    """The name of a text with a sign in front of a digit: `-1` is `minus_1`."""
    sign = _SIGNS.get(text[:1]) if text[:1] in "+-" and text[1:2].isdigit() else None
    return Name.of(f"{sign} {text}" if sign else text)


def is_spelled_like_a_name(text: str) -> bool:
    """Whether a text is an identifier in most languages."""
    return bool(_EXACT.fullmatch(text))


def names_of(texts: Iterable[str], scope: NameScope, place: str = "") -> dict[str, Name]:
    """A name for each member or parameter. Those that are spelled like a name are first.

    Any other says its sign if its name is taken: `id` and `@id` are `id` and `at_id`.
    """
    listed = list(dict.fromkeys(texts))
    found = dict[str, Name]()
    for text in sorted(listed, key=lambda text: not is_spelled_like_a_name(text)):
        name, sign = signed(text), _SIGNS.get(text[:1])
        found[text] = scope.take(Name.of(f"{sign} {text}") if sign and scope.has(name) else name, place)
    return found


class NameScope:
    """Gives out each name once. The first to ask gets the plain name, later ones get a number."""

    def __init__(self, same: Callable[[Name], str] = exact_key) -> None:
        self._same = same
        self._taken: dict[str, int] = {}

    def has(self, name: Name) -> bool:
        """Whether `name` is taken."""
        return self._same(name) in self._taken

    def take(self, name: Name, place: str = "") -> Name:
        """`name`; if it is taken, `name_place`; if that is taken too, the first of `name_2`, `name_3`, … that is free."""
        if place and self.has(name) and not self.has(name.with_words(place)):
            name = name.with_words(place)
        plain = self._same(name)
        free, number = name, self._taken.get(plain, 1)
        while self._same(free) in self._taken:
            number += 1
            free = name.with_words(str(number))
        self._taken[plain] = number  # where the next search starts
        self._taken.setdefault(self._same(free), 1)
        return free
