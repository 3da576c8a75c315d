"""Classes of a document have its names; those of the package give way, in what is imported and in what is read."""

from __future__ import annotations

import ast
import datetime as dt
import json
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import build, check, load
from generator.names import Name
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
  /shelves:
    put:
      operationId: shelves.put
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Shelf'}}}}
      responses: {'200': {description: One., content: {application/json: {schema: {$ref: '#/components/schemas/Shelf'}}}}}
components:
  schemas:
    Shelf:
      type: object
      required: [object]
      properties:
        object: {type: string}
        list: {type: array, items: {type: string}}
        dt: {type: string, format: date}
        str: {type: string}
        int: {type: integer, deprecated: true}
        dict: {type: object, additionalProperties: {type: array, items: {type: integer}}}
        tuple: {}
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


def test_fields_keep_the_names_of_python_types(generated: GeneratedPackage) -> None:
    """Annotations of their class use `_list` instead."""
    sent = {
        "object": "shelf",
        "list": ["a"],
        "dt": "2026-01-02",
        "str": "s",
        "int": 1,
        "dict": {"a": [1]},
        "tuple": None,
    }

    def use(client: Any) -> Any:
        return client.shelves.put(**{**sent, "dt": dt.date(2026, 1, 2)})

    with pytest.warns(DeprecationWarning):
        result, requests = generated.exchange(use, reply(json.dumps(sent).encode()))
    assert json.loads(requests[0].body) == sent
    assert (result.object, result.list, result.str, result.int, result.dict) == ("shelf", ["a"], "s", 1, {"a": [1]})
    assert result.dt == dt.date(2026, 1, 2)


CASES = "body_media_types conventions enum_explained error_bodies error_classes formats header_parameters oauth".split()
CASES += "open_objects pages_fern pages_ms read_and_write streams subtypes tagged_unions unions webhooks".split()


@pytest.mark.parametrize("case", CASES)
def test_every_name_that_modules_import_gives_way(tmp_path: Path, case: str) -> None:
    """A document with a class for each name that its modules import; rendering refuses a name that is not defined."""
    document = yaml.safe_load((Path("tests/cases") / case / "spec.yaml").read_text("utf-8"))
    names = sorted(_imported(rendered(build(check(_loaded(tmp_path, document))))))
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    added = {
        name: {"type": "object", "properties": {"value": {"type": "string"}}} for name in names if name not in schemas
    }
    schemas |= added
    result = {"type": "object", "properties": {name: {"$ref": f"#/components/schemas/{name}"} for name in added}}
    document.setdefault("paths", {})["/every/name"] = {
        "get": {
            "operationId": "every.name",
            "responses": {"200": {"description": "All.", "content": {"application/json": {"schema": result}}}},
        }
    }
    if "x-sdk" in document:
        document["paths"]["/every/name"]["get"]["tags"] = ["every"]
    tree = rendered(build(check(_loaded(tmp_path, document))))
    classes = "".join(str(text) for path, text in tree.items() if "models" in path)
    assert added and all(f"class {name}(" in classes for name in added)


def _loaded(folder: Path, document: Any) -> Any:
    (folder / "spec.yaml").write_text(yaml.safe_dump(document, sort_keys=False), "utf-8")
    return load(folder / "spec.yaml", strict=False)


def _imported(tree: Any) -> set[str]:
    """The names of classes that generated modules import, but not those that only users import from the package."""
    found = set[str]()
    for path, text in tree.items():
        if path.endswith(".py") and "_runtime" not in path and not path.endswith("__init__.py"):
            for node in ast.walk(ast.parse(str(text))):
                if isinstance(node, ast.ImportFrom) and node.module and "models" not in node.module:
                    found |= {each.name for each in node.names if each.name[:1].isupper() and not each.name.isupper()}
    return {name for name in found if Name.of(name).pascal == name and not name.endswith(("Resource", "Error", "Dict"))}


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
