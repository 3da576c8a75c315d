"""Types of the Api as annotations, and the imports that these need."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from generator.ir import Array, Choice, Enum, Map, Nullable, Ref, Scalar, Type, Union, refs

from .words import class_name, pylit

_WIRE = {
    "any": "object",
    "binary": "File",
    "boolean": "bool",
    "bytes": "bytes",
    "date": "dt.date",
    "datetime": "DateTime",
    "decimal": "Decimal",
    "flag": "Flag",
    "integer": "int",
    "nothing": "object",
    "number": "float",
    "pairs": "Pairs",
    "string": "str",
    "unixtime": "UnixTime",
    "uuid": "UUID",
}
_PLAIN = _WIRE | {"datetime": "dt.datetime", "unixtime": "dt.datetime", "flag": "bool"}
_PLAIN |= {"pairs": "Mapping[str, object] | str", "binary": "FileInput"}
_QUOTED = re.compile(r"""'(\\.|[^'\\])*'|"(\\.|[^"\\])*\"""")


def field_type(type_: Type, kinds: Mapping[str, str] = _WIRE) -> str:
    """The annotation of a model's field: with the markers that say how a value stands in JSON."""

    def spelled(inner: Type) -> str:
        return field_type(inner, kinds)

    match type_:
        case Scalar("decimal", "number"):
            return "NumberDecimal"
        case Scalar(kind):
            return kinds[kind]
        case Array(item):
            return f"list[{spelled(item)}]"
        case Map(value):
            return f"dict[str, {spelled(value)}]"
        case _:
            return _composed(type_, spelled)


def type_text(type_: Type) -> str:
    """A type as text for a descriptor, read when its operation is first called."""
    return field_type(type_, _WIRE | {"date": "date"})


def argument_type(type_: Type) -> str:
    """The annotation of a parameter: plain types, and dicts wherever there are models."""
    match type_:
        case Scalar(kind):
            return _PLAIN[kind]
        case Array(item):
            return f"Sequence[{argument_type(item)}]"
        case Map(value):
            return f"Mapping[str, {argument_type(value)}]"
        case Ref(name, enum=False):
            return f"{class_name(name)} | {class_name(name)}Dict"
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
            return _PLAIN[kind]
        case Array(item):
            return f"builtins.list[{result_type(item)}]"
        case Map(value):
            return f"builtins.dict[str, {result_type(value)}]"
        case _:
            return _composed(type_, result_type)


def _composed(type_: Type, spelled: Any) -> str:
    match type_:
        case Ref(name):
            return class_name(name)
        case Choice(values):
            return _choice(values)
        case Nullable(inner):
            return f"{spelled(inner)} | None"
        case Union(members):
            return " | ".join(dict.fromkeys(spelled(member) for member in members))
        case _:
            raise TypeError(f"no spelling for {type_!r}")


def _choice(values: Iterable[object]) -> str:
    """Known values, and any other of their kind: a server may know more than this package."""
    listed = tuple(values)
    literal = ", ".join(pylit(value) for value in listed if not isinstance(value, float | bool))
    kinds = dict.fromkeys(type(value).__name__ for value in listed)
    return " | ".join(([f"Literal[{literal}]"] if literal else []) + list(kinds))


def enum_type(enum: Enum) -> str:
    """What the alias of an enum stands for."""
    return _choice(value.value for value in enum.values)


def optional(annotation: str, required: bool) -> str:
    """The annotation of a parameter that can be left out."""
    return annotation if required else f"{annotation} | UnsetType = UNSET"


# ── imports ──


def names_in(annotations: Iterable[str]) -> set[str]:
    """The names that annotations use; what stands in quotes or after a dot is none."""
    return set(re.findall(r"(?<![\w.])[A-Za-z]\w*", _QUOTED.sub("", " ".join(annotations))))


def classes_in(types: Iterable[Type]) -> set[str]:
    """The models and enums that types mention."""
    return {class_name(ref.name) for type_ in types for ref in refs(type_)}


def dicts_in(types: Iterable[Type]) -> set[str]:
    """The dictionaries that can be given for the models that types mention."""
    return {f"{class_name(ref.name)}Dict" for type_ in types for ref in refs(type_) if not ref.enum}


def standard_imports(names: set[str], typing: Iterable[str] = ()) -> list[str]:
    """Imports from the standard library, and the blank line after them."""
    lines = ["import datetime as dt"] if "dt" in names else []
    lines += from_import("collections.abc", names & {"Mapping", "Sequence"})
    lines += from_import("decimal", names & {"Decimal"})
    lines += from_import("typing", (names & {"Literal"}) | set(typing))
    return lines + from_import("uuid", names & {"UUID"}) + [""]


def from_import(module: str, names: Iterable[str]) -> list[str]:
    """The line that imports names, if there are any."""
    return [f"from {module} import {', '.join(sorted(names))}"] if names else []
