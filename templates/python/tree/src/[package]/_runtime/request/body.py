"""The body of a call: its media type and its bytes."""

from __future__ import annotations

import functools
import re
import types
from collections.abc import Container, Mapping
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin

import msgspec

from ..codec.encode import encode
from ..codec.files import BinaryFile, FilePart, file_part, to_json
from ..codec.limits import Limits
from ..codec.media_types import covers, essence, is_json, is_media_type
from ..codec.types import UNSET, fields_of, is_list, is_mapping, is_object
from ..codec.union_members import object_members
from ..codec.unions import UnionMeta, is_model
from ..config import Config
from ..errors import ArgumentError
from ..operation import Operation
from ..options import Options
from ..paging.request import EncodedBody
from ..upload_body import UploadBody, joined
from . import forms

_Codec = Literal["json", "multipart", "urlencoded", "text", "bytes"]
_Candidate = tuple[str, _Codec, Any]
"""Media type, codec and type."""

_FILES = ("BinaryFile", "OneOf[BinaryFile, str]")
_PARTS = dict[str, BinaryFile | list[BinaryFile] | object]
"""The type of a multipart form without documented members."""
_CHARSET = re.compile(r';\s*charset="?([^";\s]+)', re.IGNORECASE)


def encode_body(
    operation: Operation[Any], config: Config, value: Any, options: Options
) -> tuple[bytes | UploadBody | None, str]:
    """The body of a call and its media type; None if there is no body.

    Raises `ArgumentError` naming the argument that cannot be sent.
    """
    extra, wanted = options.get("body"), _wanted(options)
    if isinstance(extra, msgspec.Struct):
        value, extra = whole_or(extra, value if is_mapping(value) else {"body": value}), None
    if extra is not None and not is_mapping(extra):
        return _raw_body(operation, extra, wanted)
    constants = operation.constants
    if constants and (value is UNSET or is_mapping(value)):
        value = {**({} if value is UNSET else value), **constants}
    if _is_absent(value):
        if extra is None and not operation.body_required:
            return None, ""
        value = {} if value is UNSET else value
    media_type, codec, encoded = _select(operation, config, value, wanted, options.get("check_limits", True))
    if constants and is_object(encoded):  # also of a model
        encoded = {**encoded, **constants}
    if extra:
        if not is_object(encoded):
            raise ArgumentError("options['body']: members can only be added to an object")
        encoded = {**encoded, **encode(extra, _PARTS if codec == "multipart" else Any, "options['body']")}
    if codec == "bytes" and isinstance(encoded, FilePart):
        return _file(encoded, operation, wanted, "body", ("bytes",))
    return _encoded(media_type, codec, encoded, operation.encodings.get(media_type, {}))


def whole_or(whole: Any, members: Mapping[str, Any]) -> Any:
    """The body that was given whole, or else its members. Raises `ArgumentError` if both were given."""
    if whole is UNSET:
        return members
    given = [name for name, each in members.items() if each is not UNSET]
    if given:
        raise ArgumentError(f"body: it was given whole; leave out {', '.join(given)}, or set these in the body")
    return whole


def _is_absent(value: Any) -> bool:
    """Whether the body, or each of its members, was left out."""
    return value is UNSET or (is_object(value) and bool(value) and all(each is UNSET for each in value.values()))


def _wanted(options: Options) -> str | None:
    wanted: Any = options.get("content_type")
    if wanted is not None and not (isinstance(wanted, str) and is_media_type(wanted)):
        raise ArgumentError(f"options['content_type']: {wanted!r} is not a media type")
    return wanted


def _raw_body(operation: Operation[Any], value: Any, wanted: str | None) -> tuple[bytes | UploadBody, str]:
    """A body that the caller gave as a whole."""
    if isinstance(value, str):
        return _text(value, wanted or _raw_types(operation, ("text", "bytes"))[0])
    try:
        file = file_part(value)
    except ValueError as error:
        raise ArgumentError(f"options['body']: a mapping of members, text or a file; {error}") from None
    return _file(file, operation, wanted, "options['body']", ("text", "bytes"))


def _file(
    file: FilePart, operation: Operation[Any], wanted: str | None, argument: str, codecs: Container[_Codec]
) -> tuple[bytes | UploadBody, str]:
    media_type = wanted or file.media_type(_raw_types(operation, codecs), argument)
    return joined([file.content]), media_type


def _raw_types(operation: Operation[Any], codecs: Container[_Codec]) -> list[str]:
    """The media types for bodies that are text or files; if there are none, the first media type."""
    known = _types(operation, None)
    return [each for each, text in known.items() if codec_of(each, text) in codecs] or [operation.media_type]


# ── media types ──


@functools.lru_cache(maxsize=256)
def codec_of(media_type: str, type_: str) -> _Codec:
    """The codec for a media type; for a range, the type decides."""
    name = essence(media_type)
    if name == "application/x-www-form-urlencoded":
        return "urlencoded"
    if name.startswith("multipart/"):
        return "multipart"
    return "bytes" if type_ in _FILES else "text" if type_ == "str" and not is_json(media_type) else "json"


def _types(operation: Operation[Any], wanted: str | None) -> Mapping[str, str]:
    """The types of the body by media type; only the `wanted` one, which may stand in for a range."""
    known = {operation.media_type: str(operation.body), **operation.other_bodies}
    if wanted is None:
        return known
    for media_type in sorted(known, key=lambda each: "*" in each):
        if covers(media_type, wanted):
            return {wanted: known[media_type]}
    raise ArgumentError(f"options['content_type']: expected one of {', '.join(known)}, got {wanted!r}")


