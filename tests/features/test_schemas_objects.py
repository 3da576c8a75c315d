"""Objects in requests and responses: additional properties, merged schemas, odd names, and odd shapes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.package import GeneratedPackage
from tests.support.replies import reply

CASES = Path(__file__).parents[1] / "cases"


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], GeneratedPackage]:
    """Makes the client of a case, once."""
    clients: dict[str, GeneratedPackage] = {}

    def client(case: str) -> GeneratedPackage:
        if case not in clients:
            document = (CASES / case / "spec.yaml").read_text("utf-8")
            clients[case] = GeneratedPackage(document, tmp_path_factory.mktemp(case), head="")
        return clients[case]

    return client


def _read(generated: GeneratedPackage, raw: Any, **arguments: Any) -> Any:
    """The thing that a reply means."""
    return generated.exchange(lambda client: client.things.save(**arguments), reply(json.dumps(raw).encode()))[0]


def _sent(generated: GeneratedPackage, raw: Any, **arguments: Any) -> Any:
    """The body that is sent for arguments; `raw` is the response of the server."""
    return json.loads(
        generated.request_of(lambda client: client.things.save(**arguments), reply(json.dumps(raw).encode())).body
    )


# ── open objects ──


def test_members_without_a_field_are_kept(generated: Callable[[str], GeneratedPackage]) -> None:
    client = generated("open_objects")
    raw = {
        "name": "x",
        "numbers": {"total": 2, "day": "2020-01-02", "a": 1, "b": 2},
        "both": {"id": 1, "x-a": "text", "rest": True},
        "closed": {"id": 3, "more": 4},
        "more": [{"deep": 1}],
    }

    thing = _read(client, raw, name="x")

    assert thing.additional is None or thing.additional is client.module("_runtime.codec.types").UNSET
    assert thing.additional_2 == {"more": [{"deep": 1}]}
    assert thing.numbers.additional == {"a": 1, "b": 2}
    assert thing.numbers.day.isoformat() == "2020-01-02"
    assert thing.both.additional == {"x-a": "text", "rest": True}
    assert thing.closed == client.module("models").Closed(id=3)


def test_an_odd_member_without_a_field_is_drift(
    generated: Callable[[str], GeneratedPackage], caplog: pytest.LogCaptureFixture
) -> None:
    thing = _read(generated("open_objects"), {"name": "x", "numbers": {"a": "many", "b": "2"}}, name="x")

    assert thing.numbers.additional == {"a": "many", "b": 2}
    assert "/numbers/a: expected int, got str" in caplog.text


def test_members_without_a_field_are_sent(generated: Callable[[str], GeneratedPackage]) -> None:
    client = generated("open_objects")
    numbers = client.module("models").Numbers

    for given in (numbers(total=1, additional={"a": 2}), {"total": 1, "a": 2}):
        assert _sent(client, {"name": "x"}, name="x", numbers=given) == {"name": "x", "numbers": {"total": 1, "a": 2}}


@pytest.mark.parametrize(
    ("numbers", "message"),
    [
        ({"a": "x"}, "numbers.a: expected int, got str"),
        ({"total": 1, "day": 2}, "numbers.day: expected date, got int"),
    ],
)
def test_members_without_a_field_are_checked(
    generated: Callable[[str], GeneratedPackage], numbers: Any, message: str
) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        _sent(generated("open_objects"), {}, name="x", numbers=numbers)


def test_a_field_is_not_an_additional_member(generated: Callable[[str], GeneratedPackage]) -> None:
    client = generated("open_objects")
    numbers = client.module("models").Numbers(additional={"total": 2})

    with pytest.raises(
        ValueError, match=re.escape("numbers.additional['total']: the model has a field for it, 'total'")
    ):
        _sent(client, {}, name="x", numbers=numbers)


# ── merged schemas ──


def test_merged_members_are_decoded(generated: Callable[[str], GeneratedPackage]) -> None:
    client = generated("merged_objects")
    models = client.module("models")
    raw = {
        "early": "new",
        "day": "2020-01-02",
        "pet": {"kind": "dog", "bark": True, "size": 3, "owner": {"name": "Ann", "phone": "1"}},
        "way": {"amount": 1.5, "way": "bank", "iban": "DE"},
        "self": {"inner": {"inner": {}}},
        "labels": {"a": 1},
    }

    thing = _read(client, raw)

    assert thing.pet == models.Dog(kind="dog", bark=True, size=3, owner=models.DogOwner(name="Ann", phone="1"))
    assert thing.way == models.Payment(amount=1.5, way="bank", iban="DE")
    assert thing.self_ == models.Circle(inner=models.Circle(inner=models.Circle()))
    assert (thing.labels, thing.day.year) == ({"a": 1}, 2020)


def test_siblings_of_a_reference_narrow_it(generated: Callable[[str], GeneratedPackage]) -> None:
    with pytest.raises(ValueError, match=re.escape("strict_pet.name: missing, ThingStrictPet requires it")):
        _sent(generated("merged_objects"), {}, strict_pet={"kind": "dog", "bark": True})


# ── names and shapes ──


def test_members_of_any_name_are_sent_and_read(generated: Callable[[str], GeneratedPackage]) -> None:
    client = generated("odd_members")
    raw = {
        'say "meow"': "a",
        "back\\slash": "b",
        "two\nlines": 2,
        "it's": "c",
        "": "d",
        "$ref": "e",
        "__class__": "f",
        "class": "g",
        "1": "h",
        "n1": "i",
        "int": 1,
        "Sequence": [1],
        "名": "j",
        "type": {"id": 7},
    }
    model = client.module("models").Thing

    arguments = {"say_meow": "a", "unnamed": "d", "int": 1, "sequence": [1]}
    whole = {'say "meow"': "a", "": "d", "int": 1, "Sequence": [1]}

    thing = _read(client, raw, **arguments)

    assert _sent(client, raw, **arguments, thing=raw) == {**whole, "Thing": raw}
    assert _sent(client, raw, **arguments, thing=thing) == {**whole, "Thing": raw}
    assert thing.additional == {'say "meow"': "a", "back\\slash": "b", "two\nlines": 2}
    assert (thing.it_s, thing.unnamed, thing.ref, thing.class_, thing.class_2) == ("c", "d", "e", "f", "g")
    assert (thing.n1, thing.n1_2, thing.int, thing.type.id) == ("i", "h", 1, 7)
    assert isinstance(thing, model)


def test_schemas_of_any_shape_are_read(generated: Callable[[str], GeneratedPackage]) -> None:
    raw = {
        "tuple": ["a", 1],
        "old_tuple": ["a", 1],
        "always": [1],
        "a_list": {"a": 1},
        "odd_type": 3,
        "several": {"id": 1},
        "tree": [[[], []]],
        "json": {"a": ["b", {"c": "d"}]},
        "node": {"next": {"all": [{}]}, "by_name": {"a": {"next": {}}}, "any": {"second": {"first": {}}}},
        "deep": [[[[[[[[[[[[["x"]]]]]]]]]]]]],
        "number": "12",
    }

    thing = _read(generated("odd_schemas"), raw)

    assert (thing.tuple, thing.old_tuple, thing.several.id) == (["a", 1], ["a", 1], 1)
    assert (thing.always, thing.a_list, thing.odd_type) == ([1], {"a": 1}, 3)
    assert (thing.tree, thing.json, thing.deep, thing.number) == (raw["tree"], raw["json"], raw["deep"], "12")
    assert type(thing.node.by_name["a"].next).__name__ == "Node"
    assert type(thing.node.any).__name__ == "First"
