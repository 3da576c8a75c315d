"""Syntax trees of TypeScript, by tree-sitter; the names of nodes and fields are those of tree-sitter-typescript."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tree_sitter import Node, Parser

_UNKNOWN = re.compile(r'^(export )type ( *\* from "[^"\n]*";)$|^( +)a(bstract\??: )', re.MULTILINE)
"""What tree-sitter-typescript 0.23 does not know: `export type * from`, and a member called `abstract`."""


def parsed(text: str) -> Node:
    """The root of the syntax tree of a module; its parts that are no TypeScript are nodes of type `ERROR`.

    What tree-sitter does not know is parsed in a form of the same length, for which the rules are the same."""
    known = _UNKNOWN.sub(lambda found: f"{found[1]}     {found[2]}" if found[1] else f"{found[3]}A{found[4]}", text)
    return _parser().parse(known.encode()).root_node


def walk(node: Node) -> Iterator[Node]:
    """A node and all nodes in it, without recursion, because unions can be long chains."""
    stack = [node]
    while stack:
        yield (node := stack.pop())
        stack += reversed(node.children)


def text_of(node: Node | None) -> str:
    """The source text of a node; empty if there is none."""
    return node.text.decode() if node and node.text else ""


@cache
def _parser() -> Parser:
    from tree_sitter import Language, Parser  # here, because only files that the cache does not know are parsed
    from tree_sitter_typescript import language_typescript

    return Parser(Language(language_typescript()))
