"""Credentials from arguments or the environment, and how they get into requests.

Credentials       all credentials of a client
Authenticator     those that calls with the same `security` need, and no others
                  (oauth.py: access tokens that the client fetches itself)
"""

from __future__ import annotations

import base64
import itertools
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias
from urllib.parse import quote, urlencode

from ..config import Config, Credential, Security, SecurityScheme
from ..errors import ArgumentError, MissingCredentialsError
from ..headers import checked_headers, merged_headers
from ..record import replace
from ..secret import Secret

if TYPE_CHECKING:
    from ..transport.base import Request
    from .oauth import TokenProvider


CredentialInput: TypeAlias = str | Callable[[], str] | None
"""A credential, or a function that returns it. It is called before each attempt, and must not block for long."""


class Credentials:
    """The credentials of a client. An empty string means that there are none on purpose."""

    def __init__(
        self,
        config: Config,
        given: Mapping[str, CredentialInput],
        scopes: Mapping[str, Sequence[str] | None],
        base_url: str,
    ) -> None:
        self._config = config
        self._schemes: dict[str, SecurityScheme] = {scheme.name: scheme for scheme in config.security_schemes}
        self._values: dict[str, Secret | Callable[[], str]] = {}
        self._scopes = scopes
        self._base_url = base_url
        self._authenticators: dict[Security, Authenticator] = {}
        self._tokens: dict[str, TokenProvider] = {}
        for each in itertools.chain.from_iterable(
            each_set for scheme in config.security_schemes for each_set in _credential_sets(scheme)
        ):
            value = given.get(each.argument)
            value = os.environ.get(each.environment, "") if value is None else value
            self._values[each.argument] = value if callable(value) else Secret(value)
        on_purpose = any(isinstance(value, str) and not value for value in given.values())
        needed = bool(config.security) and () not in config.security
        if needed and not on_purpose and not any(map(self._usable_set, config.security_schemes)):
            raise self._missing(config.security)

    def __getstate__(self) -> NoReturn:
        raise TypeError("credentials cannot be pickled; make a client in each process")

    def authenticator(self, security: Security) -> Authenticator:
        """Authenticates calls with this `security` by the first alternative with all its credentials.

        Raises `MissingCredentialsError` if no alternative has all of them.
        """
        known = self._authenticators.get(security)
        if known is None:
            known = self._authenticators.setdefault(security, self._new_authenticator(security))
        return known

    def value(self, credential: Credential) -> Secret:
        """The current value of a credential."""
        value = self._values[credential.argument]
        if isinstance(value, Secret):
            return value
        returned: Any = value()
        if not isinstance(returned, str) or not returned:
            raise ArgumentError(f"{credential.argument}: the function did not return a non-empty string")
        return Secret(returned)

    def _new_authenticator(self, security: Security) -> Authenticator:
        for names in security:
            schemes = [self._schemes[name] for name in names]
            if all(map(self._usable_set, schemes)):
                return Authenticator(self, schemes)
        if security:
            raise self._missing(security)
        return Authenticator(self, [])

    def _usable_set(self, scheme: SecurityScheme) -> tuple[Credential, ...] | None:
        """The first set of credentials for a scheme that is complete; None if none is."""
        return next(
            (
                each_set
                for each_set in _credential_sets(scheme)
                if all(self._values[each.argument] for each in each_set)
            ),
            None,
        )

    def _missing(self, security: Security) -> MissingCredentialsError:
        """The error of a call without the credentials that it needs."""
        choices = list[Sequence[Credential]]()
        for names in filter(None, security):
            sets = itertools.product(*(_credential_sets(self._schemes[name]) for name in names))
            choices += [[each for each_set in together for each in each_set] for together in sets]
        arguments = _alternatives([f"{each.argument}=" for each in choice] for choice in choices)
        variables = _alternatives([each.environment for each in choice] for choice in choices)
        comma = "," if len(choices) > 1 else ""
        return MissingCredentialsError(
            f"no credentials: pass {arguments}, or set {variables}{comma} in the environment"
        )

    def is_constant(self, scheme: SecurityScheme) -> bool:
        """Whether a scheme adds the same headers to every request."""
        each_set = self._usable_set(scheme) or ()
        return scheme.location != "query" and not any(callable(self._values[each.argument]) for each in each_set)

    def tokens(self, scheme: SecurityScheme) -> TokenProvider | None:
        """Fetches access tokens for a scheme, if its credentials are those for that."""
        if scheme.flow is None or self._usable_set(scheme) != scheme.flow.credentials:
            return None
        from .oauth import TokenProvider

        if scheme.name not in self._tokens:
            scopes = self._scopes.get(scheme.flow.scopes) or ()
            provider = TokenProvider(self._config, scheme.flow, scopes, self.value, self._base_url)
            self._tokens.setdefault(
                scheme.name, provider
            )  # all threads use the first one, if several make one at the same time
        return self._tokens[scheme.name]


