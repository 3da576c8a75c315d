"""What extensions refer to: places in a body or a response, schemas, and application codes."""

from __future__ import annotations

from collections.abc import Iterator

from ..openapi.document import Document, Node
from ..openapi.pointers import pointer_error
from ..openapi.schema import referenced_schema
from ..problems import Problem, SpecError, did_you_mean


def pointer_problems(schema: Node, stated: Node, whole: str = "the response") -> Iterator[Problem]:
    """The problem that `stated` points at nothing in a value of `schema`; messages call that value `whole`."""
    if wrong := pointer_error(schema, stated.text, whole):
        yield stated.problem(*wrong)


def unknown_codes(document: Document, stated: Node) -> Iterator[Problem]:
    """The codes in a list that the schema of `x-sdk/codes` does not have."""
    codes = referenced_or_none(document.root / "x-sdk" / "codes")
    if codes is None:
        return
    values = [(member / "const").value for member in (codes / "oneOf").items()]
    values += [member.value for member in (codes / "enum").items()]
    for code in stated.items():
        if code.value not in values:
            hint = did_you_mean(code.text, values)
            yield code.problem(f"{code.value!r} is not among the values of the codes' schema", hint)


def referenced_or_none(stated: Node) -> Node | None:
    """The schema that `stated` refers to; None if there is none."""
    try:
        schema = referenced_schema(stated)
    except (LookupError, ValueError, SpecError):
        return None
    return schema if schema is not None and isinstance(schema.value, dict) else None
