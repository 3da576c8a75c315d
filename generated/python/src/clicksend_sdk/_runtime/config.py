"""Constant data of an API, the same for every operation."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from importlib import import_module
from types import ModuleType
from typing import Any, Literal, TypeAlias

from . import errors
from .record import Record, field

Security: TypeAlias = tuple[tuple[str, ...], ...]
"""Alternatives, each with the names of the security schemes that a call needs together; if empty, it needs none."""


class Envelope(Record):
    """The members that every response has, as JSON pointers, and the codes of success."""

    code: str
    message: str
    data: str
    success: frozenset[str]


class Credential(Record):
    """One credential: the client's argument and its environment variable."""

    argument: str
    environment: str


class ClientCredentialsFlow(Record):
    """The OAuth 2.0 client credentials grant: RFC 6749, 4.4."""

    token_url: str
    """It may be relative to the base URL."""
    client_id: Credential
    client_secret: Credential
    scopes: str
    """The client's argument for the requested scopes."""

    @property
    def credentials(self) -> tuple[Credential, ...]:
        """The client id and the client secret."""
        return (self.client_id, self.client_secret)


class SecurityScheme(Record):
    """A security scheme. `key_name` is the name of an API key at its `location`, or that of an HTTP authentication scheme."""

    name: str
    type: Literal["basic", "bearer", "http", "apiKey"]
    credentials: tuple[Credential, ...]
    location: str = ""
    key_name: str = ""
    flow: ClientCredentialsFlow | None = None


class ServerVariable(Record):
    """A variable of the base URL. `default` is None if the caller must give a value."""

    name: str
    argument: str
    default: str | None
    values: tuple[str, ...] = ()
    """The allowed values; empty: any."""


class ReferenceList(Record):
    """Where the caller's references of a call can be found: see lookups.py."""

    call: str
    """The method of the client that returns the list, such as `sms.history`."""
    reference: str
    """The member of an item with the reference."""
    since: str
    """Its argument for the earliest time; empty if there is none."""
    settle: int
    """Seconds after which what is not in the list was not carried out."""
    match: tuple[str, ...] = ()
    """Members that the items of the call and those of the list have in common: see `Batch`."""


class Config(Record):
    """The constants of an API."""

    package: str
    version: str
    base_url: str
    environment: str
    variables: tuple[ServerVariable, ...] = ()
    """The variables of `base_url`. If that is empty or only a path, the caller must give the base URL."""
    security_schemes: tuple[SecurityScheme, ...] = ()
    security: Security = ()
    """The credentials of operations without their own `security`."""
    envelope: Envelope | None = None
    meanings: Mapping[str, str] = field(default_factory=dict[str, str])
    status_errors: Mapping[str, type[errors.APIStatusError]] = field(
        default_factory=dict[str, type[errors.APIStatusError]]
    )
    """The error classes by status or range (`4XX`)."""
    status_meanings: Mapping[str, str] = field(default_factory=dict[str, str])
    """The meanings of these statuses, for responses whose code has none; empty if the document has none."""
    unknown_errors: Mapping[str, type[errors.OutcomeUnknownStatusError]] = field(
        default_factory=dict[str, type[errors.OutcomeUnknownStatusError]]
    )
    """The classes of those of them that leave open whether an unsafe call was carried out."""
    error_types: Mapping[str, str] = field(default_factory=dict[str, str])
    """The types of the bodies of these errors, as text."""
    references: frozenset[str] = frozenset()
    """Fields of requests for the caller's own references."""
    lookups: Mapping[str, ReferenceList] = field(default_factory=dict[str, ReferenceList])
    """By method and path, such as `POST /sms/send`."""
    secrets: frozenset[str] = frozenset()
    """Fields and parameters with passwords."""

    def __hash__(self) -> int:
        return id(self)

    @functools.cached_property
    def types(self) -> TypeResolver:
        """Reads types from their text."""
        return TypeResolver(f"{self.package}.models")


class TypeResolver(dict[str, Any]):
    """Reads a type from its text: names are models of the package, markers of codec/types.py, or types of Python.

    A marker or a type that has the name of a model is written with an underscore.

    The generator wrote the text, never the server or the user. Reading it at the first call keeps models out of memory
    until a call needs them.
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

        from .codec import files, types, unions

        modules = (types, unions, files, typing, builtins, decimal, uuid, datetime)
        for module in modules if name.startswith("_") else (import_module(self._models), *modules):
            found = getattr(module, name.removeprefix("_"), None)
            if found is not None and not isinstance(found, ModuleType):  # a module of the models may be called `object`
                return found
        raise NameError(name)
