"""Document to Api: resources, operations and what they need. The document has passed `check`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ..ir import Alias, Api, Enum, Model, NamedUnion, Operation, Ref, Resource, Type, renamed
from ..names import Name, NameScope, caseless_key
from ..openapi.document import Document, Node
from ..openapi.paths import operations_in
from ..openapi.schema import description_of
from .aliases import TAKEN, Methods, calls_in, free_aliases, stated_aliases
from .conventions import Conventions
from .held import NONE, HeldNames
from .info import contact_of, external_docs_of, license_of
from .naming.calls import Call, call_of, distinct, tag_path
from .naming.facts import Facts
from .operations import Operations
from .schemas.converter import SchemaConverter
from .schemas.registry import SHARED
from .servers import servers_of
from .webhooks import webhooks_of


def build(document: Document, package: Mapping[str, Any] = {}, held: HeldNames = NONE) -> Api:
    """The Api of a checked document. Raises `SpecError` for an error, or in a strict document for a warning.

    `package` are facts about the package, checked by the project file's schema; they win over those in `x-sdk`. `held` has
    the names of the last release.
    """
    api = _Builder(document, package, held).api()
    document.raise_for_errors()
    return api


@dataclass(slots=True)
class _Group:
    """A resource while its operations are being collected."""

    path: tuple[Name, ...]
    children: dict[str, _Group] = field(default_factory=dict)
    operations: list[tuple[Call, Node, Node, str, str]] = field(default_factory=list)


class _Builder:
    def __init__(self, document: Document, package: Mapping[str, Any], held: HeldNames) -> None:
        self.document = document
        self.root = document.root
        self.held = held
        self.schemas = SchemaConverter(document, held)
        self.conventions = Conventions.of(document, package, held)
        self.operations = Operations(self.root, self.conventions, self.schemas, held)
        self.resource_names = NameScope(caseless_key)
        self._nodes = dict[tuple[str, str], Node]()
        self._tags = {tag_path((tag / "name").text): tag for tag in (self.root / "tags").items()}

    def api(self) -> Api:
        info, conventions = self.root / "info", self.conventions
        codes = conventions.codes and self.schemas.type_of(conventions.codes, Name.of(str(conventions.codes.path[-1])))
        resources = tuple(self._resource(group) for group in self._groups().children.values())
        resources = self._with_stated_aliases(resources)
        webhooks = webhooks_of(self.root, self.schemas, self.operations.types)
        self.schemas.resolve_fields()
        self.schemas.registry.declare_tags()
        rename = self._merge_equal_types()
        models, enums, variants = self._models([codes] if codes else [])
        api = Api(
            source=self.document.relative(self.document.entry),
            title=(info / "title").text,
            version=(info / "version").text,
            summary=(info / "summary").text,
            description=(info / "description").text,
            package=conventions.package,
            servers=servers_of(self.root, conventions.security.scope),
            security_schemes=conventions.security.auth,
            security=conventions.security.default,
            envelope=conventions.envelope,
            references=conventions.references,
            origins=(self.root / "x-sdk" / "origins").text,
            codes=next((enum for enum in enums if Ref(enum.name, enum=True) == codes), None),
            errors=tuple(self.operations.responses.error_codes()),
            paginations=self.operations.paginations.all,
            resources=resources,
            models=tuple(self._with_outcome(model) for model in models),
            enums=tuple(enums),
            named_unions=tuple(variants),
            webhooks=webhooks,
            terms_of_service=(info / "termsOfService").text,
            contact=contact_of(info),
            license=license_of(info),
            external_docs=external_docs_of(self.root),
            type_aliases=self._type_aliases((*models, *enums, *variants)),
        )
        return renamed(api, rename)

    def _merge_equal_types(self) -> Callable[[Name], Name]:
        """Make equal types one; the new name of each."""
        merged = self.schemas.merge_equal(*self._reached())

        def rename(name: Name) -> Name:
            return merged.get(name, name)

        types, responses = self.operations.types, self.operations.responses
        for group, directions in types.items():
            sent, received = ([renamed(type_, rename) for type_ in each] for each in directions)
            types[group] = sent, received
        responses.outcomes = {renamed(type_, rename): outcome for type_, outcome in responses.outcomes.items()}
        return rename

    def _reached(self) -> tuple[set[Name], set[Name]]:
        """The names of the types that requests reach, and of those that responses reach."""
        sent = [type_ for sent, _ in self.operations.types.values() for type_ in sent]
        received = [type_ for _, received in self.operations.types.values() for type_ in received]
        return self.schemas.registry.reachable(sent), self.schemas.registry.reachable(received)

    def _models(self, extra: list[Type]) -> tuple[list[Model], list[Enum], list[NamedUnion]]:
        uses: dict[Name, set[Name]] = {name: {SHARED} for name in self.schemas.registry.reachable(extra)}
        for group, (sent, received) in self.operations.types.items():
            for name in self.schemas.registry.reachable(sent + received):
                uses.setdefault(name, set()).add(group)
        return self.schemas.registry.results(uses, *self._reached())

    def _with_outcome(self, model: Model) -> Model:
        return replace(model, outcome=self.operations.responses.outcomes.get(Ref(model.name)))

    # ── resources ──

    def _groups(self) -> _Group:
        root = _Group(())
        for path, item in (self.root / "paths").entries():
            for method, operation in operations_in(item):
                call, group = call_of(Facts.of(operation, method, path)), root
                for parent in call.group:
                    group = group.children.setdefault(parent.snake, _Group((*group.path, parent)))
                group.operations.append((call, item, operation, method, path))
                self._nodes[method, path] = operation
        return root

    def _with_stated_aliases(self, resources: tuple[Resource, ...]) -> tuple[Resource, ...]:
        """The resources with the earlier names of operations that the document states."""
        methods = Methods(resources)
        for call, operation in calls_in(resources):
            stated = () if operation.variant_of else stated_aliases(self._nodes[operation.method, operation.path])
            for place, parts in stated:
                if not methods.add(operation, call, parts if parts[1:] else (*call[:-1], *parts)):
                    place.warn(TAKEN)
        return methods.resources

    def _type_aliases(self, types: Iterable[Model | Enum | NamedUnion]) -> tuple[Alias[Name], ...]:
        """The earlier names of types that the components state."""
        listed = list(types)
        known = {each.schema: each.name for each in listed}
        components = [node for _, node in (self.root / "components" / "schemas").entries()]
        found = [
            (place, Alias(Name.joined(parts), known[node.place]))
            for node in components
            if node / "x-sdk-aliases" and node.place in known
            for place, parts in stated_aliases(node)
        ]
        free = free_aliases((alias for _, alias in found), (each.name for each in listed))
        for place, alias in found:
            if alias not in free:
                place.warn(TAKEN)
        return free

    def _resource(self, group: _Group) -> Resource:
        name, scope = self.resource_names.take(Name.joined(group.path)), NameScope()
        children = tuple(self._resource(child) for child in group.children.values())
        inner = [scope.take(child.path[-1]) for child in children]
        held = [self.held.call(method, path, call) for call, *_, method, path in group.operations]
        others = [call for (call, *_), name in zip(group.operations, held, strict=True) if name is None]
        derived = iter(distinct(others, [*inner, *filter(None, held)]))
        names = [name or next(derived) for name in held]
        dotted = ".".join(name.snake for name in group.path)
        tag = self._tags.get(dotted)
        forms = [
            self.operations.operation(scope.take(name), group.path, item, operation, method, path)
            for name, (_, item, operation, method, path) in zip(names, group.operations, strict=True)
        ]
        return Resource(
            name=name,
            path=group.path,
            description=description_of(tag) if tag else "",
            operations=tuple(_with_own_names(each, scope) for variants in forms for each in variants),
            children=children,
            external_docs=external_docs_of(tag) if tag else None,
        )


def _with_own_names(operation: Operation, scope: NameScope) -> Operation:
    """The operation with names for the methods that only the generator adds; those of the document come first."""
    if operation.variant_of:
        return replace(operation, name=scope.take(operation.name))
    batch = operation.batch
    return replace(operation, batch=replace(batch, name=scope.take(batch.name))) if batch else operation
