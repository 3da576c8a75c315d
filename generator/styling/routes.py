"""The example responses of a package's fake of the API, which tests of its users call."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from ..ir import Api, Array, Field, Model, Nullable, Operation, Ref, Resource, Type, scheme_names
from ..openapi.http import status_code
from ..openapi.references import to_pointer

_ROLES = ("page", "offset", "cursor", "current", "last", "next", "after", "more", "first")


def examples_of(api: Api, spelled: Callable[[Resource, Operation], str]) -> list[dict[str, Any]]:
    """The distinct failures, which most operations share, then the facts of a route for each operation.

    `spelled` returns the call of an operation, such as `sms.send`.
    """
    failures: list[Any] = []
    routes = [
        _route(api, spelled(resource, operation), operation, failures)
        for resource in api.all_resources
        for operation in resource.operations
    ]
    return [{"failures": failures}, *routes]


def as_json_lines(values: list[object]) -> str:
    """Each value as a line of JSON in ASCII; NaN becomes null."""
    return "\n".join(json.dumps(json.loads(json.dumps(each), parse_constant=lambda _: None)) for each in values)


def _route(api: Api, name: str, operation: Operation, failures: list[Any]) -> dict[str, Any]:
    response, pagination = operation.response, operation.pagination
    route: dict[str, Any] = {
        "operation": name,
        "method": operation.method.upper(),
        "path": operation.path,
        "status": status_code(response.status) or 200,
        "media_type": response.media_type,
        "example": response.example,
        "failures": {
            each.status: _index(failures, each.example)
            for each in operation.error_responses
            if each.example is not None
        },
    }
    if operation.security != api.security:
        route["security"] = scheme_names(operation.security)
    if operation.stream:
        route |= {"streamed": True, "end": operation.stream.end}
    if pagination:
        counted = pagination.page or pagination.offset or pagination.after
        is_open = counted and not (pagination.current or pagination.last)  # clients may request a page after the last
        roles = [*_ROLES, "items"] if is_open else _ROLES
        route["pages"] = {role: str(each) for role in roles if (each := getattr(pagination, role)) not in (None, "")}
    if echo := _echo(api, operation):
        route["echo"] = echo
    return route


def _echo(api: Api, operation: Operation) -> dict[str, Any] | None:
    """The arguments of `Echo`: the list of the body whose items resemble those of the outcome; None if there is none."""
    if not (operation.outcome and operation.body):
        return None
    items = operation.outcome.items
    lists = {each.wire_name: _shared_members(api, items, each) for each in operation.body.fields}
    sent = max(lists, key=lambda name: (name == items.wire_name, len(lists[name])), default="")
    if not lists.get(sent):
        return None
    data = api.envelope.data if api.envelope and operation.response.enveloped else ""
    return {"sent": to_pointer([sent]), "received": data + to_pointer([items.wire_name]), "members": lists[sent]}


def _shared_members(api: Api, received: Field, sent: Field) -> dict[str, bool]:
    """The members, by wire name, that have the same type in the items of two lists; true if the first requires them."""
    fields, others = _members(api, received), _members(api, sent)
    types = {name: _present(field.type) for name, field in others.items()}
    return {name: each.required for name, each in fields.items() if types.get(name) == _present(each.type)}


def _members(api: Api, field: Field) -> dict[str, Field]:
    """The fields, by wire name, of the items of a list."""
    array = _present(field.type)
    item = api.named.get(array.item.name) if isinstance(array, Array) and isinstance(array.item, Ref) else None
    return {each.wire_name: each for each in item.fields} if isinstance(item, Model) else {}


def _present(type_: Type) -> Type:
    """The type without null."""
    return type_.type if isinstance(type_, Nullable) else type_


def _index(known: list[Any], value: Any) -> int:
    """The index of the value among the known ones; a new value is appended."""
    if value not in known:
        known.append(value)
    return known.index(value)
