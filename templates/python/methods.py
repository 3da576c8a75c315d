"""The methods of a resource: their parameters, and what their module imports."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Field, Operation, Pagination, Parameter, Ref, Resource, Type
from generator.names import Name, Scope

from .annotations import (
    argument_type,
    classes_in,
    dicts_in,
    from_import,
    names_in,
    result_type,
    standard_imports,
    type_text,
)
from .words import resource_class, variable


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter of a method: a parameter of the operation or a member of its body."""

    name: Name
    wire: str
    type: Type
    required: bool
    description: str


def arguments_of(operation: Operation) -> list[Argument]:
    """The parameters of a method after `self`: those of the path, then what must be given, then what can be."""
    path = [_argument(each, True) for each in operation.within("path")]
    body = [_argument(each, each.required) for each in operation.body.fields] if operation.body else []
    others = [_argument(each, each.required) for each in operation.parameters if each.location != "path"]
    if operation.body and not operation.body.fields:
        whole = operation.body.contents[0].type
        body = [Argument(body_name(operation), "", whole, operation.body.required, operation.body.description)]
    return path + sorted(others + body, key=lambda each: not each.required)


def keywords_of(operation: Operation) -> list[Argument]:
    """The parameters of a method that are given by name."""
    return arguments_of(operation)[len(operation.within("path")) :]


def body_name(operation: Operation) -> Name:
    """The argument that is the whole body: `body`, unless a parameter is called so."""
    scope = Scope()
    for parameter in operation.parameters:
        scope.take(parameter.name)
    return scope.take(Name(("body",)))


def field_doc(each: Parameter | Field) -> str:
    """What is said of a field or parameter."""
    return f"{each.description} Deprecated.".strip() if each.deprecated else each.description


def _argument(each: Parameter | Field, required: bool) -> Argument:
    return Argument(each.name, each.wire, each.type, required, field_doc(each))


def imports(resource: Resource) -> str:
    """The imports that the annotations of a resource need, for type checkers only."""
    taken = [each.type for operation in resource.operations for each in arguments_of(operation)]
    given = [operation.reply.type for operation in resource.operations if operation.reply.type]
    names = names_in([*map(argument_type, taken), *map(result_type, given)])
    paginated = any(operation.pagination for operation in resource.operations)
    lines = ["import builtins"] if "builtins" in names else []
    lines += standard_imports(names)
    lines += from_import(".._runtime.files", names & {"FileInput"})
    lines += from_import(".._runtime.pages", {"AsyncPages", "Page"} if paginated else ())
    lines += from_import("..models", classes_in(taken + given))
    lines += from_import("..params", dicts_in(taken))
    for child in resource.children:
        lines += from_import(
            f".{variable(child.name)}", {resource_class(child.name), f"Async{resource_class(child.name)}"}
        )
    return "\n".join(lines).strip("\n")


def reply_text(operation: Operation) -> str:
    """The type of a reply as text for a descriptor; one that is no JSON is not decoded."""
    type_ = operation.reply.type
    return result_type(type_) if type_ is None or not operation.reply.json else type_text(type_)


def form(operation: Operation) -> str:
    """The media type that a body is sent as."""
    media_type = operation.body.contents[0].media_type if operation.body else ""
    return media_type if media_type == "multipart/form-data" else "application/json"


def other_forms(operation: Operation) -> dict[str, str]:
    """The types of a body's other forms, by media type."""
    contents = operation.body.contents[1:] if operation.body and operation.body.fields else ()
    found = {each.media_type: each for each in contents if each.media_type == "multipart/form-data"}
    return {media_type: type_text(each.type) for media_type, each in found.items() if isinstance(each.type, Ref)}


def pages_class(pagination: Pagination) -> str:
    """The class of the runtime that describes a scheme of pages."""
    return "NumberedPages" if pagination.page else "LinkedPages"


def roles(pagination: Pagination) -> list[tuple[str, str]]:
    """Where a scheme of pages keeps what, without what it has not."""
    names = ("page", "limit", "items", "total", "current", "last") if pagination.page else ()
    found = [(name, getattr(pagination, name)) for name in names or ("items", "next", "limit", "total")]
    return [(name, value) for name, value in found if value]
