"""Security schemes, the credentials that they need, and the schemes that a call requires."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias

from ..names import Name

SchemeType = Literal["basic", "bearer", "http", "apiKey", "oauth2", "openIdConnect", "mutualTLS", "other"]
"""`http` is any scheme of HTTP but the two that have names; of `mutualTLS` and `other` nothing is sent with a call."""


@dataclass(frozen=True, slots=True)
class Credential:
    """One value that a security scheme needs: the client's argument and its environment variable."""

    role: str
    argument: Name
    environment: str

    @property
    def fetches_tokens(self) -> bool:
        """Whether access tokens are fetched with it, which are sent in its place."""
        return self.role in ("client_id", "client_secret")


@dataclass(frozen=True, slots=True)
class ClientCredentialsFlow:
    """The client credentials grant of OAuth 2.0: where a token is fetched, and the client's argument for its scopes.

    `token_url` may be relative to the address of the API. `scopes` are those that there are, with what they are for.
    """

    token_url: str
    argument: Name
    scopes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """A security scheme. `location` and `key_name` are where an API key goes; for `http`, `key_name` is the scheme's own name.

    If there is a `flow`, the roles `client_id` and `client_secret` are one way to use it, `access_token` is another.
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
        """The type by which a call proves who is calling: an access token is a bearer's (RFC 6750)."""
        return "bearer" if self.type in ("oauth2", "openIdConnect") else self.type

    @property
    def call_credentials(self) -> tuple[Credential, ...]:
        """What is sent with calls."""
        return tuple(each for each in self.credentials if not each.fetches_tokens)

    @property
    def token_credentials(self) -> tuple[Credential, ...]:
        """What an access token is fetched with: id and secret."""
        return tuple(each for each in self.credentials if each.fetches_tokens)


@dataclass(frozen=True, slots=True)
class SchemeRequirement:
    """A security scheme that a call needs, and the scopes or roles that it needs of it."""

    scheme: str
    scopes: tuple[str, ...] = ()


SecurityRequirement: TypeAlias = tuple[SchemeRequirement, ...]
"""What lets a call in together. An empty one: it can also be made without any."""


@lru_cache  # of most operations it is the same
def scheme_names(security: tuple[SecurityRequirement, ...]) -> tuple[tuple[str, ...], ...]:
    """The names of the schemes of each alternative."""
    return tuple(dict.fromkeys(tuple(each.scheme for each in alternative) for alternative in security))
