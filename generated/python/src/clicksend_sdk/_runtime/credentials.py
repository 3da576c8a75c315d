"""Who is calling: credentials from arguments or the environment, and the headers that prove it."""

from __future__ import annotations

import base64
import os
from collections.abc import Callable, Mapping
from typing import TypeAlias
from urllib.parse import quote

from .errors import ArgumentError, MissingCredentialsError
from .operation import Auth, Config
from .secret import Secret

CredentialInput: TypeAlias = str | Callable[[], str] | None
"""A credential, or what fetches it: it is asked before each attempt, and must not block for long."""


class Credentials:
    """The credentials of a client. Empty text says that there are none on purpose."""

    def __init__(self, config: Config, given: Mapping[str, CredentialInput]) -> None:
        self._auth: tuple[Auth, ...] = config.auth
        self._values: dict[str, Secret | Callable[[], str]] = {}
        for auth in config.auth:
            for each in auth.credentials:
                value = given.get(each.argument)
                value = os.environ.get(each.environment, "") if value is None else value
                self._values[each.argument] = value if callable(value) else Secret(value)
        on_purpose = any(isinstance(value, str) and not value for value in given.values())
        if config.auth and not on_purpose and not any(map(self._has, config.auth)):
            raise self.missing()

    @property
    def constant(self) -> bool:
        """Whether they are the same for every call."""
        return not any(callable(value) for value in self._values.values())

    @property
    def present(self) -> bool:
        """Whether there are any."""
        return any(map(self._has, self._auth))

    def missing(self) -> MissingCredentialsError:
        """The error of a call that needs them when there are none."""
        needed = [each for scheme in self._auth for each in scheme.credentials]
        arguments = " and ".join(f"{each.argument}=" for each in needed)
        variables = " and ".join(each.environment for each in needed)
        return MissingCredentialsError(f"no credentials: pass {arguments}, or set {variables} in the environment")

    def headers(self) -> dict[str, Secret]:
        """The headers of the next attempt."""
        made: dict[str, Secret] = {}
        for auth in filter(self._has, self._auth):
            made |= _headers(auth, tuple(self._value(each.argument) for each in auth.credentials))
        return made

    @property
    def in_query(self) -> bool:
        """Whether any of them belongs into the query."""
        return any(auth.place == "query" and self._has(auth) for auth in self._auth)

    def query(self) -> dict[str, Secret]:
        """What belongs into the query of the next attempt."""
        keys = [auth for auth in self._auth if auth.place == "query" and self._has(auth)]
        return {auth.key: self._value(auth.credentials[0].argument) for auth in keys}

    def _has(self, auth: Auth) -> bool:
        return all(self._values[each.argument] for each in auth.credentials)

    def _value(self, argument: str) -> Secret:
        value = self._values[argument]
        return value if isinstance(value, Secret) else Secret(value())


def _headers(auth: Auth, values: tuple[Secret, ...]) -> dict[str, Secret]:
    """Basic is RFC 7617, Bearer RFC 6750."""
    match auth.scheme:
        case "basic":
            if ":" in values[0]:
                raise ArgumentError(f"{auth.credentials[0].argument}: a username cannot have a colon")
            return {"Authorization": Secret("Basic " + base64.b64encode(":".join(values).encode()).decode())}
        case "bearer":
            return {"Authorization": Secret(f"Bearer {values[0]}")}
        case "apiKey" if auth.place == "cookie":
            return {"Cookie": Secret(f"{auth.key}={quote(values[0], safe='')}")}
        case "apiKey":
            return {auth.key: values[0]} if auth.place == "header" else {}
