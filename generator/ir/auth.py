"""Security schemes, their credentials, and the requirements of operations."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias

from ..names import Name

SchemeType = Literal["basic", "bearer", "http", "apiKey", "oauth2", "openIdConnect", "mutualTLS", "other"]
"""`http` is any HTTP scheme except `basic` and `bearer`. For `mutualTLS` and `other`, a call sends nothing."""


@dataclass(frozen=True, slots=True)
class Credential:
    """A value that a security scheme needs, with the client's argument and the environment variable for it."""

    role: str
    argument: Name
    environment: str

    @property
    def fetches_tokens(self) -> bool:
        """Whether the client exchanges it for an access token instead of sending it with calls."""
        return self.role in ("client_id", "client_secret")


@dataclass(frozen=True, slots=True)
class ClientCredentialsFlow:
    """The client credentials grant of OAuth 2.0: the token endpoint, and the client's argument for the scopes.

    `token_url` may be relative to the URL of the API. `scopes` has the documented scopes with their descriptions.
    """

    token_url: str
    argument: Name
    scopes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """A security scheme. An API key is sent in `location` as `key_name`; for `http`, `key_name` is the HTTP scheme.

    A scheme with a `flow` takes either `client_id` and `client_secret` or an `access_token`.
    """

    name: str
    type: SchemeType
    credentials: tuple[Credential, ...]
    description: str = ""
    location: str = ""
    key_name: str = ""
    flow: ClientCredentialsFlow | None = None

    @property
    def sent_as(self) -> SchemeType:
        """The type that decides how a call is authenticated: an access token is sent as a bearer token (RFC 6750)."""
        return "bearer" if self.type in ("oauth2", "openIdConnect") else self.type

    @property
    def call_credentials(self) -> tuple[Credential, ...]:
        """The credentials that calls send."""
        return tuple(each for each in self.credentials if not each.fetches_tokens)

    @property
    def token_credentials(self) -> tuple[Credential, ...]:
        """The credentials that fetch an access token: the client's id and secret."""
        return tuple(each for each in self.credentials if each.fetches_tokens)


@dataclass(frozen=True, slots=True)
class SchemeRequirement:
    """A security scheme that a call needs, with the required scopes or roles."""

    scheme: str
    scopes: tuple[str, ...] = ()


SecurityRequirement: TypeAlias = tuple[SchemeRequirement, ...]
"""The schemes that a call needs together. An empty tuple allows calls without credentials."""


@lru_cache  # most operations have the same security
def scheme_names(security: tuple[SecurityRequirement, ...]) -> tuple[tuple[str, ...], ...]:
    """The scheme names of each alternative."""
    return tuple(dict.fromkeys(tuple(each.scheme for each in alternative) for alternative in security))
