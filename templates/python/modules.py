"""The modules of resources: their methods, worked out once for both clients, and what they import."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.ir import Api, Operation, Resource
from generator.names import Name
from generator.styling.calls import Argument, arguments_of, whole_body

from .annotations import argument_type, classes_in, dicts_in, from_import, names_in, result_type, standard_imports
from .docs import method_doc
from .naming import resource_class, variable


@dataclass(frozen=True, slots=True)
class Signature:
    """The arguments that a method takes together."""

    positional: list[Argument]
    keywords: list[Argument]


@dataclass(frozen=True, slots=True)
class Method:
    """An operation as both clients have it.

    `whole` is the argument for the body whole, if there is one; a method that needs either it or members is overloaded.
    """

    operation: Operation
    positional: list[Argument]
    keywords: list[Argument]
    doc: str
    whole: Argument | None = None
    overloads: tuple[Signature, ...] = ()

    @property
    def secrets(self) -> list[Argument]:
        """The arguments that no traceback shows."""
        return [each for each in (*self.positional, *self.keywords) if each.secret]


@dataclass(frozen=True, slots=True)
class Module:
    """The module of a resource, under a name that can be imported."""

    name: str
    resource: Resource
    methods: list[Method]
    imports: str


def modules_of(api: Api) -> Iterator[Module]:
    """A module for each resource, those inside others too."""
    for resource in api.all_resources:
        methods = [_method(operation, api) for operation in resource.operations]
        yield Module(variable(resource.name), resource, methods, _imports(resource, methods))


def _method(operation: Operation, api: Api) -> Method:
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
    """The imports that the annotations of a resource need, for type checkers only."""
    taken = [each.type for method in methods for each in (*method.positional, *method.keywords)]
    given = [operation.returns for operation in resource.operations if operation.returns]
    names = names_in([*map(argument_type, taken), *map(result_type, given)])
    paginated = any(operation.pagination for operation in resource.operations)
    lines = ["import builtins"] if "builtins" in names else []
    lines += standard_imports(names)
    lines += from_import(".._runtime.codec.files", names & {"FileInput"})
    lines += from_import(".._runtime.paging.pages", {"AsyncPages", "Page"} if paginated else ())
    lines += from_import("..models", classes_in(taken + given))
    lines += from_import("..params", dicts_in(taken))
    for child in resource.children:
        lines += from_import(
            f".{variable(child.name)}", {resource_class(child.name), f"Async{resource_class(child.name)}"}
        )
    return "\n".join(lines).strip("\n")
