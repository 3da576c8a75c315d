"""The final check of each module before it is written: Python that no template writes is refused.

The doors of naming.py and escaping.py keep text of the document out of the code. This check is the second line of
defence, in case a door or a template has a hole: it parses the module as Python does, and every statement, expression,
name, import, call, base and decorator must be in allowlist.py. Strings that the package parses as types must be types.

    text ── no invisible characters ──▶ ast ── each node by its scope: module, class, function or type ──▶ text
"""

from __future__ import annotations

import ast
import builtins
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from types import SimpleNamespace
from typing import Any, NoReturn

from generator.styling.style import StyleError
from generator.styling.texts import INVISIBLE

from . import allowlist
from .syntax import bound, dotted, parsed, stored

_BUILTINS = frozenset(dir(builtins))

Children = Iterable[tuple[ast.AST, "Scope"]]


@dataclass(frozen=True, slots=True)
class Scope:
    """The rules for a node: the tables that list the allowed syntax, that syntax, and the names in scope (None: unknown)."""

    label: str
    table: str
    nodes: frozenset[type[ast.AST]] = frozenset()
    names: frozenset[str] | None = None


_MODULE = Scope("a module", "MODULE or DATA")
_CLASS = Scope("a class", "CLASS or DATA")
_FUNCTION = Scope("a function", "FUNCTION or CODE")
_TYPE = Scope("a type", "TYPE")
_VALUES = Scope("a Literal", "TYPE", frozenset({ast.Constant, ast.Tuple, ast.UnaryOp, ast.USub}))


def verify(path: str, text: str, allowed: Sequence[Mapping[str, Any]] = ()) -> None:
    """Raise `StyleError` if a module or the project file has anything that the templates do not write.

    `allowed` has the entries that styles that extend this one add to the tables of allowlist.py.
    """
    match PurePosixPath(path).suffix:
        case ".py":
            _module(path, text, allowlist.extended(allowed))
        case ".toml":
            _project(path, text, allowlist.extended(allowed))


