"""Operations: what a call sends, what it returns, and how it fails."""

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
"""What becomes of a value on its way; the first of several is the one that is sent. Only responses are streams."""


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


_CHARSET = re.compile(r"\s*;\s*charset=[^;]*", re.IGNORECASE)
Safety = Literal["safe", "idempotent", "unsafe"]


@dataclass(frozen=True, slots=True)
class Body:
    """What a call sends. `fields` are the members that it has in all its contents, if it is an object in each."""

    required: bool
    contents: tuple[Content, ...]
    fields: tuple[Field, ...] = ()
    description: str = ""
    constants: tuple[tuple[str, bool], ...] = ()
    """The members that the operation itself decides, with their values."""

    @property
    def type(self) -> Type:
        """What can be given as a whole body: whatever one of its contents takes."""
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
    """One of the documented ways in which a call fails."""

    status: str
    description: str
    example: Any = None


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
    """Those of success, beside `response`, that the document knows."""
    servers: tuple[Server, ...] = ()
    """Where it is instead of at those of the Api."""
    external_docs: ExternalDocs | None = None
    stream: Stream | None = None
    """How its response is read item by item; the type of `response` is that of an item."""
    variant_of: Name | None = None
    """The operation that is the same in the document, and whose response is one value; `#stream` follows its id."""

    @property
    def responses(self) -> tuple[Response, ...]:
        """All of success, that which counts first."""
        return (self.response, *self.other_responses)

    @property
    def returns(self) -> Type | None:
        """What a call gives, or each item of its pages: whatever one of its replies does."""
        types = [response.type for response in self.responses]
        given = [type_ for type_ in types if type_]
        if not given:
            return None
        one = union_of(given)
        return Nullable(one) if None in types and one != Scalar("any", "any") else one

    @property
    def returns_by_status(self) -> bool:
        """Whether what a call gives depends on the status of the response."""
        return not self.pagination and len({(each.type, each.codec) for each in self.responses}) > 1

    @property
    def other_media_types(self) -> dict[str, Type]:
        """What a call gives as it came, text or bytes, if the header `Accept` prefers that; by media type."""
        others = (each for response in self.responses for each in response.others)
        raw = (each for each in others if each.codec != "json" and each.media_type != self.response.media_type)
        return {each.media_type.partition(";")[0].strip().lower(): each.type for each in raw}

    @property
    def response_headers(self) -> tuple[Header, ...]:
        """The headers that responses may have, each once."""
        headers = [header for response in self.responses for header in response.headers]
        return tuple({header.wire_name.lower(): header for header in reversed(headers)}.values())[::-1]

    @property
    def accept(self) -> str:
        """The header `Accept`, if it is not that of JSON alone.

        Anything is better than nothing, errors are often of another type, and what is just bytes can be of any.
        """
        named = [_CHARSET.sub("", each.media_type) for each in self.responses if each.media_type]
        asked = [each for each in dict.fromkeys(named) if each not in ("*/*", "application/octet-stream")]
        if not named or (set(asked) <= {"application/json"} and self.response.codec == "json"):
            return ""
        return ", ".join([*asked, "*/*;q=0.1"]) if asked else "*/*"

    @property
    def authenticated(self) -> bool:
        """Whether it can be called with credentials."""
        return any(self.security)

    def within(self, location: Location) -> tuple[Parameter, ...]:
        """The parameters of the path, the query, the headers or the cookies."""
        return tuple(parameter for parameter in self.parameters if parameter.location == location)
