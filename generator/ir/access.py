"""How an API is reached: where it answers, how its client is called, and what it takes to be let in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..names import Name

Scheme = Literal["basic", "bearer", "http", "apiKey", "oauth2", "openIdConnect", "mutualTLS", "other"]
"""`http` is any scheme of HTTP but the two that have names; of `mutualTLS` and `other` nothing is sent with a call."""


TEMPLATE = re.compile(r"\{([^{}]*)\}")
"""A variable in a URL."""


@dataclass(frozen=True, slots=True)
class Credential:
    """One value that a security scheme needs: the client's argument and its environment variable."""

    role: str
    argument: Name
    environment: str


@dataclass(frozen=True, slots=True)
class Grant:
    """The client credentials grant of OAuth 2.0: where a token is fetched, and the client's argument for its scopes.

    `token_url` may be relative to the address of the API. `scopes` are those that there are, with what they are for.
    """

    token_url: str
    argument: Name
    scopes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Auth:
    """A security scheme. `place` and `key` are where an API key goes; for `http`, `key` is the scheme's own name.

    If there is a `grant`, the roles `client_id` and `client_secret` are one way to use it, `access_token` is another.
    """

    name: str
    scheme: Scheme
    credentials: tuple[Credential, ...]
    description: str = ""
    place: str = ""
    key: str = ""
    grant: Grant | None = None


@dataclass(frozen=True, slots=True)
class Requirement:
    """A security scheme that a call needs, and the scopes or roles that it needs of it."""

    scheme: str
    scopes: tuple[str, ...] = ()


Alternative: TypeAlias = tuple[Requirement, ...]
"""What lets a call in together. An empty one: it can also be made without any."""


@dataclass(frozen=True, slots=True)
class Variable:
    """A part of an address that the caller can choose: `wire` is its name there.

    Without a `default`, which is None then, it must be chosen. `values` are those that it can have; empty: any.
    """

    name: Name
    wire: str
    default: str | None
    values: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class Server:
    """Where the API answers: a URL with `{name}` for each variable. It may be only a path."""

    url: str
    description: str = ""
    variables: tuple[Variable, ...] = ()

    @property
    def address(self) -> str:
        """The URL with the defaults of its variables."""
        defaults = {variable.wire: variable.default or "" for variable in self.variables}
        return TEMPLATE.sub(lambda match: defaults.get(match[1], match[0]), self.url)

    @property
    def is_complete(self) -> bool:
        """Whether the URL, with its defaults, says where the API is; else the caller has to."""
        given = all(variable.default is not None for variable in self.variables)
        return given and self.address.lower().startswith(("http://", "https://"))


@dataclass(frozen=True, slots=True)
class Package:
    """How the client is called: the distribution, the client class, the prefix of its environment variables."""

    name: Name
    client: str
    environment: str
