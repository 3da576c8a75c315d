"""What an operation sends: URL, headers and body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from generator.ir import Api, Array, Body, Content, Field, Nullable, Operation, Parameter, Scalar, Type, Union
from generator.names import Name
from generator.reading.openapi import REPEATED, Template, essence

from .auth import more_headers, more_query
from .examples import example_of, sample, texts
from .parameters import entries, header_text, path_text
from .texts import Json, example_json, in_path, in_query, literal, paragraphs, plain

_PARAMETER = re.compile(r"(\{[^{}]+\})")


def request(api: Api, operation: Operation) -> Json:
    """What is sent, without the words about the whole."""
    made: Json = {
        "method": operation.method,
        "header": list(_headers(api, operation)),
        "url": _url(api, operation),
    }
    if operation.body:
        made["body"] = _body(api, operation.body)
    return made


def _url(api: Api, operation: Operation) -> Json:
    template = Template.of(operation.path)
    path, variables = _path(api, operation, template.way)
    query = [entry for each in operation.within("query") for entry in _query(api, each)]
    query = [*_of_path(api, operation, template.query, {entry["key"] for entry in query}), *query]
    query += more_query(api, operation.security)
    sent = "&".join(f"{entry['key']}={entry['value']}" for entry in query if "disabled" not in entry)
    own = next((server.address.rstrip("/") for server in operation.servers if server.is_complete), "")
    host = "/".join(map(literal, own.split("/"))) if own else "{{base_url}}"
    url: Json = {
        "raw": "/".join([host, *path]) + (f"?{sent}" if sent else ""),
        "host": [host],
        "path": path,
    }
    return url | ({"query": query} if query else {}) | ({"variable": variables} if variables else {})


def _of_path(api: Api, operation: Operation, query: str, asked: set[str]) -> Iterator[Json]:
    """The entries of the query that the path brings along, without those that are parameters of their own."""
    parameters = {each.wire: each for each in operation.within("path")}
    for entry in filter(None, query.split("&")):
        key, _, value = entry.partition("=")
        names = [part[1:-1].strip() for part in _PARAMETER.findall(value)]
        if unquote(key) in map(unquote, asked) or not parameters.keys() >= set(names):
            continue
        named = {f"{{{name}}}": parameters[name] for name in names}
        filled = {part: ",".join(texts(each.type, example_of(api, each))) for part, each in named.items()}
        pieces = [in_query(filled[part]) if part in filled else literal(part) for part in _PARAMETER.split(value)]
        description = paragraphs(*map(_about, named.values()))
        yield {"key": literal(key), "value": "".join(pieces), "description": description}


def _path(api: Api, operation: Operation, way: str) -> tuple[list[str], list[Json]]:
    """The segments of a path, and the variables in it."""
    parameters = {f"{{{each.wire}}}": each for each in operation.within("path")}
    segments: list[str] = []
    variables: dict[str, Json] = {}
    for segment in REPEATED.sub("", way).removeprefix("/").split("/"):
        segment = _PARAMETER.sub(lambda found: f"{{{found[1][1:-1].strip()}}}", segment)
        named = {part: parameters[part] for part in _PARAMETER.split(segment) if part in parameters}
        if not named:
            segments.append(re.sub("^:", "%3A", literal(segment)))  # a colon in front would make it a variable
            continue
        key = _variable(segment)
        while key in variables:
            key += "_"
        filled = {part: path_text(each, example_of(api, each), in_path) for part, each in named.items()}
        value = "".join(filled[part] if part in filled else literal(part) for part in _PARAMETER.split(segment))
        segments.append(f":{key}")
        variables[key] = {"key": key, "value": value, "description": paragraphs(*map(_about, named.values()))}
    return segments, list(variables.values())


def _variable(segment: str) -> str:
    """The variable for a segment of a path.

    Postman knows only variables that fill a segment, and reads their names up to a dot. A segment that has more in it
    than one parameter is one variable all the same: `{id}.json` is `:id_json`, and its value the whole segment.
    """
    wire = segment[1:-1]
    return wire if re.fullmatch(r"[\w-]+", wire, re.ASCII) else Name.of(segment).snake


def _query(api: Api, parameter: Parameter) -> Iterator[Json]:
    for key, text in entries(parameter, example_of(api, parameter), in_query, parameter.wire):
        yield _entry(in_query(key), text, parameter, parameter.required)


def _headers(api: Api, operation: Operation) -> Iterator[Json]:
    if operation.reply.media_type:
        yield {"key": "Accept", "value": plain(operation.reply.media_type)}
    content = operation.body.contents[0] if operation.body else None
    if content and content.form != "multipart":  # only Postman knows its boundary, and writes that header itself
        yield {"key": "Content-Type", "value": plain(_concrete(content))}
    for each in operation.parameters:
        if each.location == "header":
            yield _entry(plain(each.wire), plain(header_text(each, example_of(api, each))), each, each.required)
        elif each.location == "cookie":
            pairs = entries(each, example_of(api, each), in_query, each.wire)
            yield _entry("Cookie", plain("; ".join(f"{key}={text}" for key, text in pairs)), each, each.required)
    yield from more_headers(api, operation.security)


def _entry(key: str, value: str, about: Parameter | Field, sent: bool) -> Json:
    """A key and a value of a query, of a form or of the headers; what is not sent can be ticked by the user."""
    entry: Json = {"key": key, "value": value, "description": _about(about)}
    return entry if sent else entry | {"disabled": True}


def _about(each: Parameter | Field) -> str:
    return paragraphs("Deprecated." if each.deprecated else "", each.description)


# ── bodies ──


def _body(api: Api, body: Body) -> Json:
    content = body.contents[0]
    example = sample(api, content.type) if content.example is None else content.example
    match content.form:
        case "multipart":
            return {"mode": "formdata", "formdata": list(_form(api, body, example))}
        case "urlencoded":
            return {"mode": "urlencoded", "urlencoded": list(_form(api, body, example))}
        case "json":
            return _raw("json", example_json(example))
        case "bytes" if not isinstance(content.example, str):
            return {"mode": "file", "file": {"src": None}}
        case _:
            language = "xml" if essence(content.media_type).endswith("xml") else "text"
            return _raw(language, plain(str(example)))


def _concrete(content: Content) -> str:
    """The media type that is sent: one of a range, if it is one."""
    kinds = {"json": "application/json", "text": "text/plain"}
    return kinds.get(content.form, "application/octet-stream") if "*" in content.media_type else content.media_type


def _raw(language: str, text: str) -> Json:
    return {"mode": "raw", "raw": text, "options": {"raw": {"language": language}}}


def _form(api: Api, body: Body, example: object) -> Iterator[Json]:
    """The parts of a form: those of the example, then those that could be sent too. A file is the user's to choose."""
    given = example if isinstance(example, dict) else {}
    known = {field.wire: field for field in body.fields}
    for wire in dict.fromkeys([*given, *known]):
        field = known.get(wire) or Field(Name.of(wire), wire, Scalar("any"), required=False)
        sent = field.required or wire in given
        if _is_file(field.type):
            part = _entry(plain(wire), "", field, sent)
            del part["value"]
            yield part | {"type": "file", "src": None}
            continue
        for text in texts(field.type, given.get(wire, sample(api, field.type))):
            yield _entry(plain(wire), plain(text), field, sent) | {"type": "text"}


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
