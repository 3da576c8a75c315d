"""Names that are used and not declared, and path items that are declared and not used."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from ..openapi.document import Document, Node
from ..openapi.grammar import children, keys_of
from ..openapi.paths import operations_in
from ..problems import Problem, did_you_mean

_Key = tuple[str, tuple[str | int, ...]]
_CONDITIONAL = {"not", "if", "then", "else"}
_COMPOSED = {"allOf", "anyOf", "oneOf", "dependentSchemas", *_CONDITIONAL}
_FEW = 3  # tags with a message each
_DESCRIBE = "list {} with a description, which documents a group of methods"


def check(document: Document, objects: Iterable[tuple[str, Node]]) -> Iterator[Problem]:
    """Every problem."""
    yield from _required(objects)
    yield from _tags(document)
    yield from _path_items(document, objects)


# ── names in `required` ──


class _Compositions:
    """The schemas of each composition: those that `allOf`, `anyOf` and the like, or a `$ref` with siblings, connect."""

    def __init__(self, schemas: Iterable[Node]) -> None:
        self._up: dict[_Key, _Key] = {}
        self.properties: defaultdict[_Key, dict[object, None]] = defaultdict(dict)
        self.open = set[_Key]()
        """The compositions that allow other properties explicitly."""
        for node in schemas:
            for part in _parts(node):
                self._up[self.of(part.key)] = self.of(node.key)
        for node in schemas:
            self.properties[self.of(node.key)].update(dict.fromkeys(_properties(node)))
            if node.value.get("additionalProperties", False) is not False or "patternProperties" in node.value:
                self.open.add(self.of(node.key))

    def of(self, key: _Key) -> _Key:
        """The schema that stands for the composition of a schema."""
        while (up := self._up.get(key, key)) != key:
            self._up[key] = key = self._up.get(up, up)
        return key


def _properties(node: Node) -> Iterator[object]:
    yield from node.child("properties").value or ()
    if "discriminator" in node.value:
        yield (node / "discriminator" / "propertyName").text


def _parts(node: Node) -> Iterator[Node]:
    """The schemas that a schema is composed of, and their targets if they are references."""
    if "$ref" in node.value:
        yield node.resolve()
    for keyword in node.value.keys() & _COMPOSED:
        place = node.child(keyword)
        for part in [place] if keyword in _CONDITIONAL else [place.child(key) for key in keys_of(place.value)]:
            yield from (part, part.resolve())


def _required(objects: Iterable[tuple[str, Node]]) -> Iterator[Problem]:
    """The names in `required` that neither the schema nor any other of its composition has as a property."""
    schemas = list(_schemas(objects))
    missing = [(schema, name) for schema in schemas for name in _not_own(schema)]
    compositions = _Compositions(schemas if missing else ())
    for schema, name in missing:
        key = compositions.of(schema.key)
        known = compositions.properties[key]
        hint = did_you_mean(name.value, known) if name.value not in known else ""
        if name.value not in known and (hint or key not in compositions.open):
            hint = hint or "describe it in `properties`, or remove it from `required`"
            yield name.problem(f"{name.value!r} is required, but there is no such property", hint)


def _not_own(schema: Node) -> Iterator[Node]:
    """The names in `required` that are not properties of the schema itself; none in conditions."""
    stated, own = schema.value.get("required"), schema.value.get("properties") or {}
    if isinstance(stated, list) and not {"not", "if"}.intersection(schema.path):
        names = [(at, name) for at, name in enumerate(stated) if isinstance(name, str)]
        yield from (schema.child("required").child(at) for at, name in names if name not in own)


def _schemas(objects: Iterable[tuple[str, Node]]) -> Iterator[Node]:
    """Every schema, including those beside a `$ref`, which `walk` does not visit."""
    for kind, node in objects:
        if kind == "schema":
            yield node
        for shape, inner, place in children(kind, node):
            if inner == "schema":
                for key, value in [(None, place.value)] if shape == inner else _members(place.value):
                    if isinstance(value, dict) and "$ref" in value and len(value) > 1:
                        yield place if key is None else place.child(key)


def _members(value: Any) -> Iterable[tuple[Any, Any]]:
    return value.items() if isinstance(value, dict) else enumerate(value)


# ── tags ──


def _tags(document: Document) -> Iterator[Problem]:
    """The tags that are listed twice, and those of operations that are not listed.

    A document that lists fewer tags than it leaves out lists only those that need a description.
    """
    listed, others = dict[str, Node](), dict[str, Node]()
    for name in (tag / "name" for tag in (document.root / "tags").items()):
        if name.text in listed:
            yield name.problem(f"the tag {name.text!r} is listed twice")
        listed[name.text] = name
    for _, item in (document.root / "paths").entries():
        for _, operation in operations_in(item):
            for tag in (operation / "tags").items():
                if tag.text not in listed:
                    others.setdefault(tag.text, tag)
    if _FEW < len(others) <= len(listed):
        names = ", ".join(map(repr, list(others)[:_FEW]))
        text = f"{len(others)} tags of operations are not listed in `tags`: {names} …"
        yield (document.root / "tags").problem(text, _DESCRIBE.format("each"), at_key=True)
    elif len(others) <= len(listed):
        for text, tag in others.items():
            hint = did_you_mean(text, listed) or _DESCRIBE.format("it")
            yield tag.problem(f"the tag {text!r} is not listed in `tags`", hint)


# ── path items ──


def _path_items(document: Document, objects: Iterable[tuple[str, Node]]) -> Iterator[Problem]:
    """The path items in `components`, and in files of path items, that nothing refers to."""
    callbacks = [node for kind, node in objects if kind == "callback"]
    used, files = set[_Key](), dict[str, Node]()
    for place in (document.root / "paths", document.root / "webhooks", *callbacks):
        for _, item in place.entries():
            while isinstance(item.value, dict) and "$ref" in item.value:
                item = item.reference_target()
                used.add(item.key)
                if len(item.path) == 1:
                    files[item.file.path] = Node(document, item.file, item.file.root)
    for place in (document.root / "components" / "pathItems", *files.values()):
        for _, item in place.entries():
            if item.key not in used and any(operations_in(item)):
                text = "nothing refers to this path item; its operations are left out"
                yield item.problem(text, "refer to it in `paths`, or remove it", at_key=True)
