"""Schemas to types: what of the IR a JSON Schema means.

registry.py   models, enums and unions: everything that has a name    unions.py          `oneOf`, `anyOf`
subtypes.py   schemas that extend a base by `allOf`                   discriminators.py  how members are told apart
enums.py      `enum`, `const`                                         formats.py         `format`
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import repeat
from pathlib import PurePath
from typing import Any

from ...ir import Array, Choice, Kind, Map, Nullable, Scalar, Type, Union
from ...ir.models import Field
from ...ir.types import size
from ...names import Name, Scope
from ...openapi.allof import Members, members_of
from ...openapi.document import Document, Node
from ...openapi.schema import describe, is_bland, is_null, is_silent, json_types, schema_at, stated
from .discriminators import Tagging, tagging_of
from .enums import explained_values, named_values, scalars_of, warn_of_values
from .formats import is_password, kind_of
from .registry import Named
from .subtypes import Heirs
from .unions import ANY, alternatives, narrowest, one_of

DEEPEST = 10
"""How many lists and maps stand in each other; what is deeper is `any`."""
_LONGEST = 40
_LARGEST = 60
_MANY_VALUES = 20
_PLAIN: dict[str, Kind] = {"string": "string", "integer": "integer", "number": "number", "boolean": "boolean"}
_UNCHECKED = ("not", "if", "contains", "dependentSchemas", "dependentRequired", "propertyNames", "$dynamicRef")


class Schemas:
    """Turns schemas into types, and gives a name to those that need one."""

    def __init__(self, document: Document) -> None:
        self._heirs = Heirs(document)
        self.named = Named()
        self._open: dict[Any, int] = {}  # the schemas around this one, and inside how many lists and maps each stands
        self._level = 0
        self._known: dict[Any, Type] = {}
        self._said: set[str] = set()
        self._passwords: dict[Any, bool] = {}

    def type_of(self, place: Node, hint: Name) -> Type:
        """The type of the schema at `place`; `hint` names it if it needs a name and has none."""
        node = schema_at(place)
        referred = node.key != place.key
        if not isinstance(node.value, dict):
            return ANY  # a schema that is just true or false, or none at all
        found = self._known.get(node.key) or self._fresh(node, (own_name(node) if referred else None) or hint, referred)
        if referred:
            self._known[node.key] = found
        return _nullable(found) if place.own("nullable").value is True else found

    def _fresh(self, node: Node, hint: Name, referred: bool) -> Type:
        if node.key in self._open:
            return ANY  # a list of itself, say
        if self._level > DEEPEST or len(self._open) > _LONGEST:
            node.warn("this stands in too many lists, maps or other schemas; from here on any value is taken")
            return ANY
        self._note_unchecked(node)
        self._open[node.key] = self._level
        found = self._type(node, hint, referred)
        del self._open[node.key]
        if size(found) > _LARGEST:
            node.warn(f"this is put together from more than {_LARGEST} lists and maps; any value is taken")
            return ANY
        return _nullable(found) if _is_nullable(node) else found

    def is_password(self, place: Node) -> bool:
        """Whether a schema is of a password; it is looked at once, wherever it is used."""
        key = schema_at(place).key
        if key not in self._passwords:
            self._passwords[key] = is_password(place)
        return self._passwords[key]

    def finish(self) -> None:
        """Fill in the fields of every model that has been named, and of those that they name in turn."""
        for draft in self.named.waiting():
            members, scope = members_of(draft.node), Scope()
            for before, last in members.conflicts:
                at = before.problem("")
                last.warn(
                    "no value fits both this and what is said of the same member elsewhere; this one is taken",
                    f"the other is at {at.file}:{at.line}",
                    at_key=True,
                )
            draft.fields = tuple(self._field(draft.name, key, members, scope) for key in members.places)
            if members.rest:
                rest = one_of([self.type_of(place, draft.name.plus("value")) for place in members.rest])
                draft.rest = Field(scope.take(Name(("additional",))), "", Map(rest), required=False)

    # ── kinds of schemas ──

    def _type(self, node: Node, hint: Name, referred: bool) -> Type:
        if "const" in node.value or isinstance(node.value.get("enum"), list):
            return self._choice(node, hint, referred)
        if values := explained_values(node):
            return self.named.enum(node, hint, values)
        members = alternatives(node)
        if heirs := [] if members else self._heirs.of(node):
            return self._family(node, heirs, hint)
        if parts := list(node.own("allOf").items()):
            return self._all_of(node, parts, hint)
        return self._one_of(node, members, hint, referred) if members else self._plain(node, hint)

    def _plain(self, node: Node, hint: Name) -> Type:
        types = json_types(node)
        if kind := kind_of(node, types):
            return Scalar(kind, types[0] if types else "string")
        if not types:
            types = ["array"] if node.own("items") or node.own("prefixItems") else []
            types += ["object"] if members_of(node).places or members_of(node).rest else []
        found: list[Type] = []
        for name in types:
            if name in _PLAIN:
                found.append(Scalar(_PLAIN[name], name))
            elif name == "array":
                found.append(Array(self._inside(_items(node), hint.plus("item"))))
            elif name == "object":
                found.append(self._object(node, hint))
            else:
                return ANY
        return one_of(found)

    def _object(self, node: Node, hint: Name) -> Type:
        members = members_of(node)
        return self.named.model(node, hint) if members.places else Map(self._inside(members.rest, hint.plus("value")))

    def _inside(self, places: list[Node], hint: Name) -> Type:
        self._level += 1
        found = one_of([self.type_of(place, hint) for place in places])
        self._level -= 1
        return found

    def _all_of(self, node: Node, inner: list[Node], hint: Name) -> Type:
        own = node.made({key: node.value[key] for key in node.value if key != "allOf"})
        said = [place for place in [*inner, own] if not is_silent(place) and not self._is_around(place)]
        telling = [place for place in said if not is_bland(place)] or said
        if len(telling) == 1 and telling[0] is not own and not self._heirs.has(node):
            return self.type_of(telling[0], hint)  # `allOf` around one schema only adds words to it
        if members := members_of(node):
            if members.places:
                return self.named.model(node, hint)
            if members.rest:
                return Map(self._inside(members.rest, hint.plus("value")))
        if not telling:
            return ANY
        found, possible = narrowest([self.type_of(place, hint) for place in telling])
        if not possible:
            node.warn("no value fits all parts of this `allOf`; the last of them is taken", at_key=True)
        return found

    def _one_of(self, node: Node, members: list[Node], hint: Name, referred: bool) -> Type:
        if node.own("properties").value and not self._is_base(node, members):
            return self.named.model(node, hint)
        members = [member for member in members if not self._is_around(member)]
        tagging = tagging_of(node, members)
        known: dict[Any, Type] = {}
        hints = _hints(hint, members, tagging)
        for place in [*members, *(place for _, place in tagging.places)]:
            inner, key = next(hints), schema_at(place).key
            known[key] = known.get(key) or self.type_of(place, inner)
        mapping = tuple((value, known[schema_at(place).key]) for value, place in tagging.places)
        found = one_of(list(known.values()), tagging.tag, mapping)
        return self._union(node, found, hint, referred)

    def _family(self, node: Node, heirs: list[Node], hint: Name) -> Type:
        """Where a base is meant: any of its heirs, or what none of their tags names and has the members of the base."""
        tagging = tagging_of(node, heirs)
        known: dict[Any, Type] = {}
        for schema in [*heirs, *(schema_at(place) for _, place in tagging.places), node]:
            name = hint if schema.key == node.key else own_name(schema) or hint
            is_base = bool(self._heirs.of(schema))
            known[schema.key] = self.named.model(schema, name.plus("base") if is_base else name)
        mapping = tuple((value, known[schema_at(place).key]) for value, place in tagging.places)
        return self._union(node, one_of(list(known.values()), tagging.tag, mapping), hint, referred=True)

    def _union(self, node: Node, found: Type, hint: Name, referred: bool) -> Type:
        """The type, under a name of its own if it is a union that needs one."""
        union = found.type if isinstance(found, Nullable) else found
        if not isinstance(union, Union) or union.name or union.distinct or not (referred or union.tag):
            return found
        named = self.named.union(node, union, hint)
        return Nullable(named) if isinstance(found, Nullable) else named

    def _choice(self, node: Node, hint: Name, referred: bool) -> Type:
        if not self.named.has(schema_at(node)):
            warn_of_values(node)
        values, others = scalars_of(node)
        rest = dict.fromkeys(Map(ANY) if isinstance(other, dict) else Array(ANY) for other in others)
        if not values:
            return one_of(list(rest)) if others else self._plain(node, hint)
        found: Type = Choice(tuple(values))
        if (referred and len(values) > 1) or len(values) > _MANY_VALUES:
            found = self.named.enum(node, hint, named_values(values))
        return one_of([found, *rest])

    # ── names ──

    def _field(self, model: Name, key: str, members: Members, scope: Scope) -> Field:
        name, places = scope.take(Name.of(key)), members.places[key]
        hint = model.plus(*name.words)
        mentions = [*reversed(members.mentions[key]), *places]

        def annotation(keyword: str) -> Any:
            values = (stated(each, keyword).value for each in mentions)
            return next((value for value in values if value is not None), None)

        return Field(
            name,
            key,
            one_of([self.type_of(each, hint) for each in places]),
            key in members.required,
            next(filter(None, map(describe, mentions)), ""),
            annotation("deprecated") is True,
            annotation("readOnly") is True,
            annotation("writeOnly") is True,
            annotation("default"),
            any(map(self.is_password, places)),
        )

    def _is_around(self, place: Node) -> bool:
        """Whether a part of a schema is that schema again, with nothing between that holds it."""
        return self._open.get(schema_at(place).key) == self._level

    def _is_base(self, node: Node, members: list[Node]) -> bool:
        """Whether the alternatives of an object have its own members already."""
        own: Members = members_of(replace(node, value={"properties": node.value["properties"]}))
        return all(own.places.keys() <= members_of(member).places.keys() for member in members)

    def _note_unchecked(self, node: Node) -> None:
        for keyword in _UNCHECKED:
            if keyword in node.value and keyword not in self._said:
                self._said.add(keyword)
                node.own(keyword).warn(f"`{keyword}` is not checked, here and elsewhere", at_key=True)


def own_name(node: Node) -> Name | None:
    """The name that a value has by where it stands: a component's or a file's."""
    if not node.path:
        return Name.of(PurePath(node.file.path).stem)
    last = node.path[-1]
    if isinstance(last, int) or last.isdecimal() or last in ("schema", "items", "additionalProperties"):
        return None
    return Name.of(last)


def renamed(field: Field, scope: Scope) -> Field:
    """The field as a parameter beside others: its name must be free in their scope."""
    return replace(field, name=scope.take(field.name))


def _hints(hint: Name, members: list[Node], tagging: Tagging) -> Iterator[Name]:
    """What alternatives are called that have no name: by their tag, or else by their number if several are objects."""
    tags = {schema_at(place).key: str(value) for value, place in reversed(tagging.places)}
    objects = [member for member in members if json_types(schema_at(member)) in ([], ["object"])]
    for number, member in enumerate(members, 1):
        tag = tags.get(schema_at(member).key)
        if tag and len(members) > 1:
            yield hint.plus(*Name.of(tag).words)
        else:
            yield hint.plus("option", str(number)) if len(objects) > 1 else hint
    yield from repeat(hint)


def _items(node: Node) -> list[Node]:
    """The schemas that items of a list may have: one, or those of a tuple."""
    items, first = node.own("items"), list(node.own("prefixItems").items())
    if isinstance(items.value, list):
        return [*first, *items.items()]
    return [*first, *([items] if items and items.value is not False else [])]


def _nullable(type_: Type) -> Type:
    return type_ if type_ == ANY or isinstance(type_, Nullable) else Nullable(type_)


def _is_nullable(node: Node) -> bool:
    for keyword in ("type", "enum"):
        values = node.value.get(keyword)
        if isinstance(values, list) and ("null" if keyword == "type" else None) in values:
            return bool(node.value.get("format") != "nothing")
    members = [*node.own("oneOf").items(), *node.own("anyOf").items()]
    constant = "const" in node.value and node.value["const"] is None
    return bool(node.value.get("nullable") is True or constant or any(map(is_null, members)))
