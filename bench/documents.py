"""Documents to generate from: ours as one file, two large ones of others, and copies of ours of any size.

A program that writes them, `python -m bench.documents FOLDER EDITS [--quick]`: who measures memory must not hold them,
for a process starts with the peak of the one that it comes from.

    FOLDER/GitHub/0.json       the document        FOLDER/copies/100.json   100 operations, from copies of ours
    FOLDER/GitHub/1.json …     with one endpoint changed
"""

from __future__ import annotations

import argparse
import copy
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench import bundle
from bench.corpus import directory

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "spec" / "clicksend.yaml"
SIZES = (10, 100, 1_000, 3_000)


@dataclass(frozen=True)
class Document:
    """A document, and what it is called in the tables."""

    title: str
    value: dict[str, Any]

    @property
    def operations(self) -> int:
        """How many it has."""
        return bundle.operations(self.value)

    def edited(self, number: int) -> dict[str, Any]:
        """It, with one of its endpoints changed, each time in another way; 0 is the document as it is."""
        value = copy.deepcopy(self.value)
        if number:
            operation = _operations(value)[self.operations // 2]
            added = {"name": f"added_{number}", "in": "query", "schema": {"type": "integer"}}
            operation["parameters"] = [*operation.get("parameters", []), added]
            operation["description"] = f"Edit {number}. {operation.get('description', '')}"
        return value


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
    whole, rest = divmod(count, document.operations)
    copies = [_copy(document.value, number) for number in range(whole + bool(rest))]
    if rest:
        _thin_out(copies[-1]["paths"], rest, document.operations)
    value = copies[0]  # the webhooks and shared responses refer to its schemas
    for one in copies[1:]:
        value["paths"] |= one["paths"]
        value["components"]["schemas"] |= one["components"]["schemas"]
    return Document(f"{count} operations", value)


def _copy(value: dict[str, Any], number: int) -> dict[str, Any]:
    text = json.dumps(value)
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


def main(arguments: Sequence[str] | None = None) -> int:
    """Write all documents; print their titles and numbers of operations, as JSON."""
    parser = argparse.ArgumentParser("python -m bench.documents")
    parser.add_argument("folder", type=Path)
    parser.add_argument("edits", type=int)
    parser.add_argument("--quick", action="store_true", help="ours alone, and no more than 1,000 operations")
    options = parser.parse_args(arguments)
    own = ours()
    listed = [own, *([] if options.quick else others())]
    for document in listed:
        for number in range(options.edits + 1):
            _write(options.folder / document.title / f"{number}.json", document.edited(number))
    for size in SIZES[:3] if options.quick else SIZES:
        _write(options.folder / "copies" / f"{size}.json", repeated(own, size).value)
    print(json.dumps({document.title: document.operations for document in listed}))
    return 0


def _write(path: Path, value: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
