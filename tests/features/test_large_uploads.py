"""Large files are read while they are sent, by every transport, and anew for each attempt."""

from __future__ import annotations

import asyncio
import io
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.support.package import DONE, GeneratedPackage
from tests.support.replies import head, reply
from tests.support.server import Received, Reply, Server

BIG = os.urandom(1024) * 8000
DOCUMENT = f"""
paths:
  /file:
    put:
      operationId: files.put
      requestBody: {{required: true, content: {{application/octet-stream: {{}}}}}}
      {DONE}
    post:
      operationId: files.post
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: {{type: object, properties: {{file: {{type: string, format: binary}}, name: {{type: string}}}}}}
      {DONE}
"""


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    return GeneratedPackage(DOCUMENT, tmp_path_factory.mktemp("streams"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "big.bin"
    path.write_bytes(BIG)
    return path


@pytest.fixture(params=["sync", "async", "httpx", "async httpx"])
def call(request: pytest.FixtureRequest, generated: GeneratedPackage) -> Callable[..., list[Received]]:
    """Makes one call of one kind of client; gives what came to the server."""

    def call(use: Callable[[Any], Any], *replies: Reply, reads_bodies: bool = True) -> list[Received]:
        with Server() as server:
            server.reads_bodies = reads_bodies
            server.will(*(replies or (reply(b"", status=204),)))
            base_url = f"http://{server.address}"
            if request.param == "sync":
                with generated.package.Acme(base_url=base_url) as client:
                    use(client)
            elif request.param == "httpx":
                with httpx2.Client() as http, generated.package.Acme(base_url=base_url, http_client=http) as client:
                    use(client)
            else:
                asyncio.run(_async(use, base_url, request.param == "async httpx"))
            return server.requests

    async def _async(use: Callable[[Any], Any], base_url: str, with_httpx: bool) -> None:
        if with_httpx:
            async with (
                httpx2.AsyncClient() as http,
                generated.package.AsyncAcme(base_url=base_url, http_client=http) as client,
            ):
                await use(client)
        else:
            async with generated.package.AsyncAcme(base_url=base_url) as client:
                await use(client)

    return call


def test_a_path_is_sent_with_its_length(call: Callable[..., list[Received]], path: Path) -> None:
    (received,) = call(lambda client: client.files.put(body=path))

    assert received.body == BIG
    assert received.headers["content-length"] == str(len(BIG))
    assert "transfer-encoding" not in received.headers


def test_an_open_file_is_sent_from_where_it_stands_and_again_for_another_attempt(
    call: Callable[..., list[Received]], path: Path
) -> None:
    with path.open("rb") as opened:
        opened.seek(10)

        first, second = call(
            lambda client: client.files.put(body=opened),
            reply(b"", status=503, headers={"Retry-After": "0"}),
            reply(b"", status=204),
        )

    assert first.body == second.body == BIG[10:]


def test_a_form_with_a_file(call: Callable[..., list[Received]], path: Path) -> None:
    (received,) = call(lambda client: client.files.post(file=path, name="Tom"))

    assert b'; filename="big.bin"\r\nContent-Type: application/octet-stream\r\n\r\n' + BIG + b"\r\n--" in received.body
    assert received.headers["content-length"] == str(len(received.body))


def test_a_file_that_shrinks_is_an_error_and_not_sent_again(
    call: Callable[..., list[Received]], path: Path, generated: GeneratedPackage
) -> None:
    class Shrinking(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return super().read(size) if self.tell() < len(BIG) // 2 else b""

    with pytest.raises(
        generated.module("errors").APIConnectionError, match="file to send cannot be read: the file has become shorter"
    ) as e:
        call(lambda client: client.files.put(body=Shrinking(BIG)))

    assert e.value.attempts == 1


# anyio, which httpx2 reads with, loses a reply that a reset follows.
@pytest.mark.parametrize("call", ["sync", "async", "httpx"], indirect=True)
def test_a_file_that_is_refused_early(
    call: Callable[..., list[Received]], path: Path, generated: GeneratedPackage
) -> None:
    refusal = Reply((head(413, {"Content-Length": "0", "Connection": "close"}), 0.3), "close")

    with pytest.raises(generated.module("errors").APIStatusError) as raised:
        call(lambda client: client.files.put(body=path), refusal, reads_bodies=False)

    assert raised.value.status == 413


def test_a_pipe_is_read_before(call: Callable[..., list[Received]]) -> None:
    read, write = os.pipe()

    def fill() -> None:
        os.write(write, b"few bytes")
        os.close(write)

    writer = threading.Thread(target=fill)
    writer.start()
    with os.fdopen(read, "rb") as pipe:
        (received,) = call(lambda client: client.files.put(body=pipe))
    writer.join(5)

    assert (received.body, received.headers["content-length"]) == (b"few bytes", "9")
