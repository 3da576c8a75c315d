"""Names for equal types: one that fits all places that use the type."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import reduce
from itertools import dropwhile, groupby

from ...names import Name
from ..naming.words import singular

_GENERIC = frozenset("body item object option request response value".split())
"""Words that say nothing about the content of a type."""
_CRUD = frozenset("create delete get list set update".split())
_VAGUE = _GENERIC | _CRUD
_SHORT = 4
"""Words of a name that may say more than the property that has the type."""


def common_names(equal: Iterable[Name], is_free: Callable[[Name], bool]) -> dict[Name, Name]:
    """One name for types that are equal; the new names by the old ones.

    It has the words that all names have in common, or if these are many, those at the end:

        BotsCreateRequest, BotsPatchRequest                             BotsRequest
        UsersListResponseItemTeamsItem, ProjectsGetResponseLeadTeam     Team

    Names that have none in common, or one that is taken, are divided by their last word, then also by their first. A
    name that is alone in its part stays as it is, and so does its type.
    """
    found: dict[Name, Name] = {}
    rest = list(equal)
    for key in (_nothing, _last, _ends):
        for _, part in groupby(sorted(rest, key=key), key):
            names = list(part)
            common = next((each for each in _candidates(names) if each in names or is_free(each)), None)
            found |= dict.fromkeys(names, common) if common and names[1:] else {}
        rest = [name for name in rest if name not in found]
    return found


def _nothing(_: Name) -> str:
    return ""


def _last(name: Name) -> str:
    words = _words(name)
    return words[0] if words[-1] in _GENERIC else words[-1]


def _ends(name: Name) -> tuple[str, str]:
    words = _words(name)
    return words[0], words[-1]


def _candidates(names: list[Name]) -> Iterator[Name]:
    split = [_words(name) for name in names]
    whole = reduce(_common, split)
    last = reduce(_common_end, split)
    whole = [word for word in whole[:-1] if word not in _GENERIC] + whole[-1:]
    for words in (whole, last) if len(whole) <= _SHORT else (last, whole):
        telling = tuple(dropwhile(_VAGUE.__contains__, words))
        if telling and telling[-1] not in _CRUD:
            yield Name(telling)


def _common_end(first: list[str], second: list[str]) -> list[str]:
    length = next((at for at in range(len(first)) if first[-1 - at :] != second[-1 - at :]), len(first))
    return first[len(first) - length :]


def _words(name: Name) -> list[str]:
    """The words of a name: `team` in place of `teams_item`, and without the property of an alternative, `…_with_id`."""
    words = list(name.words)
    if "with" in words[1:]:
        del words[words.index("with", 1) :]
    while len(words) > 1 and words[-1] == "item":
        words.pop()
        words[-1] = singular(words[-1])
    return words


def _common(first: list[str], second: list[str]) -> list[str]:
    """The longest common subsequence of two lists of words; words that differ in number are equal, and become singular."""
    best: list[list[list[str]]] = [[[] for _ in range(len(second) + 1)]]
    for word in first:
        row: list[list[str]] = [[]]
        for at, other in enumerate(second, 1):
            if singular(word) == singular(other):
                row.append([*best[-1][at - 1], word if word == other else singular(word)])
            else:
                row.append(max(best[-1][at], row[-1], key=len))
        best.append(row)
    return best[-1][-1]
