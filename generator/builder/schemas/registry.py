"""Named types: the models, enums and unions of a document, from their first reference to their content."""

from __future__ import annotations

from collections import deque
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ...ir import Enum, EnumValue, Field, LiteralValues, Model, NamedUnion, Ref, Type, Union, referenced_names, renamed
from ...names import Name, NameScope, caseless_key, names_of
from ...openapi.document import Document, Node
from ...openapi.schema import description_of
from ..held import NONE, HeldNames
from .equal_types import common_names

SHARED = Name(("shared",))
_LONG_NAME = 80


@dataclass(slots=True)
class ModelDraft:
    """A model or enum with a name, whose content is resolved later."""

    name: Name
    plural: Name
    node: Node
    values: tuple[EnumValue, ...] | None = None
    fields: tuple[Field, ...] = ()
    additional_properties: Field | None = None
    is_closed: bool = False

    @property
    def ref(self) -> Ref:
        """The type that refers to this model or enum."""
        return Ref(self.name, enum=self.values is not None)


class TypeRegistry:
    """Gives each schema one name, and finds the model, enum or union of a name."""

    def __init__(self, document: Document, components: Mapping[str, Node], held: HeldNames = NONE) -> None:
        """`components` are the schemas that have a name in the document. No other schema gets one of their names."""
        self._drafts: dict[Any, ModelDraft] = {}
        self._by_name: dict[Name, ModelDraft] = {}
        self._unions: dict[Name, tuple[Node, Union]] = {}
        self._scope = NameScope(caseless_key)
        self._held = held.take_types(document, components, self._scope)
        rest = [text for text, node in components.items() if not (self._held and node.place in self._held)]
        self._components = {
            components[text].key: (Name.of(text), name) for text, name in names_of(rest, self._scope).items()
        }
        self._has_name = {node.key for node in components.values()}
        self._queue: deque[ModelDraft] = deque()

    def model(self, node: Node, hint: Name) -> Ref:
        """The type of an object. Its fields are resolved later, because they may refer to it."""
        if node.key not in self._drafts:
            name = self._name(node, hint, "object")
            self._queue.append(self._keep(ModelDraft(name, name, node)))
        return self._drafts[node.key].ref

    def enum(self, node: Node, hint: Name, values: tuple[EnumValue, ...]) -> Ref:
        """The type of one of these values."""
        if node.key not in self._drafts:
            name = self._name(node, hint, "value")
            self._keep(ModelDraft(name, self._scope.take(_plural(name), "values"), node, values))
        return self._drafts[node.key].ref

    def union(self, node: Node, union: Union, hint: Name) -> Union:
        """The union with a name."""
        name = self._name(node, hint, "value")
        named = replace(union, name=name)
        self._unions[name] = node, named
        return named

    def has(self, node: Node) -> bool:
        """Whether this schema is a model or an enum with a name."""
        return node.key in self._drafts

    def pending(self) -> Iterator[ModelDraft]:
        """The models without fields, each once, including those that are added meanwhile."""
        while self._queue:
            yield self._queue.popleft()

    def declare_tags(self) -> None:
        """Add a field for the tag to each member of a tagged union that does not declare it."""
        values: dict[tuple[Name, str], dict[str | int, None]] = {}
        for _, union in self._unions.values():
            for value, type_ in union.mapping:
                if isinstance(type_, Ref):
                    values.setdefault((type_.name, union.discriminator), {})[value] = None
        for (name, tag), known in values.items():
            draft = self._by_name[name]
            if all(field.wire_name != tag for field in draft.fields):
                scope = NameScope()
                for field in draft.fields:
                    scope.take(field.name)
                text = "Tells this object from the other members of a union."
                draft.fields += (
                    Field(scope.take(Name.of(tag)), tag, LiteralValues(tuple(known)), required=False, description=text),
                )

    def find(self, type_: Type) -> ModelDraft | None:
        """The model or enum that a reference means."""
        return self._by_name.get(type_.name) if isinstance(type_, Ref) else None

    def reachable(self, types: list[Type]) -> set[Name]:
        """The names of all models, enums and unions that these types reach."""
        reached: set[Name] = set()
        queue = [name for type_ in types for name in referenced_names(type_)]
        while queue:
            name = queue.pop()
            if name not in reached:
                reached.add(name)
                queue += self._references(name)
        return reached

    def merge_equal(self, sent: set[Name], received: set[Name], named: Container[Any]) -> dict[Name, Name]:
        """Make equal types one; the new names by the old ones. Types keep a name that the document has for them.

        `sent` and `received` are the types that requests and responses reach, which are never merged with each other.
        `named` has the keys of the schemas that are referred to.
        """
        canonical: dict[Name, Name] = {}
        equal: dict[str, list[Name]] = {}

        def first(name: Name) -> Name:
            """The first type with the same shape; a type that contains itself is only equal to itself."""
            if name not in canonical:
                canonical[name] = name
                node, content = self._content(name)
                if not (node.key in named or node.key in self._has_name or node / "x-sdk-name"):
                    shape = repr((description_of(node), renamed(content, first), name in sent, name in received))
                    equal.setdefault(shape, []).append(name)
                    canonical[name] = equal[shape][0]
            return canonical[name]

        # Inner types come later. From the last to the first, `first` finds them known and never recurses deeply.
        for name in [*reversed(self._by_name), *self._unions]:
            first(name)
        merged: dict[Name, Name] = {}
        for names in equal.values():
            found = self._common_names(names[::-1]) if len(names) > 1 else {}
            for name in dict.fromkeys(found.values()):
                self._scope.take(name)
            merged |= found
        self._merge_inner(merged)
        self._rename(merged)
        return merged

    def _common_names(self, equal: list[Name]) -> dict[Name, Name]:
        """One name for types that are equal; the first that the last release gave, if there is one."""
        held = set(self._held.values())
        if first := next((each for each in equal if each in held), None):
            return {each: first for each in equal if each not in held}
        return common_names(equal, lambda name: not self._scope.has(name))

    def _merge_inner(self, merged: dict[Name, Name]) -> None:
        """Add the types inside merged types. They are equal too, but some found no common name of their own."""
        kept: dict[Name, Name] = {}
        pairs = [(kept.setdefault(merged[name], name), name) for name in merged]
        while pairs:
            first, other = pairs.pop()
            for one, two in zip(self._references(first), self._references(other), strict=True):
                if merged.get(one, one) != merged.get(two, two):
                    merged[two] = merged.get(one, one)
                    pairs.append((one, two))

    def _references(self, name: Name) -> list[Name]:
        """The names of the types that a type refers to, in order."""
        if name in self._unions:
            types = self._unions[name][1].members
        else:
            draft = self._by_name[name]
            fields = filter(None, (*draft.fields, draft.additional_properties))
            types = tuple(field.type for field in fields)
        return [inner for type_ in types for inner in referenced_names(type_)]

    def _content(self, name: Name) -> tuple[Node, tuple[Any, ...]]:
        """The schema of a type, and everything that makes two types of one kind equal."""
        if name in self._unions:
            node, union = self._unions[name]
            return node, (replace(union, name=None),)
        draft = self._by_name[name]
        return draft.node, (draft.values, draft.fields, draft.additional_properties, draft.is_closed)

    def _rename(self, names: Mapping[Name, Name]) -> None:
        def new(name: Name) -> Name:
            return names.get(name, name)

        drafts, unions = list(self._drafts.values()), self._unions
        self._drafts, self._by_name, self._unions = {}, {}, {}
        for draft in drafts:
            if new(draft.name) not in self._by_name:
                if draft.name in names:
                    name = new(draft.name)
                    draft.plural = self._scope.take(_plural(name), "values") if draft.values else name
                draft.name, draft.fields = new(draft.name), renamed(draft.fields, new)
                draft.additional_properties = renamed(draft.additional_properties, new)
                self._keep(draft)
        for old, (node, union) in unions.items():
            self._unions.setdefault(new(old), (node, renamed(union, new)))

    def results(
        self, uses: dict[Name, set[Name]], sent: set[Name], received: set[Name]
    ) -> tuple[list[Model], list[Enum], list[NamedUnion]]:
        """Every model, enum and union that an operation or a webhook reaches; `uses` has the groups that reach each name.

        A type that only one group reaches is in that group, any other in `shared`. Types that a shared type refers to are
        reached by the same groups, so they are shared too: groups import `shared`, and `shared` imports nothing.
        """

        def group(name: Name) -> Name:
            return next(iter(uses[name])) if len(uses[name]) == 1 else SHARED

        models, enums = [], []
        for draft in self._drafts.values():
            name, text = draft.name, (draft.node / "description").text
            if name not in uses:
                continue  # the enclosing type became another one, such as `any`
            if draft.values is not None:
                enums.append(Enum(name, draft.plural, text, draft.values, group(name), draft.node.place))
            else:
                more = draft.additional_properties, draft.is_closed, name in sent, name in received
                models.append(Model(name, text, draft.fields, group(name), *more, schema=draft.node.place))
        variants = [
            NamedUnion(name, description_of(node), union, group(name), name in sent, node.place)
            for name, (node, union) in self._unions.items()
            if name in uses
        ]
        return models, enums, variants

    def _name(self, node: Node, hint: Name, kind: str) -> Name:
        """The name of a component; any other schema gets its hint, with its kind if that is the name of another."""
        own, name = self._components.get(node.key, (None, None))
        if stated := (node / "x-sdk-name").text:
            return self._scope.take(Name.of(stated).truncated(_LONG_NAME), kind)
        if self._held and (held := self._held.get(node.place)):
            return held
        return name if name and own == hint else self._scope.take(hint.truncated(_LONG_NAME), kind)

    def _keep(self, draft: ModelDraft) -> ModelDraft:
        self._drafts[draft.node.key] = self._by_name[draft.name] = draft
        return draft


def _plural(name: Name) -> Name:
    *words, last = name.words
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        return Name((*words, last[:-1] + "ies"))
    return Name((*words, last + ("es" if last.endswith(("s", "x", "z", "ch", "sh")) else "s")))
