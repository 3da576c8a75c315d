"""The document as it stands in its files: every value knows its file, line and column.

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

_ARGUMENTS, _CHARACTERS = 5_000, 20  # of any document, and for each of a longer one; real ones have 400 and more
_MAX_CHAIN = 50
_DERIVED = -1  # the step to what was made of a value; no key and no index
_VERSION = re.compile(r"(3\.[012])(\..*)?")


@dataclass(slots=True)
class Document:
    """One or many files that refer to each other, and what was found wrong with them so far."""

    entry: File
    files: dict[str, File]
    problems: list[Problem] = field(default_factory=list)
    strict: bool = False
    """Whether warnings are errors."""
    unreadable: dict[str, tuple[Problem, ...]] = field(default_factory=dict)
    """Why a file that some `$ref` names, which may be one in an example, cannot be read."""
    sources: dict[str, str] = field(default_factory=dict)
    """Every file that was read or looked for, overlays and those that are not there included, with its digest."""
    _broken: set[tuple[str, str]] = field(default_factory=set)
    """The references met so far that lead nowhere, by their file and text."""
    _resolved: dict[tuple[str, str], Node] = field(default_factory=dict)
    """What the references met so far mean, by their file and text."""
    _targets: dict[tuple[str, str], Node] = field(default_factory=dict)
    """Where they lead, which can be another reference."""
    folder: str = field(init=False)
    """The real path of the folder that no reference leaves."""
    _paths: dict[tuple[str, str], str] = field(default_factory=dict)
    _names: dict[str, dict[str, tuple[str | int, ...]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.folder = folder_of(self.entry.path)

    def relative(self, file: File) -> str:
        """The path of a file from the folder of the document: the same wherever that is, and however it was spelled."""
        return PurePath(os.path.relpath(file.path, os.path.dirname(self.entry.path) or ".")).as_posix()

    @property
    def length(self) -> int:
        """The characters in all files."""
        return sum(len(file.text) for file in self.files.values())

    @property
    def max_arguments(self) -> int:
        """How many arguments all operations may have together, of which references can make millions."""
        return max(_ARGUMENTS, self.length // _CHARACTERS)

    @property
    def root(self) -> Node:
        """The cursor at the top of the entry file."""
        return Node(self, self.entry, self.entry.root)

    @property
    def follows_house_rules(self) -> bool:
        """Whether the document is written for this generator, and so held to its house rules.

        An overlay that brings `x-sdk` does not change who wrote the document.
        """
        stated = self.root.child("x-sdk")
        return stated.exists and stated.problem("", at_key=True).file == self.entry.path

    @property
    def version(self) -> str:
        """The version of OpenAPI that the document is read as: 3.0, 3.1 or 3.2; empty for any other."""
        found = _VERSION.fullmatch(str(self.root.child("openapi").value).strip())
        return found[1] if found else ""

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """Everything that was found wrong with the document and did not stop its generation, by place."""
        return tuple(sorted(set(self.problems)))

    def raise_for_errors(self) -> None:
        """Raise `SpecError` if there is an error, or any problem at all in a document that is held to be `strict`."""
        if any(self.strict or problem.severity == "error" for problem in self.problems):
            raise SpecError(replace(each, severity="error") if self.strict else each for each in self.problems)

    def at(self, place: str, below: Iterable[str] = ()) -> Node:
        """The value at `path/of/file.yaml#/json/pointer`, the path being relative to the document, and at keys below it."""
        path, _, pointer = place.partition("#")
        file = next((each for each in self.files.values() if self.relative(each) == path), self.entry)
        return reduce(Node.child, below, Node(self, file, file.root).at(pointer))

    def target(self, file: File, reference: str) -> tuple[File, str]:
        """The file and the JSON pointer that `reference`, written in `file`, means; also by `$anchor` and `$id`.

        Raises `LookupError` with the reason if there is no such file.
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
        """The path that `name` means in a file. Raises `LookupError` if it leaves the folder of the document."""
        key = (file.path, name)
        if key not in self._paths:
            self._paths[key] = resolve_path(file.path, name, self.folder)
        return self._paths[key]

    def _file(self, file: File, name: str) -> File:
        path = self.path(file, name)
        if path in self.unreadable:
            self.problems += self.unreadable[path]
            raise LookupError(f"{name!r} cannot be read")
        if path not in self.files:
            raise LookupError(missing_file_hint(name, path))
        return self.files[path]

    def _names_in(self, file: File) -> dict[str, tuple[str | int, ...]]:
        if file.path not in self._names:
            self._names[file.path] = schema_names(file.root)
        return self._names[file.path]


