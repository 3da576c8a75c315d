"""The Postman style: bodies of requests are JSON or forms, with values from examples and schemas."""

from __future__ import annotations

import json
from pathlib import Path

from .collections import ID, REPLY, api, collection, items, request_of, requests


def test_every_body_parses_as_json() -> None:
    with_body = [operation for operation in api().operations if operation.body]
    bodies = [item["request"]["body"] for item in items(collection()) if "body" in item["request"]]

    assert len(bodies) == len(with_body)
    for body in [*bodies, *(request["body"] for request in requests() if "body" in request)]:
        assert body["options"]["raw"]["language"] == "json"
        assert body["raw"] == json.dumps(json.loads(body["raw"]), indent=2, ensure_ascii=False)


def test_a_form_has_files_and_texts(tmp_path: Path) -> None:
    request = request_of(
        tmp_path,
        f"""
parameters: [{ID.removeprefix("- ")}]
requestBody:
  content:
    multipart/form-data:
      schema:
        type: object
        required: [file]
        properties:
          file: {{ type: string, format: binary, description: The picture. }}
          more: {{ type: array, items: {{ type: string, format: binary }} }}
          tags: {{ type: array, items: {{ type: string }} }}
          size: {{ type: integer }}
      example: {{ file: bytes, tags: [cat, "{{{{dog}}}}"] }}
{REPLY}""",
    )

    assert request["body"] == {
        "mode": "formdata",
        "formdata": [
            {"key": "file", "description": "The picture.", "type": "file", "src": None},
            {"key": "tags", "value": "cat", "description": "", "type": "text"},
            {"key": "tags", "value": "{{dog}}", "description": "", "type": "text"},
            {"key": "more", "description": "", "disabled": True, "type": "file", "src": None},
            {"key": "size", "value": "1", "description": "", "disabled": True, "type": "text"},
        ],
    }
    assert "Content-Type" not in {header["key"] for header in request["header"]}


def test_a_body_without_an_example_gets_one(tmp_path: Path) -> None:
    request = request_of(
        tmp_path,
        f"""
parameters: [{ID.removeprefix("- ")}]
requestBody:
  content:
    application/json:
      schema:
        type: object
        required: [kind, born, price]
        properties:
          kind: {{ type: string, enum: [cat, dog] }}
          born: {{ type: string, format: date }}
          price: {{ type: number, format: decimal }}
          left_out: {{ type: boolean }}
{REPLY}""",
    )

    assert json.loads(request["body"]["raw"]) == {"kind": "cat", "born": "2026-01-01", "price": 1.0}
