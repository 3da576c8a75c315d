"""What is known of each operation and of the API as a whole before any call: all of it constant data."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from os import PathLike
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypedDict, TypeVar

from . import errors

if TYPE_CHECKING:
    from .files import FileInput
    from .parameters import Plan

T = TypeVar("T")
Security: TypeAlias = tuple[tuple[str, ...], ...]
"""Names of `Auth`s: those of any one of the alternatives let a call in. An empty one: it also works without."""


class Options(TypedDict, total=False):
    """What a single call may do differently."""

    timeout: float
    """Seconds that the whole call may take, with all attempts and the pauses between them."""

    retries: int
    """How many times the call may be repeated, if that cannot do anything twice."""

    idempotent: bool
    """True: doing this call twice does no harm, so it may be repeated although the API cannot tell."""

    headers: Mapping[str, str]
    """Headers to add, or to replace those of the client."""

    to: str | PathLike[str]
    """Path of a file for a reply that is no JSON: it is written there part by part, and the call returns no bytes."""

    query: Mapping[str, str]
    """Query parameters that this package does not know yet, in the API's own names and form."""

    body: Mapping[str, Any] | str | FileInput
    """Members of the body that this package does not know yet; or text or a file: the whole body, as it is sent."""

    content_type: str
    """The media type that the body is sent as, if the API takes several."""

    prefetch: int
    """How many pages are read side by side while iterating over a list, if it says how long it is.

    Lists whose pages have numbers or offsets can say so; all others are read page by page.
    """

    resume: Mapping[str, str]
    """The `resume` of an earlier page: the list begins with the page after it."""


# Schemes of pages. What is asked with is a query parameter, or with a slash a JSON pointer into the body: `page`,
# `offset`, `cursor` and `limit`. Everything else is a JSON pointer into a reply; what there is not is empty.


@dataclass(frozen=True)
class NumberedPages:
    """Pages with numbers, of which `last` says how many there are."""

    page: str
    items: str
    limit: str = ""
    total: str = ""
    current: str = ""
    last: str = ""
    more: str = ""
    first: int = 1
    """The number of the first page."""


@dataclass(frozen=True)
class OffsetPages:
    """Pages that begin at an item."""

    offset: str
    items: str
    limit: str = ""
    total: str = ""
    more: str = ""
    first: int = 0
    """The number of the first item."""


@dataclass(frozen=True)
class CursorPages:
    """Pages of which each has the cursor of the next, in `next` or, with the pointer `after`, in its last item."""

    cursor: str
    items: str
    next: str = ""
    after: str = ""
    limit: str = ""
    total: str = ""
    more: str = ""


@dataclass(frozen=True)
class LinkedPages:
    """Pages of which each has a link to the next."""

    items: str
    next: str = ""
    limit: str = ""
    total: str = ""
    follow: bool = False
    """Whether links are followed as they are, on the same server; else only their query is."""


Pages: TypeAlias = NumberedPages | OffsetPages | CursorPages | LinkedPages


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
    def plan(self) -> Plan:
        """How its parameters are written."""
        from .parameters import Plan

        return Plan.of(self.path, self.styles)


@dataclass(frozen=True)
class Envelope:
    """Where a reply keeps its code, its words and its data, as JSON pointers; and the codes of success."""

    code: str
    message: str
    data: str
    success: frozenset[str]


@dataclass(frozen=True)
class Credential:
    """One value to authenticate with: the client's argument and its environment variable."""

    argument: str
    environment: str


@dataclass(frozen=True)
class Grant:
    """Where an access token can be fetched with a client's id and secret: OAuth 2.0, RFC 6749, 4.4."""

    token_url: str
    """It may be relative to the address of the API."""
    client_id: Credential
    client_secret: Credential
    scopes: str
    """The client's argument for the scopes to ask for."""

    @property
    def credentials(self) -> tuple[Credential, ...]:
        """What a token is fetched with."""
        return (self.client_id, self.client_secret)


@dataclass(frozen=True)
class Auth:
    """One way to authenticate. For an API key, `place` and `key` say where it goes; else `key` is a scheme of HTTP."""

    name: str
    scheme: Literal["basic", "bearer", "http", "apiKey"]
    credentials: tuple[Credential, ...]
    place: str = ""
    key: str = ""
    grant: Grant | None = None


@dataclass(frozen=True)
class Variable:
    """A part of the API's address that the caller can choose. `default` is None if they must."""

    name: str
    argument: str
    default: str | None
    values: tuple[str, ...] = ()
    """Those that it can have; empty: any."""


@dataclass(frozen=True)
class Config:
    """What is the same for every operation of an API."""

    package: str
    version: str
    base_url: str
    environment: str
    variables: tuple[Variable, ...] = ()
    """What `{name}`s in the address stand for. Without an address, or with a path alone, the caller has to give it."""
    auth: tuple[Auth, ...] = ()
    security: Security = ()
    """What operations take that do not say."""
    envelope: Envelope | None = None
    meanings: Mapping[str, str] = field(default_factory=dict[str, str])
    status_errors: Mapping[int, type[errors.APIStatusError]] = field(
        default_factory=dict[int, type[errors.APIStatusError]]
    )
    references: frozenset[str] = frozenset()
    """Fields of a request in which callers write references of their own."""
    secrets: frozenset[str] = frozenset()
    """Fields and parameters that are passwords."""

    def __hash__(self) -> int:
        return id(self)

    @functools.cached_property
    def types(self) -> Types:
        """Turns the text of a type into the type."""
        return Types(f"{self.package}.models")


class Types(dict[str, Any]):
    """Names in the text of a type, looked up among the markers of types.py and the models of the package.

    The text is written by the generator, never by the server or the user; reading it so late is what keeps the
    models of one resource out of memory until a call needs them.
    """

    def __init__(self, models: str) -> None:
        super().__init__(__builtins__={})
        self._models = models
        self.read = functools.cache(self._read)

    def _read(self, text: str) -> Any:
        return eval(text, self)  # noqa: S307

    def __missing__(self, name: str) -> Any:
        import builtins
        import datetime
        import decimal
        import typing
        import uuid

        from . import files, types, variants

        for module in (import_module(self._models), types, variants, files, typing, builtins, decimal, uuid, datetime):
            if hasattr(module, name):
                return getattr(module, name)
        raise NameError(name)
