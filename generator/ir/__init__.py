"""The Api: what a template author sees. Frozen values in document order, in no language's terms.

Api ─┬─ Resource ── Operation ─┬─ Parameter ── Type
     ├─ Model ──── Field       ├─ Body ─────── Content ── Type
     ├─ Enum ───── EnumValue   ├─ Reply ────── Type
     ├─ Variants ─ Union       └─ Pagination · Outcome
     ├─ Webhook ── Type
     └─ ErrorCode · Auth · Server

Type = Scalar | Choice | Array | Map | Ref | Union | Nullable
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from ..names import Name
from .access import Alternative as Alternative
from .access import Auth as Auth
from .access import Credential as Credential
from .access import Grant as Grant
from .access import Package as Package
from .access import Requirement as Requirement
from .access import Scheme as Scheme
from .access import Server as Server
from .access import Variable as Variable
from .payloads import Content as Content
from .payloads import Encoding as Encoding
from .payloads import Form as Form
from .payloads import Header as Header
from .payloads import Reply as Reply
from .types import Array as Array
from .types import Choice as Choice
from .types import Kind as Kind
from .types import Map as Map
from .types import Nullable as Nullable
from .types import Ref as Ref
from .types import Scalar as Scalar
from .types import Type as Type
from .types import Union as Union
from .types import either as either
from .types import mentioned as mentioned
from .types import refs as refs

Location = Literal["path", "query", "header", "cookie"]
ParameterStyle = Literal["simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"]
Safety = Literal["safe", "idempotent", "unsafe"]


@dataclass(frozen=True, slots=True)
class Field:
    """A member of a model. `wire` is its key in JSON."""

    name: Name
    wire: str
    type: Type
    required: bool
    description: str = ""
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    default: Any = None
    """What the API takes if it is left out, as JSON; None if the document does not say."""
    secret: bool = False
    """Whether it is a password, which is never shown."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where a model keeps what became of each item: its field of items, the items' field, the values of success."""

    items: Field
    item: Type
    status: Field
    success: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Model:
    """An object with known fields. `group` is the resource that alone uses it, or `shared`.

    `rest` holds the members that the document allows beside the fields; None if it does not speak of any.
    """

    name: Name
    description: str
    fields: tuple[Field, ...]
    group: Name
    rest: Field | None = None
    sent: bool = False
    received: bool = False
    outcome: Outcome | None = None
    schema: str = ""

    def requires(self, field: Field) -> bool:
        """Whether a field must be there both in what is sent and in what is received, as far as the model is."""
        return field.required and not (field.read_only and self.sent) and not (field.write_only and self.received)


@dataclass(frozen=True, slots=True)
class Variants:
    """A union that has a name, for its members cannot be told apart by the kind of their JSON alone."""

    name: Name
    description: str
    type: Union
    group: Name
    sent: bool = False


@dataclass(frozen=True, slots=True)
class EnumValue:
    """A named value and what it means."""

    name: Name
    value: str | int | float | bool
    description: str = ""


