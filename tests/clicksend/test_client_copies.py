"""A copy that `with_options` makes shares the connections of its original and is closed with it."""

from __future__ import annotations

import pytest
from clicksend_sdk.errors import ClientClosedError

from tests.support.server import Server
from tests.support.subject import Subject

from .echo import asking, echo


def test_a_copy_has_the_same_connections(server: Server, client: Subject) -> None:
    server.decide = echo
    copy = client.client.with_options(timeout=3.0, headers={"X-Copy": "1"})

    client.call(asking(1))
    client.call(lambda _: copy.lists.get(2))
    client.call(asking(3))

    assert [request.connection for request in server.requests] == [0, 0, 0]
    assert ["x-copy" in request.headers for request in server.requests] == [False, True, False]


@pytest.mark.parametrize("which", ["original", "copy"])
@pytest.mark.parametrize("used", [True, False])
def test_closing_one_closes_both(used: bool, which: str, server: Server, client: Subject) -> None:
    server.decide = echo
    copy = client.client.with_options(timeout=3.0)
    if used:
        client.call(lambda _: copy.lists.get(2))

    client.call(lambda c: (copy if which == "copy" else c).close())

    for each in (client.client, copy):
        with pytest.raises(ClientClosedError):
            client.call(lambda _, each=each: each.lists.get(1))  # type: ignore[misc]
    assert len(server.requests) == used
    server.wait_until_closed(server.connections)
