"""Every operation, called with the spec's examples: Prism accepts the request, and the client reads the reply."""

from __future__ import annotations

import logging
import re
from urllib.parse import urlsplit

import pytest
from clicksend_sdk import AsyncPage, Page
from clicksend_sdk.errors import BadRequestError

from .calls import Call, calls, calls_in_other_forms
from .conftest import Caller

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")  # some operations are


@pytest.mark.parametrize("call", [*calls(), *calls_in_other_forms()], ids=lambda call: call.id)
def test_an_operation_does_what_the_spec_says(call: Call, caller: Caller, drift: list[logging.LogRecord]) -> None:
    operation = call.operation

    result = caller.make(call)

    request, reply = caller.exchange
    assert reply.headers.get("sl-violations") is None
    assert str(reply.status) == operation.response.status
    assert request.method == operation.method
    assert (call.content.media_type if call.content else "") == request.headers.get("Content-Type", "").split(";")[0]
    assert re.fullmatch(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(operation.path)), urlsplit(request.target).path)
    assert [record.getMessage() for record in drift] == []
    assert isinstance(result, Page | AsyncPage) is bool(operation.pagination)
    assert (result is None) is (operation.response.type is None)


def test_prism_refuses_what_the_spec_does_not_allow(caller: Caller) -> None:
    [history] = [call for call in calls() if call.operation.id == "sms.history"]

    with pytest.raises(BadRequestError):
        caller.make(history, {"query": {"operator": "NEITHER"}})

    assert "operator" in caller.exchange[1].headers["sl-violations"]
