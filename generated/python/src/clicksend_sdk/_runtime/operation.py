"""Constant data of an operation."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar

from .config import Security
from .paging.schemes import Pages
from .record import Record, field

if TYPE_CHECKING:
    from .request.parameters import ParameterPlan

T = TypeVar("T")
Location: TypeAlias = Literal["path", "query", "header", "cookie"]


class Streaming(Record):
    """How a response is read item by item."""

    media_type: str
    end: str | None = None
    """The data of the item that ends the stream."""
    end_required: bool = False
    """Whether a stream without it has broken off."""


class Batch(Record):
    """How a method for any number of items divides them into calls. Members have their names in JSON."""

    items: str
    """The member of the body that lists the items."""
    size: int
    """The most items of a call."""
    results: str = ""
    """The member of the result that lists what became of each item; empty: a call succeeds or fails as a whole."""
    status: str = ""
    success: tuple[str, ...] = ()
    """The values of the member `status` of a result that mean success."""
    stop: tuple[str, ...] = ()
    """The codes that mean that nothing more will be accepted, and this was not."""
    reference: str = ""
    """The member of an item, and of its results, with the caller's own reference."""
    match: tuple[str, ...] = ()
    """The members that an item and its results have in common, such as the recipient; the first that an item has counts."""


class Operation(Record, Generic[T]):
    """A method and a path. Types are text, which `TypeResolver` reads when the operation is first called."""

    method: str
    path: str
    safety: Literal["safe", "idempotent", "unsafe"] = "safe"
    path_types: Mapping[str, str] = field(default_factory=dict[str, str])
    query_types: Mapping[str, str] = field(default_factory=dict[str, str])
    header_types: Mapping[str, str] = field(default_factory=dict[str, str])
    cookie_types: Mapping[str, str] = field(default_factory=dict[str, str])
    styles: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    """Styles of parameters without the default style of their location: see `ParameterStyle`."""
    limits: Mapping[str, Mapping[str, Mapping[str, Any]]] = field(
        default_factory=dict[str, Mapping[str, Mapping[str, Any]]]
    )
    """Limits of parameters by location and name, and of the whole body by media type: see codec/limits.py."""
    body: str | None = None
    body_required: bool = True
    media_type: str = "application/json"
    other_bodies: Mapping[str, str] = field(default_factory=dict[str, str])
    """Types of the body in other media types; the first that fits the arguments is sent."""
    constants: Mapping[str, bool] = field(default_factory=dict[str, bool])
    """Members of the body that are always sent."""
    encodings: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    """Encodings of the members of forms, by media type and name: see request/forms.py."""
    returns: str | None = None
    """The type of the result, or of one item of a page or a stream; None if there is no result."""
    responses: Mapping[str, str] = field(default_factory=dict[str, str])
    """The types of responses by status, `2XX` for any other, if they differ."""
    binary_responses: tuple[str, ...] = ()
    """The statuses whose responses are not JSON."""
    other_types: Mapping[str, str] = field(default_factory=dict[str, str])
    """The types, `str` or `bytes`, of responses in other media types than the first."""
    error_types: Mapping[str, str] = field(default_factory=dict[str, str])
    """The types of error bodies by status, range (`4XX`) or `default`, if they are not those of `Config`."""
    refusals: Mapping[str, bool] = field(default_factory=dict[str, bool])
    """Whether the document says of an error status, a range or `default` that nothing was done (`x-sdk-refusal`)."""
    accept: str = ""
    """The `Accept` header, if it is not that of JSON."""
    enveloped: bool = True
    binary: bool = False
    """Whether the response is not JSON."""
    security: Security | None = None
    """The credentials that it needs; None: those of the API."""
    server: str | None = None
    """Its server, if it is not that of the API."""
    deprecated: str = ""
    """The warning that a call gives, if it is deprecated."""
    deprecated_parameters: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Their names, by location."""
    pages: Pages | None = None
    page_size: int | None = None
    items_required: bool = True
    """Whether every page has a list; if not, it may be missing instead of empty."""
    streaming: Streaming | None = None
    batch: Batch | None = None

    def __hash__(self) -> int:
        return id(self)

    def __eq__(self, other: object) -> bool:
        return self is other

    def types(self, location: Location) -> Mapping[str, str]:
        """The types of its parameters in a location."""
        match location:
            case "path":
                return self.path_types
            case "query":
                return self.query_types
            case "header":
                return self.header_types
            case "cookie":
                return self.cookie_types

    @functools.cached_property
    def plan(self) -> ParameterPlan:
        """The styles of its parameters."""
        from .request.parameters import ParameterPlan

        return ParameterPlan.of(self.path, self.styles)
