"""The arguments of methods, for styles that have one for each parameter and each member of the body."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..ir import Api, Content, Field, Model, Operation, Parameter, Ref, Server, Type
from ..names import Name, NameScope
from .docs import field_doc, place_doc


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method: a parameter of the operation or a member of its body."""

    name: Name
    wire: str
    type: Type
    required: bool
    description: str
    secret: bool = False
    in_form: bool = False
    """Whether it is only sent in multipart forms."""
    earlier: tuple[Name, ...] = ()
    """Its earlier names."""


def arguments_of(operation: Operation) -> list[Argument]:
    """The arguments in order: those of the path, then the other required ones, then the optional ones.

    A member of the body that is said to be a parameter shares its argument.
    """
    path = [_argument(each, True, "path") for each in operation.within("path")]
    body = [_member(each, operation.body.contents) for each in operation.body.fields] if operation.body else []
    others = [
        _argument(each, each.required, each.location) for each in _parameters(operation) if each.location != "path"
    ]
    if operation.body and not operation.body.fields:
        whole = operation.body.type
        body = [
            Argument(
                body_name(operation), "", whole, operation.body.required, operation.body.description or "The body."
            )
        ]
    listed: dict[Name, Argument] = {}
    for each in (*path, *others, *body):
        known = listed.get(each.name, each)
        listed[each.name] = replace(known, required=known.required or each.required)
    arguments = list(listed.values())
    return arguments[: len(path)] + sorted(arguments[len(path) :], key=lambda each: not each.required)


def body_name(operation: Operation) -> Name:
    """The name of the argument for the whole body: `body`, unless a parameter has that name."""
    scope = NameScope()
    for parameter in operation.parameters:
        scope.take(parameter.name)
    return scope.take(Name(("body",)))


def whole_body(operation: Operation, api: Api) -> Argument | None:
    """The argument for a body that was read before, in place of its members; None if responses have no such object."""
    body = operation.body
    types = [content.type for content in body.contents] if body and body.fields and not operation.pagination else []
    models = [api.named.get(type_.name) for type_ in types if isinstance(type_, Ref)]
    if body is None or not any(isinstance(each, Model) and each.in_responses for each in models):
        return None
    if {each.name for each in operation.parameters} & {each.name for each in body.fields}:  # see `arguments_of`
        return None
    scope = NameScope()
    given = [each.name for each in operation.parameters] + [each.name for each in body.fields]
    taken = [scope.take(each) for each in given]
    name = next((each for each in (Name(("body",)), Name(("whole",))) if each not in taken), Name(("whole", "body")))
    return Argument(scope.take(name), "", body.type, False, "The body whole, in place of its members.")


def own_server(operation: Operation, servers: tuple[Server, ...]) -> str | None:
    """The URL of an operation that has its own server, or None; variables of the first of `servers` are not filled in."""
    server = operation.servers[0] if operation.servers else None
    first = servers[0] if servers else Server("")
    if server is None or server.url == first.url:
        return None
    shared = {variable.wire_name for variable in first.variables}
    return server.with_values(
        {each.wire_name: each.default or "" for each in server.variables if each.wire_name not in shared}
    )


def _parameters(operation: Operation) -> list[Parameter]:
    """The parameters; page and page size have no default, because the client fills them in."""
    pagination = operation.pagination
    filled_in = (pagination.page, pagination.limit) if pagination else ()
    return [replace(each, default=None) if each.wire_name in filled_in else each for each in operation.parameters]


def _member(field: Field, contents: tuple[Content, ...]) -> Argument:
    taking = [each.codec for each in contents if not each.members or field.wire_name in each.members]
    return replace(_argument(field, field.required, "body"), in_form=set(taking) == {"multipart"})


def _argument(each: Parameter | Field, required: bool, place: str) -> Argument:
    text = field_doc(each if each.description else replace(each, description=place_doc(each.wire_name, place)))
    earlier = tuple(alias.name for alias in each.aliases) if isinstance(each, Parameter) else ()
    return Argument(each.name, each.wire_name, each.type, required, text, each.secret, earlier=earlier)
