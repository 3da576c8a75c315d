"""Security: the security schemes of a document, and the requirements of each operation.

Requirements are alternatives, each a set of schemes. Schemes for which the client sends nothing (mutual TLS, unknown
types) are dropped, and the empty alternative comes last, so that credentials are sent if there are any.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import cast

from ..ir import (
    ClientCredentialsFlow,
    Credential,
    Package,
    SchemeRequirement,
    SchemeType,
    SecurityRequirement,
    SecurityScheme,
)
from ..names import Name, NameScope
from ..openapi.document import Node
from ..openapi.http import is_token
from ..openapi.paths import operations_in
from ..problems import did_you_mean

_ROLES: dict[SchemeType, tuple[str, ...]] = {
    "basic": ("username", "password"),
    "bearer": ("token",),
    "http": ("token",),
    "apiKey": ("api_key",),
    "oauth2": ("access_token",),
    "openIdConnect": ("access_token",),
    "mutualTLS": (),
    "other": (),
}
_MOST = 50  # alternatives of one operation
_CLIENT_ROLES = ("client_id", "client_secret")
_ADDRESS = re.compile(r"(https?://)?[!-~]+", re.IGNORECASE)


class Security:
    """`auth` are the required schemes, `default` is the requirement of operations without `security`."""

    def __init__(self, root: Node, package: Package) -> None:
        """Find the schemes in use, name the client's arguments for them, and work out the default requirement.

        A document that declares schemes and never requires one has probably forgotten `security`: then every scheme is
        used, and none is required.
        """
        self._package = package
        self.scope = NameScope()
        """The names of the client's arguments."""
        schemes = dict((root / "components" / "securitySchemes").entries())
        requirements = [requirement for place in _places(root) for requirement in _alternatives(place)]
        required = {each.scheme for requirement in requirements for each in requirement}
        is_forgotten = not required and not _is_stated(root / "security")
        used = schemes if is_forgotten else {name: node for name, node in schemes.items() if name in required}
        for name in schemes.keys() - used.keys():
            schemes[name].warn(f"no operation requires the security scheme {name!r}; it is left out", at_key=True)
        self.auth = tuple(self._distinct([_scheme(name, node, root / "x-sdk") for name, node in used.items()]))
        self._sent = {each.name for each in self.auth if each.credentials}
        self.default: tuple[SecurityRequirement, ...] = self._of(root / "security")
        if is_forgotten and self.auth:
            text = "no operation requires a security scheme; each is used if the client has its credentials"
            (root / "components" / "securitySchemes").warn(text, "add `security:` to the root", at_key=True)
            self.default = self._optional_schemes()

    def of(self, operation: Node) -> tuple[SecurityRequirement, ...]:
        """The requirements of an operation; empty for `security: []`."""
        stated = operation / "security"
        return self._of(stated) if _is_stated(stated) else self.default

    def _of(self, stated: Node) -> tuple[SecurityRequirement, ...]:
        found = [tuple(each for each in parts if each.scheme in self._sent) for parts in _alternatives(stated)]
        named = [alternative for alternative in dict.fromkeys(found) if alternative]
        if len(named) > _MOST:
            stated.warn(f"only the first {_MOST} of these {len(named)} alternatives are used", at_key=True)
            named = named[:_MOST]
        return (*named, ()) if named and () in found else tuple(named)

    def _optional_schemes(self) -> tuple[SecurityRequirement, ...]:
        """All schemes together unless two share a header or parameter, else any of them, else none."""
        sent = [each for each in self.auth if each.credentials]
        places = {
            (each.location, each.key_name.lower()) if each.location else ("header", "authorization") for each in sent
        }
        together = [tuple(SchemeRequirement(each.name) for each in sent)] if len(places) == len(sent) > 1 else []
        alone = [(SchemeRequirement(each.name),) for each in sent]
        return (*together, *alone, ()) if sent else ()

    def _distinct(self, schemes: Iterable[SecurityScheme]) -> Iterator[SecurityScheme]:
        """The schemes with distinct arguments: if two schemes need an `api_key`, that of the second is named after its scheme."""
        for auth in schemes:
            names = {each.role: each.argument for each in auth.credentials}
            if any(self.scope.has(name) for name in names.values()):
                names = {role: _qualified(auth.name, name) for role, name in names.items()}
            arguments = {role: self.scope.take(name) for role, name in names.items()}
            grant = auth.flow and replace(auth.flow, argument=self.scope.take(auth.flow.argument))
            credentials = (
                replace(each, argument=argument, environment=f"{self._package.environment}_{argument.constant}")
                for each, argument in zip(auth.credentials, arguments.values(), strict=True)
            )
            yield replace(auth, credentials=tuple(credentials), flow=grant)


