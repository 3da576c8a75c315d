"""Caller's lines that changed although the document did not: another release of the generator, a style or its options."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ..surface.shapes import names_in
from ..surface.surface import Entry, Surface

_WORD = re.compile(r"\w+")
_OWNER = re.compile(r"[. ]")
"""The end of a type's name in the key of its member."""


def spelled_anew(
    pairs: Sequence[tuple[Entry, Entry]],
    subjects: set[str],
    lines: Iterable[tuple[str, str]],
    old: Surface,
    new: Surface,
) -> Iterator[tuple[Entry, Entry, str, str]]:
    """The pairs whose line has other words than before that no finding explains, with these words.

    `subjects` and `lines` are the keys of entries with findings, and the lines of these before and after.
    """
    compared = [each for pair in pairs if pair[1].key in subjects for each in pair]
    affected = _affected(subjects, (name for each in compared for name in names_in(each.shape)), new)
    known = {word for one, other in lines for word in _words(one) ^ _words(other)}
    for before, after in pairs:
        types = {name for below in after.walk() for name in names_in(below.shape)} | {_OWNER.split(after.key)[0]}
        if after.key in subjects or not types.isdisjoint(affected):
            continue
        for style in old.lines.keys() & new.lines.keys():
            one, other = old.lines[style].get(before.line_key, ""), new.lines[style].get(after.line_key, "")
            if one and other and not known >= _words(one) ^ _words(other):
                yield before, after, _without(one, _words(other)), _without(other, _words(one))
                break


def _words(line: str) -> set[str]:
    return set(_WORD.findall(line))


def _without(line: str, words: set[str]) -> str:
    """The words of a line without others, in order."""
    return " ".join(dict.fromkeys(each for each in _WORD.findall(line) if each not in words))


def _affected(subjects: set[str], names: Iterable[str], surface: Surface) -> set[str]:
    """The types whose lines follow from findings: those with one, the named ones, and all that contain one of them."""
    users = dict[str, list[str]]()
    for key, each in surface.types.items():
        for name in {name for below in each.walk() for name in names_in(below.shape)}:
            users.setdefault(name, []).append(key)
    queue = [key for key, each in surface.types.items() if not subjects.isdisjoint(below.key for below in each.walk())]
    queue += names
    found = set[str]()
    while queue:
        name = queue.pop()
        if name not in found:
            found.add(name)
            queue += users.get(name, ())
    return found
