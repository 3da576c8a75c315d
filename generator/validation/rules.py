"""Our rules beyond the standard: mistakes that would break the generated client, and the house rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..openapi.document import Document, Node
from ..openapi.media_types import example
from ..openapi.parameters import declared_parameters, too_many_arguments
from ..openapi.paths import operations_in
from ..openapi.responses import primary_response
from ..problems import Problem, SpecError, did_you_mean
from ..validation import declarations, extensions
from ..validation import parameters as parameter_rules
from .extensions import OperationContext
from .standard import check_schemas

_SCHEME_TYPES = ("apiKey", "http", "mutualTLS", "oauth2", "openIdConnect")


def check(document: Document, objects: Iterable[tuple[str, Node]]) -> list[Problem]:
    """Every problem. `objects` are those that `walk` found in the document."""
    problems: list[Problem] = []
    objects, operations = list(objects), list(_operations(document))
    problems += [node.child("$ref").problem("a $ref must be a string") for _, node in objects if "$ref" in node.value]
    if problems:
        raise SpecError(problems)  # nothing else can be checked
    if document.version != "3.0":  # 3.0 has keywords of its own
        problems += check_schemas(objects)
    problems += [*_paths(document), *_security_schemes(objects), *_success(operations)]
    problems += declarations.check(document, objects)
    _count_parameters(document, operations)
    problems += _operation_ids(operations)
    problems += parameter_rules.check(document, objects, operations)
    for place in (document.root, *(operation for *_, operation in operations)):
        problems += _security(document, place)
    problems += extensions.check(document, operations)
    if document.follows_house_rules:
        for _, method, item, operation in operations:
            problems += _documentation(method, item, operation)
        problems += [
            node.problem(f"this {kind} has no description", at_key=True) for kind, node in _undocumented(objects)
        ]
    return problems


def _operations(document: Document) -> Iterator[OperationContext]:
    for path, item in (document.root / "paths").entries():
        for method, operation in operations_in(item):
            yield path, method.lower(), item, operation


# ── what would break the client ──


def _count_parameters(document: Document, operations: list[OperationContext]) -> None:
    """Raise `SpecError` if there are too many arguments to generate code in time."""
    left = document.max_arguments
    for _, _, item, operation in operations:
        left -= sum(len(list((place / "parameters").items())) for place in (item, operation))
        if left < 0:
            raise SpecError([operation.problem(too_many_arguments(document), at_key=True)])


def _paths(document: Document) -> Iterator[Problem]:
    for path, item in (document.root / "paths").entries():
        if not path.startswith(("/", "x-")):
            yield item.problem(f"the path {path!r} does not start with a slash", f"write `/{path}:`", at_key=True)


def _success(operations: list[OperationContext]) -> Iterator[Problem]:
    for path, method, _, operation in operations:
        responses = operation / "responses"
        statuses = [status for status, _ in responses.entries()]
        if not any(status.startswith(("2", "3")) or status in ("default", "101") for status in statuses):
            text = f"{method.upper()} {path} has no success response, so its method returns nothing"
            hint = 'describe the response for success, such as "200"'
            yield (responses or operation).problem(text, hint, at_key=True)


def _operation_ids(operations: list[OperationContext]) -> Iterator[Problem]:
    first: dict[str, Node] = {}
    for _, _, _, operation in operations:
        id_ = operation / "operationId"
        if id_.text in first:
            there = first[id_.text].problem("")
            hint = f"it is also at {there.file}:{there.line}; every operation needs an id of its own"
            yield id_.problem(f"the operation id {id_.text!r} is used twice", hint)
        elif id_:
            first[id_.text] = id_


def _security_schemes(objects: Iterable[tuple[str, Node]]) -> Iterator[Problem]:
    for kind, node in objects:
        stated = node / "type"
        if kind == "security scheme" and stated and stated.value not in _SCHEME_TYPES:
            hint = (
                did_you_mean(stated.text, _SCHEME_TYPES) or "pass such credentials by the client's argument `headers`"
            )
            yield stated.problem(f"{stated.value!r} is not one of: {', '.join(_SCHEME_TYPES)}", hint)


def _security(document: Document, asking: Node) -> Iterator[Problem]:
    known = (document.root / "components" / "securitySchemes").resolve().value or {}
    for requirement in (asking / "security").items():
        for name, place in requirement.entries():
            if name not in known:
                yield place.problem(f"there is no security scheme {name!r}", did_you_mean(name, known), at_key=True)


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
    response = primary_response(operation)[1]
    contents = [*(operation / "requestBody" / "content").entries(), *(response / "content").entries()]
    for media_type, media in contents:
        if example(media) is None and not (media / "example"):
            yield media.problem(f"{name}: this {media_type} has no example", at_key=True)
    if not any(code[0] in "45d" for code, _ in (operation / "responses").entries()):
        hint = "list the statuses that it can answer, 400 and 401 at least"
        yield (operation / "responses").problem(f"{name} has no error responses", hint, at_key=True)


def _undocumented(objects: Iterable[tuple[str, Node]]) -> Iterator[tuple[str, Node]]:
    """The parameters and members of schemas without a description."""
    for kind, node in objects:
        if kind == "parameter" and not (node / "description").text:
            yield kind, node
        if kind == "schema":
            for _, member in (node / "properties").entries():
                if not (member.child("description").text or (member / "description").text) and not _has_only_parts(
                    member
                ):
                    yield "field", member


def _has_only_parts(member: Node) -> bool:
    """Whether a member is composed inline, as the `data` of an envelope is; then its parts have descriptions."""
    return bool(member / "allOf") or (member / "type").value == "array"
