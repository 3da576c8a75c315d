"""Document to Api: resources, operations and what they need. The document has passed `check`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import cast

from .conventions import Conventions
from .document import Document, Node
from .grammar import METHODS
from .ir import (
    Api,
    Array,
    Auth,
    Body,
    Content,
    Credential,
    Enum,
    ErrorCode,
    Failure,
    Location,
    Model,
    Nullable,
    Operation,
    Outcome,
    Package,
    Pagination,
    Parameter,
    Ref,
    Reply,
    Resource,
    Safety,
    Scalar,
    Server,
    Type,
)
from .names import Name, Scope, by_letters
from .schemas import ANY, SHARED, Schemas, describe, member_at, own_name, renamed
from .statuses import phrase

_SAFE: dict[str, Safety] = {"GET": "safe", "HEAD": "safe", "OPTIONS": "safe", "TRACE": "safe"}
_IDEMPOTENT: dict[str, Safety] = {"PUT": "idempotent", "DELETE": "idempotent"}
_OF_HTTP_ITSELF = ("accept", "content-type", "authorization")


def build(document: Document) -> Api:
    """The Api that a checked document describes."""
    return _Builder(document).api()


@dataclass(slots=True)
class _Group:
    """A resource while its operations are being collected."""

    path: tuple[Name, ...]
    children: dict[str, _Group] = field(default_factory=dict)
    operations: list[tuple[Name, Node, Node, str, str]] = field(default_factory=list)


class _Builder:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.root = document.root
        self.schemas = Schemas()
        self.conventions = Conventions.of(document)
        self.outcomes: dict[Type, Outcome] = {}
        self.refusals: dict[int, Node] = {}
        """For each status that means failure, the first response of the document for it."""
        self.resource_names = Scope(by_letters)
        self.types: dict[Name, tuple[list[Type], list[Type]]] = {}
        """What the operations of each top-level resource send and receive."""

    def api(self) -> Api:
        info, conventions = self.root / "info", self.conventions
        codes = conventions.codes and self.schemas.type_of(conventions.codes, Name.of(str(conventions.codes.path[-1])))
        resources = tuple(self._resource(group) for group in self._groups().children.values())
        self.schemas.finish()
        models, enums = self._models([codes] if codes else [])
        return Api(
            source=self.document.entry.path,
            title=(info / "title").text,
            version=(info / "version").text,
            summary=(info / "summary").text,
            description=(info / "description").text,
            package=conventions.package,
            servers=tuple(Server(_address(server), describe(server)) for server in (self.root / "servers").items()),
            auth=_distinct(conventions.auth, conventions.package),
            envelope=conventions.envelope,
            codes=next((enum for enum in enums if Ref(enum.name, enum=True) == codes), None),
            errors=tuple(self._errors()),
            paginations=tuple(conventions.paginations.values()),
            resources=resources,
            models=tuple(self._with_outcome(model) for model in models),
            enums=tuple(enums),
        )

    def _models(self, extra: list[Type]) -> tuple[list[Model], list[Enum]]:
        uses: dict[Name, set[Name]] = {name: {SHARED} for name in self.schemas.closure(extra)}
        for group, (sent, received) in self.types.items():
            for name in self.schemas.closure(sent + received):
                uses.setdefault(name, set()).add(group)
        reach = self.schemas.closure
        all_sent = reach([type_ for types, _ in self.types.values() for type_ in types])
        all_received = reach([type_ for _, types in self.types.values() for type_ in types])
        return self.schemas.results(uses, all_sent, all_received)

    def _with_outcome(self, model: Model) -> Model:
        return replace(model, outcome=self.outcomes.get(Ref(model.name)))

    # ── resources ──

    def _groups(self) -> _Group:
        root = _Group(())
        for path, item in (self.root / "paths").entries():
            for method, operation in item.entries():
                if method in METHODS:
                    *parents, name = _dotted(operation, method, path)
                    group = root
                    for parent in parents:
                        group = group.children.setdefault(parent.snake, _Group((*group.path, parent)))
                    group.operations.append((name, item, operation, method.upper(), path))
        return root

    def _resource(self, group: _Group) -> Resource:
        name = Name(tuple(word for part in group.path for word in part.words))
        name, scope = self.resource_names.take(name), Scope()
        children = tuple(self._resource(child) for child in group.children.values())
        for child in children:
            scope.take(child.path[-1])
        dotted = ".".join(name.snake for name in group.path)
        tags = {_dots((tag / "name").text): describe(tag) for tag in (self.root / "tags").items()}
        return Resource(
            name=name,
            path=group.path,
            description=tags.get(dotted, ""),
            operations=tuple(
                self._operation(scope.take(name), group.path, item, operation, method, path)
                for name, item, operation, method, path in group.operations
            ),
            children=children,
        )

    # ── operations ──

    def _operation(
        self, name: Name, resource: tuple[Name, ...], item: Node, node: Node, method: str, path: str
    ) -> Operation:
        sent, received = self.types.setdefault(resource[0], ([], []))
        hint = Name(tuple(word for part in (*resource, name) for word in part.words))
        scope = Scope()
        parameters = self._parameters(item, node, scope, hint)
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
            parameters=tuple(sorted(parameters, key=lambda parameter: _place_in_path(parameter, path))),
            body=body,
            reply=reply,
            failures=self._failures(node),
            pagination=pagination,
            largest_page=self._largest_page(parameters, pagination, item, node),
            outcome=outcome,
        )

    def _parameters(self, item: Node, node: Node, scope: Scope, hint: Name) -> list[Parameter]:
        return [
            self._parameter(place, scope, hint)
            for place in declared_parameters(item, node).values()
            if (place / "name").text.lower() not in _OF_HTTP_ITSELF or (place / "in").text != "header"
        ]

    def _parameter(self, place: Node, scope: Scope, hint: Name) -> Parameter:
        wire = (place / "name").text
        name = scope.take(Name.of(wire))
        return Parameter(
            name=name,
            wire=wire,
            location=cast(Location, (place / "in").text),
            type=self.schemas.type_of(place / "schema", hint.plus(*name.words)),
            required=(place / "required").value is True,
            description=describe(place) or describe(place / "schema"),
            deprecated=(place / "deprecated").value is True,
            example=(place / "example").value,
        )

    def _body(self, place: Node, scope: Scope, hint: Name) -> Body | None:
        contents = tuple(
            Content(media_type, self.schemas.type_of(media / "schema", hint), example(media))
            for media_type, media in _json_first(place / "content")
        )
        if not contents:
            return None
        self.schemas.finish()
        model = self.schemas.find(contents[0].type)
        fields = tuple(renamed(member, scope) for member in model.fields) if model else ()
        return Body((place / "required").value is True, contents, fields, describe(place))

    def _reply(self, node: Node, hint: Name, pagination: Pagination | None) -> tuple[Reply, Outcome | None]:
        status, response = success(node)
        media_type, media = next(_json_first(response / "content"), ("", response / "content"))
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
        listed = tuple(value.text for value in (stated / "success").items())
        default = self.conventions.envelope.success if self.conventions.envelope else ()
        self.outcomes[type_] = Outcome(items, item, status, listed or default)
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

    def _errors(self) -> Iterator[ErrorCode]:
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
        self, parameters: list[Parameter], pagination: Pagination | None, item: Node, node: Node
    ) -> int | None:
        if not pagination:
            return None
        limit = declared_parameters(item, node).get((pagination.limit, "query"))
        largest = (limit / "schema" / "maximum").value if limit else None
        return largest if isinstance(largest, int) else None


def declared_parameters(item: Node, operation: Node) -> dict[tuple[str, str], Node]:
    """The parameters of a path and an operation, by name and place; the operation's replace the path's."""
    places = [*(item / "parameters").items(), *(operation / "parameters").items()]
    return {((place / "name").text, (place / "in").text): place for place in places}


def success(operation: Node) -> tuple[str, Node]:
    """The reply that the method returns: the first with a body among the 2xx, else the first of them."""
    replies = [(status, reply) for status, reply in (operation / "responses").entries() if status.startswith("2")]
    with_body = [(status, reply) for status, reply in replies if reply / "content"]
    return (with_body or replies or [("", operation / "responses" / "default")])[0]


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON or one built on it, or any, for JSON is what we ask for."""
    essence = media_type.partition(";")[0].strip().lower()
    return essence in ("application/json", "*/*") or essence.endswith("+json")


