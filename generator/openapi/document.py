"""The document in its files: every value has a file, line and column.

`Node` is a cursor: `node / "responses"` steps in and follows `$ref`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import reduce
from pathlib import PurePath
from typing import Any
from urllib.parse import quote, unquote

from ..problems import Problem, SpecError, did_you_mean, shorten
from .file import File
from .references import (
    folder_of,
    missing_file_hint,
    pointer_fragment,
    pointer_steps,
    resolve_path,
    schema_names,
    to_pointer,
)

_ARGUMENTS, _CHARACTERS = 5_000, 20  # the minimum limit, and characters per argument; real documents have 400 and more
_MAX_CHAIN = 50
_DERIVED = -1  # the step to a derived value; neither a key nor an index
_VERSION = re.compile(r"(3\.[012])(\..*)?")


@dataclass(slots=True)
class Document:
    """One or several files that refer to each other, and the problems found in them so far."""

    entry: File
    files: dict[str, File]
    problems: list[Problem] = field(default_factory=list)
    strict: bool = False
    """Whether warnings are errors."""
    unreadable: dict[str, tuple[Problem, ...]] = field(default_factory=dict)
    """The problems of files that a `$ref` names and that cannot be read; that `$ref` may be part of an example."""
    sources: dict[str, str] = field(default_factory=dict)
    """The digest of every file that was read or looked for, including overlays and missing files."""
    _broken: set[tuple[str, str]] = field(default_factory=set)
    """The broken references found so far, as file and text."""
    _resolved: dict[tuple[str, str], Node] = field(default_factory=dict)
    """The node that each reference resolves to, by file and text."""
    _targets: dict[tuple[str, str], Node] = field(default_factory=dict)
    """The node that each reference points at, which can be another reference."""
    folder: str = field(init=False)
    """The real path of the folder that references must not leave."""
    _paths: dict[tuple[str, str], str] = field(default_factory=dict)
    _names: dict[str, dict[str, tuple[str | int, ...]]] = field(default_factory=dict)
    _relative: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.folder = folder_of(self.entry.path)

    def relative(self, file: File) -> str:
        """The path of a file relative to the document's folder, however the document's own path was written."""
        if file.path not in self._relative:
            folder = os.path.dirname(self.entry.path) or "."
            self._relative[file.path] = PurePath(os.path.relpath(file.path, folder)).as_posix()
        return self._relative[file.path]

    @property
    def length(self) -> int:
        """The number of characters in all files."""
        return sum(len(file.text) for file in self.files.values())

    @property
    def max_arguments(self) -> int:
        """The limit of arguments of all operations together; with references, a few lines can have millions."""
        return max(_ARGUMENTS, self.length // _CHARACTERS)

    @property
    def root(self) -> Node:
        """The cursor at the top of the entry file."""
        return Node(self, self.entry, self.entry.root)

    @property
    def follows_house_rules(self) -> bool:
        """Whether the house rules apply, because the document is written for this generator: its root has `x-sdk`.

        An `x-sdk` that an overlay adds does not count.
        """
        stated = self.root.child("x-sdk")
        return stated.exists and stated.problem("", at_key=True).file == self.entry.path

    @property
    def version(self) -> str:
        """The document's version of OpenAPI: 3.0, 3.1 or 3.2; empty for any other."""
        found = _VERSION.fullmatch(str(self.root.child("openapi").value).strip())
        return found[1] if found else ""

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """The problems that did not stop the generation, sorted by position."""
        return tuple(sorted(set(self.problems)))

    def raise_for_errors(self) -> None:
        """Raise `SpecError` if there is an error, or if the document is `strict` and there is any problem."""
        if any(self.strict or problem.severity == "error" for problem in self.problems):
            raise SpecError(replace(each, severity="error") if self.strict else each for each in self.problems)

    def at(self, place: str, below: Iterable[str] = ()) -> Node:
        """The value at `path/of/file.yaml#/json/pointer`, with a path relative to the document, and then at the keys `below`."""
        path, _, pointer = place.partition("#")
        file = next((each for each in self.files.values() if self.relative(each) == path), self.entry)
        return reduce(Node.child, below, Node(self, file, file.root).at(pointer))

    def target(self, file: File, reference: str) -> tuple[File, str]:
        """The file and the JSON pointer that `reference`, written in `file`, points at; `$anchor` and `$id` are supported.

        Raises `LookupError` with the reason if there is no such file, and `SpecError` if it cannot be read.
        """
        name, _, pointer = reference.partition("#")
        there = file
        try:
            there = self._file(file, name) if name else file
        except LookupError:
            if name not in self._names_in(file):
                raise
            pointer = pointer_fragment(self._names_in(file)[name]) + pointer
        if pointer and not pointer.startswith("/"):
            named = self._names_in(there).get("#" + unquote(pointer))
            pointer = pointer if named is None else pointer_fragment(named)
        return there, pointer

    def path(self, file: File, name: str) -> str:
        """The path that `name` refers to in a file. Raises `LookupError` if it is outside the document's folder."""
        key = (file.path, name)
        if key not in self._paths:
            self._paths[key] = resolve_path(file.path, name, self.folder)
        return self._paths[key]

    def _file(self, file: File, name: str) -> File:
        path = self.path(file, name)
        if path in self.unreadable:
            self.problems += self.unreadable[path]  # errors, whatever becomes of other broken references
            raise SpecError(self.unreadable[path])
        if path not in self.files:
            raise LookupError(missing_file_hint(name, path))
        return self.files[path]

    def _names_in(self, file: File) -> dict[str, tuple[str | int, ...]]:
        if file.path not in self._names:
            self._names[file.path] = schema_names(file.root)
        return self._names[file.path]


