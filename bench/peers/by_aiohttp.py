"""What a careful person writes without any SDK for asyncio: aiohttp, json, and dicts."""

from __future__ import annotations

import aiohttp

from bench.peers import MESSAGES


class Async:
    def __init__(self, url: str) -> None:
        self._url = f"{url}/sms/send"
        self._session = aiohttp.ClientSession(headers={"Authorization": "Basic dXNlcjprZXk="})

    async def send(self) -> str:
        async with self._session.post(self._url, json=MESSAGES) as reply:
            reply.raise_for_status()
            return str((await reply.json())["data"]["messages"][0]["message_id"])
