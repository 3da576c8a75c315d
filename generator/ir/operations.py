"""Operations: what a call sends, what it returns, and how it fails."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from ..names import Name
from .auth import SecurityRequirement
from .constraints import Constraints
from .documents import ExternalDocs
from .models import BulkOutcome, Field
from .servers import Server
from .types import Nullable, Scalar, Type, union_of

Codec = Literal["json", "multipart", "urlencoded", "text", "bytes"]
"""What becomes of a value on its way; the first of several is the one that is sent."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a member of a form is written where that is not the usual way: by a style, or as a media type of its own."""

    wire_name: str
    media_type: str = ""
    style: str = ""
    explode: bool = False
    reserved: bool = False


@dataclass(frozen=True, slots=True)
class Content:
    """One media type of a body or a reply; it can be a range, such as `image/*`.

    `members` are the wire names of the body's fields that an object in it can have.
    """

    media_type: str
    type: Type
    example: Any = None
    codec: Codec = "json"
    encodings: tuple[Encoding, ...] = ()
    members: tuple[str, ...] = ()
    constraints: Constraints | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """A header that a reply may have."""

    wire_name: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Response:
    """What a call that worked gives: `type` is what the caller gets, without envelope and page.

    `type` is None if there is nothing to give. `example` is the whole reply. `others` are its further media types.
    """

    status: str
    type: Type | None
    enveloped: bool = False
    codec: Codec = "json"
    media_type: str = ""
    description: str = ""
    example: Any = None
    headers: tuple[Header, ...] = ()
    others: tuple[Content, ...] = ()


Location = Literal["path", "query", "header", "cookie"]
ParameterStyle = Literal["simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"]
Safety = Literal["safe", "idempotent", "unsafe"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value of the path, the query, a header or a cookie. `style` and `explode` say how lists and objects stand there.

    `name` is its own among all parameters of the operation and all fields of its body. With a `media_type`, the value is sent as JSON. `default` is what the API takes if none is sent.
    """

    name: Name
    wire_name: str
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
    is_querystring: bool = False
    """Whether it is the whole query, and not a member of it: `in: querystring`."""
    secret: bool = False
    constraints: Constraints | None = None
    local: Name | None = None
    """Its name among the parameters of its location alone, if `name` is another."""

    @property
    def local_name(self) -> Name:
        """The name for a style that keeps the locations apart."""
        return self.local or self.name


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
        return union_of(content.type for content in self.contents)


@dataclass(frozen=True, slots=True)
class ErrorResponse:
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
    security: tuple[SecurityRequirement, ...]
    parameters: tuple[Parameter, ...]
    body: Body | None
    response: Response
    error_responses: tuple[ErrorResponse, ...]
    pagination: Pagination | None = None
    max_page_size: int | None = None
    outcome: BulkOutcome | None = None
    other_responses: tuple[Response, ...] = ()
    """Those of success, beside `reply`, that the document knows."""
    servers: tuple[Server, ...] = ()
    """Where it is instead of at those of the Api."""
    external_docs: ExternalDocs | None = None

    @property
    def returns(self) -> Type | None:
        """What a call gives, or each item of its pages: whatever one of its replies does."""
        types = [reply.type for reply in (self.response, *self.other_responses)]
        given = [type_ for type_ in types if type_]
        if not given:
            return None
        one = union_of(given)
        return Nullable(one) if None in types and one != Scalar("any", "any") else one

    @property
    def authenticated(self) -> bool:
        """Whether it can be called with credentials."""
        return any(self.security)

    def within(self, location: Location) -> tuple[Parameter, ...]:
        """The parameters of the path, the query, the headers or the cookies."""
        return tuple(parameter for parameter in self.parameters if parameter.location == location)
