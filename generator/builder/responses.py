"""What an operation answers: every reply of success, and the failures that the document knows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from ..ir import Array, Content, Form, Header, Nullable, Reply, Scalar, Type
from ..ir.api import ErrorCode
from ..ir.models import Outcome
from ..ir.operations import Failure, Pagination
from ..names import Name, Scope, by_letters
from ..openapi.allof import member_at
from ..openapi.document import Node
from ..openapi.http import number, phrase
from ..openapi.media_types import example
from ..openapi.pointers import value_at
from ..openapi.responses import success, successes
from ..openapi.schema import describe
from .content import media_types, warn_of_raw
from .conventions import Conventions, texts
from .schemas.converter import Schemas, own_name
from .schemas.unions import ANY

_BODILESS = ("204", "205")
_READ_AS: dict[Form, Form] = {"multipart": "bytes", "urlencoded": "text"}
"""Forms that are only written."""


class Replies:
    """Makes replies, and keeps what is only known when all of them are made."""

    def __init__(self, conventions: Conventions, schemas: Schemas) -> None:
        self.conventions = conventions
        self.schemas = schemas
        self.outcomes: dict[Type, Outcome] = {}
        self.refusals: dict[int, Node] = {}
        """For each status that means failure, the first response of the document for it."""

    def of(
        self, node: Node, method: str, hint: Name, pagination: Pagination | None
    ) -> tuple[Reply, tuple[Reply, ...], Outcome | None]:
        """The reply that counts, the others of success, and where the first keeps what became of each item."""
        status, response = success(node)
        envelope = self.conventions.envelope is not None
        first = self._reply(status, response, method, hint, pagination, envelope)
        others = tuple(
            self._reply(other, place, method, hint, None, first.enveloped)
            for other, place in (() if pagination else successes(node))
            if other != status
        )
        return first, others, self._outcome(node, first.type)

    def _reply(
        self, status: str, response: Node, method: str, hint: Name, pagination: Pagination | None, envelope: bool
    ) -> Reply:
        headers = tuple(Header(wire, describe(header)) for wire, header in (response / "headers").entries())
        made = Reply(status, None, description=describe(response), headers=headers)
        found = [(key, media, _READ_AS.get(form, form)) for key, media, form in media_types(response / "content")]
        if not found or method == "HEAD" or status in _BODILESS:
            return made
        (media_type, media, form), *others = found
        warn_of_raw(media_type, media, form)
        made = replace(
            made,
            form=form,
            media_type=media_type,
            example=example(media),
            others=tuple(Content(key, _raw(other), example(place), other) for key, place, other in others),
        )
        if form != "json":
            return replace(made, type=_raw(form))
        type_, enveloped = self._value(media / "schema", hint, pagination, envelope)
        return replace(made, type=type_, enveloped=enveloped)

    def _value(
        self, schema: Node, hint: Name, pagination: Pagination | None, envelope: bool
    ) -> tuple[Type | None, bool]:
        """What a reply in JSON gives to the caller, and whether it was in the envelope."""
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

    def _outcome(self, node: Node, type_: Type | None) -> Outcome | None:
        stated = node / "x-sdk-outcome"
        self.schemas.finish()
        type_ = _not_null(type_)
        model = type_ and self.schemas.named.find(type_)
        if not (stated and type_ and model):
            return None
        items = next((each for each in model.fields if (stated / "items").text.endswith("/" + each.wire)), None)
        array = _not_null(items.type) if items else None
        item_model = self.schemas.named.find(array.item) if isinstance(array, Array) else None
        fields = item_model.fields if item_model else ()
        status = next((each for each in fields if (stated / "status").text == "/" + each.wire), None)
        if items is None or status is None or not isinstance(array, Array):
            stated.warn("the outcome does not fit what the method returns; it is left out", at_key=True)
            return None
        listed = texts(stated / "success") or self.conventions.success
        self.outcomes[type_] = Outcome(items, array.item, status, listed)
        return self.outcomes[type_]

    def failures(self, node: Node) -> tuple[Failure, ...]:
        failures = []
        for status, place in (node / "responses").entries():
            if status.startswith("2"):
                continue
            response = place.resolve()
            media = next((media for _, media in (response / "content").entries()), response / "content")
            failures.append(Failure(status, describe(response), example(media)))
            if (code := number(status)) and code >= 400:
                self.refusals.setdefault(code, place)
        return tuple(failures)

    def errors(self) -> Iterator[ErrorCode]:
        """A status that alone has a named response is called like that, any other as the standard calls it."""
        shared = Counter(place.resolve().key for place in self.refusals.values())
        scope = Scope(by_letters)
        for status, place in sorted(self.refusals.items()):
            response = place.resolve()
            given = own_name(response) if response.key != place.key and shared[response.key] == 1 else None
            name = given or Name.of(phrase(status) or f"status {status}")
            yield ErrorCode(status, scope.take(name), describe(response))


def _raw(form: Form) -> Type:
    return ANY if form == "json" else Scalar("string" if form == "text" else "binary")


def _not_null(type_: Type | None) -> Type | None:
    return type_.type if isinstance(type_, Nullable) else type_
