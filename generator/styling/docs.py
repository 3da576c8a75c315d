"""Sentences that every style says alike: about operations and webhooks, and about what is sent and received."""

from __future__ import annotations

import json
import re
from functools import lru_cache

from ..ir import (
    Array,
    Constraints,
    ExternalDocs,
    Field,
    Nullable,
    Operation,
    Parameter,
    Scalar,
    SecurityRequirement,
    Type,
    Webhook,
)

_LONGEST_DEFAULT = 60
_LARGE = 10**12
"""From here on a limit is that of the machine, and nobody needs to read it."""
_WORDS = {"1": "one", "2": "two", "3": "three"}


def summary(each: Operation | Webhook) -> str:
    """The one line that says what an operation does, or what a webhook is about."""
    unnamed = each.name.title if isinstance(each, Webhook) else f"{each.method} {each.path}"
    return each.summary or each.description.partition("\n")[0] or unnamed


def details(each: Operation | Webhook) -> str:
    """What the description says beside the summary."""
    return each.description if each.summary else each.description.partition("\n")[2]


@lru_cache
def scopes_doc(security: tuple[SecurityRequirement, ...]) -> str:
    """The sentence that names the scopes which a call needs; empty if it needs none."""
    alternatives = [", ".join(f"`{scope}`" for each in way for scope in each.scopes) for way in security]
    listed = list(dict.fromkeys(filter(None, alternatives)))
    return f"Scopes: {'; or '.join(listed)}." if listed else ""


def field_doc(each: Parameter | Field) -> str:
    """The description of a field or parameter, its limits, its default, and whether it is deprecated."""
    limits = limits_doc(each.type, each.constraints) if each.constraints else ""
    if _says(each.description, limits):
        limits = ""
    deprecated = "Deprecated." if each.deprecated else ""
    notes = " ".join(filter(None, (limits, default_doc(each.default), deprecated)))
    return " ".join(filter(None, (_sentence(each.description) if notes else each.description, notes)))


def _sentence(text: str) -> str:
    """A text that another sentence can follow."""
    return f"{text}." if text[-1:].isalnum() else text


def place_doc(wire: str, place: str) -> str:
    """The sentence for an argument that the document does not describe: its name in the request, and where it stands.

    >>> place_doc("X-Trace", "header"), place_doc("size", "query")
    ('The header `X-Trace`.', '`size` in the query.')
    """
    name = f"`{wire.replace('`', '')}`"
    return f"The {place} {name}." if place in ("header", "cookie") else f"{name} in the {place}."


def default_doc(value: object) -> str:
    """The sentence that says what the API takes if nothing is sent; empty if there is no default, or a long one."""
    if value is None:
        return ""
    if value == "":
        return "The API's default: an empty text."
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    is_short = text.strip() and len(text) <= _LONGEST_DEFAULT and "`" not in text
    return f"The API's default: `{text}`." if is_short else ""


def limits_doc(type_: Type, limits: Constraints) -> str:
    """The sentence that says how long a text or list, or how large a number can be; empty for any other type."""
    match type_:
        case Nullable(inner):
            return limits_doc(inner, limits)
        case Scalar("string"):
            return _count(limits.min_length, limits.max_length, "character")
        case Array():
            return _count(limits.min_items, limits.max_items, "item")
        case Scalar("integer" | "number" | "decimal"):
            return _range(limits)
        case _:
            return ""


def _count(least: int | None, most: int | None, noun: str) -> str:
    if least and most is not None:
        number = f"{least:,} to {most:,}" if least < most else f"Exactly {most:,}"
    elif most is not None:
        number = f"At most {most:,}"
    elif least and least > 1:
        number = f"At least {least:,}"
    else:
        return ""
    return f"{number} {noun}{'' if number.endswith(' 1') else 's'}."


def _range(limits: Constraints) -> str:
    words = {
        "at least": limits.minimum,
        "more than": limits.exclusive_minimum,
        "at most": limits.maximum,
        "less than": limits.exclusive_maximum,
    }
    stated = {word: f"{limit:,}" for word, limit in words.items() if limit is not None and abs(limit) < _LARGE}
    if stated.keys() == {"at least", "at most"}:
        return f"{stated['at least']} to {stated['at most']}."
    text = " and ".join(f"{word} {limit}" for word, limit in stated.items())
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def _says(description: str, limits: str) -> bool:
    """Whether a description names the last number of a sentence about limits, in figures or, if it is small, as a word."""
    numbers = re.findall(r"\d[\d,.]*\d|\d", limits)
    if not numbers:
        return False
    figures = rf"(?<![\d,.]){re.escape(numbers[-1])}(?!\d)"
    return bool(re.search(rf"{figures}|\b{_WORDS.get(numbers[-1], figures)}\b", description, re.IGNORECASE))


def external_docs_doc(docs: ExternalDocs | None) -> str:
    """The line that leads to more about something; empty if the document names no page."""
    return f"{docs.description.rstrip('.:') or 'Read more'}: {docs.url}" if docs else ""
