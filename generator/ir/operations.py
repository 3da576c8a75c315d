"""Operations: their requests, responses and errors."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Literal

from ..names import Name
from .auth import SecurityRequirement
from .constraints import Constraints
from .documents import ExternalDocs
from .models import BulkOutcome, Field
from .pagination import Pagination
from .parameters import Encoding, Location, Parameter
from .servers import Server
from .types import Nullable, Scalar, Type, union_of

Codec = Literal["json", "multipart", "urlencoded", "text", "bytes", "stream"]
"""The encoding of a value on the wire. Only responses are streams."""


@dataclass(frozen=True, slots=True)
class Content:
    """One media type of a body or a response; it can be a range, such as `image/*`.

    `members` has the wire names of those fields of the body that this media type accepts.
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
    """A response header."""

    wire_name: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Response:
    """A successful response. `type` is the type of the result, inside the envelope and the page; None if there is none.

    `example` is the whole response body. `others` has its other media types.
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


_CHARSET = re.compile(r"\s*;\s*charset=[^;]*", re.IGNORECASE)
Safety = Literal["safe", "idempotent", "unsafe"]


@dataclass(frozen=True, slots=True)
class Body:
    """The body of a request. `fields` has its members, if it is an object in every media type."""

    required: bool
    contents: tuple[Content, ...]
    fields: tuple[Field, ...] = ()
    description: str = ""
    constants: tuple[tuple[str, bool], ...] = ()
    """The members that the operation itself decides, with their values."""

    @property
    def type(self) -> Type:
        """The type of a body that is passed whole: the union of its contents."""
        return union_of(content.type for content in self.contents)


@dataclass(frozen=True, slots=True)
class Stream:
    """How a response is read item by item."""

    media_type: str
    item: Type
    end: str | None = None
    """The data of the item that ends the stream."""
    end_required: bool = False
    """Whether a stream without it has broken off."""


@dataclass(frozen=True, slots=True)
class ErrorResponse:
    """A documented error response. `type` is that of its whole body, if it is JSON.

    `status` is a status code, a range such as `4XX`, or `default`. `refusal` is whether the document says that the
    call was not carried out.
    """

    status: str
    description: str
    example: Any = None
    type: Type | None = None
    refusal: bool = False


@dataclass(frozen=True, slots=True)
class Batch:
    """A method for any number of items, which it divides into calls of at most `size`.

    `items` is the member of the body that lists them, `item` the type of each. Items and their results, those of the
    outcome, have the caller's own `reference` in common, and the members `match`; of these, the first that an item has.
    """

    name: Name
    items: str
    item: Type
    size: int
    reference: str = ""
    match: tuple[str, ...] = ()
    stop: tuple[str, ...] = ()
    """Codes that mean that nothing more will be accepted."""


@dataclass(frozen=True, slots=True)
class Lookup:
    """Where the caller's references in a request can be found afterwards: in the list that another operation returns."""

    operation: str
    """The id of that operation."""
    reference: str
    """The member of its items with the reference."""
    since: str = ""
    """Its query parameter for the earliest time; empty if there is none."""
    settle: int = 0
    """Seconds after which what is not in the list was not carried out."""


@dataclass(frozen=True, slots=True)
class Operation:
    """An HTTP method on a path."""

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
    deprecation: str = ""
    """Why it is deprecated, and what to use instead; empty if the document does not say."""
    items_required: bool = True
    """Whether the document requires the list of every page."""
    outcome: BulkOutcome | None = None
    batch: Batch | None = None
    lookup: Lookup | None = None
    other_responses: tuple[Response, ...] = ()
    """The other documented responses of success."""
    servers: tuple[Server, ...] = ()
    """Its own servers, which replace those of the Api."""
    external_docs: ExternalDocs | None = None
    stream: Stream | None = None
    """How its response is read item by item; the type of `response` is that of an item."""
    variant_of: Name | None = None
    """The operation that is the same in the document, and whose response is one value; `#stream` follows its id."""
    renamed_to: tuple[Name, ...] = ()
    """For an operation under an earlier name: its group and its name of today."""

    @property
    def responses(self) -> tuple[Response, ...]:
        """All responses of success, the main one first."""
        return (self.response, *self.other_responses)

    @property
    def returns(self) -> Type | None:
        """The type of the result, or of each item of its pages: the union over all responses of success."""
        types = [response.type for response in self.responses]
        present = [type_ for type_ in types if type_]
        if not present:
            return None
        union = union_of(present)
        return Nullable(union) if None in types and union != Scalar("any", "any") else union

    @property
    def returns_by_status(self) -> bool:
        """Whether the status of the response decides the type of the result."""
        return not self.pagination and len({(each.type, each.codec) for each in self.responses}) > 1

    @property
    def other_media_types(self) -> dict[str, Type]:
        """The type of the result, text or bytes, for each media type that is returned undecoded if `Accept` prefers it."""
        others = (each for response in self.responses for each in response.others)
        raw = (each for each in others if each.codec != "json" and each.media_type != self.response.media_type)
        return {each.media_type.partition(";")[0].strip().lower(): each.type for each in raw}

    @property
    def response_headers(self) -> tuple[Header, ...]:
        """The distinct headers of all responses of success."""
        headers = [header for response in self.responses for header in response.headers]
        return tuple({header.wire_name.lower(): header for header in reversed(headers)}.values())[::-1]

    @property
    def accept(self) -> str:
        """The value of `Accept`; empty if only JSON is expected.

        It ends in `*/*;q=0.1`: errors often have another media type, and any response is better than a 406.
        """
        named = [_CHARSET.sub("", each.media_type) for each in self.responses if each.media_type]
        specific = [each for each in dict.fromkeys(named) if each not in ("*/*", "application/octet-stream")]
        if not named or (set(specific) <= {"application/json"} and self.response.codec == "json"):
            return ""
        return ", ".join([*specific, "*/*;q=0.1"]) if specific else "*/*"

    @property
    def authenticated(self) -> bool:
        """Whether the call can send credentials."""
        return any(self.security)

    def within(self, location: Location) -> tuple[Parameter, ...]:
        """The parameters in this location."""
        return tuple(parameter for parameter in self.parameters if parameter.location == location)


@dataclass(frozen=True, slots=True)
class MethodAlias:
    """An operation under an earlier name, and deprecated."""

    operation: Operation
    since: str = ""
    """The version that renamed it; empty if it is not released yet."""
