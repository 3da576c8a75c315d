"""Equal schemas without a name of their own are one type; no other schema takes the name of a component."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import build, check, load
from generator.ir import Api, referenced_names
from generator.names import Name
from tests.support.package import GeneratedPackage
from tests.support.replies import reply


def api_of(folder: Path, paths: dict[str, Any], schemas: dict[str, Any] | None = None) -> Api:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas or {}},
    }
    path = folder / "openapi.yaml"
    path.write_text(yaml.safe_dump(document, sort_keys=False), "utf-8")
    loaded = load(path)
    check(loaded)
    return build(loaded)


def fields(**types: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {name: {"type": type_} for name, type_ in types.items()}}


def operation(id_: str, schema: dict[str, Any], status: str = "200", **more: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {"operationId": id_, "responses": {status: {"description": "Done.", "content": content}}, **more}


def body(schema: dict[str, Any]) -> dict[str, Any]:
    return {"required": True, "content": {"application/json": {"schema": schema}}}


def names(api: Api) -> list[str]:
    return sorted(model.name.pascal for model in api.models)


def test_equal_responses_of_a_group_are_one_class(tmp_path: Path) -> None:
    alert = fields(id="string", settings="object")
    api = api_of(
        tmp_path,
        {
            "/alerts": {"post": operation("alerts.create", alert)},
            "/alerts/{id}": {
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "delete": operation("alerts.delete", alert),
            },
        },
    )
    assert names(api) == ["AlertsResponse"]
    assert {str(each.returns) for each in api.resources[0].operations} == {str(api.resources[0].operations[0].returns)}


def test_a_shape_deep_inside_gets_the_word_that_its_places_share_and_moves_to_the_shared_module(tmp_path: Path) -> None:
    avatar = fields(kind="string", url="string")
    owner = {"type": "object", "properties": {"name": {"type": "string"}, "avatar": avatar}}
    api = api_of(
        tmp_path,
        {
            "/teams": {"get": operation("teams.list", {"type": "array", "items": owner})},
            "/users": {"get": operation("users.get", {"type": "object", "properties": {"avatar": avatar}})},
            "/clubs": {
                "get": operation(
                    "clubs.get", {"type": "object", "properties": {"heads": {"type": "array", "items": owner}}}
                )
            },
        },
    )
    found = {model.name.pascal: model for model in api.models}
    assert found["Avatar"].group == Name(("shared",))
    assert sorted(found) == [
        "Avatar",
        "ClubsGetResponse",
        "ClubsGetResponseHeadsItem",
        "TeamsListResponseItem",
        "UsersGetResponse",
    ]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(fields(id="string", size="integer"), id="another type"),
        pytest.param({**fields(id="string"), "description": "A crate."}, id="another description"),
        pytest.param({**fields(id="string"), "required": ["id"]}, id="required"),
        pytest.param({**fields(id="string"), "additionalProperties": False}, id="closed"),
    ],
)
def test_what_differs_in_anything_stays_apart(tmp_path: Path, other: dict[str, Any]) -> None:
    paths = {
        "/a": {"get": operation("boxes.first", fields(id="string"))},
        "/b": {"get": operation("boxes.last", other)},
    }
    assert len(api_of(tmp_path, paths).models) == 2


def test_a_body_and_a_response_stay_apart(tmp_path: Path) -> None:
    """A model that is sent has other defaults than one that is received."""
    shape = fields(id="string")
    made = operation("boxes.make", shape, requestBody=body({"oneOf": [shape, fields(name="string")]}))
    assert names(api_of(tmp_path, {"/boxes": {"post": made}})) == [
        "BoxesMakeRequestId",
        "BoxesMakeRequestName",
        "BoxesMakeResponse",
    ]


def test_components_keep_their_names_also_if_another_schema_comes_first(tmp_path: Path) -> None:
    paths = {
        "/a": {"get": operation("boxes.get", fields(id="string"))},
        "/b": {"get": operation("crates.get", {"$ref": "#/components/schemas/BoxesGetResponse"})},
    }
    api = api_of(tmp_path, paths, {"BoxesGetResponse": fields(name="string")})
    assert {model.name.pascal: model.schema for model in api.models} == {
        "BoxesGetResponse": "openapi.yaml#/components/schemas/BoxesGetResponse",
        "BoxesGetResponseObject": "openapi.yaml#/paths/~1a/get/responses/200/content/application~1json/schema",
    }


def test_equal_components_stay_apart(tmp_path: Path) -> None:
    schemas = {"Cat": fields(id="string"), "Dog": fields(id="string")}
    paths = {
        f"/{name}": {"get": operation(f"pets.{name.lower()}", {"$ref": f"#/components/schemas/{name}"})}
        for name in schemas
    }
    assert names(api_of(tmp_path, paths, schemas)) == ["Cat", "Dog"]


def test_a_schema_can_state_its_name(tmp_path: Path) -> None:
    first, second = fields(id="string"), {**fields(id="string"), "x-sdk-name": "Crate"}
    paths = {"/a": {"get": operation("boxes.first", first)}, "/b": {"get": operation("boxes.last", second)}}
    assert names(api_of(tmp_path, paths)) == ["BoxesFirstResponse", "Crate"]


def test_other_statuses_are_in_the_name(tmp_path: Path) -> None:
    made = operation("jobs.start", fields(id="string"))
    made["responses"]["202"] = operation("x", fields(queue="string"), "202")["responses"]["202"]
    assert names(api_of(tmp_path, {"/jobs": {"post": made}})) == ["JobsStartAcceptedResponse", "JobsStartResponse"]


def test_alternatives_are_named_by_how_they_differ(tmp_path: Path) -> None:
    constant: dict[str, Any] = {
        "type": "object",
        "required": ["state", "at"],
        "properties": {"state": {"const": "done"}, "at": {"type": "string"}},
    }
    waiting = {**constant, "properties": {**constant["properties"], "state": {"const": "waiting"}}}
    schemas = {
        "GitRef": {"anyOf": [fields(sha="string"), fields(branch="string")]},
        "Person": {
            "anyOf": [fields(name="string", mail="string"), fields(name="string", mail="string", badge="string")]
        },
        "Step": {"type": "object", "properties": {"result": {"anyOf": [constant, waiting, {"type": "string"}]}}},
    }
    paths = {
        f"/{name}": {"get": operation(f"things.{name.lower()}", {"$ref": f"#/components/schemas/{name}"})}
        for name in schemas
    }
    assert names(api_of(tmp_path, paths, schemas)) == [
        "GitRefBranch", "GitRefSha", "PersonOption1", "PersonWithBadge", "Step", "StepResultDone", "StepResultWaiting"
    ]  # fmt: skip


def test_deeply_nested_schemas_are_merged_at_each_level(tmp_path: Path) -> None:
    paths = {}
    for side in ("left", "right"):
        schema: dict[str, Any] = fields(end="string")
        for level in range(30):
            schema = {"type": "object", "properties": {f"part_{level}": schema}}
        paths[f"/{side}"] = {"get": operation(f"{side}.get", schema)}
    assert len(api_of(tmp_path, paths).models) == 30 + 2  # the roots have no word in common that says anything


def test_a_package_reads_the_same_class_wherever_it_is_used(tmp_path: Path) -> None:
    package = GeneratedPackage(
        """
