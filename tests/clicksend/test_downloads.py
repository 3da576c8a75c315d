"""Files that a reply only has the address of."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest
from clicksend_sdk._runtime.downloads import AtomicFile
from clicksend_sdk.errors import APIConnectionError, APIResponseError, APIStatusError, APITimeoutError, ArgumentError

from tests.support.replies import HANG_UP, head, reply, success
from tests.support.server import Reply, Server
from tests.support.subject import Subject

from .conftest import Connect

CSV = b"to,status\r\n+61411111111,Sent\r\n" * 100_000


def test_an_export_is_downloaded(client: Subject, server: Server, tmp_path: Path) -> None:
    address = f"http://{server.address}/files/a%20b.csv?signature=x%2By"
    server.will(success({"url": address}), reply(CSV, headers={"Content-Type": "text/csv"}))

    export = client.call(lambda c: c.sms.export_history(filename="export.csv"))
    path = client.call(lambda c: c.download(export, tmp_path / "export.csv"))

    assert path == tmp_path / "export.csv"
    assert path.read_bytes() == CSV
    assert server.requests[1].target == "/files/a%20b.csv?signature=x%2By"
    assert "authorization" not in server.requests[1].headers


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (reply(b"no", status=403), APIStatusError),
        (reply(b"", status=302, headers={"Location": "/elsewhere"}), APIStatusError),
        (Reply((head(200, {"Content-Length": "100"}) + b"half",), "close"), APIResponseError),
        (Reply(then="close"), APIConnectionError),
    ],
)
def test_a_failed_download_leaves_nothing_behind(
    client: Subject, server: Server, tmp_path: Path, answer: Reply, error: type[Exception]
) -> None:
    server.will(answer)
    (tmp_path / "kept.csv").write_text("old")

    with pytest.raises(error) as raised:
        client.call(lambda c: c.download(f"http://{server.address}/x.csv?secret=s3", tmp_path / "kept.csv"))

    assert [path.name for path in tmp_path.iterdir()] == ["kept.csv"]
    assert (tmp_path / "kept.csv").read_text() == "old"
    assert "s3" not in str(raised.value)
    assert len(server.requests) == 1


@pytest.mark.parametrize("source", ["", "file:///etc/passwd", "ftp://host/x", "http://", None, 7, "http://u:p@host/x"])
def test_sources_that_are_not_urls(client: Subject, tmp_path: Path, source: object) -> None:
    with pytest.raises(ArgumentError, match="source: expected an http"):
        client.call(lambda c: c.download(source, tmp_path / "x"))


def test_a_folder_that_is_not_there(client: Subject, server: Server, tmp_path: Path) -> None:
    with pytest.raises(ArgumentError, match="to: cannot write to"):
        client.call(lambda c: c.download(f"http://{server.address}/x", tmp_path / "missing" / "x"))

    assert server.requests == []


def test_a_stalled_download_ends(client: Subject, server: Server, tmp_path: Path) -> None:
    server.will(Reply((head(200, {"Content-Length": "100"}), b"a", 5.0), "close"))

    with warnings.catch_warnings(), pytest.raises(APITimeoutError):
        client.call(lambda c: c.download(f"http://{server.address}/x", tmp_path / "x", timeout=0.3))

    assert list(tmp_path.iterdir()) == []


def test_a_binary_reply_is_written_to_a_file(client: Subject, server: Server, tmp_path: Path) -> None:
    server.will(reply(CSV, headers={"Content-Type": "application/zip"}), reply(b"PK", status=200))

    written = client.call(lambda c: c.sdk.download("python", options={"to": tmp_path / "sdk.zip"}))
    returned = client.call(lambda c: c.sdk.download("python"))

    assert (written, returned) == (b"", b"PK")
    assert (tmp_path / "sdk.zip").read_bytes() == CSV
    assert server.requests[0].headers["accept-encoding"] == "identity"


def test_a_refused_binary_reply_leaves_nothing_behind(client: Subject, server: Server, tmp_path: Path) -> None:
    server.will(reply({"response_code": "NOT_FOUND"}, status=404))

    with pytest.raises(APIStatusError) as raised:
        client.call(lambda c: c.sdk.download("python", options={"to": tmp_path / "sdk.zip"}))

    assert raised.value.code == "NOT_FOUND"
    assert list(tmp_path.iterdir()) == []


def test_a_json_reply_is_not_a_file(client: Subject, server: Server, tmp_path: Path) -> None:
    with pytest.raises(ArgumentError, match="are not files"):
        client.call(lambda c: c.countries.list(options={"to": tmp_path / "x"}))

    assert server.requests == []


def test_a_file_that_cannot_be_written_is_not_fetched_again(
    connect: Connect, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.will(reply(CSV), reply(CSV))

    def full(file: AtomicFile, part: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(AtomicFile, "write", full)
    client = connect(retries=2)

    with pytest.raises(APIResponseError, match="No space left"):
        client.call(lambda c: c.download(f"http://{server.address}/x", tmp_path / "x"))

    assert len(server.requests) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("timeless")
@pytest.mark.parametrize(
    "first",
    [
        Reply((head(200, {"Content-Length": "5000"}) + b"x" * 4000, 0.02), "close"),
        Reply((head(200, {"Content-Length": "5000"}) + b"x" * 4000, 0.02), "reset"),
        reply(b"x" * 3000, status=503),
        HANG_UP,
    ],
    ids=["cut", "reset", "503", "lost"],
)
def test_a_file_has_nothing_of_an_attempt_that_failed(
    first: Reply, server: Server, connect: Connect, tmp_path: Path
) -> None:
    server.will(first, reply(b"whole"), first, reply(b"PK"))
    client = connect(retries=2)

    client.call(lambda c: c.download(f"http://{server.address}/x.csv", tmp_path / "x.csv"))
    client.call(lambda c: c.sdk.download("python", options={"to": tmp_path / "sdk.zip"}))

    assert (tmp_path / "x.csv").read_bytes() == b"whole"
    assert (tmp_path / "sdk.zip").read_bytes() == b"PK"
    assert len(list(tmp_path.iterdir())) == 2
    assert len(server.requests) == 4
