"""The Python style: how names, types and texts of the Api are spelled in Python.

Text of the document reaches the output through three doors only: `ident` (names), `pylit` (values) and `doctext`
(docstrings and comments). Everything else in the output is written here or in the templates.
"""

from __future__ import annotations

import builtins
import json
import keyword
import re
import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from generator.ir import (
    Api,
    Array,
    Choice,
    Enum,
    Field,
    Map,
    Model,
    Nullable,
    Operation,
    Outcome,
    Parameter,
    Ref,
    Resource,
    Scalar,
    Type,
    Union,
    refs,
)
from generator.names import Name, Scope

OPTIONS: dict[str, object] = {"package": "", "version": "0.1.0", "license": "MIT"}

_WIDTH = 88
_LINE = 120
_RESERVED = {*keyword.kwlist, "self", "options", "msgspec", "builtins", "dt"}
_RESERVED_FIELDS = _RESERVED | set(
    "bool bytes dict failed float int list object property raise_for_failures str succeeded".split()
)
_RESERVED_ACCESSORS = _RESERVED | {"call", "close", "page"}  # the methods of a client
_RESERVED_CLASSES = {*dir(builtins)} | set(
    "Any AsyncClient AsyncPages AsyncResource Client DateTime Decimal Final Flag Literal Mapping Model NumberDecimal "
    "Operation Options Page Pairs Required Resource Self Sequence TypeAlias TypedDict UNSET UUID UnixTime "
    "UnsetType".split()
)
_RESERVED_ERRORS = {*dir(builtins)} | set(
    "APIConnectionError APIResponseError APIStatusError APITimeoutError ApplicationError ArgumentError CallError "
    "ClientClosedError MissingCredentialsError MissingDependencyError OutcomeUnknownError PartialFailureError "
    "SDKError".split()
)
_QUOTED = re.compile(r"""'(\\.|[^'\\])*'|"(\\.|[^"\\])*\"""")
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


# ── the doors ──


def ident(text: str, reserved: Iterable[str] = _RESERVED) -> str:
    """`text` as an identifier, or as a part of one, which can be empty. Raises `ValueError` if it cannot be made one."""
    if not re.fullmatch(r"[A-Za-z0-9_]*", text):
        raise ValueError(f"{text!r} cannot be a Python name")
    text = f"n{text}" if text[:1].isdigit() else text
    return f"{text}_" if text in reserved else text


def pylit(value: object) -> str:
    """A value of the document as a Python literal."""
    if not isinstance(value, str | int | float | bool | None | list | tuple | dict):
        raise TypeError(f"{type(value).__name__} is no value of a document")
    return ascii(value) if _UNSEEN.search(str(value)) else repr(value)


def doctext(text: str) -> str:
    """Text of the document for a docstring: it cannot end it, and holds nothing that cannot be seen."""
    lines = re.split("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]", text)
    clean = "\n".join(_UNSEEN.sub("", line).rstrip() for line in lines).strip()
    # Only single quotes may stand unescaped: neither two in a row nor the last character.
    escaped = re.sub(r'"(?="|\Z)', r"\"", clean.replace("\\", "\\\\"))
    return f"{escaped}\n" if "\n" in escaped else escaped  # then the closing quotes have a line of their own


def comment(text: str) -> str:
    """Text of the document for a comment of one line."""
    return " ".join(doctext(text).split())


# ── names ──


def variable(name: Name) -> str:
    """A parameter, a method or a module."""
    return ident(name.snake)


def accessor(name: Name) -> str:
    """A resource, as an attribute of the client or of another resource."""
    return ident(name.snake, _RESERVED_ACCESSORS)


def attribute(name: Name) -> str:
    """A field of a model; it must not hide what the annotations of its class need."""
    return ident(name.snake, _RESERVED_FIELDS)


def class_name(name: Name) -> str:
    """A model or the alias of an enum."""
    text = _capital(name.pascal)
    reserved = text.endswith(("Dict", "Resource"))  # the names of TypedDicts and resources
    return ident(text, {text} if reserved else _RESERVED_CLASSES)


def resource_class(name: Name) -> str:
    """The class of a resource."""
    return ident(_capital(f"{name.pascal}Resource"), {"AsyncResource"})


def error_class(name: Name) -> str:
    """The exception for a status."""
    text = name.pascal.removesuffix("Error") + "Error"
    return ident(_capital(text), _RESERVED_ERRORS)


def constant(name: Name) -> str:
    """A constant of a module or of a class of codes."""
    return ident(_capital(name.constant))


