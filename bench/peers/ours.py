"""This repository's client."""

from __future__ import annotations

import clicksend_sdk

from bench.peers import MESSAGES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_MESSAGES: Any = MESSAGES["messages"]


class Sync:
    def __init__(self, url: str) -> None:
        self._client = clicksend_sdk.ClickSend("user", "key", base_url=url)

    def send(self) -> str | None:
        return self._client.sms.send(messages=_MESSAGES).messages[0].message_id

    def page(self) -> int:
        page = self._client.sms.history(limit=100)
        return sum(1 for item in page.items if item.status == "Sent" and item.to)

    def whole_list(self, prefetch: int) -> int:
        options: Any = {"prefetch": prefetch} if prefetch else {}
        return len({item.message_id for item in self._client.sms.history(options=options)})


class Async:
    def __init__(self, url: str) -> None:
        self._client = clicksend_sdk.AsyncClickSend("user", "key", base_url=url)

    async def send(self) -> str | None:
        return (await self._client.sms.send(messages=_MESSAGES)).messages[0].message_id
