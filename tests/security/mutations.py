"""Random damage to the structure of a document: reproducible by its number."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml

from .fields import document

CASES = Path(__file__).parents[1] / "cases"
SOURCES = (
    "unions",
    "responses",
    "bodies",
    "enums",
    "all_of",
    "formats",
    "webhooks",
    "security",
    "conventions",
    "servers",
)
ODD: list[Any] = [
    None,
    True,
    0,
    -1,
    1.5,
    "",
    "x",
    "string",
    [],
    {},
    [None],
    {"": None},
    [[]],
    {"$ref": "#"},
    {"$ref": 1},
]
ODD += ["object", "array", ["string", "null"], {"type": "string"}, {"$ref": "#/components/schemas/Pet"}, 10**30, "2XX"]

Place = tuple[Any, Any]
"""A container and a key of it."""


def places(value: Any) -> list[Place]:
    """Every place of a document."""
    found, stack = [], [value]
    while stack:
        container = stack.pop()
        keys = list(container) if isinstance(container, dict) else range(len(container))
        for key in keys:
            found.append((container, key))
            if isinstance(container[key], dict | list):
                stack.append(container[key])
    return found


def _delete(place: Place, dice: random.Random, spec: Any) -> None:
    del place[0][place[1]]


def _retype(place: Place, dice: random.Random, spec: Any) -> None:
    place[0][place[1]] = copy.deepcopy(dice.choice(ODD))


def _rename(place: Place, dice: random.Random, spec: Any) -> None:
    container, key = place
    if isinstance(container, dict):
        new = dice.choice(
            [str(key).swapcase(), f"x-{key}", "", "type", "properties", "allOf", "items", "$ref", "default"]
        )
        container[new] = container.pop(key)


def _nest(place: Place, dice: random.Random, spec: Any) -> None:
    container, key = place
    value = container[key]
    wrapped = [[value], {"x": value}, {"allOf": [value]}, {"oneOf": [value, value]}, {"type": "array", "items": value}]
    container[key] = dice.choice(wrapped)


def _reorder(place: Place, dice: random.Random, spec: Any) -> None:
    container = place[0]
    if isinstance(container, list):
        dice.shuffle(container)
    else:
        members = list(container.items())
        dice.shuffle(members)
        container.clear()
        container.update(members)


def _move(place: Place, dice: random.Random, spec: Any) -> None:
    other = dice.choice(places(spec))
    try:
        place[0][place[1]] = json.loads(json.dumps(other[0][other[1]]))
    except (KeyError, IndexError):
        return


def _repeat(place: Place, dice: random.Random, spec: Any) -> None:
    container, key = place
    if isinstance(container, list):
        container.append(copy.deepcopy(container[key]))
    else:
        container[f"{key}_"] = copy.deepcopy(container[key])


MUTATIONS: list[Callable[[Place, random.Random, Any], None]] = [
    _delete,
    _retype,
    _rename,
    _nest,
    _reorder,
    _move,
    _repeat,
]


def sources() -> Iterator[Any]:
    """The documents that are damaged: the one with every field, and some of the cases."""
    yield document()
    for name in SOURCES:
        yield yaml.safe_load((CASES / name / "spec.yaml").read_text("utf-8"))


_SOURCES = list(sources())


def damaged(number: int) -> Any:
    """The document of this number, with one to four mutations."""
    dice = random.Random(number)
    spec = copy.deepcopy(_SOURCES[0] if number % 2 else dice.choice(_SOURCES))
    for _ in range(dice.randint(1, 4)):
        dice.choice(MUTATIONS)(dice.choice(places(spec) or [({"x": 1}, "x")]), dice, spec)
    return spec
