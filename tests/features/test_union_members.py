"""Which members of a union an object is: values that fit as they are decide, and no documented key is lost."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path
from typing import Any

import pytest

from tests.support.package import GeneratedPackage
from tests.support.replies import reply

SPEC = """
servers: [{url: http://127.0.0.1:1}]
paths:
  /crates:
    put:
      operationId: crates.put
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Crate"}}}}
      responses: {"200": {description: OK., content: {application/json: {schema: {$ref: "#/components/schemas/Crate"}}}}}
  /keys:
    get:
      operationId: crates.keys
      responses: {"200": {description: OK., content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Key"}}}}}}
components:
  schemas:
    Crate:
      type: object
      properties:
        key: {$ref: "#/components/schemas/Key"}
        keys: {type: array, items: {$ref: "#/components/schemas/Key"}}
        nested: {anyOf: [{type: object, properties: {in: {$ref: "#/components/schemas/Key"}}}, {type: object, properties: {in: {$ref: "#/components/schemas/Key"}, n: {type: integer}}}]}
        lists: {anyOf: [{type: array, items: {type: integer}}, {type: array, items: {type: string}}]}
        maps: {anyOf: [{type: object, additionalProperties: {type: integer}}, {type: object, additionalProperties: {type: string}}]}
        age: {anyOf: [{type: string, format: duration}, {type: string}]}
        state: {anyOf: [{enum: [new, old]}, {type: string, format: date-time}]}
        labelled: {anyOf: [{$ref: "#/components/schemas/Box"}, {type: object, additionalProperties: {type: string}}]}
        loose: {anyOf: [{$ref: "#/components/schemas/Box"}, {$ref: "#/components/schemas/Open"}]}
        price: {type: [integer, "null"]}
        mark: {anyOf: [{$ref: "#/components/schemas/Box"}, {$ref: "#/components/schemas/Text"}, {enum: [true, none]}]}
        notes: {type: object, additionalProperties: true}
        merged: {allOf: [{type: object, properties: {a: {type: integer}, b: true, c: {type: integer}, d: false}}, {type: object, properties: {a: true, b: {type: string}, c: false, d: {type: integer}}}]}
        open: {anyOf: [{$ref: "#/components/schemas/Dated"}, {$ref: "#/components/schemas/Open"}]}
    Key: {anyOf: [{$ref: "#/components/schemas/Number"}, {$ref: "#/components/schemas/Text"}, {$ref: "#/components/schemas/Switch"}]}
    Number: {type: object, properties: {id: {type: integer}}}
    Text: {type: object, properties: {id: {type: string}}}
    Switch: {type: object, properties: {id: {type: boolean}}}
    Box: {type: object, properties: {size: {type: integer}}}
    Dated: {type: object, properties: {size: {type: integer}, day: {type: string, format: date}, hue: {type: integer}}}
    Open: {type: object, properties: {hue: {type: string}}, additionalProperties: {type: string}}
"""


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """The client of the document above."""
    return GeneratedPackage(SPEC, tmp_path_factory.mktemp("members"))


def _read(generated: GeneratedPackage, raw: object, **settings: Any) -> Any:
    return generated.exchange(lambda client: client.crates.put(), reply(json.dumps(raw).encode()), **settings)[0]


def _sent(generated: GeneratedPackage, crate: Any) -> str:
    """The crate that arrives when this one is sent, as JSON: 1 is not true."""
    given = {name: value for name in crate.__struct_fields__ if (value := getattr(crate, name)) is not None}
    return json.dumps(json.loads(generated.request_of(lambda client: client.crates.put(**given), reply(b"{}")).body))


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ({"key": {"id": "5"}}, "Text"),
        ({"key": {"id": 5}}, "Number"),
        ({"key": {"id": 1}}, "Number"),
        ({"key": {"id": True}}, "Switch"),
        ({"keys": [{"id": "5"}, {"id": 5}, {"id": True}, {"id": "true"}]}, "list"),
        ({"nested": {"in": {"id": "5"}, "n": 1}}, ""),
        ({"lists": ["5"]}, "list"),
        ({"maps": {"a": "5"}}, "dict"),
        ({"age": "1"}, "str"),
        ({"state": "1"}, "str"),
    ],
    ids=str,
)
@pytest.mark.parametrize("strict", [True, False])
def test_the_member_that_a_value_fits_as_it_is_comes_first(
    generated: GeneratedPackage, raw: dict[str, Any], kind: str, strict: bool
) -> None:
    crate = _read(generated, raw, strict=strict)

    ((name, _),) = raw.items()
    assert kind in ("", type(getattr(crate, name)).__name__)
    assert _sent(generated, crate) == json.dumps(raw)


def test_a_list_of_a_union_is_read_item_by_item(generated: GeneratedPackage) -> None:
    raw = [{"id": "5"}, {"id": 5}, {"id": True}]

    keys = generated.exchange(lambda client: client.crates.keys(), reply(json.dumps(raw).encode()))[0]

    assert [type(each).__name__ for each in keys] == ["Text", "Number", "Switch"]
    assert [each.id for each in keys] == ["5", 5, True]


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ({"labelled": {"size": 1, "note": "x"}}, "Box & dict"),
        ({"labelled": {"size": 1}}, "Box"),
        ({"labelled": {"note": "x"}}, "dict"),
        ({"loose": {"size": 1, "note": "x"}}, "Box & Open"),
        ({"loose": {"size": 1, "hue": "red", "note": "x"}}, "Box & Open"),
        ({"loose": {"size": 1, "hue": "red"}}, "Box & Open"),
        ({"open": {"size": "s", "day": "d", "hue": "red"}}, "Open"),
    ],
    ids=str,
)
@pytest.mark.parametrize("strict", [True, False])
def test_no_key_is_lost_that_another_member_keeps(
    generated: GeneratedPackage, raw: dict[str, Any], kind: str, strict: bool
) -> None:
    crate = _read(generated, raw, strict=strict)

    ((name, value),) = raw.items()
    assert type(getattr(crate, name)).__name__ == kind
    assert json.loads(_sent(generated, crate)) == raw
    assert copy.deepcopy(crate) == crate == pickle.loads(pickle.dumps(crate))
    assert json.loads(generated.request_of(lambda client: client.crates.put(**{name: value}), reply(b"{}")).body) == raw


def test_an_object_that_is_several_members_and_drifts_can_be_copied_and_pickled(generated: GeneratedPackage) -> None:
    models, matching = generated.module("models"), generated.module("_runtime.codec.union_members")
    crate = _read(generated, {"loose": {"size": "s", "hue": 7}})
    both = type(_read(generated, {"loose": {"size": 1, "hue": "red"}}).loose)
    drifted = matching.drifted_class(both)(size="s", hue="red")

    for each in (crate, drifted):
        assert copy.deepcopy(each) == each == pickle.loads(pickle.dumps(each))
    assert isinstance(pickle.loads(pickle.dumps(drifted)), models.Box)


def test_an_empty_text_in_a_value_of_any_shape_stays_one(generated: GeneratedPackage) -> None:
    crate = _read(generated, {"price": "", "notes": {"price": ""}, "labelled": {"size": 1, "price": ""}})

    assert crate.price is None
    assert crate.notes == {"price": ""}
    assert crate.labelled.additional == {"price": ""}


def test_a_member_that_one_part_describes_and_another_just_allows_has_that_type(generated: GeneratedPackage) -> None:
    merged = generated.module("models").CrateMerged(a=1, b="x", c=2, d=3)

    assert _read(generated, {"merged": {"a": 1, "b": "x", "c": 2, "d": 3}}, strict=True).merged == merged
    with pytest.raises(ValueError, match=r"merged\.b: expected str, got int"):
        generated.exchange(lambda client: client.crates.put(merged={"b": 1}))


def test_drift_names_each_kind_of_value_that_is_expected(generated: GeneratedPackage) -> None:
    with pytest.raises(Exception, match="at /mark: expected Box or Text or bool or str, got list"):
        _read(generated, {"mark": [1]}, strict=True)


WIDE = """
servers: [{url: http://127.0.0.1:1}]
paths:
  /wide:
    get:
      operationId: wide.get
      responses: {"200": {description: OK., content: {application/json: {schema: {type: array, items: {anyOf: []}}}}}}
"""


def test_the_keys_of_replies_make_few_classes_and_are_not_remembered(tmp_path: Path) -> None:
    members = ", ".join(f"{{type: object, properties: {{k{n}: {{type: integer}}}}}}" for n in range(12))
    generated = GeneratedPackage(WIDE.replace("[]", f"[{members}]"), tmp_path)
    matching = generated.module("_runtime.codec.union_members")
    raw = [{f"k{n}": number for n in range(12) if number >> n & 1} for number in range(1, 1000)]
    raw += [{"k1": 1, f"new{number}": 1} for number in range(1000)]

    items = generated.exchange(lambda client: client.wide.get(), reply(json.dumps(raw).encode()))[0]

    values = [{name: getattr(each, name) for name in each.__struct_fields__} for each in items[:999]]
    found = [{**each.pop("additional", {}), **{key: n for key, n in each.items() if n is not None}} for each in values]
    assert found == raw[:999]
    assert len(matching._classes) <= matching._MAX_CLASSES + 12
    assert matching._candidates.cache_info().currsize <= 1001
