"""Bodies and responses in the descriptor and the docstring of an operation."""

from __future__ import annotations

from generator.ir import Body, Operation, Response

from .annotations import result_type, type_expression

_DECODED = ("json", "stream")


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
