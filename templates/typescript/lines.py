"""The lines that users of the package write, by the keys of generator.styling.keys."""

from __future__ import annotations

from generator.ir import Api, Model, NamedUnion, Operation, Ref, Resource
from generator.styling import keys
from generator.styling.calls import arguments_of
from generator.styling.errors import base_of, typed_body

from .arguments import Member, members_of
from .declarations import interface_member, values_of
from .imports import Imports
from .layout import flat
from .modules import batch_types, return_type
from .naming import class_name, client_class, documented, error_class, exported, setting
from .readme import call_of
from .spelling import Spelling

RATINGS = {
    "argument-reordered": "major",  # path values are positional
    "path-parameter-renamed-with-alias": "none",
    "argument-renamed-with-alias": "major",  # members have the names of the document
    "response-value-added": "minor",  # documented values are open
    "response-value-removed": "minor",
    "response-values-closed": "none",
    "response-values-opened": "none",
}
"""The rules that weigh differently than in a language with closed enums and named arguments."""


def lines_of(api: Api, package: str) -> dict[str, str]:
    """The line of each thing that users can name."""
    return _Lines(api, package).found


class _Lines:
    """Composes the lines of one package."""

    def __init__(self, api: Api, package: str) -> None:
        self.spelling = Spelling(Imports(api, "", documented(api)))
        self.calls = dict[Ref, tuple[str, dict[str, Member]]]()
        client = client_class(api.package.client)
        self.found = {keys.CLIENT: f'import {{ {client} }} from "{package}";'}
        for variable in api.servers[0].variables if api.servers else ():
            self.found[keys.variable_key(variable)] = f"new {client}({{ {setting(variable.name)}: … }})"
        for credential in api.credentials:
            line = f"new {client}({{ {setting(credential.argument)}: … }})"
            self.found[keys.credential_key(credential.argument)] = line
        for error in api.errors:
            name, base = error_class(error.name), base_of(error, api.errors)
            self.found[keys.error_key(error)] = (
                f"error instanceof {name}  // {error_class(base.name) if base else 'APIStatusError'}"
            )
            if body := typed_body(error, api.errors):
                self.found[keys.error_body_key(error)] = f"{name}.body: {self.spelling.type(body)} | undefined"
        for resource in api.all_resources:
            for operation in resource.operations:
                self.operation(resource, operation)
        for webhook in api.webhooks:
            line = f"webhooks.{exported(webhook.name)}(…): Promise<{self.spelling.type(webhook.type)}>"
            self.found[keys.webhook_key(webhook)] = line
        for model in api.models:
            self.model(package, model)
        self.earlier(api, package)
        for enum in api.enums:
            self.found[keys.type_key(enum.name)] = f"type {class_name(enum.name)} = {flat(values_of(enum))}"
        for union in api.named_unions:
            self.found[keys.type_key(union.name)] = self.union(union)

    def earlier(self, api: Api, package: str) -> None:
        """The lines with earlier names."""
        for each in api.client_aliases:
            line = f'import {{ {client_class(each.name)} }} from "{package}";'
            self.found[keys.alias_key(keys.CLIENT, each.name)] = line
        for alias in api.type_aliases:
            line = f'import type {{ {class_name(alias.name)} }} from "{package}";'
            self.found[keys.alias_key(keys.type_key(alias.target), alias.name.snake)] = line
        for error in api.errors:
            for alias in api.error_aliases:
                if alias.target == error.name:
                    key = keys.alias_key(keys.error_key(error), alias.name.pascal)
                    self.found[key] = f"error instanceof {error_class(alias.name)}"
        for resource in api.all_resources:
            for method in resource.aliases:
                name = ".".join(each.snake for each in (*resource.path, method.operation.name))
                key = keys.alias_key(keys.operation_key(method.operation), name)
                self.found[key] = f"{call_of(resource, method.operation)}(…)"

    def union(self, union: NamedUnion) -> str:
        return f"type {class_name(union.name)} = {flat(self.spelling.members(union.type))}"

    def operation(self, resource: Resource, operation: Operation) -> None:
        call, members = call_of(resource, operation), members_of(operation)
        path = arguments_of(operation)[: len(operation.within("path"))]
        self.found[keys.operation_key(operation)] = f"{call}(…)"
        self.found[keys.result_key(operation)] = f"{call}(…): {return_type(operation, self.spelling)}"
        for number, each in enumerate(path):
            positions = [*(["…"] * number), self.spelling.type(each.type, sent=True)]
            self.found[keys.argument_key(operation, "path", each.wire)] = f"{call}({', '.join(positions)})"
        for member in members:
            self.found[keys.argument_key(operation, member.place, member.argument.wire)] = self.argument(call, member)
        body = {each.argument.wire: each for each in members if each.place == "body"}
        if operation.body:
            listed = " ".join(self.member(each) for each in body.values())
            self.found[keys.argument_key(operation, "body", "")] = f"{call}({{ {listed} }})"
            types = {content.type for content in operation.body.contents}
            for type_ in types if operation.body.fields and len(types) == 1 else ():
                if isinstance(type_, Ref):
                    self.calls.setdefault(type_, (call, body))
        if operation.batch:
            types_ = batch_types(operation, self.spelling)
            line = f"{call_of(resource, operation.batch)}(…): Promise<BatchResult{types_}>"
            self.found[keys.batch_key(operation)] = line

    def argument(self, call: str, each: Member) -> str:
        return f"{call}({{ {self.member(each)} }})"

    def member(self, each: Member) -> str:
        return _inline(interface_member(each.key, each.argument.type, each.argument.required, self.spelling, sent=True))

    def model(self, package: str, model: Model) -> None:
        name = class_name(model.name)
        call, members = self.calls.get(Ref(model.name), ("", {}))
        self.found[keys.type_key(model.name)] = f'import type {{ {name} }} from "{package}";'
        for field in model.fields:
            required = model.requires(field)
            line = interface_member(
                field.wire_name, field.type, required, self.spelling, model.in_requests, model.in_responses
            )
            self.found[keys.field_key(model, field, False)] = f"{name}.{_inline(line)}"
            if not field.read_only:
                argument = members.get(field.wire_name)
                spelled = self.argument(call, argument) if argument else f"{name}.{_inline(line)}"
                self.found[keys.field_key(model, field, True)] = spelled
        if model.additional_properties:
            self.found[keys.additional_key(model)] = f"{name}[name: string]"


def _inline(member: str) -> str:
    """A member of an interface on one line."""
    return " ".join(member.split()).replace(": | ", ": ").rstrip(";")
