"""The modules of models, enums and named unions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import Alias, Api, Enum, Field, Map, Model, NamedUnion, Type
from generator.names import Name
from generator.styling.docs import field_doc

from .docs import block, member_doc, renamed_doc, text_of
from .escaping import code_of, key, literal, member
from .imports import Imports
from .layout import Alternatives, Code, Source, array, flat, laid_out, lazy, obj, surrounded
from .naming import class_name, constant, documented, module
from .spelling import Spelling, literals


@dataclass(frozen=True, slots=True)
class Module:
    """The module of a group of types."""

    name: str
    title: str
    imports: Source
    declarations: list[Source]


def groups_of(api: Api) -> Iterator[Module]:
    """The modules of all models, enums and named unions."""
    types = documented(api)
    for group in api.groups:
        imports = Imports(api, f"models/{module(group)}", types)
        listed = [each for each in api.named.values() if each.group == group]
        declarations = [_declaration(each, Spelling(imports)) for each in listed]
        names = {each.name for each in listed}
        declarations += [_alias(each) for each in api.type_aliases if each.target in names]
        yield Module(module(group), group.title, imports.lines(), declarations)


def interface_member(
    name: str, type_: Type, required: bool, spelling: Spelling, sent: bool, received: bool = False
) -> Source:
    """A member of an interface. One that is optional may be undefined if it is sent, and null if it is received."""
    code = spelling.alternatives(type_, sent)
    members = list(code.members) if isinstance(code, Alternatives) else [flat(code)]
    members += ["null"] if received and not required and "null" not in members and "unknown" not in members else []
    members += ["undefined"] if sent and not required and "unknown" not in members else []
    shown = Alternatives(tuple(members)) if len(members) > 1 else members[0]
    return laid_out(surrounded(f"{member(name)}{'' if required else '?'}: ", shown, ";"), 2)


def _declaration(each: Model | Enum | NamedUnion, spelling: Spelling) -> Source:
    match each:
        case Model():
            return _model(each, spelling)
        case Enum():
            return _enum(each)
        case NamedUnion():
            return _union(each, spelling)


def _alias(alias: Alias[Name]) -> Source:
    name = class_name(alias.target)
    return Source(f"{block(renamed_doc(name))}export type {class_name(alias.name)} = {name};")


def _enum(enum: Enum) -> Source:
    name = class_name(enum.name)
    alias = laid_out(surrounded(f"export type {name} = ", values_of(enum), ";"))
    found = block(text_of(enum.description or enum.name.title)) + alias
    if not enum.explained:
        return Source(found)
    lines = "".join(
        f"  {block(text_of(each.description), 2)}{constant(each.name)}: {literal(each.value)},\n"
        for each in enum.values
    )
    title = block(text_of(f"The documented values of `{name}`."))
    return Source(f"{found}\n\n{title}export const {class_name(enum.plural)} = {{\n{lines}}} as const;")


def values_of(enum: Enum) -> Code:
    """The values of an enum as a type."""
    values = tuple(literals(each.value for each in enum.values))
    return Alternatives(values) if len(values) > 1 else values[0]


def _union(union: NamedUnion, spelling: Spelling) -> Source:
    name = class_name(union.name)
    inner = spelling.members(union.type)
    alias = laid_out(surrounded(f"export type {name} = ", inner, ";"))
    shape = _shape(name, spelling.union(union.type), spelling)
    return Source(f"{block(text_of(union.description or union.name.title))}{alias}\n\n{shape}")


def _model(model: Model, spelling: Spelling) -> Source:
    name = class_name(model.name)
    docs = (block(member_doc(field_doc(each), each.deprecated), 2) for each in model.fields)
    lines = "".join(f"  {doc}{_field(each, model, spelling)}\n" for doc, each in zip(docs, model.fields, strict=True))
    if model.additional_properties:
        value = "unknown" if model.fields else spelling.type(_value(model.additional_properties))
        lines += f"  [name: string]: {value};\n"
    body = f"{{\n{lines}}}" if lines else "{}"
    doc = block(text_of(model.description or model.name.title))
    return Source(f"{doc}export interface {name} {body}\n\n{_shape(name, _object(model, spelling), spelling)}")


def _field(field: Field, model: Model, spelling: Spelling) -> Source:
    required = model.requires(field)
    return interface_member(field.wire_name, field.type, required, spelling, model.in_requests, model.in_responses)


def _object(model: Model, spelling: Spelling) -> Code:
    """The shape of a model: members, required members, the shape of further ones, and other facts."""
    members = obj((key(each.wire_name), spelling.shape(each.type)) for each in model.fields)
    required = [each.wire_name for each in model.fields if model.requires(each)]
    rest: Code = "undefined"
    if model.additional_properties:
        rest = lazy(spelling.shape(_value(model.additional_properties)))
    read_only = [each.wire_name for each in model.fields if each.read_only and model.in_requests]
    sent = [each.wire_name for each in model.fields if each.required and each.write_only and model.in_responses]
    facts = {"keeps": model.returns_unknown, "readOnly": read_only, "sent": sent, "aliases": model.aliases}
    more = {name: value for name, value in facts.items() if value}
    parts = [lazy(members), array(map(literal, required)), rest, code_of(more)]
    while parts and parts[-1] in ("undefined", "{}", array(())):
        parts.pop()
    return array([spelling.imports.value("runtime/composites", "object"), *(parts or [lazy(members)])])


def _value(field: Field) -> Type:
    return field.type.value if isinstance(field.type, Map) else field.type


def _shape(name: str, shape: Code, spelling: Spelling) -> Source:
    type_ = spelling.imports.type("runtime/shapes", "Shape")
    return laid_out(surrounded(f"export const {name}: {type_} = ", shape, ";"))
