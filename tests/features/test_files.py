"""Files in forms and bodies: which schemas mean one, what it is called, and what media type it is sent as."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pytest

from tests.support.package import DONE, GeneratedPackage

PNG = b"\x89PNG\r\n--\x00\xff"
SCHEMAS = {
    "binary_format": "{type: string, format: binary}",
    "binary_encoding": "{type: string, contentEncoding: binary}",
    "binary_encoding_alone": "{contentEncoding: Binary}",
    "media_type": "{type: string, contentMediaType: application/octet-stream}",
    "eight_bits": "{type: string, contentEncoding: 8bit, contentMediaType: application/vnd.ms-excel}",
    "binary_text": "{type: string, contentEncoding: binary, contentMediaType: text/csv}",
    "nullable": '{type: [string, "null"], contentEncoding: binary}',
    "or_null": '{oneOf: [{type: string, contentEncoding: binary}, {type: "null"}]}',
    "referred": '{$ref: "#/components/schemas/Upload"}',
    "beside_ref": '{$ref: "#/components/schemas/Words", contentEncoding: binary}',
    "extended": '{allOf: [{$ref: "#/components/schemas/Upload"}, {description: A file.}]}',
    "narrowed": "{allOf: [{type: string, maxLength: 9}, {contentEncoding: binary}]}",
    "untyped": "{}",
    "by_encoding": "{type: string}",
}
MEMBERS = "".join(f"                {name}: {schema}\n" for name, schema in SCHEMAS.items())
DOCUMENT = f"""
paths:
  /files:
    post:
      operationId: files.upload
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              properties:
                'files[0]': {{type: string, contentEncoding: binary}}
                several: {{type: array, items: {{type: string, contentEncoding: binary}}}}
                photo: {{type: string, format: binary}}
                photos: {{type: array, items: {{}}}}
                jpg: {{type: string, contentMediaType: image/jpg}}
                any_bytes: {{type: string, format: binary}}
                note: {{type: string, contentMediaType: text/markdown}}
                encoded: {{type: string, contentEncoding: base64}}
                safe: {{type: string, contentEncoding: base64url, contentMediaType: image/png}}
                yaml: {{type: string, contentMediaType: application/yaml}}
{MEMBERS}
            encoding:
              photo: {{contentType: "image/png, image/jpeg"}}
              photos: {{contentType: image/*}}
              any_bytes: {{contentType: application/octet-stream}}
              by_encoding: {{contentType: application/pdf}}
      {DONE}
    put:
      operationId: files.replace
      requestBody: {{required: true, content: {{multipart/form-data: {{}}}}}}
      {DONE}
    patch:
      operationId: files.json
      requestBody:
        required: true
        content:
          application/json:
            schema: {{type: object, properties: {{data: {{type: string, contentEncoding: binary}}, code: {{type: string, contentEncoding: base16}}}}}}
      {DONE}
  /images:
    post:
      operationId: images.create
      requestBody:
        required: true
        content:
          image/png: {{schema: {{type: string, contentEncoding: binary}}}}
          image/jpeg: {{}}
      {DONE}
  /texts:
    post:
      operationId: texts.create
      requestBody: {{required: true, content: {{application/xml: {{schema: {{type: object}}}}}}}}
      {DONE}
    put:
      operationId: texts.replace
      requestBody: {{required: true, content: {{application/yaml: {{}}, application/pdf: {{}}}}}}
      {DONE}
components:
  schemas:
    Upload: {{type: string, contentEncoding: binary}}
    Words: {{type: string, maxLength: 9}}
"""


@pytest.fixture(scope="module", params=["3.0.4", "3.1.0", "3.2.0"])
def generated(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> GeneratedPackage:
    """An API with every spelling of a file."""
    head = f'openapi: {request.param}\ninfo: {{title: Acme, version: "{request.param}"}}\n'
    document = DOCUMENT
    if request.param == "3.0.4":  # no lists of types, and no keywords next to `$ref`
        document = document.replace('type: [string, "null"]', "type: string, nullable: true")
        document = document.replace('{type: "null"}', "{enum: [null]}")
        document = document.replace("Words: {type: string, maxLength: 9}", "Words: {type: string, format: binary}")
    return GeneratedPackage(document, tmp_path_factory.mktemp("files"), head)


def part(generated: GeneratedPackage, name: str, value: Any) -> tuple[str | None, str | None, bytes]:
    """The file name, media type and content of the one part that is sent."""
    body = generated.request_of(lambda client: client.files.upload(**{name: value})).body
    found = re.fullmatch(
        rb'--\w+\r\nContent-Disposition: form-data; name="[^"]*"(?:; filename="([^"]*)")?\r\n'
        rb"(?:Content-Type: ([^\r]*)\r\n)?\r\n(.*)\r\n--\w+--\r\n",
        body,
        re.DOTALL,
    )
    assert found
    file_name, media_type = (each.decode() if each else None for each in found.groups()[:2])
    return file_name, media_type, found[3]


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_spelling_of_a_file(generated: GeneratedPackage, name: str, tmp_path: Path) -> None:
    path = tmp_path / "a b.pdf"
    path.write_bytes(PNG)
    media_type = "text/csv" if name == "binary_text" else "application/pdf"
    stated = ("x.bin", PNG, media_type)

    assert part(generated, name, stated) == ("x.bin", media_type, PNG)
    if name not in ("binary_text", "eight_bits"):
        assert part(generated, name, path) == ("a b.pdf", media_type, PNG)
        assert part(generated, name, ("c.pdf", path)) == ("c.pdf", media_type, PNG)
        assert part(generated, name, PNG)[::2] == ("file", PNG)


def test_members_of_discord(generated: GeneratedPackage) -> None:
    assert part(generated, "files_0", ("a.png", PNG)) == ("a.png", "image/png", PNG)
    body = generated.request_of(lambda client: client.files.upload(several=[PNG, ("b.pdf", io.BytesIO(PNG))])).body
    assert re.findall(rb'filename="([^"]*)"\r\nContent-Type: ([^\r]*)', body) == [
        (b"file", b"application/octet-stream"),
        (b"b.pdf", b"application/pdf"),
    ]


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("photo", ("a.png", PNG), "image/png"),
        ("photo", ("a.JPG", PNG), "image/jpeg"),
        ("photo", ("a.gif", PNG, "image/gif"), "image/gif"),
        ("photos", [("a.gif", PNG)], "image/gif"),
        ("jpg", ("a.jpg", PNG), "image/jpg"),
        ("jpg", PNG, "image/jpg"),
        ("any_bytes", ("a.pdf", PNG), "application/octet-stream"),
        ("by_encoding", ("a.txt", PNG), "application/pdf"),
        ("binary_text", ("a.txt", b"a"), "text/csv"),
        ("note", "# a", "text/markdown"),
        ("yaml", "a: 1", "application/yaml"),
        ("safe", "_-8", "image/png"),
        ("encoded", b"\xff\xef", None),
    ],
)
def test_the_media_type_of_a_part(generated: GeneratedPackage, name: str, value: Any, expected: str | None) -> None:
    assert part(generated, name, value)[1] == expected


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        (
            "photo",
            ("a.gif", PNG),
            "photo: expected image/png or image/jpeg, got 'a.gif', image/gif; pass (name, content, media_type)",
        ),
        ("photo", PNG, "photo: expected image/png or image/jpeg, got 'file', of unknown type"),
        ("photos", [("a.pdf", PNG)], "photos: expected image/*, got 'a.pdf', application/pdf"),
        ("by_encoding", ("a.gif", PNG), "by_encoding: expected application/pdf, got 'a.gif', image/gif"),
        ("photo", ("a.png", PNG, "image/png\r\nX-Evil: 1"), r"photo: 'image/png\r\nX-Evil: 1' is not a media type"),
        ("photo", ("a.png", "text"), "photo: expected bytes, a path, an open binary file, (name, content)"),
        ("photo", "a.png", "photo: cannot read 'a.png': No such file"),
        ("safe", b"\xff", "safe: expected str, got bytes"),
    ],
)
def test_a_part_is_never_mislabelled(generated: GeneratedPackage, name: str, value: Any, message: str) -> None:
    with pytest.raises(generated.module("errors").ArgumentError, match=re.escape(message)):
        part(generated, name, value)


def test_text_is_a_path_only_where_it_has_no_other_meaning(
    generated: GeneratedPackage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.png").write_bytes(PNG)

    assert part(generated, "photo", "a.png")[2] == PNG
    assert part(generated, "several", ["a.png"])[2] == PNG
    for use in (
        lambda client: client.files.upload(untyped="a.png"),
        lambda client: client.files.upload(options={"body": {"photo": "a.png"}}),
        lambda client: client.files.replace(body={"photo": "a.png"}),
    ):
        assert b"\r\n\r\na.png\r\n" in generated.request_of(use).body
    for use in (
        lambda client: client.files.json(data="a.png"),
        lambda client: client.images.create(body="a.png"),
    ):
        with pytest.raises(generated.module("errors").ArgumentError, match="got str"):
            generated.request_of(use)


def test_a_form_without_a_schema(generated: GeneratedPackage, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(PNG)
    given = {"one": path, "two": [PNG, path], "three": {"a": [1]}, "four": "text"}

    for body in (
        generated.request_of(lambda client: client.files.replace(body=given)).body,
        generated.request_of(lambda client: client.files.upload(options={"body": given})).body,
    ):
        assert re.findall(rb'name="(\w+)"; filename="([^"]*)"', body) == [
            (b"one", b"a.pdf"),
            (b"two", b"file"),
            (b"two", b"a.pdf"),
        ]
        assert body.count(PNG) == 3
        assert b'\r\n\r\n{"a":[1]}\r\n' in body
        assert b"\r\n\r\ntext\r\n" in body


def test_in_json(generated: GeneratedPackage) -> None:
    assert generated.request_of(lambda client: client.files.json(data=b"\xff\xef", code="FF")).json == {
        "data": "/+8=",
        "code": "FF",
    }


def test_the_media_type_of_a_body(generated: GeneratedPackage) -> None:
    def sent(value: Any, **options: Any) -> str:
        received = generated.request_of(lambda client: client.images.create(body=value, options=options))
        assert received.body == PNG
        return str(received.headers["content-type"])

    assert sent(("a.png", PNG)) == "image/png"
    assert sent(("a.jpg", PNG)) == "image/jpeg"
    assert sent(("a", PNG, "image/webp")) == "image/webp"
    assert sent(PNG, content_type="image/jpeg") == "image/jpeg"
    for value in (PNG, ("a.gif", PNG)):
        with pytest.raises(
            generated.module("errors").ArgumentError, match="body: expected image/png or image/jpeg, got '"
        ):
            sent(value)


@pytest.mark.parametrize(
    ("method", "body", "expected"),
    [
        ("create", "<a/>", ("application/xml", b"<a/>")),
        ("create", "<ä/>", ("application/xml; charset=utf-8", "<ä/>".encode())),
        ("create", b"<a/>", ("application/xml", b"<a/>")),
        ("create", ("a.xml", b"<a/>"), ("application/xml", b"<a/>")),
        ("replace", "a: ä", ("application/yaml", "a: ä".encode())),
        ("replace", ("a.pdf", PNG), ("application/pdf", PNG)),
    ],
)
def test_text_in_a_body_that_is_not_read(
    generated: GeneratedPackage, method: str, body: Any, expected: tuple[str, bytes]
) -> None:
    received = generated.request_of(lambda client: getattr(client.texts, method)(body=body))

    assert (received.headers["content-type"], received.body) == expected


def test_other_values_in_a_body_that_is_not_read(generated: GeneratedPackage) -> None:
    with pytest.raises(generated.module("errors").ArgumentError, match="body: expected a file or str, got int"):
        generated.request_of(lambda client: client.texts.create(body=3))
    with pytest.raises(generated.module("errors").ArgumentError, match="body: expected bytes, a path"):
        generated.request_of(lambda client: client.images.create(body="a.png"))
