"""What is the same for every operation of an API: constant data, known before any call."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Literal, TypeAlias

from . import errors

Security: TypeAlias = tuple[tuple[str, ...], ...]
"""Names of `Auth`s: those of any one of the alternatives let a call in. An empty one: it also works without."""


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
    def types(self) -> TypeResolver:
        """Turns the text of a type into the type."""
        return TypeResolver(f"{self.package}.models")


class TypeResolver(dict[str, Any]):
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

        from .codec import files, types, unions

        for module in (import_module(self._models), types, unions, files, typing, builtins, decimal, uuid, datetime):
            if hasattr(module, name):
                return getattr(module, name)
        raise NameError(name)
