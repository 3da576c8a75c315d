"""Types of the Api as annotations, and the imports that these need."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from generator.ir import Array, Enum, LiteralValues, Map, Nullable, Ref, Scalar, Type, Union
from generator.names import Name
from generator.styling.calls import Argument

from .escaping import pylit
from .naming import class_name, dict_class, imported, own

_WIRE = {
    "any": "object",
    "binary": "BinaryFile",
    "boolean": "bool",
    "bytes": "bytes",
    "date": "dt.date",
    "datetime": "DateTime",
    "decimal": "Decimal",
    "duration": "Duration",
    "flag": "Flag",
    "integer": "int",
    "nothing": "object",
    "number": "int | float",
    "pairs": "Pairs",
    "string": "str",
    "time": "Time",
    "unixtime": "UnixTime",
    "uuid": "UUID",
}
_PLAIN = _WIRE | {"datetime": "dt.datetime", "unixtime": "dt.datetime", "flag": "bool"}
_PLAIN |= {"time": "dt.time", "duration": "dt.timedelta"}
_PLAIN |= {"pairs": "Mapping[str, object] | str", "binary": "FileInput"}
_ARGUMENT = _PLAIN | {"duration": "dt.timedelta | str", "number": "float"}
MARKERS = set(
    "Additional DateTime Duration Flag NumberDecimal Pairs ReadOnly RequiredInRequests Time UNSET UnixTime UnsetType".split()
)
"""What models import from the runtime's types.py."""
_NAME = re.compile(r"(?<![\w.])[A-Za-z_]\w*")
_QUOTED = re.compile(r"""'(\\.|[^'\\])*'|"(\\.|[^"\\])*\"""")


def field_type(type_: Type, kinds: Mapping[str, str] = _WIRE) -> str:
    """The annotation of a model's field: with the markers that say how a value stands in JSON."""

    def spelled(inner: Type) -> str:
        return field_type(inner, kinds)

    match type_:
        case Scalar("decimal", "number"):
            return own("NumberDecimal")
        case Scalar(kind):
            return _spelled(kinds[kind])
        case Array(item):
            return f"list[{spelled(item)}]"
        case Map(value):
            return f"dict[str, {spelled(value)}]"
        case Union(name=None, distinct=False):
            return tagged_union_type(type_, kinds)
        case _:
            return _composed(type_, spelled)


def tagged_union_type(union: Union, kinds: Mapping[str, str] = _WIRE) -> str:
    """The annotation of a union whose members JSON does not tell apart, with the tags that do."""
    tags = dict[Type, list[str]]()
    for value, type_ in union.mapping:
        tags.setdefault(type_, []).append(pylit(value))
    members = []
    for member in union.members:
        text = field_type(member, kinds)
        marked = (
            f"{own('Annotated')}[{text}, {own('Tag')}({', '.join([pylit(union.discriminator), *tags[member]])})]"
            if member in tags
            else text
        )
        members.append(marked)
    return f"{own('OneOf')}[{', '.join(dict.fromkeys(members))}]"


def type_expression(type_: Type) -> str:
    """A type as text for a descriptor, read when its operation is first called."""
    return field_type(type_, _WIRE | {"date": "date"})


def argument_type(type_: Type) -> str:
    """The annotation of a parameter: plain types, and dicts wherever there are models."""
    match type_:
        case Scalar(kind):
            return _spelled(_ARGUMENT[kind])
        case Array(item):
            return f"{own('Sequence')}[{argument_type(item)}]"
        case Map(value):
            return f"{own('Mapping')}[str, {argument_type(value)}]"
        case Ref(name, enum=False):
            return f"{class_name(name)} | {dict_class(name)}"
        case Union(name=Name() as name) if any(dicts_in([type_])):
            return f"{class_name(name)} | {dict_class(name)}"
        case _:
            return _composed(type_, argument_type)


def result_type(type_: Type | None) -> str:
    """The annotation of what a method returns."""
    match type_:
        case None:
            return "None"
        case Scalar("binary"):
            return "bytes"
        case Scalar(kind):
            return _spelled(_PLAIN[kind])
        case Array(item):
            return f"builtins.list[{result_type(item)}]"
        case Map(value):
            return f"builtins.dict[str, {result_type(value)}]"
        case _:
            return _composed(type_, result_type)


