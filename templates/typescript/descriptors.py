"""Descriptors: the constant data of operations, which refers to the functions of the runtime that they need."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.ir import (
    Api,
    Batch,
    BulkOutcome,
    Codec,
    Content,
    Location,
    Operation,
    Parameter,
    Scalar,
    Type,
    scheme_names,
)
from generator.styling.calls import own_server
from generator.styling.errors import body_types, refusals

from .arguments import Member, members_of
from .escaping import code_of, key, literal
from .layout import Code, array, obj
from .limits import argument_limits
from .naming import constant
from .spelling import Spelling

_WRITERS: dict[Codec, tuple[str, str]] = {
    "multipart": ("runtime/forms", "multipart"),
    "urlencoded": ("runtime/forms", "form"),
    "text": ("runtime/raw", "raw"),
    "bytes": ("runtime/raw", "raw"),
}
_READERS: dict[Codec, str] = {
    "text": "readText",
    "bytes": "readBytes",
    "urlencoded": "readText",
    "multipart": "readBytes",
}
_PLAIN_PATH = re.compile(r"/(/|[A-Za-z0-9._~!$&'()*+,;=:@-]|\{[^{}?&\s]+\})*")
"""Paths whose text needs no percent-encoding; all others are written as templates."""
_LOCATIONS: tuple[Location, ...] = ("query", "header", "cookie")


def descriptor(api: Api, operation: Operation, spelling: Spelling) -> Code:
    """The object with the facts of an operation; what is usual is left out."""
    return obj((name, code) for name, code in _facts(api, operation, spelling) if code not in ("", "{}"))


def _facts(api: Api, operation: Operation, spelling: Spelling) -> Iterator[tuple[str, Code]]:
    members = members_of(operation)
    yield "method", literal(operation.method)
    yield "path", literal(operation.path)
    yield "safety", literal(operation.safety) if operation.safety != "safe" else ""
    path = {each.wire_name: each for each in operation.within("path")}
    writer = "inPath" if _PLAIN_PATH.fullmatch(operation.path) else "inTemplate"
    if path or writer == "inTemplate":
        parameters = obj((key(wire), _parameter(each, wire, spelling)) for wire, each in path.items())
        yield "params", array([spelling.imports.value("runtime/paths", writer), parameters])
    by_name = {each.name: each for each in operation.parameters}
    for place in _LOCATIONS:
        listed = {each.key: by_name[each.argument.name] for each in members if each.place == place}
        in_order = sorted(listed, key=lambda name: operation.parameters.index(listed[name]))
        if in_order:
            parameters = obj((key(name), _parameter(listed[name], name, spelling)) for name in in_order)
            yield place, array([spelling.imports.value("runtime/parameters", f"in{place.capitalize()}"), parameters])
    yield from _body(api, operation, members, spelling)
    yield from _result(api, operation, spelling)
    if limits := argument_limits(api, operation, members):
        yield "limits", code_of(limits)
    if (operation.security and scheme_names(operation.security) != scheme_names(api.security)) or (
        api.security and not operation.security
    ):
        yield "security", code_of(scheme_names(operation.security))
    server = own_server(operation, api.servers)
    yield "server", literal(server) if server is not None else ""
    yield "errors", obj(
        (key(status), spelling.shape(each)) for status, each in body_types(operation, api.errors).items()
    )
    yield "refusals", code_of(refusals(operation))


def _parameter(each: Parameter, name: str, spelling: Spelling) -> Code:
    """A shape, or an object if the parameter has another name or style than usual."""
    facts: list[tuple[str, Code]] = []
    if each.wire_name != name:
        facts.append(("wire", literal(each.wire_name)))
    shape = spelling.shape(each.type)
    if not facts and not each.serialization:
        return shape
    facts.append(("shape", shape))
    if each.serialization:
        facts.append(("as", array([spelling.imports.value("runtime/styles", "styled"), literal(each.serialization)])))
    return obj(facts)


def _body(api: Api, operation: Operation, members: Sequence[Member], spelling: Spelling) -> Iterator[tuple[str, Code]]:
    body = operation.body
    if body is None:
        return
    contents = [_content(each, spelling) for each in body.contents]
    if len(contents) > 1 or "*" in body.contents[0].media_type:
        yield "bodies", array([spelling.imports.value("runtime/contents", "select"), *contents])
    else:
        is_json = body.contents[0].media_type == "application/json" and body.contents[0].codec == "json"
        yield "body", spelling.shape(body.contents[0].type) if is_json else contents[0]
    if not body.fields:
        yield "whole", literal(next(each.key for each in members if each.place == "body"))
    renamed = [each for each in members if each.place == "body" and each.argument.wire not in ("", each.key)]
    yield "renamed", obj((key(each.key), literal(each.argument.wire)) for each in renamed)
    keys = {each.argument.name: each.key for each in members if each.place != "body"}
    keys |= {each.name: each.wire_name for each in operation.within("path")}
    shared = [each for each in body.fields if each.parameter and each.name in keys]
    yield "shared", obj((key(each.wire_name), literal(keys[each.name])) for each in shared)
    if body.fields and (renamed or shared or any(each.place != "body" for each in members)):
        yield "members", spelling.imports.value("runtime/members", "membersOf")
    yield "constants", code_of(dict(body.constants))
    yield "bodyOptional", "" if body.required else "true"


def _content(content: Content, spelling: Spelling) -> Code:
    facts: list[tuple[str, Code]] = [("type", literal(content.media_type)), ("shape", spelling.shape(content.type))]
    if content.codec in _WRITERS:
        facts.append(("write", spelling.imports.value(*_WRITERS[content.codec])))
    if content.encodings:
        facts.append(
            ("encodings", obj((key(each.wire_name), literal(each.serialization)) for each in content.encodings))
        )
    return obj(facts)


def _result(api: Api, operation: Operation, spelling: Spelling) -> Iterator[tuple[str, Code]]:
    response, imports = operation.response, spelling.imports
    others = operation.other_media_types.items()
    codecs = {each.codec for each in operation.responses if each.type} or {response.codec}
    decoded = response.codec in ("json", "stream")
    yield "returns", spelling.shape(response.type) if response.type and decoded else ""
    if operation.returns_by_status:
        typed = (
            (key(each.status.upper()), spelling.shape(each.type) if each.type else "null")
            for each in operation.responses
        )
        yield "replies", obj(typed)
    if len(codecs) > 1:
        yield "read", imports.value("runtime/raw", "readAny")
    elif not decoded:
        yield "read", imports.value("runtime/raw", _READERS[response.codec])
    if operation.returns_by_status or others:
        yield "reply", imports.value("runtime/replies", "replyOf")
    yield "others", obj((key(media_type), imports.value("runtime/raw", _reader(type_))) for media_type, type_ in others)
    yield "accept", literal(operation.accept) if operation.accept else ""
    yield "bare", "true" if api.envelope and not response.enveloped else ""
    if outcome := operation.outcome:
        facts: dict[str, object] = {
            "items": outcome.items.wire_name,
            "status": outcome.status.wire_name,
            "success": outcome.success,
        }
        yield "outcome", array([imports.value("runtime/outcomes", "bulkOutcome"), code_of(facts)])
    if operation.pagination:
        yield "pages", imports.value("pages", constant(operation.pagination.name))
        yield "pageSize", str(operation.max_page_size) if operation.max_page_size else ""
        yield "itemsOptional", "" if operation.items_required else "true"
    if operation.stream:
        stream = operation.stream
        facts = {"type": stream.media_type}
        facts |= {"end": stream.end} if stream.end is not None else {}
        facts |= {"endRequired": True} if stream.end_required else {}
        yield "streaming", code_of(facts)


def _reader(type_: Type) -> str:
    return "readText" if type_ == Scalar("string") else "readBytes"


def batch_plan(batch: Batch, outcome: BulkOutcome | None) -> Code:
    """The object that says how a method for any number of items divides them."""
    facts: dict[str, object] = {"items": batch.items, "size": batch.size}
    if outcome:
        facts |= {"results": outcome.items.wire_name, "status": outcome.status.wire_name, "success": outcome.success}
    facts |= {"stop": batch.stop, "reference": batch.reference, "match": batch.match}
    return code_of({name: value for name, value in facts.items() if value not in ("", ())})
