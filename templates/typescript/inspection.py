"""The result of `inspect`: how users call the package, as docs/inspect.schema.json defines it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.ir import Api, Model, Operation, Resource
from generator.styling.calls import arguments_of

from .arguments import members_of
from .imports import Imports
from .modules import return_type
from .naming import accessor, class_name, client_class, exported, setting, variable
from .spelling import Spelling


def listing(api: Api, package: str) -> dict[str, object]:
    """The package with its client, its options, all operations and all models."""
    return {
        "package": package,
        "client": client_class(api.package.client),
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
    first, *others = resource.path
    group = ".".join([accessor(first), *map(exported, others)])
    return {
        "id": operation.id,
        "method": operation.method,
        "path": operation.path,
        "call": f"{group}.{exported(operation.name)}",
        "arguments": list(_arguments(operation)),
        "body": _body(operation),
        "returns": return_type(operation, Spelling(Imports(api, "index", ()))),
        "paginated": operation.pagination is not None,
        "streamed": operation.stream is not None,
        "batch": f"{group}.{exported(operation.batch.name)}" if operation.batch else None,
        "safety": operation.safety,
        "deprecated": operation.deprecated,
    }


def _arguments(operation: Operation) -> Iterator[dict[str, object]]:
    """The arguments in the path, which are positional, and the members of the object after them."""
    for each in arguments_of(operation)[: len(operation.within("path"))]:
        yield {"name": variable(each.name), "in": "path", "wire": each.wire, "required": each.required, "positional": True}
    for member in members_of(operation):
        given = member.argument
        yield {
            "name": member.key,
            "in": member.place,
            "wire": given.wire,
            "required": given.required,
            "positional": False,
        }


def _body(operation: Operation) -> dict[str, object] | None:
    if operation.body is None:
        return None
    flattened = bool(operation.body.fields)
    whole = next((each.key for each in members_of(operation) if each.place == "body"), None)
    return {
        "required": operation.body.required,
        "media_types": [content.media_type for content in operation.body.contents],
        "flattened": flattened,
        "argument": None if flattened else whole,
    }


def _schema(api: Api, model: Model) -> str:
    """A `$ref` from the document to a model's schema."""
    path, _, pointer = model.schema.partition("#")
    return f"{'' if path == api.source else path}#{pointer}"
