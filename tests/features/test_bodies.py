"""Bodies from open files and paths."""

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


def test_an_open_file(generated: GeneratedPackage) -> None:
    def again(client: Any) -> Any:
        return client.pets.analyze(body=("a.png", io.BytesIO(PNG)))

    received = generated.request_of(again)

    assert (received.headers["content-type"], received.body) == ("image/png", PNG)


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
