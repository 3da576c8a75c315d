"""Every documented way in which an operation fails raises the class for it, with the code of the example."""

from __future__ import annotations

import pytest
from clicksend_sdk import errors

from .calls import Call, api, calls, spelled
from .conftest import Caller

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")  # some operations are

AWAITED = ("sms.send", "contacts.get", "sms.history")
"""The operations that are also tested with the async client; both clients share the code that handles responses."""


def class_for(status: str) -> type[errors.APIStatusError]:
    """The exception class for a status."""
    [name] = [each.name for each in api().errors if str(each.status) == status]
    found: type[errors.APIStatusError] = getattr(errors, spelled("error_class")(name))
    return found


def tries() -> list[object]:
    """Each operation, with the clients that it is tried with."""
    return [
        pytest.param(kind, call, id=f"{kind}-{call.operation.id}")
        for kind in ("sync", "async")
        for call in calls()
        if kind == "sync" or call.operation.id in AWAITED
    ]


@pytest.mark.parametrize(("caller", "call"), tries(), indirect=["caller"])
def test_a_failure_is_the_error_for_its_status(call: Call, caller: Caller) -> None:
    operation = call.operation

    assert len(operation.error_responses) >= 6
    for failure in operation.error_responses:
        with pytest.raises(errors.APIStatusError) as raised:
            caller.make(call, {"headers": {"Prefer": f"code={failure.status}"}})

        assert caller.exchange[1].headers.get("sl-violations") is None
        is_unknown = operation.safety == "unsafe" and failure.status.startswith("5")
        assert isinstance(raised.value, class_for(failure.status))
        assert isinstance(raised.value, errors.OutcomeUnknownError) is is_unknown
        assert raised.value.code == failure.example["response_code"]
        assert raised.value.message == failure.example["response_msg"]
        assert raised.value.raw_body == failure.example
        assert (raised.value.method, raised.value.path) == (operation.method, operation.path)


def test_the_operations_that_are_awaited_are_there() -> None:
    assert {call.operation.id for call in calls()}.issuperset(AWAITED)
