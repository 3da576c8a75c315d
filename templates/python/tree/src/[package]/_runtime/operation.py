"""What is known of an operation before any call: constant data."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from .config import Security
from .paging.schemes import Pages

if TYPE_CHECKING:
    from .request.parameters import ParameterPlan

T = TypeVar("T")


@dataclass(frozen=True)
class Operation(Generic[T]):
    """One verb on one path. Types are text, which is read when the operation is first called: see `Types`."""

    method: str
    path: str
    safety: Literal["safe", "idempotent", "unsafe"] = "safe"
    path_types: Mapping[str, str] = field(default_factory=dict[str, str])
    query_types: Mapping[str, str] = field(default_factory=dict[str, str])
    header_types: Mapping[str, str] = field(default_factory=dict[str, str])
    cookie_types: Mapping[str, str] = field(default_factory=dict[str, str])
    styles: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    """How values are written that are not written as usual at their place: see `Style` in parameters.py."""
    body: str | None = None
    body_required: bool = True
    media_type: str = "application/json"
    other_bodies: Mapping[str, str] = field(default_factory=dict[str, str])
    """Other forms of the body by media type; the first that can hold what was given is sent."""
    encodings: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    """How members of forms are written, by media type and name: see forms.py."""
    returns: str | None = None
    """The type of the result, or of one item of a page; None if there is nothing to return."""
    replies: Mapping[str, str] = field(default_factory=dict[str, str])
    """The type of each reply by its status, `2XX` for any, if not all are the same."""
    binary_replies: tuple[str, ...] = ()
    """Which of them are no JSON."""
    other_types: Mapping[str, str] = field(default_factory=dict[str, str])
    """Media types of replies that are no JSON, beside the first one: `str` or `bytes`."""
    accept: str = ""
    """What is asked for if it is not JSON."""
    enveloped: bool = True
    binary: bool = False
    """Whether the reply is no JSON, and returned as bytes."""
    security: Security | None = None
    """The credentials that it takes; None: those that most operations of the API take."""
    server: str | None = None
    """Its address, if it is not that of the API."""
    deprecated: bool = False
    deprecated_parameters: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Their names, by place."""
    pages: Pages | None = None
    page_size: int | None = None

    def __hash__(self) -> int:
        return id(self)

    def __eq__(self, other: object) -> bool:
        return self is other

    @functools.cached_property
    def plan(self) -> ParameterPlan:
        """How its parameters are written."""
        from .request.parameters import ParameterPlan

        return ParameterPlan.of(self.path, self.styles)
