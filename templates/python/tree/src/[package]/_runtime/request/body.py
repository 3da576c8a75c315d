"""The body of a call: in which of its forms it is sent, and its bytes."""

from __future__ import annotations

import functools
import re
from collections.abc import Container, Mapping
from typing import Any, Literal

from ..codec.encode import encode
from ..codec.files import BinaryFile, FilePart, file_part, to_json
from ..codec.media_types import covers, essence, is_json, is_media_type
from ..codec.types import UNSET, is_mapping, is_object
from ..codec.union_members import object_members
from ..codec.unions import UnionMeta
from ..config import Config
from ..errors import ArgumentError
from ..operation import Operation
from ..options import Options
from ..paging.request import EncodedBody
from ..streams import Stream, joined
from . import forms

_Codec = Literal["json", "multipart", "urlencoded", "text", "bytes"]
_Candidate = tuple[str, _Codec, Any]
"""Media type, form and type."""

_FILES = ("BinaryFile", "OneOf[BinaryFile, str]")
_PARTS = dict[str, BinaryFile | list[BinaryFile] | object]
"""The members of a multipart form of which the document says nothing."""
_CHARSET = re.compile(r';\s*charset="?([^";\s]+)', re.IGNORECASE)


def encode_body(
    operation: Operation[Any], config: Config, value: Any, options: Options
) -> tuple[bytes | Stream | None, str]:
    """The body of a call and its media type; None if it has none.

    Raises `ArgumentError` naming the argument that cannot be sent.
    """
    extra, wanted = options.get("body"), _wanted(options)
    if extra is not None and not is_mapping(extra):
        return _whole(operation, extra, wanted)
    if _is_absent(value):
        if extra is None and not operation.body_required:
            return None, ""
        value = {} if value is UNSET else value
    media_type, form, dumped = _fitting(operation, config, value, wanted)
    if extra:
        if not is_object(dumped):
            raise ArgumentError("options['body']: members can only be added to an object")
        dumped = {**dumped, **encode(extra, _PARTS if form == "multipart" else Any, "options['body']")}
    if form == "bytes" and isinstance(dumped, FilePart):
        return _file(dumped, operation, wanted, "body", ("bytes",))
    return _encoded(media_type, form, dumped, operation.encodings.get(media_type, {}))


def _is_absent(value: Any) -> bool:
    """Whether an argument, or each of the members that a body is made from, was left out."""
    return value is UNSET or (is_object(value) and bool(value) and all(each is UNSET for each in value.values()))


def _wanted(options: Options) -> str | None:
    wanted: Any = options.get("content_type")
    if wanted is not None and not (isinstance(wanted, str) and is_media_type(wanted)):
        raise ArgumentError(f"options['content_type']: {wanted!r} is no media type")
    return wanted


def _whole(operation: Operation[Any], value: Any, wanted: str | None) -> tuple[bytes | Stream, str]:
    """A body that is given as it is to be sent."""
    if isinstance(value, str):
        return _text(value, wanted or _raw_types(operation, ("text", "bytes"))[0])
    try:
        file = file_part(value)
    except ValueError as error:
        raise ArgumentError(f"options['body']: a mapping of members, text or a file; {error}") from None
    return _file(file, operation, wanted, "options['body']", ("text", "bytes"))


def _file(
    file: FilePart, operation: Operation[Any], wanted: str | None, argument: str, forms: Container[_Codec]
) -> tuple[bytes | Stream, str]:
    media_type = wanted or file.media_type(_raw_types(operation, forms), argument)
    return joined([file.content]), media_type


def _raw_types(operation: Operation[Any], forms: Container[_Codec]) -> list[str]:
    """The media types of a body that are sent as they are given; the first of all if there are none."""
    known = _forms(operation, None)
    return [each for each, text in known.items() if codec_of(each, text) in forms] or [operation.media_type]


# ── forms ──


@functools.lru_cache(maxsize=256)
def codec_of(media_type: str, type_: str) -> _Codec:
    """What a value becomes; of a range, its type says so."""
    name = essence(media_type)
    if name == "application/x-www-form-urlencoded":
        return "urlencoded"
    if name.startswith("multipart/"):
        return "multipart"
    return "bytes" if type_ in _FILES else "text" if type_ == "str" and not is_json(media_type) else "json"


