"""Checks for styles of any language: every printed value goes through a door, and every door makes text safe."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from dataclasses import replace

import jinja2
import yaml
from jinja2 import nodes

from generator import Style, Tree, render
from generator.ir import Api
from generator.styling.texts import INVISIBLE

_LAYOUT = ("indent", "join", "sort", "trim", "unique")
"""Filters of Jinja that leave safe text safe."""


def templates(style: Style) -> Iterator[str]:
    """The names of a style's own templates, without those of the styles that it extends."""
    for path in sorted(style.folder.rglob("*.jinja")):
        yield path.relative_to(style.folder).as_posix()


def raw_prints(style: Style, template: str) -> list[str]:
    """The printed expressions of a template that are neither a literal nor end in a door or a macro."""
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
        case nodes.Call(node=nodes.Name()):  # a macro; its definition is checked separately
            return True
        case nodes.CondExpr(expr1=first, expr2=second):
            return _is_safe(first, doors) and _is_safe(second, doors)
        case nodes.Concat(nodes=parts):
            return all(_is_safe(part, doors) for part in parts)
        case _:
            return False


def leaky_doors(style: Style, payloads: dict[str, str]) -> list[str]:
    """The doors that let invisible characters through, or that return every payload unchanged.

    A door may refuse a text by raising an exception, as doors for names and types do.
    """
    return [name for name in style.doors if _leaks(style, name, payloads)]


def _leaks(style: Style, door: str, payloads: dict[str, str]) -> bool:
    unchanged = list[bool]()
    for payload in payloads.values():
        try:
            output = str(style.environment.filters[door](payload))
        except Exception:
            unchanged.append(False)
        else:
            unchanged.append(output == payload)
            if INVISIBLE.search(output):
                return True
    return all(unchanged)


def unreadable_files(style: Style, api: Api) -> list[str]:
    """The faults of the files that a style renders from an Api.

    Formatting is skipped: it takes most of the time and hides no fault.
    """
    plain = replace(style, split=None, format=lambda path, text: text, format_all=None)
    return faults_of(render(api, plain))


def faults_of(tree: Tree) -> list[str]:
    """The files with invisible characters, and those that are not valid for their suffix."""
    found = []
    for path, text in tree.items():
        if isinstance(text, str) and (invisible := INVISIBLE.search(text.replace("\f", ""))):
            found.append(f"{path}: the character {invisible[0]!r}")
        try:
            match path.rpartition(".")[2]:
                case "json":
                    json.loads(text)
                case "jsonl":
                    [json.loads(line) for line in text.splitlines()]
                case "toml" if isinstance(text, str):
                    tomllib.loads(text)
                case "yml":
                    yaml.safe_load(text)
        except (ValueError, yaml.YAMLError) as error:
            found.append(f"{path}: {error}")
    return found
