"""The authentication of requests, by the first alternative of an operation's `security`.

A Postman request has one `auth`: the main scheme of the alternative. The other schemes become headers and query
parameters, as an API key always does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import urljoin

from generator.ir import Api, Credential, Operation, SecurityRequirement, SecurityScheme, scheme_names

from .texts import Json, encoded, plain


def authentication(api: Api, schemes: list[SecurityScheme]) -> Json:
    """The `auth` of a request, or of the collection."""
    return _auth(api, schemes[0]) if schemes else {"type": "noauth"}


def split_schemes(api: Api, operation: Operation) -> tuple[list[SecurityScheme], list[SecurityScheme]]:
    """The schemes of a request: the one for its `auth`, if any, and the others."""
    schemes = schemes_of(api, operation.security)
    # An `auth` with a cookie would replace the other cookies of the request.
    count = 0 if schemes and schemes[0].location == "cookie" and operation.within("cookie") else 1
    return schemes[:count], schemes[count:]


def more_headers(api: Api, operation: Operation) -> Iterator[Json]:
    """The other schemes that are sent as headers."""
    for auth in split_schemes(api, operation)[1]:
        if auth.location in ("header", "cookie"):  # several `Authorization` headers would overwrite each other
            key, value = _as_header(api, auth)
            yield {"key": key, "value": value, "description": plain(auth.description)}


def more_query(api: Api, operation: Operation) -> Iterator[Json]:
    """The other schemes that are sent as query parameters."""
    for auth in split_schemes(api, operation)[1]:
        if auth.location == "query":
            value = _placeholder(api, auth, "api_key")
            yield {"key": encoded(auth.key_name), "value": value, "description": plain(auth.description)}


def schemes_of(api: Api, security: tuple[SecurityRequirement, ...]) -> list[SecurityScheme]:
    """The schemes of the first alternative, API keys last."""
    names = next(iter(scheme_names(security)), ())
    return sorted((auth for auth in api.security_schemes if auth.name in names), key=lambda auth: auth.type == "apiKey")


def variables(api: Api) -> list[str]:
    """The variables that the user fills in; for the client credentials grant, Postman fetches the token itself."""
    securities = dict.fromkeys([api.security, *(operation.security for operation in api.operations)])
    names = {auth.name for security in securities for auth in schemes_of(api, security)}
    used = [auth for auth in api.security_schemes if auth.name in names]
    return [
        _variable(api, each) for auth in used for each in (auth.token_credentials if auth.flow else auth.credentials)
    ]


def own_variables(api: Api) -> list[str]:
    """The variables that the collection defines."""
    return ["base_url", *variables(api)]


def _variable(api: Api, credential: Credential) -> str:
    """The variable for a credential: its role, or the client's argument if several credentials have that role."""
    roles = [each.role for each in api.credentials]
    return credential.role if roles.count(credential.role) == 1 else credential.argument.snake


def _placeholder(api: Api, auth: SecurityScheme, role: str) -> str:
    return next(f"{{{{{_variable(api, each)}}}}}" for each in auth.credentials if each.role == role)


def _auth(api: Api, auth: SecurityScheme) -> Json:
    match auth.type:
        case "basic":
            return _of_type("basic", {role: _placeholder(api, auth, role) for role in ("username", "password")})
        case "bearer":
            return _of_type("bearer", {"token": _placeholder(api, auth, "token")})
        case "oauth2" | "openIdConnect" if auth.flow is None:
            return _of_type("bearer", {"token": _placeholder(api, auth, "access_token")})
        case "oauth2":
            return _of_type("oauth2", _grant(api, auth))
        case "apiKey" if auth.location == "query":
            return _of_type(
                "apikey", {"key": encoded(auth.key_name), "value": _placeholder(api, auth, "api_key"), "in": "query"}
            )
        case _:  # Postman sends keys in a header or the query only, so a cookie becomes a header
            key, value = _as_header(api, auth)
            return _of_type("apikey", {"key": key, "value": value, "in": "header"})


def _grant(api: Api, auth: SecurityScheme) -> dict[str, str]:
    url = plain(auth.flow.token_url) if auth.flow else ""
    if not url.lower().startswith(("http://", "https://")):
        base = plain(api.servers[0].address).rstrip("/") + "/" if api.servers else ""
        url = urljoin(base, url) if "://" in base else "{{base_url}}/" + url.lstrip("/")
    return {
        "grant_type": "client_credentials",
        "accessTokenUrl": url,
        "clientId": _placeholder(api, auth, "client_id"),
        "clientSecret": _placeholder(api, auth, "client_secret"),
        "client_authentication": "header",
        "addTokenTo": "header",
    }


def _as_header(api: Api, auth: SecurityScheme) -> tuple[str, str]:
    match auth.type:
        case "apiKey" if auth.location == "cookie":
            return "Cookie", f"{plain(auth.key_name)}={_placeholder(api, auth, 'api_key')}"
        case "apiKey":
            return plain(auth.key_name), _placeholder(api, auth, "api_key")
        case _:
            return "Authorization", f"{plain(auth.key_name)} {_placeholder(api, auth, 'token')}"


def _of_type(type_: str, values: Mapping[str, str]) -> Json:
    return {"type": type_, type_: [{"key": key, "value": text, "type": "string"} for key, text in values.items()]}
