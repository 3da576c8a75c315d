"""The parameters of methods, and the pages that they return."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.ir import Field, LiteralValues, Nullable, Operation, Pagination, Parameter, Ref, Scalar, Type
from generator.names import Name, NameScope
from generator.styling.docs import field_doc

_USUAL = {"path": "simple", "query": "form*", "header": "simple", "cookie": "form*"}
_ROLES = {
    "NumberedPages": ("page", "limit", "items", "total", "current", "last", "more", "first"),
    "OffsetPages": ("offset", "limit", "items", "total", "more", "first"),
    "CursorPages": ("cursor", "limit", "items", "next", "after", "total", "more"),
    "LinkedPages": ("items", "next", "limit", "total", "follow"),
}


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter of a method: a parameter of the operation or a member of its body."""

    name: Name
    wire: str
    type: Type
    required: bool
    description: str
    secret: bool = False


def arguments_of(operation: Operation) -> list[Argument]:
    """The parameters of a method after `self`: those of the path, then what must be given, then what can be."""
    path = [_argument(each, True) for each in operation.within("path")]
    body = [_argument(each, each.required) for each in operation.body.fields] if operation.body else []
    others = [_argument(each, each.required) for each in _without_pages(operation) if each.location != "path"]
    if operation.body and not operation.body.fields:
        whole = operation.body.type
        body = [Argument(body_name(operation), "", whole, operation.body.required, operation.body.description)]
    return path + sorted(others + body, key=lambda each: not each.required)


def _without_pages(operation: Operation) -> list[Parameter]:
    """The parameters; what asks for a page has no default of the API, for the client fills it in."""
    pages = operation.pagination
    filled = (pages.page, pages.limit) if pages else ()
    return [replace(each, default=None) if each.wire_name in filled else each for each in operation.parameters]


def body_name(operation: Operation) -> Name:
    """The argument that is the whole body: `body`, unless a parameter is called so."""
    scope = NameScope()
    for parameter in operation.parameters:
        scope.take(parameter.name)
    return scope.take(Name(("body",)))


def _argument(each: Parameter | Field, required: bool) -> Argument:
    return Argument(each.name, each.wire_name, each.type, required, field_doc(each), each.secret)


def styles(operation: Operation) -> dict[str, dict[str, str]]:
    """The parameters that are not written as usual at their place, for a descriptor: see `Style` of the runtime."""
    found: dict[str, dict[str, str]] = {}
    for each in operation.parameters:
        if text := _style(each):
            found.setdefault(each.location, {})[each.wire_name] = text
    return found


def deprecated_parameters(operation: Operation) -> dict[str, tuple[str, ...]]:
    """The names of parameters that should not be given any more, by place."""
    places = dict.fromkeys(each.location for each in operation.parameters if each.deprecated)
    return {place: tuple(each.wire_name for each in operation.within(place) if each.deprecated) for place in places}


def _style(each: Parameter) -> str:
    if each.is_querystring or each.media_type:
        return "whole" if each.is_querystring else "json"
    text = each.style + ("*" if each.explode else "") + ("+" if each.allow_reserved else "")
    usual = _USUAL[each.location]
    if _is_single(each.type) and each.style == usual.rstrip("*"):
        return "" if not each.allow_reserved else text
    return "" if text == usual else text


def _is_single(type_: Type) -> bool:
    """Whether the type is of one value, which looks the same exploded or not."""
    match type_:
        case Scalar(kind):
            return kind != "any"
        case LiteralValues() | Ref(_, enum=True):
            return True
        case Nullable(inner):
            return _is_single(inner)
        case _:
            return False


def pages_class(pagination: Pagination) -> str:
    """The class of the runtime that describes a scheme of pages."""
    kinds = {"page": "NumberedPages", "offset": "OffsetPages", "cursor": "CursorPages"}
    return next((kinds[role] for role in kinds if getattr(pagination, role)), "LinkedPages")


def pagination_arguments(pagination: Pagination) -> list[tuple[str, object]]:
    """Where a scheme of pages keeps what, without what it has not."""
    found = [(name, getattr(pagination, name)) for name in _ROLES[pages_class(pagination)]]
    return [
        (name, value) for name, value in found if name == "items" or (value not in (None, "") and value is not False)
    ]
