"""The lines that users of the package write, by the keys of generator.styling.keys."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.ir import Api, Model, Operation, Ref, Resource
from generator.styling import keys
from generator.styling.calls import Argument, arguments_of, whole_body
from generator.styling.errors import typed_body

from .annotations import enum_type, keyword_type, result_type
from .errors import error_base, error_body_type
from .methods import batch_type, call_of, return_type
from .models import additional_field, additional_type, declared_fields, dict_type, field_declaration, key_type, sendable
from .naming import (
    accessor,
    attribute,
    class_name,
    client_class,
    dict_class,
    error_class,
    function,
    give_way,
    method,
    own,
    setting,
    variable,
)

RATINGS = {
    "argument-reordered": "major",  # path values are positional
    "response-value-added": "minor",  # documented values are open
    "response-value-removed": "minor",
    "response-values-closed": "none",
    "response-values-opened": "none",
}
"""The rules that weigh differently than in a language with closed enums and named arguments."""


def lines_of(api: Api, package: str) -> dict[str, str]:
    """The line of each thing that users can name."""
    give_way(api)
    client = client_class(api.package.client)
    variables = api.servers[0].variables if api.servers else ()
    found = {keys.CLIENT: f"from {package} import {client}"}
    found |= {keys.variable_key(each): f"{client}({setting(each.name)}=…)" for each in variables}
    found |= {keys.credential_key(each.argument): f"{client}({setting(each.argument)}=…)" for each in api.credentials}
    for error in api.errors:
        if body := typed_body(error, api.errors):
            found[keys.error_body_key(error)] = f"{error_class(error.name)}.body: {error_body_type(body)} | None"
        found[keys.error_key(error)] = f"except {error_class(error.name)}:  # {error_base(error, api.errors)}"
    calls = dict[Ref, tuple[str, dict[str, Argument]]]()
    for resource in api.all_resources:
        for operation in resource.operations:
            found |= _operation(api, resource, operation, calls)
    for webhook in api.webhooks:
        call = f"webhooks.{function(webhook.name)}(…) -> {result_type(webhook.type)}"
        found[keys.webhook_key(webhook)] = call.replace("builtins.", "")
    for model in api.models:
        found |= _model(package, model, calls)
    found |= {keys.type_key(each.name): f"{class_name(each.name)} = {enum_type(each)}" for each in api.enums}
    found |= {keys.type_key(each.name): f"{class_name(each.name)} = {dict_type(each)}" for each in api.named_unions}
    return found | _earlier(api, package)


def _earlier(api: Api, package: str) -> dict[str, str]:
    """The lines with earlier names."""
    clients = {each.name: f"from {package} import {client_class(each.name)}" for each in api.client_aliases}
    found = {keys.alias_key(keys.CLIENT, name): line for name, line in clients.items()}
    for each in api.type_aliases:
        line = f"from {package}.models import {class_name(each.name)}"
        found[keys.alias_key(keys.type_key(each.target), each.name.snake)] = line
    for error in api.errors:
        for each in api.error_aliases:
            if each.target == error.name:
                line = f"except {error_class(each.name)}:"
                found[keys.alias_key(keys.error_key(error), each.name.pascal)] = line
    for resource in api.all_resources:
        for alias in resource.aliases:
            path = (*resource.path, alias.operation.name)
            key = keys.alias_key(keys.operation_key(alias.operation), ".".join(each.snake for each in path))
            found[key] = f"{call_of(path)}(…)"
    return found


def _operation(
    api: Api, resource: Resource, operation: Operation, calls: dict[Ref, tuple[str, dict[str, Argument]]]
) -> dict[str, str]:
    group = ".".join(["client", *map(accessor, resource.path)])
    call = f"{group}.{method(operation.name)}"
    parameters = {each.name: each for each in operation.parameters}
    arguments = arguments_of(operation)
    members = {each.wire: each for each in arguments if each.name not in parameters}
    found = {
        keys.operation_key(operation): f"{call}(…)",
        keys.result_key(operation): f"{call}(…) -> {return_type(operation, '').replace('builtins.', '')}",
    }
    for each in arguments:
        place = parameters[each.name].location if each.name in parameters else "body"
        wire = parameters[each.name].wire_name if each.name in parameters else each.wire
        key = keys.argument_key(operation, place, wire)
        found[key] = f"{call}({_keyword(each)})"
        for name in each.earlier:
            found[keys.alias_key(key, name.snake)] = f"{call}({_keyword(replace(each, name=name))})"
    if operation.body:
        whole = whole_body(operation, api)
        listed = ", ".join(map(_keyword, (*members.values(), *((whole,) if whole else ()))))
        found[keys.argument_key(operation, "body", "")] = f"{call}({listed})"
        types = {content.type for content in operation.body.contents}
        for type_ in types if operation.body.fields and len(types) == 1 else ():
            if isinstance(type_, Ref):
                calls.setdefault(type_, (call, members))
    if operation.batch:
        found[keys.batch_key(operation)] = (
            f"{group}.{method(operation.batch.name)}(…) -> {batch_type(operation, own('BatchResult'))}"
        )
    return found


def _plain(annotation: str) -> str:
    """An annotation of a model as its users see it, without the markers for the form of its value in JSON."""
    return re.sub(r"\b(" + "|".join(_MARKERS) + r")\b", lambda found: _MARKERS[found[0]], annotation)


_MARKERS = {
    "DateTime": "dt.datetime",
    "UnixTime": "dt.datetime",
    "Time": "dt.time",
    "Duration": "dt.timedelta",
    "Flag": "bool",
    "NumberDecimal": "Decimal",
}


def _keyword(argument: Argument) -> str:
    return f"{variable(argument.name)}: {keyword_type(argument)}"


def _model(package: str, model: Model, calls: dict[Ref, tuple[str, dict[str, Argument]]]) -> dict[str, str]:
    name = class_name(model.name)
    call, members = calls.get(Ref(model.name), ("", {}))
    found = {keys.type_key(model.name): f"from {package}.models import {name}"}
    for field in declared_fields(model):
        annotation = _plain(field_declaration(field, model).partition(" = ")[0])
        found[keys.field_key(model, field, False)] = f"{name}.{attribute(field.name)}: {annotation}"
    if extra := additional_field(model):
        found[keys.additional_key(model)] = f"{name}.{attribute(extra.name)}: {additional_type(extra)}"
    for field in sendable(model):
        argument = members.get(field.wire_name)
        spelled = (
            f"{call}({_keyword(argument)})"
            if argument
            else f"{dict_class(model.name)}[{field.wire_name!r}]: {key_type(field)}"
        )
        found[keys.field_key(model, field, True)] = spelled
    return found
