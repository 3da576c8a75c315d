"""The rules of `x-sdk`: its form, by extensions.schema.json, and its meaning, by the schemas that it points into."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from importlib.resources import files
from typing import Any

from ..ir.pagination import ROLES, PaginationKind
from ..json_schema import cached_validator
from ..openapi.allof import member_at, object_members
from ..openapi.document import Document, Node
from ..openapi.lookups import ReferenceLists
from ..openapi.media_types import json_first, stream_format
from ..openapi.pagination import mismatches, read_scheme
from ..openapi.pointers import OperationSchemas, response_schema
from ..openapi.references import pointer_steps
from ..openapi.responses import primary_response
from ..openapi.schema import json_types, referenced_schema
from ..problems import Problem, SpecError, closest, did_you_mean
from .batches import batch_problems
from .lookups import lookup_problems
from .references import pointer_problems, referenced_or_none, unknown_codes
from .schema_errors import hint, known_properties, message

_DEEPEST = 6
_PARTS = ("root", "operation", "response")

OperationContext = tuple[str, str, Node, Node]
"""Path, method, path item and operation."""


def check(document: Document, operations: list[OperationContext]) -> list[Problem]:
    """Every problem of `x-sdk`; the meaning is checked only if the form is valid."""
    problems = check_schema(document, operations)
    if problems:
        return problems
    problems += _conventions(document)
    problems += _references(document, operations)
    lists = ReferenceLists(document.root)
    for _, _, item, operation in operations:
        problems += _pagination(document, item, operation)
        problems += _outcome(document, operation)
        problems += _stream(operation)
        problems += _deprecation(operation)
        problems += _refusals(operation)
        problems += batch_problems(document, item, operation)
        problems += lookup_problems(lists, operation)
    return problems


def check_schema(document: Document, operations: Iterable[OperationContext] = ()) -> list[Problem]:
    """The problems that extensions.schema.json finds in `x-sdk` and in the extensions of operations."""
    schema = json.loads((files(__package__) / "extensions.schema.json").read_text("utf-8"))
    parts = {part: json.dumps({"$ref": f"#/$defs/{part}", "$defs": schema["$defs"]}) for part in _PARTS}
    places = [(document.root / "x-sdk", "root")] + [(operation, "operation") for *_, operation in operations]
    responses = {place.resolve().key: place.resolve() for *_, each in operations for _, place in _responses(each)}
    places += [(each, "response") for each in responses.values()]
    problems: list[Problem] = []
    for node, part in places:
        if node:
            for error in cached_validator(parts[part]).iter_errors(node.value):
                problems += form_problems(node, error, schema)
    return problems or list(license_problems(document.root / "x-sdk" / "license"))


def form_problems(node: Node, error: Any, schema: dict[str, Any], label: str = "x-sdk") -> Iterator[Problem]:
    """The problems of one error that a schema of ours finds in the value of `node`, which messages call `label`."""
    for step in error.instance_path:
        node = node / (str(step) if isinstance(node.value, dict) else step)  # jsonschema-rs takes digits as an index
    kind, known = error.kind, known_properties(error, schema)
    unknown = [key for key, _ in node.entries() if key not in known]
    match kind.name:
        case "additionalProperties":
            for key in kind.unexpected:
                yield (node / key).problem(f"{label} has no option {key!r}", _one_of(key, known), at_key=True)
        case "required":
            if not any(closest(key, [kind.property]) for key in unknown):  # one problem, one message
                yield node.problem(f"{label}: {kind.property!r} is missing here", at_key=True)
        case "propertyNames" if node.path[-1:] == ("responses",):
            text = f"{label}: {kind.error.instance!r} is not an error status"
            yield (node / kind.error.instance).problem(text, "write 404, 5XX or default, for example", at_key=True)
        case "propertyNames" if kind.error.kind.name == "pattern":
            yield (node / kind.error.instance).problem(f"{label}: {message(kind.error)}", at_key=True)
        case "propertyNames":
            name, extensions = kind.error.instance, schema["$defs"][error.schema_path[1]]["properties"]
            yield (node / name).problem(f"there is no extension {name!r}", _one_of(name, extensions), at_key=True)
        case _:
            broken: Any = schema
            for step in error.schema_path[:-1]:
                broken = broken[step]
            yield node.problem(f"{label}: {message(error)}", broken.get("description", "") or hint(error))


def _one_of(name: str, known: Collection[str]) -> str:
    """A hint with the known name that may be meant, or with all of them."""
    return did_you_mean(name, known) or f"known here: {', '.join(known)}"


def _conventions(document: Document) -> Iterator[Problem]:
    stated = document.root / "x-sdk"
    schemes = dict((document.root / "components" / "securitySchemes").entries())
    for name, place in (stated / "credentials").entries():
        if name not in schemes:
            yield place.problem(f"there is no security scheme {name!r}", did_you_mean(name, schemes), at_key=True)
    for part in ("envelope", "codes"):
        if stated / part:
            yield from _reference(stated / part)
    for _, each in (stated / "pagination").entries():
        yield from _pagination_scheme(each)
    envelope = stated / "envelope"
    schema = referenced_or_none(envelope)
    if schema:
        yield from pointer_problems(schema, envelope / "code", whole="the envelope")
        yield from pointer_problems(schema, envelope / "message", whole="the envelope")
    yield from unknown_codes(document, stated / "codes" / "success")


def license_problems(stated: Node) -> Iterator[Problem]:
    """The problem of a license that is not an SPDX expression."""
    from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

    try:
        canonicalize_license_expression(stated.text or "MIT")
    except InvalidLicenseExpression as error:
        hint = "write identifiers of https://spdx.org/licenses, such as MIT or Apache-2.0, or LicenseRef-Proprietary"
        yield stated.problem(f"not an SPDX license expression: {error}", hint)


def _pagination_scheme(stated: Node) -> Iterator[Problem]:
    """The contradictions in a pagination scheme."""
    found: list[PaginationKind] = [each for each in ROLES if each != "link" and stated / each]
    for other in found[1:]:
        yield (stated / other).problem(f"a pagination scheme has either {found[0]!r} or {other!r}", at_key=True)
    kind: PaginationKind = found[0] if found else "link"
    for role in ("first", "more", "follow"):
        if stated / role and role not in ROLES[kind]:
            needed = " or ".join("links" if each == "link" else each for each in ROLES if role in ROLES[each])
            yield (stated / role).problem(f"{role!r} needs a pagination scheme with {needed}", at_key=True)
    if kind in ("link", "cursor") and not (stated / "next" or stated / "after"):
        yield stated.problem("nothing leads to the next page: add 'page', 'offset' or 'next'", at_key=True)


def _references(document: Document, operations: list[OperationContext]) -> Iterator[Problem]:
    """The names that no request body has as a member."""
    stated = list((document.root / "x-sdk" / "references").items())
    if not stated:
        return
    known, seen = set[str](), set[tuple[object, int]]()
    for *_, operation in operations:
        for _, media in (operation / "requestBody" / "content").entries():
            _members(media / "schema", known, _DEEPEST, seen)
    for each in stated:
        if each.text not in known:
            hint = did_you_mean(each.text, list(known))
            yield each.problem(f"no request body has a member {each.text!r}", hint)


def _members(place: Node, known: set[str], depth: int, seen: set[tuple[object, int]]) -> None:
    schema = place.resolve()
    if not schema or not depth or (schema.key, depth) in seen:
        return
    seen.add((schema.key, depth))
    for name, member in object_members(place)[0].items():
        known.add(name)
        _members(member, known, depth - 1, seen)
    _members(schema / "items", known, depth - 1, seen)


def _pagination(document: Document, item: Node, operation: Node) -> Iterator[Problem]:
    stated, schemes = operation / "x-sdk-pagination", document.root / "x-sdk" / "pagination"
    if not stated:
        return
    if not schemes / stated.text:
        known = dict(schemes.entries())
        yield stated.problem(f"x-sdk names no pagination {stated.text!r}", did_you_mean(stated.text, known))
        return
    for _, text, help in mismatches(
        read_scheme(stated.text, schemes / stated.text), OperationSchemas.of(item, operation)
    ):
        yield stated.problem(text, help)


def _deprecation(operation: Node) -> Iterator[Problem]:
    """The problem of a reason for a deprecation that the operation does not state."""
    reason = operation / "x-sdk-deprecation"
    if reason and (operation / "deprecated").value is not True:
        yield reason.problem("the operation is not deprecated", "add `deprecated: true`, or remove this", at_key=True)


def _outcome(document: Document, operation: Node) -> Iterator[Problem]:
    stated, schema = operation / "x-sdk-outcome", response_schema(operation)
    if not stated:
        return
    if schema is None:
        yield stated.problem("x-sdk-outcome needs a JSON response, and the operation has none", at_key=True)
        return
    items = member_at(schema, (stated / "items").text)
    yield from pointer_problems(schema, stated / "items")
    if items is None:
        return
    if json_types(items) != ["array"]:
        yield (stated / "items").problem(f"{(stated / 'items').text} of the response is not a list")
        return
    data = (document.root / "x-sdk" / "envelope" / "data").text
    if len(pointer_steps((stated / "items").text.removeprefix(data))) != 1:
        yield (stated / "items").problem("the items must be a member of what the method returns")
    yield from pointer_problems(items / "items", stated / "status", whole="an item")
    if len(pointer_steps((stated / "status").text)) != 1:
        yield (stated / "status").problem("the status must be a member of each item")


def _stream(operation: Node) -> Iterator[Problem]:
    stated = operation / "x-sdk-stream"
    if not stated:
        return
    if not any(stream_format(key) for key, _ in (primary_response(operation)[1] / "content").entries()):
        yield stated.problem("x-sdk-stream needs a response that is a stream, such as text/event-stream", at_key=True)
    if stated / "request":
        media = next(
            (media for _, media in json_first(operation / "requestBody" / "content")), operation / "requestBody"
        )
        yield from pointer_problems(media / "schema", stated / "request", whole="the body")


def _refusals(operation: Node) -> Iterator[Problem]:
    for status, place in _responses(operation):
        if status.startswith("2") and place.resolve() / "x-sdk-refusal":
            stated = place.resolve() / "x-sdk-refusal"
            yield stated.problem("x-sdk-refusal is for error responses; this is one of success", at_key=True)


def _responses(operation: Node) -> Iterator[tuple[str, Node]]:
    return (operation / "responses").entries()


def _reference(stated: Node) -> Iterator[Problem]:
    try:
        schema = referenced_schema(stated)
        if schema is None or not isinstance(schema.value, dict):
            raise LookupError("nothing is there")
    except (LookupError, ValueError) as error:
        yield (stated / "schema").problem(f"there is no schema at {(stated / 'schema').text!r}: {error}")
    except SpecError as error:
        yield from error.problems
