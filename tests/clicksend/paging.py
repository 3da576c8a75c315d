"""A list of many pages for the server to answer from."""

from __future__ import annotations

import threading
import time
from typing import Any

from tests.support.replies import page
from tests.support.server import Received, Reply


class Pages:
    """A list of pages that each take a moment; notes how many are asked for at once."""

    def __init__(self, last: int, bad: Any = {}) -> None:
        self.last = last
        self.bad = bad
        self.asked: list[int] = []
        self.most = 0
        self._now = 0
        self._lock = threading.Lock()

    def __call__(self, request: Received) -> Reply:
        number = int(request.target.partition("page=")[2].partition("&")[0])
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
            self.asked.append(number)
        time.sleep(0.02 if number % 2 else 0.005)
        with self._lock:
            self._now -= 1
        items = [{"message_id": f"M{number}-{each}"} for each in range(2)]
        return self.bad.get(number) or page(items, number, last=self.last, total=self.last * 2)


def ids(items: Any) -> list[str]:
    """The ids of messages."""
    return [each.message_id for each in items]
