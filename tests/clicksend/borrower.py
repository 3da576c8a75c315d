"""Calls over the caller's own client of httpx2: blocking, under asyncio, and under trio."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any, Literal, cast

import httpx2
import trio
from clicksend_sdk import AsyncClickSend, ClickSend

from tests.support.server import Server

Flavour = Literal["sync", "asyncio", "trio"]


class Borrower:
    """Makes calls over a client of httpx2 of one kind; every `run` has an event loop of its own."""

    def __init__(self, flavour: Flavour, server: Server) -> None:
        self.flavour = flavour
        self.usual = {"username": "nora", "api_key": "s3cret", "base_url": f"http://{server.address}/v3"}
        self.usual |= {"timeout": cast(Any, 5.0), "retries": cast(Any, 0)}

    def run(self, *uses: Callable[[Any], Any], theirs: Any = {}, after: Any = None, **settings: Any) -> list[Any]:
        """The results of these calls in order, then of `after` with the client of httpx2."""
        theirs, settings = {"trust_env": False, **theirs}, {**self.usual, **settings}
        if self.flavour == "sync":
            with httpx2.Client(**theirs) as lent:
                with ClickSend(http_client=lent, **settings) as client:
                    results = [use(client) for use in uses]
                assert not lent.is_closed
                return results + ([after(lent)] if after else [])

        async def calls() -> list[Any]:
            async with httpx2.AsyncClient(**theirs) as lent:
                async with AsyncClickSend(http_client=lent, **settings) as client:
                    results = [await _awaited(use(client)) for use in uses]
                assert not lent.is_closed
                return results + ([await _awaited(after(lent))] if after else [])

        return asyncio.run(calls()) if self.flavour == "asyncio" else trio.run(calls)


async def _awaited(result: Any) -> Any:
    if hasattr(result, "__aiter__"):
        return [item async for item in result]
    return await result if inspect.isawaitable(result) else result
