"""OpenAPI Overlay 1.0 and 1.1: changes to a document that somebody else owns, applied before it is checked.

An overlay has a list of actions. Each selects values of the document by a JSONPath (RFC 9535), and updates them, removes
them, or copies others into them (edits.py). docs/overlays.md is for authors of overlays.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import unquote, urlsplit

from ..openapi.document import Document, Node
from ..openapi.file import MAX_COPIES, MAX_DEPTH, File
from ..problems import SpecError, did_you_mean, printable
from .edits import Edit, Report, depth_and_size, kind
from .jsonpath import Budget, JSONPath, JSONPathError, Path

_KEYS = ("overlay", "info", "extends", "actions")
_ACTION_KEYS = ("target", "description", "update", "remove", "copy")
_CLEAR_FIRST = "an action before this one can remove what is there"


_STEPS = 5
"""The limit of steps for queries and changes, per character of the document."""


def apply(document: Document, file: File) -> None:
    """Apply the overlay in `file` to the entry file of a document.

    Probable mistakes become warnings of the document. Raises `SpecError` if the overlay cannot be applied.
    """
    overlay = _Overlay(file, document.entry)
    actions = list(overlay.actions())
    overlay.raise_for_errors()
    document.entry.import_positions(file)
    for action in actions:
        _Application(document, overlay, action).run()
    overlay.raise_for_errors()
    document.problems += overlay.document.problems


@dataclass(frozen=True, slots=True)
class _Action:
    """One action on the values that `target` selects: `verb` is update, remove or copy."""

    node: Node
    target: JSONPath
    verb: str
    source: JSONPath | None


class _Overlay:
    """An overlay in its file, and the problems found in it so far."""

    def __init__(self, file: File, target: File) -> None:
        self.document = Document(file, {file.path: file}, list(file.problems))
        self.root = self.document.root
        self.version = "1.1"
        self.copies = target.max_copies
        self.budget = Budget(_STEPS * max(len(target.text), MAX_COPIES))
        self._target = target.path

    def report(self, node: Node, message: str, hint: str = "") -> None:
        """Add an error."""
        self.document.problems.append(node.problem(message, hint))

    def raise_for_errors(self) -> None:
        """Raise `SpecError` if there are errors so far."""
        if any(problem.severity == "error" for problem in self.document.problems):
            raise SpecError(self.document.problems)

    def actions(self) -> Iterator[_Action]:
        """The actions. Problems of the overlay are added."""
        self._read_version(self.root.child("overlay"))
        self._check_keys(self.root, _KEYS)
        info = self.root.child("info")
        if not all(info.child(key).text for key in ("title", "version")):
            info.warn("the `info` of an overlay needs a `title` and a `version`", at_key=True)
        self._check_target(self.root.child("extends"))
        listed = self.root.child("actions")
        if not isinstance(listed.value, list) or not listed.value:
            self.report(listed, "`actions` is a list of one action at least")
        for node in listed.items():
            action = self._action(node)
            if action:
                yield action

    def _read_version(self, stated: Node) -> None:
        found = re.fullmatch(r"(1\.[01])(\.[0-9]+)?", str(stated.value))
        if not found:
            actual = f"version {stated.value!r}" if stated else "no `overlay` key"
            message = f"expected an overlay of version 1.0 or 1.1; this has {actual}"
            self.report(stated, message, "write `overlay: 1.1.0`")
            return
        self.version = found[1]
        if not isinstance(stated.value, str):
            stated.warn("the version is a number, not a string", f"write `overlay: {self.version}.0`")

    def _check_keys(self, node: Node, known: tuple[str, ...]) -> None:
        for key in node.value:
            if key not in known and not key.startswith("x-"):
                node.child(key).warn(f"{key!r} is not expected here", did_you_mean(key, known), at_key=True)

    def _check_target(self, stated: Node) -> None:
        try:
            parts = urlsplit(stated.text)
            path = os.path.realpath(os.path.join(os.path.dirname(stated.file.path), unquote(parts.path)))
        except ValueError as error:
            stated.warn(f"this is not a reference to a document: {error}")
            return
        if stated.text and not parts.scheme and not parts.netloc and path != os.path.realpath(self._target):
            stated.warn(f"this overlay is for {printable(stated.text)}, but is applied to {self._target}")

    def _action(self, node: Node) -> _Action | None:
        if not isinstance(node.value, dict):
            self.report(node, "expected a mapping: one action")
            return None
        self._check_keys(node, _ACTION_KEYS)
        remove = node.child("remove")
        if remove and not isinstance(remove.value, bool):
            self.report(remove, "`remove` is true or false")
        verbs = [verb for verb in ("update", "copy") if node.child(verb)] + (["remove"] if remove.value is True else [])
        if len(verbs) != 1:
            found = f"this one has {' and '.join(verbs)}" if verbs else "this one has none of them"
            self.report(node, f"an action has one of `update`, `copy` and `remove: true`; {found}")
        copy = node.child("copy")
        if copy and self.version == "1.0":
            self.report(copy, "version 1.0 of overlays has no `copy`", "write `overlay: 1.1.0`")
        target, source = self._query(node.child("target")), self._query(copy) if copy else None
        return _Action(node, target, verbs[0], source) if target and len(verbs) == 1 else None

    def _query(self, place: Node) -> JSONPath | None:
        if not isinstance(place.value, str) or not place.value.startswith("$"):
            what = "`target`" if not place or place.path[-1] == "target" else "`copy`"
            self.report(place, f"{what} is a JSONPath, which starts with `$`")
            return None
        try:
            return JSONPath(place.value, self.budget)
        except JSONPathError as error:
            problem = place.problem(f"this is not a JSONPath (RFC 9535): {error}")
            start = problem.source.find(place.value, problem.column - 1)
            if start >= 0 and error.index is not None:  # the text is verbatim here: show the exact character
                index = error.index if error.index >= 0 else len(place.value)
                problem = replace(problem, column=start + 1 + index)
            self.document.problems.append(problem)
            return None


class _Application:
    """One action, applied to a document."""

    def __init__(self, document: Document, overlay: _Overlay, action: _Action) -> None:
        self._document = document
        self._overlay = overlay
        self._action = action
        self._target = action.node.child("target")

    def run(self) -> None:
        """Apply the action, and add its problems."""
        places = self._places(self._target, self._action.target)
        kinds = {kind(self._at(path).value) for path in places}
        if not places:
            self._target.warn("this selects nothing, so the action has no effect", self._nearest())
        elif self._action.verb == "remove":
            self._remove(places, kinds)
        elif len(kinds) > 1:
            found = " and ".join(sorted(f"{each}s" for each in kinds))
            self._overlay.report(self._target, f"this selects {found}; an action changes values of one kind")
        elif kinds == {"scalar"} and self._overlay.version == "1.0":
            hint = "update the mapping around it, or write `overlay: 1.1.0`"
            self._overlay.report(
                self._target, "this selects scalars, which version 1.0 of overlays cannot update", hint
            )
        elif self._action.source:
            self._copy(places, self._action.source)
        else:
            update = replace(self._action.node.child("update"), document=self._document, file=self._document.entry)
            self._update(places, update, lambda node, message: self._overlay.report(node, message, _CLEAR_FIRST))

    def _copy(self, places: list[Path], query: JSONPath) -> None:
        stated = self._action.node.child("copy")
        sources = self._places(stated, query)
        if len(sources) != 1:
            self._overlay.report(stated, f"what is copied is one value; this selects {len(sources) or 'nothing'}")
            return
        source = self._at(sources[0])
        self._update(places, source, lambda _, message: self._overlay.report(stated, message, _CLEAR_FIRST))

    def _update(self, places: list[Path], source: Node, report: Report) -> None:
        depth, size = depth_and_size(source.value)
        self._overlay.copies -= size * len(places)
        if self._overlay.copies < 0 or max(map(len, places)) + depth > MAX_DEPTH:
            self._overlay.report(self._target, "with this, the document is nested too deeply, or too large")
            self._overlay.raise_for_errors()  # no need to try the rest
        edit = Edit(self._document.entry, report)
        for path in places:
            edit.update(path, source)

    def _remove(self, places: list[Path], kinds: set[str]) -> None:
        if () in places:
            self._overlay.report(self._target, "this selects the whole document, which cannot be removed")
            return
        if "scalar" in kinds and self._overlay.version == "1.0":
            self._target.warn("overlay 1.0 only removes mappings and lists", "write `overlay: 1.1.0`")
        edit = Edit(self._document.entry, self._overlay.report)
        # Inner values and later items first, so that no location moves before its turn.
        for path in sorted(places, key=_order, reverse=True):
            edit.remove(path)

    def _places(self, stated: Node, query: JSONPath) -> list[Path]:
        try:
            places = query.find(self._document.entry.root)
            self._overlay.budget.use(_STEPS * len(places))  # for the change of each location
            return places
        except JSONPathError as error:
            self._overlay.report(stated, f"this JSONPath cannot be carried out: {error}")
            if self._overlay.budget.left < 0:
                self._overlay.raise_for_errors()  # no other query can be evaluated either
            return []

    def _at(self, path: Path) -> Node:
        node = self._document.root
        for step in path:
            node = node.child(step)
        return node

    def _nearest(self) -> str:
        """A hint with the longest prefix of the target that selects something."""
        beginning, places = self._action.target.nearest(self._document.entry.root)
        if any("$ref" in node.value for node in map(self._at, places) if isinstance(node.value, dict)):
            return f"{printable(beginning)} is a $ref; select what it refers to, if that stands in the document itself"
        return f"it leads as far as {printable(beginning)}" if len(beginning) > 1 else ""


def _order(path: Path) -> list[tuple[int, str]]:
    return [(step, "") if isinstance(step, int) else (-1, step) for step in path]
