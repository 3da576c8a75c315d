"""Values of unions, with and without tags: which members an object is, in both directions."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import msgspec
import pytest

from tests.support.package import GeneratedPackage
from tests.support.replies import reply

from .parcels import SPEC, given, read, sent


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """The client of the document above."""
    return GeneratedPackage(SPEC, tmp_path_factory.mktemp("lost"))


@pytest.fixture
def models(generated: GeneratedPackage) -> Any:
    """Its models."""
    return generated.module("models")


# ── unions ──


def test_an_object_that_is_two_members_at_once_is_both(generated: GeneratedPackage, models: Any) -> None:
    raw = {"seller": {"name": "Ann", "vat": "7", "born": 1990, "founded": 2020}}

    parcel = read(generated, raw, strict=True)

    assert isinstance(parcel.seller, models.Person)
    assert (parcel.seller.name, parcel.seller.vat, parcel.seller.founded) == ("Ann", "7", 2020)
    assert sent(generated, parcel) == raw
    assert sent(generated, raw) == raw
    assert copy.deepcopy(parcel) == parcel == pickle.loads(pickle.dumps(parcel))


@pytest.mark.parametrize("strict", [True, False])
def test_an_object_that_is_one_member_is_that_alone(generated: GeneratedPackage, models: Any, strict: bool) -> None:
    seller = read(generated, {"seller": {"name": "Ann", "new": 1}}, strict=strict).seller
    assert isinstance(seller, models.Person) and not hasattr(seller, "vat")
    assert type(read(generated, {"seller": {"vat": "7"}}, strict=strict).seller) is models.Firm


@pytest.mark.parametrize(
    "raw", [{"wallet": "w"}, {"wallet": "w", "bank": "b"}, {"wallet": {"number": "1"}}], ids=str
)  # fmt: skip
def test_a_variant_that_nobody_documents_is_kept_as_it_came(generated: GeneratedPackage, raw: dict[str, Any]) -> None:
    parcel = read(generated, {"paid": raw})

    assert parcel.paid == raw
    assert sent(generated, parcel) == {"paid": raw}
    with pytest.raises(Exception, match="/paid: expected Card or Transfer, got dict"):
        read(generated, {"paid": raw}, strict=True)


def test_a_known_variant_with_an_odd_value_is_still_that_variant(generated: GeneratedPackage, models: Any) -> None:
    parcel = read(generated, {"paid": {"iban": 7, "bank": "b", "new": 1}})

    assert isinstance(parcel.paid, models.Transfer)
    assert parcel.paid.iban == 7


@pytest.mark.parametrize(
    ("raw", "kinds"),
    [
        ([], ""),
        ([{"name": "Ann"}, {"name": "Bob", "born": 1990}], "Person Person"),
        ([{"vat": "1"}, {"name": "Ann"}, {"founded": 1, "vat": "2"}], "Firm Person Firm"),
        ([{"name": "Ann"}, {"name": 7}, {"vat": "1"}], "Person Person Firm"),
        ([{"name": "Ann", "vat": "1"}, {"new": 1}, 7, None, {}], "Person & Firm dict int NoneType dict"),
    ],
    ids=str,
)
def test_a_list_of_a_union(generated: GeneratedPackage, raw: list[object], kinds: str) -> None:
    found = generated.exchange(lambda client: client.parcels.sellers(), reply(json.dumps(raw).encode()))[0]

    assert " ".join(type(each).__name__ for each in found) == kinds
    assert [each if not isinstance(each, msgspec.Struct) else given(each) for each in found] == raw


@pytest.mark.parametrize("strict", [True, False])
def test_null_by_a_member_that_says_nothing_else(generated: GeneratedPackage, models: Any, strict: bool) -> None:
    full = read(generated, {"usage": {"name": "Ann"}, "level": "low", "count": 1}, strict=strict)
    empty = read(generated, {"usage": None, "level": None, "count": None}, strict=strict)

    assert isinstance(full.usage, models.Person)
    assert (full.level, full.count) == ("low", 1)
    assert (empty.usage, empty.level, empty.count) == (None, None, None)
    assert sent(generated, {"usage": None, "level": None, "count": None}) == {
        "usage": None,
        "level": None,
        "count": None,
    }


# ── tags ──


def test_a_member_without_the_tag_can_be_sent_as_a_dict_and_as_a_model(
    generated: GeneratedPackage, models: Any
) -> None:
    raw = {"label": {"form": "fancy", "art": {"x": 1}}}

    assert sent(generated, raw) == raw
    assert sent(generated, {"label": models.Fancy(art={"x": 1})}) == raw
    parcel = read(generated, raw, strict=True)
    assert isinstance(parcel.label, models.Fancy)
    assert parcel.label.form == "fancy"
    assert sent(generated, parcel) == raw


def test_a_tag_that_is_a_number_is_read_and_sent_as_one(generated: GeneratedPackage, models: Any) -> None:
    for raw, kind in (
        ({"version": 1, "lines": 9}, "Bar"),
        ({"version": 2}, "Dots"),
        ({"version": 3, "width": 1}, "Rings"),
    ):
        parcel = read(generated, {"code": raw}, strict=True)

        assert type(parcel.code) is getattr(models, kind)
        assert sent(generated, {"code": raw}) == {"code": raw}
        assert sent(generated, parcel) == {"code": raw}
    assert sent(generated, {"code": models.Rings(width=1)}) == {"code": {"version": 3, "width": 1}}
    assert read(generated, {"code": {"version": True}}).code == {"version": True}


@pytest.mark.parametrize("raw", [{"type": "mark", "of": {"most": 5}}, {"type": "label", "of": {"all": True}}], ids=str)
def test_a_tag_is_what_all_parts_of_a_member_allow(generated: GeneratedPackage, raw: dict[str, Any]) -> None:
    parcel = read(generated, {"score": raw}, strict=True)

    assert sent(generated, parcel) == {"score": raw}
    assert sent(generated, {"score": raw}) == {"score": raw}
