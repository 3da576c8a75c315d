"""Members that may have several shapes, or be null: each is read as what it is, and sent as it was read."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.package import GeneratedPackage
from tests.support.replies import reply

SCHEMAS = """
  Reading: {type: object, required: [taken, depth], properties: {taken: {type: string, format: date-time}, depth: {type: number}}}
  Log:
    type: object
    required: [entry]
    properties:
      entry:
        anyOf:
          - {type: array, items: {$ref: "#/components/schemas/Reading"}}
          - {$ref: "#/components/schemas/Reading"}
          - {type: object, additionalProperties: {type: array, items: {type: number}}}
          - {type: "null"}
  Moored: {type: object, required: [state], properties: {state: {const: Moored}}}
  Sailing: {type: object, required: [state, knots], properties: {state: {const: Sailing}, knots: {type: integer}}}
  Course:
    allOf:
      - {anyOf: [{$ref: "#/components/schemas/Moored"}, {$ref: "#/components/schemas/Sailing"}]}
      - {type: object, properties: {hoursLeft: {type: [integer, "null"]}}}
  Ship: {type: object, required: [course], properties: {course: {$ref: "#/components/schemas/Course"}}}
  Note: {type: [string, "null"]}
  Notes:
    type: object
    properties:
      own: {type: object, additionalProperties: {type: [string, "null"]}}
      shared: {type: object, additionalProperties: {$ref: "#/components/schemas/Note"}}
      none: {type: object, additionalProperties: {type: "null"}}
      counts: {type: object, additionalProperties: {anyOf: [{type: integer}, {type: "null"}]}}
  Plain: {anyOf: [{type: boolean}, {type: number}, {type: string}, {type: "null"}]}
  Anything:
    anyOf:
      - {$ref: "#/components/schemas/Plain"}
      - {type: array, items: {$ref: "#/components/schemas/Anything"}}
      - {type: object, additionalProperties: {$ref: "#/components/schemas/Anything"}}
  Box: {type: object, required: [size, inside], properties: {size: {type: integer}, inside: {type: array, items: {$ref: "#/components/schemas/Box"}}}}
  Master: {type: object, properties: {mate: {$ref: "#/components/schemas/Mate"}}}
  Mate: {type: object, properties: {master: {$ref: "#/components/schemas/Master"}}}
  Hold: {type: object, properties: {cargo: {$ref: "#/components/schemas/Anything"}, box: {$ref: "#/components/schemas/Box"}, master: {$ref: "#/components/schemas/Master"}}}
  Label:
    type: object
    properties:
      code: {type: [string, integer]}
      flag: {type: [boolean, string, "null"]}
      parts: {type: [array, object], items: {type: integer}, properties: {left: {type: string}}}
      due: {type: [string, "null"], format: date-time}
  Tonnes: {type: integer, format: int32}
  Wind: {type: string, enum: [calm, storm]}
  Berth: {type: object, required: [name], properties: {name: {type: string}}}
  Plan:
    type: object
    additionalProperties: false
    required: [load, wind, berth, stages]
    properties:
      load: {oneOf: [{$ref: "#/components/schemas/Tonnes"}, {type: "null"}]}
      wind: {anyOf: [{type: "null"}, {$ref: "#/components/schemas/Wind"}]}
      berth: {oneOf: [{$ref: "#/components/schemas/Berth"}, {type: "null"}]}
      stages: {type: [array, "null"], items: {$ref: "#/components/schemas/Tonnes"}}
      crew: {anyOf: [{type: "null"}, {type: array, items: {type: string}}]}
  Light: {type: string, enum: ["on", "off"]}
  Height: {type: integer, enum: [1, 2]}
  Tower:
    type: object
    required: [light]
    properties:
      light: {$ref: "#/components/schemas/Light"}
      lights: {type: array, items: {$ref: "#/components/schemas/Light"}}
      by: {type: object, additionalProperties: {$ref: "#/components/schemas/Light"}}
      height: {$ref: "#/components/schemas/Height"}
      colour: {type: string, enum: [red]}
