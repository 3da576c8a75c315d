"""Responses: the success responses of an operation, and its documented errors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from ..ir import (
    Array,
    BulkOutcome,
    Codec,
    Content,
    ErrorCode,
    ErrorResponse,
    Header,
    Nullable,
    Pagination,
    Response,
    Scalar,
    Type,
    union_of,
    unique,
)
from ..names import Name, NameScope, caseless_key
from ..openapi.allof import member_at
from ..openapi.document import Node
from ..openapi.http import is_failure, lookup_order, status_code, status_name
from ..openapi.media_types import example, stream_format
from ..openapi.pointers import value_at
from ..openapi.responses import primary_response, success_responses
from ..openapi.schema import description_of
from .content import media_types, warn_about_raw
from .conventions import Conventions, text_items
from .schemas.converter import SchemaConverter, component_name
from .schemas.unions import ANY

_BODILESS = ("204", "205")
_MAX_TYPES = 8
"""If the bodies of a status have more types than this, its class states none."""
_READ_AS: dict[Codec, Codec] = {"multipart": "bytes", "urlencoded": "text"}
"""Codecs that are only used for requests, and those in their place."""


class Responses:
    """Builds responses, and collects facts that need all of them."""

    def __init__(self, conventions: Conventions, schemas: SchemaConverter) -> None:
        self.conventions = conventions
        self.schemas = schemas
        self.outcomes: dict[Type, BulkOutcome] = {}
        self.error_nodes: dict[str, Node] = {}
        """For each error status and range of these, the first response in the document."""
        self.error_types: list[dict[str, Type]] = []
        """For each operation, the types of error bodies by status."""
        self.error_texts: dict[str, list[str]] = {}
        """For each error status, its descriptions in all operations."""

    def of(
        self, node: Node, method: str, hint: Name, pagination: Pagination | None
    ) -> tuple[Response, tuple[Response, ...], BulkOutcome | None]:
        """The primary success response, the other 2xx responses, and the primary's per-item status."""
        status, response = primary_response(node)
        envelope = self.conventions.envelope is not None
        first = self._response(status, response, method, hint, pagination, envelope, is_primary=True)
        others = tuple(
            self._response(other, place, method, _with_status(hint, other), None, first.enveloped)
            for other, place in (() if pagination else success_responses(node))
            if other != status
        )
        return first, others, self._outcome(node, first.type)

    def _response(
        self,
        status: str,
        response: Node,
        method: str,
        hint: Name,
        pagination: Pagination | None,
        envelope: bool,
        is_primary: bool = False,
    ) -> Response:
        headers = tuple(Header(wire, description_of(header)) for wire, header in (response / "headers").entries())
        made = Response(status, None, description=description_of(response), headers=headers)
        found = [(key, media, _READ_AS.get(form, form)) for key, media, form in media_types(response / "content")]
        if not found or method == "HEAD" or status in _BODILESS:
            return made
        streams = [] if pagination else [each for each in found if is_primary and stream_format(each[0])]
        # A stream beside another media type has an operation of its own: see streams.py.
        found = [each for each in found if each not in streams] or [(*streams[0][:2], "stream")]
        (media_type, media, form), *others = found
        warn_about_raw(media_type, media, form)
        made = replace(
            made,
            codec=form,
            media_type=media_type,
            example=example(media),
            others=tuple(Content(key, _raw(other), example(place), other) for key, place, other in others),
        )
        if form == "stream":
            return made
        if form != "json":
            return replace(made, type=_raw(form))
        type_, enveloped = self._value(media / "schema", hint, pagination, envelope)
        return replace(made, type=type_, enveloped=enveloped)

    def _value(
        self, schema: Node, hint: Name, pagination: Pagination | None, envelope: bool
    ) -> tuple[Type | None, bool]:
        """The type of a JSON response for the caller, and whether the response has the envelope."""
        if not schema:
            return ANY, False
        stated = self.conventions.envelope
        enveloped = bool(envelope and stated and member_at(schema, stated.code))
        place: Node | None = schema
        if pagination:
            place = value_at(schema, pagination.items)
        elif enveloped and stated:
            place = member_at(schema, stated.data)
        type_ = self.schemas.type_of(place, hint) if place else None
        if pagination and isinstance(array := _not_null(type_), Array):
            type_ = array.item
        return None if isinstance(type_, Scalar) and type_.kind == "nothing" else type_, enveloped

    def _outcome(self, node: Node, type_: Type | None) -> BulkOutcome | None:
        stated = node / "x-sdk-outcome"
        self.schemas.resolve_fields()
        type_ = _not_null(type_)
        model = type_ and self.schemas.registry.find(type_)
        if not (stated and type_ and model):
            return None
        items = next((each for each in model.fields if (stated / "items").text.endswith("/" + each.wire_name)), None)
        array = _not_null(items.type) if items else None
        item_model = self.schemas.registry.find(array.item) if isinstance(array, Array) else None
        fields = item_model.fields if item_model else ()
        status = next((each for each in fields if (stated / "status").text == "/" + each.wire_name), None)
        if items is None or status is None or not isinstance(array, Array):
            stated.warn("x-sdk-outcome does not match the type that the method returns; it is ignored", at_key=True)
            return None
        listed = text_items(stated / "success") or self.conventions.success
        self.outcomes[type_] = BulkOutcome(items, array.item, status, listed)
        return self.outcomes[type_]

    def error_responses(self, node: Node, hint: Name) -> tuple[ErrorResponse, ...]:
        failures = []
        for status, place in (node / "responses").entries():
            if status.startswith("2"):
                continue
            response = place.resolve()
            media = next((media for _, media in (response / "content").entries()), response / "content")
            type_ = self._error_type(status, place, hint)
            refusal = (response / "x-sdk-refusal").value is True
            failures.append(ErrorResponse(status, description_of(response), example(media), type_, refusal))
            if is_failure(status):
                self.error_nodes.setdefault(status, place)
                self.error_texts.setdefault(status, []).append(failures[-1].description)
        self.error_types.append({each.status: each.type for each in failures if each.type})
        return tuple(failures)

    def _error_type(self, status: str, place: Node, hint: Name) -> Type | None:
        """The type of the body, if it is JSON and not just any."""
        response = place.resolve()
        media = next((media for _, media, form in media_types(response / "content") if form == "json"), None)
        if media is None:
            return None
        is_shared = response.key != place.key
        named = component_name(response) if is_shared and response.path[-1:] != (status,) else None
        words = named.words if named else (*(() if is_shared else hint.words), *Name.of(status_name(status)).words)
        suffix = () if words[-1] == "response" else ("response",)
        type_ = self.schemas.type_of(media / "schema", Name((*words, *suffix)))
        return None if type_ == ANY else type_

    def error_codes(self) -> Iterator[ErrorCode]:
        """The error statuses, each after its range.

        A status with a named response of its own gets that name; any other, and a range, the name that HTTP has for it.
        """
        shared = Counter(place.resolve().key for place in self.error_nodes.values())
        scope = NameScope(caseless_key)
        scope.take(Name.of(self.conventions.package.client))  # the root of all errors is named after the client
        for status, place in sorted(self.error_nodes.items(), key=lambda each: each[0].rstrip("X")):
            response = place.resolve()
            is_own = response.key != place.key and shared[response.key] == 1 and status_code(status)
            given = component_name(response) if is_own else None
            found = unique(self._types_of(status))
            type_ = union_of(found) if 0 < len(found) <= _MAX_TYPES else None
            yield ErrorCode(
                status,
                scope.take(given or Name.of(status_name(status))),
                description_of(response),
                type_,
                self._meaning(status),
            )

    def _meaning(self, status: str) -> str:
        texts = self.error_texts[status]
        is_name = texts[0].rstrip(".").lower() == status_name(status).lower()
        return texts[0] if len(texts) > 1 and len(set(texts)) == 1 and not is_name else ""

    def _types_of(self, status: str) -> Iterator[Type]:
        """The type of the body of a status in each operation that documents one."""
        for documented in self.error_types:
            if type_ := next((documented[key] for key in lookup_order(status) if key in documented), None):
                yield type_


def _with_status(hint: Name, status: str) -> Name:
    """`create_job_response` and 202 as `create_job_accepted_response`."""
    *words, last = hint.words
    return Name((*words, *Name.of(status_name(status)).words, last))


def _raw(form: Codec) -> Type:
    return ANY if form == "json" else Scalar("string" if form == "text" else "binary")


def _not_null(type_: Type | None) -> Type | None:
    return type_.type if isinstance(type_, Nullable) else type_