def _places(root: Node) -> Iterator[Node]:
    """Every place for requirements."""
    yield root / "security"
    for _, item in (root / "paths").entries():
        for _, operation in operations_in(item):
            yield operation / "security"


def _is_stated(place: Node) -> bool:
    return isinstance(place.value, list | dict)


def _alternatives(place: Node) -> list[SecurityRequirement]:
    """The requirements there; a single mapping, or a name alone, is accepted too."""
    items = [place] if isinstance(place.value, dict) else list(place.items())
    found: list[SecurityRequirement] = []
    for item in items:
        if item.text:
            found.append((SchemeRequirement(item.text),))
        elif isinstance(item.value, dict):
            entries = item.entries()
            found.append(
                tuple(SchemeRequirement(name, tuple(each.text for each in scopes.items())) for name, scopes in entries)
            )
    return found


def _qualified(scheme: str, name: Name) -> Name:
    """A credential's name qualified by its scheme's: `appKey` stays, `shop` becomes `shop_api_key`."""
    of_scheme = Name.of(scheme)
    return of_scheme if of_scheme.words[-1] == name.words[-1] else of_scheme.with_words(*name.words)


# ── one scheme ──


def _scheme(name: str, node: Node, stated: Node) -> SecurityScheme:
    auth = SecurityScheme(name, "other", (), (node / "description").text)
    match (node / "type").text:
        case "http":
            auth = _http(auth, node)
        case "apiKey":
            auth = _api_key(auth, node)
        case "oauth2":
            auth = replace(auth, type="oauth2", flow=_client_credentials(node / "flows" / "clientCredentials"))
        case "openIdConnect" | "mutualTLS" as known:
            auth = replace(auth, type=cast(SchemeType, known))
    roles = (*(_CLIENT_ROLES if auth.flow else ()), *_ROLES[auth.type])
    arguments = stated / "credentials" / name
    named = (Credential(role, Name.of((arguments / role).text or role), "") for role in roles)
    return replace(auth, credentials=tuple(named))


def _http(auth: SecurityScheme, node: Node) -> SecurityScheme:
    stated = node / "scheme"
    if stated.text.lower() in ("basic", "bearer"):
        return replace(auth, type=cast(SchemeType, stated.text.lower()))
    if not is_token(stated.text):
        stated.warn(f"{stated.text!r} is not an HTTP authentication scheme; no credentials are sent for it")
        return auth
    hint = did_you_mean(stated.text, ("basic", "bearer"))
    stated.warn(f"the HTTP scheme {stated.text!r} is unknown; the caller's value is sent after its name", hint)
    return replace(auth, type="http", key_name=stated.text)


def _api_key(auth: SecurityScheme, node: Node) -> SecurityScheme:
    place, key = (node / "in").text, (node / "name").text
    if is_token(key) if place in ("header", "cookie") else place == "query" and key:
        return replace(auth, type="apiKey", location=place, key_name=key)
    node.warn(f"an API key cannot be sent as {key!r} in the {place or 'request'}; it is ignored", at_key=True)
    return auth


def _client_credentials(flow: Node) -> ClientCredentialsFlow | None:
    url = flow / "tokenUrl"
    if not flow:
        return None
    if not _ADDRESS.fullmatch(url.text) or "@" in url.text or "#" in url.text:
        url.warn(f"{url.text!r} is not a usable token URL; callers must pass an access token")
        return None
    scopes = tuple((name, text.text) for name, text in (flow / "scopes").entries())
    return ClientCredentialsFlow(url.text, Name.of("scopes"), scopes)
