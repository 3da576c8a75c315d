"""Replies and bodies of a base type: each heir is what it is, and what is none of them is the base."""

from __future__ import annotations

import json
import re
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.support.made import Made
from tests.support.replies import reply

SPEC = Path(__file__).parents[1] / "cases" / "heirs" / "spec.yaml"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The client of the case `heirs`."""
    return Made(SPEC.read_text("utf-8"), tmp_path_factory.mktemp("heirs"), head="")


@pytest.fixture
def models(made: Made) -> Any:
    """Its models."""
    return made.module("models")


def _reply(raw: Any) -> Any:
    return reply(json.dumps(raw).encode())


def test_every_heir_keeps_its_own_members(made: Made, models: Any) -> None:
    raw = [
        {"kind": "kitten", "lives": 9},
        {"kind": "dog", "tricks": ["sit"], "friends": [{"kind": "Fish"}]},
        {"kind": "Puppy", "tricks": ["none"], "weeks": 7},
        {"kind": "Pet", "name": "Rex"},
        {"kind": "axolotl", "name": "Axel"},
    ]

    pets, _ = made.exchange(lambda client: client.pets.list(), _reply(raw))

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
def test_tags_are_what_heirs_say_of_themselves(made: Made, models: Any, raw: dict[str, Any], kind: str) -> None:
    event, _ = made.exchange(lambda client: client.events.get(), _reply(raw))

    assert type(event) is getattr(models, kind)
    assert getattr(event, "message_id", None) == raw.get("message_id")


def test_heirs_are_sent(made: Made, models: Any) -> None:
    raw = {"kind": "dog", "tricks": ["roll"]}
    for body in (models.Dog(kind="dog", tricks=["roll"]), raw):
        sent = made.asked(partial(_create, body=body), _reply(raw))
        assert json.loads(sent.body) == raw


def test_the_message_says_which_heirs_there_are(made: Made) -> None:
    message = "tricks: unknown field of PetBase; `kind` is not one of 'cat', 'kitten', 'dog', 'Fish', 'Puppy'"

    with pytest.raises(ValueError, match=re.escape(message)):
        made.exchange(partial(_create, body={"kind": "dgo", "tricks": []}))


def _create(client: Any, body: Any) -> Any:
    return client.pets.create(body=body)


def test_a_schema_that_is_built_on_a_base_is_itself_where_it_is_meant(made: Made, models: Any) -> None:
    dog, _ = made.exchange(lambda client: client.dogs.get(), _reply({"kind": "dog", "tricks": []}))

    assert type(dog) is models.Dog
