"""The modules of models, and of the TypedDicts that requests accept in their place."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import Api, Enum, Field, Map, Model, NamedUnion, Scalar
from generator.names import Name, NameScope
from generator.styling.limits import limits_by_name
from generator.styling.style import Finding

from .annotations import (
    MARKERS,
    argument_type,
    classes_in,
    dicts_in,
    enum_type,
    field_type,
    from_import,
    inside_class,
    names_in,
    needed,
    own_import,
    standard_imports,
    tagged_union_type,
)
from .escaping import pylit
from .limits import regex
from .naming import attribute, class_name, dict_class, hidden, own, variable

_UNSUPPORTED_NAME = re.compile(r'["\\\x00-\x1f\ud800-\udfff]')
"""Characters that msgspec does not accept in the name of a member."""


@dataclass(frozen=True, slots=True)
class Group:
    """The models, enums and named unions of one module; `name` is an identifier."""

    name: str
    title: str
    models: tuple[Model, ...]
    enums: tuple[Enum, ...]
    named_unions: tuple[NamedUnion, ...]
    imports: str


def groups_of(api: Api, received: bool) -> list[Group]:
    """The modules of all models, enums and named unions, or, if not `received`, of the TypedDicts for requests."""
    models, enums, unions = dict[Name, list[Model]](), dict[Name, list[Enum]](), dict[Name, list[NamedUnion]]()
    for model in api.models:
        if received or model.in_requests:
            models.setdefault(model.group, []).append(model)
    for enum in api.enums if received else ():
        enums.setdefault(enum.group, []).append(enum)
    for each in api.named_unions:
        if received or (each.in_requests and dicts_in([each.type])):
            unions.setdefault(each.group, []).append(each)
    found = []
    for name in api.groups:
        named = tuple(models.get(name, ())), tuple(enums.get(name, ())), tuple(unions.get(name, ()))
        imports = _model_imports(*named) if received else _param_imports(named[0], named[2])
        found.append(Group(variable(name), name.title, *named, imports))
    return [group for group in found if group.models or group.enums or group.named_unions]


def declared_fields(model: Model) -> list[Field]:
    """The fields that a class can declare; the other members have no field."""
    return [field for field in model.fields if not _UNSUPPORTED_NAME.search(field.wire_name)]


def validate(api: Api) -> Iterator[Finding]:
    """A finding for each member that gets no field, because msgspec does not accept its name."""
    for model in api.models:
        for field in model.fields:
            if _UNSUPPORTED_NAME.search(field.wire_name):
                message = (
                    f"{field.wire_name!r} has quotes, backslashes or control characters, so the model has no field for it; "
                    "it is among the additional properties"
                )
                yield Finding(model.schema, ("properties", field.wire_name), message)


def hidden_fields(model: Model) -> tuple[str, ...]:
    """The attributes that `repr` hides."""
    return tuple(attribute(field.name) for field in declared_fields(model) if field.secret)


def deprecated_fields(model: Model) -> tuple[str, ...]:
    """The wire names of deprecated fields, if the model is sent."""
    return tuple(field.wire_name for field in declared_fields(model) if field.deprecated and model.in_requests)


def model_limits(model: Model) -> dict[str, object]:
    """The limits of the fields of a model by wire name, if it is sent."""
    return limits_by_name((each for each in declared_fields(model) if model.in_requests and not each.read_only), regex)


def additional_field(model: Model) -> Field | None:
    """The field for members without a field of their own."""
    if len(declared_fields(model)) == len(model.fields):
        return model.additional_properties
    scope = NameScope()
    for field in model.fields:
        scope.take(field.name)
    return Field(scope.take(Name(("additional",))), "", Map(Scalar("any", "any")), required=False)


def additional_type(field: Field) -> str:
    """The annotation of the field for members without a field of their own."""
    value = field.type.value if isinstance(field.type, Map) else field.type
    return f"{own('Additional')}[{inside_class(field_type(value))}]"


def field_declaration(field: Field, model: Model) -> str:
    """The annotation and default of a model's field.

    A missing field is None in a model that is only received. In a model that is sent it is UNSET, because None is null.
    """
    annotation, name = inside_class(field_type(field.type)), attribute(field.name)
    default = ""
    if not model.requires(field):
        default = "UNSET" if model.in_requests else "None"
        missing = own("UnsetType") if model.in_requests else "None"
        if model.in_requests and model.in_responses and not annotation.endswith("None"):
            annotation += " | None"
        annotation = annotation if annotation.endswith(f"| {missing}") else f"{annotation} | {missing}"
    if model.in_requests and field.read_only:
        annotation = f"{own('ReadOnly')}[{annotation}]"
    elif model.in_requests and field.required and default:
        annotation = f"{own('RequiredInRequests')}[{annotation}]"
    if name == field.wire_name:
        return annotation + (f" = {default}" if default else "")
    return f"{annotation} = msgspec.field(name={pylit(field.wire_name)}{f', default={default}' if default else ''})"


def key_type(field: Field) -> str:
    """The annotation of a TypedDict key."""
    annotation = inside_class(argument_type(field.type))
    return f"{own('Required')}[{annotation}]" if field.required else annotation


def sendable(model: Model) -> list[Field]:
    """The fields that a request can contain."""
    return [field for field in model.fields if not field.read_only]


def identifier_keys(model: Model) -> list[Field]:
    """The fields whose wire name can be declared in a class body."""
    names = names_in(map(key_type, sendable(model)))
    return [field for field in sendable(model) if _is_identifier(field.wire_name, names)]


def non_identifier_keys(model: Model) -> list[Field]:
    """The other fields: their wire name, such as `from`, is not an identifier or would hide a name that annotations use."""
    declared = {field.wire_name for field in identifier_keys(model)}
    return [field for field in sendable(model) if field.wire_name not in declared]


def _is_identifier(wire: str, names: set[str]) -> bool:
    is_identifier = re.fullmatch(r"(?!__)[A-Za-z_]\w*", wire, re.ASCII)
    return bool(is_identifier) and not keyword.iskeyword(wire) and wire not in names


def dict_type(union: NamedUnion) -> str:
    """The annotation of arguments for a named union."""
    return " | ".join(dict.fromkeys(argument_type(member) for member in union.type.members))


def _model_imports(models: tuple[Model, ...], enums: tuple[Enum, ...], unions: tuple[NamedUnion, ...]) -> str:
    annotations = [field_declaration(field, model) for model in models for field in declared_fields(model)]
    additional = [field for field in map(additional_field, models) if field]
    annotations += [f"{additional_type(field)} = msgspec.field()" for field in additional]
    names = names_in([*annotations, *map(enum_type, enums), *(tagged_union_type(each.type) for each in unions)])
    outcomes = any(model.outcome for model in models)
    typing = {"TypeAlias"} if enums or unions else set()
    typing |= {"Final"} if any(enum.explained for enum in enums) else set()
    facts = (hidden_fields, deprecated_fields, model_limits)
    class_variables = any(model.aliases or any(fact(model) for fact in facts) for model in models)
    typing |= {"ClassVar"} if class_variables else set()
    names |= {*map(hidden, ("bool", "dict", "object", "str", "tuple"))} if class_variables else set()
    names |= {hidden("list")} if outcomes else set()
    names |= {hidden("dict")} if additional else set()
    lines = standard_imports(names, typing | ({"Self"} if outcomes else set()))
    lines += ["import msgspec", ""] if "msgspec" in names else []
    lines += from_import(".._config", {"MEANINGS"} if outcomes else ())
    lines += ["from .._runtime import bulk"] if outcomes else []
    lines += own_import(".._runtime.codec.files", needed({"BinaryFile"}, names))
    lines += own_import(".._runtime.codec.types", needed(MARKERS, names) | ({"Model"} if models else set()))
    lines += own_import(".._runtime.codec.unions", needed(("OneOf", "Tag"), names))
    named: tuple[Model | Enum | NamedUnion, ...] = (*models, *enums, *unions)
    here = {class_name(each.name) for each in named}
    types = [field.type for model in models for field in declared_fields(model)] + [field.type for field in additional]
    used = classes_in([*types, *(type_ for each in unions for type_ in each.type.members)])
    return "\n".join(lines + from_import(".shared", used - here)).strip("\n")


def _param_imports(models: tuple[Model, ...], unions: tuple[NamedUnion, ...]) -> str:
    fields = [field for model in models for field in sendable(model)]
    types = [field.type for field in fields] + [type_ for each in unions for type_ in each.type.members]
    typing = {"TypeAlias"} if unions or any(map(additional_field, models)) else set()
    typing |= {"TypedDict"} if models else set()
    typing |= {"Required"} if any(field.required for field in fields) else set()
    annotations = [*map(key_type, fields), *map(dict_type, unions)]
    names = names_in(annotations) | ({own("Mapping")} if any(map(additional_field, models)) else set())
    lines = standard_imports(names, typing)
    lines += own_import(".._runtime.codec.files", needed({"FileInput"}, names))
    lines += from_import("..models", classes_in(types))
    named: tuple[Model | NamedUnion, ...] = (*models, *unions)
    here = {dict_class(each.name) for each in named}
    return "\n".join(lines + from_import(".shared", dicts_in(types) - here)).strip("\n")
