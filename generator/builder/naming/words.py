"""The English that names of operations are made of: verbs, plurals, and the words that say nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from ...names import Name

READING = frozenset("get read retrieve show view".split())
"""The verbs of frameworks for GET; `list` or `get` replaces them."""
TRANSLATED = {"destroy": "delete", "patch": "update", "put": "update", "post": "create", "store": "create"}
_CRUD = frozenset("list create update delete add remove set replace find".split())
_OTHER_VERBS = """
    abort accept acknowledge activate append apply approve archive assign attach authorize average ban block build
    bulk cancel change check claim clear clone close commit compare complete configure confirm connect convert copy
    count deactivate decline decrement demote deny deploy detach disable disconnect do download enable exchange
    execute exists export fetch filter finalize find finish flush follow force generate grant has ignore import
    increment insert install invite is join kick kill leave like link load lock login logout mark match merge move
    mute open paginate pause pin ping poll prepare preview process promote publish purge put query rate reactivate
    rebuild recover redeem refresh refund register reindex reject release reload remove rename render reopen replay
    report request requeue resend reset resolve restart restore resubmit resume retry revoke rollback rotate run save
    scan search send share simulate snooze start stop submit subscribe suspend sync test toggle track transfer trigger
    try unarchive unassign unban unblock undeploy undo unfollow uninstall unlink unlock unmark unmute unpin unpublish
    unregister unshare unsubscribe upgrade upload upsert validate verify void vote waive watch
"""
VERBS = _CRUD | READING | TRANSLATED.keys() | set(_OTHER_VERBS.split())
LOOKUPS = frozenset(
    "check count download exists export filter find get has is list login logout paginate ping poll preview query search "
    "validate verify".split()
)
"""Verbs that the path of a GET can end in; the others are nouns there, such as a `plan` or a `report`."""
FILLERS = frozenset("a an the single".split())
PREPOSITIONS = frozenset("and at by for from in of on to with".split())
NOISE = frozenset("async endpoint endpoints handler route".split())
"""Words that frameworks append to an id."""
LONGEST = 40
"""Characters of a name; a longer one that is made of an id becomes one made of the path."""
_IRREGULAR = {"people": "person", "children": "child", "indices": "index", "shelves": "shelf", "matrices": "matrix"}
_IRREGULAR |= {word + "s": word for word in "cookie cpu gpu menu movie pie rookie selfie sku tie".split()}
_ALWAYS_PLURAL = frozenset("aws css dns gps ios js news os series settings sms species tls".split())
_PREFIX = re.compile(r"api|apis|rest|public|v\d+(p\d+)?((alpha|beta|rc)\d*)?|\d+")
_WHOLE = re.compile(r"OAuth|OpenID|GitHub|GitLab|GraphQL|WebAuthn|IPv(?=[46])|[A-Z]{2,}s(?![a-z])")
_POSSESSIVE = re.compile(r"['’]s?\b")
_WORD = re.compile(r"[^\W_]")
_RESOURCE = re.compile(r"[\w .&/-]+")


def words_of(text: str) -> list[str]:
    """The words of an id, a tag or a segment, with names such as `OAuth` whole.

    >>> words_of("getOAuthTokens_2")
    ['get', 'oauth', 'tokens', '2']
    """
    return list(_words(text))


@lru_cache(maxsize=10_000)  # documents repeat their words
def _words(text: str) -> tuple[str, ...]:
    text = _POSSESSIVE.sub("", _WHOLE.sub(lambda found: found[0].capitalize(), text))
    return Name.of(text).words if _WORD.search(text) else ()


def is_prefix(word: str) -> bool:
    """Whether a word, or a segment, is the prefix of an API: `api`, `v2`."""
    return bool(_PREFIX.fullmatch(word.lower()))


def is_heading(tag: str, words: list[str]) -> bool:
    """Whether a tag is a heading of the documentation instead of a resource."""
    return not _RESOURCE.fullmatch(tag) or len(words) > 4 or all(map(is_prefix, words))


def plural(word: str) -> str:
    """The plural of a noun; a plural stays as it is."""
    if is_plural(word):
        return word
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")


def is_plural(word: str) -> bool:
    """Whether a noun is a plural, as far as its letters tell."""
    return word in _IRREGULAR or (word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 2)


def singular(word: str) -> str:
    """The singular of a noun.

    >>> [singular(word) for word in ("policies", "movies", "boxes", "statuses", "houses", "status", "series")]
    ['policy', 'movie', 'box', 'status', 'house', 'status', 'series']
    """
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if not is_plural(word) or word in _ALWAYS_PLURAL:
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("xes", "ches", "shes", "sses", "tuses", "iases")) else word[:-1]


def forms(words: Iterable[str]) -> set[str]:
    """The words, their singulars and plurals, and those of `oauth2` without the number."""
    return {form for word in words for form in (word, singular(word), plural(word), word.rstrip("0123456789")) if form}


def split(run: str, known: Iterable[str]) -> list[str]:
    """The words of one that runs several together, if all of them are known; otherwise the word itself.

    >>> split("createbookreview", ["create", "book", "books", "review"])
    ['create', 'book', 'review']
    """
    best: dict[int, list[str]] = {0: []}
    for end in range(1, len(run) + 1):
        for word in known:
            start = end - len(word)
            if start in best and len(word) > 2 and run.endswith(word, 0, end):
                found = [*best[start], word]
                if end not in best or len(found) < len(best[end]):
                    best[end] = found
    return best.get(len(run), [run])


def tidy(words: list[str]) -> list[str]:
    """Words without the prepositions that lost what they stood for.

    >>> tidy(["tokens", "for", "with", "scopes", "in"])
    ['tokens', 'with', 'scopes']
    """
    pairs = zip(words, [*words[1:], "in"], strict=False)
    kept = [word for word, after in pairs if word not in PREPOSITIONS or after not in PREPOSITIONS]
    return kept[1:] if kept and kept[0] in ("and", "for", "of") else kept
