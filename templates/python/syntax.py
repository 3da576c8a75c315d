"""Helpers for syntax trees: the names that code calls and binds."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import lru_cache


@lru_cache(maxsize=1)
def parsed(text: str) -> ast.Module:
    """The syntax tree of a module; the last one is cached, because several checks parse the same module in a row."""
    return ast.parse(text.encode())  # as bytes, because a comment could declare another encoding


def dotted(node: ast.AST) -> str:
    """The dotted name of an expression, such as `msgspec.field` or `super().__init__`; empty if it has none."""
    match node:
        case ast.Name(name):
            return name
        case ast.Attribute(value, name):
            return f"{dotted(value)}.{name}"
        case ast.Call(function):
            return f"{dotted(function)}()"
        case _:
            return ""


def bound(body: Iterable[ast.stmt]) -> Iterator[tuple[str, ast.stmt]]:
    """The names that statements bind, including those inside `if` and `try`."""
    for each in body:
        match each:
            case ast.Import(names) | ast.ImportFrom(names=names):
                yield from ((name.asname or name.name, each) for name in names)
            case ast.ClassDef(name) | ast.FunctionDef(name) | ast.AsyncFunctionDef(name):
                yield name, each
            case ast.AnnAssign(ast.Name(name)):
                yield name, each
            case ast.Assign(targets):
                yield from ((name, each) for target in targets for name in stored(target))
            case ast.If(_, then, otherwise):
                yield from bound([*then, *otherwise])
            case ast.Try(then, handlers, otherwise, finally_):
                yield from bound([*then, *(inner for each in handlers for inner in each.body), *otherwise, *finally_])


def stored(node: ast.AST) -> Iterator[str]:
    """The names that a target or a part of it assigns to."""
    return (each.id for each in ast.walk(node) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store))
