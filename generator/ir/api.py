"""The Api: its resources and models, and the settings that all operations share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from ..names import Name
from .aliases import Alias
from .auth import Credential, SecurityRequirement, SecurityScheme
from .documents import Author, Contact, ExternalDocs, License
from .models import Enum, Model, NamedUnion
from .operations import MethodAlias, Operation
from .pagination import Pagination
from .servers import Server
from .types import Type


@dataclass(frozen=True, slots=True)
class Publish:
    """The files that styles add for a release: a workflow for this service, and tests of the package."""

    workflow: str = ""
    tests: bool = False


@dataclass(frozen=True, slots=True)
class Package:
    """The client: its distribution, its class, the prefix of its environment variables, and facts that an index shows.

    A fact that neither the project file nor `x-sdk` states is empty; `license` is an SPDX expression.
    """

    name: Name
    client: str
    environment: str
    version: str = ""
    description: str = ""
    authors: tuple[Author, ...] = ()
    license: str = ""
    urls: Mapping[str, str] = field(default_factory=dict)
    keywords: tuple[str, ...] = ()
    publish: Publish = Publish()


@dataclass(frozen=True, slots=True)
class Resource:
    """A group of operations, such as `sms.templates`, and its subgroups."""

    name: Name
    path: tuple[Name, ...]
    description: str
    operations: tuple[Operation, ...]
    children: tuple[Resource, ...] = ()
    external_docs: ExternalDocs | None = None
    aliases: tuple[MethodAlias, ...] = ()
    """Operations under names that they had in this group."""

    @property
    def methods(self) -> tuple[Operation, ...]:
        """Its operations, and those under earlier names."""
        return (*self.operations, *(each.operation for each in self.aliases))


_UNCLEAR = ("408", "499", "4XX")


@dataclass(frozen=True, slots=True)
class ErrorCode:
    """An error status, or a range of them, with the document's name for it.

    `type` is the type of the body, whichever operation fails; None if no operation documents one, or too many do.
    """

    status: str
    name: Name
    description: str
    type: Type | None = None
    meaning: str = ""
    """What several operations say of the status in the same words; empty if they differ or only repeat its name."""

    @property
    def code(self) -> int | None:
        """The status code; None for a range such as `4XX`."""
        return int(self.status) if self.status.isdecimal() else None

    @property
    def may_be_unclear(self) -> bool:
        """Whether such a status can leave open whether an unsafe call was carried out: docs/decisions/0026."""
        return self.status in _UNCLEAR or (self.status[0] == "5" and self.status != "501")


@dataclass(frozen=True, slots=True)
class Envelope:
    """The object around the data of every response: JSON pointers to its parts, and the codes that mean success."""

    code: str
    message: str
    data: str
    success: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Webhook:
    """A request that the API sends to a URL of the user; `type` is the type of its body."""

    name: Name
    summary: str
    description: str
    deprecated: bool
    type: Type
    example: Any = None


@dataclass(frozen=True)
class Api:
    """The document in the form that styles render."""

    source: str
    title: str
    version: str
    summary: str
    description: str
    package: Package
    servers: tuple[Server, ...]
    security_schemes: tuple[SecurityScheme, ...]
    security: tuple[SecurityRequirement, ...]
    """The security of operations that do not define their own."""
    envelope: Envelope | None
    codes: Enum | None
    errors: tuple[ErrorCode, ...]
    paginations: tuple[Pagination, ...]
    resources: tuple[Resource, ...]
    models: tuple[Model, ...]
    references: tuple[str, ...] = field(default=())
    """The members of request bodies for the caller's own references."""
    origins: str = ""
    """Where users allow the origins of web pages that call the API; empty if the document does not say."""
    enums: tuple[Enum, ...] = field(default=())
    named_unions: tuple[NamedUnion, ...] = field(default=())
    webhooks: tuple[Webhook, ...] = field(default=())
    terms_of_service: str = ""
    contact: Contact | None = None
    license: License | None = None
    external_docs: ExternalDocs | None = None
    type_aliases: tuple[Alias[Name], ...] = ()
    """Earlier names of models, enums and named unions."""
    error_aliases: tuple[Alias[Name], ...] = ()
    client_aliases: tuple[Alias[str], ...] = ()

    @property
    def all_resources(self) -> tuple[Resource, ...]:
        """All resources, parents before their children."""
        return tuple(_flat(self.resources))

    @property
    def operations(self) -> tuple[Operation, ...]:
        """All operations, resource by resource."""
        return tuple(operation for resource in self.all_resources for operation in resource.operations)

    @property
    def credentials(self) -> tuple[Credential, ...]:
        """The credentials that the client accepts."""
        return tuple(credential for scheme in self.security_schemes for credential in scheme.credentials)

    @cached_property
    def named(self) -> Mapping[Name, Model | Enum | NamedUnion]:
        """The models, enums and named unions, by the name that a `Ref` or a `Union` uses."""
        named: list[Model | Enum | NamedUnion] = [*self.models, *self.enums, *self.named_unions]
        return {each.name: each for each in named}

    @property
    def secrets(self) -> tuple[str, ...]:
        """The wire names of all secret fields and parameters."""
        found = {each.wire_name for model in self.models for each in model.fields if each.secret}
        found |= {each.wire_name for operation in self.operations for each in operation.parameters if each.secret}
        return tuple(sorted(found))

    @property
    def groups(self) -> tuple[Name, ...]:
        """The distinct groups of models, enums and named unions."""
        return tuple(dict.fromkeys(each.group for each in self.named.values()))


def _flat(resources: tuple[Resource, ...]) -> list[Resource]:
    flat: list[Resource] = []
    for resource in resources:
        flat += [resource, *_flat(resource.children)]
    return flat
