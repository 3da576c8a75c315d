"""One operation of a document: its parameters, body, reply and failures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from .conventions import Conventions, texts
from .document import Node
from .ir import (
    Array,
    Body,
    Content,
    ErrorCode,
    Failure,
    Field,
    Nullable,
    Operation,
    Outcome,
    Pagination,
    Parameter,
    Reply,
    Safety,
    Scalar,
    Type,
)
from .names import Name, Scope, by_letters
from .openapi import declared_parameters, example, is_json, json_first, success
from .parameters import parameters_of
from .schemas import ANY, Schemas, describe, member_at, own_name, renamed
from .statuses import phrase

_SAFE: dict[str, Safety] = {"GET": "safe", "HEAD": "safe", "OPTIONS": "safe", "TRACE": "safe"}
_IDEMPOTENT: dict[str, Safety] = {"PUT": "idempotent", "DELETE": "idempotent"}
FORM = "multipart/form-data"


class Operations:
    """Makes operations, and keeps what is only known when all of them are made."""

    def __init__(self, root: Node, conventions: Conventions, schemas: Schemas) -> None:
        self.root = root
        self.conventions = conventions
        self.schemas = schemas
        self.outcomes: dict[Type, Outcome] = {}
        self.refusals: dict[int, Node] = {}
        """For each status that means failure, the first response of the document for it."""
        self.types: dict[Name, tuple[list[Type], list[Type]]] = {}
        """What the operations of each top-level resource send and receive."""

    def operation(
        self, name: Name, resource: tuple[Name, ...], item: Node, node: Node, method: str, path: str
    ) -> Operation:
        sent, received = self.types.setdefault(resource[0], ([], []))
        hint = Name(tuple(word for part in (*resource, name) for word in part.words))
        scope = Scope()
        parameters = parameters_of(item, node, path, scope, hint, self.schemas)
        body = self._body(node / "requestBody", scope, hint.plus("request"))
        pagination = self.conventions.paginations.get((node / "x-sdk-pagination").text)
        reply, outcome = self._reply(node, hint.plus("reply"), pagination)
        sent += [parameter.type for parameter in parameters]
        sent += [content.type for content in body.contents] if body else []
        received += [reply.type] if reply.type else []
        return Operation(
            id=(node / "operationId").text,
            name=name,
            method=method,
            path=path,
            summary=(node / "summary").text,
            description=(node / "description").text,
            deprecated=(node / "deprecated").value is True,
            safety=cast(Safety, (node / "x-sdk-safety").text) or _safety(method),
            authenticated=self._authenticated(node),
            parameters=parameters,
            body=body,
            reply=reply,
            failures=self._failures(node),
            pagination=pagination,
            largest_page=self._largest_page(parameters, pagination, item, node),
            outcome=outcome,
        )

    def _body(self, place: Node, scope: Scope, hint: Name) -> Body | None:
        contents = tuple(
            Content(media_type, self.schemas.type_of(media / "schema", hint), example(media))
            for media_type, media in json_first(place / "content")
        )
        if not contents:
            return None
        fields = tuple(renamed(member, scope) for member in self._members(contents))
        return Body((place / "required").value is True, contents, fields, describe(place))

    def _members(self, contents: tuple[Content, ...]) -> list[Field]:
        """The members of an object in all the forms that it can be sent in; what one form lacks can be left out."""
        self.schemas.finish()
        forms = [content for content in contents if content is contents[0] or content.media_type == FORM]
        drafts = [draft for draft in (self.schemas.find(form.type) for form in forms) if draft]
        if len(drafts) < len(forms):
            return list(drafts[0].fields) if drafts and self.schemas.find(contents[0].type) else []
        members: dict[str, Field] = {}
        for member in (member for draft in drafts for member in draft.fields):
            members.setdefault(member.wire, member)
        needed = {member.wire for member in drafts[0].fields}.intersection(
            *({member.wire for member in draft.fields if member.required} for draft in drafts)
        )
        return [replace(member, required=wire in needed) for wire, member in members.items()]

    def _reply(self, node: Node, hint: Name, pagination: Pagination | None) -> tuple[Reply, Outcome | None]:
        status, response = success(node)
        media_type, media = next(json_first(response / "content"), ("", response / "content"))
        json = not media_type or is_json(media_type)
        made = Reply(status, None, False, json, media_type, describe(response), example(media))
        if not json:
            return replace(made, type=Scalar("string" if media_type.startswith("text/") else "binary")), None
        schema = media / "schema"
        if not schema:
            return replace(made, type=ANY if media_type else None), None
        envelope = self.conventions.envelope
        if envelope and member_at(schema, envelope.code):
            data = member_at(schema, pagination.items if pagination else envelope.data)
            type_ = self.schemas.type_of(data, hint) if data else None
            made = replace(made, enveloped=True)
        elif pagination:
            items = member_at(schema, pagination.items)
            type_ = self.schemas.type_of(items, hint) if items else None
        else:
            type_ = self.schemas.type_of(schema, hint)
        if pagination and isinstance(array := _not_null(type_), Array):
            type_ = array.item
        if isinstance(type_, Scalar) and type_.kind == "nothing":
            type_ = None
        return replace(made, type=type_), self._outcome(node, type_)

    def _outcome(self, node: Node, type_: Type | None) -> Outcome | None:
        stated = node / "x-sdk-outcome"
        self.schemas.finish()
        type_ = _not_null(type_)
        model = type_ and self.schemas.find(type_)
        if not (stated and type_ and model):
            return None
        items = next(member for member in model.fields if (stated / "items").text.endswith("/" + member.wire))
        item = cast(Array, _not_null(items.type)).item
        item_model = self.schemas.find(item)
        if item_model is None:
            return None
        status = next(member for member in item_model.fields if (stated / "status").text == "/" + member.wire)
        listed = texts(stated / "success") or self.conventions.success
        self.outcomes[type_] = Outcome(items, item, status, listed)
        return self.outcomes[type_]

    def _failures(self, node: Node) -> tuple[Failure, ...]:
        failures = []
        for status, place in (node / "responses").entries():
            if status.startswith("2"):
                continue
            response = place.resolve()
            media = next((media for _, media in (response / "content").entries()), response / "content")
            failures.append(Failure(status, describe(response), example(media)))
            if status.isdecimal() and int(status) >= 400:
                self.refusals.setdefault(int(status), place)
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

    def _authenticated(self, node: Node) -> bool:
        stated = node / "security" or self.root / "security"
        return any(requirement.value for requirement in stated.items())

    def _largest_page(
        self, parameters: tuple[Parameter, ...], pagination: Pagination | None, item: Node, node: Node
    ) -> int | None:
        if not pagination:
            return None
        limit = declared_parameters(item, node).get((pagination.limit, "query"))
        largest = (limit / "schema" / "maximum").value if limit else None
        return largest if isinstance(largest, int) else None


def _safety(method: str) -> Safety:
    return _SAFE.get(method) or _IDEMPOTENT.get(method) or "unsafe"


def _not_null(type_: Type | None) -> Type | None:
    return type_.type if isinstance(type_, Nullable) else type_
