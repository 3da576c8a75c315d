"""The result of `inspect`: how users call the package, as docs/inspect.schema.json defines it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.ir import Api, Model, Operation, Resource
from generator.styling.calls import arguments_of, body_name, whole_body

from .methods import return_type
from .naming import accessor, class_name, client_class, give_way, method, setting, variable


def listing(api: Api, package: str) -> dict[str, object]:
    """The package with its clients, their arguments, all operations and all models."""
    give_way(api)
    client = client_class(api.package.client)
    return {
        "package": package,
        "client": client,
        "async_client": f"Async{client}",
        "auth": [
            {
                "scheme": auth.name,
                "type": auth.type,
                "arguments": [setting(credential.argument) for credential in auth.credentials],
                "roles": [credential.role for credential in auth.credentials],
            }
            for auth in api.security_schemes
        ],
        "variables": [
            {
                "name": setting(each.name),
                "wire": each.wire_name,
                "required": each.default is None,
                "default": each.default,
                "values": list(each.values),
            }
            for server in api.servers[:1]
            for each in server.variables
        ],
        "operations": [
            _operation(api, resource, operation) for resource in api.all_resources for operation in resource.operations
        ],
        "models": [{"name": class_name(model.name), "schema": _schema(api, model)} for model in api.models],
    }


def _operation(api: Api, resource: Resource, operation: Operation) -> dict[str, object]:
    group = ".".join(map(accessor, resource.path))
    return {
        "id": operation.id,
        "method": operation.method,
        "path": operation.path,
        "call": f"{group}.{method(operation.name)}",
        "arguments": list(_arguments(operation)),
        "body": _body(api, operation),
        "returns": return_type(operation, "").replace("builtins.", ""),
        "paginated": operation.pagination is not None,
        "streamed": operation.stream is not None,
        "batch": f"{group}.{method(operation.batch.name)}" if operation.batch else None,
        "safety": operation.safety,
        "deprecated": operation.deprecated,
    }


def _arguments(operation: Operation) -> Iterator[dict[str, Any]]:
    """The arguments of a method in order, without `options`, which every method has."""
    locations = {parameter.name: parameter.location for parameter in operation.parameters}
    path = len(operation.within("path"))
    for number, each in enumerate(arguments_of(operation)):
        yield {
            "name": variable(each.name),
            "in": locations.get(each.name, "body"),
            "wire": each.wire,
            "required": each.required,
            "positional": number < path,
        }


def _body(api: Api, operation: Operation) -> dict[str, object] | None:
    if operation.body is None:
        return None
    flattened = bool(operation.body.fields)
    whole = whole_body(operation, api)
    name = whole.name if whole else None if flattened else body_name(operation)
    return {
        "required": operation.body.required,
        "media_types": [content.media_type for content in operation.body.contents],
        "flattened": flattened,
        "argument": variable(name) if name else None,
    }


def _schema(api: Api, model: Model) -> str:
    """A `$ref` from the document to a model's schema."""
    path, _, pointer = model.schema.partition("#")
    return f"{'' if path == api.source else path}#{pointer}"
