"""Names made of an `operationId`: without what a framework added to it, and without what the group says already."""

from __future__ import annotations

import re

from .facts import Facts
from .paths import action_of, agrees, bare, method_verb
from .words import (
    FILLERS,
    NOISE,
    PREPOSITIONS,
    READING,
    TRANSLATED,
    VERBS,
    forms,
    is_prefix,
    plural,
    singular,
    split,
    tidy,
    words_of,
)

CONTROLLER = re.compile(r"(.+?)_?controller[._#]+", re.IGNORECASE)
"""`CatsController_findAll`"""
_COUNTER = re.compile(r"(?<=[a-z])(?:Using(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS))?(?:_\d+)?$")
_ENDING = re.compile(r"_(get|put|post|delete|options|head|patch|trace)$")
_HTTP = ("patch", "post", "put")
_PLAIN = frozenset("create delete destroy list retrieve set update view".split())
_FINAL = VERBS - set("check exists patch post put report search status".split())
"""Verbs that an id can end in; the others are nouns there."""
_LONG = 24
"""Characters of nouns; longer ones lose their parents, which are arguments."""
_MAX_TAILS = 20


def words_of_id(facts: Facts) -> list[str]:
    """The words that a person gave an id; none if it only repeats method and path, or if there is none."""
    words = words_of(CONTROLLER.sub("", _COUNTER.sub("", _function(facts))))
    if len(words) == 1 and words[0] not in VERBS:
        known = (
            VERBS | PREPOSITIONS | forms([*words_of(facts.tag), *(word for each in facts.literals for word in each)])
        )
        words = split(words[0], known - {words[0]})
    prefixes = {each.lower() for each in facts.path.split("/") if is_prefix(each)}
    while len(words) > 1 and words[0] in prefixes:
        words = words[1:]
    noise = NOISE - forms(facts.last) | prefixes
    while len(words) > 1 and words[-1] in noise:
        words = words[:-1]
    return [] if _repeats_path(words, facts) else [word for word in words if word not in FILLERS] or words


def name_of_id(words: list[str], facts: Facts, said: set[str]) -> list[str]:
    """A name of an id's words, verb first, without what the group has `said`."""
    action = action_of(facts)
    if action and words[-1] in _PLAIN and words[:-1][-len(action) :] == action:
        words = [*action, *words[: -1 - len(action)]]  # `members_suspend_create`
    while len(words) > 1 and words[0] in said and not (agrees(words[0], facts) and words[-1] not in _FINAL):
        words = words[1:]
    words = _without_id(_verb_first(words), facts)
    verb, nouns = (words[0], words[1:]) if words[0] in VERBS else ("", words)
    every = nouns[:1] in (["all"], ["many"])
    if verb in READING | {"find"} and (every or nouns[:1] == ["one"]):
        verb, nouns = "get", nouns[1:]
    if verb in READING:
        verb = action[0] if action and facts.method == "POST" else "list" if facts.lists or every else "get"
    kept = _without_parents(tidy([word for word in nouns if word not in said]), nouns, facts)
    if verb in said and not kept and not agrees(verb, facts):
        return ["run"]
    if not verb:
        return kept or bare(facts)
    return [verb if verb in _HTTP and verb != facts.method.lower() else TRANSLATED.get(verb, verb), *kept]


def other_verb(verb: str, words: list[str], facts: Facts) -> str:
    """The verb that tells two operations apart: PUT beside PATCH replaces; an id's `get` of a list stays."""
    if facts.method == "PUT" and verb == method_verb(facts):
        return "replace"
    return "get" if verb == "list" and words[:1] == ["get"] else verb


def _function(facts: Facts) -> str:
    """The id without the path and the method that FastAPI appends; a prefix of the path can be missing there.

    >>> _function(Facts("GET", "/v1/books/{id}", "read_book_books__id__get"))
    'read_book'
    """
    if not (ending := _ENDING.search(facts.id)):
        return facts.id
    parts = facts.path.split("/")[1:]
    for start in range(min(len(parts), _MAX_TAILS)):
        tail = re.sub(r"\W", "_", "/".join(["", *parts[start:]])) + ending[0]
        if facts.id.endswith(tail) and len(tail) < len(facts.id):
            found = facts.id.removesuffix(tail)
            return found if start else re.sub(r"(_api)?(_v\d+)?$", "", found)  # the prefix of an inner application
    return facts.id


def _repeats_path(words: list[str], facts: Facts) -> bool:
    """Whether an id is only the method and the path: `get_teams_by_id_metrics`."""
    method = facts.method.lower()
    if not words or method not in (words[0], words[-1]):
        return not words
    rest = [word for word in (words[1:] if words[0] == method else words[:-1]) if word != "by"]
    segments = [each for each in re.split(r"[/:]", facts.path) if each]
    paths = segments, facts.segments, [each for each in facts.segments if "{" not in each]
    return any(rest == [word for each in path for word in words_of(each) if word != "by"] for path in paths)


def _verb_first(words: list[str]) -> list[str]:
    """`book_list` as `list_books`, `stock_bulk_destroy` as `bulk_delete_stocks`; words that start with a verb as they are."""
    words = " ".join(words).replace("partial update", "update").replace("bulk destroy", "bulk delete").split()
    last = len(words) - 1
    at = last if words[last] in _FINAL else next((at for at, word in enumerate(words) if word in _PLAIN), 0)
    if words[0] in VERBS or not at:
        return words
    start = at - 1 if words[at - 1] == "bulk" else at
    verb, nouns, after = words[start : at + 1], words[:start], words[at + 1 :]
    if nouns and not after:
        nouns[-1] = plural(nouns[-1]) if verb[0] in ("list", "bulk") else singular(nouns[-1])
    return [*verb, *nouns, *after]


def _without_id(words: list[str], facts: Facts) -> list[str]:
    """Words without a last `by_id` that means a parameter of the path."""
    if "by" not in words[1:] or words[-1] not in ("id", "key", "uuid"):
        return words
    at = len(words) - 1 - words[::-1].index("by")
    return words[:at] if any(words[-1] == each[-1] for each in facts.parameters) else words


def _without_parents(kept: list[str], nouns: list[str], facts: Facts) -> list[str]:
    """Nouns without the parents in the path, if the last noun is what the group says, or if they are long.

    `list_team_players` is `players.list`, because `players.list_team` would list teams.
    """
    if not kept or (kept[-1] == nouns[-1] and len("_".join(kept)) <= _LONG):
        return kept
    parents = forms(facts.parents)
    return tidy([word for word in kept if word not in parents])
