"""The examples that the testing kit of the package answers with."""

from __future__ import annotations

import json
from typing import Any

from generator.ir import Api, Operation, scheme_names
from generator.openapi.http import status_code

_ROLES = ("page", "offset", "cursor", "current", "last", "next", "after", "more", "first")


def examples_of(api: Api) -> list[dict[str, Any]]:
    """The failures, which most operations share, and for each operation what `Route` of the runtime takes."""
    failures: list[Any] = []
    routes = [
        _route(api, ".".join(name.snake for name in (*resource.path, operation.name)), operation, failures)
        for resource in api.all_resources
        for operation in resource.operations
    ]
    return [{"failures": failures}, *routes]


def as_json_lines(values: list[object]) -> str:
    """Each value as a line of JSON, in ASCII; not-a-number is null."""
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
        behind = counted and not (pagination.current or pagination.last)  # pages can lie behind the last
        roles = [*_ROLES, "items"] if behind else _ROLES
        route["pages"] = {role: str(each) for role in roles if (each := getattr(pagination, role)) not in (None, "")}
    return route


def _index(known: list[Any], value: Any) -> int:
    """Where the value is among those known; it is added if it is new."""
    if value not in known:
        known.append(value)
    return known.index(value)
