"""One interface to the sync and the async client."""

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
    """A sync or async client with one interface.

    Its types are those of the sync client; results of the async client are awaited, always in the same event loop.
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
        """The result of `use` with the client."""
        client = cast(ClickSend, self.client)
        if self._runner is None:
            return use(client)

        async def awaited() -> T:
            result = use(client)
            return cast(T, await result) if inspect.isawaitable(result) else result

        return self._runner.run(awaited())

    def together(self, uses: Sequence[Callable[[ClickSend], T]]) -> list[T]:
        """The results of concurrent calls, in threads or as tasks."""
        client = cast(ClickSend, self.client)
        if self._runner is None:
            with ThreadPoolExecutor(len(uses)) as threads:
                return list(threads.map(lambda use: use(client), uses))

        async def gathered() -> list[T]:
            return list(await asyncio.gather(*(cast(Any, use(client)) for use in uses)))

        return self._runner.run(gathered())

    def items(self, use: Callable[[ClickSend], Page[T]]) -> list[T]:
        """The items of all pages, by iterating over the result of a list call."""
        if self._runner is None:
            return list(self.call(use))

        async def collected() -> list[T]:
            return [item async for item in cast(AsyncPage[T], use(cast(ClickSend, self.client)))]

        return self._runner.run(collected())

    def all_items(self, page: Page[T]) -> list[T]:
        """The items of a page that was already read, and of all later pages."""
        return self.items(lambda _: page)

    def pages(self, page: Page[T]) -> list[Page[T]]:
        """A page and all later pages."""
        if self._runner is None:
            return list(page.pages())

        async def collected() -> list[Page[T]]:
            return [each async for each in cast(Any, page).pages()]

        return self._runner.run(collected())

    def close(self) -> None:
        """Close the client, but not its event loop."""
        self.call(lambda client: client.close())

    def end(self) -> None:
        """Close the client and its event loop."""
        self.close()
        if self._runner is not None:
            self._runner.close()
