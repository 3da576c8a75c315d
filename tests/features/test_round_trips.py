"""Values that replies have and callers send back: none is lost, and none becomes another."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.support.package import GeneratedPackage
from tests.support.replies import reply

from .parcels import SPEC, read, sent


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """The client of the document above."""
    return GeneratedPackage(SPEC, tmp_path_factory.mktemp("lost"))


@pytest.fixture
def models(generated: GeneratedPackage) -> Any:
    """Its models."""
    return generated.module("models")


# ── numbers ──


def test_an_integral_number_stays_integral(generated: GeneratedPackage) -> None:
    raw = {"number": 9007199254740993, "weights": [5, 1.5, 1e3, -0.0], "price": 7, "tax": 7, "mixed": 3}

    parcel = read(generated, raw)

    assert repr(parcel.number) == "9007199254740993"
    assert repr(parcel.weights) == "[5, 1.5, 1000.0, -0.0]"
    assert [type(each) for each in (parcel.price, parcel.tax, parcel.mixed)] == [int, int, int]
    request = generated.request_of(lambda client: client.parcels.get(parcel.number, skip=parcel.price), reply(b"{}"))
    assert request.line == "GET /parcels/9007199254740993?skip=7 HTTP/1.1"
    assert sent(generated, parcel) == raw


def test_a_whole_number_with_a_point_is_an_integer(generated: GeneratedPackage) -> None:
    assert repr(read(generated, {"pieces": 3.0}, strict=True).pieces) == "3"


# ── read-only and write-only members inside others ──


def test_a_model_that_was_read_is_sent_without_what_the_api_sets(generated: GeneratedPackage, models: Any) -> None:
    parcel = read(generated, {"crate": {"kind": "photo", "checksum": "c"}}, strict=True)

    assert parcel.crate.checksum == "c"
    changed = msgspec.structs.replace(parcel.crate, data="x")
    assert sent(generated, {"crate": changed}) == {"crate": {"kind": "photo", "data": "x"}}
    with pytest.raises(ValueError, match=r"crate\.data: missing"):
        sent(generated, parcel)


# ── times, and values that drift ──


@pytest.mark.parametrize("text", ["2026-01-02T03:04:05", "2026-01-02 03:04:05.123", "2026-01-02", "soon"])
def test_a_time_without_a_zone_is_kept_as_it_came_and_reported(generated: GeneratedPackage, text: str) -> None:
    parcel = read(generated, {"sent_at": text})

    assert parcel.sent_at == text
    assert sent(generated, parcel) == {"sent_at": text}
    with pytest.raises(Exception, match="/sent_at: expected date and time, got str"):
        read(generated, {"sent_at": text}, strict=True)


@pytest.mark.parametrize(
    "text",
    [
        "2026-01-02T03:04:05Z",
        "2026-01-02t03:04:05z",
        "2026-01-02 03:04:05.123456789+00:00",
        "2026-01-02T04:04:05.1+01:00",
    ],
)
def test_a_time_in_any_form_with_a_zone_is_a_time(generated: GeneratedPackage, text: str) -> None:
    assert read(generated, {"sent_at": text}, strict=True).sent_at.timestamp() // 1 == 1767323045


@pytest.mark.parametrize(
    "raw",
    [
        {"pieces": "many"},
        {"pieces": None, "weights": [1, "x", None]},
        {"weights": "none", "price": {"amount": 1}},
        {"seller": {"name": 7}},
        {"crate": "gone"},
        {"mixed": [1]},
    ],
    ids=str,
)
def test_what_drifted_can_be_sent_back(generated: GeneratedPackage, raw: dict[str, Any]) -> None:
    parcel = read(generated, raw)

    assert sent(generated, parcel) == raw
    assert sent(generated, pickle.loads(pickle.dumps(parcel))) == raw
    assert sent(generated, msgspec.structs.replace(parcel, number=5)) == {**raw, "number": 5}


def test_a_model_of_the_callers_is_checked_all_the_same(generated: GeneratedPackage, models: Any) -> None:
    with pytest.raises(ValueError, match=r"parcel\.pieces: expected int, got str"):
        sent(generated, models.Parcel(pieces="many"))


def test_a_reply_that_drifts_everywhere_is_read_within_the_time_of_the_call(tmp_path: Path) -> None:
    generated = GeneratedPackage(SPEC, tmp_path)
    late = [False, False, True]
    decode = generated.module("_runtime.codec.decode").decode_lenient
    raw = {"weights": ["x"] * 5_000}

    value, drift = decode(raw, generated.module("models").Parcel, lambda: late.pop(0))

    assert not late
    assert value is raw
    assert [each.pointer for each in drift] == [""]
