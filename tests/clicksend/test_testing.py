"""The kit for users' own tests: a fake that answers from the examples of the API's description."""

from __future__ import annotations

import asyncio
import inspect
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from clicksend_sdk import errors
from clicksend_sdk.testing import FakeClickSend

MESSAGE = {"to": "+61411111111", "body": "Hello", "custom_string": "booking-7"}


@pytest.fixture
def fake() -> FakeClickSend:
    return FakeClickSend()


def send(client: Any) -> Any:
    return client.sms.send(messages=[MESSAGE])


def test_a_call_gets_the_example_and_is_recorded(fake: FakeClickSend) -> None:
    sent = send(fake.client())

    assert sent.messages[0].message_id
    (call,) = fake.calls
    assert (call.operation, call.method) == ("sms.send", "POST")
    assert call.json["messages"][0]["custom_string"] == "booking-7"


def test_the_async_client_has_the_same_fake(fake: FakeClickSend) -> None:
    async def use() -> Any:
        async with fake.async_client() as client:
            return await send(client)

    assert asyncio.run(use()).messages[0].to == send(fake.client()).messages[0].to
    assert len(fake.calls) == 2


def test_every_operation_has_an_example_that_its_method_reads(fake: FakeClickSend) -> None:
    for route in fake._router.routes:
        assert route.example is not None or route.media_type == "", route.operation


def test_a_rate_limit_is_waited_for_without_waiting(fake: FakeClickSend) -> None:
    fake.fail_next(status=429, retry_after=30)

    send(fake.client())

    assert [call.operation for call in fake.calls] == ["sms.send"] * 2
    assert 30 <= fake.pauses[0] <= 31
    assert fake.now() == fake.pauses[0]


def test_a_lost_reply_is_not_repeated(fake: FakeClickSend) -> None:
    fake.fail_next(lost="response")

    with pytest.raises(errors.OutcomeUnknownError) as caught:
        send(fake.client())

    assert caught.value.references == ("booking-7",)
    assert len(fake.calls) == 1


@pytest.mark.parametrize("status", [408, 500, 502, 503, 504])
def test_a_status_that_leaves_open_what_happened_is_not_repeated(status: int, fake: FakeClickSend) -> None:
    fake.fail_next(status=status)

    with pytest.raises(errors.OutcomeUnknownError) as caught:
        send(fake.client())

    assert isinstance(caught.value, errors.APIStatusError)
    assert isinstance(caught.value, errors.InternalServerError) == (status == 500)
    assert caught.value.references == ("booking-7",)
    assert len(fake.calls) == 1


def test_a_lost_connection_is_repeated(fake: FakeClickSend) -> None:
    fake.fail_next(lost="connection", times=2)

    send(fake.client())

    assert len(fake.calls) == 1
    assert len(fake.pauses) == 2


def test_a_reply_that_breaks_off_was_still_success(fake: FakeClickSend) -> None:
    fake.fail_next(lost="body")

    with pytest.raises(errors.APIResponseError) as caught:
        send(fake.client())

    assert caught.value.status == 200


def test_a_documented_failure_has_its_example(fake: FakeClickSend) -> None:
    fake.fail_next(status=401)

    with pytest.raises(errors.UnauthorizedError) as caught:
        send(fake.client())

    assert caught.value.message


def test_a_slow_reply_ends_in_a_timeout(fake: FakeClickSend) -> None:
    fake.slow_next(3)
    fake.slow_next(61)
    client = fake.client()

    client.countries.list()
    with pytest.raises(errors.APITimeoutError):
        client.countries.list()

    assert fake.now() == 63


def test_drift_is_reported_and_an_error_if_strict(fake: FakeClickSend) -> None:
    for _ in range(2):
        fake.drift_next({"/data/total": "many"})

    total: Any = fake.client().sms.history().total
    assert total == "many"
    with pytest.raises(errors.DriftError, match="/data/total"):
        fake.client(strict=True).sms.history()


def test_a_plan_for_one_operation_waits_for_it(fake: FakeClickSend) -> None:
    fake.respond_next({"response_code": "SUCCESS", "data": []}, operation="countries.list")
    client = fake.client()

    send(client)

    assert client.countries.list() == []


def test_a_list_is_one_page_whichever_is_asked_for(fake: FakeClickSend) -> None:
    assert len(list(fake.client().sms.history(page=3))) == len(fake.client().sms.history().items)


def test_what_cannot_be_is_refused(fake: FakeClickSend) -> None:
    with pytest.raises(ValueError, match="no operation"):
        fake.slow_next(1, operation="sms.sent")
    with pytest.raises(ValueError, match="either"):
        fake.fail_next()
    with pytest.raises(AssertionError, match="the API has no"):
        fake.client(base_url="https://example.com/v4").countries.list()


def test_the_plugin_gives_a_fixture(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text('pytest_plugins = ["clicksend_sdk.testing.plugin"]\n')
    (tmp_path / "test_it.py").write_text(
        "def test_it(fake_clicksend):\n    assert fake_clicksend.client().countries.list()\n"
    )
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    source = Path(inspect.getfile(FakeClickSend)).parents[2]

    done = subprocess.run(command, cwd=tmp_path, env={"PYTHONPATH": str(source)}, capture_output=True, timeout=60)

    assert b"1 passed" in done.stdout, done.stdout


def test_a_bulk_call_gets_back_what_it_sent(fake: FakeClickSend) -> None:
    sent = fake.client().sms.send(
        messages=[
            {"to": "+61422222222", "body": "One", "custom_string": "a"},
            {"to": "+61433333333", "body": "Two", "from": "Café"},
        ]
    )

    assert [(each.to, each.body, each.custom_string, each.from_) for each in sent.messages] == [
        ("+61422222222", "One", "a", None),
        ("+61433333333", "Two", None, "Café"),
    ]
    assert (sent.total_count, sent.queued_count, sent.blocked_count) == (2, 2, 0)
    assert sent.total_price == sum(each.message_price or 0 for each in sent.messages) == Decimal("0.1584")
    more = send(fake.client()).messages
    assert len({each.message_id for each in [*sent.messages, *more]}) == 3


def test_a_response_that_was_set_does_not_echo(fake: FakeClickSend) -> None:
    other = {"to": "+61499999999", "status": "INVALID_RECIPIENT"}
    fake.respond_next({"response_code": "SUCCESS", "data": {"messages": [other]}})

    assert [each.to for each in send(fake.client()).messages] == ["+61499999999"]
    assert [each.to for each in send(fake.client()).messages] == [MESSAGE["to"]]


def test_every_bulk_call_echoes(fake: FakeClickSend) -> None:
    echoes = {each.operation: each.echo["members"] for each in fake._router.routes if each.echo}

    assert len(echoes) == 12
    assert all("custom_string" in each and each.keys() & {"to", "address_name"} for each in echoes.values())
