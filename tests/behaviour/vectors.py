"""Reads files of vectors. README.md describes their form, vectors.schema.json checks it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jsonschema_rs import validator_for

from generator.loader.yaml_reader import parse

FOLDER = Path(__file__).parent
EXPECTATIONS = ("requests", "result", "items", "events", "pages", "page", "bulk", "error", "drift", "pauses")
_MERGED = ("client", "options")
_DONE = {"status": 204}
_SCHEMA = validator_for(json.loads((FOLDER / "vectors.schema.json").read_text("utf-8")), validate_formats=False)


@dataclass(frozen=True)
class Vector:
    """One call with its expectations; `stated` has the merged keys of the file, the vector and the case."""

    id: str
    stated: dict[str, Any]

    @property
    def replies(self) -> list[dict[str, Any]]:
        """The replies of the server in order; by default one 204, or none if the vector expects no request."""
        usual = [] if self.stated.get("requests") == [] else [_DONE]
        replies = self.stated.get("replies", usual)
        return [{**each, "times": 1} for each in replies for _ in range(each.get("times", 1))]

    @property
    def number_of_requests(self) -> int:
        """The number of requests if every reply is used; a refused connection has none."""
        return sum(each.get("fault") != "refuse_connection" for each in self.replies)


@dataclass(frozen=True)
class VectorFile:
    """The vectors that share a document."""

    name: str
    document: Any
    vectors: tuple[Vector, ...]


def read(path: Path) -> VectorFile:
    """The vectors of a file. Raises `ValueError` if its form is wrong."""
    file = parse(path.name, path.read_text("utf-8"))
    if file.problems:
        raise ValueError("\n".join(map(str, file.problems)))
    return from_value(path.stem, file.root)


def from_value(name: str, value: Any) -> VectorFile:
    """The vectors of a file that was read already."""
    wrong = [
        f"{name}.yaml, {'/'.join(map(str, each.instance_path))}: {each.message}" for each in _SCHEMA.iter_errors(value)
    ]
    if wrong:
        raise ValueError("\n".join(wrong))
    vectors = tuple(_vectors(name, value))
    for each in vectors:
        if not any(key in each.stated for key in EXPECTATIONS):
            raise ValueError(f"{each.id}: the vector expects nothing; state one of {', '.join(EXPECTATIONS)}")
    return VectorFile(name, value["document"], vectors)


def _vectors(name: str, value: Any) -> Iterator[Vector]:
    for vector in value["vectors"]:
        cases = vector.get("cases", [{}])
        for number, case in enumerate(cases, 1):
            stated = _over(_over({"client": value.get("client", {})}, vector), case)
            stated.pop("cases", None)
            yield Vector(f"{name}: {vector['name']}" + (f" [{number}]" if "cases" in vector else ""), stated)


def _over(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    merged = {key: {**below.get(key, {}), **above[key]} for key in _MERGED if key in above}
    return {**below, **above, **merged}


def filled(value: Any, address: str) -> Any:
    """A value in which `${server}` is the address of the server, and `${port}` its port."""
    match value:
        case str():
            return value.replace("${server}", address).replace("${port}", address.rpartition(":")[2])
        case list():
            return [filled(each, address) for each in value]
        case dict():
            return {key: filled(each, address) for key, each in value.items()}
    return value
