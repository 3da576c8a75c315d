"""Pagination extensions of other vendors as our schemes; docs/extensions.md lists what is supported.

Each reader gets the extension, the operation and the document, and returns a scheme and the node of each role.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ..ir.pagination import REQUEST_ROLES, Pagination
from ..names import Name
from ..openapi.allof import object_members
from ..openapi.document import Node
from ..openapi.pointers import OperationSchemas, is_list, unwrap, value_at
from ..openapi.references import to_pointer
from ..problems import did_you_mean

_UNNAMED = Name(())
_STEP = re.compile(
    r"""\.?(?P<bare>[^.\[\]'"]+)|\[\s*(?P<quote>['"])(?P<quoted>.*?)(?P=quote)\s*\]|\[(?P<last>-1):?\]"""
)
_OUTPUTS = {"offsetLimit": "", "cursor": "nextCursor", "url": "nextUrl"}
"""The types of Speakeasy's pagination, and the output that leads to the next page."""
_LAST = ""
"""The step to the last item of a list; an empty key is not supported otherwise."""

Found = tuple[Pagination, dict[str, Node]]


class UnsupportedPagination(Exception):
    """A part of an extension is not supported; `node` is that part."""

    def __init__(self, node: Node, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.node, self.message, self.hint = node, message, hint


# ── x-speakeasy-pagination ──


def speakeasy(stated: Node, call: OperationSchemas, root: Node) -> Found:
    """`type` offsetLimit, cursor or url; `inputs` name parameters or members of the body, `outputs` are JSONPaths."""
    kind, outputs = (stated / "type").text, stated / "outputs"
    if kind not in _OUTPUTS:
        raise UnsupportedPagination(stated / "type", f"there is no type {kind!r}", did_you_mean(kind, _OUTPUTS))
    found, places = _inputs(stated / "inputs", call)
    if kind == "offsetLimit" and "page" in found:
        found.pop("offset", None)
        found["last"] = _pointer_of(outputs / "numPages") if outputs / "numPages" else ""
    elif kind == "offsetLimit" and "offset" not in found:
        raise UnsupportedPagination(stated / "inputs", "offsetLimit needs an input of type page or offset")
    elif kind == "cursor" and "cursor" not in found:
        raise UnsupportedPagination(stated / "inputs", "cursor needs an input of type cursor")
    elif kind == "cursor":
        found |= _cursor(outputs / "nextCursor", outputs / "results")
    elif kind == "url":
        found |= {"next": _pointer_of(outputs / "nextUrl"), "follow": True}
    if "items" not in found:
        found["items"] = _pointer_of(outputs / "results") if outputs / "results" else _only_list(outputs, call)
    stated_in = {"items": "results", "last": "numPages", "after": "nextCursor", "next": _OUTPUTS[kind]}
    return Pagination(_UNNAMED, **found), places | {role: outputs / name for role, name in stated_in.items()}


def _inputs(stated: Node, call: OperationSchemas) -> tuple[dict[str, Any], dict[str, Node]]:
    found: dict[str, Any] = {}
    places: dict[str, Node] = {}
    for each in stated.items():
        role, name = (each / "type").text, (each / "name").text
        if role not in REQUEST_ROLES or not name:
            raise UnsupportedPagination(each, f"an input needs a name, and a type of {', '.join(REQUEST_ROLES)}")
        found[role] = _in_body(name, call) if (each / "in").text == "requestBody" else name
        places[role] = each / "name"
    return found, places


def _cursor(next_: Node, results: Node) -> dict[str, str]:
    """The roles for a cursor in the response, or in its last item (`$.data[-1].id`)."""
    path = _path(next_)
    if _LAST not in path:
        return {"next": to_pointer(path)}
    at = path.index(_LAST)
    if results and _path(results) != path[:at]:
        raise UnsupportedPagination(next_, "the cursor is not in the last item of the results")
    return {"items": to_pointer(path[:at]), "after": to_pointer(path[at + 1 :])}


def _only_list(outputs: Node, call: OperationSchemas) -> str:
    """The pointer to the only list of a response, for a scheme without `results`."""
    if call.response is None:
        return ""
    if is_list(call.response):
        return ""
    lists = [key for key, each in object_members(unwrap(call.response))[0].items() if is_list(each)]
    if len(lists) != 1:
        raise UnsupportedPagination(
            outputs, f"without `results`, the response must have one list, but it has {len(lists)}"
        )
    return to_pointer(lists)


# ── x-fern-pagination ──


def fern(stated: Node, call: OperationSchemas, root: Node) -> Found:
    """`offset`, `cursor`, `next_uri` or `next_path`; `true` refers to the extension at the root."""
    if stated.value is True:
        place, stated = stated, root / "x-fern-pagination"
        if not isinstance(stated.value, dict):
            raise UnsupportedPagination(place, "`true` refers to x-fern-pagination at the root, which is missing")
    kind = next((key for key in ("cursor", "offset", "next_uri", "next_path") if stated / key), "")
    place, more, step = stated / kind, stated / "has-next-page", stated / "step"
    found: dict[str, Any] = {"items": _pointer_of(stated / "results"), "more": _pointer_of(more) if more else ""}
    places = {"items": stated / "results", "more": more, "limit": step}
    if kind == "cursor":
        found |= {"cursor": _request_role(place, call), "next": _pointer_of(stated / "next_cursor")}
        places |= {"cursor": place, "next": stated / "next_cursor"}
    elif kind == "offset":
        number = _request_role(place, call)
        role = _number_role(number, bool(step))
        found |= {role: number, "limit": _request_role(step, call) if step else ""}
        places[role] = place
    elif kind:
        found |= {"next": _pointer_of(place), "follow": True}
        places["next"] = place
    else:
        raise UnsupportedPagination(stated, "expected one of offset, cursor, next_uri and next_path")
    return Pagination(_UNNAMED, **found), places


def _number_role(place: str, stepped: bool) -> str:
    """The role of a number, page or offset, by its name, or else by the presence of a step."""
    words = Name.of(place.rpartition("/")[2]).words
    if "page" in words:
        return "page"
    return "offset" if stepped or {"offset", "skip", "start"} & set(words) else "page"


def _request_role(stated: Node, call: OperationSchemas) -> str:
    """The query parameter or the member of the body that `$request.page` names."""
    text = stated.text.removeprefix("$request").removeprefix(".")
    return text if text in call.query else _in_body(text, call) if call.body else text


# ── x-ms-pageable ──


def pageable(stated: Node, call: OperationSchemas, root: Node) -> Found:
    """`nextLinkName` names the property with the link, or is null; `itemName` that with the items, by default `value`."""
    link, item = (stated / "nextLinkName").resolve(), (stated / "itemName").resolve()
    name = link.text if link else "nextLink"
    places = {"items": item, "next": link}
    next_ = _property(name, call.response) if name else ""
    return Pagination(_UNNAMED, _property(item.text or "value", call.response), next_, follow=bool(next_)), places


READERS: dict[str, Callable[[Node, OperationSchemas, Node], Found]] = {
    "x-speakeasy-pagination": speakeasy,
    "x-fern-pagination": fern,
    "x-ms-pageable": pageable,
}


# ── paths ──


def _path(stated: Node) -> list[str]:
    """The steps of a path such as `$.data.items` or `$response.data['the items']`; `_LAST` for `[-1]`."""
    text = stated.text
    rest = re.sub(r"^\$(response)?(?![\w])|\[\*\]$", "", text)
    path: list[str] = []
    position = 0
    while position < len(rest) and (match := _STEP.match(rest, position)):
        path.append(_LAST if match["last"] else match["quoted"] or match["bare"] or "")
        position = match.end()
    if not text or position < len(rest):
        raise UnsupportedPagination(
            stated, f"expected a path of names such as $.data.items, got {text!r}" if text else "a path is missing here"
        )
    return path


def _pointer_of(stated: Node) -> str:
    return to_pointer(_path(stated))


def _in_body(name: str, call: OperationSchemas) -> str:
    return _property(name.removeprefix("$."), call.body)


def _property(name: str, schema: Node | None) -> str:
    """The pointer to `a.b`: a property with that name, or a nested one."""
    dotted = to_pointer(name.split("."))
    return (
        dotted
        if schema and value_at(schema, to_pointer([name])) is None and value_at(schema, dotted)
        else to_pointer([name])
    )
