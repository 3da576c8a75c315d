"""Types of the Api as types of TypeScript, and as shapes, which tell the runtime how values are written in JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.ir import Array, Enum, Kind, LiteralValues, Map, Nullable, Ref, Scalar, Type, Union
from generator.names import Name

from .escaping import code_of, key, literal, member
from .imports import Imports
from .layout import Alternatives, Code, Source, array, flat, lazy, obj

_TYPES: Mapping[Kind, str] = {
    "any": "unknown",
    "binary": "FileInput",
    "boolean": "boolean",
    "bytes": "Uint8Array",
    "date": "string",
    "datetime": "Date",
    "decimal": "Decimal",
    "duration": "string",
    "flag": "boolean",
    "integer": "number",
    "nothing": "unknown",
    "number": "number",
    "pairs": "Pairs",
    "string": "string",
    "time": "string",
    "unixtime": "Date",
    "uuid": "string",
}
_STANDARD = frozenset(("Date", "Record", "Uint8Array"))
_OWN = {"Decimal": "runtime/shapes", "FileInput": "runtime/files", "Pairs": "runtime/shapes"}
_KINDS: Mapping[Kind, str] = {"nothing": "any", "string": "text"}
_COMPOSITES, _UNIONS = "runtime/composites", "runtime/unions"


class Spelling:
    """Types and shapes in one module, whose imports it collects."""

    def __init__(self, imports: Imports) -> None:
        self.imports = imports

    def type(self, type_: Type, sent: bool = False) -> Source:
        """The type of a value that is received, or sent."""
        return Source(flat(self.alternatives(type_, sent)))

    def alternatives(self, type_: Type, sent: bool = False) -> Code:
        """The same, as a union that can be broken up."""
        found = tuple(dict.fromkeys(self._members(type_, sent)))
        return Alternatives(found) if len(found) > 1 else found[0]

    def members(self, union: Union) -> Code:
        """The members of a named union."""
        found = tuple(dict.fromkeys(self._tagged(union, sent=False)))
        return Alternatives(found) if len(found) > 1 else found[0]

    def _tagged(self, union: Union, sent: bool) -> list[str]:
        """The members of a union; a discriminator has its literal values, so that they narrow the union."""
        tags = dict[Type, list[str]]()
        for value, type_ in union.mapping:
            tags.setdefault(type_, []).append(literal(value))
        found = list[str]()
        for each in union.members:
            values = " | ".join(tags.get(each, ()))
            for text in self._members(each, sent):
                found.append(f"({text} & {{ {member(union.discriminator)}: {values} }})" if values else text)
        return found

    def result(self, type_: Type | None) -> Source:
        """The type of what a call returns."""
        match type_:
            case None:
                return Source("void")
            case Scalar("binary"):
                return self.imports.standard("Uint8Array")
            case _:
                return self.type(type_)

    def _members(self, type_: Type, sent: bool) -> list[str]:
        match type_:
            case Scalar(kind):
                return [self._scalar(kind)]
            case Array(item):
                inner = self.alternatives(item, sent)
                text = f"({flat(inner)})" if isinstance(inner, Alternatives) else flat(inner)
                text = f"({text})" if text.startswith("readonly ") else text
                return [f"readonly {text}[]" if sent else f"{text}[]"]
            case Map(value):
                return [f"{self.imports.standard('Record')}<string, {self.type(value, sent)}>"]
            case Nullable(inner):
                return [*self._members(inner, sent), "null"]
            case Ref(name) | Union(name=Name() as name):
                return [self.imports.document(name)]
            case LiteralValues(values):
                return literals(values)
            case Union():
                return self._tagged(type_, sent)

    def _scalar(self, kind: Kind) -> Source:
        text = _TYPES[kind]
        if text in _STANDARD:
            return self.imports.standard(text)
        return self.imports.type(_OWN[text], text) if text in _OWN else Source(text)

    def shape(self, type_: Type) -> Code:
        """The expression of a shape."""
        match type_:
            case Scalar("decimal", "number"):
                return self.kind("numberDecimal")
            case Scalar(kind):
                return self.kind(_KINDS.get(kind, kind))
            case Array(item):
                return array([self.imports.value(_COMPOSITES, "list"), self.shape(item)])
            case Map(value):
                return array([self.imports.value(_COMPOSITES, "map"), self.shape(value)])
            case Nullable(inner):
                return array([self.imports.value(_COMPOSITES, "nullable"), self.shape(inner)])
            case Ref(name, enum=False) | Union(name=Name() as name):
                return self.imports.document(name, is_type=False)
            case Ref(name):
                enum = self.imports.api.named[name]
                return (
                    self._literals(each.value for each in enum.values) if isinstance(enum, Enum) else self.kind("any")
                )
            case LiteralValues(values):
                return self._literals(values)
            case Union():
                return self.union(type_)

    def union(self, union: Union) -> Code:
        """The shape of a union, with its discriminator if it has one."""
        if not union.discriminator:
            members = list(map(self.shape, union.members))
            kinds = [_json_type(each) for each in union.members]
            if None not in kinds and kinds.count("list") < 2 and kinds.count("object") < 2:
                return array([self.imports.value(_COMPOSITES, "either"), *dict.fromkeys(members)])
            return array([self.imports.value(_UNIONS, "oneOf"), lazy(array(members))])
        tags = obj((key(str(value)), self.shape(type_)) for value, type_ in union.mapping)
        named = {type_ for _, type_ in union.mapping}
        others = [self.shape(each) for each in union.members if each not in named]
        parts = [self.imports.value(_UNIONS, "tagged"), literal(union.discriminator), lazy(tags)]
        return array([*parts, *([lazy(array(others))] if others else [])])

    def _literals(self, values: Iterable[object]) -> Code:
        """The kind of an enum; a server may send values other than the documented ones."""
        kinds = {type(value) for value in values}
        names = {str: "text", int: "integer", bool: "boolean"}
        return self.kind(names.get(kinds.pop(), "number") if len(kinds) == 1 else "any")

    def kind(self, name: str) -> Source:
        """The kind of a single value."""
        return self.imports.value("runtime/kinds", name)


def _json_type(type_: Type) -> str | None:
    """Whether the values of a type are single, lists or objects of single ones; None if they are none of these."""
    match type_:
        case Scalar("any" | "binary"):
            return None
        case Scalar() | LiteralValues() | Ref(enum=True):
            return "single"
        case Array(inner) | Map(inner) if isinstance(inner, Scalar) or _json_type(inner) == "single":
            return "list" if isinstance(type_, Array) else "object"
        case _:
            return None


def literals(values: Iterable[object]) -> list[str]:
    """The documented values, and their type for any other."""
    values = list(values)
    found = [flat(code_of(each)) for each in values if not isinstance(each, bool)]
    opened = {bool: "boolean", str: "(string & {})", int: "(number & {})", float: "(number & {})"}
    return [*found, *dict.fromkeys(opened[type(each)] for each in values)]
