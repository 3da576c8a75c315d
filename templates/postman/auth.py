"""What lets a request in: the first of the ways that an operation names.

Postman knows one authentication for each request. The main one of a way is that; the others are headers and parts of
the query, as an API key always is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import urljoin

from generator.ir import Api, Credential, Operation, SecurityRequirement, SecurityScheme, scheme_names

from .texts import Json, encoded, plain


def authentication(api: Api, way: list[SecurityScheme]) -> Json:
    """The `auth` of a request, or of the collection."""
    return _auth(api, way[0]) if way else {"type": "noauth"}


def split_schemes(api: Api, operation: Operation) -> tuple[list[SecurityScheme], list[SecurityScheme]]:
    """The schemes of a request: the one, if any, that is its `auth`, and the others."""
    way = schemes_of(api, operation.security)
    # Postman's own authentication would take the place of the request's cookies.
    count = 0 if way and way[0].location == "cookie" and operation.within("cookie") else 1
    return way[:count], way[count:]


def more_headers(api: Api, operation: Operation) -> Iterator[Json]:
    """What else proves who is calling, as headers."""
    for auth in split_schemes(api, operation)[1]:
        if auth.location in ("header", "cookie"):  # two of the others would take each other's place
            key, value = _as_header(api, auth)
            yield {"key": key, "value": value, "description": plain(auth.description)}


def more_query(api: Api, operation: Operation) -> Iterator[Json]:
    """What else proves who is calling, as parts of the query."""
    for auth in split_schemes(api, operation)[1]:
        if auth.location == "query":
            value = _filled_in(api, auth, "api_key")
            yield {"key": encoded(auth.key_name), "value": value, "description": plain(auth.description)}


def schemes_of(api: Api, security: tuple[SecurityRequirement, ...]) -> list[SecurityScheme]:
    """The schemes of the first way; one that is more than a key comes first."""
    names = next(iter(scheme_names(security)), ())
    return sorted((auth for auth in api.security_schemes if auth.name in names), key=lambda auth: auth.type == "apiKey")


def variables(api: Api) -> list[str]:
    """The variables that have to be filled in; with an id and a secret Postman fetches the token itself."""
    stated = [api.security, *(operation.security for operation in api.operations)]
    ways = {id(auth) for security in dict.fromkeys(stated) for auth in schemes_of(api, security)}
    used = [auth for auth in api.security_schemes if id(auth) in ways]
    return [
        _variable(api, each) for auth in used for each in (auth.token_credentials if auth.flow else auth.credentials)
    ]


def own_variables(api: Api) -> list[str]:
    """Every variable that the collection uses itself."""
    return ["base_url", *variables(api)]


def _variable(api: Api, credential: Credential) -> str:
    """A variable is called by its role, as far as that tells two of them apart."""
    roles = [each.role for each in api.credentials]
    return credential.role if roles.count(credential.role) == 1 else credential.argument.snake


def _filled_in(api: Api, auth: SecurityScheme, role: str) -> str:
    return next(f"{{{{{_variable(api, each)}}}}}" for each in auth.credentials if each.role == role)


def _auth(api: Api, auth: SecurityScheme) -> Json:
    match auth.type:
        case "basic":
            return _of_type("basic", {role: _filled_in(api, auth, role) for role in ("username", "password")})
        case "bearer":
            return _of_type("bearer", {"token": _filled_in(api, auth, "token")})
        case "oauth2" | "openIdConnect" if auth.flow is None:
            return _of_type("bearer", {"token": _filled_in(api, auth, "access_token")})
        case "oauth2":
            return _of_type("oauth2", _grant(api, auth))
        case "apiKey" if auth.location == "query":
            return _of_type(
                "apikey", {"key": encoded(auth.key_name), "value": _filled_in(api, auth, "api_key"), "in": "query"}
            )
        case _:  # Postman puts keys into a header or the query only; a cookie is a header
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
        "clientId": _filled_in(api, auth, "client_id"),
        "clientSecret": _filled_in(api, auth, "client_secret"),
        "client_authentication": "header",
        "addTokenTo": "header",
    }


def _as_header(api: Api, auth: SecurityScheme) -> tuple[str, str]:
    match auth.type:
        case "apiKey" if auth.location == "cookie":
            return "Cookie", f"{plain(auth.key_name)}={_filled_in(api, auth, 'api_key')}"
        case "apiKey":
            return plain(auth.key_name), _filled_in(api, auth, "api_key")
        case _:
            return "Authorization", f"{plain(auth.key_name)} {_filled_in(api, auth, 'token')}"


def _of_type(type_: str, values: Mapping[str, str]) -> Json:
    return {"type": type_, type_: [{"key": key, "value": text, "type": "string"} for key, text in values.items()]}
