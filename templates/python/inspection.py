"""How the user of the package calls it: what `inspect` lists, in the words of docs/inspect.schema.json."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.ir import Api, Model, Operation, Resource
from generator.styling.calls import arguments_of, body_name, whole_body

from .annotations import result_type
from .naming import accessor, class_name, client_class, method, setting, variable


def listing(api: Api, package: str) -> dict[str, object]:
    """The package, its clients and what they take, every operation as it is called, every model."""
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
    return {
        "id": operation.id,
        "method": operation.method,
        "path": operation.path,
        "call": ".".join([*map(accessor, resource.path), method(operation.name)]),
        "arguments": list(_arguments(operation)),
        "body": _body(api, operation),
        "returns": _returns(operation),
        "paginated": operation.pagination is not None,
        "safety": operation.safety,
        "deprecated": operation.deprecated,
    }


def _arguments(operation: Operation) -> Iterator[dict[str, Any]]:
    """The parameters of the method, in its order; `options`, which every method has, is left out."""
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


def _returns(operation: Operation) -> str:
    """The annotation of the method of the client that blocks."""
    returned = result_type(operation.returns)
    return f"Page[{returned}]" if operation.pagination else returned


def _schema(api: Api, model: Model) -> str:
    """Where a model's schema stands, as a `$ref` in the document would say it."""
    path, _, pointer = model.schema.partition("#")
    return f"{'' if path == api.source else path}#{pointer}"
