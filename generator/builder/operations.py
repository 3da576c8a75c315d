"""One operation of a document: its parameters and its safety. bodies.py and responses.py build the rest."""

from __future__ import annotations

from typing import cast

from ..ir import Operation, Safety, Type
from ..names import Name, NameScope
from ..openapi.allof import object_members
from ..openapi.document import Node
from ..openapi.lookups import ReferenceLists
from ..openapi.parameters import declared_parameters, too_many_arguments
from ..openapi.paths import PathTemplate
from ..openapi.pointers import OperationSchemas
from ..problems import SpecError
from .aliases import with_stated_aliases
from .batches import batch_of
from .bodies import body_of
from .conventions import Conventions
from .held import NONE, ArgumentKey, HeldNames
from .info import external_docs_of
from .local_names import with_local_names
from .lookups import lookup_of
from .pagination import Paginations, items_required, max_page_size, with_optional_page
from .parameters import parameters_of
from .responses import Responses
from .schemas.converter import SchemaConverter
from .servers import servers_of
from .streams import forms_of

_SAFE: dict[str, Safety] = {"GET": "safe", "HEAD": "safe", "OPTIONS": "safe", "TRACE": "safe", "QUERY": "safe"}
_IDEMPOTENT: dict[str, Safety] = {"PUT": "idempotent", "DELETE": "idempotent"}


class Operations:
    """Builds operations, and collects facts that need all of them."""

    def __init__(self, root: Node, conventions: Conventions, schemas: SchemaConverter, held: HeldNames = NONE) -> None:
        self.root = root
        self.held = held
        self.conventions = conventions
        self.schemas = schemas
        self.responses = Responses(conventions, schemas)
        self.paginations = Paginations(root, conventions.paginations)
        self._lists = ReferenceLists(root)
        self._arguments = root.document.max_arguments
        self.types: dict[Name, tuple[list[Type], list[Type]]] = {}
        """The types that the operations of each top-level resource send and receive."""

    def operation(
        self, name: Name, resource: tuple[Name, ...], item: Node, node: Node, method: str, path: str
    ) -> tuple[Operation, ...]:
        """An operation; two if its response is one value or a stream, as the request asks."""
        sent, received = self.types.setdefault(resource[0], ([], []))
        hint = Name(tuple(word for part in (*resource, name) for word in part.words))
        scope = NameScope()
        held = self.held.take_arguments(method, path, lambda: _arguments(item, node, path), scope)
        parameters = parameters_of(item, node, path, scope, hint, self.schemas, held)
        names = {each.wire_name: each.name for each in parameters}
        body = body_of(node / "requestBody", self.schemas, scope, hint.with_words("request"), names, held)
        self._arguments -= len(parameters) + (len(body.fields) if body else 0)
        if self._arguments < 0:
            raise SpecError([node.problem(too_many_arguments(node.document), at_key=True)])
        pagination = self.paginations.of(item, node)
        parameters = with_optional_page(parameters, pagination)
        taken = [*(each.name for each in parameters), *(each.name for each in (body.fields if body else ()))]
        parameters = with_stated_aliases(parameters, declared_parameters(item, node), taken)
        parameters, body = with_local_names(parameters, body)
        response, others, outcome = self.responses.of(node, method, hint.with_words("response"), pagination)
        sent += [parameter.type for parameter in parameters]
        sent += [content.type for content in body.contents] if body else []
        received += [each.type for each in (response, *others) if each.type]
        error_responses = self.responses.error_responses(node, hint)
        received += [each.type for each in error_responses if each.type]
        operation = Operation(
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
            response=response,
            error_responses=error_responses,
            pagination=pagination,
            max_page_size=max_page_size(pagination, OperationSchemas.of(item, node)) if pagination else None,
            deprecation=(node / "x-sdk-deprecation").text,
            items_required=not pagination or items_required(pagination, OperationSchemas.of(item, node)),
            outcome=outcome,
            lookup=lookup_of(node, self._lists),
            batch=batch_of(item, node, name, body, self.conventions, self.schemas.registry),
            other_responses=others,
            servers=servers_of(node) or servers_of(item),
            external_docs=external_docs_of(node),
        )
        forms = forms_of(operation, node, hint.with_words("item"), self.schemas)
        received += [response.type for form in forms for response in form.responses if response.type]
        return forms


def _arguments(item: Node, node: Node, path: str) -> set[ArgumentKey]:
    """The parameters of an operation and the members of its body."""
    body = OperationSchemas.of(item, node).body
    members = object_members(body)[0] if body else ()
    of_path = ((name, "path") for name in PathTemplate.of(path).names)
    return {*declared_parameters(item, node), *of_path, *((name, "body") for name in members)}


def _safety(method: str) -> Safety:
    return _SAFE.get(method) or _IDEMPOTENT.get(method) or "unsafe"
