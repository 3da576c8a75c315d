"""The rules of `x-sdk-batch`: the items are a list in the body, and what it names of them is there."""

from __future__ import annotations

from collections.abc import Iterator

from ..openapi.document import Document, Node
from ..openapi.pagination import integer
from ..openapi.pointers import OperationSchemas, is_list, response_schema, unwrap, value_at
from ..problems import Problem
from .references import pointer_problems, unknown_codes


def batch_problems(document: Document, item: Node, operation: Node) -> Iterator[Problem]:
    """The problems of the `x-sdk-batch` of an operation."""
    stated, body = operation / "x-sdk-batch", OperationSchemas.of(item, operation).body
    if not stated:
        return
    for other in ("x-sdk-pagination", "x-sdk-stream"):
        if operation / other:
            yield stated.problem(f"an operation has either x-sdk-batch or {other}", at_key=True)
    if body is None:
        yield stated.problem("x-sdk-batch needs a JSON body, and the operation has none", at_key=True)
        return
    yield from pointer_problems(body, stated / "items", "the body")
    if items := value_at(body, (stated / "items").text):
        yield from _list(stated, unwrap(items))
    yield from _results(stated, operation)
    yield from unknown_codes(document, stated / "stop")


def _list(stated: Node, items: Node) -> Iterator[Problem]:
    if not is_list(items):
        yield (stated / "items").problem(f"{(stated / 'items').text} of the body is not a list")
        return
    size, most = stated / "size", integer(items / "maxItems")
    if not size and not most:
        hint = "add `size`, or `maxItems` to the schema of the list"
        yield stated.problem("x-sdk-batch does not say how many items a call may have", hint, at_key=True)
    elif size and most is not None and size.value > most:
        yield size.problem(f"the list takes at most {most} items (`maxItems`)")
    for each in (stated / "match").items():
        yield from pointer_problems(items / "items", each, "an item")


def _results(stated: Node, operation: Node) -> Iterator[Problem]:
    """The members that the items of the response do not have."""
    outcome, schema = operation / "x-sdk-outcome", response_schema(operation)
    if stated / "match" and not outcome:
        yield (stated / "match").problem("'match' needs x-sdk-outcome, which says where the results are", at_key=True)
    results = value_at(schema, (outcome / "items").text) if schema and outcome else None
    if results and is_list(results):
        for each in (stated / "match").items():
            yield from pointer_problems(unwrap(results) / "items", each, "a result")
