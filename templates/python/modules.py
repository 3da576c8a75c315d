"""The modules of resources: their imports, and their methods, computed once for both clients."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.ir import Api, Operation, Resource
from generator.names import Name, NameScope
from generator.styling.calls import Argument, arguments_of, whole_body

from .annotations import (
    argument_type,
    classes_in,
    dicts_in,
    from_import,
    names_in,
    needed,
    own_import,
    result_type,
    standard_imports,
)
from .docs import batch_doc, method_doc
from .methods import batch_items, batch_type
from .naming import own, resource_class, variable


@dataclass(frozen=True, slots=True)
class Signature:
    """The arguments that a method takes together."""

    positional: list[Argument]
    keywords: list[Argument]
    renamed: str = ""
    """The warning of a signature with earlier names."""


@dataclass(frozen=True, slots=True)
class BatchMethod:
    """The method of an operation for any number of items; `concurrency`, `on_progress` and `keep` are its own arguments."""

    positional: list[Argument]
    items: Argument
    keywords: list[Argument]
    doc: str
    concurrency: Name
    on_progress: Name
    keep: Name


@dataclass(frozen=True, slots=True)
class Method:
    """An operation as a method of both clients.

    `whole` is the argument for the whole body, if there is one. A method that requires it or members has overloads.
    """

    operation: Operation
    positional: list[Argument]
    keywords: list[Argument]
    doc: str
    whole: Argument | None = None
    overloads: tuple[Signature, ...] = ()
    batch: BatchMethod | None = None

    @property
    def earlier(self) -> list[str]:
        """The earlier names of its arguments, each with today's: `old=new`."""
        arguments = (*self.positional, *self.keywords)
        return [f"{variable(name)}={variable(each.name)}" for each in arguments for name in each.earlier]

    @property
    def secrets(self) -> list[Argument]:
        """The secret arguments, which no traceback may show."""
        return [each for each in (*self.positional, *self.keywords) if each.secret]


@dataclass(frozen=True, slots=True)
class Module:
    """The module of a resource; `name` is an identifier."""

    name: str
    resource: Resource
    methods: list[Method]
    imports: str

    @property
    def operations(self) -> list[Operation]:
        """The operations of its methods."""
        return [each.operation for each in self.methods]


def modules_of(api: Api) -> Iterator[Module]:
    """The modules of all resources, including nested ones."""
    for resource in api.all_resources:
        methods = [_method(operation, api) for operation in resource.methods]
        yield Module(variable(resource.name), resource, methods, _imports(resource, methods))


def _method(operation: Operation, api: Api) -> Method:
    method = replace(_single(operation, api), batch=_batch(operation))
    signatures = method.overloads or (Signature(method.positional, method.keywords),)
    earlier = tuple(_earlier(each, number) for number in range(_most_names(method)) for each in signatures)
    return replace(method, overloads=(*signatures, *earlier)) if earlier else method


def _most_names(method: Method) -> int:
    return max((len(each.earlier) for each in (*method.positional, *method.keywords)), default=0)


def _earlier(signature: Signature, number: int) -> Signature:
    """The signature with the earlier names of its arguments, the first or a later one of each."""
    arguments = (*signature.positional, *signature.keywords)
    names = [
        f"{variable(each.earlier[number])} is {variable(each.name)} now" for each in arguments if each.earlier[number:]
    ]

    def named(listed: list[Argument]) -> list[Argument]:
        return [replace(each, name=each.earlier[number]) if each.earlier[number:] else each for each in listed]

    return Signature(named(signature.positional), named(signature.keywords), f"the argument {', and '.join(names)}")


def _batch(operation: Operation) -> BatchMethod | None:
    if operation.batch is None or operation.body is None:
        return None
    arguments, path, scope = arguments_of(operation), len(operation.within("path")), NameScope()
    for each in arguments:
        scope.take(each.name)
    own_names = [scope.take(Name.of(each)) for each in ("concurrency", "on_progress", "keep")]
    name = next(each.name for each in operation.body.fields if each.wire_name == operation.batch.items)
    items = next(each for each in arguments if each.name == name)
    others = [each for each in arguments if each is not items]
    doc = batch_doc(operation, operation.batch, items, others, own_names)
    return BatchMethod(others[:path], items, others[path:], doc, *own_names)


def _single(operation: Operation, api: Api) -> Method:
    arguments, path, whole = arguments_of(operation), len(operation.within("path")), whole_body(operation, api)
    positional, keywords = arguments[:path], arguments[path:]
    if whole is None:
        return Method(operation, positional, keywords, method_doc(operation, arguments))
    doc = method_doc(operation, [*positional, whole, *keywords])
    members = {each.name for each in operation.body.fields} if operation.body else set[Name]()
    optional = [replace(each, required=each.required and each.name not in members) for each in keywords]
    given = Signature(
        [*positional, replace(whole, required=True)], [each for each in keywords if each.name not in members]
    )
    overloads = (given, Signature(positional, keywords)) if optional != keywords else ()
    return Method(operation, [*positional, whole], optional, doc, whole, overloads)


def _imports(resource: Resource, methods: list[Method]) -> str:
    """The imports for the annotations of a resource, which only type checkers run."""
    arguments = [each.type for method in methods for each in (*method.positional, *method.keywords)]
    operations = [each.operation for each in methods]
    results = [operation.returns for operation in operations if operation.returns]
    batches = [operation for operation in operations if operation.batch]
    results += [operation.outcome.item for operation in batches if operation.outcome]
    divided = [
        f"{batch_items(each, 'Async')} {batch_type(each, 'BatchProgress')} {own('Callable')}" for each in batches
    ]
    names = names_in([*map(argument_type, arguments), *map(result_type, results), *divided])
    paginated = any(operation.pagination for operation in operations)
    streamed = any(operation.stream for operation in operations)
    lines = ["import builtins"] if "builtins" in names else []
    lines += standard_imports(names)
    lines += own_import(".._runtime.batches.result", {"BatchProgress", "BatchResult"} if batches else ())
    lines += own_import(".._runtime.codec.files", needed({"FileInput"}, names))
    lines += own_import(".._runtime.paging.pages", {"AsyncPages", "Page"} if paginated else ())
    lines += own_import(".._runtime.streaming.stream", {"AsyncStream", "Stream"} if streamed else ())
    lines += from_import("..models", classes_in(arguments + results))
    lines += from_import("..params", dicts_in(arguments))
    for child in resource.children:
        lines += from_import(
            f".{variable(child.name)}", {resource_class(child.name), f"Async{resource_class(child.name)}"}
        )
    return "\n".join(lines).strip("\n")
