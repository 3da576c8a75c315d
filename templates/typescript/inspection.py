"""The result of `inspect`: how users call the package."""

from __future__ import annotations

from collections.abc import Iterator

from generator.ir import Api, Operation, Resource
from generator.styling import inspection
from generator.styling.calls import arguments_of

from .arguments import members_of
from .imports import Imports
from .modules import return_type
from .naming import accessor, class_name, client_class, documented, exported, setting, variable
from .spelling import Spelling


def listing(api: Api, package: str) -> dict[str, object]:
    """The package with its client, its options, all operations and all models."""
    spelling = Spelling(Imports(api, "", documented(api)))
    terms = inspection.Terms(
        setting=setting,
        group=group_of,
        method=exported,
        type=class_name,
        returns=lambda operation: return_type(operation, spelling),
        arguments=_arguments,
        whole=_whole,
    )
    return inspection.listing(api, package, {"client": client_class(api.package.client)}, terms)


def group_of(resource: Resource) -> str:
    """The resource as a member of the client: `sms.templates`."""
    first, *others = resource.path
    return ".".join([accessor(first), *map(exported, others)])


def _arguments(operation: Operation) -> Iterator[tuple[str, str, str, bool, bool]]:
    """The values of the path, then the members of the object with all others."""
    for each in arguments_of(operation)[: len(operation.within("path"))]:
        yield variable(each.name), "path", each.wire, True, True
    for member in members_of(operation):
        yield member.key, member.place, member.argument.wire, member.argument.required, False


def _whole(operation: Operation) -> str | None:
    if operation.body is None or operation.body.fields:
        return None
    return next(each.key for each in members_of(operation) if each.place == "body")
