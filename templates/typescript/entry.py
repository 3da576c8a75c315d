"""The entry of the package: its client with all resources, and what it exports."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import Api

from .arguments import members_of
from .escaping import code_of, key, literal
from .layout import Code, Group, Source, laid_out, obj, surrounded
from .naming import accessor, client_class, documented, error_class, exported, free, ident, module

_TYPES = {
    "runtime/batch-result": "BatchItem BatchItems BatchOptions BatchProgress BatchState",
    "runtime/call": "CallPromise",
    "runtime/files": "FileContent FileInput",
    "runtime/hooks": "CallEvent DriftEvent Hooks RequestEvent ResponseEvent RetryEvent",
    "runtime/lookups": "LookedUp LookUpOptions LookUpResult",
    "runtime/options": "ClientOptions Credential ListOptions Options",
    "runtime/outcomes": "BulkOutcome",
    "runtime/pages": "Page PagePromise",
    "runtime/response": "APIResponse",
    "runtime/shapes": "Decimal Drift Pairs",
    "runtime/streams": "Stream",
}
"""The types of the runtime that users name."""
ERRORS = (
    "APIConnectionError APIResponseError APIStatusError APITimeoutError ApplicationError ArgumentError CallError DriftError "
    "MissingCredentialsError OutcomeUnknownError PartialFailureError SDKError StreamInterruptedError TokenError WebhookError"
).split()


@dataclass(frozen=True, slots=True)
class Getter:
    """A resource of the client: its module, the namespace that imports it, and the member of the client."""

    module: Source
    namespace: Source
    member: Source
    description: str


def getters_of(api: Api) -> list[Getter]:
    """The resources of the client."""
    own = ("bind", "lookUp")
    return [
        Getter(module(each.name), free(ident(accessor(name)), own), accessor(name), each.description or each.name.title)
        for each in api.resources
        for name in [each.path[-1]]
    ]


def exports_of(api: Api) -> list[Source]:
    """The statements that export the package's own names. Those that are names of the document stay in their modules."""
    taken = documented(api)
    client, earlier = client_class(api.package.client), [client_class(each.name) for each in api.client_aliases]
    errors = [
        f"{client}Error",
        *(each for each in ERRORS if each != "SDKError"),
        *(error_class(each.name) for each in api.errors),
        *(error_class(each.name) for each in api.error_aliases),
        *(f"{each}Error" for each in earlier),
    ]
    return [
        *_export("export ", "client", ["Client", f"type {client}Options"], taken),
        *_export("export type ", "client", [f"{client}Options as {each}Options" for each in earlier], taken),
        *_export("export ", "errors", sorted(errors), taken),
        *_export("export ", "runtime/batch-result", ["BatchResult"], taken),
        *(line for source, names in _TYPES.items() for line in _export("export type ", source, names.split(), taken)),
    ]


def _export(start: str, source: str, names: list[str], taken: frozenset[str]) -> Iterator[Source]:
    listed = tuple(each for each in names if each.removeprefix("type ") not in taken)
    if listed:
        yield laid_out(Group("{", listed, "}", " ", before=start, after=f' from "./{source}.ts";'))


def lookups_of(api: Api) -> Source:
    """The constant with the lists in which references can be found afterwards; empty if there are none."""
    found = [(key(call), entry) for call, entry in _lookups(api)]
    return laid_out(surrounded("const LOOKUPS: Lookups = ", obj(found), ";")) if found else Source("")


def _lookups(api: Api) -> Iterator[tuple[str, Code]]:
    namespaces = {each.path: getter.namespace for each, getter in zip(api.resources, getters_of(api), strict=True)}
    lists = {each.id: (resource, each) for resource in api.all_resources for each in resource.operations}
    for operation in api.operations:
        if operation.lookup and not operation.variant_of:
            resource, listed = lists[operation.lookup.operation]
            names = [namespaces[resource.path[:1]], *map(exported, (*resource.path[1:], listed.name))]
            since = [each.key for each in members_of(listed) if each.argument.wire == operation.lookup.since]
            match = operation.batch.match if operation.batch else ()
            facts: list[tuple[str, Code]] = [
                ("list", ".".join(names)),
                ("reference", literal(operation.lookup.reference)),
            ]
            facts += [("since", literal(since[0]))] if since and operation.lookup.since else []
            facts += [("settle", str(operation.lookup.settle))]
            facts += [("match", code_of(match))] if match else []
            yield f"{operation.method} {operation.path}", obj(facts)
