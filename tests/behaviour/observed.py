"""The observed behaviour of a call, and its differences from a vector, independent of any language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.support.server import Received

from .replies import content_of
from .vectors import Vector, filled

NOTHING: Any = object()
"""The value of a part that the call did not produce."""


@dataclass
class Observed:
    """The observed behaviour of a call. `error` has the facts of its error, `bulk` the outcome of each item."""

    address: str
    requests: list[Received] = field(default_factory=list)
    result: Any = NOTHING
    pages: list[Any] = field(default_factory=list)
    events: list[list[str]] = field(default_factory=list)
    page: Any = NOTHING
    bulk: Any = NOTHING
    error: dict[str, Any] | None = None
    drift: list[str] = field(default_factory=list)
    pauses: list[float] = field(default_factory=list)


def unexpected(vector: Vector, observed: Observed) -> list[str]:
    """The differences between a vector and the observed behaviour, one text for each."""
    stated = filled(vector.stated, observed.address)
    found = list(_requests(stated.get("requests", vector.number_of_requests), observed.requests))
    found += _error(stated.get("error"), observed.error, "error")
    found += differences(sorted(stated.get("drift", [])), sorted(set(observed.drift)), "drift")
    items = [item for page in observed.pages for item in page]
    for key, value in (
        ("result", observed.result),
        ("items", items),
        ("events", observed.events),
        ("pages", observed.pages),
    ):
        if key in stated:
            found += differences(stated[key], value, key)
    if "page" in stated:
        found += _facts(stated["page"], observed.page, "page")
    if "bulk" in stated:
        found += _bulk(stated["bulk"], observed.bulk)
    return found + list(_pauses(stated.get("pauses"), observed.pauses))


def _requests(expected: int | list[Any], found: list[Received]) -> Iterator[str]:
    number = expected if isinstance(expected, int) else len(expected)
    if number != len(found):
        yield f"requests: expected {number}, found {len(found)}: {[each.line for each in found]}"
    elif isinstance(expected, list):
        for index, (stated, received) in enumerate(zip(expected, found, strict=True)):
            yield from _request(stated, received, f"requests/{index}")


def _request(expected: Mapping[str, Any], found: Received, at: str) -> Iterator[str]:
    method, target, _ = found.line.split(" ")
    for key, value in (("method", method), ("target", target)):
        if key in expected:
            yield from differences(expected[key], value, f"{at}/{key}")
    for name, value in expected.get("headers", {}).items():
        lines = [line.partition(": ")[2] for line in found.header_lines if line.lower().startswith(f"{name.lower()}:")]
        yield from differences(value, ", ".join(lines) if lines else None, f"{at}/headers/{name}")
    if "parts" in expected:
        yield from differences(expected["parts"], _parts(found), f"{at}/parts")
    elif "json" in expected:
        yield from differences(expected["json"], json.loads(found.body or b"null"), f"{at}/json")
    elif "text" in expected or "base64" in expected:
        yield from differences(content_of(expected), found.body, f"{at}/body")


def _parts(found: Received) -> list[dict[str, Any]]:
    """The parts of a form: their header lines and their content."""
    boundary = found.headers.get("content-type", "").partition("boundary=")[2].encode()
    parts = re.split(rb"(?:\r\n)?--" + re.escape(boundary) + rb"(?:\r\n)?", found.body)
    if not boundary or parts[0] or parts[-1] != b"--\r\n":
        return [{"malformed": found.body.decode(errors="replace")}]
    split = [part.partition(b"\r\n\r\n") for part in parts[1:-1]]
    return [{"head": head.decode().split("\r\n"), "text": content.decode()} for head, _, content in split]


def _facts(expected: Mapping[str, Any], found: Any, at: str) -> list[str]:
    if not isinstance(found, dict):
        return [f"{at}: expected {expected}, found nothing"]
    return [text for key in expected for text in differences(expected[key], found.get(key), f"{at}/{key}")]


def _error(expected: Mapping[str, Any] | None, found: dict[str, Any] | None, at: str) -> list[str]:
    if expected is None or found is None:
        return [] if expected is found else [f"{at}: expected {expected}, found {found}"]
    classes = expected["class"] if isinstance(expected["class"], list) else [expected["class"]]
    exact = {key: value for key, value in expected.items() if key not in ("class", "text", "hides")}
    problems = differences(sorted(classes), sorted(found["class"]), f"{at}/class")
    problems += _facts(exact, found, at)
    shown = json.dumps(found, default=str, ensure_ascii=False)
    problems += [
        f"{at}/text: {each!r} is not in {found['text']!r}"
        for each in expected.get("text", ())
        if each not in found["text"]
    ]
    return problems + [f"{at}: {each!r} is shown: {shown}" for each in expected.get("hides", ()) if each in shown]


def _bulk(expected: Mapping[str, Any], found: Any) -> list[str]:
    if found is NOTHING:
        return [f"bulk: expected {expected}, found nothing"]
    lists = {key: value for key, value in expected.items() if key != "error"}
    return _facts(lists, found, "bulk") + _error(expected.get("error"), found["error"], "bulk/error")


def _pauses(expected: list[list[float]] | None, found: list[float]) -> Iterator[str]:
    if expected is None:
        return
    if len(expected) != len(found):
        yield f"pauses: expected {len(expected)}, found {len(found)}: {found}"
    for (least, most), seconds in zip(expected, found, strict=False):
        if not least <= seconds <= most:
            yield f"pauses: expected {least} to {most} seconds, found {seconds}"


def differences(expected: Any, found: Any, at: str) -> list[str]:
    """The differences between two JSON values: a missing member equals null, and numbers are compared by value."""
    if isinstance(expected, dict) and isinstance(found, dict):
        found = {**{key: None for key, each in expected.items() if each is None}, **found}
        if expected.keys() == found.keys():
            return [text for key in expected for text in differences(expected[key], found[key], f"{at}/{key}")]
    if isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        pairs = enumerate(zip(expected, found, strict=True))
        return [text for index, (one, other) in pairs for text in differences(one, other, f"{at}/{index}")]
    if expected == found and isinstance(expected, bool) == isinstance(found, bool):
        return []
    return [f"{at}: expected {expected!r}, found {found!r}"]
