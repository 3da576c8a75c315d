"""The final check of each file before it is written: TypeScript that no template writes is refused.

The doors keep text of the document out of the code. This check is the second line of defence, in case a door or a template
has a hole: tree-sitter parses the module, and every node, name, import, call, base class and comment must be in allowlist.py.

    text ── no invisible characters ──▶ syntax tree ── each node by its scope: module, class, function or type ──▶ text
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, NoReturn

from generator.styling.style import StyleError
from generator.styling.texts import INVISIBLE

from . import allowlist
from .syntax import parsed, text_of, walk

if TYPE_CHECKING:
    from tree_sitter import Node

_NAME = re.compile(r"#?[A-Za-z_$][A-Za-z0-9_$]*")
_SOURCE = re.compile(r"(\./|(?:\.\./)+)([\w-]+/)*[\w.-]+\.[jt]s", re.ASCII)
_MAGIC = re.compile(r"</script|<!--|[#@]\s*source(Mapping)?URL", re.IGNORECASE)
"""Text that programs look for in a whole file, also in strings: HTML parsers, and those that follow source maps."""
_ANNOTATION = re.compile(r"[#@]__\w+__")
"""What bundlers read in comments: they drop the calls of a function whose documentation has `@__NO_SIDE_EFFECTS__`."""
_TAG = re.compile(r"(?:^|[\s*{])@+(\w[\w-]*)")
"""A tag of documentation, as TypeScript finds it: after white space, also within a line, or after a brace."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The rules for a node: the tables that list the allowed syntax, that syntax, and the names of values in scope."""

    label: str
    table: str
    kinds: frozenset[str]
    names: frozenset[str]


Children = list[tuple["Node", Scope]]


def verify(path: str, text: str, allowed: Sequence[Mapping[str, Any]] = ()) -> None:
    """Raise `StyleError` if a module or a project file has anything that the templates do not write.

    `allowed` has the entries that styles that extend this one add to the tables of allowlist.py.
    """
    tables = allowlist.extended(allowed)
    if path in tables.KEYS:
        _project(path, text, tables)
    elif PurePosixPath(path).suffix == ".ts":
        _module(path, text, tables)


def _project(path: str, text: str, allowed: SimpleNamespace) -> None:
    """Check the keys of a project file and the commands in it, because npm runs some of them."""
    try:
        members: dict[str, Any] = json.loads(text)
    except ValueError as error:
        _refuse(path, 1, f"invalid JSON ({error})")
    for key in members.keys() - allowed.KEYS[path]:
        _refuse(path, 1, f"the key {key!r}", "KEYS")
    for command in members.get("scripts", {}).values():
        if not re.fullmatch(allowed.SCRIPTS, command, re.VERBOSE):
            _refuse(path, 1, f"the command {command!r}", "SCRIPTS")


def _module(path: str, text: str, allowed: SimpleNamespace) -> None:
    for odd in filter(None, (INVISIBLE.search(text), _MAGIC.search(text))):
        _refuse(path, text.count("\n", 0, odd.start()) + 1, f"the text {odd[0]!r}", hint="the doors remove it")
    root = parsed(text)
    if root.has_error:
        broken = next(node for node in walk(root) if node.is_error or node.is_missing)
        _refuse(path, broken.start_point.row + 1, "invalid TypeScript")
    _Guard(path, allowed).run(root)


def _refuse(path: str, line: int, what: str, table: str = "", hint: str = "") -> NoReturn:
    if table:
        hint = f"if a template writes it, add it to {table} in templates/typescript/allowlist.py, or to ALLOWED of a style that extends this one"
    raise StyleError(
        f"{path}:{line}: {what} is not allowed in the output, and nothing was written; {hint or 'no template may write it'}; "
        "if no template writes it, text of the document has become code: please report it"
    )


