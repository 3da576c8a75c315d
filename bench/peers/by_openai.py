"""OpenAI's client of its own API, at calls that are like ours in size and shape."""

from __future__ import annotations

import openai  # type: ignore[import-not-found]

_CHAT = [{"role": "user", "content": "Write that the table is booked for 7 pm."}]


def _base(url: str) -> str:
    return url.replace("/v3", "/openai/v1")


class Sync:
    def __init__(self, url: str) -> None:
        self._client = openai.OpenAI(api_key="key", base_url=_base(url))

    def send(self) -> str:
        return str(self._client.chat.completions.create(model="small", messages=_CHAT).id)

    def page(self) -> int:
        page = self._client.batches.list(limit=100)
        return sum(1 for batch in page.data if batch.status == "completed" and batch.id)


class Async:
    def __init__(self, url: str) -> None:
        self._client = openai.AsyncOpenAI(api_key="key", base_url=_base(url))

    async def send(self) -> str:
        return str((await self._client.chat.completions.create(model="small", messages=_CHAT)).id)
