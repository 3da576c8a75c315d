"""The collections of the Postman style for our spec and for short documents."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from generator import build, check, load
from generator.ir import Api
from tests.support.rendering import rendered

ROOT = Path(__file__).parents[2]
VARIABLE = re.compile(r"\{\{([^{}]*)\}\}")

Json = dict[str, Any]


@cache
def api() -> Api:
    return build(check(load(ROOT / "spec/clicksend.yaml")))


@cache
def files() -> dict[str, str]:
    """The kinds of files that are made of our spec, and their texts."""
    return {path.split(".")[1]: str(text) for path, text in rendered(api(), "postman").items()}


def collection() -> Json:
    return dict(json.loads(files()["postman_collection"]))


def environment() -> Json:
    return dict(json.loads(files()["postman_environment"]))


def items(folder: Json) -> Iterator[Json]:
    """The requests in a folder and in those inside it."""
    for inner in folder["item"]:
        if "item" in inner:
            yield from items(inner)
        else:
            yield inner


def requests() -> list[Json]:
    """Every request of the collection, those that saved replies repeat included."""
    found = list(items(collection()))
    return [item["request"] for item in found] + [
        reply["originalRequest"] for item in found for reply in item["response"] if "originalRequest" in reply
    ]


def strings(value: object) -> Iterator[str]:
    """Every string in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from strings(inner)


START = "openapi: 3.1.0\ninfo: { title: Zoo, version: '1' }\nservers: [{ url: 'https://zoo.example/' }]\n"


def made_of(folder: Path, text: str, start: str = START) -> tuple[Json, Json]:
    """The collection and the environment of a document."""
    path = folder / "spec.yaml"
    path.write_text(start + text, "utf-8")
    tree = rendered(build(check(load(path))), "postman")
    return json.loads(tree["zoo.postman_collection.json"]), json.loads(tree["zoo.postman_environment.json"])


def request_of(folder: Path, text: str) -> Json:
    """The only request of a document; `text` is the inside of its operation."""
    indented = "\n".join(f"      {line}" for line in text.strip().splitlines())
    found = made_of(folder, f"paths:\n  /a/{{id}}.json:\n    post:\n      operationId: pets.make\n{indented}\n")
    return dict(next(items(found[0]))["request"])


ID = "- { name: id, in: path, required: true, schema: { type: string }, example: 'a/b {{$guid}}' }"
REPLY = 'responses: { "200": { description: Done. } }'
