"""The Postman collection, run whole by Postman's runner: Prism accepts every request."""

from __future__ import annotations

import json
import re
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.support.node_tools import ROOT, Prism, enabled, newman
from tests.support.replies import head
from tests.support.server import Received, Reply, Server

from .calls import calls
from .conftest import for_prism

COLLECTION = ROOT / "generated/postman/clicksend-sdk.postman_collection.json"


def passed_on(request: Received, prism: Prism) -> Reply:
    """The reply of Prism to a request."""
    connection = HTTPConnection(urlsplit(prism.url).netloc, timeout=10)
    connection.request(request.line.split()[0], for_prism(request.target), request.body, request.headers)
    got = connection.getresponse()
    body = got.read()
    connection.close()
    violations = {name: value for name, value in got.getheaders() if name.lower() == "sl-violations"}
    return Reply((head(got.status, {"Content-Length": str(len(body)), **violations}) + body,))


@pytest.mark.parametrize("ticked", [False, True], ids=["required", "all"])
def test_prism_accepts_every_request(ticked: bool, prism: Prism, tmp_path: Path) -> None:
    collection: Any = json.loads(COLLECTION.read_text("utf-8"))
    (tmp_path / "run.json").write_text(json.dumps(enabled(collection) if ticked else collection), "utf-8")

    with Server() as relay:
        relay.decide = lambda request: passed_on(request, prism)
        executions = newman(tmp_path / "run.json", tmp_path, base_url=f"http://{relay.address}", username="nora")
        requests = relay.requests

    assert len(executions) == len(requests) == len(calls())
    for call, request, execution in zip(calls(), requests, executions, strict=True):
        operation, answer = call.operation, execution["response"]
        assert request.line.split()[0] == operation.method
        assert re.fullmatch(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(operation.path)), urlsplit(request.target).path)
        assert str(answer["code"]) == operation.response.status, (operation.id, answer)
        assert "sl-violations" not in {each["key"].lower() for each in answer["header"]}, (
            operation.id,
            answer["header"],
        )
