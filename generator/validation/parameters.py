"""The rules for parameters: declarations that the client cannot follow, or follows in another way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from ..openapi.document import Document, Node
from ..openapi.parameters import (
    IGNORED_HEADERS,
    LOCATIONS,
    PARAMETER_STYLES,
    declared_parameters,
    is_sendable,
    parameter_location,
    parameter_name,
)
from ..openapi.paths import PathTemplate
from ..openapi.responses import primary_response
from ..problems import Problem, closest, did_you_mean
from .extensions import OperationContext


def check(
    document: Document, objects: Iterable[tuple[str, Node]], operations: Iterable[OperationContext]
) -> Iterator[Problem]:
    """Every problem of parameters."""
    for kind, node in objects:
        if kind == "parameter":
            yield from _parameter(node)
    left = list(IGNORED_HEADERS)
    for path, _, item, operation in operations:
        yield from _duplicates(item, operation)
        yield from _path_parameters(path, item, operation)
        yield from _ignored(document, item, operation, left)


def _parameter(node: Node) -> Iterator[Problem]:
    """The problems of a single parameter."""
    name, location, style = parameter_name(node), parameter_location(node), node / "style"
    if (node / "in").text not in LOCATIONS:
        in_body = location in ("body", "formdata")
        hint = "describe it in `requestBody`" if in_body else did_you_mean(location, LOCATIONS)
        yield (node / "in").problem(f"expected one of: {', '.join(PARAMETER_STYLES)}", hint)
    elif not is_sendable(node) and name.lower() not in IGNORED_HEADERS:
        yield (node / "name").problem(f"this is not a valid name of a {location} parameter; it is left out")
    elif style and style.value not in (allowed := PARAMETER_STYLES.get(location, ())):
        instead = f"; {allowed[0]} is used" if allowed else ""
        hint = did_you_mean(style.text, allowed) or f"it is one of: {', '.join(allowed)}"
        yield style.problem(f"the {location} parameter {name!r} cannot have the style {style.value!r}{instead}", hint)
    stated = node / "required"
    if location == "path" and stated.value is not True:
        hint = "write `required: true`; a path needs all of its parameters"
        yield (stated or node).problem(f"the path parameter {name!r} is not required", hint, at_key=not stated)
    if (node / "allowReserved").value is True and location != "query":
        message = "only query parameters can have `allowReserved`; everything is percent-encoded here"
        yield (node / "allowReserved").problem(message, at_key=True)


def _duplicates(item: Node, operation: Node) -> Iterator[Problem]:
    for places in (item / "parameters", operation / "parameters"):
        counted = Counter((parameter_name(place), parameter_location(place)) for place in places.items())
        for (name, location), count in counted.items():
            if count > 1:
                yield places.problem(f"the {location} parameter {name!r} is declared {count} times here", at_key=True)


def _path_parameters(path: str, item: Node, operation: Node) -> Iterator[Problem]:
    template, declared = PathTemplate.of(path), declared_parameters(item, operation)
    names = set(template.names)
    for name, count in Counter(template.path_names).items():
        if count > 1:
            yield item.problem(f"the path {path} has {{{name}}} twice", at_key=True)
    missing = [name for name in template.path_names if (name, "path") not in declared]
    missing += [name for name in template.query_operator_names if (name, "query") not in declared]
    missing += [name for name in template.query_names if not {(name, "path"), (name, "query")} & declared.keys()]
    for (name, location), place in declared.items():
        if location == "path" and name not in names:
            meant = closest(name, missing)
            hint = f"did you mean {meant[0]!r}?" if meant else ""
            yield (place / "name").problem(f"the path {path} has no {{{name}}}", hint)
            missing = [each for each in missing if each not in meant]  # one mistake, one message
    for name in dict.fromkeys(missing):
        where = "query" if name in template.query_operator_names else "path"
        hint = f"declare it with `in: {where}`, or take {{{name}}} out of the path"
        yield operation.problem(f"no parameter declares {{{name}}} of the path {path}", hint, at_key=True)


def _ignored(document: Document, item: Node, operation: Node, left: list[str]) -> Iterator[Problem]:
    """The first header parameter of each name that the standard ignores."""
    for (name, location), place in declared_parameters(item, operation).items():
        if location == "header" and name in left and not _is_described(name, document, operation):
            left.remove(name)
            key = {"accept": "responses", "content-type": "requestBody", "authorization": "security"}[name]
            message = f"the standard ignores parameters for the header {parameter_name(place)}"
            yield (place / "name").problem(message, f"describe it by `{key}`; callers can set it in `options`")


def _is_described(name: str, document: Document, operation: Node) -> bool:
    match name:
        case "accept":
            return bool(primary_response(operation)[1] / "content")
        case "content-type":
            return bool(operation / "requestBody")
        case _:
            return any(each.value for each in (operation / "security" or document.root / "security").items())
