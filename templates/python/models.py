"""The modules of models and of the dictionaries that stand for them."""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass

from generator.ir import Api, Enum, Field, Model
from generator.names import Name

from .annotations import (
    argument_type,
    classes_in,
    dicts_in,
    enum_type,
    field_type,
    from_import,
    names_in,
    standard_imports,
)
from .words import attribute, class_name, pylit, variable


@dataclass(frozen=True, slots=True)
class Group:
    """The models and enums of one module, under a name that can be imported."""

    name: str
    title: str
    models: tuple[Model, ...]
    enums: tuple[Enum, ...]
    imports: str


def group_of(api: Api, name: Name, received: bool) -> Group:
    """A module of models and enums, or, of those that are sent alone, of their dictionaries."""
    models = tuple(model for model in api.models if model.group == name and (received or model.sent))
    enums = tuple(enum for enum in api.enums if enum.group == name and received)
    return Group(
        variable(name), name.title, models, enums, _model_imports(models, enums) if received else _param_imports(models)
    )


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


def _model_imports(models: tuple[Model, ...], enums: tuple[Enum, ...]) -> str:
    names = names_in([*(member(field, model) for model in models for field in model.fields), *map(enum_type, enums)])
    outcomes = any(model.outcome for model in models)
    typing = {"TypeAlias"} if enums else set()
    typing |= {"Final"} if any(enum.explained for enum in enums) else set()
    lines = standard_imports(names, typing | ({"Self"} if outcomes else set()))
    lines += ["import msgspec", ""] if "msgspec" in names else []
    lines += from_import(".._config", {"MEANINGS"} if outcomes else ())
    lines += ["from .._runtime import outcome"] if outcomes else []
    lines += from_import(".._runtime.files", names & {"File"})
    markers = {"DateTime", "Flag", "NumberDecimal", "UNSET", "UnixTime", "UnsetType"} & names
    lines += from_import(".._runtime.types", markers | ({"Model"} if models else set()))
    here = {class_name(model.name) for model in models} | {class_name(enum.name) for enum in enums}
    used = classes_in(field.type for model in models for field in model.fields)
    return "\n".join(lines + from_import(".shared", used - here)).strip("\n")


def _param_imports(models: tuple[Model, ...]) -> str:
    types = [field.type for model in models for field in model.fields]
    required = any(field.required for model in models for field in model.fields)
    lines = standard_imports(names_in(map(argument_type, types)), {"TypedDict"} | ({"Required"} if required else set()))
    lines += from_import(".._runtime.files", names_in(map(argument_type, types)) & {"FileInput"})
    lines += from_import("..models", classes_in(types))
    here = {class_name(model.name) + "Dict" for model in models}
    return "\n".join(lines + from_import(".shared", dicts_in(types) - here)).strip("\n")