class Authenticator:
    """The credentials of calls with the same `security`, and no others.

    `headers` are the same for every attempt. `apply` adds credentials that differ between attempts, and `tokens`
    fetches access tokens.
    """

    def __init__(self, credentials: Credentials, schemes: Sequence[SecurityScheme]) -> None:
        fetched = [(scheme, tokens) for scheme in schemes if (tokens := credentials.tokens(scheme))]
        others = [scheme for scheme in schemes if all(scheme is not each for each, _ in fetched)]
        self._credentials = credentials
        self._variable: list[SecurityScheme] = [scheme for scheme in others if not credentials.is_constant(scheme)]
        self.tokens: TokenProvider | None = fetched[-1][1] if fetched else None
        self.is_empty: bool = not schemes
        self.headers: Mapping[str, Secret] = self._headers(scheme for scheme in others if scheme not in self._variable)

    @property
    def is_constant(self) -> bool:
        """Whether `headers` are all credentials."""
        return not self._variable and self.tokens is None

    def apply(self, request: Request) -> Request:
        """The request with the credentials that differ between attempts, or go into the query."""
        if not self._variable:
            return request
        query = {scheme.key_name: self._values(scheme)[0] for scheme in self._variable if scheme.location == "query"}
        headers = self._headers(scheme for scheme in self._variable if scheme.location != "query")
        if query:
            joint = "&" if "?" in request.target else "?"
            added = Secret(joint + urlencode(query, quote_via=quote, safe=""))
            request = replace(request, target=Secret(request.target + added))
        return with_credentials(request, headers) if headers else request

    def _headers(self, schemes: Iterable[SecurityScheme]) -> dict[str, Secret]:
        headers: dict[str, Secret] = {}
        for scheme in schemes:
            for name, value in _headers(scheme, self._values(scheme)).items():
                headers[name] = Secret(f"{headers[name]}; {value}") if name == "Cookie" and name in headers else value
        return headers

    def _values(self, scheme: SecurityScheme) -> tuple[Secret, ...]:
        return tuple(map(self._credentials.value, scheme.credentials))


def with_credentials(request: Request, headers: Mapping[str, Secret]) -> Request:
    """The request with credentials as headers; headers of the caller with the same name stay."""
    given = {name.lower(): value for name, value in request.headers.items()}
    added = {name: value for name, value in headers.items() if name.lower() not in given}
    if "Cookie" in headers and "cookie" in given:
        added["Cookie"] = Secret(f"{headers['Cookie']}; {given['cookie']}")
    return replace(request, headers=checked_headers(merged_headers(request.headers, added)))


def _credential_sets(scheme: SecurityScheme) -> tuple[tuple[Credential, ...], ...]:
    """The alternative sets of credentials for a scheme."""
    return (scheme.credentials, scheme.flow.credentials) if scheme.flow else (scheme.credentials,)


def _alternatives(choices: Iterable[Iterable[str]]) -> str:
    return ", or ".join(dict.fromkeys(" and ".join(dict.fromkeys(choice)) for choice in choices))


def _headers(scheme: SecurityScheme, values: tuple[Secret, ...]) -> dict[str, Secret]:
    """Basic is RFC 7617, Bearer RFC 6750."""
    match scheme.type:
        case "basic":
            if ":" in values[0]:
                raise ArgumentError(f"{scheme.credentials[0].argument}: a username cannot contain a colon")
            return {"Authorization": Secret("Basic " + base64.b64encode(":".join(values).encode()).decode())}
        case "bearer":
            return {"Authorization": Secret(f"Bearer {values[0]}")}
        case "http":
            return {"Authorization": Secret(f"{scheme.key_name} {values[0]}")}
        case "apiKey" if scheme.location == "cookie":
            return {"Cookie": Secret(f"{scheme.key_name}={quote(values[0], safe='')}")}
        case "apiKey":
            return {scheme.key_name: values[0]}
