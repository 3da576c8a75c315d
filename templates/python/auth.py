"""How the client gets in: its credentials, the scopes that calls need, and the addresses of the API."""

from __future__ import annotations

from functools import lru_cache

from generator.ir import (
    Api,
    ClientCredentialsFlow,
    Credential,
    Operation,
    SecurityRequirement,
    SecurityScheme,
    Server,
    ServerVariable,
)

from .escaping import pylit
from .naming import setting

_GRANTED = ("client_id", "client_secret")


@lru_cache  # of most operations it is the same
def scheme_names(security: tuple[SecurityRequirement, ...]) -> tuple[tuple[str, ...], ...]:
    """The names of the schemes of each alternative."""
    return tuple(dict.fromkeys(tuple(each.scheme for each in alternative) for alternative in security))


def authentication_scheme(auth: SecurityScheme) -> str:
    """How the runtime proves who is calling; whatever gives an access token, it is sent as a bearer's (RFC 6750)."""
    return "bearer" if auth.type in ("oauth2", "openIdConnect") else auth.type


def call_credentials(auth: SecurityScheme) -> list[Credential]:
    """What is sent with calls."""
    return [each for each in auth.credentials if each.role not in _GRANTED]


def token_credentials(auth: SecurityScheme) -> list[Credential]:
    """What an access token is fetched with: id and secret."""
    return [each for each in auth.credentials if each.role in _GRANTED]


def credential_purpose(credential: Credential) -> str:
    """What a credential is for."""
    return "To fetch access tokens with" if credential.role in _GRANTED else "For authentication"


@lru_cache
def scopes(security: tuple[SecurityRequirement, ...]) -> str:
    """The scopes that a call needs, for its docstring."""
    needed = [
        ", ".join(f"`{scope}`" for requirement in alternative for scope in requirement.scopes)
        for alternative in security
    ]
    listed = list(dict.fromkeys(filter(None, needed)))
    return f"Scopes: {'; or '.join(listed)}." if listed else ""


def scopes_doc(grant: ClientCredentialsFlow) -> str:
    """What is said of the argument for the scopes of access tokens."""
    listed = ", ".join(f"`{name}`" for name, _ in grant.scopes)
    said = f"The scopes to ask for when a token is fetched{f', of {listed}' if listed else ''}"
    return _in_one_line(f"{setting(grant.argument)}: {said}; the server decides if left out.")


# ── addresses ──


def variable_type(variable: ServerVariable) -> str:
    """The annotation of the argument for a part of the address."""
    return f"Literal[{', '.join(map(pylit, variable.values))}]" if variable.values else "str"


def variable_doc(variable: ServerVariable) -> str:
    """What is said of it."""
    said = variable.description.rstrip(".") or f"The part `{variable.wire_name}` of the API's address"
    default = "it must be given" if variable.default is None else f"`{variable.default}` if left out"
    return _in_one_line(f"{setting(variable.name)}: {said}; {default}, and of no use beside `base_url`.")


def addresses(api: Api) -> str:
    """The list of a document's servers."""
    lines = [f"- `{each.url}`{f': {each.description}' if each.description else ''}" for each in api.servers]
    return "\n".join(
        ["The API is at one of these, the first if `base_url` does not say:", "", *map(_in_one_line, lines)]
    )


def own_server(operation: Operation, api: Api) -> str | None:
    """The address of an operation that has its own; of its variables those are left that the client's address has."""
    server = operation.servers[0] if operation.servers else None
    first = api.servers[0] if api.servers else Server("")
    if server is None or server.url == first.url:
        return None
    shared = {variable.wire_name for variable in first.variables}
    defaults = {each.wire_name: each.default or "" for each in server.variables if each.wire_name not in shared}
    return server.with_values(defaults)


def _in_one_line(text: str) -> str:
    return " ".join(text.split())
