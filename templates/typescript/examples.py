"""The example responses of the package's fake of the API."""

from __future__ import annotations

from generator.ir import Api, Operation, Resource
from generator.styling.routes import as_json_lines, examples_of

from .configuration import constant_of
from .escaping import code_of
from .inspection import group_of
from .layout import Source
from .naming import exported


def examples(api: Api) -> Source:
    """The constant with the failures, then each route, as texts of JSON: literals would cost compilers much time."""
    listed = examples_of(api, _call)
    for route in listed[1:]:
        route["mediaType"] = route.pop("media_type")
    return constant_of("EXAMPLES", "readonly string[]", code_of(as_json_lines(list(listed)).split("\n")))


def _call(resource: Resource, operation: Operation) -> str:
    return f"{group_of(resource)}.{exported(operation.name)}"
