"""A client of either kind, used the same way whichever it is."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Literal, TypeAlias, TypeVar, cast

from clicksend_sdk import AsyncClickSend, AsyncPage, ClickSend, Page

T = TypeVar("T")
Kind: TypeAlias = Literal["sync", "async"]


class Subject:
    """A client of one kind, used the same way whichever it is.

    The types are those of the blocking client; what the other one gives is awaited, always in the same event loop.
    """

    def __init__(self, kind: Kind, **settings: Any) -> None:
        self.kind = kind
        self.client: ClickSend | AsyncClickSend
        self._runner: asyncio.Runner | None = None
        if kind == "sync":
            self.client = ClickSend(**settings)
        else:
            self.client = AsyncClickSend(**settings)
            self._runner = asyncio.Runner()

    def call(self, use: Callable[[ClickSend], T]) -> T:
        """What `use` makes of the client."""
        client = cast(ClickSend, self.client)
        if self._runner is None:
            return use(client)

        async def awaited() -> T:
            result = use(client)
            return cast(T, await result) if inspect.isawaitable(result) else result

        return self._runner.run(awaited())

    def together(self, uses: Sequence[Callable[[ClickSend], T]]) -> list[T]:
        """What these calls give, which are made at the same time: in threads, or as tasks."""
        client = cast(ClickSend, self.client)
        if self._runner is None:
            with ThreadPoolExecutor(len(uses)) as threads:
                return list(threads.map(lambda use: use(client), uses))

        async def gathered() -> list[T]:
            return list(await asyncio.gather(*(cast(Any, use(client)) for use in uses)))

        return self._runner.run(gathered())

    def items(self, use: Callable[[ClickSend], Page[T]]) -> list[T]:
        """Every item of every page of a list call, which is itself iterated over."""
        if self._runner is None:
            return list(self.call(use))

        async def collected() -> list[T]:
            return [item async for item in cast(AsyncPage[T], use(cast(ClickSend, self.client)))]

        return self._runner.run(collected())

    def all_items(self, page: Page[T]) -> list[T]:
        """The items of a page that was read before, and of all pages after it."""
        return self.items(lambda _: page)

    def pages(self, page: Page[T]) -> list[Page[T]]:
        """A page and all after it."""
        if self._runner is None:
            return list(page.pages())

        async def collected() -> list[Page[T]]:
            return [each async for each in cast(Any, page).pages()]

        return self._runner.run(collected())

    def close(self) -> None:
        """Close the client; its event loop stays."""
        self.call(lambda client: client.close())

    def end(self) -> None:
        """Close the client and its event loop."""
        self.close()
        if self._runner is not None:
            self._runner.close()
