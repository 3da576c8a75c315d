"""Access tokens that a client fetches: once for all calls, again when they expire, and never shown."""

from __future__ import annotations

import base64
import logging
import pickle
import threading
import traceback
from pathlib import Path
from typing import Any

import pytest

from tests.support.package import DONE, GeneratedPackage
from tests.support.replies import reply
from tests.support.server import Received, Reply, Server

DOCUMENT = f"""
security: [{{oauth: [read]}}]
paths:
  /pets: {{get: {{operationId: pets.list, {DONE}}}, post: {{operationId: pets.create, {DONE}}}}}
  /open: {{get: {{operationId: pets.open, security: [], {DONE}}}}}
components:
  securitySchemes:
    oauth:
      type: oauth2
      flows:
        authorizationCode: {{authorizationUrl: "https://acme.test/a", tokenUrl: "https://acme.test/t", scopes: {{}}}}
        clientCredentials: {{tokenUrl: "/oauth/token?tenant=1", scopes: {{read: Read., write: Write.}}}}
"""
SECRET = "s3cret+that/nobody&may see"
GIVEN: dict[str, Any] = {"client_id": "i d", "client_secret": SECRET}
BASIC = base64.b64encode(b"i+d:s3cret%2Bthat%2Fnobody%26may+see").decode()
OK = reply(b"", status=204)


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    return GeneratedPackage(DOCUMENT, tmp_path_factory.mktemp("oauth"))


def token(text: str = "T1", **more: object) -> Reply:
    return reply({"access_token": text, "token_type": "Bearer", "expires_in": 3600, **more})


def shown(requests: list[Received]) -> list[tuple[str, str | None]]:
    return [(each.line.rpartition(" ")[0], each.headers.get("authorization")) for each in requests]


ASKED = ("POST /oauth/token?tenant=1", f"Basic {BASIC}")


@pytest.mark.parametrize(
    ("expires_in", "fetched"), [(3600, 1), ("3600", 1), (None, 1), ("soon", 1), (0, 2), (-5, 2), (1e-9, 2)]
)
def test_a_token_is_kept_until_it_ends(expires_in: object, fetched: int, generated: GeneratedPackage) -> None:
    with Server() as server:
        server.decide = lambda request: token(expires_in=expires_in) if "oauth" in request.line else OK
        with generated.package.Acme(base_url=f"http://{server.address}", **GIVEN) as client:
            client.pets.list()
            client.with_options(timeout=5).pets.list()

        assert len([each for each in server.requests if "oauth" in each.line]) == fetched


def test_threads_share_one_fetch(generated: GeneratedPackage) -> None:
    with Server() as server:
        server.decide = lambda request: (Reply((0.1, *token().steps)) if "oauth" in request.line else OK)
        with generated.package.Acme(base_url=f"http://{server.address}", **GIVEN) as client:
            threads = [threading.Thread(target=client.pets.list) for _ in range(8)]
            for each in threads:
                each.start()
            for each in threads:
                each.join(10)

        asked = [shown([each])[0] for each in server.requests]
        assert (asked.count(ASKED), asked.count(("GET /pets", "Bearer T1"))) == (1, 8)


def test_awaited_calls_share_one_fetch(generated: GeneratedPackage) -> None:
    import asyncio

    async def main(address: str) -> None:
        async with generated.package.AsyncAcme(base_url=f"http://{address}", **GIVEN) as client:
            await asyncio.gather(*(client.pets.list() for _ in range(8)))

    with Server() as server:
        server.decide = lambda request: Reply((0.1, *token().steps)) if "oauth" in request.line else OK
        asyncio.run(main(server.address))

        assert [shown([each])[0] for each in server.requests].count(ASKED) == 1


REFUSALS = {
    "invalid": (reply({"error": "invalid_client", "error_description": "Not known."}, status=401), "TokenError"),
    "echo": (reply({"error": "bad", "error_description": f"not {SECRET}"}, status=400), "TokenError"),
    "html": (reply(b"<html>", status=403), "TokenError"),
    "redirect": (reply(b"", status=302, headers={"Location": "http://elsewhere.test/"}), "TokenError"),
    "none": (reply({"token": SECRET}), "TokenError"),
    "odd": (reply({"access_token": f"{SECRET}\n"}), "TokenError"),
    "mac": (reply({"access_token": SECRET[:6], "token_type": "mac"}), "TokenError"),
    "cut": (reply(f'{{"access_token": "{SECRET[:6]}'.encode()), "TokenError"),
    "busy": (reply({}, status=500), "APIConnectionError"),
    "lost": (Reply((), "close"), "APIConnectionError"),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_a_refusal_is_an_error_of_ours_that_shows_nothing(
    name: str, generated: GeneratedPackage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    answer, kind = REFUSALS[name]
    with Server() as server:
        server.will(answer)
        with generated.package.Acme(base_url=f"http://{server.address}", **GIVEN, retries=0) as client:
            with pytest.raises(getattr(generated.module("errors"), kind), match="no access token") as caught:
                client.pets.list()
            held = repr(vars(client)) + repr(vars(client._credentials))
        assert len(server.requests) == 1

    error: BaseException | None = caught.value
    texts = [held, caplog.text, str(pickle.dumps(caught.value)), repr(vars(caught.value))]
    while error is not None:
        found = traceback.TracebackException.from_exception(error, capture_locals=True)
        ours = [frame for frame in found.stack if str(Path(str(generated.package.__file__)).parent) in frame.filename]
        texts += [str(error), repr(error.args), *(repr(frame.locals) for frame in ours)]
        error = error.__cause__ or error.__context__
    assert not [(text, secret) for text in texts for secret in (SECRET, SECRET[:6], BASIC) if secret in text]
