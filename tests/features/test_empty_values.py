"""Values that are false in Python are values: an empty text, 0, False, an empty list and an empty object are sent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.package import DONE, GeneratedPackage
from tests.support.replies import reply

MEMBERS = "{text: {type: string}, count: {type: integer}, flag: {type: boolean}, tags: {type: array, items: {type: string}}, home: {type: object, additionalProperties: {}}}"
FALSE: dict[str, Any] = {"text": "", "count": 0, "flag": False, "tags": [], "home": {}}
PARAMETERS = "".join(
    f"        - {{name: {place[0]}_{name}, in: {place}, schema: {{type: {type_}}}}}\n"
    for place in ("query", "header", "cookie")
    for name, type_ in (("text", "string"), ("count", "integer"), ("flag", "boolean"))
)


def operation(name: str, media_type: str) -> str:
    return f"""
      operationId: things.{name}
      requestBody: {{content: {{{media_type}: {{schema: {{type: object, properties: {MEMBERS}}}}}}}}}
      {DONE}
"""


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """An API whose bodies can all be left out."""
    return GeneratedPackage(
        f"""
paths:
  /things:
    post: {operation("create", "application/json")}
    put: {operation("replace", "application/x-www-form-urlencoded")}
    patch: {operation("change", "multipart/form-data")}
    delete:
      operationId: things.delete
      requestBody: {{content: {{application/json: {{schema: {{type: object, additionalProperties: {{}}}}}}}}}}
      {DONE}
    get:
      operationId: things.list
      parameters:
{PARAMETERS}
      responses:
        "200": {{description: OK, content: {{application/json: {{schema: {{type: [string, "null"]}}}}}}}}
""",
        tmp_path_factory.mktemp("empty"),
    )


def sent(generated: GeneratedPackage, method: str, **arguments: Any) -> tuple[str | None, bytes]:
    received = generated.request_of(lambda client: getattr(client.things, method)(**arguments))
    return received.headers.get("content-type"), received.body


def test_members_of_a_body(generated: GeneratedPackage) -> None:
    everything = b'{"text":"","count":0,"flag":false,"tags":[],"home":{}}'
    assert sent(generated, "create", **FALSE) == ("application/json", everything)
    assert sent(generated, "delete", body=FALSE) == ("application/json", everything)
    assert sent(generated, "replace", **FALSE)[1] == b"text=&count=0&flag=false&home=%7B%7D"
    assert sent(generated, "change", **FALSE)[1].count(b"Content-Disposition") == 4


@pytest.mark.parametrize("method", ["create", "replace", "change", "delete"])
def test_a_body_that_is_left_out(generated: GeneratedPackage, method: str) -> None:
    assert sent(generated, method) == (None, b"")


def test_an_empty_body(generated: GeneratedPackage) -> None:
    empty = {"body": dict[str, Any]()}
    assert sent(generated, "create", options=empty) == ("application/json", b"{}")
    assert sent(generated, "create", text="", options=empty) == ("application/json", b'{"text":""}')
    assert sent(generated, "delete", options=empty) == sent(generated, "delete", body={}) == ("application/json", b"{}")
    assert sent(generated, "replace", options=empty) == ("application/x-www-form-urlencoded", b"")
    media_type, body = sent(generated, "change", options=empty)
    assert media_type is not None
    assert body == b"--%s--\r\n" % media_type.partition("boundary=")[2].encode()


def test_parameters(generated: GeneratedPackage) -> None:
    given = {f"{place}_{name}": FALSE[name] for place in "qhc" for name in ("text", "count", "flag")}

    _, (received,) = generated.exchange(lambda client: client.things.list(**given), reply(None))

    assert received.target == "/things?q_text=&q_count=0&q_flag=false"
    assert received.headers["cookie"] == "c_text=; c_count=0; c_flag=false"
    lines = [line.lower() for line in received.header_lines if line.lower().startswith("h_")]
    assert [line.strip() for line in lines] == ["h_count: 0", "h_flag: false", "h_text:"]


def test_an_empty_address_does_not_mean_another(generated: GeneratedPackage) -> None:
    client = generated.package.Acme(base_url="")
    with pytest.raises(generated.module("errors").ArgumentError, match="base_url: expected http"):
        client.things.create()


def test_a_fake_replies_null(generated: GeneratedPackage) -> None:
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
    assert [line.split(": ", 1)[1] for line in text.splitlines() if ": The API's default" in line] == [
        "The API's default: an empty text.",
        "The API's default: `0`.",
        "The API's default: `false`.",
        "The API's default: `[]`.",
    ]
