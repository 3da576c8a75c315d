"""The responses that `x-sdk` states once, as references in the operations."""

from __future__ import annotations

from collections.abc import Iterator

from ..openapi.document import Document, Node
from ..openapi.http import is_failure
from ..openapi.paths import operations_in
from ..problems import SpecError

_RESPONSES, _CHARACTERS = 5_000, 5  # the minimum limit, and characters per response; real documents have 40 and more


def add_shared_responses(document: Document) -> None:
    """Add a `$ref` to each response of `x-sdk` to every operation of `paths` that states neither its status nor its range.

    An operation that sends no credentials (`security: []`) gets no 401.
    """
    stated = (document.root / "x-sdk" / "responses").entries()
    shared = {status: node for status, node in stated if _is_error(status) and isinstance(node.value, dict)}
    if not shared:
        return
    most = left = max(_RESPONSES, document.length // _CHARACTERS)
    for _, item in (document.root / "paths").entries():
        for _, place in operations_in(item):
            operation = place.resolve()
            missing = {status: shared[status] for status in _missing(operation, shared)}
            if missing:
                _add(operation, missing)
            left -= len(missing)
            if left < 0:
                text = f"these add more than {most:,} responses to the operations together"
                raise SpecError([(document.root / "x-sdk" / "responses").problem(text, "state fewer", at_key=True)])


def _is_error(status: str) -> bool:
    return is_failure(status) or status == "default"


def _missing(operation: Node, shared: dict[str, Node]) -> Iterator[str]:
    stated = operation.child("responses").value if operation.child("responses") else {}
    if isinstance(operation.value, dict) and isinstance(stated, dict):  # else it has a problem, which `check` finds
        security = operation / "security" or operation.document.root / "security"
        for status in shared:
            if not {status, f"{status[:1]}XX"} & stated.keys() and not (status == "401" and security.value == []):
                yield status


def _add(operation: Node, missing: dict[str, Node]) -> None:
    """Replace the operation by a copy, because YAML aliases may share it, with the same positions."""
    file, stated = operation.file, operation.child("responses")
    near = stated.value if stated else operation.value
    added = {status: {"$ref": response.reference_from(file)} for status, response in missing.items()}
    responses = (stated.value if stated else {}) | added
    copy = operation.value | {"responses": responses}
    for old, new in ((near, responses), (operation.value, copy), *((near, each) for each in added.values())):
        file.copy_positions(old, new)
    operation.parent[operation.path[-1]] = copy