def _capital(text: str) -> str:
    """A name of capitals keeps that form when it cannot start with its digit."""
    return f"N{text}" if text[:1].isdigit() else text


def descriptor(operation: Operation) -> str:
    """The module's constant that describes an operation."""
    return ident(f"_{operation.name.constant}", ())


# ── types ──

_WIRE = {
    "any": "object",
    "binary": "bytes",
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
_PLAIN |= {"pairs": "Mapping[str, object] | str"}


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


def member(field: Field, model: Model) -> str:
    """Annotation and default of a model's field.

    What is only received is None when it is missing; what can be sent is UNSET, for None is sent as null.
    """
    annotation, name = field_type(field.type), attribute(field.name)
    default = ""
    if not field.required:
        default = "UNSET" if model.sent else "None"
        missing = "UnsetType" if model.sent else "None"
        if model.sent and model.received and not annotation.endswith("None"):
            annotation += " | None"
        annotation = annotation if annotation.endswith(f"| {missing}") else f"{annotation} | {missing}"
    if name == field.wire:
        return annotation + (f" = {default}" if default else "")
    return f"{annotation} = msgspec.field(name={pylit(field.wire)}{f', default={default}' if default else ''})"


# ── texts ──


def summary(operation: Operation) -> str:
    """The one line that says what an operation does."""
    return operation.summary or operation.description.partition("\n")[0] or f"{operation.method} {operation.path}"


def method_doc(operation: Operation) -> str:
    """The docstring of a method: what it does, its arguments, what it returns and raises, its HTTP line."""
    said = summary(operation)
    more = operation.description if operation.summary else operation.description.partition("\n")[2]
    parts = [paragraph(said), paragraph(more)]
    if operation.deprecated:
        parts.append("Deprecated.")
    arguments = [(variable(each.name), each.description) for each in arguments_of(operation)]
    parts.append(_listed("Args", [*arguments, ("options", "What this call alone does differently; see `Options`.")]))
    parts.append(_listed("Returns", [("", operation.reply.description)] if operation.reply.type else []))
    parts.append(_listed("Raises", list(_raises(operation))))
    parts.append(f"`{operation.method} {operation.path}`")
    return "\n\n".join(part for part in parts if part)


def _raises(operation: Operation) -> Iterable[tuple[str, str]]:
    statuses = ", ".join(
        each.status for each in operation.failures if each.status[0] in "45" and each.status.isdecimal()
    )
    classes = "have classes of their own" if "," in statuses else "has a class of its own"
    yield "APIStatusError", f"The server refused; {statuses} {classes}." if statuses else "The server refused."
    if operation.reply.enveloped:
        yield "ApplicationError", "The reply's own code says that the call failed."
    if operation.safety == "unsafe":
        yield "OutcomeUnknownError", "The reply was lost; the call may have been carried out and is not repeated."
    yield "APIConnectionError", "No reply came."


def _listed(title: str, entries: list[tuple[str, str]]) -> str:
    lines = []
    for name, text in entries:
        said = " ".join(text.split()) or "Not described."
        lines.append(_filled(f"{name}: {said}" if name else said, "    ", "        " if name else "    "))
    return "\n".join([f"{title}:", *lines]) if lines else ""


def paragraph(text: str) -> str:
    """Text in lines that fit, its lists and blank lines kept."""
    blocks = re.split(r"\n\s*\n", text.strip())
    return "\n\n".join(_filled(" ".join(block.split())) if not _is_laid_out(block) else block for block in blocks)


def _is_laid_out(block: str) -> bool:
    return bool(re.search(r"^\s*([-*|]|\d+\.|    )", block, re.MULTILINE))


def _filled(text: str, first: str = "", others: str = "") -> str:
    return textwrap.fill(
        text,
        _WIDTH,
        initial_indent=first,
        subsequent_indent=others,
        break_long_words=False,
        break_on_hyphens=False,
    )


# ── operations ──


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter of a method: a parameter of the operation or a member of its body."""

    name: Name
    wire: str
    type: Type
    required: bool
    description: str


def arguments_of(operation: Operation) -> list[Argument]:
    """The parameters of a method after `self`: those of the path, then what must be given, then what can be."""
    path = [_argument(each, True) for each in operation.within("path")]
    body = [_argument(each, each.required) for each in operation.body.fields] if operation.body else []
    others = [_argument(each, each.required) for each in operation.parameters if each.location in ("query", "header")]
    if operation.body and not operation.body.fields:
        whole = operation.body.contents[0].type
        body = [Argument(body_name(operation), "", whole, operation.body.required, operation.body.description)]
    return path + sorted(others + body, key=lambda each: not each.required)


def body_name(operation: Operation) -> Name:
    """The argument that is the whole body: `body`, unless a parameter is called so."""
    scope = Scope()
    for parameter in operation.parameters:
        scope.take(parameter.name)
    return scope.take(Name(("body",)))


def _argument(each: Parameter | Field, required: bool) -> Argument:
    return Argument(each.name, each.wire, each.type, required, field_doc(each))


def field_doc(each: Parameter | Field) -> str:
    """What is said of a field or parameter."""
    return f"{each.description} Deprecated.".strip() if each.deprecated else each.description


def keywords_of(operation: Operation) -> list[Argument]:
    """The parameters of a method that are given by name."""
    return arguments_of(operation)[len(operation.within("path")) :]


def imports(resource: Resource) -> str:
    """The imports that the annotations of a resource need, for type checkers only."""
    taken = [each.type for operation in resource.operations for each in arguments_of(operation)]
    given = [operation.reply.type for operation in resource.operations if operation.reply.type]
    names = _names([*map(argument_type, taken), *map(result_type, given)])
    paginated = any(operation.pagination for operation in resource.operations)
    lines = ["import builtins"] if "builtins" in names else []
    lines += _standard(names)
    lines += _from(".._runtime.pages", {"AsyncPages", "Page"} if paginated else ())
    lines += _from("..models", _classes(taken + given))
    lines += _from("..params", _dicts(taken))
    for child in resource.children:
        lines += _from(f".{variable(child.name)}", {resource_class(child.name), f"Async{resource_class(child.name)}"})
    return "\n".join(lines).strip("\n")


def _names(annotations: Iterable[str]) -> set[str]:
    """The names that annotations use; what stands in quotes or after a dot is none."""
    return set(re.findall(r"(?<![\w.])[A-Za-z]\w*", _QUOTED.sub("", " ".join(annotations))))


def _classes(types: Iterable[Type]) -> set[str]:
    return {class_name(ref.name) for type_ in types for ref in refs(type_)}


def _dicts(types: Iterable[Type]) -> set[str]:
    return {f"{class_name(ref.name)}Dict" for type_ in types for ref in refs(type_) if not ref.enum}


def _standard(names: set[str], typing: Iterable[str] = ()) -> list[str]:
    """Imports from the standard library, and the blank line after them."""
    lines = ["import datetime as dt"] if "dt" in names else []
    lines += _from("collections.abc", names & {"Mapping", "Sequence"})
    lines += _from("decimal", names & {"Decimal"})
    lines += _from("typing", (names & {"Literal"}) | set(typing))
    return lines + _from("uuid", names & {"UUID"}) + [""]


def _from(module: str, names: Iterable[str]) -> list[str]:
    return [f"from {module} import {', '.join(sorted(names))}"] if names else []


# ── the view of a whole Api ──


@dataclass(frozen=True, slots=True)
class Module:
    """The module of a resource, under a name that can be imported."""

    name: str
    resource: Resource


@dataclass(frozen=True, slots=True)
class Group:
    """The models and enums of one module, under a name that can be imported."""

    name: str
    title: str
    models: tuple[Model, ...]
    enums: tuple[Enum, ...]
    imports: str


def context(api: Api, options: Mapping[str, Any]) -> dict[str, object]:
    """What the templates see beside the Api."""
    groups = [_group(api, name, received=True) for name in api.groups]
    params = [_group(api, name, received=False) for name in api.groups]
    package = options["package"] or api.package.name.snake
    return {
        "package": ident(str(package)),
        "distribution": options["package"] or api.package.name.kebab,
        "client": ident(api.package.client, _RESERVED_CLASSES),
        "resources": api.all_resources,
        "modules": [Module(variable(resource.name), resource) for resource in api.all_resources],
        "groups": [group for group in groups if group.models or group.enums],
        "param_groups": [group for group in params if group.models],
        "credentials": [credential for auth in api.auth for credential in auth.credentials],
        "codes": api.codes.values if api.codes else (),
        "shapes": _shapes(api),
    }


def _shapes(api: Api) -> list[str]:
    """The classes of the runtime that the Api is described with."""
    shapes = ["Auth", "Credential"] if any(auth.scheme != "other" for auth in api.auth) else []
    shapes += ["Config"] + (["Envelope"] if api.envelope else []) + (["NumberedPages"] if api.paginations else [])
    return sorted(shapes)


def _group(api: Api, name: Name, received: bool) -> Group:
    models = tuple(model for model in api.models if model.group == name and (received or model.sent))
    enums = tuple(enum for enum in api.enums if enum.group == name and received)
    return Group(
        variable(name), name.title, models, enums, _model_imports(models, enums) if received else _param_imports(models)
    )


def _model_imports(models: tuple[Model, ...], enums: tuple[Enum, ...]) -> str:
    names = _names([*(member(field, model) for model in models for field in model.fields), *map(enum_type, enums)])
    outcomes = any(model.outcome for model in models)
    typing = {"TypeAlias"} if enums else set()
    typing |= {"Final"} if any(enum.explained for enum in enums) else set()
    lines = _standard(names, typing | ({"Self"} if outcomes else set()))
    lines += ["import msgspec", ""] if "msgspec" in names else []
    lines += _from(".._config", {"MEANINGS"} if outcomes else ())
    lines += ["from .._runtime import outcome"] if outcomes else []
    markers = {"DateTime", "Flag", "NumberDecimal", "UNSET", "UnixTime", "UnsetType"} & names
    lines += _from(".._runtime.types", markers | ({"Model"} if models else set()))
    here = {class_name(model.name) for model in models} | {class_name(enum.name) for enum in enums}
    used = _classes(field.type for model in models for field in model.fields)
    return "\n".join(lines + _from(".shared", used - here)).strip("\n")


def _param_imports(models: tuple[Model, ...]) -> str:
    types = [field.type for model in models for field in model.fields]
    required = any(field.required for model in models for field in model.fields)
    lines = _standard(_names(map(argument_type, types)), {"TypedDict"} | ({"Required"} if required else set()))
    lines += _from("..models", _classes(types))
    here = {class_name(model.name) + "Dict" for model in models}
    return "\n".join(lines + _from(".shared", _dicts(types) - here)).strip("\n")


def outcome_items(outcome: Outcome) -> str:
    """The items of a bulk reply, none if the reply can be without."""
    items = f"self.{attribute(outcome.items.name)}"
    return items if outcome.items.required and isinstance(outcome.items.type, Array) else f"{items} or ()"


def key_type(field: Field) -> str:
    """The annotation of a key of a TypedDict."""
    annotation = argument_type(field.type)
    return f"Required[{annotation}]" if field.required else annotation


def plain_keys(model: Model) -> list[Field]:
    """The fields whose wire name can stand before a colon in a class."""
    return [field for field in model.fields if _is_plain(field.wire)]


def odd_keys(model: Model) -> list[Field]:
    """The fields whose wire name cannot, such as `from`."""
    return [field for field in model.fields if not _is_plain(field.wire)]


def _is_plain(wire: str) -> bool:
    return bool(re.fullmatch(r"(?!__)[A-Za-z_]\w*", wire, re.ASCII)) and not keyword.iskeyword(wire)


# ── other languages in the output ──


def toml(value: object) -> str:
    """A string for TOML: JSON's form of it, which TOML's basic strings share, but for DEL."""
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")


def markdown(text: str) -> str:
    """Text of the document inside Markdown, on one line, without markup of its own but code."""
    return re.sub(r"([\\<>\[\]*_|#!])", r"\\\1", _UNSEEN.sub("", " ".join(text.split())))


def code(text: str) -> str:
    """Text of the document between backticks in a table."""
    return _UNSEEN.sub("", " ".join(text.split())).replace("`", "").replace("|", "\\|")


def format(path: str, text: str) -> str:
    """Python as black lays it out."""
    if PurePosixPath(path).suffix != ".py":
        return text
    import black
    from black.mode import TargetVersion

    return black.format_str(text, mode=black.Mode(line_length=_LINE, target_versions={TargetVersion.PY311}))


FILTERS = {
    function.__name__: function
    for function in (
        accessor,
        argument_type,
        arguments_of,
        attribute,
        body_name,
        class_name,
        code,
        comment,
        constant,
        descriptor,
        doctext,
        enum_type,
        error_class,
        field_doc,
        field_type,
        ident,
        imports,
        key_type,
        keywords_of,
        markdown,
        member,
        method_doc,
        odd_keys,
        optional,
        outcome_items,
        paragraph,
        plain_keys,
        pylit,
        resource_class,
        result_type,
        summary,
        toml,
        type_text,
        variable,
    )
}
