"""Files on their way to the server: as base64 in JSON, or as they are in a form."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pytest
from clicksend_sdk.errors import ArgumentError

from tests.support.replies import success
from tests.support.server import Server
from tests.support.subject import Subject

PDF = b"%PDF-1.7\r\n--\x00\xff"


def uploaded(client: Subject, server: Server, **arguments: Any) -> Any:
    server.will(success({"_url": "https://files.example/1"}))
    client.call(lambda c: c.uploads.create(convert="fax", **arguments))
    return server.requests[-1]


def test_bytes_are_sent_as_base64(client: Subject, server: Server) -> None:
    request = uploaded(client, server, content=PDF)

    assert request.line == "POST /v3/uploads?convert=fax HTTP/1.1"
    assert request.headers["content-type"] == "application/json"
    assert request.json == {"content": "JVBERi0xLjcNCi0tAP8="}


@pytest.mark.parametrize("kind_of_file", ["bytes", "path", "text", "open", "named"])
def test_files_are_sent_in_a_form(client: Subject, server: Server, tmp_path: Path, kind_of_file: str) -> None:
    path = tmp_path / 'a "quoted"\r\nname.pdf'
    path.write_bytes(PDF)
    with path.open("rb") as opened:
        forms = {"bytes": PDF, "path": path, "text": str(path), "open": opened, "named": (path.name, PDF)}

        request = uploaded(client, server, file=forms[kind_of_file])

    boundary = re.fullmatch(r"multipart/form-data; boundary=([0-9a-f]{32})", request.headers["content-type"])
    assert boundary
    name = "file" if kind_of_file == "bytes" else "a %22quoted%22%0D%0Aname.pdf"
    kind = "application/octet-stream" if kind_of_file == "bytes" else "application/pdf"
    head = f'Content-Disposition: form-data; name="file"; filename="{name}"\r\nContent-Type: {kind}\r\n\r\n'
    mark = boundary[1].encode()
    assert request.body == b"--%s\r\n%s%s\r\n--%s--\r\n" % (mark, head.encode(), PDF, mark)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "content: missing, UploadRequest requires it"),
        ({"content": PDF, "file": PDF}, "content, file: these arguments exclude each other"),
        ({"file": "report.pdf"}, r"file: cannot read 'report\.pdf': No such file"),
        ({"file": "report\0.pdf"}, "file: embedded null byte"),
        ({"file": ("report.pdf", "report.pdf")}, r"file: expected bytes, a path, .* got str"),
        ({"file": io.StringIO("text")}, r"file: expected bytes, .* got StringIO"),
        ({"file": Path("missing.pdf")}, r"file: cannot read 'missing\.pdf': No such file"),
        ({"content": "text"}, "content: expected bytes, got str"),
    ],
)
def test_values_that_are_not_files_are_not_sent(
    client: Subject, server: Server, arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(ArgumentError, match=message):
        client.call(lambda c: c.uploads.create(convert="fax", **arguments))

    assert server.requests == []


def test_a_boundary_is_used_once(client: Subject, server: Server) -> None:
    first, second = (uploaded(client, server, file=PDF).headers["content-type"] for _ in range(2))

    assert first != second
