"""Values that are false in Python are values, in fakes and in docstrings; tests/behaviour has those that are sent."""

from __future__ import annotations

from pathlib import Path

from tests.support.package import DONE, GeneratedPackage


def test_a_fake_replies_null(tmp_path: Path) -> None:
    generated = GeneratedPackage(
        """
paths:
  /things:
    get:
      operationId: things.list
      responses:
        "200": {description: OK, content: {application/json: {schema: {type: [string, "null"]}}}}
""",
        tmp_path,
    )
    fake = generated.module("testing").FakeAcme()
    client = fake.client()
    for body, expected in ((None, None), ("", "")):
        fake.respond_next(body)
        assert client.things.list() == expected


def test_the_default_of_the_api_may_be_false(tmp_path: Path) -> None:
    values = {"a": '""', "b": "0", "c": "false", "d": "[]"}
    parameters = "".join(
        f"        - {{name: {key}, in: query, schema: {{default: {each}}}}}\n" for key, each in values.items()
    )
    generated = GeneratedPackage(
        f"paths:\n  /things:\n    get:\n      operationId: things.list\n      parameters:\n{parameters}      {DONE}\n",
        tmp_path,
    )

    text = generated.module("resources.things").ThingsResource.list.__doc__
    assert [line.split(" in the query. ")[1] for line in text.splitlines() if "The API's default" in line] == [
        "The API's default: an empty text.",
        "The API's default: `0`.",
        "The API's default: `false`.",
        "The API's default: `[]`.",
    ]
