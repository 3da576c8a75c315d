"""The example responses of the package's `testing` module."""

from __future__ import annotations

import json
from typing import Any

from generator.ir import Api, Operation, scheme_names
from generator.openapi.http import status_code

_ROLES = ("page", "offset", "cursor", "current", "last", "next", "after", "more", "first")


def examples_of(api: Api) -> list[dict[str, Any]]:
    """The distinct failures, which most operations share, then the arguments of `Route` for each operation."""
    failures: list[Any] = []
    routes = [
        _route(api, ".".join(name.snake for name in (*resource.path, operation.name)), operation, failures)
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
    return route


def _index(known: list[Any], value: Any) -> int:
    """The index of the value among the known ones; a new value is appended."""
    if value not in known:
        known.append(value)
    return known.index(value)
