"""The client in Chromium: a page of one origin calls the API on another, which allows it by CORS or does not."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from queue import Queue
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.support import browser
from tests.support.node_tools import program
from tests.support.replies import envelope, message_result, reply
from tests.support.server import Received, Reply, Server

PAGE = Path(__file__).with_name("page.mjs")
HTML = b'<!doctype html><script type="module" src="/page.mjs"></script>'
LONGEST = 60


@dataclass(frozen=True)
class Visit:
    """What the page reported of each call, and the requests that the API received."""

    outcomes: dict[str, dict[str, Any]]
    requests: list[Received]
    origin: str

    def to(self, path: str) -> list[Received]:
        """The requests for a path, in order."""
        return [each for each in self.requests if urlsplit(each.target).path == path]


@pytest.fixture(scope="module")
def visit(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visit]:
    """One visit to the page, which makes all calls."""
    folder, reports = tmp_path_factory.mktemp("browser"), Queue[Received]()
    bundle = folder / "bundle.mjs"
    options = ["--bundle", "--minify", "--format=esm", f"--outfile={bundle}", "--log-level=warning"]
    subprocess.run([program("esbuild"), str(built / "dist/index.js"), *options], check=True, timeout=LONGEST)
    with Server() as site, Server() as api:
        origin = f"http://{site.address}"
        site.decide = lambda request: _site(request, bundle, reports)
        api.decide = lambda request: _api(request, origin)
        with browser.page(f"{origin}/?api=http://{api.address}", folder / "profile"):
            report = reports.get(timeout=LONGEST)
        yield Visit(report.json, api.requests, origin)


def _site(request: Received, bundle: Path, reports: Queue[Received]) -> Reply:
    match urlsplit(request.target).path:
        case "/":
            return reply(HTML, headers={"Content-Type": "text/html"})
        case "/bundle.mjs" | "/page.mjs" as path:
            script = bundle if path == "/bundle.mjs" else PAGE
            return reply(script.read_bytes(), headers={"Content-Type": "text/javascript"})
        case "/done":
            reports.put(request)
    return reply(b"")


def _api(request: Received, origin: str) -> Reply:
    """A reply that scripts of `origin` may read, except below `/closed`."""
    url, cors = urlsplit(request.target), {"Access-Control-Allow-Origin": origin}
    if url.path.startswith("/closed"):
        return reply(envelope({}))
    if request.line.startswith("OPTIONS"):
        return reply(b"", headers={**cors, "Access-Control-Allow-Headers": "authorization, content-type"})
    match url.path:
        case "/v3/sms/send":
            data: object = {"messages": [message_result(date=1_700_000_000)]}
        case "/v3/sms/history":
            number = int(parse_qs(url.query)["page"][0])
            data = {"total": 2, "current_page": number, "last_page": 2, "data": [{"message_id": f"m{number}"}]}
        case "/v3/uploads":
            data = {"_url": "https://media.test/letter.pdf"}
        case _:
            return reply(envelope(None, code="NOT_FOUND", status=404), status=404, headers=cors)
    return reply(envelope(data), headers=cors)


def test_a_message_is_sent_once_after_a_preflight(visit: Visit) -> None:
    preflight, post = visit.to("/v3/sms/send")

    assert visit.outcomes["send"] == {"result": {"status": "SUCCESS", "isDate": True}}
    assert preflight.line.startswith("OPTIONS")
    assert preflight.headers["access-control-request-headers"] == "authorization,content-type"
    assert post.headers["origin"] == visit.origin
    assert post.headers["authorization"].startswith("Basic ")
    assert post.json["messages"][0]["schedule"] == 1_900_000_000


def test_every_page_of_a_list_is_read(visit: Visit) -> None:
    assert visit.outcomes["history"] == {"result": ["m1", "m2"]}


def test_a_file_is_uploaded(visit: Visit) -> None:
    assert visit.outcomes["upload"]["result"] == {"_url": "https://media.test/letter.pdf"}
    assert b'filename="letter.pdf"' in visit.to("/v3/uploads")[-1].body


def test_an_error_has_the_class_of_its_status(visit: Visit) -> None:
    missing = visit.outcomes["missing"]

    assert missing["isMissing"]
    assert missing["error"] == "NotFoundError"


@pytest.mark.parametrize(
    ("call", "error"), [("refusedRead", "APIConnectionError"), ("refusedSend", "OutcomeUnknownError")]
)
def test_the_error_for_a_refused_origin_names_cors_and_where_to_allow_it(visit: Visit, call: str, error: str) -> None:
    refused = visit.outcomes[call]

    assert refused["error"] == error
    assert "CORS" in refused["message"]
    assert visit.origin in refused["message"]
    assert "JavaScript origins" in refused["message"]


def test_a_refused_origin_sends_nothing(visit: Visit) -> None:
    assert [each.line.split()[0] for each in visit.to("/closed/sms/send")] == ["OPTIONS"]


def test_credentials_in_a_page_need_consent(visit: Visit) -> None:
    refused = visit.outcomes["withoutConsent"]

    assert refused["isArgument"]
    assert "dangerouslyAllowBrowser" in refused["message"]
    assert "read the credentials" in refused["message"]
