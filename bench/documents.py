"""Documents to generate from: ours as one file, two large ones of others, and copies of ours of any size."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench import bundle
from bench.corpus import directory

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "spec" / "clicksend.yaml"


@dataclass(frozen=True)
class Document:
    """A document, and what it is called in the tables."""

    title: str
    value: dict[str, Any]

    @property
    def operations(self) -> int:
        """How many it has."""
        return bundle.operations(self.value)

    def write(self, path: Path, *, edits: int = 0) -> Path:
        """Write it, with one of its endpoints changed so many times."""
        value = self.value
        if edits:
            value = copy.deepcopy(value)
            operation = _operations(value)[len(_operations(value)) // 2]
            added = {"name": f"added_{edits}", "in": "query", "schema": {"type": "integer"}}
            operation["parameters"] = [*operation.get("parameters", []), added]
            operation["description"] = f"Edit {edits}. {operation.get('description', '')}"
        path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
        return path


def ours() -> Document:
    """The spec of this repository, without this generator's own extensions."""
    return Document("ClickSend", bundle.bundle(SPEC))


def others() -> list[Document]:
    """Two that are larger; downloaded once."""
    names = {"Stripe": "stripe.com.json", "GitHub": "github.com/api.github.com.json"}
    specs = directory.named(directory.fetched(), tuple(names.values()))
    return [Document(title, json.loads(spec.path.read_text("utf-8"))) for title, spec in zip(names, specs, strict=True)]


def repeated(document: Document, count: int) -> Document:
    """A document of `count` operations: as many whole copies as are needed, and of the last one operations from all over it.

    Each copy has paths, schemas and ids of its own.
    """
    value = {**document.value, "paths": {}, "components": {**document.value["components"], "schemas": {}}}
    whole, rest = divmod(count, document.operations)
    for number in range(whole + bool(rest)):
        one = _copy(document.value, number)
        if number == whole:
            _thin_out(one["paths"], rest, document.operations)
        value["paths"] |= one["paths"]
        value["components"]["schemas"] |= one["components"]["schemas"]
    return Document(f"{count} operations", value)


def _copy(value: dict[str, Any], number: int) -> dict[str, Any]:
    text = json.dumps({"paths": value["paths"], "components": {"schemas": value["components"]["schemas"]}})
    found: dict[str, Any] = json.loads(text.replace("#/components/schemas/", f"#/components/schemas/Copy{number}"))
    found["paths"] = {f"/copy{number}{path}": item for path, item in found["paths"].items()}
    schemas = found["components"]["schemas"]
    found["components"]["schemas"] = {f"Copy{number}{name}": schema for name, schema in schemas.items()}
    for operation in _operations(found):
        operation["operationId"] = f"copy{number}.{operation['operationId']}"
    return found


def _thin_out(paths: dict[str, Any], count: int, of: int) -> None:
    """Leave `count` operations of so many, evenly taken."""
    kept = {index * of // count for index in range(count)}
    places = [(path, method) for path, item in paths.items() for method in item if method in bundle.METHODS]
    for index, (path, method) in enumerate(places):
        if index not in kept:
            del paths[path][method]


def _operations(value: dict[str, Any]) -> list[dict[str, Any]]:
    return [item[method] for item in value["paths"].values() for method in item if method in bundle.METHODS]