"""
OPERATIONS = "".join(f"""
  /{name.lower()}:
    put:
      operationId: echo.{name.lower()}
      requestBody: {{required: true, content: {{application/json: {{schema: {{$ref: "#/components/schemas/{name}"}}}}}}}}
      responses: {{"200": {{description: The same., content: {{application/json: {{schema: {{$ref: "#/components/schemas/{name}"}}}}}}}}}}
""" for name in ("Log", "Ship", "Notes", "Hold", "Label", "Plan", "Tower"))
READ = """
  /berths:
    get:
      operationId: read.berths
      responses:
        "200":
          description: Berths, or why there are none.
          content: {application/json: {schema: {anyOf: [{type: array, items: {$ref: "#/components/schemas/Berth"}}, {type: string}]}}}
"""
NOON, AT_NOON = "2026-05-04T12:00:00Z", dt.datetime(2026, 5, 4, 12, tzinfo=dt.UTC)
PLAN = {"load": None, "wind": None, "berth": None, "stages": None}


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    return GeneratedPackage(
        f"paths:{OPERATIONS}{READ}components:\n schemas:{SCHEMAS}", tmp_path_factory.mktemp("shapes")
    )


@pytest.fixture
def models(generated: GeneratedPackage) -> Any:
    return generated.module("models")


def with_times(raw: Any) -> Any:
    """The same with a datetime where the text of one is."""
    if isinstance(raw, dict):
        return {key: with_times(each) for key, each in raw.items()}
    if isinstance(raw, list):
        return [with_times(each) for each in raw]
    return AT_NOON if raw == NOON else raw


def echoed(generated: GeneratedPackage, name: str, raw: dict[str, Any]) -> Any:
    """The value read from an object, which must be sent unchanged when it is passed back. Nothing may drift."""
    answer, given = reply(json.dumps(raw).encode()), with_times(raw)
    value, (request, *_) = generated.exchange(lambda client: getattr(client.echo, name)(**given), answer, strict=True)
    assert json.loads(request.body) == raw
    return value


CASES: list[tuple[str, dict[str, Any], Callable[[Any, Any], bool]]] = [
    ("log", {"entry": None}, lambda value, m: value.entry is None),
    ("log", {"entry": [{"taken": NOON, "depth": 2.5}]}, lambda value, m: type(value.entry[0]) is m.Reading),
    ("log", {"entry": {"taken": NOON, "depth": 2.5}}, lambda value, m: value.entry.taken == AT_NOON),
    ("log", {"entry": {"north": [1.5, 2.0]}}, lambda value, m: value.entry == {"north": [1.5, 2.0]}),
    ("ship", {"course": {"state": "Sailing", "knots": 7, "hoursLeft": None}}, lambda value, m: value.course.knots == 7),
    (
        "ship",
        {"course": {"state": "Sailing", "knots": 7, "hoursLeft": 3}},
        lambda value, m: value.course.hours_left == 3,
    ),
    ("ship", {"course": {"state": "Moored", "hoursLeft": None}}, lambda value, m: value.course.hours_left is None),
    ("notes", {"own": {"a": None, "b": "c"}}, lambda value, m: value.own == {"a": None, "b": "c"}),
    ("notes", {"shared": {"a": None, "b": "c"}}, lambda value, m: value.shared == {"a": None, "b": "c"}),
    ("notes", {"none": {"a": None}}, lambda value, m: value.none == {"a": None}),
    ("notes", {"counts": {"a": None, "b": 3}}, lambda value, m: value.counts == {"a": None, "b": 3}),
    *(
        ("hold", {"cargo": cargo}, lambda value, m, cargo=cargo: value.cargo == cargo)
        for cargo in (True, 1.5, "rope", None, [], [[["deep"], None]], {"a": {"b": [{"c": None}, 2.5]}})
    ),
    (
        "hold",
        {"box": {"size": 3, "inside": [{"size": 2, "inside": [{"size": 1, "inside": []}]}]}},
        lambda value, m: value.box.inside[0].inside[0] == m.Box(size=1, inside=[]),
    ),
    (
        "hold",
        {"master": {"mate": {"master": {"mate": {}}}}},
        lambda value, m: value.master.mate.master.mate == m.Mate(),
    ),
    ("label", {"code": "7", "flag": "yes"}, lambda value, m: (value.code, value.flag) == ("7", "yes")),
    ("label", {"code": 7, "flag": True}, lambda value, m: value.code == 7 and value.flag is True),
    ("label", {"flag": None, "due": None}, lambda value, m: value.flag is value.due is None),
    ("label", {"parts": [1, 2]}, lambda value, m: value.parts == [1, 2]),
    ("label", {"parts": {"left": "a"}}, lambda value, m: value.parts.left == "a"),
    ("label", {"due": NOON}, lambda value, m: value.due == AT_NOON),
    ("plan", PLAN, lambda value, m: value == m.Plan(load=None, wind=None, berth=None, stages=None)),
    (
        "plan",
        {"load": 3, "wind": "calm", "berth": {"name": "B"}, "stages": [1], "crew": ["Ada"]},
        lambda value, m: value == m.Plan(load=3, wind="calm", berth=m.Berth(name="B"), stages=[1], crew=["Ada"]),
    ),
    ("plan", {**PLAN, "crew": None}, lambda value, m: value.crew is None),
]


@pytest.mark.parametrize(
    ("name", "raw", "expected"), CASES, ids=[f"{name} {json.dumps(raw)}" for name, raw, _ in CASES]
)
def test_a_member_is_read_as_what_it_is(
    generated: GeneratedPackage, models: Any, name: str, raw: dict[str, Any], expected: Callable[[Any, Any], bool]
) -> None:
    value = echoed(generated, name, raw)

    assert expected(value, models), value


@pytest.mark.parametrize(
    ("raw", "values"),
    [
        ([{"name": "B"}], lambda m: [m.Berth(name="B")]),
        ([], lambda m: []),
        ("closed", lambda m: "closed"),
    ],
)
def test_a_reply_is_a_list_of_models_or_a_text(
    generated: GeneratedPackage, models: Any, raw: Any, values: Callable[[Any], Any]
) -> None:
    value, _ = generated.exchange(lambda client: client.read.berths(), reply(json.dumps(raw).encode()), strict=True)

    assert value == values(models)


@pytest.mark.parametrize(
    "raw",
    [
        {"light": "dim"},
        {"light": "on", "lights": ["dim", "on"]},
        {"light": "on", "by": {"east": "dim"}},
        {"light": "on", "height": 9},
        {"light": "on", "colour": "blue"},
    ],
)
def test_a_value_that_an_enum_does_not_know_is_kept(generated: GeneratedPackage, raw: dict[str, Any]) -> None:
    tower = echoed(generated, "tower", raw)

    assert {name: getattr(tower, name) for name in raw} == raw


def test_a_closed_object_has_its_members_only(generated: GeneratedPackage) -> None:
    with pytest.raises(TypeError, match="tide"):
        generated.exchange(lambda client: client.echo.plan(**PLAN, tide=1))
    with pytest.raises(ValueError, match="tide: unknown field of Berth"):
        generated.exchange(lambda client: client.echo.plan(**{**PLAN, "berth": {"name": "B", "tide": 1}}))


def test_a_reference_or_null_makes_no_class_of_its_own(generated: GeneratedPackage, models: Any) -> None:
    names = {name for name in dir(models) if "Plan" in name or "Tonnes" in name or "Wind" in name}

    assert names <= {"Plan", "PlanDict", "Wind"}
