"""The Postman style: a Collection 2.1 with every operation of the Api, and an environment with what its calls need.

collection ─┬─ folder ─┬─ item ─┬─ request ── url · header · body     a Resource, an Operation, what it sends
            └─ auth    └─ …     └─ response ── originalRequest       the examples of its Reply and Failures

Text of the document reaches the output through `as_json` only. On its way it must not become a variable of Postman,
which replaces `{{name}}` wherever a request or its documentation has it. In JSON the second brace is written `\\u007b`
and in a URL both are `%7B`, so that the server still gets what the document says (`example_json`, `in_query`,
`in_path`). Names, descriptions, headers, forms and other bodies have no second spelling of a brace: a space goes
between the two (`plain`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from generator.build import is_json
from generator.ir import (
    Api,
    Array,
    Auth,
    Body,
    Choice,
    Field,
    Map,
    Model,
    Nullable,
    Operation,
    Parameter,
    Ref,
    Resource,
    Scalar,
    Type,
    Union,
)
from generator.names import Name

OPTIONS: dict[str, object] = {"package": ""}

Json = dict[str, Any]

_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
_UNSAFE = (
    "**Not safe to repeat.** If the reply is lost, the call may still have been carried out: "
    "find out before you send it again."
)
_BODILESS = ("GET", "HEAD")  # Postman drops the bodies of these unless it is told otherwise
_FORM = "multipart/form-data"
_DEEPEST = 3
_PARAMETER = re.compile(r"(\{[^{}]+\})")
_PHRASES = {status.value: status.phrase for status in HTTPStatus} | {
    413: "Content Too Large",  # these four are RFC 9110's, which Python has since 3.13 only
    414: "URI Too Long",
    416: "Range Not Satisfiable",
    422: "Unprocessable Content",
}
_SAMPLES: dict[str, object] = {
    "any": "value",
    "binary": "",
    "boolean": True,
    "bytes": "",
    "date": "2026-01-01",
    "datetime": "2026-01-01T00:00:00Z",
    "decimal": "1.00",
    "flag": 1,
    "integer": 1,
    "nothing": None,
    "number": 1.0,
    "pairs": "key:value",
    "string": "string",
    "unixtime": 1767225600,
    "uuid": "00000000-0000-4000-8000-000000000000",
}
_UNSEEN = re.compile("[\x7f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]")


# ── the doors ──


def as_json(value: object) -> str:
    """A value as JSON in many lines; what cannot be seen in it is escaped."""
    text = json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False)
    return _UNSEEN.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def plain(text: str) -> str:
    """Text in which nothing is a variable."""
    return re.sub(r"\{(?=\{)", "{ ", text)


def title(text: str) -> str:
    """The name of a request or folder: one line, without the full stop of a sentence."""
    return " ".join(plain(text).split()).removesuffix(".")


def example_json(value: object) -> str:
    """An example of the document as JSON, without variables. Not-a-number is null, as in JavaScript."""
    finite = json.loads(json.dumps(value), parse_constant=lambda _: None)
    # Two braces side by side only occur inside strings here: as_json puts a line break between all others.
    return as_json(finite).replace("{{", "{\\u007b")


def in_query(text: str) -> str:
    """Text as a key or a value of a query. Postman itself would send `+` and `%` as they are."""
    return quote(text, safe="[]:,/@", errors="replace")


def in_path(text: str) -> str:
    """Text as the value of a variable in a path."""
    return quote(text, safe=":,@", errors="replace")


def literal(text: str) -> str:
    """Text of a path beside its parameters."""
    return quote(text, safe="%!$&'()*+,;=:@", errors="replace")


def stable_id(*parts: str) -> str:
    """The same id for the same parts, whenever and wherever it is made."""
    return str(uuid5(NAMESPACE_URL, "/".join(parts)))


# ── the two files ──


def collection(api: Api) -> Json:
    """The whole collection."""
    return {
        "info": {
            "_postman_id": stable_id(api.package.name.kebab, "collection"),
            "name": title(api.title),
            "description": _introduction(api),
            "schema": _SCHEMA,
        },
        "item": [_folder(api, resource) for resource in api.resources],
        "auth": _auth(_scheme(api)),
    }


def environment(api: Api) -> Json:
    """The variables that the collection uses; its user fills in the empty ones."""
    scheme = _scheme(api)
    address = plain(api.servers[0].url).rstrip("/") if api.servers else ""
    credentials = [each.role for each in scheme.credentials] if scheme else []
    return {
        "id": stable_id(api.package.name.kebab, "environment"),
        "name": title(api.title),
        "values": [
            {"key": "base_url", "value": address, "type": "default", "enabled": True},
            *({"key": role, "value": "", "type": "secret", "enabled": True} for role in credentials),
        ],
        "_postman_variable_scope": "environment",
    }


def context(api: Api, options: Mapping[str, Any]) -> dict[str, object]:
    """What the paths of the templates see beside the Api."""
    return {"package": options["package"] or api.package.name.kebab}


def _introduction(api: Api) -> str:
    scheme = _scheme(api)
    roles = " and ".join(f"`{each.role}`" for each in scheme.credentials) if scheme else ""
    return _paragraphs(
        api.summary,
        api.description,
        f"Fill in {roles} in the environment `{title(api.title)}`, and choose it, before you send." if roles else "",
        scheme.description if scheme else "",
    )


def _paragraphs(*texts: str) -> str:
    return "\n\n".join(plain(text.strip()) for text in texts if text.strip())


# ── authentication ──


def _scheme(api: Api) -> Auth | None:
    """The first scheme of the Api that Postman can do."""
    return next((auth for auth in api.auth if auth.scheme != "other"), None)


def _auth(scheme: Auth | None) -> Json:
    match scheme:
        case Auth(scheme="basic" | "bearer" as type_, credentials=credentials):
            return _auth_of(type_, {each.role: f"{{{{{each.role}}}}}" for each in credentials})
        case Auth(scheme="apiKey", place="cookie", key=key):
            # Postman puts keys into a header or the query only; a cookie is a header.
            return _auth_of("apikey", {"key": "Cookie", "value": f"{plain(key)}={{{{api_key}}}}", "in": "header"})
        case Auth(scheme="apiKey", place=place, key=key):
            return _auth_of("apikey", {"key": plain(key), "value": "{{api_key}}", "in": place})
        case _:
            return {"type": "noauth"}


def _auth_of(type_: str, values: Mapping[str, str]) -> Json:
    return {"type": type_, type_: [{"key": key, "value": text, "type": "string"} for key, text in values.items()]}


# ── folders and items ──


def _folder(api: Api, resource: Resource) -> Json:
    """A resource; it is called as in the ids of its operations, so that both are found by one name."""
    folder: Json = {
        "id": stable_id(api.package.name.kebab, "folder", _dotted(resource)),
        "name": resource.path[-1].snake,
        "description": plain(resource.description.strip()),
    }
    inside = [_item(api, operation, _dotted(resource)) for operation in resource.operations]
    return folder | {"item": inside + [_folder(api, child) for child in resource.children]}


def _item(api: Api, operation: Operation, folder: str) -> Json:
    key = f"{folder}.{operation.name.snake}"
    request = _request(api, operation)
    sent = _without_descriptions(request)
    item: Json = {
        "id": stable_id(api.package.name.kebab, "operation", key),
        "name": title(operation.summary) or operation.name.snake,
        "request": request | {"description": _description(operation)},
        "response": [
            {"id": stable_id(api.package.name.kebab, "reply", key, status), "originalRequest": sent} | reply
            for status, reply in _replies(operation)
        ],
    }
    if not operation.authenticated:
        item["request"]["auth"] = {"type": "noauth"}
    if operation.body and operation.method in _BODILESS:
        item["protocolProfileBehavior"] = {"disableBodyPruning": True}
    return item


def _dotted(resource: Resource) -> str:
    return ".".join(name.snake for name in resource.path)


def _description(operation: Operation) -> str:
    """What an operation does, what it returns, and what to know before it is sent."""
    returned = operation.reply.description
    return _paragraphs(
        "**Deprecated.**" if operation.deprecated else "",
        operation.summary,
        operation.description,
        f"**Returns:** {returned.strip()}" if returned.strip() else "",
        _UNSAFE if operation.safety == "unsafe" else "",
    )


def _without_descriptions(value: Any) -> Any:
    """A saved reply shows what was sent; the words about it stand once, in the request."""
    if isinstance(value, dict):
        return {key: _without_descriptions(inner) for key, inner in value.items() if key != "description"}
    return [_without_descriptions(inner) for inner in value] if isinstance(value, list) else value


def _replies(operation: Operation) -> Iterator[tuple[str, Json]]:
    """The replies that the document has examples of, each with the status that it stands under."""
    reply = operation.reply
    if reply.example is not None:
        yield reply.status, _reply(reply.status, "200", reply.example, reply.media_type)
    for failure in operation.failures:
        if failure.example is not None:
            # The Api does not know the media type of a failure; an example that is no text is of JSON.
            media_type = "" if isinstance(failure.example, str) else "application/json"
            yield failure.status, _reply(failure.status, "500", failure.example, media_type)


def _reply(status: str, otherwise: str, example: object, media_type: str) -> Json:
    """A saved reply. `4XX` is shown as 400, and `default` as `otherwise`: Postman has numbers only."""
    digits = status.upper().replace("X", "0")
    code = int(digits if digits.isdecimal() else otherwise)
    phrase = _PHRASES.get(code, "")
    is_text = isinstance(example, str) and not is_json(media_type)
    return {
        "name": f"{code} {phrase}".strip() if status.isdecimal() else status or "default",
        "status": phrase,
        "code": code,
        "_postman_previewlanguage": "text" if is_text else "json",
        "header": [{"key": "Content-Type", "value": plain(media_type)}] if media_type else [],
        "cookie": [],
        "body": plain(str(example)) if is_text else example_json(example),
    }


# ── requests ──


def _request(api: Api, operation: Operation) -> Json:
    """What is sent, without the words about the whole."""
    request: Json = {
        "method": operation.method,
        "header": list(_headers(api, operation)),
        "url": _url(api, operation),
    }
    if operation.body:
        request["body"] = _body(api, operation.body)
    return request


def _url(api: Api, operation: Operation) -> Json:
    path, variables = _path(api, operation)
    query = [entry for each in operation.within("query") for entry in _query(api, each)]
    sent = "&".join(f"{entry['key']}={entry['value']}" for entry in query if "disabled" not in entry)
    url: Json = {
        "raw": "/".join(["{{base_url}}", *path]) + (f"?{sent}" if sent else ""),
        "host": ["{{base_url}}"],
        "path": path,
    }
    return url | ({"query": query} if query else {}) | ({"variable": variables} if variables else {})


def _path(api: Api, operation: Operation) -> tuple[list[str], list[Json]]:
    """The segments of a path, and the variables in it."""
    parameters = {f"{{{each.wire}}}": each for each in operation.within("path")}
    segments: list[str] = []
    variables: dict[str, Json] = {}
    for segment in operation.path.removeprefix("/").split("/"):
        named = {part: parameters[part] for part in _PARAMETER.split(segment) if part in parameters}
        if not named:
            segments.append(re.sub("^:", "%3A", literal(segment)))  # a colon in front would make it a variable
            continue
        key = _variable(segment)
        while key in variables:
            key += "_"
        texts = {part: in_path(",".join(_texts(each.type, _example(api, each)))) for part, each in named.items()}
        value = "".join(texts[part] if part in texts else literal(part) for part in _PARAMETER.split(segment))
        segments.append(f":{key}")
        variables[key] = {"key": key, "value": value, "description": _paragraphs(*map(_about, named.values()))}
    return segments, list(variables.values())


def _variable(segment: str) -> str:
    """The variable for a segment of a path.

    Postman knows only variables that fill a segment, and reads their names up to a dot. A segment that has more in it
    than one parameter is one variable all the same: `{id}.json` is `:id_json`, and its value the whole segment.
    """
    wire = segment[1:-1]
    return wire if re.fullmatch(r"[\w-]+", wire, re.ASCII) else Name.of(segment).snake


def _query(api: Api, parameter: Parameter) -> Iterator[Json]:
    for text in _texts(parameter.type, _example(api, parameter)):
        yield _entry(in_query(parameter.wire), in_query(text), parameter, parameter.required)


def _headers(api: Api, operation: Operation) -> Iterator[Json]:
    if operation.reply.media_type:
        yield {"key": "Accept", "value": plain(operation.reply.media_type)}
    media_type = operation.body.contents[0].media_type if operation.body else ""
    if media_type and _essence(media_type) != _FORM:  # only Postman knows its boundary, and writes that header itself
        yield {"key": "Content-Type", "value": plain(media_type)}
    for each in operation.parameters:
        text = plain(",".join(_texts(each.type, _example(api, each))))
        if each.location == "header":
            yield _entry(plain(each.wire), text, each, each.required)
        elif each.location == "cookie":
            yield _entry("Cookie", f"{plain(each.wire)}={text}", each, each.required)


def _entry(key: str, value: str, about: Parameter | Field, sent: bool) -> Json:
    """A key and a value of a query, of a form or of the headers; what is not sent can be ticked by the user."""
    entry: Json = {"key": key, "value": value, "description": _about(about)}
    return entry if sent else entry | {"disabled": True}


def _about(each: Parameter | Field) -> str:
    return _paragraphs("Deprecated." if each.deprecated else "", each.description)


# ── bodies ──


def _body(api: Api, body: Body) -> Json:
    content = body.contents[0]
    example = _sample(api, content.type) if content.example is None else content.example
    match _essence(content.media_type):
        case essence if essence == _FORM:
            return {"mode": "formdata", "formdata": list(_form(api, body, example))}
        case "application/x-www-form-urlencoded":
            return {"mode": "urlencoded", "urlencoded": list(_form(api, body, example))}
        case essence if is_json(essence):
            return _raw("json", example_json(example))
        case _ if _is_file(content.type):
            return {"mode": "file", "file": {"src": None}}
        case essence:
            language = "xml" if essence.endswith("xml") else "text"
            return _raw(language, plain(example) if isinstance(example, str) else example_json(example))


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


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
        for text in _texts(field.type, given.get(wire, _sample(api, field.type))):
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


# ── examples ──


def _example(api: Api, parameter: Parameter) -> object:
    return _sample(api, parameter.type) if parameter.example is None else parameter.example


def _texts(type_: Type, value: object) -> list[str]:
    """An example as it stands in a URL, a header or a form; a list is sent as one entry for each item."""
    if isinstance(value, list):
        return [_text(item) for item in value] or [""]
    if isinstance(value, dict) and type_ == Scalar("pairs"):
        return [",".join(f"{key}:{_text(inner)}" for key, inner in value.items())]
    return [_text(value)]


def _text(value: object) -> str:
    match value:
        case str():
            return value
        case None:
            return ""
        case _:
            return json.dumps(value, ensure_ascii=False)


def _sample(api: Api, type_: Type, inside: tuple[Name, ...] = ()) -> object:
    """Something of the type, where the document has no example."""
    match type_:
        case Scalar(kind, wire):
            return float(str(_SAMPLES[kind])) if (kind, wire) == ("decimal", "number") else _SAMPLES[kind]
        case Choice(values):
            return values[0]
        case Array(item):
            return [_sample(api, item, inside)]
        case Map(value):
            return {"key": _sample(api, value, inside)}
        case Nullable(inner):
            return _sample(api, inner, inside)
        case Union(members):
            return _sample(api, members[0], inside)
        case Ref(name, enum=True):
            return next(enum for enum in api.enums if enum.name == name).values[0].value
        case Ref(name):
            return _sample_of(api, next(model for model in api.models if model.name == name), inside)


def _sample_of(api: Api, model: Model, inside: tuple[Name, ...]) -> Json:
    """An object with what is required, or with all if nothing is; models that hold themselves end somewhere."""
    if model.name in inside or len(inside) == _DEEPEST:
        return {}
    fields = [field for field in model.fields if field.required] or model.fields
    return {field.wire: _sample(api, field.type, (*inside, model.name)) for field in fields}


FILTERS = {"collection": collection, "environment": environment, "json": as_json}
