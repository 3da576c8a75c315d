"""How bodies stand in requests, whatever their media type."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pytest

from tests.support.package import GeneratedPackage

SPEC = Path(__file__).parents[1] / "cases" / "body_media_types" / "spec.yaml"
PNG = b"\x89PNG\r\n--\x00\xff"


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """The client of the case that the generated code is shown of."""
    return GeneratedPackage(SPEC.read_text("utf-8"), tmp_path_factory.mktemp("bodies"), head="")


def sent(generated: GeneratedPackage, method: str, **arguments: Any) -> tuple[str | None, bytes]:
    """The media type and the body that a call sends."""
    resource, name = method.split(".")
    received = generated.request_of(lambda client: getattr(getattr(client, resource), name)(**arguments))
    assert "transfer-encoding" not in received.headers
    return received.headers.get("content-type"), received.body


@pytest.mark.parametrize(
    ("arguments", "media_type", "body"),
    [
        ({"name": "Tom"}, "application/vnd.acme+json; version=2", b'{"name":"Tom"}'),
        (
            {"name": "Tom & Co", "tags": ["a", "b"], "home": {"city": "Köln"}},
            "application/x-www-form-urlencoded",
            b"name=Tom+%26+Co&tags=a%7Cb&home%5Bcity%5D=K%C3%B6ln",
        ),
        ({"name": "", "options": {"body": b"<pet/>"}}, "application/xml", b"<pet/>"),
        ({"name": "", "options": {"body": "<pet/>"}}, "application/xml", b"<pet/>"),
        (
            {"name": "Tom", "options": {"body": {"age": 3}}},
            "application/vnd.acme+json; version=2",
            b'{"name":"Tom","age":3}',
        ),
    ],
)
def test_objects(generated: GeneratedPackage, arguments: dict[str, Any], media_type: str, body: bytes) -> None:
    options = {"content_type": media_type} if "options" not in arguments else {}
    arguments = {**arguments, "options": {**options, **arguments.get("options", {})}}

    assert sent(generated, "pets.add", **arguments) == (media_type, body)


def test_a_body_that_can_be_left_out(generated: GeneratedPackage) -> None:
    assert sent(generated, "pets.remove") == (None, b"")
    assert sent(generated, "pets.remove", name="Tom", reason="") == ("application/json", b'{"name":"Tom","reason":""}')
    assert sent(generated, "photos.replace") == (None, b"")
    assert sent(generated, "photos.replace", body=b"") == ("application/octet-stream", b"")
    with pytest.raises(
        generated.module("errors").ArgumentError, match="reason: missing, PetsRemoveRequest requires it"
    ):
        sent(generated, "pets.remove", name="Tom")


@pytest.mark.parametrize(
    ("body", "media_type"),
    [
        (("a.gif", PNG), "image/gif"),
        (("a.png", io.BytesIO(PNG)), "image/png"),
        (("a.bin", PNG, "image/x-raw"), "image/x-raw"),
    ],
)
def test_a_file_or_an_object(generated: GeneratedPackage, body: Any, media_type: str) -> None:
    def again(client: Any) -> Any:
        if isinstance(body[1], io.BytesIO):
            body[1].seek(0)
        return client.pets.analyze(body=body)

    received = generated.request_of(again)

    assert (received.headers["content-type"], received.body) == (media_type, PNG)
    assert sent(generated, "pets.analyze", body={"name": "Tom"}) == ("application/json", b'{"name":"Tom"}')
    assert sent(generated, "pets.analyze", body=b"\0", options={"content_type": "image/webp"}) == ("image/webp", b"\0")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"body": b"", "options": {"content_type": "text/plain"}}, "expected one of application/json, image/*, got"),
        ({"body": b"", "options": {"content_type": "image/*"}}, "'image/*' is not a media type"),
        ({"body": b"", "options": {"content_type": "image/png\r\nX: 1"}}, "is not a media type"),
        ({"body": {"nmae": "Tom"}}, "nmae: unknown field of Pet"),
        ({"body": PNG}, "body: expected image/*, got 'file', of unknown type"),
        ({"body": 3}, "expected Pet or a mapping, got int"),
        ({"body": {"name": "Tom"}, "options": {"content_type": "image/png"}}, "body: expected bytes, a path"),
        ({"body": {"name": "Tom"}, "options": {"body": 3}}, "options['body']: a mapping of members, text or a file"),
    ],
)
def test_what_cannot_be_sent(generated: GeneratedPackage, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(generated.module("errors").ArgumentError, match=re.escape(message)):
        sent(generated, "pets.analyze", **arguments)


def test_texts(generated: GeneratedPackage) -> None:
    assert sent(generated, "pets.note", body="Tom") == ("text/markdown", b"Tom")
    assert sent(generated, "pets.note", body="Zoë") == ("text/markdown; charset=utf-8", "Zoë".encode())
    options = {"content_type": "text/markdown; charset=iso-8859-1"}
    assert sent(generated, "pets.note", body="Zoë", options=options) == (
        options["content_type"],
        "Zoë".encode("latin-1"),
    )
    assert sent(generated, "photos.other", body="Tom") == ("text/plain", b"Tom")
    with pytest.raises(generated.module("errors").ArgumentError, match="body: expected str, got bytes"):
        sent(generated, "pets.note", body=b"Tom")


def test_multipart(generated: GeneratedPackage, tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(PNG)

    received = generated.request_of(
        lambda client: client.photos.add(photos=[path, ("b.png", PNG)], pet={"name": "Tom"}, names=["a", "b"])
    )

    assert _parts(received) == [
        b'Content-Disposition: form-data; name="photos"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n' + PNG,
        b'Content-Disposition: form-data; name="photos"; filename="b.png"\r\nContent-Type: image/png\r\n\r\n' + PNG,
        b'Content-Disposition: form-data; name="pet"\r\nContent-Type: application/json\r\n\r\n{"name":"Tom"}',
        b'Content-Disposition: form-data; name="names"\r\nContent-Type: application/json\r\n\r\n["a","b"]',
    ]


def _parts(received: Any) -> list[bytes]:
    boundary = received.headers["content-type"].removeprefix("multipart/form-data; boundary=").encode()
    first, *parts, last = re.split(rb"(?:\r\n)?--" + boundary + rb"(?:\r\n)?", received.body)
    assert (first, last) == (b"", b"--\r\n")
    return parts


def test_a_union_in_one_form_and_its_members_with_a_file_in_another(tmp_path: Path) -> None:
    generated = GeneratedPackage(
        """
