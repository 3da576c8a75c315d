"""How an API is reached: where it answers, how its client is called, and what it takes to be let in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .names import Name

Scheme = Literal["basic", "bearer", "apiKey", "other"]


@dataclass(frozen=True, slots=True)
class Credential:
    """One value that a security scheme needs: the client's argument and its environment variable."""

    role: str
    argument: Name
    environment: str


@dataclass(frozen=True, slots=True)
class Auth:
    """A security scheme. `place` and `key` are where an API key goes."""

    name: str
    scheme: Scheme
    credentials: tuple[Credential, ...]
    description: str = ""
    place: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Server:
    """Where the API answers."""

    url: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Package:
    """How the client is called: the distribution, the client class, the prefix of its environment variables."""

    name: Name
    client: str
    environment: str
