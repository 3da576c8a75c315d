"""What openapi-python-client makes of our own spec."""

from __future__ import annotations

from clicksend_by_opc import AuthenticatedClient  # type: ignore[import-not-found]
from clicksend_by_opc.api.sms import sms_history, sms_send  # type: ignore[import-not-found]
from clicksend_by_opc.models import SmsMessage, SmsSendRequest  # type: ignore[import-not-found]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def _client(url: str) -> Any:
    return AuthenticatedClient(base_url=url, token="dXNlcjprZXk=", prefix="Basic")


def _request() -> Any:
    message = SmsMessage(
        to="+61411111111", body="Your table is booked for 7 pm.", from_="Bistro", custom_string="b-1042"
    )
    return SmsSendRequest(messages=[message])


class Sync:
    def __init__(self, url: str) -> None:
        self._client = _client(url)

    def send(self) -> str:
        reply = sms_send.sync(client=self._client, body=_request())
        return str(reply.data.messages[0].message_id)

    def page(self) -> int:
        reply = sms_history.sync(client=self._client, limit=100)
        return sum(1 for item in reply.data.data if item.status == "Sent" and item.to)


class Async:
    def __init__(self, url: str) -> None:
        self._client = _client(url)

    async def send(self) -> str:
        reply = await sms_send.asyncio(client=self._client, body=_request())
        return str(reply.data.messages[0].message_id)