paths:
  /first: {get: {operationId: first.get, responses: {'200': {description: Done., content: {application/json: {schema: {
    type: object, properties: {event: {discriminator: {propertyName: kind}, oneOf: [
      {type: object, required: [kind], properties: {kind: {const: made}, by: {type: object, properties: {id: {type: string}}}}},
      {type: object, required: [kind], properties: {kind: {const: gone}}}]}}}}}}}}}
  /second: {get: {operationId: second.get, responses: {'200': {description: Done., content: {application/json: {schema: {
    type: object, properties: {event: {discriminator: {propertyName: kind}, oneOf: [
      {type: object, required: [kind], properties: {kind: {const: made}, by: {type: object, properties: {id: {type: string}}}}},
      {type: object, required: [kind], properties: {kind: {const: gone}}}]}}}}}}}}}
""",
        tmp_path,
    )
    sent = reply(b'{"event": {"kind": "made", "by": {"id": "x"}}}')
    one, _ = package.exchange(lambda client: client.first.get(), sent)
    other, _ = package.exchange(lambda client: client.second.get(), sent)
    assert type(one.event) is type(other.event) is package.module("models").EventMade
    assert one.event.by.id == "x" and len(package.api.named_unions) == 1


def test_types_inside_merged_types_are_merged_also_if_no_name_fits_them(tmp_path: Path) -> None:
    """The members of a body, which are arguments, refer to them too."""
    made: dict[str, Any] = {"type": "object", "properties": {"name": {"type": "string"}, "labels": fields(en="string")}}
    schemas = {name: fields(text="string") for name in ("Labels", "StoresLabels")}
    labels = {"type": "object", "properties": {name: {"$ref": f"#/components/schemas/{name}"} for name in schemas}}
    paths = {
        "/a": {"post": operation("stores.create", labels, requestBody=body(made))},
        "/b": {"put": operation("stores.update", labels, requestBody=body(made))},
    }
    api = api_of(tmp_path, paths, schemas)
    known = {model.name for model in api.models}
    bodies = [each.body for each in api.resources[0].operations if each.body]
    used = {name for each in bodies for field in each.fields for name in referenced_names(field.type)}
    assert len(bodies) == 2 and len(used) == 1 and used <= known