class _Guard:
    def __init__(self, path: str, allowed: SimpleNamespace) -> None:
        self.path, self.allowed = path, allowed
        self.kinds = dict[str, frozenset[str]]()

    def run(self, root: Node) -> None:
        """Check every node of a module."""
        names = self.allowed.GLOBALS | frozenset(_bound(root))
        stack = [(root, self._scope("a module", "MODULE or DATA", names))]
        while stack:
            node, scope = stack.pop()
            if node.type not in scope.kinds:
                self.refuse(node, f"{node.type} in {scope.label}", scope.table)
            if check := _CHECKS.get(node.type):
                check(self, node, scope)
            stack += reversed(self._children(node, scope))

    def refuse(self, node: Node, what: str, table: str = "", hint: str = "") -> NoReturn:
        _refuse(self.path, node.start_point.row + 1, what, table, hint)

    def _scope(self, label: str, table: str, names: frozenset[str]) -> Scope:
        if table not in self.kinds:
            tables = (getattr(self.allowed, each) for each in table.split(" or "))
            self.kinds[table] = self.allowed.PARTS.union(*tables)
        return Scope(label, table, self.kinds[table], names)

    def _children(self, node: Node, scope: Scope) -> Children:
        """The named nodes in a node, each with its scope."""
        match node.type:
            case "class_body":
                scope = self._scope("a class", "CLASS or DATA", scope.names)
            case "statement_block":
                scope = self._scope("a function", "FUNCTION or CODE", scope.names | frozenset(_bound(node)))
            case "arrow_function" | "function_declaration" | "method_definition":
                scope = replace(scope, names=scope.names | frozenset(_parameters(node)))
            case kind if kind in _TYPES:
                scope = self._scope("a type", "TYPE", scope.names)
            case "as_expression" | "satisfies_expression":
                value, *types = node.named_children
                inner = self._scope("a type", "TYPE", scope.names)
                return [(value, scope), *((each, inner) for each in types)]
        return [(each, scope) for each in node.named_children]

    # ── checks of single nodes ──

    def name(self, node: Node, scope: Scope) -> None:
        """The name of anything."""
        if not _NAME.fullmatch(text_of(node)):
            self.refuse(node, f"the name {text_of(node)!r}", hint="names are ASCII identifiers")

    def value(self, node: Node, scope: Scope) -> None:
        """An identifier, which is the name of a value unless it is a part of an import, an export or a type."""
        self.name(node, scope)
        parent = node.parent.type if node.parent else ""
        if parent not in _NAMING and scope.table != "TYPE" and text_of(node) not in scope.names:
            self.refuse(node, f"the undefined name {text_of(node)!r}", "GLOBALS")

    def source(self, node: Node, scope: Scope) -> None:
        """An import, or an export from another module."""
        source = node.child_by_field_name("source")
        if node.type == "import_statement" and node.named_children[0] == source:
            self.refuse(node, "a module that is imported for its effects")
        match = _SOURCE.fullmatch(text_of(source)[1:-1])
        if source and (not match or match[1].count("../") >= len(PurePosixPath(self.path).parts) - 1):
            self.refuse(node, f"the import from {text_of(source)}", hint="modules import only modules of the package")

    def exported(self, node: Node, scope: Scope) -> None:
        """The name of an export or of a member of a class."""
        name = node.child_by_field_name("alias") or node.child_by_field_name("name") or node.named_children[0]
        if text_of(name) in self.allowed.EXPORTS:
            self.refuse(node, f"the name {text_of(name)!r}", hint="it would make a promise of the module or class")

    def call(self, node: Node, scope: Scope) -> None:
        called = text_of(node.child_by_field_name("function") or node.child_by_field_name("constructor"))
        table = "METHOD_CALLS" if "FUNCTION" in scope.table else "CALLS"
        if not re.fullmatch(getattr(self.allowed, table), called.rstrip("_"), re.VERBOSE):
            self.refuse(node, f"the call of {called!r:.100} in {scope.label}", table)

    def member(self, node: Node, scope: Scope) -> None:
        name = text_of(node.child_by_field_name("property"))
        if name in self.allowed.PROPERTIES:
            self.refuse(node, f"the property {name!r}", "PROPERTIES", "it leads to the constructors of values")

    def pair(self, node: Node, scope: Scope) -> None:
        if text_of(node.child_by_field_name("key")).strip("\"'") == "__proto__":
            self.refuse(node, "the key '__proto__'", hint='["__proto__"] is a member like any other')

    def computed(self, node: Node, scope: Scope) -> None:
        if any(each.type != "string" for each in node.named_children):
            self.refuse(node, f"the key {text_of(node)!r:.100}", hint="a computed key is a string")

    def statement(self, node: Node, scope: Scope) -> None:
        [expression] = node.named_children
        if expression.type not in ("assignment_expression", "await_expression", "call_expression"):
            self.refuse(node, f"the statement {expression.type}")

    def assignment(self, node: Node, scope: Scope) -> None:
        target = node.child_by_field_name("left")
        if not re.fullmatch(r"this\.#?\w+", text_of(target), re.ASCII):
            self.refuse(node, f"an assignment to {text_of(target)!r:.100}", hint="only members of `this` are assigned")

    def base(self, node: Node, scope: Scope) -> None:
        if not re.fullmatch(self.allowed.BASES, text_of(node.child_by_field_name("value"))):
            self.refuse(node, f"the base {text_of(node)!r:.100}", "BASES")

    def comment(self, node: Node, scope: Scope) -> None:
        text = text_of(node)
        if not text.startswith(("/** ", "/**\n")):
            if not re.fullmatch(self.allowed.COMMENTS, text):
                self.refuse(node, f"the comment {text!r:.100}", "COMMENTS")
        if annotation := _ANNOTATION.search(text):
            self.refuse(node, f"the annotation {annotation[0]!r}", hint="bundlers drop calls of such a function")
        for tag in _TAG.findall(text.removeprefix("/**")):
            if tag not in self.allowed.TAGS:
                self.refuse(node, f"the tag {tag!r:.100} in documentation", "TAGS")


