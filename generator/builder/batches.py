"""Methods that divide any number of items into calls: `x-sdk-batch`."""

from __future__ import annotations

from ..ir import Array, Batch, Body, Nullable
from ..names import Name
from ..openapi.document import Node
from ..openapi.pagination import integer
from ..openapi.pointers import OperationSchemas, unwrap, value_at
from .conventions import Conventions, text_items
from .schemas.registry import TypeRegistry


def batch_of(
    item: Node, operation: Node, name: Name, body: Body | None, conventions: Conventions, registry: TypeRegistry
) -> Batch | None:
    """How the items of an operation are divided; None if that is not stated, or does not fit the type of the body."""
    stated, schema = operation / "x-sdk-batch", OperationSchemas.of(item, operation).body
    if not (stated and schema):
        return None
    wire = (stated / "items").text.removeprefix("/")
    member = next((each for each in body.fields if each.wire_name == wire), None) if body else None
    type_ = member.type.type if member and isinstance(member.type, Nullable) else member and member.type
    if not isinstance(type_, Array):
        stated.warn("x-sdk-batch does not match the type of the body; it is ignored", at_key=True)
        return None
    listed = value_at(schema, (stated / "items").text)
    model = registry.find(type_.item)
    known = {each.wire_name for each in model.fields} if model else set[str]()
    return Batch(
        name=name.with_words("all"),
        items=wire,
        item=type_.item,
        size=integer(stated / "size") or (integer(unwrap(listed) / "maxItems") if listed else None) or 1,
        reference=next((each for each in conventions.references if each in known), ""),
        match=tuple(each.removeprefix("/") for each in text_items(stated / "match")),
        stop=text_items(stated / "stop"),
    )
