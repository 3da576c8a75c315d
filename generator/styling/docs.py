"""Sentences of the documentation that all styles share: about operations, webhooks, fields and parameters."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from ..ir import (
    Array,
    Body,
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
from ..openapi.http import is_failure
from .texts import one_line

_LONGEST_SHOWN = 60
"""Longer defaults and patterns are not shown."""
_LARGE = 10**12
"""Limits from here on are those of a number format, which readers do not need."""
_MAX_MEDIA_TYPES = 8
"""The number of media types that are listed."""
_EMPTY_DESCRIPTIONS = ("", "ok", "success", "successful operation", "successful response", "default response")
_UNKNOWN = "The response was lost, or its status, such as 502, leaves open what happened"
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


def failures_of(operation: Operation) -> Iterator[tuple[str, str]]:
    """The errors of a call, by the names that they have in every language, with the sentence that says when they occur."""
    statuses = ", ".join(each.status for each in operation.error_responses if is_failure(each.status))
    classes = "have classes of their own" if "," in statuses else "has a class of its own"
    failed = "The response has an error status"
    yield "APIStatusError", f"{failed}; {statuses} {classes}." if statuses else f"{failed}."
    if operation.response.enveloped:
        yield "ApplicationError", "The response's own code says that the call failed."
    if operation.safety == "unsafe":
        yield "OutcomeUnknownError", f"{_UNKNOWN}; the call may have been carried out and is not repeated."
    if operation.stream:
        yield "StreamInterruptedError", "The stream broke off, or was silent for longer than the timeout."
    yield "APIConnectionError", "No response arrived."


def body_note(body: Body, option: str) -> str:
    """The note about a body that has several media types, of which the given option chooses one; empty if it has one."""
    if len(body.contents) == 1:
        return ""
    names = [f"`{each.media_type}`" for each in body.contents]
    rest = len(names) - _MAX_MEDIA_TYPES
    listed = ", ".join(names[:_MAX_MEDIA_TYPES]) + (f" and {rest} more" if rest > 0 else "")
    whole = body.fields and any(each.codec in ("text", "bytes") for each in body.contents)
    return (
        f"The body is sent in the first media type that can hold the arguments: {listed}; `{option}` in `options` chooses one."
        + (" Pass a body that is not an object as `body` in `options`." if whole else "")
    )


def returns_note(operation: Operation, spelled: Callable[[Type | None], str], nothing: str, stream: str) -> str:
    """The text about the result; if the status decides it, one entry for each status.

    Args:
        operation: The operation.
        spelled: Returns the type of a result in the language of the style.
        nothing: The value of a call without a result.
        stream: The sentence about the use of a stream.
    """
    notes = [operation.response.description]
    if operation.stream:
        notes = [*filter(None, map(one_line, notes)), stream]
    if operation.pagination and notes[0].strip(" .!").lower() in _EMPTY_DESCRIPTIONS:
        notes = ["A page; iterate over it for its items and those of all later pages."]
    if operation.returns_by_status:
        typed = [each for each in operation.responses if each.type]
        texts = [one_line(each.description or spelled(each.type)).rstrip(".") for each in typed]
        empty = [each.status for each in operation.responses if not each.type]
        entries = [f"{text} (HTTP {each.status})" for text, each in zip(texts, typed, strict=True)]
        notes = ["; ".join(entries + ([f"{nothing} (HTTP {', '.join(empty)})"] if empty else [])) + "."]
    others = [f"{spelled(type_)} for `{media_type}`" for media_type, type_ in operation.other_media_types.items()]
    listed = ", ".join(others[:_MAX_MEDIA_TYPES] + ["…"] * bool(others[_MAX_MEDIA_TYPES:]))
    notes = [*map(sentence, notes)] if listed else notes
    return " ".join(notes + ([f"If the header `Accept` prefers it: {listed}."] if listed else []))


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
