"""Our own rules on top of the standard: what would break the generated client, and what our house asks of a document."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib.resources import files
from typing import Any, get_args

from .conventions import referenced
from .document import Document, Node, closest, did_you_mean, steps
from .grammar import METHODS
from .ir import Location
from .openapi import declared_parameters, example, is_json, success
from .problems import Problem, SpecError
from .schemas import json_types, member_at, object_members
from .standard import check_schemas

_TEMPLATE = re.compile(r"\{([^{}]*)\}")
_UNSPEAKABLE = re.compile(r'["\\\x00-\x1f]')
_LOCATIONS = get_args(Location)
_POINTERS = ("items", "total", "current", "last", "next")


def check(document: Document, objects: Iterable[tuple[str, Node]]) -> list[Problem]:
    """Every broken rule. `objects` is what `walk` found in the document."""
    problems: list[Problem] = []
    objects, operations = list(objects), list(_operations(document))
    problems += [node.own("$ref").problem("a $ref is text") for _, node in objects if "$ref" in node.value]
    if problems:
        raise SpecError(problems)  # nothing else can be judged
    problems += _member_names(objects)
    if (document.root / "openapi").text.startswith("3.1"):  # 3.0 has keywords of its own
        problems += check_schemas(objects)
    problems += _paths(document)
    problems += _locations(objects)
    problems += _operation_ids(operations)
    for path, _, item, operation in operations:
        problems += _path_parameters(path, item, operation)
        problems += _security(document, operation)
    shape = _extensions(document, operations)
    problems += shape
    if not shape:
        problems += _conventions(document)
        for _, _, item, operation in operations:
            problems += _pagination(document, item, operation)
            problems += _outcome(document, operation)
    if document.ours:
        for _, method, item, operation in operations:
            problems += _documentation(method, item, operation)
        problems += [node.problem(f"this {kind} has no description", at_key=True) for kind, node in _silent(objects)]
    return problems


def _operations(document: Document) -> Iterator[tuple[str, str, Node, Node]]:
    for path, item in (document.root / "paths").entries():
        for method, operation in item.entries():
            if method in METHODS:
                yield path, method, item, operation


# ── what would break the client ──


def _paths(document: Document) -> Iterator[Problem]:
    for path, item in (document.root / "paths").entries():
        if not path.startswith(("/", "x-")):
            yield item.problem(f"the path {path!r} does not start with a slash", f"write `/{path}:`", at_key=True)


def _operation_ids(operations: list[tuple[str, str, Node, Node]]) -> Iterator[Problem]:
    first: dict[str, Node] = {}
    for _, _, _, operation in operations:
        id_ = operation / "operationId"
        if id_.text in first:
            there = first[id_.text].problem("")
            hint = f"it is also at {there.file}:{there.line}; every operation needs an id of its own"
            yield id_.problem(f"the operation id {id_.text!r} is used twice", hint)
        elif id_:
            first[id_.text] = id_


def _member_names(objects: Iterable[tuple[str, Node]]) -> Iterator[Problem]:
    for kind, node in objects:
        for name, member in (node / "properties").entries() if kind == "schema" else ():
            if _UNSPEAKABLE.search(name):
                message = (
                    f"the name {name!r} has quotes, backslashes or control characters; no typed client can have it"
                )
                yield member.problem(message, at_key=True)


def _locations(objects: Iterable[tuple[str, Node]]) -> Iterator[Problem]:
    for kind, node in objects:
        if kind == "parameter" and (node / "in").text not in _LOCATIONS:
            stated = (node / "in").text
            hint = (
                "describe it in `requestBody`" if stated in ("body", "formData") else did_you_mean(stated, _LOCATIONS)
            )
            yield (node / "in").problem(f"a parameter is in one of: {', '.join(_LOCATIONS)}", hint)


def _path_parameters(path: str, item: Node, operation: Node) -> Iterator[Problem]:
    in_path = _TEMPLATE.findall(path)
    for name, count in Counter(in_path).items():
        if count > 1:
            yield item.problem(f"the path {path} has {{{name}}} twice", at_key=True)
    for places in (item / "parameters", operation / "parameters"):
        counted = Counter(((place / "name").text, (place / "in").text) for place in places.items())
        for (name, location), count in counted.items():
            if count > 1:
                yield places.problem(f"the {location} parameter {name!r} is declared {count} times here", at_key=True)
    declared = {
        name: place for (name, location), place in declared_parameters(item, operation).items() if location == "path"
    }
    missing = [name for name in dict.fromkeys(in_path) if name not in declared]
    for name, place in declared.items():
        if name not in in_path:
            yield (place / "name").problem(f"the path {path} has no {{{name}}}", did_you_mean(name, missing))
            missing = [each for each in missing if each not in closest(name, missing)]  # one mistake, one message
    for name in missing:
        hint = f"declare it with `in: path`, or take {{{name}}} out of the path"
        yield operation.problem(f"no parameter declares {{{name}}} of the path {path}", hint, at_key=True)


def _security(document: Document, operation: Node) -> Iterator[Problem]:
    known = dict((document.root / "components" / "securitySchemes").entries())
    for requirement in (operation / "security" or document.root / "security").items():
        for name, place in requirement.entries():
            if name not in known:
                yield place.problem(f"there is no security scheme {name!r}", did_you_mean(name, known), at_key=True)


# ── x-sdk ──


def _extensions(document: Document, operations: list[tuple[str, str, Node, Node]]) -> list[Problem]:
    """Where an extension does not have the form that extensions.schema.json gives it."""
    from jsonschema import Draft202012Validator

    schema = json.loads((files(__package__) / "extensions.schema.json").read_text("utf-8"))
    places = [(document.root / "x-sdk", "root")] + [(operation, "operation") for *_, operation in operations]
    problems: list[Problem] = []
    for node, part in places:
        if node:
            validator = Draft202012Validator({"$ref": f"#/$defs/{part}", "$defs": schema["$defs"]})
            for error in validator.iter_errors(node.value):
                problems += _extension_problems(node, error, list(schema["$defs"]["operation"]["properties"]))
    return problems


def _extension_problems(node: Node, error: Any, extensions: list[str]) -> Iterator[Problem]:
    for step in error.absolute_path:
        node = node / step
    known = list(error.schema.get("properties", ()))
    unknown = [key for key, _ in node.entries() if key not in known] if known else []
    if error.validator == "additionalProperties":
        for key in unknown:
            yield (node / key).problem(f"x-sdk knows no {key!r}", did_you_mean(key, known), at_key=True)
    elif error.validator == "required":
        misspelt = {name for key in unknown for name in closest(key, known)}
        missing = [key for key in error.validator_value if key not in node.value and key not in misspelt]
        if missing:
            yield node.problem(f"x-sdk: missing here: {', '.join(missing)}", at_key=True)
    elif isinstance(error.instance, str) and error.instance.startswith("x-sdk"):
        hint = did_you_mean(error.instance, extensions)
        yield (node / error.instance).problem(f"there is no extension {error.instance!r}", hint, at_key=True)
    else:
        yield node.problem(f"x-sdk: {error.message}")


def _conventions(document: Document) -> Iterator[Problem]:
    stated = document.root / "x-sdk"
    schemes = dict((document.root / "components" / "securitySchemes").entries())
    for name, place in (stated / "credentials").entries():
        if name not in schemes:
            yield place.problem(f"there is no security scheme {name!r}", did_you_mean(name, schemes), at_key=True)
    for part in ("envelope", "codes"):
        if stated / part:
            yield from _reference(stated / part)
    envelope = stated / "envelope"
    schema = _quietly_referenced(envelope)
    if schema:
        yield from _pointer(schema, envelope / "code", whole="the envelope")
        yield from _pointer(schema, envelope / "message", whole="the envelope")
    codes = _quietly_referenced(stated / "codes")
    if codes:
        values = {(member / "const").value for member in (codes / "oneOf").items()} | set(codes.value.get("enum") or ())
        for success_code in (stated / "codes" / "success").items():
            if success_code.value not in values:
                yield success_code.problem(f"{success_code.value!r} is no value of the schema of the codes")


def _pagination(document: Document, item: Node, operation: Node) -> Iterator[Problem]:
    stated, schemes = operation / "x-sdk-pagination", document.root / "x-sdk" / "pagination"
    if not stated:
        return
    if not schemes / stated.text:
        known = dict(schemes.entries())
        yield stated.problem(f"x-sdk names no pagination {stated.text!r}", did_you_mean(stated.text, known))
        return
    scheme, parameters = schemes / stated.text, declared_parameters(item, operation)
    for role in ("page", "limit"):
        if ((scheme / role).text, "query") not in parameters:
            yield stated.problem(f"the operation has no query parameter {(scheme / role).text!r} for its pages")
    schema = _reply_schema(operation)
    if schema is None:
        yield stated.problem("an operation without a JSON reply has no pages")
        return
    for role in _POINTERS:
        yield from _pointer(schema, scheme / role, stated)
    items = member_at(schema, (scheme / "items").text)
    if items is not None and json_types(items) != ["array"]:
        yield stated.problem(f"{(scheme / 'items').text} of the reply is not a list")


def _outcome(document: Document, operation: Node) -> Iterator[Problem]:
    stated, schema = operation / "x-sdk-outcome", _reply_schema(operation)
    if not stated:
        return
    if schema is None:
        yield stated.problem("an operation without a JSON reply has no outcome", at_key=True)
        return
    items = member_at(schema, (stated / "items").text)
    yield from _pointer(schema, stated / "items")
    if items is None:
        return
    if json_types(items) != ["array"]:
        yield (stated / "items").problem(f"{(stated / 'items').text} of the reply is not a list")
        return
    data = (document.root / "x-sdk" / "envelope" / "data").text
    if len(steps((stated / "items").text.removeprefix(data))) != 1:
        yield (stated / "items").problem("the items must be a member of what the method returns")
    yield from _pointer(items / "items", stated / "status", whole="an item")
    if len(steps((stated / "status").text)) != 1:
        yield (stated / "status").problem("the status must be a member of each item")


def _pointer(schema: Node, stated: Node, at: Node | None = None, whole: str = "the reply") -> Iterator[Problem]:
    """A problem if `stated` points at nothing in a value of `schema`, which is called `whole`."""
    node, reached = schema, ""
    for step in steps(stated.text):
        members = object_members(node)[0]
        if step not in members:
            message = f"{stated.text} fits no schema: {reached or whole} has no {step!r}"
            yield (at or stated).problem(message, did_you_mean(step, members))
            return
        node, reached = members[step], f"{reached}/{step}"


def _reference(stated: Node) -> Iterator[Problem]:
    try:
        schema = referenced(stated)
        if schema is None or not isinstance(schema.value, dict):
            raise LookupError("nothing is there")
    except (LookupError, ValueError) as error:
        yield (stated / "schema").problem(f"there is no schema at {(stated / 'schema').text!r}: {error}")


def _quietly_referenced(stated: Node) -> Node | None:
    try:
        schema = referenced(stated)
    except (LookupError, ValueError, SpecError):
        return None
    return schema if schema is not None and isinstance(schema.value, dict) else None


def _reply_schema(operation: Node) -> Node | None:
    contents = (success(operation)[1] / "content").entries()
    return next((media / "schema" for name, media in contents if is_json(name) and media / "schema"), None)


# ── the house rules ──


def _documentation(method: str, item: Node, operation: Node) -> Iterator[Problem]:
    name = (operation / "operationId").text or f"this {method}"
    if not operation / "operationId":
        hint = "`operationId: resource.verb` is `client.resource.verb()`"
        yield operation.problem(f"this {method} has no operationId", hint, at_key=True)
    if not ((operation / "summary").text or (operation / "description").text):
        hint = "say in `summary` what it does"
        yield operation.problem(f"{name} has no description", hint, at_key=True)
    for place in declared_parameters(item, operation).values():
        if not any(part / "example" or part / "examples" for part in (place, place / "schema")):
            yield place.problem(f"the parameter {(place / 'name').text!r} has no example")
    reply = success(operation)[1]
    contents = [*(operation / "requestBody" / "content").entries(), *(reply / "content").entries()]
    for media_type, media in contents:
        if example(media) is None and not (media / "example"):
            yield media.problem(f"{name}: this {media_type} has no example", at_key=True)
    if not any(code[0] in "45d" for code, _ in (operation / "responses").entries()):
        hint = "list the statuses that it can answer, 400 and 401 at least"
        yield (operation / "responses").problem(f"{name} has no error responses", hint, at_key=True)


def _silent(objects: Iterable[tuple[str, Node]]) -> Iterator[tuple[str, Node]]:
    """Parameters and members of schemas that nothing is said about."""
    for kind, node in objects:
        if kind == "parameter" and not (node / "description").text:
            yield kind, node
        if kind == "schema":
            for _, member in (node / "properties").entries():
                if not (member.own("description").text or (member / "description").text) and not _has_only_parts(
                    member
                ):
                    yield "field", member


def _has_only_parts(member: Node) -> bool:
    """Whether a member is put together in place, as the `data` of an envelope is: its parts are described."""
    return bool(member / "allOf") or (member / "type").value == "array"
