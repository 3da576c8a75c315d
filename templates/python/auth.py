"""What is said of the client's arguments: its credentials, the scopes of tokens, and the addresses of the API."""

from __future__ import annotations

from generator.ir import Api, ClientCredentialsFlow, Credential, ServerVariable
from generator.styling.texts import one_line

from .escaping import pylit
from .naming import setting


def credential_purpose(credential: Credential) -> str:
    """What a credential is for."""
    return "To fetch access tokens with" if credential.fetches_tokens else "For authentication"


def scopes_argument_doc(grant: ClientCredentialsFlow) -> str:
    """What is said of the argument for the scopes of access tokens."""
    listed = ", ".join(f"`{name}`" for name, _ in grant.scopes)
    said = f"The scopes to ask for when a token is fetched{f', of {listed}' if listed else ''}"
    return one_line(f"{setting(grant.argument)}: {said}; the server decides if left out.")


# ── addresses ──


def variable_type(variable: ServerVariable) -> str:
    """The annotation of the argument for a part of the address."""
    return f"Literal[{', '.join(map(pylit, variable.values))}]" if variable.values else "str"


def variable_doc(variable: ServerVariable) -> str:
    """What is said of it."""
    said = variable.description.rstrip(".") or f"The part `{variable.wire_name}` of the API's address"
    default = "it must be given" if variable.default is None else f"`{variable.default}` if left out"
    return one_line(f"{setting(variable.name)}: {said}; {default}, and of no use beside `base_url`.")


def addresses(api: Api) -> str:
    """The list of a document's servers."""
    lines = [f"- `{each.url}`{f': {each.description}' if each.description else ''}" for each in api.servers]
    return "\n".join(["The API is at one of these, the first if `base_url` does not say:", "", *map(one_line, lines)])
