"""Passwords in the document are sent unchanged and never shown."""

from __future__ import annotations

import inspect
import traceback
from pathlib import Path
from typing import Any

import pytest

from tests.support.package import DONE, GeneratedPackage
from tests.support.replies import reply

PIN = "s3cr3t 42"


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """An API that takes and gives passwords, in every way to say that."""
    return GeneratedPackage(
        f"""
paths:
  /users/{{code}}:
    post:
      operationId: users.create
      parameters:
        - {{name: code, in: path, required: true, schema: {{type: string, format: password}}}}
        - {{name: otp, in: query, schema: {{$ref: "#/components/schemas/Pin"}}}}
      requestBody: {{content: {{application/json: {{schema: {{$ref: "#/components/schemas/User"}}}}}}}}
      responses:
        "200": {{description: OK, content: {{application/json: {{schema: {{$ref: "#/components/schemas/User"}}}}}}}}
  /plain:
    post:
      operationId: plain.create
      requestBody: {{content: {{application/json: {{schema: {{type: object, properties: {{name: {{type: string}}}}}}}}}}}}
      {DONE}
components:
  schemas:
    Pin: {{type: string, format: password}}
    User:
      type: object
      properties:
        name: {{type: string}}
        pin: {{type: string, format: password, writeOnly: true}}
        "old-pins": {{type: array, items: {{$ref: "#/components/schemas/Pin"}}}}
        puk: {{oneOf: [{{$ref: "#/components/schemas/Pin"}}, {{type: "null"}}]}}
        key: {{allOf: [{{$ref: "#/components/schemas/Pin"}}, {{description: A key.}}]}}
        parent: {{$ref: "#/components/schemas/User"}}
""",
        tmp_path_factory.mktemp("passwords"),
    )


def test_a_model_does_not_show_them(generated: GeneratedPackage) -> None:
    user = generated.module("models").User
    one = user(name="Tom", pin=PIN, old_pins=[PIN], puk=PIN, key="", parent=user(pin=PIN))

    expected = "User(name='Tom', pin='***', old_pins='***', puk='***', key='***', parent=User(pin='***'))"
    assert repr(one) == str(one) == expected
    assert repr([one]) == f"[{expected}]"
    assert PIN not in repr(list(one.__rich_repr__()))
    assert repr(user(puk=None)) == "User(puk=None)"
    assert (one.pin, one.old_pins) == (PIN, [PIN])
    assert one == user(name="Tom", pin=PIN, old_pins=[PIN], puk=PIN, key="", parent=user(pin=PIN))


def test_they_are_sent_and_received(generated: GeneratedPackage) -> None:
    given = {"pin": PIN, "old_pins": [PIN], "puk": PIN, "parent": {"pin": PIN}}
    result, (received,) = generated.exchange(
        lambda client: client.users.create(PIN, otp=PIN, **given), reply({"pin": PIN, "name": "Tom"})
    )

    assert received.line == "POST /users/s3cr3t%2042?otp=s3cr3t%2042 HTTP/1.1"
    assert received.json == {"pin": PIN, "old-pins": [PIN], "puk": PIN, "parent": {"pin": PIN}}
    assert (result.pin, repr(result)) == (PIN, "User(name='Tom', pin='***')")


@pytest.mark.parametrize("kind", ["", "Async"])
def test_a_traceback_does_not_show_them(generated: GeneratedPackage, kind: str) -> None:
    def use(client: Any) -> Any:
        return client.users.create(*codes, **given)

    codes, given = [PIN], {"otp": PIN, "pin": PIN, "key": PIN}
    with pytest.raises(generated.module("errors").APIStatusError) as caught:
        generated._run(kind, use, (reply({}, status=400),), {})

    ours = str(Path(generated.package.__file__ or "").parent)
    stack = traceback.TracebackException.from_exception(caught.value, capture_locals=True).stack
    frames = [frame for frame in stack if frame.filename.startswith(ours)]
    assert any(frame.name == "create" for frame in frames)
    assert not [(frame.name, frame.locals) for frame in frames if PIN in repr(frame.locals)]


def test_the_log_does_not_show_them(
    generated: GeneratedPackage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("ACME_LOG", "debug,bodies")
    caplog.set_level("DEBUG")
    generated.exchange(
        lambda client: client.users.create("x", pin=PIN, old_pins=["b", PIN], puk=PIN, name="Tom"),
        reply({"puk": PIN, "old-pins": [PIN, "a"]}),
    )

    assert "Tom" in caplog.text
    assert PIN not in caplog.text


def test_only_methods_with_passwords_are_longer(generated: GeneratedPackage) -> None:
    resources = [generated.module(f"resources.{name}") for name in ("plain", "users")]
    assert ["_as_secret" in inspect.getsource(each) for each in resources] == [False, True]
