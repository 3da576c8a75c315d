"""The lock file: the surface of a release as text, a line for each entry, so that a review shows what changed.

A line is a JSON object, indented below its parent; children are sorted, so that moving a part of the document changes nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast, get_args

from ..loader.yaml_reader import read_text
from ..problems import Problem, SpecError
from .surface import Entry, Fact, Kind, Surface

_FORMAT = 1
_HEAD = "# The surface of the last release, which `diff` compares with; `lock` writes it."
_KINDS = get_args(Kind)
_HELP = "run `lock` in the revision of the last release, or restore the file"
_MAX_DEPTH = 200


def text_of(surface: Surface) -> str:
    """The lock file of a surface."""
    facts = {"format": _FORMAT, "version": surface.version, "digest": surface.digest, "styles": sorted(surface.lines)}
    return "\n".join([_HEAD, json.dumps(facts), *_lines(surface.client, surface.lines, 0), ""])


def _lines(entry: Entry, lines: Mapping[str, Mapping[str, str]], depth: int) -> Iterator[str]:
    spelled = {style: text for style, known in lines.items() if (text := known.get(entry.line_key))}
    stated = {entry.kind: entry.key, **entry.facts, **({"lines": spelled} if spelled else {})}
    yield " " * depth + json.dumps(stated, ensure_ascii=False)
    for child in sorted(entry.children, key=lambda each: (each.kind, each.key)):
        yield from _lines(child, lines, depth + 1)


def read_lock(path: Path) -> Surface:
    """The surface in a lock file. Raises `SpecError` if it is not one."""
    text, _ = read_text(str(path))
    rows = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip() and line[0] != "#"]
    if not rows:
        raise _error(path, 1, "the file is empty")
    head = _object(path, *rows[0])
    if head.get("format") != _FORMAT:
        raise _error(path, rows[0][0], f"the format of the file is not {_FORMAT}")
    lines: dict[str, dict[str, str]] = {str(style): {} for style in head.get("styles", ())}
    children: list[list[Entry]] = [[]]
    for number, line in reversed(rows[1:]):  # children come before their parents
        depth = len(line) - len(line.lstrip(" "))
        if depth > _MAX_DEPTH:
            raise _error(path, number, "nested too deeply")
        children += [[] for _ in range(len(children), depth + 2)]
        stated = _object(path, number, line)
        children[depth].append(_entry(path, number, stated, lines, children[depth + 1]))
        children[depth + 1] = []
    if len(children[0]) != 1 or any(children[1:]) or children[0][0].kind != "client":
        raise _error(path, rows[-1][0], "the file does not have one client, with everything else below it")
    return Surface(str(head.get("version", "")), children[0][0], lines, str(head.get("digest", "")))


def _entry(
    path: Path, number: int, stated: dict[str, Any], lines: dict[str, dict[str, str]], below: list[Entry]
) -> Entry:
    kind, key = next(iter(stated.items()), ("", None))
    spelled = stated.pop("lines", {})
    if kind not in _KINDS or not isinstance(key, str) or not isinstance(spelled, dict):
        raise _error(path, number, f"{kind!r} is no kind of entry")
    facts = {name: _fact(value) for name, value in stated.items() if name != kind}
    if "type" in facts and not _is_shape(facts["type"]):
        raise _error(path, number, "the type is no list of alternatives")
    entry = Entry(cast(Kind, kind), key, facts, tuple(reversed(below)))
    for style, text in spelled.items():
        lines.setdefault(style, {})[entry.line_key] = str(text)
    return entry


def _fact(value: Any) -> Fact:
    return tuple(map(_fact, value)) if isinstance(value, list) else value if not isinstance(value, dict) else str(value)


def _is_shape(value: object) -> bool:
    return isinstance(value, tuple) and all(
        isinstance(each, str) or (isinstance(each, tuple) and len(each) == 2 and _is_shape(each[1])) for each in value
    )


def _object(path: Path, number: int, line: str) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise _error(path, number, "the line is no JSON object", line)
    return found


def _error(path: Path, line: int, message: str, source: str = "") -> SpecError:
    return SpecError([Problem(str(path), line, 1, f"not a lock file: {message}", _HELP, source)])
