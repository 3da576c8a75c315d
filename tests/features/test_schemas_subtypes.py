"""Responses and bodies of a base type: each value has the type of its subtype, or of the base if it is none of them."""

from __future__ import annotations

import json
import re
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.support.package import GeneratedPackage
from tests.support.replies import reply

SPEC = Path(__file__).parents[1] / "cases" / "subtypes" / "spec.yaml"


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """The client of the case `subtypes`."""
    return GeneratedPackage(SPEC.read_text("utf-8"), tmp_path_factory.mktemp("subtypes"), head="")


@pytest.fixture
def models(generated: GeneratedPackage) -> Any:
    """Its models."""
    return generated.module("models")


def _reply(raw: Any) -> Any:
    return reply(json.dumps(raw).encode())


def test_every_heir_keeps_its_own_members(generated: GeneratedPackage, models: Any) -> None:
    raw = [
        {"kind": "kitten", "lives": 9},
        {"kind": "dog", "tricks": ["sit"], "friends": [{"kind": "Fish"}]},
        {"kind": "Puppy", "tricks": ["none"], "weeks": 7},
        {"kind": "Pet", "name": "Rex"},
        {"kind": "axolotl", "name": "Axel"},
    ]

    pets, _ = generated.exchange(lambda client: client.pets.list(), _reply(raw))

    assert pets == [
        models.Cat(kind="kitten", lives=9),
        models.Dog(kind="dog", tricks=["sit"], friends=[models.Fish(kind="Fish")]),
        models.Puppy(kind="Puppy", tricks=["none"], weeks=7),
        models.PetBase(kind="Pet", name="Rex"),
        models.PetBase(kind="axolotl", name="Axel"),
    ]


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ({"@type": "#Acme.MessageSent", "message_id": "m1"}, "MessageSent"),
        ({"@type": "lost", "why": "rain"}, "MessageLost"),
        ({"@type": "found", "at": "2026-01-02T03:04:05Z"}, "EventBase"),
    ],
)
def test_tags_come_from_the_subtypes(generated: GeneratedPackage, models: Any, raw: dict[str, Any], kind: str) -> None:
    event, _ = generated.exchange(lambda client: client.events.get(), _reply(raw))

    assert type(event) is getattr(models, kind)
    assert getattr(event, "message_id", None) == raw.get("message_id")


def test_subtypes_are_sent(generated: GeneratedPackage, models: Any) -> None:
    raw = {"kind": "dog", "tricks": ["roll"]}
    for body in (models.Dog(kind="dog", tricks=["roll"]), raw):
        sent = generated.request_of(partial(_create, body=body), _reply(raw))
        assert json.loads(sent.body) == raw


def test_the_message_lists_the_subtypes(generated: GeneratedPackage) -> None:
    message = "tricks: unknown field of PetBase; `kind` is not one of 'cat', 'kitten', 'dog', 'Fish', 'Puppy'"

    with pytest.raises(ValueError, match=re.escape(message)):
        generated.exchange(partial(_create, body={"kind": "dgo", "tricks": []}))


def _create(client: Any, body: Any) -> Any:
    return client.pets.create(body=body)


def test_a_schema_that_is_built_on_a_base_is_itself_where_it_is_meant(generated: GeneratedPackage, models: Any) -> None:
    dog, _ = generated.exchange(lambda client: client.dogs.get(), _reply({"kind": "dog", "tricks": []}))

    assert type(dog) is models.Dog