def _forms(operation: Operation[Any], wanted: str | None) -> Mapping[str, str]:
    """The forms of a body that can be sent: media type, or what is wanted instead of its range, and type."""
    known = {operation.media_type: str(operation.body), **operation.other_bodies}
    if wanted is None:
        return known
    for media_type in sorted(known, key=lambda each: "*" in each):
        if covers(media_type, wanted):
            return {wanted: known[media_type]}
    raise ArgumentError(f"options['content_type']: expected one of {', '.join(known)}, got {wanted!r}")


def _fitting(operation: Operation[Any], config: Config, value: Any, wanted: str | None) -> tuple[str, _Codec, Any]:
    """Media type, form and dumped value: of the first form that can hold what was given."""
    if isinstance(value, EncodedBody):  # a page of a list, which is asked for in JSON
        return wanted or operation.media_type, "json", value
    if wanted is None and not operation.other_bodies:
        text = str(operation.body)
        form = codec_of(operation.media_type, text)
        return operation.media_type, form, _dumped(value, config.types.read(text), form)
    known = _forms(operation, wanted)
    failure: ArgumentError | None = None
    candidates: list[_Candidate] = [
        (media_type, codec_of(media_type, text), config.types.read(text)) for media_type, text in known.items()
    ]
    if len(candidates) > 1 and is_mapping(value):
        value = {name: each for name, each in value.items() if each is not UNSET}
        candidates = _holding(candidates, value)
    for media_type, form, type_ in candidates:
        try:
            return media_type, form, _dumped(value, type_, form)
        except ArgumentError as error:
            failure = failure or error
    raise failure or ArgumentError("body: it has no form")


def _dumped(value: Any, type_: Any, form: _Codec) -> Any:
    type_ = _PARTS if form == "multipart" and type_ == dict[str, object] else type_
    return encode(value, type_, "body" if form in ("text", "bytes") else "")


def _holding(candidates: list[_Candidate], value: Mapping[str, Any]) -> list[_Candidate]:
    """The one form that a mapping is sent in."""
    taking = [each for each in candidates if each[1] not in ("text", "bytes")] or candidates
    names = [_names(type_) for _, _, type_ in taking]
    for each, known in zip(taking, names, strict=True):
        if known is None or value.keys() <= known:
            return [each]
    if all(any(name in (known or ()) for known in names) for name in value):
        raise ArgumentError(f"{', '.join(sorted(value))}: these cannot be sent together")
    return taking[:1]


def _names(type_: Any) -> frozenset[str] | None:
    """The names of the members of a model, or of all models of a union; None if it may be an object of another kind."""
    known = object_members(type_.members if isinstance(type_, UnionMeta) else (type_,))
    if known.mappings or not known.models:
        return None
    return frozenset[str]().union(*(each.names for each in known.models))


# ── bytes ──


def _encoded(media_type: str, form: _Codec, value: Any, encodings: Mapping[str, str]) -> tuple[bytes | Stream, str]:
    if form == "json":
        return to_json(value), "application/json" if "*" in media_type else media_type
    if form in ("text", "bytes"):
        return _text(value, media_type)
    if not is_object(value):
        raise ArgumentError("body: a form is a mapping of its members")
    if form == "urlencoded":
        return forms.urlencoded(value, encodings).encode(), media_type
    body, boundary = forms.multipart(value, encodings)
    kind = "multipart/form-data" if "*" in media_type else media_type
    return body, f"{kind}; boundary={boundary}"


def _text(value: str, media_type: str) -> tuple[bytes, str]:
    """Text in the encoding that its media type names, or in UTF-8, which the media type then says (RFC 7303, 3)."""
    kind = "text/plain" if "*" in media_type else media_type
    named = _CHARSET.search(kind)
    if named is None and (kind.startswith("text/") or kind.endswith("xml")) and not value.isascii():
        kind += "; charset=utf-8"
    try:
        return value.encode(named[1] if named else "utf-8"), kind
    except (LookupError, UnicodeError):
        raise ArgumentError(f"body: the text cannot be sent as {kind}") from None