def _json_first(content: Node) -> Iterator[tuple[str, Node]]:
    return iter(sorted(content.entries(), key=lambda entry: not is_json(entry[0])))


def example(media: Node) -> object:
    """The example of a media type: its own, or the first of its named ones."""
    if media / "example":
        return (media / "example").value
    named = next((entry for _, entry in (media / "examples").entries()), None)
    return (named / "value").value if named else None


def _dotted(operation: Node, method: str, path: str) -> list[Name]:
    """The resource and the name of an operation: from a dotted id, else from its first tag or path segment."""
    id_ = (operation / "operationId").text
    if "." in id_.strip("."):
        return [Name.of(part) for part in id_.split(".") if part]
    segments = [part for part in path.split("/") if part and "{" not in part]
    tag = next((tag.text for tag in (operation / "tags").items() if tag.text), "")
    name = id_ or f"{method} {path.replace('{', ' by ')}"
    return [Name.of(tag or (segments[0] if segments else "root")), Name.of(name)]


def _dots(tag: str) -> str:
    """A tag as the dotted path of the resource that it describes."""
    return ".".join(Name.of(part).snake for part in tag.split("."))


def _address(server: Node) -> str:
    """The URL of a server, its variables replaced by their defaults."""
    url = (server / "url").text
    for name, variable in (server / "variables").entries():
        url = url.replace(f"{{{name}}}", (variable / "default").text)
    return url


def _place_in_path(parameter: Parameter, path: str) -> int:
    """Parameters of the path in the path's order, then all others as they are."""
    return path.find(f"{{{parameter.wire}}}") if parameter.location == "path" else len(path)


def _not_null(type_: Type | None) -> Type | None:
    return type_.type if isinstance(type_, Nullable) else type_


def _distinct(auth: tuple[Auth, ...], package: Package) -> tuple[Auth, ...]:
    """The schemes with an argument of its own for each credential, for two keys are two values."""
    scope = Scope()

    def distinct(credential: Credential) -> Credential:
        argument = scope.take(credential.argument)
        return replace(credential, argument=argument, environment=f"{package.environment}_{argument.constant}")

    return tuple(replace(each, credentials=tuple(map(distinct, each.credentials))) for each in auth)


def _safety(method: str) -> Safety:
    return _SAFE.get(method) or _IDEMPOTENT.get(method) or "unsafe"