_TYPES = frozenset(
    "extends_type_clause implements_clause interface_declaration type_alias_declaration type_annotation type_arguments "
    "type_parameters type_predicate_annotation".split()
)
"""Nodes whose children are types."""

_NAMING = frozenset("export_specifier import_specifier namespace_export".split())
"""Nodes whose identifiers are names of another module, or for others."""

_CHECKS = {
    "assignment_expression": _Guard.assignment,
    "call_expression": _Guard.call,
    "comment": _Guard.comment,
    "computed_property_name": _Guard.computed,
    "export_specifier": _Guard.exported,
    "export_statement": _Guard.source,
    "expression_statement": _Guard.statement,
    "extends_clause": _Guard.base,
    "function_declaration": _Guard.exported,
    "identifier": _Guard.value,
    "import_statement": _Guard.source,
    "member_expression": _Guard.member,
    "method_definition": _Guard.exported,
    "namespace_export": _Guard.exported,
    "new_expression": _Guard.call,
    "pair": _Guard.pair,
    "private_property_identifier": _Guard.name,
    "property_identifier": _Guard.name,
    "public_field_definition": _Guard.exported,
    "shorthand_property_identifier": _Guard.value,
    "type_identifier": _Guard.name,
    "variable_declarator": _Guard.exported,
}


def _bound(body: Node) -> Iterator[str]:
    """The names of values that the statements of a module or a function bind."""
    for statement in body.named_children:
        inner = statement.child_by_field_name("declaration") or statement
        match inner.type:
            case "import_statement":
                for each in walk(inner):
                    if each.type == "import_specifier":
                        yield text_of(each.child_by_field_name("alias") or each.child_by_field_name("name"))
                    elif each.type == "namespace_import":
                        yield text_of(each.named_children[0])
            case "lexical_declaration":
                yield from (text_of(each.child_by_field_name("name")) for each in inner.named_children)
            case "class_declaration" | "function_declaration":
                yield text_of(inner.child_by_field_name("name"))


def _parameters(function: Node) -> Iterator[str]:
    """The names of the parameters of a function."""
    if single := function.child_by_field_name("parameter"):
        yield text_of(single)
    elif parameters := function.child_by_field_name("parameters"):
        for each in parameters.named_children:
            yield text_of(each.child_by_field_name("pattern")).removeprefix("...")