paths:
  /invites:
    post:
      operationId: invites.create
      requestBody:
        content:
          application/json:
            schema: {oneOf: [{$ref: "#/components/schemas/Group"}, {$ref: "#/components/schemas/Guest"}]}
          multipart/form-data:
            schema:
              type: object
              properties: {group: {type: string}, guest: {type: string}, list: {type: string, format: binary}}
      responses: {"204": {description: Done.}}
components:
  schemas:
    Group: {type: object, properties: {group: {type: string}}}
    Guest: {type: object, properties: {guest: {type: string}}}
""",
        tmp_path,
    )

    def kind(given: dict[str, Any]) -> str:
        return (
            generated.request_of(lambda client: client.invites.create(body=given))
            .headers["content-type"]
            .partition(";")[0]
        )

    assert kind({"guest": "Ann"}) == "application/json"
    assert kind({"guest": "Ann", "list": b"x"}) == "multipart/form-data"


def test_a_list_in_one_form_and_any_members_in_another(tmp_path: Path) -> None:
    generated = GeneratedPackage(
        """
paths:
  /columns:
    put:
      operationId: columns.set
      requestBody:
        content:
          application/json: {schema: {type: array, items: {type: string}}}
          multipart/form-data: {schema: {type: object, additionalProperties: {type: string}}}
      responses: {"204": {description: Done.}}
""",
        tmp_path,
    )

    def kind(given: Any) -> str:
        return (
            generated.request_of(lambda client: client.columns.set(body=given))
            .headers["content-type"]
            .partition(";")[0]
        )

    assert kind(["a"]) == "application/json"
    assert kind({"columns": "a"}) == kind({}) == "multipart/form-data"
