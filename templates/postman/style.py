"""The Postman style: a Collection 2.1 with every operation of the Api, and an environment with its variables.

collection ─┬─ folder ─┬─ item ─┬─ request ── url · header · body     a Resource, an Operation, its request
            └─ auth    └─ …     └─ response ── originalRequest       the examples of its Response and ErrorResponses

Text of the document reaches the output only through `as_json`; see texts.py.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from generator.ir import Api, Operation, Resource
from generator.names import DEVICES, Name
from generator.openapi.http import reason_phrase, status_code
from generator.openapi.media_types import is_json
from generator.styling.docs import external_docs_doc
from generator.styling.texts import as_json

from .auth import authentication, own_variables, schemes_of, split_schemes, variables
from .requests import request
from .texts import Json, example_json, paragraphs, plain, stable_id, stand_ins, title

OPTIONS: dict[str, object] = {"package": ""}

_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
_UNSAFE = (
    "**Not safe to repeat.** If the response is lost, the call may still have been carried out: "
    "check before you send it again."
)
_BODILESS = ("GET", "HEAD")  # Postman drops their bodies unless `disableBodyPruning` is set


def collection(api: Api) -> Json:
    """The whole collection."""
    own = own_variables(api)
    items = [_folder(api, resource, own) for resource in api.resources]
    result: Json = {
        "info": {
            "_postman_id": stable_id(api.package.name.kebab, "collection"),
            "name": title(api.title),
            "description": _introduction(api),
            "schema": _SCHEMA,
        },
        "item": items,
        "auth": authentication(api, schemes_of(api, api.security)),
    }
    others = stand_ins(items, own)
    return result | ({"variable": others} if others else {})


def environment(api: Api) -> Json:
    """The variables of the collection; the user fills in the empty ones."""
    address = plain(api.servers[0].address).rstrip("/") if api.servers else ""
    return {
        "id": stable_id(api.package.name.kebab, "environment"),
        "name": title(api.title),
        "values": [
            {"key": "base_url", "value": address, "type": "default", "enabled": True},
            *({"key": role, "value": "", "type": "secret", "enabled": True} for role in variables(api)),
        ],
        "_postman_variable_scope": "environment",
    }


def file_name(name: Name) -> str:
    """The stem of the file names."""
    return f"{name.kebab}-api" if name.kebab in DEVICES else name.kebab


def context(api: Api, options: Mapping[str, Any]) -> dict[str, object]:
    """The variables for the paths of the templates, in addition to the Api."""
    return {"package": options["package"] or file_name(api.package.name)}


def _introduction(api: Api) -> str:
    roles = " and ".join(f"`{each}`" for each in variables(api))
    descriptions = [auth.description for auth in schemes_of(api, api.security)]
    return paragraphs(
        api.summary,
        api.description,
        external_docs_doc(api.external_docs),
        f"Before you send, select the environment `{title(api.title)}` and fill in {roles}." if roles else "",
        *descriptions,
    )


# ── folders and items ──


def _folder(api: Api, resource: Resource, own: Collection[str]) -> Json:
    """The folder of a resource, named as in its operation ids, so that a search for an id finds it."""
    folder: Json = {
        "id": stable_id(api.package.name.kebab, "folder", _dotted(resource)),
        "name": resource.path[-1].snake,
        "description": paragraphs(resource.description, external_docs_doc(resource.external_docs)),
    }
    inside = [
        _item(api, operation, _dotted(resource), own) for operation in resource.operations if not operation.variant_of
    ]
    return folder | {"item": inside + [_folder(api, child, own) for child in resource.children]}


def _item(api: Api, operation: Operation, folder: str, own: Collection[str]) -> Json:
    key = f"{folder}.{operation.name.snake}"
    full = request(api, operation, own)
    original = _without_descriptions(full)
    item: Json = {
        "id": stable_id(api.package.name.kebab, "operation", key),
        "name": title(operation.summary) or operation.name.snake,
        "request": full | {"description": _description(operation)},
        "response": [
            # A failure has no originalRequest: the request as documented would succeed.
            {"id": stable_id(api.package.name.kebab, "reply", key, status)}
            | ({"originalRequest": original} if status == operation.response.status else {})
            | saved
            for status, saved in _responses(operation)
        ],
    }
    auth = authentication(api, split_schemes(api, operation)[0])
    if auth != authentication(api, schemes_of(api, api.security)):
        item["request"]["auth"] = auth
    if operation.body and operation.method in _BODILESS:
        item["protocolProfileBehavior"] = {"disableBodyPruning": True}
    return item


def _dotted(resource: Resource) -> str:
    return ".".join(name.snake for name in resource.path)


def _description(operation: Operation) -> str:
    """The description of a request: summary, description, result, and a warning if it is unsafe."""
    result = operation.response.description
    return paragraphs(
        f"**Deprecated.** {operation.deprecation}".strip() if operation.deprecated else "",
        operation.summary,
        operation.description,
        external_docs_doc(operation.external_docs),
        f"**Returns:** {result.strip()}" if result.strip() else "",
        _UNSAFE if operation.safety == "unsafe" else "",
    )


def _without_descriptions(value: Any) -> Any:
    """A request for a saved response; only the request itself has descriptions."""
    if isinstance(value, dict):
        return {key: _without_descriptions(inner) for key, inner in value.items() if key != "description"}
    return [_without_descriptions(inner) for inner in value] if isinstance(value, list) else value


def _responses(operation: Operation) -> Iterator[tuple[str, Json]]:
    """The responses for which the document has examples, each with its documented status."""
    response = operation.response
    if response.example is not None:
        yield response.status, _response(response.status, 200, response.example, response.media_type)
    for failure in operation.error_responses:
        if failure.example is not None:
            # The Api has no media type for failures; an example that is not text must be JSON.
            media_type = "" if isinstance(failure.example, str) else "application/json"
            yield failure.status, _response(failure.status, 500, failure.example, media_type)


def _response(status: str, default: int, example: object, media_type: str) -> Json:
    """A saved response. Postman needs a number: `4XX` becomes 400, and the status `default` becomes `default`."""
    code = status_code(status.upper().replace("X", "0")) or default
    name = reason_phrase(code)
    is_text = isinstance(example, str) and not is_json(media_type)
    return {
        "name": f"{code} {name}".strip() if status_code(status) else status or "default",
        "status": name,
        "code": code,
        "_postman_previewlanguage": "text" if is_text else "json",
        "header": [{"key": "Content-Type", "value": plain(media_type)}] if media_type else [],
        "cookie": [],
        "body": plain(str(example)) if is_text else example_json(example),
    }


FILTERS = {"collection": collection, "environment": environment, "json": as_json}
DOORS = ("json",)
