"""Replies and webhooks that are not the text that they should be: no character changes unreported."""

from __future__ import annotations

import inspect
import json
import logging
from typing import Any

import pytest

from tests.support.package import GeneratedPackage
from tests.support.replies import reply


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """An API that answers an object, a list, a text, and in XML."""

    def of(name: str, media_type: str, schema: str) -> str:
        return f"""
  /{name}:
    get:
      operationId: things.{name}
      responses: {{"200": {{description: OK, content: {{{media_type}: {{schema: {schema}}}}}}}}}
"""

    thing = "{type: object, properties: {name: {type: string}, tags: {type: array, items: {type: string}}, more: {type: object, additionalProperties: {type: string}}}}"
    return GeneratedPackage(
        "paths:"
        + of("get", "application/json", thing)
        + of("names", "application/json", "{type: array, items: {type: string}}")
        + of("note", "text/plain", "{type: string}")
        + of("xml", "application/xml", "{}")
        + f"""
webhooks:
  changed:
    post:
      operationId: changed
      requestBody: {{content: {{application/json: {{schema: {thing}}}}}}}
      responses: {{"204": {{description: Done.}}}}
""",
        tmp_path_factory.mktemp("encodings"),
    )


def read(
    generated: GeneratedPackage, method: str, body: bytes, media_type: str = "application/json", **settings: Any
) -> Any:
    """The result of a call, and where it drifts; its bytes can be had as they came."""

    def facts(whole: Any) -> Any:
        assert whole.content == body
        return whole.result, [str(each) for each in whole.drift]

    def use(client: Any) -> Any:
        answer = client.with_response(getattr(client.things, method))()
        return awaited(answer) if inspect.isawaitable(answer) else facts(answer)

    async def awaited(answer: Any) -> Any:
        return facts(await answer)

    return generated.exchange(use, reply(body, headers={"Content-Type": media_type}), **settings)[0]


def test_json_that_is_not_utf_8(generated: GeneratedPackage, caplog: pytest.LogCaptureFixture) -> None:
    body = '{"name":"Zoë","tags":["a","é"],"more":{"ü":"ö","x":"y"},"new":"ß"}'.encode("latin-1")

    result, drift = read(generated, "get", body)

    assert (result.name, result.tags, result.more) == ("Zo\ufffd", ["a", "\ufffd"], {"\ufffd": "\ufffd", "x": "y"})
    places = ("/name", "/tags/1", "/more", "/more/\ufffd", "/new")
    assert drift == [f"at {place}: expected UTF-8 text, got bytes" for place in places]
    assert "drifts from the API's description at /name: expected UTF-8 text, got bytes" in caplog.text


@pytest.mark.parametrize(
    "body", [b'["Zo\xeb"]', b'["\xed\xa0\x80"]', b'["\xff"]', b'["\xc0\xaf"]', '["ë"]'.encode("utf-16")]
)
def test_a_strict_client_refuses_it(generated: GeneratedPackage, body: bytes) -> None:
    with pytest.raises(generated.module("errors").DriftError, match="expected UTF-8 text, got") as caught:
        read(generated, "names", body, strict=True)
    assert caught.value.drift
    assert len(read(generated, "names", body)[1]) == 1


@pytest.mark.parametrize(
    ("body", "result", "drift"),
    [
        (b'\xef\xbb\xbf["\xc3\xab"]', ["ë"], []),
        ('["ë"]'.encode("utf-16"), ["ë"], ["at the top level: expected UTF-8 text, got utf-16"]),
        ('["ë"]'.encode("utf-32-le"), ["ë"], ["at the top level: expected UTF-8 text, got utf-32-le"]),
        (b'["\\ud800"]', ["\ud800"], []),
        (b"[" * 600 + b'"\xff"' + b"]" * 600, None, ["at the top level: expected UTF-8 text, got bytes"]),
        (b'"\xff"', "\ufffd", None),
    ],
)
def test_other_encodings_of_json(
    generated: GeneratedPackage, body: bytes, result: Any, drift: list[str] | None
) -> None:
    got, found = read(generated, "names", body)

    assert result is None or got == result
    assert drift is None or found[: len(drift)] == drift


@pytest.mark.parametrize(
    ("body", "media_type", "text", "drift"),
    [
        (b"Zo\xc3\xab", "text/plain", "Zoë", ""),
        (b"\xef\xbb\xbfZo\xc3\xab", "text/plain", "Zoë", ""),
        (b"Zo\xeb", "text/plain; charset=iso-8859-1", "Zoë", ""),
        (b"Zo\xeb", "text/plain", "Zo\ufffd", "utf-8"),
        (b"Zo\xeb", "text/plain; charset=us-ascii", "Zo\ufffd", "us-ascii"),
        (b'"Zo\xeb"', "application/json", "Zo\ufffd", "UTF-8"),
        ("\ufffd".encode(), "text/plain", "\ufffd", ""),
    ],
)
def test_text(generated: GeneratedPackage, body: bytes, media_type: str, text: str, drift: str) -> None:
    expected = [f"at the top level: expected {drift} text, got bytes"] if drift else []
    assert read(generated, "note", body, media_type) == (text, expected)
    if drift:
        with pytest.raises(generated.module("errors").DriftError, match="description at the top level: expected"):
            read(generated, "note", body, media_type, strict=True)


def test_bytes_stay(generated: GeneratedPackage) -> None:
    assert read(generated, "xml", b"<a>\xff</a>", "application/xml", strict=True) == (b"<a>\xff</a>", [])


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b'{"name":"Zo\xeb"}', None),
        (b"name=Zo\xeb", None),
        (b"name=Zo%EB", None),
        ({"name": b"Zo\xeb"}, None),
    ],
)
def test_a_webhook(
    generated: GeneratedPackage, body: Any, content_type: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    assert generated.module("webhooks").changed(body, content_type=content_type).name == "Zo\ufffd"
    assert [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING] == [
        "webhook changed: the body drifts from the API's description at /name: expected UTF-8 text, got bytes"
    ]


def test_a_root_that_is_another_type(generated: GeneratedPackage, caplog: pytest.LogCaptureFixture) -> None:
    assert read(generated, "names", json.dumps({"a": 1}).encode())[1] == ["at the top level: expected a list, got dict"]
    assert "drifts from the API's description at the top level: expected a list, got dict" in caplog.text


def test_a_charset_that_is_not_known(generated: GeneratedPackage) -> None:
    places = ["a known charset, got 'nonsense'", "utf-8 text, got bytes"]
    expected = [f"at the top level: expected {each}" for each in places]

    assert read(generated, "note", b"Zo", "text/plain; charset=nonsense") == ("Zo", expected[:1])
    assert read(generated, "note", b"Zo\xeb", "text/plain; charset=nonsense") == ("Zo\ufffd", expected)
