"""With `strict=True`, a response that drifts from the API's description raises `DriftError`."""

from __future__ import annotations

import pytest
from clicksend_sdk.errors import DriftError, NotFoundError
from clicksend_sdk.hooks import DriftEvent

from tests.support.replies import message_result, page, refusal, success
from tests.support.server import Server
from tests.support.subject import Subject

from .calls import DRIFTED, send
from .conftest import Connect
from .recorder import Recorder


def test_drift_is_an_error_for_who_is_strict(server: Server, connect: Connect) -> None:
    recorder = Recorder()
    client = connect(strict=True, hooks=recorder, retries=2)
    server.will(DRIFTED)

    with pytest.raises(DriftError, match=r"at /data/messages/0/date: expected .*, got str, and 1 more") as caught:
        client.call(send)

    error = caught.value
    assert [each.pointer for each in error.drift] == ["/data/messages/0/date", "/data/messages/0/message_parts"]
    assert error.body["data"]["messages"][0]["date"] == "soon"
    assert (error.status, error.attempts, error.path) == (200, 1, "/sms/send")
    assert recorder.kinds[-1] is DriftEvent
    assert len(server.requests) == 1


def test_no_drift_raises_no_error(server: Server, connect: Connect) -> None:
    client = connect(strict=True)
    server.will(success({"messages": [message_result()]}), page([], 1))

    assert client.call(send).messages[0].status == "SUCCESS"
    assert client.call(lambda c: c.sms.history()).items == []


def test_a_copy_may_be_strict(server: Server, client: Subject) -> None:
    strict = client.client.with_options(strict=True)
    server.will(DRIFTED, DRIFTED)

    assert client.call(send).messages[0].date == "soon"
    with pytest.raises(DriftError):
        client.call(lambda _: send(strict))


def test_a_refusal_is_not_drift(server: Server, connect: Connect) -> None:
    server.will(refusal(404, "NOT_FOUND", "No."))

    with pytest.raises(NotFoundError):
        connect(strict=True).call(lambda c: c.sms.cancel("A1"))