def _select(
    operation: Operation[Any], config: Config, value: Any, wanted: str | None, check_limits: bool
) -> tuple[str, _Codec, Any]:
    """Media type, codec and encoded value, for the first media type that fits the value."""
    if isinstance(value, EncodedBody):  # a page of a list, requested in JSON
        return wanted or operation.media_type, "json", value
    limits = operation.limits.get("body", {})
    if wanted is None and not operation.other_bodies:
        text = str(operation.body)
        codec = codec_of(operation.media_type, text)
        encoded = _encode_value(value, config.types.read(text), codec, limits.get(operation.media_type), check_limits)
        return operation.media_type, codec, encoded
    known = _types(operation, wanted)
    failure: ArgumentError | None = None
    candidates: list[_Candidate] = [
        (media_type, codec_of(media_type, text), config.types.read(text)) for media_type, text in known.items()
    ]
    if len(candidates) > 1 and is_mapping(value):
        value = {name: each for name, each in value.items() if each is not UNSET}
        candidates = _by_keys(candidates, value)
    for media_type, codec, type_ in candidates:
        try:
            encoded = _encode_value(value, type_, codec, limits.get(media_type), check_limits)
            return media_type, codec, encoded
        except ArgumentError as error:
            failure = failure or error
    if failure and len(candidates) < len(known):  # the keys have selected one
        raise ArgumentError(f"{failure}; with these arguments, the body is sent as {candidates[0][0]}")
    raise failure or ArgumentError("body: the operation has no media type")


def _encode_value(value: Any, type_: Any, codec: _Codec, limits: Limits | None, check_limits: bool) -> Any:
    if codec == "multipart":
        type_ = _PARTS if type_ == dict[str, object] else type_
        value = _with_paths(value, type_)
    name = "" if is_mapping(value) or isinstance(value, msgspec.Struct) else "body"
    return encode(value, type_, name, limits, check_limits=check_limits)


def _with_paths(value: Any, type_: Any) -> Any:
    """The members of a form, with paths for the names of files.

    Elsewhere text is not a name: in JSON it could be base64, in a body or in a member that also takes text the content.
    """
    if not (is_mapping(value) and is_model(type_)):
        return value
    types_ = {field.encode_name: field.type for field in fields_of(type_)}
    return {name: _paths(each, types_.get(name)) for name, each in value.items()}


def _paths(value: Any, type_: Any) -> Any:
    members = get_args(type_) if get_origin(type_) in (Union, types.UnionType) else (type_,)
    if isinstance(value, str) and BinaryFile in members and str not in members:
        return Path(value)
    if is_list(value) and list[BinaryFile] in members:
        return [_paths(each, BinaryFile) for each in value]
    return value


def _by_keys(candidates: list[_Candidate], value: Mapping[str, Any]) -> list[_Candidate]:
    """The candidates that a mapping fits by its keys: all whose keys are known, or the first that takes any keys."""
    taking = [each for each in candidates if _names(each[2]) != frozenset()] or candidates
    names = [_names(type_) for _, _, type_ in taking]
    pairs = zip(taking, names, strict=True)
    fitting = [(each, known) for each, known in pairs if known is None or value.keys() <= known]
    if fitting and fitting[0][1] is None:
        return [fitting[0][0]]
    if fitting:
        return [each for each, known in fitting if known is not None]
    if all(any(name in (known or ()) for known in names) for name in value):
        raise ArgumentError(f"{', '.join(sorted(value))}: these arguments exclude each other")
    return taking[:1]


def _names(type_: Any) -> frozenset[str] | None:
    """The keys of the objects of a type: none for a type without objects, and None if they may have any keys."""
    members: tuple[Any, ...] = (type_,)
    if isinstance(type_, UnionMeta):
        members = type_.members
    elif get_origin(type_) in (Union, types.UnionType):
        members = get_args(type_)
    known = object_members(members)
    return None if known.mappings or any(each in (Any, object) for each in members) else known.names


# ── bytes ──


def _encoded(
    media_type: str, codec: _Codec, value: Any, encodings: Mapping[str, str]
) -> tuple[bytes | UploadBody, str]:
    if codec == "json":
        return to_json(value), "application/json" if "*" in media_type else media_type
    if codec in ("text", "bytes"):
        return _text(value, media_type)
    if not is_object(value):
        raise ArgumentError("body: expected a mapping of the members of the form")
    if codec == "urlencoded":
        return forms.urlencoded(value, encodings).encode(), media_type
    body, boundary = forms.multipart(value, encodings)
    kind = "multipart/form-data" if "*" in media_type else media_type
    return body, f"{kind}; boundary={boundary}"


def _text(value: str, media_type: str) -> tuple[bytes, str]:
    """Text in the charset of its media type; without one, UTF-8, which is added to the media type (RFC 7303, 3)."""
    kind = "text/plain" if "*" in media_type else media_type
    named = _CHARSET.search(kind)
    if named is None and (kind.startswith("text/") or kind.endswith("xml")) and not value.isascii():
        kind += "; charset=utf-8"
    try:
        return value.encode(named[1] if named else "utf-8"), kind
    except (LookupError, UnicodeError):
        raise ArgumentError(f"body: the text cannot be sent as {kind}") from None