@dataclass(slots=True)
class Node:
    """A value and its position. Stepping into a missing value gives a node that does not `exist`.

    Nodes are never changed. They are not frozen because that doubles the cost of a step, and a document takes a million.
    """

    document: Document
    file: File
    value: Any = None
    path: tuple[str | int, ...] = ()
    parent: Any = None
    exists: bool = True

    def __bool__(self) -> bool:
        return self.exists

    def __truediv__(self, key: str | int) -> Node:
        """The value under `key`, after following `$ref`; `"a/b"` is one key."""
        is_reference = isinstance(self.value, dict) and "$ref" in self.value
        return (self.resolve() if is_reference else self).child(key)

    def child(self, key: str | int) -> Node:
        """The value under `key`, without following a `$ref`."""
        value = self.value
        if isinstance(value, dict):
            if key in value:
                return Node(self.document, self.file, value[key], (*self.path, key), value)
        elif isinstance(value, list) and isinstance(key, int) and 0 <= key < len(value):
            return Node(self.document, self.file, value[key], (*self.path, key), value)
        return self._absent()

    def reference_from(self, file: File) -> str:
        """The `$ref` to this value from `file`; empty for a derived value, which no file contains."""
        if _DERIVED in self.path:
            return ""
        return (
            f"{quote(os.path.relpath(self.file.path, os.path.dirname(file.path) or '.'))}#{pointer_fragment(self.path)}"
        )

    def resolve(self) -> Node:
        """This node, or the end of its chain of `$ref`s.

        If the chain is broken, which `check` reports, the result does not `exist`.
        """
        if not self._is_reference():
            return self
        if (self.file.path, self.value["$ref"]) in self.document._broken:
            return self._absent()
        try:
            return self.follow()
        except SpecError:
            self.document._broken.add((self.file.path, self.value["$ref"]))
            return self._absent()

    def follow(self, budget: Iterator[int] | None = None) -> Node:
        """Like `resolve`, but raises `SpecError` if the chain is broken.

        Each reference takes one from `budget`, including references within the path of another, so that no chain is endless.
        """
        if not self._is_reference():
            return self
        meant, reference = self.document._resolved, (self.file.path, self.value["$ref"])
        if reference not in meant:
            meant[reference] = self._end_of_chain(budget or iter(range(_MAX_CHAIN)))
        return meant[reference]

    def reference_target(self) -> Node:
        """The node that the `$ref` of this node points at, which can be another `$ref`; if it is broken, it does not `exist`."""
        try:
            return self._follow(self.value["$ref"], iter(range(_MAX_CHAIN)))
        except SpecError:
            return self._absent()

    def _end_of_chain(self, budget: Iterator[int]) -> Node:
        node, chain = self, dict[Any, Node]()
        while node._is_reference():
            if node.key in chain or next(budget, None) is None:
                loop = list(chain.values())[list(chain).index(node.key) :] if node.key in chain else [self]
                first = min(
                    loop, key=lambda each: each.child("$ref").problem("")
                )  # the same wherever the cycle is entered
                raise SpecError([first.child("$ref").problem("this $ref leads back to itself")])
            chain[node.key] = node
            node = node._follow(node.value["$ref"], budget)
        return node

    def _absent(self) -> Node:
        return Node(self.document, self.file, None, self.path, self.parent, False)

    def _is_reference(self) -> bool:
        return isinstance(self.value, dict) and isinstance(self.value.get("$ref"), str)

    def _follow(self, reference: str, budget: Iterator[int]) -> Node:
        links, link = self.document._targets, (self.file.path, reference)
        if link not in links:
            links[link] = self._resolve_reference(reference, budget)
        return links[link]

    def _resolve_reference(self, reference: str, budget: Iterator[int]) -> Node:
        try:
            file, pointer = self.document.target(self.file, reference)
            node = Node(self.document, file, file.root)
            for step in pointer_steps(pointer):
                if node._is_reference() and step not in node.value:
                    node = node.follow(budget)  # the pointer continues in the target of another reference
                inner = node._step(step)
                if not inner:
                    question = did_you_mean(step, node.value if isinstance(node.value, dict) else ())
                    raise LookupError("; ".join(filter(None, [f"{file.path} has nothing at {pointer!r}", question])))
                node = inner
        except (LookupError, ValueError) as error:
            at = self.child("$ref")
            raise SpecError([at.problem(f"cannot follow $ref {reference!r}: {error}")]) from None
        return node

    def at(self, pointer: str) -> Node:
        """The value at a JSON pointer (RFC 6901) below this node, following `$ref`s on the way."""
        node = self
        for step in pointer_steps(pointer):
            node = node.resolve()._step(step)
        return node

    def _step(self, step: str) -> Node:
        return self.child(int(step) if isinstance(self.value, list) and step.isdecimal() else step)

    def derived(self, value: dict[str, Any]) -> Node:
        """A mapping derived from this one. Members taken from this mapping keep their positions."""
        self.file.copy_positions(self.value, value)
        return replace(self, value=value, path=(*self.path, _DERIVED))

    def entries(self) -> Iterator[tuple[str, Node]]:
        """Key and node of each member of a mapping; nothing for any other value."""
        node = self.resolve() if self.exists else self
        if isinstance(node.value, dict):
            for key, value in node.value.items():
                yield key, Node(node.document, node.file, value, (*node.path, key), node.value)

    def items(self) -> Iterator[Node]:
        """The node of each item of a list; nothing for any other value."""
        node = self.resolve() if self.exists else self
        if isinstance(node.value, list):
            for index, value in enumerate(node.value):
                yield Node(node.document, node.file, value, (*node.path, index), node.value)

    @property
    def text(self) -> str:
        """The value if it is a string, stripped; else an empty string."""
        return self.value.strip() if isinstance(self.value, str) else ""

    @property
    def key(self) -> tuple[str, tuple[str | int, ...]]:
        """A key that identifies this position."""
        return (self.file.path, self.path)

    @property
    def pointer(self) -> str:
        """The position as a JSON pointer within its file."""
        return to_pointer(self.path)

    @property
    def place(self) -> str:
        """The position as `Document.at` takes it."""
        return f"{self.document.relative(self.file)}#{self.pointer}"

    def warn(self, message: str, hint: str = "", *, at_key: bool = False) -> None:
        """Add a warning: this can be generated, but perhaps not as its author expects."""
        self.document.problems.append(self.problem(message, hint, at_key=at_key, severity="warning"))

    def problem(self, message: str, hint: str = "", *, at_key: bool = False, severity: str = "error") -> Problem:
        """A problem at this value or its key; if the node does not exist, at its parent."""
        key = next((step for step in reversed(self.path) if step != _DERIVED), None)
        file, line, column = self.file.position(self.parent, key, at_key, self.value)
        return Problem(file.path, line, column, shorten(message), shorten(hint), file.line(line), severity)
