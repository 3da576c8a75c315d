"""Schemas to types: what of the IR a JSON Schema means, and which models and enums a document has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any

from .document import Node, steps
from .ir import Array, Choice, Enum, EnumValue, Field, Kind, Map, Model, Nullable, Ref, Scalar, Type, Union, refs
from .names import Name, Scope, by_letters

ANY = Scalar("any", "any")
SHARED = Name(("shared",))

# Formats of the OpenAPI registry, and three of ours (flag, nothing, pairs), by what they mean.
FORMATS: dict[str, Kind] = {
    "binary": "binary",
    "byte": "bytes",
    "date": "date",
    "date-time": "datetime",
    "decimal": "decimal",
    "double": "number",
    "flag": "flag",
    "float": "number",
    "int32": "integer",
    "int64": "integer",
    "nothing": "nothing",
    "pairs": "pairs",
    "unixtime": "unixtime",
    "uuid": "uuid",
}
_PLAIN: dict[str, Kind] = {"string": "string", "integer": "integer", "number": "number", "boolean": "boolean"}
_NUMBERS = {"integer", "number"}
_TYPING = {"$ref", "type", "format", "enum", "const", "properties", "additionalProperties", "items"}
_TYPING |= {"allOf", "anyOf", "oneOf"}


@dataclass(slots=True)
class _Draft:
    """A model or enum that has a name already and gets its content when the queue comes to it."""

    name: Name
    plural: Name
    node: Node
    values: tuple[EnumValue, ...] | None = None
    fields: tuple[Field, ...] = ()

    @property
    def ref(self) -> Ref:
        """The type that means this model or enum."""
        return Ref(self.name, enum=self.values is not None)


class Schemas:
    """Turns schemas into types, and collects the models and enums that they name."""

    def __init__(self) -> None:
        self._drafts: dict[Any, _Draft] = {}
        self._scope = Scope(by_letters)
        self._queue: list[_Draft] = []
        self._open: set[Any] = set()

    def type_of(self, place: Node, hint: Name) -> Type:
        """The type of the schema at `place`; `hint` names it if it needs a name and has none."""
        node = place.resolve()
        if node.key != place.key:
            hint = own_name(node) or hint
        if node.key in self._open or not isinstance(node.value, dict):
            return ANY  # a list of itself, or a schema that is just true or false
        self._open.add(node.key)
        found = self._type(node, hint, named=node.key != place.key)
        self._open.discard(node.key)
        return Nullable(found) if _is_nullable(node) and found != ANY else found

    def finish(self) -> None:
        """Fill in the fields of every model that has been named, and of those that they name in turn."""
        while self._queue:
            draft = self._queue.pop(0)
            members, required = object_members(draft.node)
            scope = Scope()
            draft.fields = tuple(
                self._field(draft.name, key, node, key in required, scope) for key, node in members.items()
            )

    def find(self, type_: Type) -> _Draft | None:
        """The model or enum that a reference means."""
        return next((draft for draft in self._drafts.values() if type_ == draft.ref), None)

    def results(
        self, uses: dict[Name, set[Name]], sent: set[Name], received: set[Name]
    ) -> tuple[list[Model], list[Enum]]:
        """Every model and enum; `uses` tells which groups use which name."""
        models, enums = [], []
        for draft in self._drafts.values():
            groups = uses.get(draft.name, set())
            group = next(iter(groups)) if len(groups) == 1 else SHARED
            text = (draft.node / "description").text
            if draft.values is not None:
                enums.append(Enum(draft.name, draft.plural, text, draft.values, group))
            else:
                schema = f"{draft.node.file.path}#{draft.node.pointer}"
                roles = draft.name in sent, draft.name in received
                models.append(Model(draft.name, text, draft.fields, group, *roles, schema=schema))
        return models, enums

    def closure(self, types: list[Type]) -> set[Name]:
        """The names of all models and enums that these types reach."""
        reached: set[Name] = set()
        queue = [ref.name for type_ in types for ref in refs(type_)]
        drafts = {draft.name: draft for draft in self._drafts.values()}
        while queue:
            name = queue.pop()
            if name not in reached:
                reached.add(name)
                queue += [ref.name for field in drafts[name].fields for ref in refs(field.type)]
        return reached

    def _type(self, node: Node, hint: Name, named: bool) -> Type:
        value = node.value
        if isinstance(value.get("enum"), list) or "const" in value:
            return self._choice(node, hint, named)
        if values := _explained_values(node):
            return self._named(node, hint, values)
        if members := list((node / "allOf").items()):
            return self._all_of(node, members, hint)
        for keyword in ("oneOf", "anyOf"):
            members = [member for member in (node / keyword).items() if not _is_null(member)]
            if any(map(_is_typed, members)) or (members and not _is_typed(node)):
                return _one_of([self.type_of(member, hint) for member in members])
        return self._plain(node, hint)

    def _plain(self, node: Node, hint: Name) -> Type:
        types = json_types(node)
        kind = FORMATS.get((node / "format").text)
        # A number that is only ever written as text is text; one that may be either is a number.
        if kind and (kind not in _NUMBERS or not types or _NUMBERS & set(types)):
            return Scalar(kind, types[0] if types else "string")
        if "properties" in node.value and types in ([], ["object"]):
            return self._named(node, hint)
        found: list[Type] = []
        for name in types:
            if name in _PLAIN:
                found.append(Scalar(_PLAIN[name], name))
            elif name == "array":
                items = node / "items"
                found.append(Array(self.type_of(items, hint.plus("item")) if items else ANY))
            elif name == "object":
                rest = node / "additionalProperties"
                found.append(Map(self.type_of(rest, hint.plus("value")) if rest else ANY))
        return _one_of(found)

    def _all_of(self, node: Node, members: list[Node], hint: Name) -> Type:
        telling = [member for member in members if not _is_silent(member)]
        if len(telling) == 1 and "properties" not in node.value:
            return self.type_of(telling[0], hint)  # `allOf` around one schema only adds words to it
        if object_members(node)[0]:
            return self._named(node, hint)
        return self.type_of(telling[0], hint) if telling else ANY

    def _choice(self, node: Node, hint: Name, named: bool) -> Type:
        listed = [node.value["const"]] if "const" in node.value else node.value["enum"]
        values = tuple(value for value in listed if isinstance(value, str | int | float))
        if not values:
            return ANY
        if not named or len(values) == 1:
            return Choice(values)
        scope = Scope()
        return self._named(node, hint, tuple(EnumValue(scope.take(Name.of(str(value))), value) for value in values))

    def _named(self, node: Node, hint: Name, values: tuple[EnumValue, ...] | None = None) -> Type:
        if node.key not in self._drafts:
            name = self._scope.take(hint)
            plural = name if values is None else self._scope.take(_plural(name))
            draft = self._drafts[node.key] = _Draft(name, plural, node, values)
            if values is None:
                self._queue.append(draft)
        return self._drafts[node.key].ref

    def _field(self, model: Name, key: str, node: Node, required: bool, scope: Scope) -> Field:
        name = scope.take(Name.of(key))
        deprecated = node.own("deprecated").value is True or (node / "deprecated").value is True
        return Field(name, key, self.type_of(node, model.plus(*name.words)), required, describe(node), deprecated)


def describe(node: Node) -> str:
    """The description beside a `$ref`, or that of what it means, or the one that an `allOf` adds."""
    said = node.own("description").text or (node / "description").text
    added = [] if said else [member.own("description").text for member in (node / "allOf").items()]
    return said or next((text for text in reversed(added) if text), "")


def own_name(node: Node) -> Name | None:
    """The name that a value has by where it stands: a component's or a file's."""
    if not node.path:
        return Name.of(PurePath(node.file.path).stem)
    last = node.path[-1]
    if isinstance(last, int) or last.isdecimal() or last in ("schema", "items", "additionalProperties"):
        return None
    return Name.of(last)


def json_types(node: Node) -> list[str]:
    """The JSON types that a schema allows, without null."""
    value = (node / "type").value
    listed = value if isinstance(value, list) else [value]
    return [name for name in listed if isinstance(name, str) and name != "null"]


def object_members(node: Node) -> tuple[dict[str, Node], set[str]]:
    """The properties of a schema and of all that its `allOf` adds, and which of them are required."""
    members: dict[str, Node] = {}
    required: set[str] = set()
    for part in _parts(node, set()):
        required |= {item.value for item in (part / "required").items() if isinstance(item.value, str)}
        for key, member in (part / "properties").entries():
            if key not in members or not _is_silent(member):
                members[key] = member
    return members, required


def _parts(node: Node, seen: set[Any]) -> Iterator[Node]:
    """What the `allOf` of a schema adds, then the schema itself, which has the last word."""
    node = node.resolve()
    if node.key not in seen:
        seen.add(node.key)
        for inner in (node / "allOf").items():
            yield from _parts(inner, seen)
        yield node


def member_at(node: Node, pointer: str) -> Node | None:
    """The schema of what stands at a JSON pointer in a value of this schema, or None if it has no such member."""
    for step in steps(pointer):
        members = object_members(node)[0]
        if step not in members:
            return None
        node = members[step]
    return node


def renamed(field: Field, scope: Scope) -> Field:
    """The field as a parameter beside others: its name must be free in their scope."""
    return replace(field, name=scope.take(field.name))


def _one_of(members: list[Type]) -> Type:
    unique = list(dict.fromkeys(members))
    if not unique or ANY in unique:
        return ANY
    return unique[0] if len(unique) == 1 else Union(tuple(unique))


def _explained_values(node: Node) -> tuple[EnumValue, ...]:
    """The values of a `oneOf` that lists constants, each with its description; else nothing."""
    members = list((node / "oneOf").items())
    if not members or not all("const" in member.value for member in members if isinstance(member.value, dict)):
        return ()
    scope = Scope()
    values = [(member / "const").value for member in members]
    return tuple(
        EnumValue(scope.take(Name.of(str(value))), value, describe(member))
        for value, member in zip(values, members, strict=True)
        if isinstance(value, str | int | float)
    )


def _plural(name: Name) -> Name:
    *words, last = name.words
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        return Name((*words, last[:-1] + "ies"))
    return Name((*words, last + ("es" if last.endswith(("s", "x", "z", "ch", "sh")) else "s")))


def _is_nullable(node: Node) -> bool:
    for keyword, null in (("type", "null"), ("enum", None)):
        values = node.value.get(keyword)
        if isinstance(values, list) and null in values:
            return bool(node.value.get("format") != "nothing")
    members = [*(node / "oneOf").items(), *(node / "anyOf").items()]
    return bool(node.value.get("nullable") is True or any(map(_is_null, members)))


def _is_null(node: Node) -> bool:
    return bool((node / "type").value == "null")


def _is_typed(node: Node) -> bool:
    """Whether a schema says of what type the value is; one that does not only restricts it."""
    return isinstance(node.value, dict) and not _TYPING.isdisjoint(node.value)


def _is_silent(node: Node) -> bool:
    """Whether a schema says nothing about the value, only words for people."""
    words = {"description", "title", "example", "examples", "deprecated", "default", "readOnly", "writeOnly"}
    value = node.resolve().value
    return isinstance(value, dict) and value.keys() <= words
