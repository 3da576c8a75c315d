"""The last check of the output as a whole, before anything is written: every imported module and name exists.

text ── interface ──▶ the exports and imports of a module, as JSON ── link ──▶ every import leads to an export
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING, Any

from generator.styling.style import StyleError

from .syntax import parsed, text_of, walk

if TYPE_CHECKING:
    from tree_sitter import Node

_HELP = "correct your own modules in `extras`, or, if there are none, report this as a bug of the style"


def interface(path: str, text: str) -> str:
    """The names that a module exports, the modules of which it exports everything, and the names that it imports by module,
    as JSON; empty for other files."""
    if not path.endswith(".ts"):
        return ""
    exports, all_of, imports = list[str](), list[str](), dict[str, list[str]]()
    for statement in parsed(text).named_children:
        if source := statement.child_by_field_name("source"):
            module, names = normpath(join(dirname(path), text_of(source)[1:-1])), list(_specified(statement, "name"))
            imports.setdefault(module, []).extend(names)
            if statement.type == "export_statement" and len(statement.named_children) == 1:
                all_of.append(module)
        if statement.type == "export_statement":
            exports += _exported(statement)
    return json.dumps([exports, all_of, imports])


def link(interfaces: Mapping[str, str]) -> None:
    """Raise `StyleError` if a module imports a module or a name that does not exist."""
    modules = {path: json.loads(text) for path, text in interfaces.items() if text}
    for path, (_, _, imports) in modules.items():
        for source, names in imports.items():
            missing = sorted({*names} - _names(source, modules)) if source in modules else names or ["anything"]
            if missing:
                raise StyleError(f"{path}: {source} has no {missing[0]!r} to import; nothing was written; {_HELP}")


def _names(path: str, modules: Mapping[str, Any]) -> set[str]:
    """The names that a module exports, with those of the modules of which it exports everything."""
    exports, all_of, _ = modules[path]
    return {*exports}.union(*(_names(each, modules) for each in all_of))


def _exported(statement: Node) -> Iterator[str]:
    declaration = statement.child_by_field_name("declaration")
    if not declaration:
        yield from _specified(statement, "alias")
    elif declaration.type == "lexical_declaration":
        yield from (text_of(each.child_by_field_name("name")) for each in declaration.named_children)
    else:
        yield text_of(declaration.child_by_field_name("name"))


def _specified(statement: Node, field: str) -> Iterator[str]:
    """The names in the braces of an import or export, in this module (`alias`) or in the other (`name`)."""
    for node in walk(statement):
        if node.type in ("import_specifier", "export_specifier"):
            yield text_of(node.child_by_field_name(field) or node.child_by_field_name("name"))
        elif node.type == "namespace_export" and field == "alias":
            yield text_of(node.named_children[0])
