"""What a careful person writes without any SDK: urllib3, json, and dicts."""

from __future__ import annotations

import json

import urllib3  # type: ignore[import-not-found]

from bench.peers import MESSAGES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Sync:
    def __init__(self, url: str) -> None:
        headers = urllib3.make_headers(basic_auth="user:key")
        self._url = url
        self._http = urllib3.PoolManager(headers=headers, timeout=60, retries=False)

    def send(self) -> str:
        reply = self._http.request("POST", f"{self._url}/sms/send", json=MESSAGES)
        return str(_data(reply)["messages"][0]["message_id"])

    def page(self) -> int:
        reply = self._http.request("GET", f"{self._url}/sms/history", fields={"page": 1, "limit": 100})
        return sum(1 for item in _data(reply)["data"] if item["status"] == "Sent" and item["to"])


def _data(reply: Any) -> Any:
    if reply.status != 200:
        raise RuntimeError(f"status {reply.status}")
    return json.loads(reply.data)["data"]
