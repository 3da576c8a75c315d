"""Documentation of the client's arguments: credentials, scopes of tokens, and variables of the server URL."""

from __future__ import annotations

from generator.ir import Api, ClientCredentialsFlow, Credential, ServerVariable
from generator.styling.texts import one_line

from .escaping import pylit
from .naming import setting


def credential_purpose(credential: Credential) -> str:
    """The first words about a credential's argument."""
    return "For fetching access tokens" if credential.fetches_tokens else "For authentication"


def scopes_argument_doc(grant: ClientCredentialsFlow) -> str:
    """The documentation of the argument for the scopes of access tokens."""
    names = ", ".join(f"`{name}`" for name, _ in grant.scopes)
    text = f"The scopes to request with an access token{f', out of {names}' if names else ''}"
    return one_line(f"{setting(grant.argument)}: {text}; the server decides if omitted.")


# ── servers ──


def variable_type(variable: ServerVariable) -> str:
    """The annotation of the argument for a variable of the server URL."""
    return f"Literal[{', '.join(map(pylit, variable.values))}]" if variable.values else "str"


def variable_doc(variable: ServerVariable) -> str:
    """The documentation of that argument."""
    text = variable.description.rstrip(".") or f"The variable `{variable.wire_name}` of the API's URL"
    default = "required" if variable.default is None else f"`{variable.default}` if omitted"
    return one_line(f"{setting(variable.name)}: {text}; {default}. `base_url` overrides it.")


def addresses(api: Api) -> str:
    """The Markdown list of a document's servers."""
    lines = [f"- `{each.url}`{f': {each.description}' if each.description else ''}" for each in api.servers]
    return "\n".join(
        ["The servers of the API; without `base_url`, the client uses the first:", "", *map(one_line, lines)]
    )
