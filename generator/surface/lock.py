"""The lock file: the surface of a release as text, a line for each entry, so that a review shows what changed.

A line has four fields, between tabs: the kind of the entry, its key, its facts, and the caller's line of each style. It is
indented below its parent; children are sorted, so that moving a part of the document changes nothing. What repeats is left out:
the part of a key that is the parent's, facts that follow from the kind and the key, and the value of facts that are true; `~` in
a caller's line is the start of the parent's. A key or a line in quotes is a JSON string, because it has other characters.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, cast, get_args

from ..loader.yaml_reader import read_text
from ..names import Name
from ..openapi.file import MAX_DEPTH
from ..problems import Problem, SpecError
from . import shape_text
from .shape_text import read_shape
from .surface import Entry, Fact, Kind, Surface, as_shape

_FORMAT = 2
_HEAD = "# The surface of the last release, which `diff` compares with; `release` and `lock` write it."
_KINDS = get_args(Kind)
_HELP = "run `lock` in the revision of the last release, or restore the file"
_SPECIAL = re.compile(r'\A["~]|[^\x20-\x7e…]')
"""The texts that are written as JSON: with signs of the file itself, lookalike characters, or those that turn a line around."""
_VARIABLE = re.compile(r"\{[^{}]*\}")
_FACT = re.compile(r"([a-z_]+)(=?)")
_NEEDED: Mapping[str, set[str]] = {
    "alias": {"name", "since"},
    "argument": {"place", "type", "wire"},
    "client": {"name", "package", "server"},
    "error": {"name"},
    "operation": {"id", "method", "path", "name", "security"},
    "request-field": {"type"},
    "response-field": {"type"},
    "type": {"form", "schema", "words"},
    "webhook": {"type"},
}
"""The facts that follow from nothing else."""
_SAFETY = {"GET": "safe", "HEAD": "safe", "OPTIONS": "safe", "PUT": "idempotent", "DELETE": "idempotent"}
_FRAMES: Mapping[str, tuple[str, str]] = {
    "argument": (" ", ""),
    "result": (" result", ""),
    "batch": (" batch", ""),
    "additional": (" additional", ""),
    "alias": (" alias ", ""),
    "error-body": (" body", ""),
    "request-type": (" sent", ""),
    "response-type": (" received", ""),
    "request-field": (".", " sent"),
    "response-field": (".", " received"),
}
"""The texts between the key of the parent and the rest of a key, and after the rest."""


def text_of(surface: Surface) -> str:
    """The lock file of a surface."""
    styles = sorted(surface.lines)
    facts = {"format": _FORMAT, "version": surface.version, "digest": surface.digest, "styles": styles}
    lines = [surface.lines[style] for style in styles]
    return "\n".join([_HEAD, json.dumps(facts), *_rows(surface.client, None, lines, 0), ""])


def _rows(entry: Entry, parent: Entry | None, lines: Sequence[Mapping[str, str]], depth: int) -> Iterator[str]:
    fields = [entry.kind, _key(entry, parent), _facts(entry, parent), *_own_lines(entry, parent, lines)]
    yield " " * depth + "\t".join(fields).rstrip("\t")
    for child in sorted(entry.children, key=lambda each: (each.kind, each.key)):
        yield from _rows(child, entry, lines, depth + 1)


def _key(entry: Entry, parent: Entry | None) -> str:
    start, end = _frame(entry.kind, parent)
    rest = entry.key.removeprefix(start).removesuffix(end)
    return rest if f"{start}{rest}{end}" == entry.key and not _SPECIAL.search(rest) else json.dumps(entry.key)


def _frame(kind: str, parent: Entry | None) -> tuple[str, str]:
    start, end = _FRAMES.get(kind, ("", ""))
    return f"{parent.key}{start}" if parent and kind in _FRAMES else "", end


def _facts(entry: Entry, parent: Entry | None) -> str:
    implied = _implied(entry.kind, entry.key, parent, entry.facts)
    facts = {name: value for name, value in entry.facts.items() if name not in implied or implied[name] != value}
    return " ".join(name if value is True else f"{name}={_value(name, value)}" for name, value in facts.items())


def _value(name: str, value: Fact) -> str:
    return shape_text.text_of(as_shape(value)) if name == "type" else json.dumps(value, separators=(",", ":"))


def _own_lines(entry: Entry, parent: Entry | None, lines: Iterable[Mapping[str, str]]) -> Iterator[str]:
    """The caller's line of each style; empty where it is that of the parent."""
    for known in lines:
        line = known.get(entry.line_key, "") if parent is None or parent.line_key != entry.line_key else ""
        start = _start(known.get(parent.line_key, "")) if parent else ""
        is_below = bool(start) and line.startswith(start)
        yield json.dumps(line) if _SPECIAL.search(line) else f"~{line[len(start) :]}" if is_below else line


def _start(line: str) -> str:
    """The start that the lines below a caller's line have too: a call up to its arguments, or the last name in it."""
    return line.partition("…")[0] if "…" in line else line.rpartition(" ")[2]


