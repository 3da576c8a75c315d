"""Changes to a file's values that keep the positions of all others; overlay actions use them.

Each `Edit` replaces every container that it changes by a copy. So values that YAML aliases share with other places stay
unchanged there, and a copied value can never contain itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..openapi.document import Node
from ..openapi.file import File
from .jsonpath import Path

Report = Callable[[Node, str], None]
"""Called with a value that cannot be merged, and the reason."""


class Edit:
    """The changes of one action. Values come from nodes of this file or of an imported one."""

    def __init__(self, file: File, report: Report) -> None:
        self._file = file
        self._report = report
        self._made: dict[int, Any] = {}

    def update(self, path: Path, source: Node) -> None:
        """Merge a value into a mapping, append it to a list, or replace a scalar by it."""
        present = self._get(path)
        if isinstance(present, dict):
            if isinstance(source.value, dict):
                self._merge(self._owned(path), source)
            else:
                self._report(source, f"a mapping is updated with a mapping, not with a {kind(source.value)}")
        elif isinstance(present, list):
            self._extend(self._owned(path), source)
        elif isinstance(source.value, dict | list):
            self._report(source, f"a scalar is updated with a scalar, not with a {kind(source.value)}")
        else:
            self._put(self._owned(path[:-1]), path[-1], source)

    def remove(self, path: Path) -> None:
        """Remove a value from its container."""
        container, key = self._owned(path[:-1]), path[-1]
        marks = self._file.marks[id(container)]
        if isinstance(container, dict):
            index = list(container).index(key)
            del marks[1 + 2 * index : 3 + 2 * index]
            self._file.invalidate_index()
        else:
            del marks[1 + int(key)]
        del container[key]

    def _get(self, path: Path) -> Any:
        value = self._file.root
        for step in path:
            value = value[step]
        return value

    def _owned(self, path: Path) -> Any:
        """The container at a path, copied unless this edit has copied it already."""
        container = self._file.root = self._copied(self._file.root)
        for step in path:
            container[step] = self._copied(container[step])
            container = container[step]
        return container

    def _copied(self, container: Any) -> Any:
        if id(container) in self._made:
            return container
        copy = container.copy()
        self._file.marks[id(copy)] = list(self._file.marks[id(container)])
        self._made[id(copy)] = copy
        return copy

    def _merge(self, target: dict[str, Any], source: Node) -> None:
        for key in source.value:
            inner, present = source.child(key), target.get(key)
            if key in target and kind(present) != kind(inner.value):
                message = f"{key!r} is a {kind(present)} and cannot become a {kind(inner.value)}"
                self._report(inner, message)
            elif isinstance(present, dict):
                target[key] = self._copied(present)
                self._merge(target[key], inner)
            elif isinstance(present, list):
                target[key] = self._copied(present)
                self._extend(target[key], inner)
            else:
                self._put(target, key, inner)

    def _extend(self, target: list[Any], source: Node) -> None:
        marks = self._file.marks[id(target)]
        for item in source.items() if isinstance(source.value, list) else [source]:
            target.append(item.value)
            marks.append(self._mark(item))

    def _put(self, container: Any, key: str | int, source: Node) -> None:
        marks = self._file.marks[id(container)]
        if isinstance(container, list):
            marks[1 + int(key)] = self._mark(source)
        elif key in container:
            marks[2 + 2 * self._file.index(container, key)] = self._mark(source)
        else:
            marks += [self._mark(source, at_key=True), self._mark(source)]
        container[key] = source.value

    def _mark(self, node: Node, at_key: bool = False) -> int:
        return self._file.mark(node.parent, node.path[-1] if node.path else None, at_key, node.value)


def kind(value: Any) -> str:
    """The kind of a value, for messages."""
    return "mapping" if isinstance(value, dict) else "list" if isinstance(value, list) else "scalar"


def depth_and_size(root: Any) -> tuple[int, int]:
    """The depth of a value and the number of values in it; shared values count once per occurrence."""
    known: dict[int, tuple[int, int]] = {}
    stack = [(root, False)]
    while stack:
        value, ready = stack.pop()
        if not isinstance(value, dict | list):
            continue
        members = value.values() if isinstance(value, dict) else value
        if ready:
            sizes = [known.get(id(each), (0, 1)) for each in members]
            known[id(value)] = (1 + max((depth for depth, _ in sizes), default=0), 1 + sum(size for _, size in sizes))
        elif id(value) not in known:
            stack += [(value, True), *((each, False) for each in members)]
    return known.get(id(root), (0, 1))
