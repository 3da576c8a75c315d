"""Calls for contact lists that are told apart by their numbers, and the replies to them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from clicksend_sdk import ClickSend

from tests.support.replies import success
from tests.support.server import Received, Reply, Server


def number_of(request: Received) -> int:
    """The number in the path, which the caller chose."""
    return int(request.target.rpartition("/")[2])


def echo(request: Received) -> Reply:
    """A contact list with the number that was asked for."""
    number = number_of(request)
    return Reply((number % 3 / 1000, *success({"list_id": number, "list_name": f"List {number}"}).steps))


def asking(number: int) -> Callable[[ClickSend], Any]:
    """A call for one list."""
    return lambda c: c.lists.get(number)


def settings_for(server: Server, **more: Any) -> Any:
    """The settings of a client of this server."""
    return {"base_url": f"http://{server.address}/v3", "timeout": 5.0, "retries": 0, **more}


def used_by(server: Server, numbers: range) -> set[int]:
    """The connections over which these calls came."""
    return {request.connection for request in server.requests if number_of(request) in numbers}


async def until_asked(server: Server, requests: int) -> None:
    """Wait until as many requests came, while other tasks go on."""
    await asyncio.to_thread(server.wait_for_requests, requests)
