"""Responses that are read item by item: server-sent events, JSON lines and JSON text sequences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..ir import Body, Operation, Scalar, Stream, Type, union_of
from ..names import Name
from ..openapi.allof import object_members
from ..openapi.document import Node
from ..openapi.media_types import example, is_json, stream_format
from ..openapi.responses import primary_response
from ..openapi.schema import ALTERNATIVES, effective_keyword, json_types, schema_at
from .schemas.converter import SchemaConverter
from .schemas.unions import ANY

_TEXT = Scalar("string")
_EVENT_FIELDS = {"data", "event", "id", "retry"}
_FRAMEWORK_FIELDS = {"data", "name", "id", "retry", "comment"}
"""Those of events in documents that Micronaut makes."""
_END = "[DONE]"
"""The data that ends the streams of many APIs. It is not JSON, so it can be no item."""


def forms_of(operation: Operation, node: Node, hint: Name, schemas: SchemaConverter) -> tuple[Operation, ...]:
    """The operation, or its forms: one method for the single response and one for the stream beside it."""
    response = primary_response(node)[1]
    stated = node / "x-sdk-stream"
    found = next(((key.strip(), media) for key, media in (response / "content").entries() if stream_format(key)), None)
    if found is None or operation.pagination or not operation.response.media_type:  # a HEAD, or a 204
        return (operation,)
    media_type, media = found
    stream = _stream(stated, media_type, media, hint, schemas)
    streamed = replace(
        operation,
        stream=stream,
        response=replace(
            operation.response,
            type=stream.item,
            enveloped=False,
            codec="stream",
            media_type=media_type,
            example=example(media),
            others=(),
        ),
        other_responses=(),
        outcome=None,
        batch=None,
    )
    member = _selector(node, stated, operation.body)
    streamed = replace(streamed, body=_with_constant(operation.body, member, True))
    if operation.response.codec == "stream":
        return (streamed,)
    single = replace(operation, body=_with_constant(operation.body, member, False))
    name = Name.of(stated_name) if (stated_name := (stated / "name").text) else operation.name.with_words("stream")
    id_ = operation.id and f"{operation.id}#stream"
    return single, replace(streamed, id=id_, name=name, variant_of=operation.name)


def _stream(stated: Node, media_type: str, media: Node, hint: Name, schemas: SchemaConverter) -> Stream:
    item = _item(media, stream_format(media_type) == "events", hint, schemas)
    for place in (stated / "end", media / "x-speakeasy-sse-sentinel"):
        if place:
            return Stream(media_type, item, place.text or None, end_required=bool(place.text))
    return Stream(media_type, item, _END if stream_format(media_type) == "events" and item != _TEXT else None)


def _item(media: Node, is_events: bool, hint: Name, schemas: SchemaConverter) -> Type:
    """The type of one item. In an event stream, it is what the `data` of an event has."""
    schema = media / "itemSchema" or media / "schema"
    if not media / "itemSchema":  # the schema of all items, or, in many documents, of one
        array = schema_at(schema)
        schema = array / "items" if json_types(array) == ["array"] else schema
        if not is_events and json_types(schema_at(schema)) == ["string"]:
            return ANY  # the text of the whole
    if not schema:
        return _TEXT if is_events else ANY
    if not is_events:
        return schemas.type_of(schema, hint)
    payloads = list(_payloads(schema)) or [schema]
    contents = [effective_keyword(each, "contentSchema") or each for each in payloads]
    are_text = list(map(_is_text, payloads))
    if any(are_text):
        if not all(are_text):
            media.warn("some events have text and others JSON; the data of all is text", at_key=True)
        return _TEXT
    return union_of(schemas.type_of(each, hint) for each in contents)


def _is_text(payload: Node) -> bool:
    has_json = effective_keyword(payload, "contentSchema") or is_json(
        effective_keyword(payload, "contentMediaType").text
    )
    return json_types(schema_at(payload)) == ["string"] and not has_json


def _payloads(schema: Node) -> Iterator[Node]:
    """The `data` of each kind of event, for a schema that describes events with their fields; otherwise nothing."""
    node = schema_at(schema)
    variants = [each for keyword in ALTERNATIVES for each in (node / keyword).items()]
    members = object_members(node)[0]
    is_event = members.keys() <= _EVENT_FIELDS or members.keys() == _FRAMEWORK_FIELDS
    if "data" not in members or not is_event:
        return
    own = (node / "properties" / "data") or members["data"]
    found = [object_members(schema_at(each))[0].get("data", own) for each in variants] or [own]
    yield from {each.key: each for each in found}.values()


# ── a body that says which form of the response it asks for ──


def _selector(operation: Node, stated: Node, body: Body | None) -> str:
    """The member of the body that asks for the stream; empty if there is none."""
    member = (stated / "request").text.removeprefix("/") or "stream"
    known = [each for each in body.fields if each.wire_name == member] if body else []
    schemas = [media / "schema" for _, media in (operation / "requestBody" / "content").entries()]
    places = [object_members(schema)[0].get(member) for schema in schemas]
    is_flag = any(place and _is_flag(schema_at(place)) for place in places)
    return member if is_flag and (known or (body and not body.fields)) else ""


def _is_flag(schema: Node) -> bool:
    if json_types(schema) == ["boolean"] or isinstance((schema / "const").value, bool):
        return True
    return any(_is_flag(schema_at(each)) for keyword in ALTERNATIVES for each in (schema / keyword).items())


def _with_constant(body: Body | None, member: str, value: bool) -> Body | None:
    if body is None or not member:
        return body
    contents = tuple(replace(each, members=tuple(x for x in each.members if x != member)) for each in body.contents)
    fields = tuple(each for each in body.fields if each.wire_name != member)
    return replace(body, fields=fields, contents=contents, constants=((member, value),))
