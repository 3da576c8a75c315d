"""Bodies and replies, as the descriptor of an operation says them and its docstring."""

from __future__ import annotations

from generator.ir import Body, Operation, Response
from generator.styling.texts import one_line

from .annotations import result_type, type_expression

_SAYS_NOTHING = ("", "ok", "success", "successful operation", "successful response", "default response")
_DECODED = ("json", "stream")
_MOST_KINDS = 8
"""How many media types a docstring names."""


def media_type(body: Body) -> str:
    """What a body is sent as, unless the call says otherwise."""
    return body.contents[0].media_type


def other_bodies(body: Body) -> dict[str, str]:
    """The types of a body's other forms, by media type."""
    return {
        each.media_type: type_expression(each.type) for each in body.contents[1:] if each.media_type != media_type(body)
    }


def constants(body: Body) -> dict[str, bool]:
    """The members of a body that the operation itself decides."""
    return dict(body.constants)


def encodings(body: Body) -> dict[str, dict[str, str]]:
    """How members of forms are written where that is not the usual way, by media type."""
    found = {each.media_type: {one.wire_name: one.serialization for one in each.encodings} for each in body.contents}
    return {key: each for key, each in found.items() if each}


def response_expression(reply: Response) -> str:
    """The type of a reply as text for a descriptor; one that is no JSON is not decoded."""
    return result_type(reply.type) if reply.type is None or reply.codec not in _DECODED else type_expression(reply.type)


def response_expressions(operation: Operation) -> dict[str, str]:
    """The type of each reply by its status, if they differ."""
    differing = operation.responses if operation.returns_by_status else ()
    return {reply.status.upper(): response_expression(reply) for reply in differing}


def binary_responses(operation: Operation) -> tuple[str, ...]:
    """The statuses whose replies are no JSON, where it depends on them."""
    differing = operation.responses if operation.returns_by_status else ()
    return tuple(each.status.upper() for each in differing if each.codec != "json")


def other_types(operation: Operation) -> dict[str, str]:
    """The replies that come as text or bytes where the server prefers that, by media type."""
    return {media_type: result_type(type_) for media_type, type_ in operation.other_media_types.items()}


def body_note(body: Body) -> str:
    """What a docstring says of a body that can be sent in several forms."""
    if len(body.contents) == 1:
        return ""
    kinds = [f"`{each.media_type}`" for each in body.contents]
    listed = ", ".join(kinds[:_MOST_KINDS]) + (f" and {len(kinds) - _MOST_KINDS} more" if kinds[_MOST_KINDS:] else "")
    whole = body.fields and any(each.codec in ("text", "bytes") for each in body.contents)
    return (
        f"The body is sent in the first form that can hold what is given: {listed}; `content_type` in `options` chooses one."
        + (" Pass a body that is not an object whole, as `body` in `options`." if whole else "")
    )


def returns_note(operation: Operation) -> str:
    """What a docstring says that a call returns: of several replies, each with its status."""
    replies = [reply for reply in operation.responses if reply.type]
    said = [operation.response.description]
    if operation.stream:
        said = [
            *filter(None, map(one_line, said)),
            "Iterate over the stream for its items, which come one by one; use it in a `with` block.",
        ]
    if operation.pagination and said[0].strip(" .!").lower() in _SAYS_NOTHING:
        said = ["A page; iterate over it for its items and for those of all pages after it."]
    if operation.returns_by_status:
        texts = [one_line(reply.description or result_type(reply.type)).rstrip(".") for reply in replies]
        nothing = [reply.status for reply in operation.responses if not reply.type]
        entries = [f"{text} (HTTP {reply.status})" for text, reply in zip(texts, replies, strict=True)]
        said = ["; ".join(entries + ([f"None (HTTP {', '.join(nothing)})"] if nothing else [])) + "."]
    others = [f"{kind} for `{media_type}`" for media_type, kind in other_types(operation).items()]
    listed = ", ".join(others[:_MOST_KINDS] + ["…"] * bool(others[_MOST_KINDS:]))
    return " ".join(said + ([f"If the header `Accept` asks for it: {listed}."] if listed else []))
