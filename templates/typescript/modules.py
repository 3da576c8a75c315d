"""The modules of resources: a descriptor, the type of the arguments, and a function for each operation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import Api, Batch, Model, Operation, Ref, Resource, Scalar
from generator.names import Name
from generator.styling.calls import Argument, arguments_of

from .arguments import Member, members_of
from .declarations import interface_member
from .descriptors import batch_plan, descriptor
from .docs import batch_doc, block, export_doc, member_doc, operation_doc, text_of
from .escaping import literal
from .imports import Imports
from .layout import WIDTH, Code, Group, Source, laid_out, surrounded
from .naming import constant, documented, exported, free, function, module, params_name, variable
from .spelling import Spelling


@dataclass(frozen=True, slots=True)
class Module:
    """The module of a resource. `functions` has the code of each operation, `exports` the names that differ in the module."""

    name: str
    resource: Resource
    imports: Source
    descriptors: list[Source]
    functions: list[Source]
    exports: list[Source]


def modules_of(api: Api) -> Iterator[Module]:
    """The modules of all resources, including nested ones."""
    types = documented(api)
    for resource in api.all_resources:
        names = {function(name) for operation in resource.methods for name in _names(operation)}
        home = f"resources/{module(resource.name)}"
        yield _Builder(api, Imports(api, home, types | names), types).module(resource)


def return_type(operation: Operation, spelling: Spelling) -> Source:
    """The type that a function returns."""
    imports, result = spelling.imports, spelling.result(operation.returns)
    if operation.pagination:
        return Source(f"{imports.type('runtime/pages', 'PagePromise')}<{result}>")
    if operation.stream:
        return Source(f"{imports.type('runtime/streams', 'Stream')}<{result}>")
    if operation.outcome:
        result = Source(
            f"{result} & {imports.type('runtime/outcomes', 'BulkOutcome')}<{spelling.type(operation.outcome.item)}>"
        )
    return Source(f"{imports.type('runtime/call', 'CallPromise')}<{result}>")


def batch_types(operation: Operation, spelling: Spelling) -> Source:
    """The types of the items and the results of a method for any number of items."""
    item = operation.batch.item if operation.batch else Scalar("any")
    result = operation.outcome.item if operation.outcome else operation.returns or Scalar("any")
    return Source(f"<{spelling.type(item, sent=True)}, {spelling.type(result)}>")


def _names(operation: Operation) -> list[Name]:
    return [operation.name, *([operation.batch.name] if operation.batch else [])]


class _Builder:
    """Composes one module."""

    def __init__(self, api: Api, imports: Imports, types: frozenset[str]) -> None:
        self.api, self.imports, self.types, self.spelling = api, imports, types, Spelling(imports)

    def module(self, resource: Resource) -> Module:
        descriptors = [code for each in resource.methods for code in self.descriptors(each)]
        functions = [code for each in resource.methods for code in self.functions(each)]
        pairs = ((each, name) for each in resource.methods for name in _names(each))
        exports = [_export(each, name) for each, name in pairs if function(name) != exported(name)]
        return Module(module(resource.name), resource, self.imports.lines(), descriptors, functions, exports)

    def constant(self, name: Name) -> Source:
        return free(constant(name), self.types)

    def descriptors(self, operation: Operation) -> Iterator[Source]:
        yield self.declared(operation.name, "Operation", descriptor(self.api, operation, self.spelling))
        if operation.batch:
            yield self.declared(operation.batch.name, "Batch", batch_plan(operation.batch, operation.outcome))

    def declared(self, name: Name, type_: str, code: Code) -> Source:
        before = f"const {self.constant(name)}: {self.imports.type('runtime/operation', type_)} = "
        return laid_out(surrounded(before, code, ";"))

    def functions(self, operation: Operation) -> Iterator[Source]:
        path, members = arguments_of(operation)[: len(operation.within("path"))], members_of(operation)
        type_, declaration = self.params(operation, members)
        yield Source(declaration + self.single(operation, path, type_, members))
        if operation.batch:
            yield self.batch(operation, operation.batch, path, type_, members)

    def single(self, operation: Operation, path: list[Argument], type_: str, members: list[Member]) -> Source:
        kind = "page" if operation.pagination else "stream" if operation.stream else "call"
        source = {"page": "runtime/pages", "stream": "runtime/streams", "call": "runtime/call"}[kind]
        default = "" if any(each.argument.required for each in members) else " = {}"
        options = self.imports.type("runtime/options", "ListOptions" if operation.pagination else "Options")
        arguments = [f"params: {type_}{default}"] if members else []
        passed = ["params" if members else "{}", "options"]
        return self.function(
            operation_doc(operation, path, self.spelling),
            operation.name,
            [*self.positional(path), *arguments, f"options?: {options}"],
            return_type(operation, self.spelling),
            (self.imports.value(source, kind), self.constant(operation.name), _path(path), *passed),
        )

    def batch(
        self, operation: Operation, batch: Batch, path: list[Argument], type_: str, members: list[Member]
    ) -> Source:
        source, others = "runtime/batch-result", [each for each in members if each.argument.wire != batch.items]
        types = batch_types(operation, self.spelling)
        name = variable(next(each.argument.name for each in members if each.argument.wire == batch.items))
        default = "" if any(each.argument.required for each in others) else " = {}"
        rest = f"{self.imports.standard('Omit')}<{type_}, {literal(batch.items)}>"
        return self.function(
            batch_doc(operation, batch),
            batch.name,
            [
                *self.positional(path),
                f"{name}: {self.imports.type(source, 'BatchItems')}{types}",
                *([f"params: {rest}{default}"] if others else []),
                f"options?: {self.imports.type(source, 'BatchOptions')}{types}",
            ],
            Source(f"{self.imports.standard('Promise')}<{self.imports.type(source, 'BatchResult')}{types}>"),
            (
                self.imports.value("runtime/batches", "sendAll"),
                self.constant(operation.name),
                self.constant(batch.name),
                _path(path),
                name,
                "params" if others else "{}",
                "options",
            ),
        )

    def function(self, doc: Source, name: Name, arguments: list[str], returned: str, passed: tuple[str, ...]) -> Source:
        client = f"client: {self.imports.type('runtime/client', 'BaseClient')}"
        start = f"{'export ' if function(name) == exported(name) else ''}function {function(name)}"
        head = laid_out(Group("(", (client, *arguments), ")", before=start, after=f": {returned} {{"))
        body = laid_out(Group("(", ("client", *passed[1:]), ")", before=f"return {passed[0]}", after=";"), 2)
        return Source(f"{block(doc)}{head}\n  {body}\n}}")

    def positional(self, path: list[Argument]) -> list[str]:
        return [f"{variable(each.name)}: {self.spelling.type(each.type, sent=True)}" for each in path]

    def params(self, operation: Operation, members: list[Member]) -> tuple[str, str]:
        """The type of the arguments outside the path, and its declaration; empty if it is a model of the document."""
        model = self.body_model(operation, members)
        own = [each for each in members if each.place != "body"] if model else members
        if not own:
            return (self.imports.document(model.name), "") if model else ("", "")
        name = free(params_name(operation), self.types)
        base = f" extends {self.imports.document(model.name)}" if model else ""
        lines = "".join(f"  {self.member(each)}\n" for each in own)
        title = block(text_of(f"The arguments of `{exported(operation.name)}`."))
        start = f"export interface {name}{base} {{"
        start = start if len(start) <= WIDTH else start.replace(" extends", "\n  extends")
        return name, f"{title}{start}\n{lines}}}\n\n"

    def member(self, each: Member) -> Source:
        doc = block(member_doc(each.argument.description, each.deprecated), 2)
        return Source(
            doc + interface_member(each.key, each.argument.type, each.argument.required, self.spelling, sent=True)
        )

    def body_model(self, operation: Operation, members: list[Member]) -> Model | None:
        """The model whose fields are just the members of the body, if there is one."""
        body = operation.body
        if body is None or not body.fields or len({content.type for content in body.contents}) > 1:
            return None
        type_ = body.contents[0].type
        model = self.api.named.get(type_.name) if isinstance(type_, Ref) else None
        if not isinstance(model, Model):
            return None
        given = {each.key: (each.argument.required, each.argument.type) for each in members if each.place == "body"}
        fields = {each.wire_name: (model.requires(each), each.type) for each in model.fields}
        taken = {each.key for each in members if each.place != "body"}
        return model if given == fields and not taken & fields.keys() else None


def _path(path: list[Argument]) -> str:
    return f"[{', '.join(variable(each.name) for each in path)}]"


def _export(operation: Operation, name: Name) -> Source:
    """The export of a function under another name. It has the summary, because editors show no comment of the function."""
    doc = block(export_doc(operation), 2)
    return Source(f"{doc}{function(name)} as {exported(name)}")
