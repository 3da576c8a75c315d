"""Classes of a document have its names; those of the package give way, in what is imported and in what is read."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from generator import build, check, load
from tests.support.package import GeneratedPackage
from tests.support.rendering import rendered
from tests.support.replies import reply

DOCUMENT = """
paths:
  /plots:
    post:
      operationId: plots.create
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}
      responses: {'200': {description: Made., content: {application/json: {schema: {$ref: '#/components/schemas/PlotsResource'}}}}}
    get:
      operationId: plots.list
      parameters:
        - {name: kind, in: query, schema: {$ref: '#/components/schemas/Literal'}}
        - {name: tags, in: query, schema: {type: array, items: {type: string}}}
      responses: {'200': {description: All., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Operation'}}}}}}
  /tags:
    get:
      operationId: tags.get
      responses: {'200': {description: One., content: {application/json: {schema: {$ref: '#/components/schemas/Tag'}}}}}
components:
  schemas:
    Literal: {type: string, enum: [herb, tree]}
    Page:
      type: object
      required: [name]
      properties:
        name: {type: string}
        model: {$ref: '#/components/schemas/Model'}
        dict: {$ref: '#/components/schemas/ModelDict'}
        age: {type: string, format: duration}
        sown: {type: string, format: date-time}
        price: {type: string, format: decimal}
        mapping: {type: object, additionalProperties: {$ref: '#/components/schemas/Mapping'}}
      additionalProperties: {type: string}
    Model: {type: object, properties: {a: {type: string}, at: {type: string, format: time}}}
    ModelDict: {type: object, properties: {b: {type: string}}}
    Mapping: {type: object, properties: {m: {type: integer}}}
    PlotsResource: {type: object, required: [duration], properties: {duration: {$ref: '#/components/schemas/Duration'}, either: {oneOf: [{$ref: '#/components/schemas/Tag'}, {$ref: '#/components/schemas/OneOf'}], discriminator: {propertyName: kind, mapping: {t: '#/components/schemas/Tag', o: '#/components/schemas/OneOf'}}}}}
    Duration: {type: object, properties: {length: {type: string, format: duration}, of: {$ref: '#/components/schemas/Warning'}}}
    Tag: {type: object, required: [kind], properties: {kind: {const: t}, name: {type: string}}}
    OneOf: {type: object, required: [kind], properties: {kind: {const: o}, size: {type: integer}}}
    Operation: {type: object, properties: {done: {type: boolean}, options: {$ref: '#/components/schemas/Options'}}}
    Options: {type: object, properties: {deep: {type: boolean}}}
    Warning: {type: object, properties: {text: {type: string}}}
"""
NAMES = "Duration Literal Mapping Model ModelDict OneOf Operation Options Page PlotsResource Tag Warning".split()


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    return GeneratedPackage(DOCUMENT, tmp_path_factory.mktemp("names"))


@pytest.mark.parametrize("name", NAMES)
def test_a_model_has_the_name_of_its_schema(generated: GeneratedPackage, name: str) -> None:
    assert getattr(generated.module("models"), name) is not None


def test_no_class_ends_in_an_underscore(generated: GeneratedPackage) -> None:
    for module in ("models", "params", "resources.plots"):
        assert not [name for name in dir(generated.module(module)) if name.endswith("_") and not name.startswith("_")]


def test_the_names_of_one_document_do_not_outlast_it(generated: GeneratedPackage, tmp_path: Path) -> None:
    plain = "paths: {/a: {get: {operationId: a.b, responses: {'200': {description: A., content: {application/json: " + (
        "{schema: {type: object, properties: {a: {type: string}}}}}}}}}}\n"
    )
    before = str(rendered(generated.api)["src/acme/models/plots.py"])
    (tmp_path / "spec.yaml").write_text('openapi: 3.1.0\ninfo: {title: Acme, version: "1"}\n' + plain)
    other = rendered(build(check(load(tmp_path / "spec.yaml"))))

    assert "class AB" in (text := str(other["src/acme/models/a.py"])) and "_Model" not in text
    assert "class Page(_Model" in before
    assert str(rendered(generated.api)["src/acme/models/plots.py"]) == before


def test_own_types_are_read_beside_those_of_the_document(generated: GeneratedPackage) -> None:
    made = {"duration": {"length": "PT90S", "of": {"text": "dry"}}, "either": {"kind": "o", "size": 3}}

    def use(client: Any) -> Any:
        return client.plots.create(
            name="bed",
            model={"a": "x"},
            age=dt.timedelta(days=2),
            price=Decimal("1.50"),
            mapping={"k": {"m": 1}},
        )

    result, requests = generated.exchange(use, reply(json.dumps(made).encode()))
    assert result.duration.length == dt.timedelta(seconds=90)
    assert type(result.either).__name__ == "OneOf" and result.either.size == 3
    assert json.loads(requests[0].body) == {
        "name": "bed",
        "model": {"a": "x"},
        "age": "P2D",
        "price": "1.50",
        "mapping": {"k": {"m": 1}},
    }


def test_a_model_can_be_sent(generated: GeneratedPackage) -> None:
    models = generated.module("models")

    def use(client: Any) -> Any:
        return client.plots.create(name="bed", model=models.Model(a="x"), dict=models.ModelDict(b="y"))

    _, requests = generated.exchange(use, reply(b'{"duration": {}}'))
    assert json.loads(requests[0].body) == {"name": "bed", "model": {"a": "x"}, "dict": {"b": "y"}}


def test_a_type_checker_agrees(generated: GeneratedPackage) -> None:
    folder = Path(str(generated.package.__file__)).parents[1]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", str(folder)],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout
