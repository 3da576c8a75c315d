"""The request of an operation: URL, headers and body."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import cast
from urllib.parse import quote_plus, unquote

from generator.ir import (
    Api,
    Array,
    Body,
    Content,
    Encoding,
    Field,
    Nullable,
    Operation,
    Parameter,
    ParameterStyle,
    Scalar,
    Type,
    Union,
)
from generator.names import Name
from generator.openapi.media_types import essence, is_json
from generator.openapi.paths import QUERY_OPERATOR, PathTemplate
from generator.styling.examples import example_of, sample

from .auth import more_headers, more_query
from .examples import json_text, texts
from .parameters import cookie_text, header_text, path_text, query_entries
from .texts import Json, encoded, example_json, literal, paragraphs, plain, sent

_PARAMETER = re.compile(r"(\{[^{}]+\})")


def request(api: Api, operation: Operation, own: Collection[str]) -> Json:
    """The request of an operation, without its description. `own` has the variables that the collection defines."""
    result: Json = {
        "method": operation.method,
        "header": list(_headers(api, operation, own)),
        "url": _url(api, operation),
    }
    if operation.body:
        result["body"] = _body(api, operation.body, own)
    return result


def _url(api: Api, operation: Operation) -> Json:
    template = PathTemplate.of(operation.path)
    path, variables = _path(api, operation, template.path)
    query = [entry for each in operation.within("query") for entry in _query(api, each)]
    query = [*_path_query(api, operation, template.query, {entry["key"] for entry in query}), *query]
    query += more_query(api, operation)
    raw_query = "&".join(_raw_entry(entry) for entry in query if "disabled" not in entry)
    own = next((server.address.rstrip("/") for server in operation.servers if server.is_complete), "")
    host = "/".join(map(literal, own.split("/"))) if own else "{{base_url}}"
    url: Json = {
        "raw": "/".join([host, *path]) + (f"?{raw_query}" if raw_query else ""),
        "host": [host],
        "path": path,
    }
    return url | ({"query": query} if query else {}) | ({"variable": variables} if variables else {})


def _path_query(api: Api, operation: Operation, query: str, known: set[str]) -> Iterator[Json]:
    """The entries of the query in a path template, except those with `known` keys."""
    parameters = {each.wire_name: each for each in operation.within("path")}
    for entry in filter(None, query.split("&")):
        key, sign, value = entry.partition("=")
        names = [part[1:-1].strip() for part in _PARAMETER.findall(value)]
        if unquote(key) in map(unquote, known) or not parameters.keys() >= set(names):
            continue
        named = {f"{{{name}}}": parameters[name] for name in names}
        filled = {part: ",".join(map(encoded, texts(each.type, example_of(api, each)))) for part, each in named.items()}
        text = "".join(filled[part] if part in filled else literal(part) for part in _PARAMETER.split(value))
        description = paragraphs(*map(_about, named.values()))
        yield {"key": literal(key), "value": text if sign else None, "description": description}


def _path(api: Api, operation: Operation, template: str) -> tuple[list[str], list[Json]]:
    """The segments of a path, and its variables."""
    parameters = {f"{{{each.wire_name}}}": each for each in operation.within("path")}
    segments: list[str] = []
    variables: dict[str, Json] = {}
    for segment in QUERY_OPERATOR.sub("", template).removeprefix("/").split("/"):
        segment = _PARAMETER.sub(lambda found: f"{{{found[1][1:-1].strip()}}}", segment)
        named = {part: parameters[part] for part in _PARAMETER.split(segment) if part in parameters}
        if not named:
            segments.append(re.sub("^:", "%3A", literal(segment)))  # a leading colon would make it a variable
            continue
        key = _variable(segment)
        while key in variables:
            key += "_"
        filled = {part: path_text(each, example_of(api, each)) for part, each in named.items()}
        value = "".join(filled[part] if part in filled else literal(part) for part in _PARAMETER.split(segment))
        segments.append(f":{key}")
        variables[key] = {"key": key, "value": value, "description": paragraphs(*map(_about, named.values()))}
    return segments, list(variables.values())


def _variable(segment: str) -> str:
    """The name of the variable for a path segment.

    A Postman path variable is a whole segment, and a dot ends its name. So a segment that is more than one parameter
    becomes one variable, whose value is the whole segment: `{id}.json` is `:id_json`.
    """
    wire = segment[1:-1]
    return wire if re.fullmatch(r"[\w-]+", wire, re.ASCII) else Name.of(segment).snake


def _query(api: Api, parameter: Parameter) -> Iterator[Json]:
    example = example_of(api, parameter)
    for key, text in query_entries(parameter, example):
        yield _entry(key, text, parameter, parameter.required and example not in (None, [], {}))


def _raw_entry(entry: Json) -> str:
    return str(entry["key"]) if entry["value"] is None else f"{entry['key']}={entry['value']}"


def _headers(api: Api, operation: Operation, own: Collection[str]) -> Iterator[Json]:
    if operation.response.media_type:
        yield {"key": "Accept", "value": plain(operation.response.media_type)}
    yield from more_headers(api, operation)
    content = operation.body.contents[0] if operation.body else None
    if content and content.codec != "multipart":  # Postman chooses the boundary, so it writes this header itself
        yield {"key": "Content-Type", "value": plain(_concrete(content))}
    for each in operation.parameters:
        if each.location == "header":
            yield _entry(each.wire_name, sent(header_text(each, example_of(api, each)), own), each, each.required)
        elif each.location == "cookie":
            yield _entry("Cookie", cookie_text(each, example_of(api, each)), each, each.required)


def _entry(key: str, value: str | None, about: Parameter | Field, is_sent: bool) -> Json:
    """An entry of a query, a form or the headers; one that is not sent by default is disabled, and the user can enable it."""
    entry: Json = {"key": key, "value": value, "description": _about(about)}
    return entry if is_sent else entry | {"disabled": True}


def _about(each: Parameter | Field) -> str:
    return paragraphs("Deprecated." if each.deprecated else "", each.description)


# ── bodies ──


def _body(api: Api, body: Body, own: Collection[str]) -> Json:
    content = body.contents[0]
    example = sample(api, content.type) if content.example is None else content.example
    match content.codec:
        case "urlencoded" if any(each.style for each in content.encodings):  # Postman does not support styles
            return _raw("text", "&".join(f"{key}={text}" for key, text in _styled(body, example)))
        case "multipart" | "urlencoded":
            mode = "formdata" if content.codec == "multipart" else "urlencoded"
            return {"mode": mode, mode: list(_form(api, body, example, own))}
        case "json":
            return _raw("json", example_json(example))
        case "bytes" if not isinstance(content.example, str):
            return {"mode": "file", "file": {"src": None}}
        case _:
            language = "xml" if essence(content.media_type).endswith("xml") else "text"
            return _raw(language, sent(str(example), own))


def _concrete(content: Content) -> str:
    """The media type that is sent; for a range, a media type within it."""
    kinds = {"json": "application/json", "text": "text/plain"}
    return kinds.get(content.codec, "application/octet-stream") if "*" in content.media_type else content.media_type


def _raw(language: str, text: str) -> Json:
    return {"mode": "raw", "raw": text, "options": {"raw": {"language": language}}}


def _form(api: Api, body: Body, example: object, own: Collection[str]) -> Iterator[Json]:
    """The parts of a form: those of the example, then the other fields. The user chooses the files."""
    members = example if isinstance(example, dict) else {}
    known = {field.wire_name: field for field in body.fields}
    encodings = {each.wire_name: each for each in body.contents[0].encodings}
    is_multipart = body.contents[0].codec == "multipart"
    for wire in dict.fromkeys([*members, *known]):
        field = known.get(wire) or Field(Name.of(wire), wire, Scalar("any"), required=False)
        is_sent = field.required or wire in members
        value = members.get(wire, sample(api, field.type))
        encoding = encodings.get(wire, Encoding(wire))
        for text, kind in [("", encoding.media_type)] if _is_file(field.type) else _parts(field.type, value, encoding):
            part = _entry(sent(wire, own), sent(text, own), field, is_sent) | {"type": "text"}
            if _is_file(field.type):
                del part["value"]
                part |= {"type": "file", "src": None}
            concrete = kind.partition(",")[0]
            yield part | ({"contentType": concrete} if is_multipart and concrete and "*" not in concrete else {})


def _parts(type_: Type, value: object, encoding: Encoding) -> Iterator[tuple[str, str]]:
    """The texts and media types of a form member: one for each item of a list, unless the list is sent as JSON."""
    for each in value if isinstance(value, list) and not is_json(encoding.media_type) else [value]:
        has_parts = isinstance(each, dict | list) and type_ != Scalar("pairs")
        text = json_text(each) if has_parts else texts(type_, each)[0]
        yield text, encoding.media_type or ("application/json" if has_parts else "")


def _styled(body: Body, example: object) -> Iterator[tuple[str, str | None]]:
    """The encoded entries of a form with styles."""
    types = {field.wire_name: field.type for field in body.fields}
    encodings = {each.wire_name: each for each in body.contents[0].encodings}
    for wire, value in example.items() if isinstance(example, dict) else ():
        encoding, type_ = encodings.get(wire, Encoding(wire)), types.get(wire, Scalar("any"))
        if encoding.style:
            yield from query_entries(_as_parameter(encoding, type_), value)
        else:
            yield from ((quote_plus(wire), quote_plus(text)) for text, _ in _parts(type_, value, encoding))


def _as_parameter(each: Encoding, type_: Type) -> Parameter:
    style = cast(ParameterStyle, each.style)
    parameter = Parameter(
        Name.of(each.wire_name), each.wire_name, "query", type_, required=True, style=style, explode=each.explode
    )
    return replace(parameter, allow_reserved=each.reserved)


def _is_file(type_: Type) -> bool:
    match type_:
        case Scalar(kind):
            return kind == "binary"
        case Array(inner) | Nullable(inner):
            return _is_file(inner)
        case Union(members):
            return any(map(_is_file, members))
        case _:
            return False
