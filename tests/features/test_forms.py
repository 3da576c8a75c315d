"""Forms that are not objects, and a model called `File`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.package import DONE, GeneratedPackage
from tests.support.replies import reply


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    return GeneratedPackage(
        """
paths:
  /files:
    post:
      operationId: files.create
      requestBody: {required: true, content: {application/octet-stream: {}}}
      responses:
        "200":
          description: The file.
          content: {application/json: {schema: {$ref: "#/components/schemas/File"}}}
components:
  schemas:
    File: {type: object, properties: {size: {type: integer}}}
""",
        tmp_path_factory.mktemp("forms"),
    )


def test_a_model_may_be_called_file(generated: GeneratedPackage) -> None:
    result, (received,) = generated.exchange(lambda client: client.files.create(body=b"\0"), reply({"size": 1}))

    assert result == generated.module("models").File(size=1)
    assert received.body == b"\0"


@pytest.mark.parametrize("schema", ["{}", "{type: string}", "{type: array, items: {type: string, format: binary}}"])
def test_a_form_whose_schema_is_not_an_object_takes_a_mapping(schema: str, tmp_path: Path) -> None:
    generated = GeneratedPackage(
        f"""
paths:
  /pets:
    post:
      operationId: pets.create
      requestBody: {{required: true, content: {{application/x-www-form-urlencoded: {{schema: {schema}}}}}}}
      {DONE}
""",
        tmp_path,
    )

    assert (
        generated.request_of(lambda client: client.pets.create(body={"name": "Tom", "age": 3})).body
        == b"name=Tom&age=3"
    )
    assert (
        "Mapping[str, object]" in (tmp_path / "out/src" / generated.package.__name__ / "resources/pets.py").read_text()
    )
