"""JSON Schemas to types of the IR.

registry.py   models, enums and unions: everything that has a name    unions.py          `oneOf`, `anyOf`
subtypes.py   schemas that extend a base by `allOf`                   discriminators.py  how members are told apart
enums.py      `enum`, `const`                                         member_names.py    names for their members
formats.py    `format`                                                aliases.py         other names of members
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import PurePath
from typing import Any

from ...ir import Array, Field, Kind, LiteralValues, Map, Nullable, Scalar, Type, Union
from ...ir.types import container_count
from ...names import Name, NameScope, names_of
from ...openapi.allof import Members, members_of
from ...openapi.document import Document, Node
from ...openapi.schema import (
    description_of,
    effective_keyword,
    is_annotation_only,
    is_nullable,
    is_type_only,
    json_types,
    schema_at,
)
from ..held import NONE, HeldNames
from .aliases import aliases_of
from .constraints import ConstraintsReader
from .discriminators import discriminator_of
from .enums import explained_values, literal_values, named_values, warn_about_values
from .formats import is_password, kind_of, number_format
from .member_names import hints_of
from .registry import TypeRegistry
from .subtypes import Subtypes
from .unions import ANY, alternatives, intersect, union

MAX_NESTING = 10
"""The maximum nesting of lists and maps; deeper values are `any`."""
_MAX_OPEN = 40
_MAX_CONTAINERS = 60
_MANY_VALUES = 20
_PLAIN: dict[str, Kind] = {"string": "string", "integer": "integer", "number": "number", "boolean": "boolean"}
_COMPOSING = frozenset("allOf anyOf enum oneOf properties".split())
_UNCHECKED = ("not", "if", "contains", "dependentSchemas", "dependentRequired", "propertyNames", "$dynamicRef")


class SchemaConverter:
    """Converts schemas to types, and names those that need a name."""

    def __init__(self, document: Document, held: HeldNames = NONE) -> None:
        self._subtypes = Subtypes(document)
        self.registry = TypeRegistry(document, _named_components(document), held)
        self.constraints = ConstraintsReader()
        self._open: dict[Any, int] = {}  # the enclosing schemas, and the nesting level of lists and maps at each
        self._level = 0
        self._known: dict[Any, Type] = {}
        self._warned: set[str] = set()
        self._passwords: dict[Any, bool] = {}

    def type_of(self, place: Node, hint: Name) -> Type:
        """The type of the schema at `place`; `hint` is its name if it needs one and has none."""
        node = schema_at(place)
        referred = node.key != place.key
        if not isinstance(node.value, dict):
            return ANY  # true, false or invalid
        found = self._known.get(node.key) or self._convert(
            node, (component_name(node) if referred else None) or hint, referred
        )
        if referred:
            self._known[node.key] = found
        return _nullable(found) if place.child("nullable").value is True else found

    def _convert(self, node: Node, hint: Name, referred: bool) -> Type:
        if node.key in self._open:
            return ANY  # such as a list of itself
        if self._level > MAX_NESTING or len(self._open) > _MAX_OPEN:
            node.warn("this is nested too deeply; any value is accepted here")
            return ANY
        self._note_unchecked(node)
        self._open[node.key] = self._level
        found = self._type(node, hint, referred)
        del self._open[node.key]
        if container_count(found) > _MAX_CONTAINERS:
            node.warn(f"this consists of more than {_MAX_CONTAINERS} lists and maps; any value is accepted here")
            return ANY
        return _nullable(found) if is_nullable(node) else found

    def is_password(self, place: Node) -> bool:
        """Whether a schema describes a password; computed once per schema."""
        key = schema_at(place).key
        if key not in self._passwords:
            self._passwords[key] = is_password(place)
        return self._passwords[key]

    def resolve_fields(self) -> None:
        """Resolve the fields of every pending model, and of the models that these add."""
        for draft in self.registry.pending():
            members, scope = members_of(draft.node), NameScope()
            for before, last in members.conflicts:
                at = before.problem("")
                last.warn(
                    "no value matches both this and another schema of the same member; this one is used",
                    f"the other is at {at.file}:{at.line}",
                    at_key=True,
                )
            names = names_of(members.places, scope)
            draft.fields = tuple(self._field(draft.name, names[key], key, members) for key in members.places)
            draft.is_closed = members.is_closed
            if members.additional:
                rest = union([self.type_of(place, draft.name.with_words("value")) for place in members.additional])
                draft.additional_properties = Field(scope.take(Name(("additional",))), "", Map(rest), required=False)

    def merge_equal(self, sent: set[Name], received: set[Name]) -> dict[Name, Name]:
        """Make equal types one; the new names by the old ones."""
        return self.registry.merge_equal(sent, received, self._known)

    # ── kinds of schemas ──

    def _type(self, node: Node, hint: Name, referred: bool) -> Type:
        if "const" in node.value or isinstance(node.value.get("enum"), list):
            return self._literal(node, hint, referred)
        if values := explained_values(node):
            return self.registry.enum(node, hint, values)
        members = alternatives(node)
        if subtypes := [] if members else self._subtypes.of(node):
            return self._hierarchy(node, subtypes, hint)
        if parts := list(node.child("allOf").items()):
            return self._all_of(node, parts, hint)
        return self._one_of(node, members, hint, referred) if members else self._plain(node, hint)

    def _plain(self, node: Node, hint: Name) -> Type:
        types = json_types(node)
        if kind := kind_of(node, types):
            return Scalar(kind, types[0] if types else "string", number_format(node))
        if not types:
            types = ["array"] if node.child("items") or node.child("prefixItems") else []
            types += ["object"] if members_of(node).places or members_of(node).additional else []
        found: list[Type] = []
        for name in types:
            if name in _PLAIN:
                found.append(Scalar(_PLAIN[name], name))
            elif name == "array":
                found.append(Array(self._inside(_items(node), hint.with_words("item"))))
            elif name == "object":
                found.append(self._object(node, hint))
            else:
                return ANY
        return union(found)

    def _object(self, node: Node, hint: Name) -> Type:
        members = members_of(node)
        return (
            self.registry.model(node, hint)
            if members.places
            else Map(self._inside(members.additional, hint.with_words("value")))
        )

    def _inside(self, places: list[Node], hint: Name) -> Type:
        self._level += 1
        found = union([self.type_of(place, hint) for place in places])
        self._level -= 1
        return found

    def _all_of(self, node: Node, inner: list[Node], hint: Name) -> Type:
        own = node.derived({key: node.value[key] for key in node.value if key != "allOf"})
        relevant = [
            place for place in [*inner, own] if not is_annotation_only(place) and not self._is_self_reference(place)
        ]
        decisive = [place for place in relevant if not is_type_only(place)] or relevant
        if len(decisive) == 1 and decisive[0] is not own and not self._subtypes.has(node):
            return self.type_of(decisive[0], hint)  # an `allOf` of one schema only adds annotations
        if members := members_of(node):
            if members.places:
                return self.registry.model(node, hint)
            if members.additional:
                return Map(self._inside(members.additional, hint.with_words("value")))
        if not decisive:
            return ANY
        found, possible = intersect([self.type_of(place, hint) for place in decisive])
        if not possible:
            node.warn("no value matches all parts of this `allOf`; the last one is used", at_key=True)
        return found

    def _one_of(self, node: Node, members: list[Node], hint: Name, referred: bool) -> Type:
        """The union of alternatives; a model if the schema has properties that not all alternatives repeat.

            properties: {id: …}                                      ->   a model with id, size and weight
            oneOf: [{properties: {size: …}}, {properties: {weight: …}}]

        Several alternatives can be one schema, and the mapping of a discriminator can name others, so types are kept by
        schema: each is converted once, and the tags select from them.
        """
        if node.child("properties").value and not self._is_base(node, members):
            return self.registry.model(node, hint)
        members = [member for member in members if not self._is_self_reference(member)]
        discriminator = discriminator_of(node, members)
        known: dict[Any, Type] = {}
        hints = hints_of(members, discriminator, hint, referred)
        for place in [*members, *(place for _, place in discriminator.mapping)]:
            key = schema_at(place).key
            known[key] = known.get(key) or self.type_of(place, hints.get(key, hint))
        mapping = tuple((value, known[schema_at(place).key]) for value, place in discriminator.mapping)
        found = union(list(known.values()), discriminator.property_name, mapping)
        return self._union(node, found, hint, referred)

    def _hierarchy(self, node: Node, subtypes: list[Node], hint: Name) -> Type:
        """A base with a discriminator: one of its subtypes, or the base itself if no tag names a subtype."""
        discriminator = discriminator_of(node, subtypes)
        known: dict[Any, Type] = {}
        for schema in [*subtypes, *(schema_at(place) for _, place in discriminator.mapping), node]:
            name = hint if schema.key == node.key else component_name(schema) or hint
            is_base = bool(self._subtypes.of(schema))
            known[schema.key] = self.registry.model(schema, name.with_words("base") if is_base else name)
        mapping = tuple((value, known[schema_at(place).key]) for value, place in discriminator.mapping)
        return self._union(node, union(list(known.values()), discriminator.property_name, mapping), hint, referred=True)

    def _union(self, node: Node, found: Type, hint: Name, referred: bool) -> Type:
        """The type; if it is a union that needs a name, the named union."""
        union = found.type if isinstance(found, Nullable) else found
        if not isinstance(union, Union) or union.name or union.distinct or not (referred or union.discriminator):
            return found
        named = self.registry.union(node, union, hint)
        return Nullable(named) if isinstance(found, Nullable) else named

    def _literal(self, node: Node, hint: Name, referred: bool) -> Type:
        if not self.registry.has(schema_at(node)):
            warn_about_values(node)
        values, others = literal_values(node)
        rest = dict.fromkeys(Map(ANY) if isinstance(other, dict) else Array(ANY) for other in others)
        if not values:
            return union(list(rest)) if others else self._plain(node, hint)
        found: Type = LiteralValues(tuple(values))
        if (referred and len(values) > 1) or len(values) > _MANY_VALUES:
            found = self.registry.enum(node, hint, named_values(values))
        return union([found, *rest])

    # ── names ──

    def _field(self, model: Name, name: Name, key: str, members: Members) -> Field:
        places = members.places[key]
        hint = model.with_words(*name.words)
        mentions = list({each.key: each for each in [*reversed(members.mentions[key]), *places]}.values())

        def annotation(keyword: str) -> Any:
            values = (effective_keyword(each, keyword).value for each in mentions)
            return next((value for value in values if value is not None), None)

        return Field(
            name,
            key,
            union([self.type_of(each, hint) for each in places]),
            key in members.required,
            next(filter(None, map(description_of, mentions)), ""),
            annotation("deprecated") is True,
            annotation("readOnly") is True,
            annotation("writeOnly") is True,
            annotation("default"),
            any(map(self.is_password, places)),
            schema_example(mentions),
            self.constraints.of(places[0]) if len(places) == 1 else None,
            aliases_of(mentions, members.places),
            str(annotation("x-sdk-parameter") or ""),
        )

    def _is_self_reference(self, place: Node) -> bool:
        """Whether a part of a schema refers to that schema itself, with no list or map in between."""
        return self._open.get(schema_at(place).key) == self._level

    def _is_base(self, node: Node, members: list[Node]) -> bool:
        """Whether all alternatives of an object repeat its members."""
        own: Members = members_of(replace(node, value={"properties": node.value["properties"]}))
        return all(own.places.keys() <= members_of(member).places.keys() for member in members)

    def _note_unchecked(self, node: Node) -> None:
        for keyword in _UNCHECKED:
            if keyword in node.value and keyword not in self._warned:
                self._warned.add(keyword)
                node.child(keyword).warn(f"`{keyword}` is not checked, here and elsewhere", at_key=True)


def component_name(node: Node) -> Name | None:
    """The name of a schema by its position: that of its component or its file."""
    if not node.path:
        return Name.of(PurePath(node.file.path).stem)
    last = node.path[-1]
    if isinstance(last, int) or last.isdecimal() or last in ("schema", "items", "additionalProperties"):
        return None
    return Name.of(last)


def schema_example(places: Iterable[Node]) -> Any:
    """The first example that schemas of a value have, from `example` or `examples`."""
    for place in places:
        for found in (effective_keyword(place, "example"), effective_keyword(place, "examples").child(0)):
            if found.value is not None:
                return found.value
    return None


def _named_components(document: Document) -> dict[str, Node]:
    """The schemas of the components that can become a model, an enum or a union."""
    schemas = (document.root / "components" / "schemas").entries()
    return {
        name: node
        for name, node in schemas
        if isinstance(node.value, dict)
        and "$ref" not in node.value
        and ("object" in json_types(node) or not _COMPOSING.isdisjoint(node.value))
    }


def _items(node: Node) -> list[Node]:
    """The schemas of the items of a list: one, or those of a tuple."""
    items, first = node.child("items"), list(node.child("prefixItems").items())
    if isinstance(items.value, list):
        return [*first, *items.items()]
    return [*first, *([items] if items and items.value is not False else [])]


def _nullable(type_: Type) -> Type:
    return type_ if type_ == ANY or isinstance(type_, Nullable) else Nullable(type_)