def _implied(kind: str, key: str, parent: Entry | None, stated: Mapping[str, Fact]) -> dict[str, Fact]:
    """The facts that an entry has unless it states others."""
    rest = key.removeprefix(parent.key) if parent else key
    match kind:
        case "operation":
            method, _, path = rest.removesuffix(" #stream").partition(" ")
            scopes = tuple((scheme,) for each in as_shape(stated.get("security")) for scheme in each)
            call = {"method": method, "path": _VARIABLE.sub("{}", path), "name": stated.get("id")}
            call["safety"] = _SAFETY.get(method, "unsafe")
            return {**call, "deprecated": False, "server": "", "scopes": scopes, "media_types": ()}
        case "argument":
            place, _, wire = rest.strip().partition(" ")
            found: dict[str, Fact] = {"required": place == "path", "place": place, "wire": wire}
            if wire:
                found["name"] = wire
            if place != "body":
                found |= {"position": None, "default": None, "deprecated": False, "serialization": "", "limits": ()}
            return found | ({"wire": wire.lower()} if place == "header" else {})
        case "request-field":
            wire = rest.removeprefix(".").removesuffix(" sent")
            return {"wire": wire, "required": False, "default": None, "deprecated": False, "limits": ()}
        case "response-field":
            return {"wire": rest.removeprefix(".").removesuffix(" received"), "required": False}
        case "result":
            return {"type": (), "form": "value"}
        case "alias":
            return {"name": rest.removeprefix(" alias ")}
        case "type":
            is_model = "discriminator" not in stated and stated.get("form", "model") == "model"
            return {"words": Name.of(key).snake, **({"form": "model", "closed": False} if is_model else {})}
        case _:
            return {}


# ── reading ──


def read_lock(path: Path) -> Surface:
    """The surface in a lock file. Raises `SpecError` if it is not one."""
    return surface_in(read_text(str(path))[0], str(path))


@lru_cache(maxsize=2)  # `diff` compares with the lock file, and the generator takes names from it
def surface_in(text: str, path: str) -> Surface:
    """The surface in the text of a lock file. Raises `SpecError` with this path if it is not one."""
    rows = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip() and line[0] != "#"]
    if not rows:
        raise _error(path, 1, "the file is empty")
    head = _head(path, *rows[0])
    reader = _Reader(path, [str(each) for each in head["styles"]])
    for number, line in rows[1:]:
        reader.read(number, line)
    return Surface(str(head["version"]), reader.client(rows[-1][0]), reader.lines, str(head["digest"]))


class _Reader:
    """Reads one row after the other; `_open` has the entry of each depth that the next row can be below, and its children."""

    def __init__(self, path: str, styles: Sequence[str]) -> None:
        self.lines: dict[str, dict[str, str]] = {style: {} for style in styles}
        self._path = path
        self._open: list[tuple[Entry, list[Entry]]] = []
        self._clients: list[Entry] = []

    def read(self, number: int, line: str) -> None:
        depth = len(line) - len(line.lstrip(" "))
        if depth > min(len(self._open), MAX_DEPTH) or not (depth or line.startswith("client\t")):
            raise _error(self._path, number, "the line is indented too deeply, or not at all", line)
        self._close(depth)
        parent = self._open[-1][0] if self._open else None
        try:
            entry = self._entry(line[depth:].split("\t"), parent)
        except (ValueError, RecursionError) as error:
            raise _error(self._path, number, str(error), line) from None
        self._open.append((entry, []))

    def client(self, number: int) -> Entry:
        """The client, when all rows are read."""
        self._close(0)
        if len(self._clients) != 1:
            raise _error(self._path, number, "the file does not have one client, with everything else below it")
        return self._clients[0]

    def _close(self, depth: int) -> None:
        """Complete the entries at this depth and below."""
        while len(self._open) > depth:
            entry, children = self._open.pop()
            done = Entry(entry.kind, entry.key, entry.facts, tuple(children))
            (self._open[-1][1] if self._open else self._clients).append(done)

    def _entry(self, fields: Sequence[str], parent: Entry | None) -> Entry:
        kind, key, stated, *lines = (*fields, *["", ""][len(fields) - 1 :])
        if kind not in _KINDS:
            raise ValueError(f"{kind!r} is no kind of entry")
        start, end = _frame(kind, parent)
        key = str(json.loads(key)) if key.startswith('"') else f"{start}{key}{end}"
        facts = dict(_stated(stated))
        entry = Entry(cast(Kind, kind), key, _implied(kind, key, parent, facts) | facts)
        if missing := _NEEDED.get(kind, set()) - entry.facts.keys():
            raise ValueError(f"the {kind} has no {min(missing)}")
        for known, text in zip(self.lines.values(), lines, strict=False):
            if text.startswith("~"):
                text = _start(known.get(parent.line_key, "") if parent else "") + text[1:]
            if text:
                known[entry.line_key] = str(json.loads(text)) if text.startswith('"') else text
        return entry


def _stated(text: str) -> Iterator[tuple[str, Fact]]:
    value: Any
    at, decoder = 0, json.JSONDecoder()
    while at < len(text):
        found = _FACT.match(text, at)
        if found is None:
            raise ValueError(f"there is no fact in {text[at:]!r}")
        name, at, value = found[1], found.end(), True
        if found[2]:
            value, at = read_shape(text, at) if name == "type" else decoder.raw_decode(text, at)
        yield name, _fact(value)
        at += 1


def _fact(value: Any) -> Fact:
    return tuple(map(_fact, value)) if isinstance(value, list) else value if not isinstance(value, dict) else str(value)


def _head(path: str, number: int, line: str) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except ValueError:
        found = None
    head = {"version": "", "digest": "", "styles": [], **(found if isinstance(found, dict) else {})}
    if head.get("format") != _FORMAT or not isinstance(head["styles"], list):
        raise _error(path, number, f"the format of the file is not {_FORMAT}", line)
    return head


def _error(path: str, line: int, message: str, source: str = "") -> SpecError:
    return SpecError([Problem(path, line, 1, f"not a lock file: {message}", _HELP, source)])
