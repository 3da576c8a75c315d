"""The group and the name of each operation."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ...names import Name
from .facts import Facts
from .ids import CONTROLLER, name_of_id, other_verb, words_of_id
from .paths import method_verb, name_of_path
from .words import LONGEST, VERBS, forms, is_heading, singular, words_of

_DEEPEST = 8  # nested groups; the remaining parts of an id form one name
_LEVELS = 11
_TAG_NOISE = frozenset("api apis controller endpoint endpoints".split())


class Call(NamedTuple):
    """A group, and the names that an operation could have there, the shortest first."""

    group: tuple[Name, ...]
    names: tuple[Name, ...]


def call_of(facts: Facts) -> Call:
    """The group and the names of an operation, which depend on no other operation.

    An extension decides; then a dotted id, which stays as it is; then the tag, the id and the path.
    """
    group, controller = _dotted(facts.stated_group)[:_DEEPEST], CONTROLLER.match(facts.id)
    names = (Name.of(facts.stated_name),) if facts.stated_name else ()
    if "." in facts.id.strip(".") and not controller:
        parents = _dotted(facts.id)[:-1][:_DEEPEST]
        return Call(group or parents, names or (Name.joined(_dotted(facts.id)[len(parents) :]),))
    group = group or (_group(facts, facts.tag or (controller[1] if controller else "")),)
    return Call(group, names or _names(facts, forms(word for name in group for word in name.words)))


def distinct(calls: Sequence[Call], taken: Iterable[Name] = ()) -> list[Name]:
    """A name for each operation of one group: the first by which it differs from those with the same shortest name.

    `taken` are the names of the groups inside this one.
    """
    shortest = Counter(call.names[0].snake for call in calls) + Counter(name.snake for name in taken)
    levels = defaultdict[tuple[str, int], Counter[str]](Counter)
    for call in calls:
        for level in range(_LEVELS):
            levels[call.names[0].snake, level][_at(call, level).snake] += 1

    def first(call: Call) -> Name:
        own = call.names[0].snake
        rivals = levels[own, 0][own]
        for level, name in enumerate(call.names):
            others = shortest[name.snake] - (rivals if name.snake == own else 0)
            if levels[own, level][name.snake] == 1 and not others:
                return name
        return call.names[-1]

    return list(map(first, calls))


def _at(call: Call, level: int) -> Name:
    return call.names[min(level, len(call.names) - 1)]


def tag_path(tag: str) -> str:
    """The group that a tag describes, dotted."""
    return ".".join("_".join(_tag_words(part)) for part in tag.split(".") if part)


def _dotted(text: str) -> tuple[Name, ...]:
    return tuple(Name.of(part) for part in text.split(".") if part)


def _tag_words(tag: str) -> list[str]:
    words = words_of(re.sub(r"\([^()]*\)", "", tag))
    while len(words) > 1 and words[-1] in _TAG_NOISE:
        words.pop()
    return words


def _group(facts: Facts, tag: str) -> Name:
    """The tag, or the first segment of the path if there is no tag or only a heading."""
    words, resource = _tag_words(tag), facts.literals[0] if facts.literals else []
    if resource and (not words or is_heading(tag, words)):
        words = resource
    return Name(tuple(words) or ("root",))


def _names(facts: Facts, said: set[str]) -> tuple[Name, ...]:
    """The names of an operation whose group has `said` these words, the shortest first, the last with all of the path."""
    words = words_of_id(facts)
    short = name_of_id(words, facts, said) if words else []
    if chosen := 0 < len("_".join(short)) <= LONGEST:
        whole = name_of_id(words, facts, set())
    else:
        short = whole = name_of_path(facts, said)
    verb = short[0] if short[0] in VERBS else method_verb(facts)
    literals = [word for each in facts.literals for word in each if word != verb]
    parent = [singular(word) for word in facts.parents[-1:] if word not in said]
    by = [] if "by" in short else _by(facts.parameters[-1:], said | forms(short))
    found = [
        short,
        [other_verb(short[0], words if chosen else [], facts), *short[1:]],
        [*short, "for", *parent] if parent and "for" not in short else short,
        [*short, *by] if facts.is_item else short,
        [*short, *by],
        [verb, *(word for word in literals if word not in said)],
        [method_verb(facts), *(word for word in facts.last if word != method_verb(facts))],
        whole,
        [*short, *facts.versions],
        [verb, *literals, *_by(facts.parameters, said)],
        [facts.method.lower(), *words_of(facts.path)],
    ]
    return tuple(Name.joined([Name(tuple(words))]) for words in found)


def _by(parameters: list[list[str]], said: set[str]) -> list[str]:
    kept = [[word for word in each if word not in said] or each[-1:] for each in parameters]
    words = [word for each in kept for word in ("and", *each)]
    return ["by", *words[1:]] if words else []
