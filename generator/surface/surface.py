"""The surface of a client in words of callers: entries, each with facts that are plain values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..openapi.document import Node

Shape = tuple["str | tuple[str, Shape]", ...]
"""A type as its alternatives: `integer`, `="open"`, `Order`, `null`, or `("list", …)` and `("map", …)` with another shape."""
Fact = str | bool | int | float | None | tuple[object, ...]
Kind = Literal[
    "client",
    "variable",
    "credential",
    "scheme",
    "operation",
    "argument",
    "result",
    "batch",
    "additional",
    "error",
    "error-body",
    "type",
    "request-type",
    "response-type",
    "request-field",
    "response-field",
    "webhook",
]


def as_shape(fact: Fact) -> Shape:
    """A fact that is a shape; nothing for any other."""
    return fact if isinstance(fact, tuple) else ()  # type: ignore[return-value]


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that callers use. `facts` are what a change is about; a fact `type` is a `Shape`."""

    kind: Kind
    key: str
    facts: Mapping[str, Fact]
    children: tuple[Entry, ...] = ()
    node: Node | None = field(default=None, compare=False, repr=False)
    """Its place in the document."""

    @property
    def shape(self) -> Shape:
        """Its type; nothing if it has none."""
        return as_shape(self.facts.get("type"))

    @property
    def line_key(self) -> str:
        """The key of the caller's line; the values of a type share its line."""
        return self.key.rpartition(" ")[0] if self.kind in ("request-type", "response-type") else self.key

    def walk(self) -> Iterator[Entry]:
        """The entry and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Surface:
    """The client as callers see it.

    `lines` has the caller's line for each key, by style. `digest` tells documents apart whose entries are equal.
    """

    version: str
    client: Entry
    lines: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    digest: str = ""

    @property
    def types(self) -> dict[str, Entry]:
        """The models, enums and named unions, by name."""
        return {each.key: each for each in self.client.children if each.kind == "type"}
