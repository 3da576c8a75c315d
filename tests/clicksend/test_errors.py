"""Refusals by HTTP status, what errors know of their call, and that they travel between processes."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from clicksend_sdk import errors, models
from clicksend_sdk._runtime.transport.base import TransportError
from clicksend_sdk.errors import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    CallError,
    OutcomeUnknownError,
    TooManyRequestsError,
)

from tests.support.replies import HANG_UP, MESSAGE_ID, refusal, reply, sent
from tests.support.server import Reply, Server
from tests.support.subject import Subject

from .script import LOST, REFUSED, Script, Step, client_of, failure, read, refusing, send

STATUS_ERRORS: dict[int, type[errors.APIStatusError]] = {
    400: errors.BadRequestError,
    401: errors.UnauthorizedError,
    403: errors.ForbiddenError,
    404: errors.NotFoundError,
    405: errors.MethodNotAllowedError,
    429: errors.TooManyRequestsError,
    500: errors.InternalServerError,
}
CODE = "MISSING_REQUIRED_FIELDS"
MEANING = "A field that is required was left out."


def cancelled(client: Subject) -> errors.CallError:
    """The error of a call that fails."""
    with pytest.raises(errors.CallError) as caught:
        client.call(lambda c: c.sms.cancel(MESSAGE_ID))
    return caught.value


@pytest.mark.parametrize("status", [400, 500])
def test_each_documented_status_has_its_class(status: int, server: Server, client: Subject) -> None:
    server.will(refusal(status, CODE, "The body is missing."))

    error = cancelled(client)

    assert type(error) is STATUS_ERRORS[status]
    assert error.status == status
    assert (error.code, error.meaning, error.message) == (CODE, MEANING, "The body is missing.")
    assert (error.method, error.path) == ("PUT", "/sms/{message_id}/cancel")
    assert error.request_id == "req-7"
    facts: dict[str, Any] = {
        "http_code": status,
        "response_code": CODE,
        "response_msg": "The body is missing.",
        "data": None,
    }
    assert error.body == models.ErrorEnvelope(**facts)
    assert error.raw_body == facts
    assert error.attempts == 1
    assert 0 < error.elapsed < 5
    assert str(error) == (f"PUT /sms/{{message_id}}/cancel: HTTP {status} {CODE}: The body is missing. ({MEANING})")
    assert len(server.requests) == 1


def test_a_refusal_that_is_nested_too_deeply_keeps_its_status(server: Server, client: Subject) -> None:
    server.will(reply(b"[" * 100_000, status=403))

    error = cancelled(client)

    assert type(error) is errors.ForbiddenError
    assert (error.status, error.message) == (403, None)


@pytest.mark.parametrize(
    "call", [lambda c: c.sms.cancel("A1"), lambda c: c.lists.get("A1/"), lambda c: c.sms.send(messages=[7])]
)
@pytest.mark.parametrize("broken", [HANG_UP, refusal(400, CODE, "No."), reply(b"<html>")], ids=["lost", "400", "html"])
def test_the_root_catches_everything(
    broken: Reply, call: Callable[[Any], Any], server: Server, client: Subject
) -> None:
    server.will(broken)

    with pytest.raises(errors.ClickSendError):
        client.call(call)


def test_the_tree_of_errors() -> None:
    kinds = {name: getattr(errors, name) for name in errors.__all__}

    assert all(issubclass(kind, errors.ClickSendError) for kind in kinds.values())
    assert issubclass(errors.ArgumentError, ValueError)
    assert issubclass(errors.APITimeoutError, errors.APIConnectionError)
    assert issubclass(errors.OutcomeUnknownError, errors.APIConnectionError)
    assert not issubclass(errors.OutcomeUnknownError, errors.APITimeoutError)
    assert {kind for kind in kinds.values() if issubclass(kind, errors.APIStatusError)} == {
        errors.APIStatusError,
        *STATUS_ERRORS.values(),
    }


def facts(error: BaseException) -> tuple[object, ...]:
    """The facts that identify an error."""
    return type(error), str(error), repr(error), error.args, vars(error)


@pytest.mark.parametrize("again", [lambda error: pickle.loads(pickle.dumps(error)), copy.copy, copy.deepcopy])
@pytest.mark.parametrize("name", errors.__all__)
def test_every_class_can_be_copied(name: str, again: Any) -> None:
    kind: type[errors.ClickSendError] = getattr(errors, name)
    error = kind("POST /sms/send: no", **known) if issubclass(kind, errors.CallError) else kind("no")

    copied = again(error)

    assert facts(copied) == facts(error)


known: dict[str, Any] = {
    "method": "POST",
    "path": "/sms/send",
    "attempts": 1,
    "elapsed": 0.5,
    "status": 500,
    "code": CODE,
    "meaning": MEANING,
    "message": "No.",
    "request_id": "req-7",
    "body": {"data": [1]},
}


@pytest.mark.parametrize("again", [lambda error: pickle.loads(pickle.dumps(error)), copy.deepcopy])
def test_raised_errors_can_be_copied(again: Any, server: Server, client: Subject) -> None:
    server.will(refusal(404, "NOT_FOUND", "No."), HANG_UP, reply(b"<html>"), sent("SUCCESS", "THROTTLED"))
    raised: list[errors.ClickSendError] = [cancelled(client) for _ in range(3)]
    result = client.call(lambda c: c.sms.send(messages=[{"body": "Hi"}]))
    with pytest.raises(errors.PartialFailureError) as caught:
        result.raise_for_failures()
    raised.append(caught.value)

    copied = [again(error) for error in raised]

    assert [facts(error) for error in copied] == [facts(error) for error in raised]
    assert copied[-1].result == result
    assert copied[-1].failed == result.failed


TIMEOUT = TransportError("MAYBE_SENT", "timed out", timeout=True)
CUT = TransportError("RESPONDED", "cut off", status=200, headers={"x-request-id": "req-7"})
CUT_REFUSAL = TransportError("RESPONDED", "cut off", status=404, headers={"retry-after": "5"})
RAISED: dict[str, tuple[type[CallError], Step, Callable[..., Any]]] = {
    "unknown": (OutcomeUnknownError, LOST, send),
    "connection": (APIConnectionError, REFUSED, send),
    "timeout": (APITimeoutError, TIMEOUT, read),
    "response": (APIResponseError, CUT, send),
    "cut refusal": (APIStatusError, CUT_REFUSAL, send),
    "status": (TooManyRequestsError, refusing(429, **{"retry-after": "5"}), send),
}


@pytest.mark.parametrize("again", [lambda error: pickle.loads(pickle.dumps(error)), copy.copy, copy.deepcopy])
@pytest.mark.parametrize("name", RAISED)
def test_errors_can_be_copied(name: str, again: Callable[[CallError], CallError]) -> None:
    kind, step, call = RAISED[name]
    error = failure(lambda: call(client_of(Script(step))))

    copied = again(error)

    assert isinstance(error, kind)
    assert (type(copied), str(copied), vars(copied)) == (type(error), str(error), vars(error))
