"""Methods that HTTP has and OpenAPI 3.1 has not: `query`, and any other by `additionalOperations`."""

from __future__ import annotations

import json

import pytest

from tests.support.package import DONE, GeneratedPackage
from tests.support.replies import reply

HEAD = 'openapi: 3.2.0\ninfo: {title: Acme, version: "1"}\n'
DOCUMENT = f"""
paths:
  /pets:
    query:
      operationId: pets.search
      requestBody:
        required: true
        content: {{application/json: {{schema: {{type: object, properties: {{name: {{type: string}}}}}}}}}}
      responses: {{"200": {{description: Found., content: {{application/json: {{schema: {{type: integer}}}}}}}}}}
    additionalOperations:
      PURGE: {{operationId: pets.purge, {DONE}}}
      M-SEARCH: {{operationId: pets.near, {DONE}}}
"""


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    return GeneratedPackage(DOCUMENT, tmp_path_factory.mktemp("methods"), HEAD)


def test_query_has_a_body_and_a_reply(generated: GeneratedPackage) -> None:
    found, sent = generated.exchange(lambda client: client.pets.search(name="Rex"), reply(b"7"))

    assert found == 7
    assert sent[0].line == "QUERY /pets HTTP/1.1"
    assert json.loads(sent[0].body) == {"name": "Rex"}


def test_other_methods_are_sent_as_they_are_written(generated: GeneratedPackage) -> None:
    assert generated.request_of(lambda client: client.pets.purge()).line == "PURGE /pets HTTP/1.1"
    assert generated.request_of(lambda client: client.pets.near()).line == "M-SEARCH /pets HTTP/1.1"