def _spelled(annotation: str) -> str:
    """An annotation of the tables above, with the names that give way."""
    return _NAME.sub(lambda found: own(found[0]), annotation)


def _composed(type_: Type, spelled: Any) -> str:
    match type_:
        case Ref(name) | Union(name=Name() as name):
            return class_name(name)
        case LiteralValues(values):
            return _choice(values)
        case Nullable(inner):
            return f"{spelled(inner)} | None"
        case Union(members):
            texts = dict.fromkeys(spelled(member) for member in members)
            if "int | float" in texts:
                texts.pop("int", None)
            return " | ".join(texts)
        case _:
            raise TypeError(f"no spelling for {type_!r}")


def _choice(values: Iterable[object]) -> str:
    """Known values, and any other of their kind: a server may know more than this package."""
    listed = tuple(values)
    literal = ", ".join(pylit(value) for value in listed if not isinstance(value, float | bool) and _is_short(value))
    kinds = dict.fromkeys("int | float" if isinstance(value, float) else type(value).__name__ for value in listed)
    if "int | float" in kinds:
        kinds.pop("int", None)
    return " | ".join(([f"{own('Literal')}[{literal}]"] if literal else []) + list(kinds))


def _is_short(value: object) -> bool:
    """Whether msgspec can have a number in a `Literal`."""
    return not isinstance(value, int) or -(2**63) <= value < 2**63


def enum_type(enum: Enum) -> str:
    """What the alias of an enum stands for."""
    return _choice(value.value for value in enum.values)


def keyword_type(argument: Argument) -> str:
    """The annotation of an argument that is given by keyword, and its default if it can be left out."""
    annotation = argument_type(argument.type)
    return annotation if argument.required else f"{annotation} | {own('UnsetType')} = UNSET"


# ── imports ──


def names_in(annotations: Iterable[str]) -> set[str]:
    """The names that annotations use; what stands in quotes or after a dot is none."""
    return set(_NAME.findall(_QUOTED.sub("", " ".join(annotations))))


def needed(wanted: Iterable[str], names: set[str]) -> set[str]:
    """Those of the package's own names that annotations use."""
    return {each for each in wanted if own(each) in names}


def classes_in(types: Iterable[Type]) -> set[str]:
    """The models and enums that types mention."""
    return {class_name(name) for type_ in types for name in _spelled_names(type_)}


def dicts_in(types: Iterable[Type]) -> set[str]:
    """The dictionaries that can be given for the models that types mention."""
    found = set[str]()
    for type_ in types:
        match type_:
            case Ref(name, enum=False):
                found.add(dict_class(name))
            case Array(inner) | Map(inner) | Nullable(inner):
                found |= dicts_in([inner])
            case Union(members, name=name):
                inside = dicts_in(members)
                found |= {dict_class(name)} if name and inside else inside
            case _:
                pass
    return found


def _spelled_names(type_: Type) -> Iterable[Name]:
    """The names that an annotation of a type has in it; those of a union that has a name itself stand behind it."""
    match type_:
        case Array(inner) | Map(inner) | Nullable(inner):
            yield from _spelled_names(inner)
        case Union(members, name=None):
            for member in members:
                yield from _spelled_names(member)
        case Ref(name) | Union(name=Name() as name):
            yield name
        case _:
            pass


def standard_imports(names: set[str], typing: Iterable[str] = ()) -> list[str]:
    """Imports from the standard library, and the blank line after them."""
    lines = ["import datetime as dt"] if "dt" in names else []
    lines += own_import("collections.abc", needed(("Mapping", "Sequence"), names))
    lines += own_import("decimal", needed({"Decimal"}, names))
    lines += own_import("typing", needed(("Annotated", "Literal"), names) | set(typing))
    return lines + own_import("uuid", needed({"UUID"}, names)) + [""]


def own_import(module: str, names: Iterable[str]) -> list[str]:
    """The line that imports names which give way to those of the document, if there are any."""
    return from_import(module, map(imported, sorted(names)))


def from_import(module: str, names: Iterable[str]) -> list[str]:
    """The line that imports names, if there are any."""
    return [f"from {module} import {listed}"] if (listed := ", ".join(sorted(names))) else []
