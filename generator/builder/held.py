"""The names that a release gave. A derived name stays with what it meant when other things come and go."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from ..names import Name, NameScope, signed
from ..openapi.document import Document, Node
from ..openapi.paths import anonymous
from .naming.calls import Call

ArgumentKey = tuple[str, str]
"""The name on the wire, and the location or `body`."""


@dataclass(frozen=True, slots=True)
class HeldNames:
    """The names of a release, by what has them; without any, every name is derived anew.

    A name that the document states wins: one is held only where it could have been derived.
    """

    package: str = ""
    client: str = ""
    calls: Mapping[tuple[str, str], tuple[Name, ...]] = field(default_factory=dict)
    """The group and the name of each operation, by method and anonymous path."""
    arguments: Mapping[tuple[str, str], Mapping[ArgumentKey, Name]] = field(default_factory=dict)
    types: Mapping[str, Name] = field(default_factory=dict)
    """The names of types, by the places of their schemas."""

    def call(self, method: str, path: str, call: Call) -> Name | None:
        """The name that an operation had, if it is one that it could have now."""
        *group, name = self.calls.get((method, anonymous(path)), (None,))
        is_possible = name is not None and tuple(group) == call.group and any(_is_of(name, each) for each in call.names)
        return name if is_possible else None

    def take_arguments(
        self, method: str, path: str, present: Callable[[], Collection[ArgumentKey]], scope: NameScope
    ) -> dict[ArgumentKey, Name]:
        """The names that the arguments of an operation had, if it still has them; `scope` gives them to no other."""
        known = self.arguments.get((method, anonymous(path)))
        there = present() if known else ()
        return {
            key: scope.take(name)
            for key, name in (known or {}).items()
            if key in there and _is_of(name, signed(key[0]))
        }

    def take_types(self, document: Document, components: Mapping[str, Node], scope: NameScope) -> dict[str, Name]:
        """The names that the types of schemas had, by place; `scope` gives them to no other."""
        own = {node.place: Name.of(text) for text, node in components.items()}
        return {
            place: scope.take(name)
            for place, name in self.types.items()
            if _is_derived(document.at(place)) and _is_of(name, own.get(place, name))
        }


NONE = HeldNames()


def _is_derived(node: Node) -> bool:
    return node.exists and not node / "x-sdk-name"


def _is_of(name: Name, plain: Name) -> bool:
    """Whether a name is `plain`, also with words that were appended to make it unique."""
    return name.words[: len(plain.words)] == plain.words
