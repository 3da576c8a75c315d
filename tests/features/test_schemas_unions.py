"""Values of unions, sent and read: which member an object is, and what is kept of one that is none."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.package import GeneratedPackage
from tests.support.replies import reply
from tests.support.server import Received

SPEC = Path(__file__).parents[1] / "cases" / "tagged_unions" / "spec.yaml"


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """The client of the case `tagged_unions`."""
    return GeneratedPackage(SPEC.read_text("utf-8"), tmp_path_factory.mktemp("unions"), head="")


@pytest.fixture
def models(generated: GeneratedPackage) -> Any:
    """Its models."""
    return generated.module("models")


def _shop(generated: GeneratedPackage, raw: Any) -> Any:
    """The shop that a reply means."""
    return generated.exchange(lambda client: client.shops.save(), _reply(raw))[0]


def _reply(raw: Any) -> Any:
    return reply(json.dumps(raw).encode())


def _sent(generated: GeneratedPackage, use: Callable[[Any], Any]) -> Any:
    request: Received = generated.request_of(use, _reply({"kind": "cat"}))
    return json.loads(request.body)


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ({"kind": "cat", "lives": 9}, "Cat"),
        ({"kind": "kitten"}, "Cat"),
        ({"kind": "dog"}, "Dog"),
        ({"kind": "Fish"}, "Fish"),
    ],
)
def test_the_tag_says_what_an_object_is(
    generated: GeneratedPackage, models: Any, raw: dict[str, Any], kind: str
) -> None:
    pet, _ = generated.exchange(lambda client: client.pets.create(body={"kind": "cat"}), _reply(raw))

    assert type(pet) is getattr(models, kind)
    assert pet.kind == raw["kind"]
    assert isinstance(pet, models.Pet)


def test_unions_in_lists_and_in_each_other(generated: GeneratedPackage, models: Any) -> None:
    raw = {"pets": [{"kind": "dog", "friend": {"kind": "cat", "lives": "7"}}, {"kind": "Fish"}], "best": None}

    shop = _shop(generated, raw)

    assert shop.pets == [models.Dog(kind="dog", friend=models.Cat(kind="cat", lives=7)), models.Fish(kind="Fish")]
    assert shop.best is None


def test_an_unknown_tag_keeps_the_raw_value_and_all_else_typed(
    generated: GeneratedPackage, models: Any, caplog: pytest.LogCaptureFixture
) -> None:
    raw = {"pets": [{"kind": "bird", "wings": 2}, {"kind": "dog", "born": "2020-01-02"}], "about": "pets"}

    shop = _shop(generated, raw)

    assert shop.pets == [{"kind": "bird", "wings": 2}, models.Dog(kind="dog", born=dt.date(2020, 1, 2))]
    assert shop.about == "pets"
    assert "/pets/0/kind: expected 'cat' or 'kitten' or 'dog' or 'Fish', got str" in caplog.text


def test_an_odd_value_in_a_known_member_stays_in_its_field(generated: GeneratedPackage, models: Any) -> None:
    shop = _shop(generated, {"best": {"kind": "cat", "lives": "many"}})

    assert isinstance(shop.best, models.Cat)
    assert shop.best.lives == "many"


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ({"name": "Ann", "age": 3}, "Person"),
        ({"name": "Acme", "number": "7"}, "Company"),
        ({"name": "Ann"}, "Person"),
        ({"name": "Ann", "age": "old"}, "Person"),
    ],
)
def test_without_a_tag_the_keys_decide(
    generated: GeneratedPackage, models: Any, raw: dict[str, Any], kind: str
) -> None:
    shop = _shop(generated, {"owner": raw})

    assert isinstance(shop.owner, getattr(models, kind))
    assert [getattr(shop.owner, key) for key in raw] == list(raw.values())


def test_constants_are_tags(generated: GeneratedPackage, models: Any) -> None:
    shop = _shop(generated, {"shape": {"type": "square", "side": 2}})

    assert shop.shape == models.ShopShapeSquare(type="square", side=2)


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("2020-01-02", dt.date(2020, 1, 2)),
        ("2020-01-02T03:04:05Z", dt.datetime(2020, 1, 2, 3, 4, 5, tzinfo=dt.UTC)),
        ("soon", "soon"),
        (None, None),
    ],
)
def test_texts_of_several_forms(generated: GeneratedPackage, raw: Any, value: Any) -> None:
    shop = _shop(generated, {"opened": raw})

    assert shop.opened == value


@pytest.mark.parametrize("raw", ["a pet", {"kind": "Fish", "fins": 3}])
def test_text_or_object(generated: GeneratedPackage, models: Any, raw: Any) -> None:
    shop = _shop(generated, {"about": raw})

    assert shop.about == (raw if isinstance(raw, str) else models.Fish(kind="Fish", fins=3))


def test_models_and_dicts_are_sent(generated: GeneratedPackage, models: Any) -> None:
    day = dt.date(2020, 1, 2)

    assert _sent(generated, lambda client: client.pets.create(body={"kind": "kitten", "lives": 3})) == {
        "kind": "kitten",
        "lives": 3,
    }
    assert _sent(generated, lambda client: client.pets.create(body=models.Dog(kind="dog", born=day))) == {
        "kind": "dog",
        "born": "2020-01-02",
    }
    assert _sent(generated, lambda client: client.pets.create(body=models.Fish(fins=2))) == {"fins": 2, "kind": "Fish"}
    assert _sent(generated, lambda client: client.shops.save(owner={"name": "Acme", "number": "7"}, opened=day)) == {
        "owner": {"name": "Acme", "number": "7"},
        "opened": "2020-01-02",
    }


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"kind": "bird"}, "kind: expected one of 'cat', 'kitten', 'dog', 'Fish', got 'bird'"),
        ({"lives": 3}, "kind: missing; it selects one of Cat or Dog or Fish: 'cat', 'kitten', 'dog', 'Fish'"),
        ({"kind": "cat", "lives": "x"}, "lives: expected int, got str"),
        ({"kind": "cat", "wings": 2}, "wings: unknown field of Cat"),
        (7, "expected Cat or Dog or Fish, got int"),
    ],
)
def test_the_message_says_which_tag_is_wrong(generated: GeneratedPackage, body: Any, message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        generated.exchange(lambda client: client.pets.create(body=body))
