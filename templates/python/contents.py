"""Bodies and responses in the descriptor and the docstring of an operation."""

from __future__ import annotations

from generator.ir import Body, Operation, Response
from generator.styling.docs import sentence
from generator.styling.texts import one_line

from .annotations import result_type, type_expression

_EMPTY_DESCRIPTIONS = ("", "ok", "success", "successful operation", "successful response", "default response")
_DECODED = ("json", "stream")
_MAX_MEDIA_TYPES = 8
"""The number of media types that a docstring lists."""


def media_type(body: Body) -> str:
    """The media type of a body, unless the call chooses another."""
    return body.contents[0].media_type


def other_bodies(body: Body) -> dict[str, str]:
    """The types of a body in its other media types."""
    return {
        each.media_type: type_expression(each.type) for each in body.contents[1:] if each.media_type != media_type(body)
    }


def constants(body: Body) -> dict[str, bool]:
    """The members of a body that the operation itself decides."""
    return dict(body.constants)


def encodings(body: Body) -> dict[str, dict[str, str]]:
    """The serialization of form members that do not use the default, by media type and wire name."""
    found = {each.media_type: {one.wire_name: one.serialization for one in each.encodings} for each in body.contents}
    return {key: each for key, each in found.items() if each}


def response_expression(response: Response) -> str:
    """The type of a response as a string in a descriptor; only JSON and the items of streams are decoded."""
    if response.type is None or response.codec not in _DECODED:
        return result_type(response.type)
    return type_expression(response.type)


def response_expressions(operation: Operation) -> dict[str, str]:
    """The type of each response by status, if the status decides it."""
    differing = operation.responses if operation.returns_by_status else ()
    return {each.status.upper(): response_expression(each) for each in differing}


def binary_responses(operation: Operation) -> tuple[str, ...]:
    """The statuses of the responses that are not JSON, if the status decides the type."""
    differing = operation.responses if operation.returns_by_status else ()
    return tuple(each.status.upper() for each in differing if each.codec != "json")


def other_types(operation: Operation) -> dict[str, str]:
    """The types of responses that are returned as text or bytes, by media type."""
    return {media_type: result_type(type_) for media_type, type_ in operation.other_media_types.items()}


def body_note(body: Body) -> str:
    """The note in a docstring about a body that has several media types."""
    if len(body.contents) == 1:
        return ""
    names = [f"`{each.media_type}`" for each in body.contents]
    rest = len(names) - _MAX_MEDIA_TYPES
    listed = ", ".join(names[:_MAX_MEDIA_TYPES]) + (f" and {rest} more" if rest > 0 else "")
    whole = body.fields and any(each.codec in ("text", "bytes") for each in body.contents)
    return (
        f"The body is sent in the first media type that can hold the arguments: {listed}; `content_type` in `options` chooses one."
        + (" Pass a body that is not an object as `body` in `options`." if whole else "")
    )


def returns_note(operation: Operation) -> str:
    """The text about the result in a docstring; if the status decides it, one entry for each status."""
    notes = [operation.response.description]
    if operation.stream:
        notes = [
            *filter(None, map(one_line, notes)),
            "Iterate over the stream for its items as they arrive; use it in a `with` block.",
        ]
    if operation.pagination and notes[0].strip(" .!").lower() in _EMPTY_DESCRIPTIONS:
        notes = ["A page; iterate over it for its items and those of all later pages."]
    if operation.returns_by_status:
        typed = [each for each in operation.responses if each.type]
        texts = [one_line(each.description or result_type(each.type)).rstrip(".") for each in typed]
        empty = [each.status for each in operation.responses if not each.type]
        entries = [f"{text} (HTTP {each.status})" for text, each in zip(texts, typed, strict=True)]
        notes = ["; ".join(entries + ([f"None (HTTP {', '.join(empty)})"] if empty else [])) + "."]
    others = [f"{kind} for `{media_type}`" for media_type, kind in other_types(operation).items()]
    listed = ", ".join(others[:_MAX_MEDIA_TYPES] + ["…"] * bool(others[_MAX_MEDIA_TYPES:]))
    notes = [*map(sentence, notes)] if listed else notes
    return " ".join(notes + ([f"If the header `Accept` prefers it: {listed}."] if listed else []))