@dataclass(slots=True)
class Node:
    """A value and where it stands. Stepping into what is not there gives a node that does not `exist`.

    Nothing changes a node. It is not frozen because that doubles what a step costs, and a document takes a million.
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
        """The value under `key` in this very place, whatever a `$ref` beside it says."""
        value = self.value
        if isinstance(value, dict):
            if key in value:
                return Node(self.document, self.file, value[key], (*self.path, key), value)
        elif isinstance(value, list) and isinstance(key, int) and 0 <= key < len(value):
            return Node(self.document, self.file, value[key], (*self.path, key), value)
        return self._absent()

    def reference_from(self, file: File) -> str:
        """The `$ref` that means this place where it stands in `file`; empty if no file has this value."""
        if _DERIVED in self.path:
            return ""
        return (
            f"{quote(os.path.relpath(self.file.path, os.path.dirname(file.path) or '.'))}#{pointer_fragment(self.path)}"
        )

    def resolve(self) -> Node:
        """What this node means: itself, or the end of its chain of `$ref`s.

        Of a chain that leads nowhere, which `check` reports, it is a node that does not `exist`.
        """
        if self._is_reference() and (self.file.path, self.value["$ref"]) in self.document._broken:
            return self._absent()
        try:
            return self.follow()
        except SpecError:
            self.document._broken.add((self.file.path, self.value["$ref"]))
            return self._absent()

    def follow(self, budget: Iterator[int] | None = None) -> Node:
        """The same, but for what leads nowhere: then it raises `SpecError`.

        `budget` is used up by one for each reference, also those on the way to another, so that no chain is endless.
        """
        if not self._is_reference():
            return self
        meant, reference = self.document._resolved, (self.file.path, self.value["$ref"])
        if reference not in meant:
            meant[reference] = self._end_of_chain(budget or iter(range(_MAX_CHAIN)))
        return meant[reference]

    def reference_target(self) -> Node:
        """Where the `$ref` of this node leads, which can be another one; a node that does not `exist` if nowhere."""
        try:
            return self._follow(self.value["$ref"], iter(range(_MAX_CHAIN)))
        except SpecError:
            return self._absent()

    def _end_of_chain(self, budget: Iterator[int]) -> Node:
        node, chain = self, dict[Any, Node]()
        while node._is_reference():
            if node.key in chain or next(budget, None) is None:
                loop = list(chain.values())[list(chain).index(node.key) :] if node.key in chain else [self]
                first = min(loop, key=lambda each: each.child("$ref").problem(""))  # the same from every way in
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
                    node = node.follow(budget)  # the pointer goes on in what another reference means
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
        """The value at a JSON pointer (RFC 6901) from here, following `$ref` on the way."""
        node = self
        for step in pointer_steps(pointer):
            node = node.resolve()._step(step)
        return node

    def _step(self, step: str) -> Node:
        return self.child(int(step) if isinstance(self.value, list) and step.isdecimal() else step)

    def derived(self, value: dict[str, Any]) -> Node:
        """What was made of this mapping, in its place: members that it has of it stand where they stood."""
        self.file.copy_positions(self.value, value)
        return replace(self, value=value, path=(*self.path, _DERIVED))

    def entries(self) -> Iterator[tuple[str, Node]]:
        """Key and node of each member of a mapping; nothing for any other value."""
        node = self.resolve() if self.exists else self
        if isinstance(node.value, dict):
            for key in node.value:
                yield key, node.child(key)

    def items(self) -> Iterator[Node]:
        """The node of each item of a list; nothing for any other value."""
        node = self.resolve() if self.exists else self
        if isinstance(node.value, list):
            for index in range(len(node.value)):
                yield node.child(index)

    @property
    def text(self) -> str:
        """The value if it is a string, stripped; else an empty string."""
        return self.value.strip() if isinstance(self.value, str) else ""

    @property
    def key(self) -> tuple[str, tuple[str | int, ...]]:
        """What tells this place from all others."""
        return (self.file.path, self.path)

    @property
    def pointer(self) -> str:
        """The place as a JSON pointer within its file."""
        return to_pointer(self.path)

    def warn(self, message: str, hint: str = "", *, at_key: bool = False) -> None:
        """Note that something here can be generated, but not as its author may think."""
        self.document.problems.append(self.problem(message, hint, at_key=at_key, severity="warning"))

    def problem(self, message: str, hint: str = "", *, at_key: bool = False, severity: str = "error") -> Problem:
        """A problem at this value, or at its key; a node that does not exist stands for its parent."""
        key = next((step for step in reversed(self.path) if step != _DERIVED), None)
        file, line, column = self.file.position(self.parent, key, at_key, self.value)
        return Problem(file.path, line, column, shorten(message), shorten(hint), file.line(line), severity)
