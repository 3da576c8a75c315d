"""The result of `inspect`: how users call the package."""

from __future__ import annotations

from collections.abc import Iterator

from generator.ir import Api, Operation, Resource
from generator.styling import inspection
from generator.styling.calls import arguments_of, body_name, whole_body

from .methods import return_type
from .naming import accessor, class_name, client_class, give_way, method, setting, variable


def listing(api: Api, package: str) -> dict[str, object]:
    """The package with its clients, their arguments, all operations and all models."""
    give_way(api)
    client = client_class(api.package.client)
    terms = inspection.Terms(
        setting=setting,
        group=_group,
        method=method,
        type=class_name,
        returns=lambda operation: return_type(operation, "").replace("builtins.", ""),
        arguments=_arguments,
        whole=lambda operation: _whole(api, operation),
    )
    return inspection.listing(api, package, {"client": client, "async_client": f"Async{client}"}, terms)


def _group(resource: Resource) -> str:
    return ".".join(map(accessor, resource.path))


def _arguments(operation: Operation) -> Iterator[tuple[str, str, str, bool, bool]]:
    """The arguments of a method in order, without `options`, which every method has."""
    locations = {parameter.name: parameter.location for parameter in operation.parameters}
    path = len(operation.within("path"))
    for number, each in enumerate(arguments_of(operation)):
        yield variable(each.name), locations.get(each.name, "body"), each.wire, each.required, number < path


def _whole(api: Api, operation: Operation) -> str | None:
    whole = whole_body(operation, api)
    flattened = bool(operation.body and operation.body.fields)
    name = whole.name if whole else None if flattened else body_name(operation)
    return variable(name) if name else None
