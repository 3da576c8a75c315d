"""The option `resume` continues a list after the page where its reading ended."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from clicksend_sdk.errors import ArgumentError

from tests.support.server import Server
from tests.support.subject import Subject

from .paging import Pages, ids


@pytest.mark.parametrize("prefetch", [1, 4])
def test_a_list_is_resumed(prefetch: int, server: Server, client: Subject) -> None:
    server.decide = pages = Pages(6)

    def asking(**options: Any) -> Callable[[Any], Any]:
        return lambda c: c.sms.history(q={"status": "Sent"}, limit=15, options=options)

    first = client.call(asking())
    second = client.call(lambda _: first.next_page())
    kept = json.loads(json.dumps(second.resume))
    pages.asked.clear()
    rest = client.items(asking(resume=kept, prefetch=prefetch))

    assert ids(rest) == [f"M{number}-{each}" for number in range(3, 7) for each in range(2)]
    assert sorted(pages.asked) == [3, 4, 5, 6]
    assert all("limit=15" in request.target and "Sent" in request.target for request in server.requests)


def test_the_last_page_has_nothing_to_resume(server: Server, client: Subject) -> None:
    server.decide = Pages(1)

    assert client.call(lambda c: c.sms.history()).resume is None


@pytest.mark.parametrize("resume", [3, "page=2", {"page": 2}, {2: "2"}, None, ["page"]])
def test_what_cannot_be_resumed(resume: Any, server: Server, client: Subject) -> None:
    with pytest.raises(ArgumentError, match=r"^options\['resume'\]: expected the `resume` of a page"):
        client.call(lambda c: c.sms.history(options={"resume": resume}))

    assert server.requests == []
