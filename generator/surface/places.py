"""Where the parts of an Api are in its document."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from ..ir import Operation, Parameter
from ..names import Name
from ..openapi.document import Document, Node
from ..openapi.parameters import declared_parameters
from ..openapi.paths import operations_in


class Places:
    """The nodes of a document; a part without a node of its own has that of the part around it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.root = document.root
        self._files = {document.relative(file): file for file in document.files.values()}

    @cached_property
    def _operations(self) -> dict[tuple[str, str], tuple[Node, Node]]:
        paths = (self.root / "paths").entries()
        return {(method, path): (item, node) for path, item in paths for method, node in operations_in(item)}

    @cached_property
    def _components(self) -> dict[str, Node]:
        schemas = (self.root / "components" / "schemas").entries()
        return {Name.of(text).pascal: node for text, node in schemas}

    @cached_property
    def _errors(self) -> dict[str, Node]:
        responses = (each for _, node in self._operations.values() for each in (node / "responses").entries())
        return dict(reversed(list(responses)))

    @cached_property
    def _parameters(self) -> dict[tuple[str, str], dict[tuple[str, str], Node]]:
        return {key: declared_parameters(item, node) for key, (item, node) in self._operations.items()}

    def operation(self, operation: Operation) -> Node:
        """The operation."""
        return self._operations.get((operation.method, operation.path), (self.root, self.root))[1]

    def parameter(self, operation: Operation, parameter: Parameter) -> Node:
        """The parameter, or its operation."""
        known = self._parameters.get((operation.method, operation.path), {})
        name = parameter.wire_name.lower() if parameter.location == "header" else parameter.wire_name
        return known.get((name, parameter.location)) or self.operation(operation)

    def body(self, operation: Operation) -> Node:
        """The body of the request."""
        return self.operation(operation) / "requestBody"

    def result(self, operation: Operation) -> Node:
        """The response of success."""
        return self.operation(operation) / "responses" / operation.response.status

    def error(self, status: str) -> Node:
        """The first response with a status."""
        return self._errors.get(status, self.root)

    def webhook(self, name: Name) -> Node:
        """The webhook."""
        webhooks = (self.root / "webhooks").entries()
        return next((node for text, node in webhooks if Name.of(text) == name), self.root)

    def schema(self, place: str) -> Node:
        """The schema at `path/of/file.yaml#/pointer`."""
        path, _, pointer = place.partition("#")
        file = self._files.get(path, self.document.entry)
        return Node(self.document, file, file.root).at(pointer)

    def component(self, name: str) -> Node | None:
        """The schema of the components that a type is called after."""
        return self._components.get(name)

    def member(self, schema: Node, wire_name: str) -> Node:
        """The member of an object, also in a part of its `allOf`; else the object."""
        parts: Iterator[Node] = iter((schema, *schema.child("allOf").items()))
        found = ((part.resolve().child("properties").child(wire_name)) for part in parts)
        return next(filter(None, found), schema)
