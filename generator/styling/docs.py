"""Sentences of the documentation that all styles share: about operations, webhooks, fields and parameters."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import lru_cache

from ..ir import (
    Array,
    Constraints,
    ExternalDocs,
    Field,
    Map,
    Nullable,
    Operation,
    Parameter,
    Scalar,
    SecurityRequirement,
    Type,
    Webhook,
)

_LONGEST_SHOWN = 60
"""Longer defaults and patterns are not shown."""
_LARGE = 10**12
"""Limits from here on are those of a number format, which readers do not need."""
_WORDS = {"1": "one", "2": "two", "3": "three"}


def summary(each: Operation | Webhook) -> str:
    """The summary of an operation or a webhook in one line."""
    unnamed = each.name.title if isinstance(each, Webhook) else f"{each.method} {each.path}"
    return each.summary or each.description.partition("\n")[0] or unnamed


def details(each: Operation | Webhook) -> str:
    """The description without the text that `summary` returns."""
    if not each.summary:
        return each.description.partition("\n")[2]
    said = each.summary.rstrip(" .")
    rest = each.description[len(said) :]
    repeats = each.description[: len(said)].casefold() == said.casefold() and rest[:1] in ("", ".", "\n")
    return rest.lstrip(" .\n") if repeats else each.description


def request_doc(operation: Operation) -> str:
    """The sentence that names the request, and says whether a client repeats it."""
    repeated = "only if nothing was done" if operation.safety == "unsafe" else "after a failure"
    return f"`{operation.method} {operation.path}` is {operation.safety}: it is repeated {repeated}."


@lru_cache
def scopes_doc(security: tuple[SecurityRequirement, ...]) -> str:
    """The sentence that lists the scopes a call needs; empty if it needs none."""
    alternatives = [", ".join(f"`{scope}`" for each in schemes for scope in each.scopes) for schemes in security]
    listed = list(dict.fromkeys(filter(None, alternatives)))
    return f"Scopes: {'; or '.join(listed)}." if listed else ""


def field_doc(each: Parameter | Field) -> str:
    """The description of a field or parameter with its limits, its default and its deprecation."""
    sentences = limits_doc(each.type, each.constraints) if each.constraints else ()
    limits = [sentence for sentence in sentences if sentence and not _mentions(each.description, sentence)]
    deprecated = "Deprecated." if each.deprecated else ""
    notes = " ".join(filter(None, (*limits, default_doc(each.default), deprecated)))
    return " ".join(filter(None, (sentence(each.description) if notes else each.description, notes)))


def sentence(text: str) -> str:
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
    """The sentence about the API's default; empty if there is none, or it is too long to show."""
    if value is None:
        return ""
    if value == "":
        return "The API's default: an empty text."
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    is_short = text.strip() and len(text) <= _LONGEST_SHOWN and "`" not in text
    return f"The API's default: `{text}`." if is_short else ""


def limits_doc(type_: Type, limits: Constraints) -> Iterator[str]:
    """The sentences about the limits of a value of this type; some may be empty."""
    match type_:
        case Nullable(inner):
            yield from limits_doc(inner, limits)
        case Scalar("string"):
            yield _count(limits.min_length, limits.max_length, "character")
            yield from map(_pattern, limits.patterns)
        case Array(item):
            yield _count(limits.min_items, limits.max_items, "item")
            yield "No item twice." if limits.unique_items else ""
            for sentence in filter(None, limits_doc(item, limits.items) if limits.items else ()):
                yield f"Each item: {sentence[0].lower()}{sentence[1:]}"
        case Map():
            yield _count(limits.min_properties, limits.max_properties, "member")
        case Scalar("integer" | "number" | "decimal"):
            yield _range(limits)
            yield f"A multiple of {limits.multiple_of:,}." if limits.multiple_of else ""
        case _:
            pass


def _pattern(pattern: str) -> str:
    return f"Matches `{pattern}`." if len(pattern) <= _LONGEST_SHOWN and "`" not in pattern else ""


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


def _mentions(description: str, limits: str) -> bool:
    """Whether a description has the last number of a sentence about limits, in digits or, if it is small, as a word."""
    numbers = re.findall(r"\d[\d,.]*\d|\d", limits)
    if not numbers:
        return False
    digits = rf"(?<![\d,.]){re.escape(numbers[-1])}(?!\d)"
    return bool(re.search(rf"{digits}|\b{_WORDS.get(numbers[-1], digits)}\b", description, re.IGNORECASE))


def external_docs_doc(docs: ExternalDocs | None) -> str:
    """The line with the link to external documentation; empty if there is none."""
    return f"{docs.description.rstrip('.:') or 'Read more'}: {docs.url}" if docs else ""
