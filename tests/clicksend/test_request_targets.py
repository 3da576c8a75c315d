"""Paths and queries: how arguments are spelled in the address of a request."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from clicksend_sdk.errors import ArgumentError

from tests.support.replies import success
from tests.support.server import Server
from tests.support.subject import Subject

from .conftest import Connect

NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize("wrong", [7.0])
def test_a_path_value_of_another_type_is_refused(wrong: Any, server: Server, client: Subject) -> None:
    with pytest.raises(ArgumentError, match=r"^list_id: expected int, got float$"):
        client.call(lambda c: c.lists.get(wrong))

    assert server.requests == []


@pytest.mark.parametrize(
    "pairs",
    [{7: "c"}],
    ids=repr,
)
def test_a_pair_that_cannot_be_told_apart_is_refused(pairs: Any, server: Server, client: Subject) -> None:
    with pytest.raises(ArgumentError, match=r"^q: "):
        client.call(lambda c: c.sms.history(q=pairs))

    assert server.requests == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"date_from": datetime(2026, 1, 1)}, "date_from: expected a datetime with a timezone"),
        ({"page": 10**5000}, "page: expected a number from 1, got one with too many digits"),
    ],
    ids=range(2),
)
def test_a_query_value_that_is_wrong_is_refused(
    arguments: dict[str, Any], message: str, server: Server, client: Subject
) -> None:
    with pytest.raises(ArgumentError) as caught:
        client.call(lambda c: c.sms.history(**arguments))

    assert str(caught.value).startswith(message)
    assert server.requests == []


def test_the_base_url_of_the_environment(server: Server, connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLICKSEND_BASE_URL", f"http://{server.address}/staging")
    server.will(success([]))

    connect(base_url=None).call(lambda c: c.countries.list())

    assert server.requests[0].target == "/staging/countries"
