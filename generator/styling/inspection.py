"""The result of `inspect`, as docs/inspect.schema.json defines it, from the names that a style gives to things."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from ..ir import Api, Model, Operation, Resource
from ..names import Name


@dataclass(frozen=True, slots=True)
class Terms:
    """How a style spells what users call.

    `arguments` returns name, location, wire name and whether it is required and positional, for each argument in order.
    `whole` returns the argument for the whole body, if there is one.
    """

    setting: Callable[[Name], str]
    group: Callable[[Resource], str]
    method: Callable[[Name], str]
    type: Callable[[Name], str]
    returns: Callable[[Operation], str]
    arguments: Callable[[Operation], Iterable[tuple[str, str, str, bool, bool]]]
    whole: Callable[[Operation], str | None]


def listing(api: Api, package: str, clients: dict[str, str], terms: Terms) -> dict[str, object]:
    """The package with its clients, their arguments, all operations and all models."""
    operations = ((resource, each) for resource in api.all_resources for each in resource.operations)
    return {
        "package": package,
        **clients,
        "auth": [
            {
                "scheme": scheme.name,
                "type": scheme.type,
                "arguments": [terms.setting(credential.argument) for credential in scheme.credentials],
                "roles": [credential.role for credential in scheme.credentials],
            }
            for scheme in api.security_schemes
        ],
        "variables": [
            {
                "name": terms.setting(each.name),
                "wire": each.wire_name,
                "required": each.default is None,
                "default": each.default,
                "values": list(each.values),
            }
            for server in api.servers[:1]
            for each in server.variables
        ],
        "operations": [_operation(resource, each, terms) for resource, each in operations],
        "models": [{"name": terms.type(model.name), "schema": _schema(api, model)} for model in api.models],
    }


def _operation(resource: Resource, operation: Operation, terms: Terms) -> dict[str, object]:
    group = terms.group(resource)
    keys = ("name", "in", "wire", "required", "positional")
    return {
        "id": operation.id,
        "method": operation.method,
        "path": operation.path,
        "call": f"{group}.{terms.method(operation.name)}",
        "arguments": [dict(zip(keys, each, strict=True)) for each in terms.arguments(operation)],
        "body": _body(operation, terms),
        "returns": terms.returns(operation),
        "paginated": operation.pagination is not None,
        "streamed": operation.stream is not None,
        "batch": f"{group}.{terms.method(operation.batch.name)}" if operation.batch else None,
        "safety": operation.safety,
        "deprecated": operation.deprecated,
    }


def _body(operation: Operation, terms: Terms) -> dict[str, Any] | None:
    if operation.body is None:
        return None
    return {
        "required": operation.body.required,
        "media_types": [content.media_type for content in operation.body.contents],
        "flattened": bool(operation.body.fields),
        "argument": terms.whole(operation),
    }


def _schema(api: Api, model: Model) -> str:
    """A `$ref` from the document to a model's schema."""
    path, _, pointer = model.schema.partition("#")
    return f"{'' if path == api.source else path}#{pointer}"