def _project(path: str, text: str, allowed: SimpleNamespace) -> None:
    """Check the keys of the project file, because some of them make an installer run code."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _refusal(path, 1, f"invalid TOML ({error})") from None
    for name, keys in allowed.TOML.items():
        table = tables
        for step in filter(None, name.split(".")):
            table = table.get(step, {})
        for key in set(table) - keys:
            raise _refusal(path, 1, f"the key {key!r} in [{name}]", "TOML")


def _module(path: str, text: str, allowed: SimpleNamespace) -> None:
    if invisible := INVISIBLE.search(text):
        line = text.count("\n", 0, invisible.start()) + 1
        raise _refusal(path, line, f"the character {invisible[0]!r}", hint="the doors of escaping.py remove it")
    try:
        tree = parsed(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line = getattr(error, "lineno", None) or 1
        raise _refusal(path, line, f"invalid Python ({error})") from None
    _Guard(path, tree, allowed).run()


def _refusal(path: str, line: int, what: str, table: str = "", hint: str = "") -> StyleError:
    if table:
        hint = f"if a template writes it, add it to {table} in templates/python/allowlist.py, or to ALLOWED of a style that extends this one"
    return StyleError(
        f"{path}:{line}: {what} is not allowed in the output, and nothing was written; {hint or 'no template may write it'}; "
        "if no template writes it, text of the document has become code: please report it"
    )


@dataclass(slots=True)
class _Guard:
    path: str
    tree: ast.Module
    allowed: SimpleNamespace
    known: frozenset[str] = field(init=False)
    calls: re.Pattern[str] = field(init=False)
    tables: dict[str, frozenset[type[ast.AST]]] = field(default_factory=dict)
    program: bool = field(init=False)
    types: Scope = field(init=False)
    depth: int = field(init=False)

    def __post_init__(self) -> None:
        parts = PurePosixPath(self.path).parts
        inside = parts[2:] if parts[0] == "src" else parts
        name = "/".join(inside)
        self.depth = len(inside)
        self.program = name in self.allowed.PROGRAMS
        method_calls = "|".join(self.allowed.METHOD_CALLS.strip().split("\n"))
        self.calls = re.compile(f"{method_calls}|{self.allowed.PROGRAMS.get(name, '(?!)')}", re.VERBOSE)
        self.known = frozenset(self._distinct(self.tree.body))
        self.types = self._scope(_TYPE, self.known)

    def _scope(self, scope: Scope, names: frozenset[str] | None = None) -> Scope:
        if scope.table not in self.tables:
            tables = (getattr(self.allowed, each) for each in scope.table.split(" or "))
            self.tables[scope.table] = frozenset[type[ast.AST]]().union(*tables)
        return Scope(scope.label, scope.table, self.tables[scope.table], names)

    def run(self) -> None:
        """Check every node; without recursion, because annotations can be long chains."""
        stack: list[tuple[ast.AST, Scope]] = [(each, self._scope(_MODULE, self.known)) for each in self.tree.body]
        while stack:
            node, scope = stack.pop()
            if type(node) not in scope.nodes:
                self.refuse(node, f"{type(node).__name__} in {scope.label}", scope.table)
            handler = _HANDLERS.get(type(node))
            if handler:
                stack += handler(self, node, scope)
            else:
                stack += [(each, scope) for each in ast.iter_child_nodes(node) if not isinstance(each, _CONTEXTS)]

    def refuse(self, node: ast.AST, what: str, table: str = "", hint: str = "") -> NoReturn:
        raise _refusal(self.path, getattr(node, "lineno", 1), what, table, hint)

    def _distinct(self, body: list[ast.stmt]) -> set[str]:
        """The names that statements bind; refuses a second binding, which would replace the first."""
        names: set[str] = set()
        for name, statement in bound(body):
            self._name(statement, name)
            if name in names:
                self.refuse(statement, f"a second definition of {name!r}", hint="NameScope keeps names unique")
            names.add(name)
        return names

    def _name(self, node: ast.AST, name: str) -> None:
        if not (name.isidentifier() and name.isascii()):
            self.refuse(node, f"the name {name!r}", hint="names are ASCII identifiers")
        if name.startswith("__") and name.endswith("__") and name not in self.allowed.DUNDERS:
            self.refuse(node, f"the name {name!r}", "DUNDERS")

    # ── statements ──

    def imports(self, node: ast.Import, scope: Scope) -> Children:
        for each in node.names:
            if ast.unparse(each) not in self.allowed.MODULES:
                self.refuse(node, f"the import of {ast.unparse(each)!r}", "MODULES")
        return ()

    def imports_from(self, node: ast.ImportFrom, scope: Scope) -> Children:
        for each in node.names:
            self._name(node, each.name)
            if each.asname and each.asname != f"_{each.name}" and not node.level:
                self.refuse(node, f"an alias for {each.name!r}")
            if node.module == "builtins" and each.name not in self.allowed.BUILTIN_TYPES:
                self.refuse(node, f"the import of {each.name!r} from builtins", "BUILTIN_TYPES")
        if node.level > self.depth or (not node.level and node.module not in self.allowed.FROM):
            self.refuse(node, f"the import from {'.' * node.level}{node.module or ''}", "FROM")
        return ()

    def branch(self, node: ast.If, scope: Scope) -> Children:
        if scope.label == _MODULE.label and ast.unparse(node.test).removeprefix("not ") != "TYPE_CHECKING":
            self.refuse(node, "an `if` that does not test TYPE_CHECKING")
        return [(each, scope) for each in (node.test, *node.body, *node.orelse)]

    def expression(self, node: ast.Expr, scope: Scope) -> Children:
        if isinstance(node.value, ast.Constant) and (isinstance(node.value.value, str) or node.value.value is ...):
            return ()
        if not isinstance(node.value, ast.Call | ast.Await) or scope.label != _FUNCTION.label:
            self.refuse(node, f"the statement {type(node.value).__name__} in {scope.label}")
        return [(node.value, scope)]

    def assignment(self, node: ast.Assign | ast.AnnAssign, scope: Scope) -> Children:
        targets = [node.target] if isinstance(node, ast.AnnAssign) else node.targets
        for target in targets:
            for each in target.elts if isinstance(target, ast.Tuple) else [target]:
                if not isinstance(each, ast.Starred | ast.Name):
                    self.refuse(node, f"an assignment to {type(each).__name__}")
        if not isinstance(node, ast.AnnAssign):
            return [(node.value, scope)]
        is_alias = _own(node.annotation) == "TypeAlias"
        if is_alias and isinstance(node.value, ast.Constant):
            return [(node.annotation, self.types), *self._texts(node.value, self.types)]
        value = [(node.value, self.types if is_alias else scope)] if node.value else []
        return [(node.annotation, self.types), *value]

    def klass(self, node: ast.ClassDef, scope: Scope) -> Children:
        self._decorators(node)
        for base in node.bases:
            if _own(base) not in self.allowed.BASES and not re.fullmatch(self.allowed.OWN_BASES, dotted(base)):
                self.refuse(base, f"the base {ast.unparse(base)!r}", "BASES")
        for option in node.keywords:
            if option.arg not in self.allowed.CLASS_OPTIONS or not isinstance(option.value, ast.Constant):
                self.refuse(node, f"the class option {ast.unparse(option)!r}", "CLASS_OPTIONS")
        marks = {each: {*map(dotted, getattr(each, "decorator_list", ()))} for each in node.body}
        self._distinct([each for each in node.body if "overload" not in marks[each]])
        inner = self._scope(_CLASS, self.known)
        return [(each, inner) for each in (*node.bases, *node.body)]

    def function(self, node: ast.FunctionDef | ast.AsyncFunctionDef, scope: Scope) -> Children:
        self._decorators(node)
        parameters = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        parameters += filter(None, [node.args.vararg, node.args.kwarg])
        local = {name for name, _ in bound(node.body)} | {each.arg for each in parameters}
        if self.program:  # comprehensions bind names too
            local |= set(stored(node))
        for name in local:
            self._name(node, name)
        inner = self._scope(_FUNCTION, self.known | local)
        if self.program:
            inner = replace(inner, nodes=inner.nodes | self.allowed.PROGRAM)
        types = [each.annotation for each in parameters] + [node.returns]
        defaults = [each for each in (*node.args.defaults, *node.args.kw_defaults) if each]
        at = Scope("a signature", _CLASS.table, self.allowed.DATA - {ast.Call}, self.known)
        return [
            *((each, inner) for each in node.body),
            *((each, self.types) for each in types if each),
            *((each, at) for each in defaults),
        ]

    def _decorators(self, node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        for each in node.decorator_list:
            match each:
                case ast.Call(ast.Name(name), [ast.Constant(str())], []) if name in self.allowed.DECORATOR_CALLS:
                    pass
                case _ if ast.unparse(each) not in self.allowed.DECORATORS:
                    self.refuse(each, f"the decorator {ast.unparse(each)!r}", "DECORATORS")

    # ── expressions ──

    def name(self, node: ast.Name, scope: Scope) -> Children:
        self._name(node, node.id)
        if node.id in self.allowed.DUNDERS or (scope.names is not None and node.id in scope.names):
            return ()
        if node.id in _BUILTINS:
            if node.id not in self.allowed.BUILTINS:
                self.refuse(node, f"the builtin {node.id!r}", "BUILTINS")
        elif scope.names is not None:
            self.refuse(node, f"the undefined name {node.id!r}", hint="import or define it")
        return ()

    def attribute(self, node: ast.Attribute, scope: Scope) -> Children:
        self._name(node, node.attr)
        return [(node.value, scope)]

    def call(self, node: ast.Call, scope: Scope) -> Children:
        name = dotted(node.func)
        if scope.label == _TYPE.label:
            if _own(node.func) not in self.allowed.MARKS or node.keywords:
                self.refuse(node, f"the call of {name or 'an expression'!r} in a type", "MARKS")
            return [(node.func, scope), *((each, _VALUES) for each in node.args)]
        arguments: list[tuple[str | int, ast.expr]] = [*enumerate(node.args)]
        arguments += [(each.arg or "**", each.value) for each in node.keywords]
        if scope.label == _FUNCTION.label:
            if not self.calls.fullmatch(name):
                self.refuse(node, f"the call of {name or 'an expression'!r} in a function", "METHOD_CALLS")
            return [(node.func, scope), *((value, scope) for _, value in arguments)]
        signature = self.allowed.CALLS.get(name) or self.allowed.CALLS.get(_own(node.func))
        if signature is None:
            self.refuse(node, f"the call of {name or 'an expression'!r} in {scope.label}", "CALLS")
        inner: list[tuple[ast.AST, Scope]] = [(node.func, scope)]
        for at, value in arguments:
            if at in signature.types:
                # Types of a TypedDict refer to names of its module; those of an operation to any model, unknown here.
                inner += self._texts(value, self.types if _own(node.func) == "TypedDict" else self._scope(_TYPE))
            elif at not in signature.others:
                self.refuse(value, f"the argument {at!r} of {name}", "CALLS")
            inner.append((value, scope))
        return inner

    def constant(self, node: ast.Constant, scope: Scope) -> Children:
        if scope.label == _TYPE.label and node.value is not None and node.value is not ...:
            self.refuse(node, f"the value {node.value!r:.100} in a type", "LITERALS")
        return ()

    def subscript(self, node: ast.Subscript, scope: Scope) -> Children:
        is_literal = scope.label == _TYPE.label and _own(node.value) in self.allowed.LITERALS
        return [(node.value, scope), (node.slice, _VALUES if is_literal else scope)]

    def _texts(self, node: ast.expr, scope: Scope) -> Children:
        """The types in an argument: one string, or the strings that are the values of a dictionary."""
        values = node.values if isinstance(node, ast.Dict) else [node]
        for each in values:
            if not isinstance(each, ast.Constant) or not isinstance(each.value, str | None):
                self.refuse(each, f"{type(each).__name__} instead of a string with a type")
            elif isinstance(each.value, str):
                try:
                    parsed = ast.parse(each.value, mode="eval").body
                except (SyntaxError, ValueError, RecursionError, MemoryError):
                    self.refuse(each, f"the type {each.value!r:.100}", hint="it is not a valid expression")
                for inner in ast.walk(parsed):
                    if hasattr(inner, "lineno"):
                        inner.lineno = each.lineno
                yield parsed, scope


_CONTEXTS = (ast.Load, ast.Store, ast.Del)
_HANDLERS: dict[type[ast.AST], Callable[[_Guard, Any, Scope], Children]] = {
    ast.AnnAssign: _Guard.assignment,
    ast.Assign: _Guard.assignment,
    ast.AsyncFunctionDef: _Guard.function,
    ast.Attribute: _Guard.attribute,
    ast.Call: _Guard.call,
    ast.ClassDef: _Guard.klass,
    ast.Constant: _Guard.constant,
    ast.Expr: _Guard.expression,
    ast.FunctionDef: _Guard.function,
    ast.If: _Guard.branch,
    ast.Import: _Guard.imports,
    ast.ImportFrom: _Guard.imports_from,
    ast.Name: _Guard.name,
    ast.Subscript: _Guard.subscript,
}


def _own(node: ast.AST) -> str:
    """A name of the package's own; it has an underscore where the document has a class of that name."""
    return dotted(node).removeprefix("_")
