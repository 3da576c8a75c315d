"""Unions beside their plain members: what an item of a list costs, and how the cost of a chain grows with its length.

    make bench, or python -m bench.unions --quick

The package is made from a small document, and called on loopback. CPU time is that of the calling thread; the cases
take turns, so only ratios within one run mean something.
"""

from __future__ import annotations

import argparse
import json
import logging
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.report import OURS, Figure, table
from tests.support.package import GeneratedPackage
from tests.support.replies import reply
from tests.support.server import Server

ITEMS = 10_000
DOCUMENT = """
openapi: 3.1.0
info: {title: Unions, version: "1"}
paths:
  /plain: {get: {operationId: items.plain, responses: {"200": {description: OK., content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Book"}}}}}}}}
  /untagged: {get: {operationId: items.untagged, responses: {"200": {description: OK., content: {application/json: {schema: {type: array, items: {anyOf: [{$ref: "#/components/schemas/Book"}, {$ref: "#/components/schemas/Film"}]}}}}}}}}
  /tree: {get: {operationId: items.tree, responses: {"200": {description: OK., content: {application/json: {schema: {$ref: "#/components/schemas/Tree"}}}}}}}
components:
  schemas:
    Book: {type: object, required: [name], properties: {id: {type: integer}, name: {type: string}}}
    Film: {type: object, required: [title], properties: {id: {type: integer}, title: {type: string}}}
    Tree: {oneOf: [{$ref: "#/components/schemas/Oak"}, {$ref: "#/components/schemas/Elm"}]}
    Oak: {type: object, required: [k], properties: {k: {type: string}, child: {$ref: "#/components/schemas/Tree"}}}
    Elm: {type: object, required: [k], properties: {k: {type: string}, child: {$ref: "#/components/schemas/Tree"}, z: {type: string}}}
"""  # fmt: skip
BOOKS = [{"id": number, "name": f"book {number}"} for number in range(ITEMS)]
MIXED = [each if number % 2 else {"id": number, "title": "film"} for number, each in enumerate(BOOKS)]
MEMBER = "its plain member"


def chain(length: int, bottom: object) -> object:
    """Unions within each other; the innermost has `bottom` where text is documented."""
    value: object = {"k": bottom}
    for _ in range(length):
        value = {"k": "x", "child": value}
    return value


def measured(
    client: Any, server: Server, cases: dict[str, tuple[str, object, int]], rounds: int
) -> dict[str, list[float]]:
    """Microseconds of CPU for each item of each case, once a round."""
    samples: dict[str, list[float]] = {name: [] for name in cases}
    bodies = {name: reply(json.dumps(value).encode()) for name, (_, value, _) in cases.items()}
    for _ in range(rounds):
        for name, (operation, _, count) in cases.items():
            server.will(bodies[name])
            call: Callable[[], object] = getattr(client.items, operation)
            start = time.thread_time()
            call()
            samples[name].append((time.thread_time() - start) / count * 1e6)
    return samples


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    logging.disable()  # the drift is meant
    rounds = 10 if parser.parse_args().quick else 40
    lists: dict[str, tuple[str, object, int]] = {
        OURS: ("untagged", MIXED, ITEMS),
        MEMBER: ("plain", BOOKS, ITEMS),
    }
    chains: dict[str, tuple[str, object, int]] = {
        OURS: ("tree", chain(120, 1), 120),
        "a quarter as long": ("tree", chain(30, 1), 30),
        "the same without drift": ("tree", chain(120, "x"), 120),
    }
    generated = GeneratedPackage(DOCUMENT, Path(tempfile.mkdtemp()), head="")
    with Server() as server, generated.package.Unions(base_url=f"http://{server.address}") as client:
        client.items.plain  # noqa: B018  (loads the group)
        items = Figure("An item of an untagged union", "µs", measured(client, server, lists, rounds), {MEMBER: 5})
        links = measured(client, server, chains, rounds)
        growth = Figure(
            "A link of a chain of 120 unions that drifts at its end", "µs", links, {"a quarter as long": 1.5}
        )
    print(table(items, 1), table(growth, 2), sep="\n\n")


if __name__ == "__main__":
    main()
