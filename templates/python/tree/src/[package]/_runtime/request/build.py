"""Arguments to a request: path, query, headers and body, checked before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..base_url import BaseURL
from ..codec.encode import encode
from ..codec.types import UNSET
from ..config import Config
from ..errors import ArgumentError
from ..headers import checked_headers, merged_headers
from ..operation import Location, Operation
from ..options import Options
from ..paging.request import LinkQuery, Verbatim
from ..secret import Secret
from ..transport.base import Request
from .body import encode_body
from .parameters import FORM, SIMPLE, in_cookie, in_entry, in_header, in_path, in_query

_TARGET = re.compile(r"/[!-~]*")


def build_request(
    operation: Operation[Any],
    config: Config,
    site: BaseURL,
    constant: Mapping[str, str],
    path: Mapping[str, Any],
    query: Mapping[str, Any],
    header: Mapping[str, Any],
    cookie: Mapping[str, Any],
    body: Any,
    options: Options,
) -> Request:
    """The request of one call. `constant` has the headers that all calls with the same `security` share.

    Raises `ArgumentError` naming the argument that cannot be sent.
    """
    encoded_path, method, sends = _path(operation, config, path, options), operation.method, operation.body is not None
    if isinstance(query, LinkQuery):  # followed by GET, whatever the method of the list
        credentials = {scheme.key_name for scheme in config.security_schemes if scheme.location == "query"}
        target, method, sends = (
            query.target(operation, site.origin, site.prefix, encoded_path, credentials),
            "GET",
            False,
        )
    else:
        target = site.prefix + encoded_path + _query(operation, config, path, query, options)
    if not _TARGET.fullmatch(target) or "#" in target:
        raise ArgumentError("base_url: its path has characters that cannot be sent; percent-encode them")
    headers = dict(constant)
    if operation.accept and headers.get("Accept") == "application/json":
        headers["Accept"] = operation.accept
    data = None
    if sends:
        data, media_type = encode_body(operation, config, body, options)
        if data is not None:
            headers["Content-Type"] = media_type
    if header:
        headers = merged_headers(headers, _headers(operation, config, header, options))
    if cookie:
        own = next((value for name, value in headers.items() if name.lower() == "cookie"), None)
        headers = merged_headers(headers, _cookies(operation, config, cookie, own, options))
    given = options.get("headers")
    if given:
        headers = merged_headers(headers, given)
    return Request(method, site.origin, target, checked_headers(headers, constant), data)


def _encode(
    operation: Operation[Any], config: Config, options: Options, location: Location, name: str, value: Any
) -> Any:
    """The encoded value of a parameter."""
    type_ = config.types.read(operation.types(location)[name])
    limits = operation.limits.get(location, {}).get(name)
    return encode(value, type_, name, limits, check_limits=options.get("check_limits", True))


def _path(operation: Operation[Any], config: Config, values: Mapping[str, Any], options: Options) -> str:
    pieces, styles = list(operation.plan.template.path), operation.plan.path
    for index in range(1, len(pieces), 2):
        name = pieces[index]
        encoded = _encode(operation, config, options, "path", name, values[name])
        pieces[index] = in_path(name, encoded, styles.get(name, SIMPLE))
    return "".join(pieces)


def _query(
    operation: Operation[Any], config: Config, path: Mapping[str, Any], values: Mapping[str, Any], options: Options
) -> str:
    plan = operation.plan
    pairs: list[tuple[str, str]] = []
    for name, value in values.items():
        if value is UNSET or value is None:
            continue
        if isinstance(value, Verbatim):
            pairs += in_query(name, value, FORM)
            continue
        encoded = _encode(operation, config, options, "query", name, value)
        entries = in_query(name, encoded, plan.query.get(name, FORM))
        # A member of an object does not hide a parameter, or a part of a link, with the same name.
        pairs += [each for each in entries if each[0] == name or values.get(each[0], UNSET) is UNSET]
    if plan.template.query:
        pairs = [*_template_query(operation, config, path, options, {key for key, _ in pairs}), *pairs]
    given = options.get("query")
    if given:
        pairs = [pair for pair in pairs if pair[0] not in given]
        pairs += [pair for name, each in given.items() for pair in in_query(name, _option_text(name, each), FORM)]
    return "?" + "&".join([entry for _, entry in pairs]) if pairs else ""


def _option_text(name: str, value: Any) -> str:
    try:
        return str(value)
    except ValueError:  # an integer with thousands of digits
        raise ArgumentError(f"options['query'][{name!r}]: expected text") from None


def _template_query(
    operation: Operation[Any], config: Config, values: Mapping[str, Any], options: Options, sent: set[str]
) -> Iterator[tuple[str, str]]:
    """The query entries in the path of the document, without those that are also parameters."""
    for key, parts in operation.plan.template.query:
        pieces = list(parts)
        if key in sent or not values.keys() >= set(pieces[1::2]):
            continue
        for index in range(1, len(pieces), 2):
            name = pieces[index]
            encoded = _encode(operation, config, options, "path", name, values[name])
            pieces[index] = in_entry(encoded)
        yield key, "".join(pieces)


def _headers(operation: Operation[Any], config: Config, values: Mapping[str, Any], options: Options) -> dict[str, str]:
    """The header parameters of the call."""
    headers: dict[str, str] = {}
    for name, value in values.items():
        if value is not UNSET:
            encoded = _encode(operation, config, options, "header", name, value)
            if (text := in_header(name, encoded, operation.plan.header.get(name, SIMPLE))) is not None:
                headers[name] = text
    return headers


def _cookies(
    operation: Operation[Any], config: Config, values: Mapping[str, Any], own: str | None, options: Options
) -> dict[str, str]:
    """The cookie parameters of the call, after the client's own cookies."""
    pairs = [own] if own else []
    for name, value in values.items():
        if value is not UNSET and value is not None:
            encoded = _encode(operation, config, options, "cookie", name, value)
            pairs += in_cookie(name, encoded, operation.plan.cookie.get(name, FORM))
    return {"Cookie": Secret("; ".join(pairs))} if pairs else {}
