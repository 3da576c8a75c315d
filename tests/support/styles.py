"""What every style is held to, whatever its language: no value is printed as it came, and each door makes text safe."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from dataclasses import replace

import jinja2
from jinja2 import nodes

from generator import Style, Tree, render
from generator.ir import Api
from generator.styling.texts import INVISIBLE

_LAYOUT = ("indent", "join", "sort", "trim", "unique")
"""Filters of Jinja that leave safe text safe."""


def templates(style: Style) -> Iterator[str]:
    """The names of all templates of a style itself, without those of the styles that it extends."""
    for path in sorted(style.folder.rglob("*.jinja")):
        yield path.relative_to(style.folder).as_posix()


def raw_prints(style: Style, template: str) -> list[str]:
    """The expressions that a template prints and that do not end in a door, a macro, or a literal of its own."""
    source = jinja2.Environment().parse((style.folder / template).read_text("utf-8"))
    printed = [node for output in source.find_all(nodes.Output) for node in output.nodes]
    return [f"{template}:{node.lineno}: {node}" for node in printed if not _is_safe(node, style.doors)]


def _is_safe(node: nodes.Node | None, doors: tuple[str, ...]) -> bool:
    match node:
        case nodes.Filter(name="map", args=[nodes.Const(value=name)]):
            return name in doors
        case nodes.Filter(name=name, node=inner):
            return name in doors or (name in _LAYOUT and _is_safe(inner, doors))
        case nodes.TemplateData() | nodes.Const() | None:
            return True
        case nodes.Call(node=nodes.Name()):  # a macro; its own output is checked where it stands
            return True
        case nodes.CondExpr(expr1=first, expr2=second):
            return _is_safe(first, doors) and _is_safe(second, doors)
        case nodes.Concat(nodes=parts):
            return all(_is_safe(part, doors) for part in parts)
        case _:
            return False


def leaky_doors(style: Style, payloads: dict[str, str]) -> list[str]:
    """The doors that let characters through which nobody sees, or text as it came: all of it, whatever it is.

    A door may refuse text by raising an exception, as those do which take a name or a type and not a text.
    """
    return [name for name in style.doors if _leaks(style, name, payloads)]


def _leaks(style: Style, door: str, payloads: dict[str, str]) -> bool:
    came_through = list[bool]()
    for payload in payloads.values():
        try:
            made = str(style.environment.filters[door](payload))
        except Exception:
            came_through.append(False)
        else:
            came_through.append(made == payload)
            if INVISIBLE.search(made):
                return True
    return all(came_through)


def unreadable_files(style: Style, api: Api) -> list[str]:
    """The files that the style makes of an Api which hold invisible characters, or are not what their suffix says.

    They are not formatted, which takes most of the time and hides nothing.
    """
    plain = replace(style, split=None, format=lambda path, text: text, format_all=None)
    return faults_of(render(api, plain))


def faults_of(tree: Tree) -> list[str]:
    """What is wrong with files as text of their kind."""
    found = []
    for path, text in tree.items():
        if isinstance(text, str) and (unseen := INVISIBLE.search(text.replace("\f", ""))):
            found.append(f"{path}: the character {unseen[0]!r}")
        try:
            match path.rpartition(".")[2]:
                case "json":
                    json.loads(text)
                case "jsonl":
                    [json.loads(line) for line in text.splitlines()]
                case "toml" if isinstance(text, str):
                    tomllib.loads(text)
        except ValueError as error:
            found.append(f"{path}: {error}")
    return found
