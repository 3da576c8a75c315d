"""One operation of a document: its parameters, and how safe it is to repeat. bodies.py and responses.py make the rest."""

from __future__ import annotations

from typing import cast

from ..ir import Type
from ..ir.operations import Operation, Safety
from ..names import Name, Scope
from ..openapi.document import Node
from ..openapi.parameters import too_many_arguments
from ..openapi.pointers import Call
from ..problems import SpecError
from .bodies import body_of
from .conventions import Conventions
from .pagination import Paginations, eased, largest
from .parameters import parameters_of
from .responses import Replies
from .schemas.converter import Schemas
from .servers import servers_of

_SAFE: dict[str, Safety] = {"GET": "safe", "HEAD": "safe", "OPTIONS": "safe", "TRACE": "safe", "QUERY": "safe"}
_IDEMPOTENT: dict[str, Safety] = {"PUT": "idempotent", "DELETE": "idempotent"}


class Operations:
    """Makes operations, and keeps what is only known when all of them are made."""

    def __init__(self, root: Node, conventions: Conventions, schemas: Schemas) -> None:
        self.root = root
        self.conventions = conventions
        self.schemas = schemas
        self.replies = Replies(conventions, schemas)
        self.paginations = Paginations(root, conventions.paginations)
        self._arguments = root.document.most_arguments
        self.types: dict[Name, tuple[list[Type], list[Type]]] = {}
        """What the operations of each top-level resource send and receive."""

    def operation(
        self, name: Name, resource: tuple[Name, ...], item: Node, node: Node, method: str, path: str
    ) -> Operation:
        sent, received = self.types.setdefault(resource[0], ([], []))
        hint = Name(tuple(word for part in (*resource, name) for word in part.words))
        scope = Scope()
        parameters = parameters_of(item, node, path, scope, hint, self.schemas)
        body = body_of(node / "requestBody", self.schemas, scope, hint.plus("request"))
        self._arguments -= len(parameters) + (len(body.fields) if body else 0)
        if self._arguments < 0:
            raise SpecError([node.problem(too_many_arguments(node.document), at_key=True)])
        pagination = self.paginations.of(item, node)
        parameters = eased(parameters, pagination)
        reply, others, outcome = self.replies.of(node, method, hint.plus("reply"), pagination)
        sent += [parameter.type for parameter in parameters]
        sent += [content.type for content in body.contents] if body else []
        received += [each.type for each in (reply, *others) if each.type]
        return Operation(
            id=(node / "operationId").text,
            name=name,
            method=method,
            path=path,
            summary=(node / "summary").text,
            description=(node / "description").text,
            deprecated=(node / "deprecated").value is True,
            safety=cast(Safety, (node / "x-sdk-safety").text) or _safety(method),
            security=self.conventions.security.of(node),
            parameters=parameters,
            body=body,
            reply=reply,
            failures=self.replies.failures(node),
            pagination=pagination,
            largest_page=largest(pagination, Call.of(item, node)) if pagination else None,
            outcome=outcome,
            other_replies=others,
            servers=servers_of(node) or servers_of(item),
        )


def _safety(method: str) -> Safety:
    return _SAFE.get(method) or _IDEMPOTENT.get(method) or "unsafe"