@dataclass(frozen=True, slots=True)
class Enum:
    """A set of values that has a name; `plural` is the one for a collection of them."""

    name: Name
    plural: Name
    description: str
    values: tuple[EnumValue, ...]
    group: Name

    @property
    def explained(self) -> bool:
        """Whether the document says what each value means."""
        return all(value.description for value in self.values)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value of the path, the query, a header or a cookie. `style` and `explode` say how lists and objects stand there.

    With a `media_type`, the value is sent as JSON. `default` is what the API takes if none is sent.
    """

    name: Name
    wire: str
    location: Location
    type: Type
    required: bool
    description: str = ""
    deprecated: bool = False
    example: Any = None
    default: Any = None
    style: ParameterStyle = "form"
    explode: bool = True
    allow_reserved: bool = False
    media_type: str = ""
    whole: bool = False
    """Whether it is the whole query, and not a member of it: `in: querystring`."""
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """What a call sends. `fields` are the members that it has in all its contents, if it is an object in each."""

    required: bool
    contents: tuple[Content, ...]
    fields: tuple[Field, ...] = ()
    description: str = ""

    @property
    def type(self) -> Type:
        """What can be given as a whole body: whatever one of its contents takes."""
        return either(content.type for content in self.contents)


@dataclass(frozen=True, slots=True)
class Failure:
    """One of the documented ways in which a call fails."""

    status: str
    description: str
    example: Any = None


@dataclass(frozen=True, slots=True)
class Pagination:
    """A scheme of pages, and where its parts are; what it has not is empty.

    Asked with: `page`, `offset`, `cursor` and `limit` are query parameters, or, with a slash, JSON pointers into the
    body. Read: the others are JSON pointers into the reply, and `after` is one into its last item. Pages have numbers
    (`page`), or begin at an item (`offset`, `cursor`), or else the link in `next` leads from one to another.
    """

    name: Name
    items: str
    next: str = ""
    limit: str = ""
    total: str = ""
    page: str = ""
    current: str = ""
    last: str = ""
    offset: str = ""
    cursor: str = ""
    after: str = ""
    more: str = ""
    first: int | None = None
    """The number of the first page or item, if it is not 1 for pages and 0 for items."""
    follow: bool = False
    """Whether a link may lead to another path, and not only have another query."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One verb on one path."""

    id: str
    name: Name
    method: str
    path: str
    summary: str
    description: str
    deprecated: bool
    safety: Safety
    security: tuple[Alternative, ...]
    parameters: tuple[Parameter, ...]
    body: Body | None
    reply: Reply
    failures: tuple[Failure, ...]
    pagination: Pagination | None = None
    largest_page: int | None = None
    outcome: Outcome | None = None
    other_replies: tuple[Reply, ...] = ()
    """Those of success, beside `reply`, that the document knows."""
    servers: tuple[Server, ...] = ()
    """Where it is instead of at those of the Api."""

    @property
    def returns(self) -> Type | None:
        """What a call gives, or each item of its pages: whatever one of its replies does."""
        types = [reply.type for reply in (self.reply, *self.other_replies)]
        given = [type_ for type_ in types if type_]
        if not given:
            return None
        one = either(given)
        return Nullable(one) if None in types and one != Scalar("any", "any") else one

    @property
    def authenticated(self) -> bool:
        """Whether it can be called with credentials."""
        return any(self.security)

    def within(self, location: Location) -> tuple[Parameter, ...]:
        """The parameters of the path, the query, the headers or the cookies."""
        return tuple(parameter for parameter in self.parameters if parameter.location == location)


@dataclass(frozen=True, slots=True)
class Resource:
    """A group of operations, `sms.templates` for example, and the groups inside it."""

    name: Name
    path: tuple[Name, ...]
    description: str
    operations: tuple[Operation, ...]
    children: tuple[Resource, ...] = ()


@dataclass(frozen=True, slots=True)
class ErrorCode:
    """A status that stands for failure, with the document's name for it."""

    status: int
    name: Name
    description: str


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


@dataclass(frozen=True, slots=True)
class Api:
    """Everything the document says, ready to be written in any language."""

    source: str
    title: str
    version: str
    summary: str
    description: str
    package: Package
    servers: tuple[Server, ...]
    auth: tuple[Auth, ...]
    security: tuple[Alternative, ...]
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
    variants: tuple[Variants, ...] = field(default=())
    webhooks: tuple[Webhook, ...] = field(default=())

    @property
    def all_resources(self) -> tuple[Resource, ...]:
        """Every resource, the inner ones behind their parents."""
        return tuple(_flat(self.resources))

    @property
    def operations(self) -> tuple[Operation, ...]:
        """Every operation, by resource."""
        return tuple(operation for resource in self.all_resources for operation in resource.operations)

    @property
    def secrets(self) -> tuple[str, ...]:
        """The wire names of all passwords that are sent or received."""
        found = {each.wire for model in self.models for each in model.fields if each.secret}
        found |= {each.wire for operation in self.operations for each in operation.parameters if each.secret}
        return tuple(sorted(found))

    @property
    def groups(self) -> tuple[Name, ...]:
        """The groups that models and enums belong to, each once."""
        named: list[Model | Enum | Variants] = [*self.models, *self.enums, *self.variants]
        return tuple(dict.fromkeys(each.group for each in named))


def _flat(resources: tuple[Resource, ...]) -> list[Resource]:
    flat: list[Resource] = []
    for resource in resources:
        flat += [resource, *_flat(resource.children)]
    return flat
