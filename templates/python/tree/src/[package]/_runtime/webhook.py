"""Requests that the API makes: the body or the query of one as a model. Anyone may have written it.

`_parse` reads names and values from bytes, text or a mapping, `_coerce` converts values of a form to those that JSON
would have, and codec/decode.py reads them as it reads responses.
"""

from __future__ import annotations

import functools
import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Annotated, Any, Generic, TypeVar, Union, cast, get_args, get_origin
from urllib.parse import parse_qsl

import msgspec

from .codec import media_types
from .codec.decode import decode_lenient
from .codec.json_reader import parse_exact_json, replace_stray_bytes
from .codec.types import is_mapping, is_object
from .codec.unions import UnionMeta
from .config import Config
from .drift import Drift
from .errors import WebhookError

T = TypeVar("T")

_MAX_FIELDS = 1000
_LATIN = ("iso-8859-1", "latin1", "latin-1", "windows-1252", "cp1252")


@dataclass(frozen=True)
class Webhook(Generic[T]):
    """One kind of request that the API makes. `type` is text, which `TypeResolver` reads when it is first needed."""

    config: Config
    name: str
    type: str

    def read(self, body: bytes | str | Mapping[str, object], content_type: str | None = None) -> T:
        """The content of a request. Values that do not match the description are kept as they are, and logged.

        Raises `WebhookError` if it is neither a form nor JSON, or lacks a required field.
        """
        type_ = self.config.types.read(self.type)
        known = _known_fields(type_)
        raw, is_json, stray = _parse(body, content_type)
        if known:
            if not is_object(raw):
                raise WebhookError(f"this is not a {self.name} webhook: expected an object, got {_json_type(raw)}")
            if not known.keys() & raw.keys():
                raise WebhookError(f"this is not a {self.name} webhook: it has none of its fields")
            raw = {key: _coerce(each, known[key], is_json) if key in known else each for key, each in raw.items()}
        try:
            raw, stray = (raw, stray) if is_json else replace_stray_bytes(raw)
            value, drift = decode_lenient(raw, type_)
        except RecursionError:
            raise WebhookError(f"this is not a {self.name} webhook: it is nested too deeply") from None
        if lacking := next((each.pointer for each in drift if each.is_missing), None):
            raise WebhookError(f"this is not a {self.name} webhook: it has no {lacking[1:].replace('/', '.')!r}")
        logger = logging.getLogger(self.config.package)
        for each in stray + drift:
            logger.warning("webhook %s: the body drifts from the API's description %s", self.name, each)
        result: T = value
        return result


# ── bytes to names and raw values ──


def _parse(body: Any, content_type: str | None) -> tuple[Any, bool, list[Drift]]:
    """The content without types, whether it was JSON, and where its text was not valid."""
    if is_mapping(body):
        return _single_values(body), False, []
    if isinstance(body, bytes | bytearray | memoryview):
        encoding = _encoding(content_type)
        text = bytes(cast(bytes, body)).decode(encoding, "surrogateescape")
    elif isinstance(body, str):
        encoding, text = "utf-8", body
    else:
        raise WebhookError(f"expected bytes, text or a mapping, got {type(body).__name__}")
    text = text.strip("\ufeff \t\r\n")
    if not text:
        raise WebhookError("the body is empty: expected a form or JSON")
    # The name of a form's field cannot start with a bracket that is not percent-encoded.
    is_json = media_types.is_json(content_type or "") or text[0] in "{["
    raw, stray = _json(text) if is_json else (_form(text.removeprefix("?"), encoding), [])
    return raw, is_json, stray


def _json(text: str) -> tuple[Any, list[Drift]]:
    try:
        return parse_exact_json(text.encode("utf-8", "surrogateescape"))
    except UnicodeEncodeError:  # the caller's text has half of a surrogate pair
        return parse_exact_json(text.encode("utf-8", "replace"))
    except ValueError:
        raise WebhookError("the body is not valid JSON") from None


def _form(text: str, encoding: str) -> dict[str, Any]:
    """The fields of a form; the value of a repeated field is a list."""
    if "=" not in text:
        raise WebhookError("the body is neither a form nor JSON")
    try:
        pairs = parse_qsl(text, True, encoding=encoding, errors="surrogateescape", max_num_fields=_MAX_FIELDS)
    except ValueError:
        raise WebhookError(f"the form has more than {_MAX_FIELDS} fields") from None
    fields: dict[str, list[str]] = {}
    for name, value in pairs:
        fields.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in fields.items()}


def _single_values(fields: Mapping[Any, Any]) -> dict[str, Any]:
    """A mapping as a dictionary. Mappings of some frameworks repeat names, or have names in bytes."""
    found: dict[str, Any] = {}
    for name, value in fields.items():
        found.setdefault(_text(name) if isinstance(name, bytes) else str(name), value)
    return found


def _text(value: bytes) -> str:
    return value.decode("utf-8", "surrogateescape")


def _encoding(content_type: str | None) -> str:
    """The encoding of a form by its content type: one of two, so that no codec of Python is chosen by the sender."""
    parameters = (content_type or "").lower().partition(";")[2].split(";")
    named = [value for name, _, value in (each.partition("=") for each in parameters) if name.strip() == "charset"]
    return "cp1252" if named and named[0].strip(" \"'") in _LATIN else "utf-8"


# ── raw values to those that the types mean ──


def _coerce(raw: Any, type_: Any, is_json: bool) -> Any:
    """A value as JSON would have it: the first of a list where the type has none, and None for an empty string."""
    kinds = {get_origin(member) or member for member in _members(type_)}
    if not is_json and not kinds & {list, Any, object}:
        raw = _first(raw)
    if not is_json and kinds <= {list, NoneType, msgspec.UnsetType} and isinstance(raw, str) and raw:
        raw = [raw]
    if isinstance(raw, bytes) and bytes not in kinds:
        raw = _text(raw)
    return None if raw == "" and NoneType in kinds else raw


def _first(raw: Any) -> Any:
    if isinstance(raw, list | tuple):
        return next(iter(cast("list[Any]", raw)), None)
    return raw


@functools.cache
def _known_fields(type_: Any) -> dict[str, Any]:
    """The fields of a model, or of the members of a union, by wire name; empty if the type has others too."""
    members = [member for member in _members(type_) if member is not NoneType]
    if not all(isinstance(member, type) and issubclass(member, msgspec.Struct) for member in members):
        return {}
    fields: dict[str, Any] = {}
    for member in members:
        for field in msgspec.structs.fields(member):
            fields[field.encode_name] = Union[field.type, fields.get(field.encode_name, field.type)]  # noqa: UP007
    return fields


def _members(type_: Any) -> Iterator[Any]:
    """The members of a type, which may be a union, without their markers."""
    origin = get_origin(type_)
    if origin in (Union, UnionType) or isinstance(type_, UnionMeta):
        for member in type_.members if isinstance(type_, UnionMeta) else get_args(type_):
            yield from _members(member)
    else:
        yield from _members(get_args(type_)[0]) if origin is Annotated else (type_,)


def _json_type(raw: Any) -> str:
    return "null" if raw is None else type(raw).__name__
