"""The whole Api: its resources, its models, and what all of its operations share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from ..names import Name
from .auth import Credential, SecurityRequirement, SecurityScheme
from .documents import Contact, ExternalDocs, License
from .models import Enum, Model, NamedUnion
from .operations import Operation
from .pagination import Pagination
from .servers import Server
from .types import Type


@dataclass(frozen=True, slots=True)
class Package:
    """How the client is called: the distribution, the client class, the prefix of its environment variables."""

    name: Name
    client: str
    environment: str


@dataclass(frozen=True, slots=True)
class Resource:
    """A group of operations, `sms.templates` for example, and the groups inside it."""

    name: Name
    path: tuple[Name, ...]
    description: str
    operations: tuple[Operation, ...]
    children: tuple[Resource, ...] = ()
    external_docs: ExternalDocs | None = None


@dataclass(frozen=True, slots=True)
class ErrorCode:
    """A status that stands for failure, or a range of these, with the document's name for it.

    `type` is that of the body, whichever operation fails so; None if none documents one, or if there are many.
    """

    status: str
    name: Name
    description: str
    type: Type | None = None

    @property
    def code(self) -> int | None:
        """The status code; None for a range such as `4XX`."""
        return int(self.status) if self.status.isdecimal() else None


@dataclass(frozen=True, slots=True)
class Envelope:
    """What every reply is wrapped in, as JSON pointers, and the codes that mean success."""

    code: str
    message: str
    data: str
    success: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Webhook:
    """What the API sends to its user, as a request to an address of theirs: `type` is that of its body."""

    name: Name
    summary: str
    description: str
    deprecated: bool
    type: Type
    example: Any = None


@dataclass(frozen=True)
class Api:
    """Everything the document says, ready to be written in any language."""

    source: str
    title: str
    version: str
    summary: str
    description: str
    package: Package
    servers: tuple[Server, ...]
    security_schemes: tuple[SecurityScheme, ...]
    security: tuple[SecurityRequirement, ...]
    """What operations ask for that do not say."""
    envelope: Envelope | None
    codes: Enum | None
    errors: tuple[ErrorCode, ...]
    paginations: tuple[Pagination, ...]
    resources: tuple[Resource, ...]
    models: tuple[Model, ...]
    references: tuple[str, ...] = field(default=())
    """Members of bodies in which callers write references of their own."""
    enums: tuple[Enum, ...] = field(default=())
    named_unions: tuple[NamedUnion, ...] = field(default=())
    webhooks: tuple[Webhook, ...] = field(default=())
    terms_of_service: str = ""
    contact: Contact | None = None
    license: License | None = None
    external_docs: ExternalDocs | None = None

    @property
    def all_resources(self) -> tuple[Resource, ...]:
        """Every resource, the inner ones behind their parents."""
        return tuple(_flat(self.resources))

    @property
    def operations(self) -> tuple[Operation, ...]:
        """Every operation, by resource."""
        return tuple(operation for resource in self.all_resources for operation in resource.operations)

    @property
    def credentials(self) -> tuple[Credential, ...]:
        """What the client can be given to prove who is calling."""
        return tuple(credential for scheme in self.security_schemes for credential in scheme.credentials)

    @cached_property
    def named(self) -> Mapping[Name, Model | Enum | NamedUnion]:
        """Everything that a `Ref`, or a union with a name, means."""
        named: list[Model | Enum | NamedUnion] = [*self.models, *self.enums, *self.named_unions]
        return {each.name: each for each in named}

    @property
    def secrets(self) -> tuple[str, ...]:
        """The wire names of all passwords that are sent or received."""
        found = {each.wire_name for model in self.models for each in model.fields if each.secret}
        found |= {each.wire_name for operation in self.operations for each in operation.parameters if each.secret}
        return tuple(sorted(found))

    @property
    def groups(self) -> tuple[Name, ...]:
        """The groups that models and enums belong to, each once."""
        return tuple(dict.fromkeys(each.group for each in self.named.values()))


def _flat(resources: tuple[Resource, ...]) -> list[Resource]:
    flat: list[Resource] = []
    for resource in resources:
        flat += [resource, *_flat(resource.children)]
    return flat
