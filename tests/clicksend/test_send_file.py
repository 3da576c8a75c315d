"""`mms.send_file`: the upload and the message in one step, and what is known if one of them fails."""

from __future__ import annotations

import copy
import inspect
import pickle
from pathlib import Path
from typing import Any

import pytest
from clicksend_sdk import errors
from clicksend_sdk.extras.mms import AsyncExtendedMms, ExtendedMms, uploaded_url

from tests.support.replies import reply, success
from tests.support.server import Reply, Server
from tests.support.subject import Subject

URL = "https://files.example/1.jpg"
UPLOADED = success({"_url": URL})
SENT = success({"messages": [{"to": "+61411111111", "status": "SUCCESS", "custom_string": "a"}]})
LOST = Reply((), then="close")


def send(client: Subject, file: Any = b"\xff\xd8", retries: int = 0) -> Any:
    return client.call(
        lambda c: c.with_options(retries=retries).mms.send_file(
            file, to="+61411111111", subject="Menu", body="New!", from_="+61422222222", custom_string="a"
        )
    )


def test_the_file_is_uploaded_and_sent(client: Subject, server: Server, tmp_path: Path) -> None:
    path = tmp_path / "menu.jpg"
    path.write_bytes(b"\xff\xd8")
    for file in (b"\xff\xd8", path, str(path)):
        server.will(UPLOADED, SENT)
        assert send(client, file).succeeded[0].custom_string == "a"

    assert [each.line for each in server.requests[-2:]] == [
        "POST /v3/uploads?convert=mms HTTP/1.1",
        "POST /v3/mms/send HTTP/1.1",
    ]
    assert b'filename="menu.jpg"' in server.requests[-2].body
    message = {"subject": "Menu", "body": "New!", "to": "+61411111111", "from": "+61422222222", "custom_string": "a"}
    assert server.requests[-1].json == {"media_file": URL, "messages": [message]}


def test_a_lost_reply_to_the_message_names_the_file(client: Subject, server: Server) -> None:
    server.will(UPLOADED, LOST)

    with pytest.raises(errors.OutcomeUnknownError, match=f"; the file was uploaded: {URL}$") as caught:
        send(client)

    assert caught.value.references == ("a",)
    for error in (caught.value, copy.deepcopy(caught.value), pickle.loads(pickle.dumps(caught.value))):
        assert uploaded_url(error) == URL
    assert len(server.requests) == 2  # neither is repeated


def test_a_refused_message_names_the_file(client: Subject, server: Server) -> None:
    server.will(UPLOADED, reply({"response_code": "BAD_REQUEST"}, status=400))

    with pytest.raises(errors.BadRequestError) as caught:
        send(client)

    assert uploaded_url(caught.value) == URL


def test_a_lost_reply_to_the_upload_is_repeated(client: Subject, server: Server) -> None:
    server.will(LOST, UPLOADED, SENT)

    assert send(client, retries=1).succeeded
    assert ["uploads" in each.target for each in server.requests] == [True, True, False]


def test_without_the_upload_nothing_is_sent(client: Subject, server: Server) -> None:
    server.will(reply({"response_code": "BAD_REQUEST"}, status=400))

    with pytest.raises(errors.BadRequestError) as caught:
        send(client)

    assert uploaded_url(caught.value) is None
    assert len(server.requests) == 1


def test_both_clients_take_the_same_arguments() -> None:
    blocking, awaited = (inspect.signature(each.send_file) for each in (ExtendedMms, AsyncExtendedMms))

    assert blocking == awaited
    assert ExtendedMms.send_file.__doc__ == AsyncExtendedMms.send_file.__doc__
