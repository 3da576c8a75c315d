"""The `content` of bodies and responses: the codec of each media type, and their order of preference."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import get_args

from ..ir import Array, Codec, Content, Encoding, Map, Nullable, Ref, Scalar, Type, Union
from ..names import Name
from ..openapi.allof import object_members
from ..openapi.document import Node
from ..openapi.media_types import essence, example, is_json, is_text
from ..openapi.schema import effective_keyword, json_types, schema_at
from .schemas.converter import SchemaConverter
from .schemas.formats import kind_of
from .schemas.unions import ANY

_WORD = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_MEDIA_TYPE = re.compile(rf'{_WORD}/{_WORD}(?:[ \t]*;[ \t]*{_WORD}=(?:{_WORD}|"[\t !#-\[\]-~]*"))*')
_FORM_STYLES = ("form", "spaceDelimited", "pipeDelimited", "deepObject")
_PREFERRED: tuple[Codec, ...] = get_args(Codec)
_FILES = ("application/octet-stream", "application/pdf", "application/zip", "application/gzip", "application/x-tar")
_MEDIA = ("image", "audio", "video", "font", "model")
FILE_OR_TEXT = Union((Scalar("binary"), Scalar("string")))
"""Media types such as XML that the client treats as plain text."""
FILE_OR_ANY = Union((Scalar("binary"), ANY))
"""The schema of a form's part without a schema."""


def media_types(content: Node) -> list[tuple[str, Node, Codec]]:
    """The media types of a body or response with their codecs, the preferred one first; an invalid one is treated as `*/*`."""
    found: dict[str, tuple[str, Node, Codec]] = {}
    for key, media in content.entries():
        media_type = key.strip()
        if not _MEDIA_TYPE.fullmatch(media_type):
            media.warn(f"{key!r} is not a media type; it is treated as */*", at_key=True)
            media_type = "*/*"
        if media_type.lower() in found:
            media.warn(f"{media_type} is listed twice; the first one is used", at_key=True)
        else:
            found[media_type.lower()] = media_type, media, codec_for(media_type, media / "schema")
    return sorted(found.values(), key=_rank)


def codec_for(media_type: str, schema: Node) -> Codec:
    """The codec of a media type."""
    kind, _, subtype = essence(media_type).partition("/")
    if essence(media_type) == "application/x-www-form-urlencoded":
        return "urlencoded"
    if kind == "multipart":
        return "multipart"
    if _is_binary(schema):
        return "bytes"
    if subtype == "*" and kind in ("*", "application"):
        return "text" if _is_text(schema) else "json"
    if is_json(media_type):
        return "json"
    return "text" if kind == "text" and subtype != "xml" else "bytes"


def content_of(media_type: str, media: Node, form: Codec, schemas: SchemaConverter, hint: Name) -> Content:
    """One media type of a body; `hint` names an object in it."""
    schema = media / "schema"
    type_: Type = ANY
    if form in ("text", "bytes"):
        type_ = Scalar("string" if form == "text" else "binary")
        if form == "bytes" and "*" not in media_type and is_text(media_type) and not _is_binary(schema):
            type_ = FILE_OR_TEXT
    elif schema:
        type_ = schemas.type_of(schema, hint)
    if form in ("multipart", "urlencoded") and not _can_be_object(type_):
        if type_ != ANY:
            media.warn("a form must be an object; any members are accepted", at_key=True)
        type_ = Map(ANY)
    encodings = tuple(_encodings(media, form))
    return Content(media_type, type_, example(media), form, encodings, constraints=schemas.constraints.of(schema))


def _can_be_object(type_: Type) -> bool:
    match type_:
        case Nullable(inner):
            return _can_be_object(inner)
        case Union(members):
            return any(map(_can_be_object, members))
        case Map():
            return True
        case Ref(_, enum):
            return not enum
        case _:
            return False


