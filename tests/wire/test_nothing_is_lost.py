"""Values that replies have and callers send back: none is lost, and none becomes another."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.sdk.replies import reply

from .made import Made

SPEC = """
servers: [{url: http://127.0.0.1:1}]
paths:
  /parcels/{number}:
    get:
      operationId: parcels.get
      parameters:
        - {name: number, in: path, required: true, schema: {type: number}}
        - {name: skip, in: query, schema: {type: number, format: double}}
      responses: {"200": {description: OK., content: {application/json: {schema: {$ref: "#/components/schemas/Parcel"}}}}}
    put:
      operationId: parcels.put
      parameters: [{name: number, in: path, required: true, schema: {type: number}}]
      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [parcel], properties: {parcel: {$ref: "#/components/schemas/Parcel"}}}}}}
      responses: {"204": {description: Done.}}
  /sellers:
    get:
      operationId: parcels.sellers
      responses: {"200": {description: OK., content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Seller"}}}}}}
components:
  schemas:
    Seller: {anyOf: [{$ref: "#/components/schemas/Person"}, {$ref: "#/components/schemas/Firm"}]}
    Parcel:
      type: object
      properties:
        number: {type: number}
        weights: {type: array, items: {type: number}}
        price: {type: [number, "null"]}
        pieces: {type: integer}
        tax: {type: number, enum: [0, 0.5, 7]}
        mixed: {type: [integer, number, string]}
        sent_at: {type: string, format: date-time}
        seller: {anyOf: [{$ref: "#/components/schemas/Person"}, {$ref: "#/components/schemas/Firm"}]}
        paid: {oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/Transfer"}]}
        usage: {anyOf: [{$ref: "#/components/schemas/Person"}, {nullable: true}]}
        level: {anyOf: [{type: string, enum: [low, high]}, {nullable: true, description: None at all.}]}
        count: {oneOf: [{type: integer}, {enum: [null], nullable: true}]}
        crate: {$ref: "#/components/schemas/Crate"}
        label: {$ref: "#/components/schemas/Label"}
        code: {$ref: "#/components/schemas/Code"}
        score: {$ref: "#/components/schemas/Score"}
    Person: {type: object, required: [name], properties: {name: {type: string}, born: {type: integer}}}
    Firm: {type: object, required: [vat], properties: {vat: {type: string}, founded: {type: integer}}}
    Card: {type: object, properties: {number: {type: string}}}
    Transfer: {type: object, required: [iban], properties: {iban: {type: string}, bank: {type: string}}}
    Crate:
      oneOf: [{$ref: "#/components/schemas/Photo"}]
    Photo:
      type: object
      required: [kind, data, checksum]
      properties: {kind: {const: photo}, data: {type: string, writeOnly: true}, checksum: {type: string, readOnly: true}}
    Label:
      oneOf: [{$ref: "#/components/schemas/Plain"}, {$ref: "#/components/schemas/Fancy"}]
      discriminator: {propertyName: form, mapping: {plain: "#/components/schemas/Plain", fancy: "#/components/schemas/Fancy"}}
    Plain: {type: object, additionalProperties: false, required: [form, text], properties: {form: {type: string, enum: [plain]}, text: {type: string}}}
    Fancy: {type: object, required: [art], properties: {art: {type: object}}}
    Code:
      oneOf: [{$ref: "#/components/schemas/Bar"}, {$ref: "#/components/schemas/Dots"}, {$ref: "#/components/schemas/Rings"}]
      discriminator: {propertyName: version, mapping: {"1": "#/components/schemas/Bar", "2": "#/components/schemas/Dots", "3": "#/components/schemas/Rings"}}
    Bar: {type: object, properties: {version: {type: integer, const: 1}, lines: {type: integer}}}
    Dots: {type: object, properties: {version: {type: integer, enum: [2]}, size: {type: integer}}}
    Score:
      oneOf:
        - allOf: [{type: object, properties: {type: {enum: [mark]}}}, {$ref: "#/components/schemas/Mark"}]
        - allOf: [{type: object, properties: {type: {enum: [label]}}}, {$ref: "#/components/schemas/Tagged"}]
    ScoreType: {type: string, enum: [mark, label, other]}
    Mark: {type: object, required: [type, of], properties: {type: {$ref: "#/components/schemas/ScoreType"}, of: {type: object, properties: {most: {type: integer}}}}}
    Tagged: {type: object, required: [type, of], properties: {type: {$ref: "#/components/schemas/ScoreType"}, of: {type: object, properties: {all: {type: boolean}}}}}
    Rings: {type: object, properties: {version: {type: integer}, width: {type: integer}}}
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The client of the document above."""
    return Made(SPEC, tmp_path_factory.mktemp("lost"))


@pytest.fixture
def models(made: Made) -> Any:
    """Its models."""
    return made.module("models")


def read(made: Made, raw: dict[str, Any], **settings: Any) -> Any:
    """The parcel that a reply means."""
    return made.exchange(lambda client: client.parcels.get(1), reply(json.dumps(raw).encode()), **settings)[0]


def sent(made: Made, parcel: Any) -> Any:
    """The parcel that arrives when this one is sent."""
    return json.loads(made.asked(lambda client: client.parcels.put(1, parcel=parcel)).body)["parcel"]


# ── numbers ──


def test_an_integral_number_stays_integral(made: Made) -> None:
    raw = {"number": 9007199254740993, "weights": [5, 1.5, 1e3, -0.0], "price": 7, "tax": 7, "mixed": 3}

    parcel = read(made, raw)

    assert repr(parcel.number) == "9007199254740993"
    assert repr(parcel.weights) == "[5, 1.5, 1000.0, -0.0]"
    assert [type(each) for each in (parcel.price, parcel.tax, parcel.mixed)] == [int, int, int]
    request = made.asked(lambda client: client.parcels.get(parcel.number, skip=parcel.price), reply(b"{}"))
    assert request.line == "GET /parcels/9007199254740993?skip=7 HTTP/1.1"
    assert sent(made, parcel) == raw


def test_a_whole_number_with_a_point_is_an_integer(made: Made) -> None:
    assert repr(read(made, {"pieces": 3.0}, strict=True).pieces) == "3"


# ── unions ──


def test_an_object_that_is_two_members_at_once_is_both(made: Made, models: Any) -> None:
    raw = {"seller": {"name": "Ann", "vat": "7", "born": 1990, "founded": 2020}}

    parcel = read(made, raw, strict=True)

    assert isinstance(parcel.seller, models.Person)
    assert (parcel.seller.name, parcel.seller.vat, parcel.seller.founded) == ("Ann", "7", 2020)
    assert sent(made, parcel) == raw
    assert sent(made, raw) == raw
    assert copy.deepcopy(parcel) == parcel == pickle.loads(pickle.dumps(parcel))


@pytest.mark.parametrize("strict", [True, False])
def test_an_object_that_is_one_member_is_that_alone(made: Made, models: Any, strict: bool) -> None:
    assert type(read(made, {"seller": {"name": "Ann", "new": 1}}, strict=strict).seller) is models.Person
    assert type(read(made, {"seller": {"vat": "7"}}, strict=strict).seller) is models.Firm


@pytest.mark.parametrize(
    "raw", [{"wallet": "w"}, {"wallet": "w", "bank": "b"}, {"wallet": {"number": "1"}}], ids=str
)  # fmt: skip
def test_a_variant_that_nobody_documents_is_kept_as_it_came(made: Made, raw: dict[str, Any]) -> None:
    parcel = read(made, {"paid": raw})

    assert parcel.paid == raw
    assert sent(made, parcel) == {"paid": raw}
    with pytest.raises(Exception, match="/paid: expected Card or Transfer, got dict"):
        read(made, {"paid": raw}, strict=True)


def test_a_known_variant_with_an_odd_value_is_still_that_variant(made: Made, models: Any) -> None:
    parcel = read(made, {"paid": {"iban": 7, "bank": "b", "new": 1}})

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
def test_a_list_of_a_union(made: Made, raw: list[object], kinds: str) -> None:
    found = made.exchange(lambda client: client.parcels.sellers(), reply(json.dumps(raw).encode()))[0]

    assert " ".join(type(each).__name__ for each in found) == kinds
    assert [each if not isinstance(each, msgspec.Struct) else _given(each) for each in found] == raw


def _given(model: msgspec.Struct) -> dict[str, object]:
    """The members that a model was given."""
    return {
        name: each
        for name, each in msgspec.structs.asdict(model).items()
        if each is not None and each is not msgspec.UNSET
    }


@pytest.mark.parametrize("strict", [True, False])
def test_null_by_a_member_that_says_nothing_else(made: Made, models: Any, strict: bool) -> None:
    full = read(made, {"usage": {"name": "Ann"}, "level": "low", "count": 1}, strict=strict)
    empty = read(made, {"usage": None, "level": None, "count": None}, strict=strict)

    assert isinstance(full.usage, models.Person)
    assert (full.level, full.count) == ("low", 1)
    assert (empty.usage, empty.level, empty.count) == (None, None, None)
    assert sent(made, {"usage": None, "level": None, "count": None}) == {"usage": None, "level": None, "count": None}


# ── tags ──


def test_a_member_without_the_tag_can_be_sent_as_a_dict_and_as_a_model(made: Made, models: Any) -> None:
    raw = {"label": {"form": "fancy", "art": {"x": 1}}}

    assert sent(made, raw) == raw
    assert sent(made, {"label": models.Fancy(art={"x": 1})}) == raw
    parcel = read(made, raw, strict=True)
    assert isinstance(parcel.label, models.Fancy)
    assert parcel.label.form == "fancy"
    assert sent(made, parcel) == raw


def test_a_tag_that_is_a_number_is_read_and_sent_as_one(made: Made, models: Any) -> None:
    for raw, kind in (
        ({"version": 1, "lines": 9}, "Bar"),
        ({"version": 2}, "Dots"),
        ({"version": 3, "width": 1}, "Rings"),
    ):
        parcel = read(made, {"code": raw}, strict=True)

        assert type(parcel.code) is getattr(models, kind)
        assert sent(made, {"code": raw}) == {"code": raw}
        assert sent(made, parcel) == {"code": raw}
    assert sent(made, {"code": models.Rings(width=1)}) == {"code": {"version": 3, "width": 1}}
    assert read(made, {"code": {"version": True}}).code == {"version": True}


@pytest.mark.parametrize("raw", [{"type": "mark", "of": {"most": 5}}, {"type": "label", "of": {"all": True}}], ids=str)
def test_a_tag_is_what_all_parts_of_a_member_allow(made: Made, raw: dict[str, Any]) -> None:
    parcel = read(made, {"score": raw}, strict=True)

    assert sent(made, parcel) == {"score": raw}
    assert sent(made, {"score": raw}) == {"score": raw}


# ── read-only and write-only members inside others ──


def test_a_nested_member_that_is_only_sent_is_required_and_one_that_is_only_read_is_not_taken(made: Made) -> None:
    assert sent(made, {"crate": {"kind": "photo", "data": "x"}}) == {"crate": {"kind": "photo", "data": "x"}}
    with pytest.raises(ValueError, match=r"parcel\.crate\.data: missing, Photo requires it"):
        sent(made, {"crate": {"kind": "photo"}})
    with pytest.raises(
        ValueError, match=r"parcel\.crate\.checksum: only the API sets this member of Photo; leave it out"
    ):
        sent(made, {"crate": {"kind": "photo", "data": "x", "checksum": "c"}})


def test_a_model_that_was_read_is_sent_without_what_the_api_sets(made: Made, models: Any) -> None:
    parcel = read(made, {"crate": {"kind": "photo", "checksum": "c"}}, strict=True)

    assert parcel.crate.checksum == "c"
    changed = msgspec.structs.replace(parcel.crate, data="x")
    assert sent(made, {"crate": changed}) == {"crate": {"kind": "photo", "data": "x"}}
    with pytest.raises(ValueError, match=r"crate\.data: missing"):
        sent(made, parcel)


# ── times, and values that drift ──


@pytest.mark.parametrize("text", ["2026-01-02T03:04:05", "2026-01-02 03:04:05.123", "2026-01-02", "soon"])
def test_a_time_without_a_zone_is_kept_as_it_came_and_reported(made: Made, text: str) -> None:
    parcel = read(made, {"sent_at": text})

    assert parcel.sent_at == text
    assert sent(made, parcel) == {"sent_at": text}
    with pytest.raises(Exception, match="/sent_at: expected date and time, got str"):
        read(made, {"sent_at": text}, strict=True)


@pytest.mark.parametrize(
    "text",
    [
        "2026-01-02T03:04:05Z",
        "2026-01-02t03:04:05z",
        "2026-01-02 03:04:05.123456789+00:00",
        "2026-01-02T04:04:05.1+01:00",
    ],
)
def test_a_time_in_any_form_with_a_zone_is_a_time(made: Made, text: str) -> None:
    assert read(made, {"sent_at": text}, strict=True).sent_at.timestamp() // 1 == 1767323045


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
def test_what_drifted_can_be_sent_back(made: Made, raw: dict[str, Any]) -> None:
    parcel = read(made, raw)

    assert sent(made, parcel) == raw
    assert sent(made, pickle.loads(pickle.dumps(parcel))) == raw
    assert sent(made, msgspec.structs.replace(parcel, number=5)) == {**raw, "number": 5}


def test_a_model_of_the_callers_is_checked_all_the_same(made: Made, models: Any) -> None:
    with pytest.raises(ValueError, match=r"parcel\.pieces: expected int, got str"):
        sent(made, models.Parcel(pieces="many"))


# ── unions of unions ──

TREE = """
servers: [{url: http://127.0.0.1:1}]
paths:
  /trees:
    get:
      operationId: trees.get
      responses: {"200": {description: OK., content: {application/json: {schema: {$ref: "#/components/schemas/Tree"}}}}}
components:
  schemas:
    Tree: {oneOf: [{$ref: "#/components/schemas/Oak"}, {$ref: "#/components/schemas/Elm"}, {$ref: "#/components/schemas/Ash"}]}
    Oak: {type: object, required: [k], properties: {k: {type: string}, child: {$ref: "#/components/schemas/Tree"}}}
    Elm: {type: object, required: [k], properties: {k: {type: string}, child: {$ref: "#/components/schemas/Tree"}, z: {type: string}}}
    Ash: {type: object, required: [k], additionalProperties: {type: string}, properties: {k: {type: string}, child: {$ref: "#/components/schemas/Tree"}}}
"""


@pytest.mark.parametrize("bottom", [1, "x", None, {"k": "x", "z": 5}], ids=str)
def test_a_chain_of_unions_takes_steps_as_it_is_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bottom: object
) -> None:
    made = Made(TREE, tmp_path)
    module, steps = made.module("_runtime.codec.decode"), list[object]()
    convert = module._converted

    def counted(raw: object, *arguments: object) -> object:
        steps.append(raw)
        assert len(steps) < 10_000  # each member tried at every level would take 3 ** 60
        return convert(raw, *arguments)

    monkeypatch.setattr(module, "_converted", counted)
    raw: object = {"k": bottom}
    for _ in range(60):
        raw = {"k": "x", "child": raw}

    tree = made.exchange(lambda client: client.trees.get(), reply(json.dumps(raw).encode()))[0]

    for _ in range(60):
        tree = tree.child if not isinstance(tree, dict) else tree["child"]
    assert (tree["k"] if isinstance(tree, dict) else tree.k) == bottom


def test_a_reply_that_drifts_everywhere_is_read_within_the_time_of_the_call(tmp_path: Path) -> None:
    made = Made(SPEC, tmp_path)
    late = [False, False, True]
    decode = made.module("_runtime.codec.decode").decode_lenient
    raw = {"weights": ["x"] * 5_000}

    value, drift = decode(raw, made.module("models").Parcel, lambda: late.pop(0))

    assert not late
    assert value is raw
    assert [each.pointer for each in drift] == [""]


def test_a_server_cannot_have_classes_made_without_end(tmp_path: Path) -> None:
    members = "".join(f", {{type: object, properties: {{m{number}: {{type: integer}}}}}}" for number in range(12))
    item = f"{{anyOf: [{members[2:]}]}}"
    content = f"content: {{application/json: {{schema: {{type: array, items: {item}}}}}}}"
    made = Made(
        f'paths: {{/x: {{get: {{operationId: x.get, responses: {{"200": {{description: OK., {content}}}}}}}}}}}',
        tmp_path,
    )
    raw = [{f"m{at}": at for at in range(12) if number >> at & 1} for number in range(1, 2**12)]

    found = made.exchange(lambda client: client.x.get(), reply(json.dumps(raw).encode()))[0]

    given = [_given(each) for each in found]
    assert [{**each.pop("additional", {}), **each} for each in given] == raw  # type: ignore[dict-item]
    assert len(made.module("_runtime.codec.union_members")._classes) < 300
