"""Names made of method and path: `GET /teams/{id}/players` is `list_players`. Parents are arguments, not words."""

from __future__ import annotations

from .facts import Facts
from .words import LONGEST, LOOKUPS, VERBS, is_plural, singular, tidy, words_of

_VERBS = {"GET": "get", "POST": "create", "PUT": "update", "PATCH": "update", "DELETE": "delete"}
_AGREEING = {"GET": ("list", "get"), "POST": ("create", "add", "update"), "DELETE": ("delete",)}
_SETTINGS = ("settings", "config", "configuration", "preferences")


def name_of_path(facts: Facts, said: set[str]) -> list[str]:
    """A verb and the last noun of the path, without what the group has `said`."""
    nouns = [word for each in _last_literals(facts.segments) for word in words_of(each)]
    if action := action_of(facts):
        before = [word for word in nouns[: -len(action)] if word not in said]
        after = tidy([word for word in action[1:] if word not in said])
        if action[0] in said and not agrees(action[0], facts):
            return [*before, *after] or ["run"]
        return [action[0], *before, *after]
    kept = tidy([word for word in nouns if word not in said])
    while len("_".join(["create", *kept])) > LONGEST and len(kept) > 1:
        kept = kept[1:]
    verb = method_verb(facts)
    if not kept:
        return bare(facts)
    if kept[0] == verb or kept[-1] == "exists" or (kept[0] in VERBS and facts.method == "POST" and len(kept) > 1):
        return kept
    if facts.method == "DELETE" and not facts.is_item and is_plural(kept[-1]):
        return ["bulk", "delete", *kept]
    if facts.is_item or (verb == "create" and kept[-1] not in _SETTINGS):
        kept = [*kept[:-1], singular(kept[-1])]
    return [verb, *kept]


def action_of(facts: Facts) -> list[str]:
    """The last segment of the path, if it is an action: `/players/{id}/suspend`."""
    if facts.is_item or len(facts.literals) < 2 or facts.method == "DELETE":
        return []
    return facts.last if facts.last[0] in (LOOKUPS if facts.method in ("GET", "HEAD") else VERBS) else []


def agrees(verb: str, facts: Facts) -> bool:
    """Whether a word is the verb of the method, even if its group has the same word: `reading_list.list_items`."""
    return verb in _AGREEING.get(facts.method, ("update", "set", "replace"))


def bare(facts: Facts) -> list[str]:
    """The verb for the resource of the group itself: `bulk_delete` for DELETE of a collection."""
    if facts.method == "POST" and not facts.is_item and facts.last[:1] and facts.last[0] in LOOKUPS:
        return ["run"]
    several = facts.method in ("PUT", "PATCH", "DELETE") and not facts.is_item and is_plural("".join(facts.last[-1:]))
    return ["bulk"] * several + [method_verb(facts)]


def method_verb(facts: Facts) -> str:
    """The verb of the method: GET gets or lists, POST to an item or to settings updates."""
    if facts.method == "GET" and facts.lists:
        return "list"
    if facts.method == "POST" and (facts.is_item or (facts.last[-1:] and facts.last[-1] in _SETTINGS)):
        return "update"
    return _VERBS.get(facts.method, "".join(words_of(facts.method)) or "call")


def _last_literals(segments: list[str]) -> list[str]:
    """The last segments that are not parameters and have none between them."""
    end = max((at for at, each in enumerate(segments, 1) if "{" not in each), default=0)
    start = max((at for at, each in enumerate(segments[:end], 1) if "{" in each), default=0)
    return segments[start:end]
