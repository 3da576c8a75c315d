"""The keywords of one schema: its types, whether it allows null, its description."""

from __future__ import annotations

from dataclasses import replace

from .document import Node

_WORDS = {"description", "title", "example", "examples", "deprecated", "default", "readOnly", "writeOnly"}
_WORDS |= {"externalDocs", "xml", "$comment", "nullable"}
_TYPING = {"$ref", "type", "format", "enum", "const", "properties", "additionalProperties", "patternProperties"}
_TYPING |= {"items", "prefixItems", "allOf", "anyOf", "oneOf", "unevaluatedProperties"}
_NARROWING = _TYPING | {"required", "contentEncoding", "contentMediaType"}
ALTERNATIVES = ("oneOf", "anyOf")
ADDITIONAL = ("additionalProperties", "unevaluatedProperties")


def schema_at(place: Node) -> Node:
    """The schema at a place, after following its `$ref`.

    Since OpenAPI 3.1, keywords next to a `$ref` narrow it: the result is an `allOf` of both.
    """
    if not isinstance(place.value, dict) or not isinstance(place.value.get("$ref"), str):
        return place
    siblings = {key: value for key, value in place.value.items() if key != "$ref" and key in _NARROWING}
    if not siblings or (place.document.root.child("openapi")).text.startswith("3.0"):
        return place.resolve()
    inner = place.value.get("allOf")
    base = {"$ref": place.value["$ref"]}
    value = {key: each for key, each in place.value.items() if key != "$ref"}
    return replace(place, value={**value, "allOf": [base, *(inner if isinstance(inner, list) else [])]})


# ── what a schema says ──


def description_of(node: Node) -> str:
    """The description next to a `$ref`, or of its target, or of its `allOf`, or of its only alternative."""
    own = node.child("description").text or (node / "description").text
    if own:
        return own
    added = list((node / "allOf").items())
    for keyword in ALTERNATIVES:
        alternatives = [member for member in (node / keyword).items() if not is_null(member)]
        added += alternatives if len(alternatives) == 1 else []
    return next((text for text in (member.child("description").text for member in reversed(added)) if text), "")


def json_types(node: Node) -> list[str]:
    """The JSON types that a schema allows, without null."""
    value = (node / "type").value
    listed = value if isinstance(value, list) else [value]
    return [name for name in listed if isinstance(name, str) and name != "null"]


def effective_keyword(place: Node, keyword: str) -> Node:
    """The value of a keyword: next to a `$ref`, in its target, or in the last part of its `allOf` that has it."""
    stated = place.value
    if not isinstance(stated, dict) or keyword in stated or ("$ref" not in stated and "allOf" not in stated):
        return place.child(keyword)
    node = schema_at(place)
    if isinstance(node.value, dict) and keyword in node.value:
        return node.child(keyword)
    if isinstance(node.value, dict) and "allOf" in node.value:
        for part in reversed(list(node.child("allOf").items())):
            if isinstance(part.value, dict) and keyword in part.value:
                return part.child(keyword)
    return node.child(keyword)


def is_null(place: Node) -> bool:
    """Whether a schema allows null alone."""
    node = place.resolve()
    if not isinstance(node.value, dict):
        return False
    value = node.value
    if value.get("type") in ("null", ["null"]) or value.get("enum") == [None] or ("const", None) in value.items():
        return True
    # In a union, `{nullable: true}` means null, not any value: OpenAPI 3.0 has no other way to write it.
    return value.get("nullable") is True and is_annotation_only(node)


def is_nullable(schema: Node) -> bool:
    """Whether a schema, which is a mapping, allows null."""
    for keyword, null in (("type", "null"), ("enum", None)):
        values = schema.value.get(keyword)
        if isinstance(values, list) and null in values:
            return bool(schema.value.get("format") != "nothing")
    members = [*schema.child("oneOf").items(), *schema.child("anyOf").items()]
    constant = "const" in schema.value and schema.value["const"] is None
    return bool(schema.value.get("nullable") is True or constant or any(map(is_null, members)))


def is_typed(place: Node) -> bool:
    """Whether a schema gives the value a type; otherwise it only restricts the value."""
    return isinstance(place.value, dict) and not _TYPING.isdisjoint(place.value)


def is_annotation_only(place: Node) -> bool:
    """Whether a schema has no effect on the type of a value: it has only annotations, or is true or false."""
    value = place.resolve().value
    return isinstance(value, bool) or (
        isinstance(value, dict) and all(key in _WORDS or key.startswith("x-") for key in value)
    )


def is_type_only(place: Node) -> bool:
    """Whether a schema says nothing about the value except its JSON type."""
    value = schema_at(place).value
    if not isinstance(value, dict):
        return value is not False
    says = {key for key in value.keys() & _NARROWING if not (key in ADDITIONAL and value[key] is False)}
    return says <= {"type"}


def referenced_schema(stated: Node) -> Node | None:
    """The schema that a `schema:` entry of `x-sdk` names, as if it were a `$ref`."""
    schema = stated / "schema"
    if not schema:
        return None
    file, pointer = schema.document.target(schema.file, schema.text)
    return Node(schema.document, file, file.root).at(pointer)
