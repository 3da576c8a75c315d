"""The facts of one operation that decide about its name. Other operations are not among them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import dropwhile, islice

from ...openapi.allof import object_members
from ...openapi.document import Node
from ...openapi.paths import PathTemplate
from ...openapi.pointers import is_list, response_schema, unwrap
from .words import forms, is_prefix, words_of

_MAX_SEGMENTS = 50
_ITEMS = frozenset("content data entries items records resources results rows values".split())


@dataclass(frozen=True)
class Facts:
    """The facts of one operation."""

    method: str
    path: str
    id: str = ""
    tag: str = ""
    lists: bool = False
    """Whether the operation returns a list or a page."""
    stated_group: str = ""
    """The group that an extension states, dotted."""
    stated_name: str = ""

    @classmethod
    def of(cls, operation: Node, method: str, path: str) -> Facts:
        """The facts of an operation of a document."""
        tag = next((tag.text for tag in (operation / "tags").items() if tag.text), "")
        group, name = _stated(operation)
        found = cls(method, path, (operation / "operationId").text, tag, False, group, name)
        return cls(method, path, found.id, tag, found._returns_list(operation), group, name)

    @cached_property
    def segments(self) -> list[str]:
        """The segments of the path without the prefix of the API; `{id}:cancel` is two."""
        parts = (part for part in re.split(r"[/:]", PathTemplate.of(self.path).path) if part)
        return list(islice(dropwhile(is_prefix, parts), _MAX_SEGMENTS))

    @cached_property
    def literals(self) -> list[list[str]]:
        """The words of each segment that is not a parameter."""
        return [words for each in self.segments if "{" not in each and (words := words_of(each))]

    @cached_property
    def parameters(self) -> list[list[str]]:
        """The words of each parameter of the path."""
        return [words_of(name) or ["value"] for name in PathTemplate.of(self.path).path_names[:_MAX_SEGMENTS]]

    @cached_property
    def parents(self) -> list[str]:
        """The last word of each segment that has a parameter behind it, and another segment behind that."""
        last = max((at for at, each in enumerate(self.segments) if "{" not in each), default=0)
        pairs = zip(self.segments[:last], self.segments[1:], strict=False)
        found = [words_of(each) for each, after in pairs if "{" not in each and "{" in after]
        return [words[-1] for words in found if words]

    @property
    def last(self) -> list[str]:
        """The words of the last segment that is not a parameter."""
        return self.literals[-1] if self.literals else []

    @property
    def versions(self) -> list[str]:
        """The versions in the path."""
        return re.findall(r"(?<=/)v\d+[a-z0-9]*", self.path.lower())

    @property
    def is_item(self) -> bool:
        """Whether the path ends in a parameter."""
        return "{" in "".join(self.segments[-1:])

    def _returns_list(self, operation: Node) -> bool:
        """Whether the response is a list, or a page: an object whose only list has a common name or that of the path."""
        if (operation / "x-sdk-pagination").exists:
            return True
        schema = response_schema(operation)
        if schema is None or is_list(schema):
            return schema is not None
        if self.is_item:
            return False
        lists = [name for name, place in object_members(unwrap(schema))[0].items() if is_list(place)]
        return len(lists) == 1 and not (_ITEMS | forms(self.last[-1:])).isdisjoint(words_of(lists[0])[-1:])


def _stated(operation: Node) -> tuple[str, str]:
    """The group and the name that extensions state; each can be empty."""
    if stated := (operation / "x-sdk-name").text:
        group, _, name = stated.rpartition(".")
        return group, name
    parts = operation / "x-fern-sdk-group-name"
    group = ".".join(each.text for each in parts.items()) or parts.text or (operation / "x-speakeasy-group").text
    return group, (operation / "x-fern-sdk-method-name").text or (operation / "x-speakeasy-name-override").text
