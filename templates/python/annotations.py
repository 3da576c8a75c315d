"""Types of the Api as annotations, and the imports for them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from generator.ir import Array, Enum, LiteralValues, Map, Nullable, Ref, Scalar, Type, Union
from generator.names import Name
from generator.styling.calls import Argument

from .escaping import pylit
from .naming import HIDDEN_BY_FIELDS, class_name, dict_class, hidden, imported, own

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
"""The names that models import from the runtime's types.py."""
_NAME = re.compile(r"(?<![\w.])[A-Za-z_]\w*")
_QUOTED_OR_NAME = re.compile(rf"""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|{_NAME.pattern}""")
_QUOTED = re.compile(r"""'(\\.|[^'\\])*'|"(\\.|[^"\\])*\"""")


def field_type(type_: Type, kinds: Mapping[str, str] = _WIRE) -> str:
    """The annotation of a model's field, with markers for the JSON form of its value."""

    def annotation(inner: Type) -> str:
        return field_type(inner, kinds)

    match type_:
        case Scalar("decimal", "number"):
            return own("NumberDecimal")
        case Scalar(kind):
            return _spelled(kinds[kind])
        case Array(item):
            return f"list[{annotation(item)}]"
        case Map(value):
            return f"dict[str, {annotation(value)}]"
        case Union(name=None, distinct=False):
            return tagged_union_type(type_, kinds)
        case _:
            return composed(type_, annotation)


def tagged_union_type(union: Union, kinds: Mapping[str, str] = _WIRE) -> str:
    """The annotation of a union whose members need tags, because the kind of a JSON value does not select one."""
    tags = dict[Type, list[str]]()
    for value, type_ in union.mapping:
        tags.setdefault(type_, []).append(pylit(value))
    members = []
    for member in union.members:
        text = field_type(member, kinds)
        if member in tags:
            text = f"{own('Annotated')}[{text}, {own('Tag')}({', '.join([pylit(union.discriminator), *tags[member]])})]"
        members.append(text)
    return f"{own('OneOf')}[{', '.join(dict.fromkeys(members))}]"


def type_expression(type_: Type) -> str:
    """A type as a string in a descriptor, which the runtime parses when the operation is first called."""
    return field_type(type_, _WIRE | {"date": "date"})


def argument_type(type_: Type) -> str:
    """The annotation of a parameter: plain types, and dictionaries as an alternative to models."""
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
            return composed(type_, argument_type)


def result_type(type_: Type | None) -> str:
    """The return annotation of a method."""
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
            return composed(type_, result_type)


def _spelled(annotation: str) -> str:
    """An annotation of the tables above, with the names that give way."""
    return _NAME.sub(lambda found: own(found[0]), annotation)


def inside_class(annotation: str) -> str:
    """An annotation in a class whose fields may hide what it means: `_list[_str]` for `list[str]`."""
    return _QUOTED_OR_NAME.sub(lambda found: hidden(found[0]), annotation)


def composed(type_: Type, annotation: Any) -> str:
    """The annotation of a type that has a name or consists of others, which `annotation` writes."""
    match type_:
        case Ref(name) | Union(name=Name() as name):
            return class_name(name)
        case LiteralValues(values):
            return _literal_type(values)
        case Nullable(inner):
            return f"{annotation(inner)} | None"
        case Union(members):
            texts = dict.fromkeys(annotation(member) for member in members)
            if "int | float" in texts:
                texts.pop("int", None)
            return " | ".join(texts)
        case _:
            raise TypeError(f"no annotation for {type_!r}")


def _literal_type(values: Iterable[object]) -> str:
    """A `Literal` of the known values or any other value of their types, because a server may send new ones."""
    known = tuple(values)
    literal = ", ".join(pylit(value) for value in known if not isinstance(value, float | bool) and _fits_int64(value))
    kinds = dict.fromkeys("int | float" if isinstance(value, float) else type(value).__name__ for value in known)
    if "int | float" in kinds:
        kinds.pop("int", None)
    return " | ".join(([f"{own('Literal')}[{literal}]"] if literal else []) + list(kinds))


def _fits_int64(value: object) -> bool:
    """Whether msgspec accepts a value in a `Literal`: integers must fit into 64 bits."""
    return not isinstance(value, int) or -(2**63) <= value < 2**63


def enum_type(enum: Enum) -> str:
    """The type that the alias of an enum names."""
    return _literal_type(value.value for value in enum.values)


def keyword_type(argument: Argument) -> str:
    """The annotation of a keyword argument, with its default if it is optional."""
    annotation = argument_type(argument.type)
    if argument.in_form and argument.type in (Scalar("binary"), Array(Scalar("binary"))):
        annotation = annotation.replace(own("FileInput"), f"{own('FileInput')} | str")
    return annotation if argument.required else f"{annotation} | {own('UnsetType')} = UNSET"


# ── imports ──


def names_in(annotations: Iterable[str]) -> set[str]:
    """The names that annotations use, except those in strings and after a dot."""
    return set(_NAME.findall(_QUOTED.sub("", " ".join(annotations))))


def needed(wanted: Iterable[str], names: set[str]) -> set[str]:
    """The package's own names among `wanted` that annotations use."""
    return {each for each in wanted if own(each) in names}


def classes_in(types: Iterable[Type]) -> set[str]:
    """The classes and aliases in the annotations of types."""
    return {class_name(name) for type_ in types for name in _annotated_names(type_)}


def dicts_in(types: Iterable[Type]) -> set[str]:
    """The TypedDicts and aliases in the argument annotations of types."""
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


def _annotated_names(type_: Type) -> Iterable[Name]:
    """The names in the annotation of a type; a named union appears by its own name, without its members."""
    match type_:
        case Array(inner) | Map(inner) | Nullable(inner):
            yield from _annotated_names(inner)
        case Union(members, name=None):
            for member in members:
                yield from _annotated_names(member)
        case Ref(name) | Union(name=Name() as name):
            yield name
        case _:
            pass


def standard_imports(names: set[str], typing: Iterable[str] = ()) -> list[str]:
    """The imports from the standard library, followed by a blank line."""
    builtin = (each for each in HIDDEN_BY_FIELDS - {"dt"} if hidden(each) != each and hidden(each) in names)
    lines = from_import("builtins", [f"{each} as {hidden(each)}" for each in builtin])
    lines += [f"import datetime as {each}" for each in ("_dt", "dt") if each in names]
    lines += own_import(
        "collections.abc", needed(("AsyncIterable", "Callable", "Iterable", "Mapping", "Sequence"), names)
    )
    lines += own_import("decimal", needed({"Decimal"}, names))
    lines += own_import("typing", needed(("Annotated", "Literal"), names) | set(typing))
    return lines + own_import("uuid", needed({"UUID"}, names)) + [""]


def own_import(module: str, names: Iterable[str]) -> list[str]:
    """The line that imports names which give way to those of the document, if there are any."""
    return from_import(module, map(imported, sorted(names)))


def from_import(module: str, names: Iterable[str]) -> list[str]:
    """The import line for these names; no line if there are none."""
    return [f"from {module} import {listed}"] if (listed := ", ".join(sorted(names))) else []
