"""Request bodies: their media types, and the members that become arguments of the method."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..ir import Body, Content, Field, Map, Scalar, union_of
from ..names import Name, NameScope
from ..openapi.document import Node
from ..openapi.schema import description_of
from .content import as_part, content_of, files_in, is_structured, media_types, warn_about_raw
from .schemas.converter import SchemaConverter
from .schemas.unions import ANY

_UNTYPED = (ANY, Map(ANY))
_OBJECTS = ("json", "multipart", "urlencoded")


def body_of(
    place: Node,
    schemas: SchemaConverter,
    scope: NameScope,
    hint: Name,
    parameters: Mapping[str, Name],
    held: Mapping[tuple[str, str], Name] = {},
) -> Body | None:
    """The body of an operation; None if it has none.

    Its members get names in `scope`, unless these are `held` or they share those of `parameters`.
    """
    if not place:
        return None
    found = media_types(place / "content")
    contents = tuple(content_of(media_type, media, form, schemas, hint) for media_type, media, form in found)
    if found:
        warn_about_raw(*found[0])
    else:
        if isinstance(place.resolve().value, dict):  # other mistakes have been reported already
            place.warn("this body has no media type; bytes are sent", "add one to `content`", at_key=True)
        contents = (Content("*/*", Scalar("binary"), codec="bytes"),)
    schemas.resolve_fields()
    for content, (_, media, form) in zip(contents, found, strict=False):
        draft = schemas.registry.find(content.type)
        if form == "multipart" and draft:
            files = files_in(media)
            draft.fields = tuple(
                replace(each, type=as_part(each.type, each.wire_name in files)) for each in draft.fields
            )
    required = (place / "required").value is True
    other_values = any(form not in _OBJECTS and not is_structured(media) for _, media, form in found)
    members = [] if other_values else _members(contents, schemas)
    # All members of an optional body can be left out; if one is passed, the client checks that the required ones are too.
    fields = tuple(
        replace(
            each,
            required=each.required and required,
            name=parameters.get(each.parameter) or held.get((each.wire_name, "body")) or scope.take(each.name),
        )
        for each in members
    )
    for each in fields:
        if each.parameter and each.parameter not in parameters:
            place.warn(f"{each.wire_name!r} is said to be the parameter {each.parameter!r}, which is not there")
    contents = tuple(_with_members(content, fields, schemas) for content in contents)
    return Body(required, contents, fields, description_of(place))


def _with_members(content: Content, fields: tuple[Field, ...], schemas: SchemaConverter) -> Content:
    draft = schemas.registry.find(content.type)
    known = {each.wire_name for each in draft.fields} if draft else set()
    return replace(content, members=tuple(each.wire_name for each in fields if each.wire_name in known))


def _members(contents: tuple[Content, ...], schemas: SchemaConverter) -> list[Field]:
    """The members of an object in all its media types; a member that one media type lacks is optional.

    Empty if the body can be something other than an object.
    """
    forms = [content for content in contents if content.codec in _OBJECTS and content.type not in _UNTYPED]
    drafts = [draft for draft in (schemas.registry.find(form.type) for form in forms) if draft]
    if not drafts or len(drafts) < len(forms) or contents[0].type in _UNTYPED:
        return []
    members: dict[str, Field] = {}
    for member in (member for draft in drafts for member in draft.fields if not member.read_only):
        known = members.setdefault(member.wire_name, member)
        members[member.wire_name] = replace(known, type=union_of([known.type, member.type]))
    needed = members.keys() & {member.wire_name for member in drafts[0].fields}.intersection(
        *({member.wire_name for member in draft.fields if member.required} for draft in drafts)
    )
    return [replace(member, required=wire in needed) for wire, member in members.items()]