def is_structured(media: Node) -> bool:
    """Whether the values of a media type are objects or lists."""
    schema = media / "schema"
    return bool(object_members(schema)[0]) or not {"object", "array"}.isdisjoint(json_types(schema))


def warn_about_raw(media_type: str, media: Node, form: Codec) -> None:
    """Warn where callers get or pass structured data as a raw value."""
    kind, _, subtype = essence(media_type).partition("/")
    if form == "text" and subtype == "event-stream":
        media.warn("a stream of events is returned as one text when it has ended", at_key=True)
    elif form == "bytes" and not (_is_binary(media / "schema") or kind in _MEDIA or essence(media_type) in _FILES):
        what = "XML is" if subtype.endswith("xml") else f"{media_type} is"
        media.warn(f"{what} not read or written: a value of it is bytes", at_key=True)


def _rank(found: tuple[str, Node, Codec]) -> tuple[int, bool, bool]:
    media_type, _, form = found
    return _PREFERRED.index(form), "*" in media_type, form == "json" and essence(media_type) != "application/json"


def _is_text(schema: Node) -> bool:
    return json_types(schema) == ["string"]


def _is_binary(schema: Node) -> bool:
    node = schema_at(schema)
    return isinstance(node.value, dict) and kind_of(node, json_types(node)) == "binary"


def files_in(media: Node) -> set[str]:
    """The members of a multipart form that are files according to their `encoding`."""
    members = object_members(media / "schema")[0]
    found = {wire for wire, node in (media / "encoding").entries() if _names_files((node / "contentType").text)}
    return {wire for wire in found & members.keys() if not effective_keyword(members[wire], "contentEncoding")}


def _names_files(media_types: str) -> bool:
    return bool(media_types) and not any(map(is_text, media_types.split(",")))


def as_part(type_: Type, is_file: bool) -> Type:
    """The type of a member of a multipart form; a member of any type can be a file too."""
    match type_:
        case Scalar("any"):
            return Scalar("binary") if is_file else FILE_OR_ANY
        case Scalar("string") if is_file:
            return Scalar("binary")
        case Array(inner):
            return Array(as_part(inner, is_file))
        case Nullable(inner):
            return Nullable(as_part(inner, is_file))
        case _:
            return type_


def _encodings(media: Node, form: Codec) -> Iterator[Encoding]:
    found = {each.wire_name: each for each in _stated_encodings(media, form)}
    for wire, member in object_members(media / "schema")[0].items() if form == "multipart" else ():
        media_type = (
            effective_keyword(member, "contentMediaType").text
            or effective_keyword(member / "items", "contentMediaType").text
        )
        # The name of the file says more about it than application/octet-stream.
        if wire not in found and _MEDIA_TYPE.fullmatch(media_type) and essence(media_type) != _FILES[0]:
            yield Encoding(wire, media_type)
    yield from found.values()


def _stated_encodings(media: Node, form: Codec) -> Iterator[Encoding]:
    for wire, node in (media / "encoding").entries() if form in ("multipart", "urlencoded") else ():
        if node / "headers":
            (node / "headers").warn("headers of a part are not sent", at_key=True)
        stated = (node / "contentType").text
        listed = [each.strip() for each in stated.split(",")] if stated else []
        if not all(map(_MEDIA_TYPE.fullmatch, listed)):
            (node / "contentType").warn(f"{stated!r} is not a media type; it is ignored")
            listed = []
        if form == "urlencoded" and any(node / key for key in ("style", "explode", "allowReserved")):
            yield _styled_encoding(wire, node)
        elif listed:
            yield Encoding(wire, ", ".join(listed))


def _styled_encoding(wire: str, node: Node) -> Encoding:
    style = (node / "style").text or "form"
    if style not in _FORM_STYLES:
        (node / "style").warn(f"a member of a form has one of the styles {', '.join(_FORM_STYLES)}")
        style = "form"
    explode = (node / "explode").value
    reserved = (node / "allowReserved").value is True
    return Encoding(wire, "", style, explode if isinstance(explode, bool) else style == "form", reserved)
