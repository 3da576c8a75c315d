"""Named types: the models, enums and unions of a document, from their first reference to their content."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from ...ir import Enum, EnumValue, Field, LiteralValues, Model, NamedUnion, Ref, Type, Union, referenced_names
from ...names import Name, NameScope, caseless_key
from ...openapi.document import Node
from ...openapi.schema import description_of

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

    def __init__(self) -> None:
        self._drafts: dict[Any, ModelDraft] = {}
        self._by_name: dict[Name, ModelDraft] = {}
        self._unions: dict[Name, tuple[Node, Union]] = {}
        self._scope = NameScope(caseless_key)
        self._queue: deque[ModelDraft] = deque()

    def model(self, node: Node, hint: Name) -> Ref:
        """The type of an object. Its fields are resolved later, because they may refer to it."""
        if node.key not in self._drafts:
            name = self._scope.take(hint.truncated(_LONG_NAME))
            self._queue.append(self._keep(ModelDraft(name, name, node)))
        return self._drafts[node.key].ref

    def enum(self, node: Node, hint: Name, values: tuple[EnumValue, ...]) -> Ref:
        """The type of one of these values."""
        if node.key not in self._drafts:
            name = self._scope.take(hint.truncated(_LONG_NAME))
            self._keep(ModelDraft(name, self._scope.take(_plural(name)), node, values))
        return self._drafts[node.key].ref

    def union(self, node: Node, union: Union, hint: Name) -> Union:
        """The union with a name."""
        name = self._scope.take(hint.truncated(_LONG_NAME))
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
                draft = self._by_name.get(name)
                fields = (
                    [*draft.fields, *([draft.additional_properties] if draft.additional_properties else [])]
                    if draft
                    else []
                )
                queue += [inner for field in fields for inner in referenced_names(field.type)]
                if name in self._unions:
                    queue += [inner for member in self._unions[name][1].members for inner in referenced_names(member)]
        return reached

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
                enums.append(Enum(name, draft.plural, text, draft.values, group(name)))
            else:
                schema = f"{draft.node.document.relative(draft.node.file)}#{draft.node.pointer}"
                more = draft.additional_properties, draft.is_closed, name in sent, name in received
                models.append(Model(name, text, draft.fields, group(name), *more, schema=schema))
        variants = [
            NamedUnion(name, description_of(node), union, group(name), name in sent)
            for name, (node, union) in self._unions.items()
            if name in uses
        ]
        return models, enums, variants

    def _keep(self, draft: ModelDraft) -> ModelDraft:
        self._drafts[draft.node.key] = self._by_name[draft.name] = draft
        return draft


def _plural(name: Name) -> Name:
    *words, last = name.words
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        return Name((*words, last[:-1] + "ies"))
    return Name((*words, last + ("es" if last.endswith(("s", "x", "z", "ch", "sh")) else "s")))
