"""The base class of generated clients whose calls are awaited; see client.py for those whose calls block."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from operator import attrgetter
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, Unpack, cast

from .auth.credentials import CredentialInput
from .base import Base, transport_error
from .config import Config
from .errors import CallError, OutcomeUnknownError
from .operation import Operation
from .options import Options
from .settings import Settings, checked_timeout

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from .batches.lookup import Search
    from .batches.result import BatchResult, LookUpResult
    from .call import Call
    from .paging.pages import AsyncPage, AsyncPages
    from .paging.request import PageRequest
    from .raw_response import APIResponse
    from .streaming.stream import AsyncStream
    from .transport.base import AsyncTransport


T = TypeVar("T")
P = ParamSpec("P")


class AsyncClient(Base):
    """A client whose calls are awaited. It belongs to the event loop of its first call until that loop is closed."""

    def __init__(
        self,
        config: Config,
        credentials: Mapping[str, CredentialInput],
        transport: AsyncTransport | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(config, credentials, transport, settings)

    async def call(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, Any] = {},
        query: Mapping[str, Any] = {},
        header: Mapping[str, Any] = {},
        cookie: Mapping[str, Any] = {},
        body: Any = None,
        options: Options | None = None,
    ) -> T:
        """Make one call and return its result. The method of every operation does this."""
        transport = self._open_transport()
        return cast(T, await self._run(transport, self._begin(operation, path, query, header, cookie, body, options)))

    async def call_all(
        self, operation: Operation[Any], items: Any, *, concurrency: int, on_progress: Any, keep: bool, **call: Any
    ) -> BatchResult[Any, Any]:
        """Make as many calls as the items need, and return what became of each item."""
        from .batches.run import Run
        from .batches.tasks import run_in_tasks

        self._open_transport()
        run = Run(
            operation,
            items,
            call,
            partial(self._begin, operation),
            self.config.meanings,
            concurrency=min(concurrency, self._settings.get("max_connections") or concurrency),
            on_progress=on_progress,
            keep=keep,
        )
        return await run_in_tasks(run, partial(self.call, operation))

    async def look_up(
        self,
        lost: OutcomeUnknownError | BatchResult[Any, Any],
        *,
        timeout: float | None = None,
        until: dt.datetime | None = None,
        every: float = 5.0,
        settle: float | None = None,
    ) -> LookUpResult:
        """Find out what became of calls whose response was lost, by your references in the API's own list.

        Args:
            lost: The error of the call; or the result of many, for its `unknown` items.
            timeout: For how many seconds the list is read again while something is unclear; by default it is read once.
            until: The same, as a time.
            every: The pause in seconds between two readings.
            settle: Seconds after a call from which what is not in the list counts as not carried out; by default as the
                API's description says.

        Returns:
            For each reference: `found`, `absent`, or `unclear`. Each reference must be of one item alone.

        Raises:
            ArgumentError: The API has no list for these calls, or the call had no references.
            APIStatusError: The list cannot be read.
            APIConnectionError: The list cannot be read.
        """
        from .batches.lookup import Search, is_passing

        search = Search(lost, self.config.lookups, timeout=timeout, until=until, settle=settle)
        every, transport = checked_timeout(every, "every"), self._open_transport()
        deadline = self.now() + search.patience
        while True:
            try:
                result = await self._look(search)
            except CallError as error:
                if self.now() + every >= deadline or not is_passing(error):
                    raise
            else:
                if self.now() + every >= deadline or not search.can_wait(result):
                    return result
            await transport.sleep(every)

    async def _look(self, search: Search) -> LookUpResult:
        """Read the list once, as far as needed."""
        search.begin()
        if search.is_empty:
            return search.result(is_whole=False)
        seen = 0
        first = await attrgetter(search.place.call)(self)(**search.arguments)
        async for page in first.pages():
            seen += len(page.items)
            search.see(page.items)
            if search.is_empty:
                break
        return search.result(is_whole=seen >= (first.total or 0))

    def page(
        self,
        operation: Operation[T],
        *,
        query: Mapping[str, Any],
        body: Any = None,
        options: Options | None = None,
        **more: Any,
    ) -> AsyncPages[T]:
        """The page that `query` selects; by default the first."""
        from .paging.pages import AsyncPage, AsyncPages
        from .paging.request import first_request, prefetch_count
        from .paging.response import parse_page

        async def fetch(request: PageRequest, before: Any) -> AsyncPage[T]:
            answer = await self.call(operation, query=request.query, body=request.body, options=options, **more)
            part = parse_page(operation, cast(Any, answer), request, before)
            return AsyncPage(**part, _fetch=fetch, _prefetch=prefetch_count(options))

        async def begin() -> AsyncPage[T]:
            return await fetch(first_request(operation, self.config, query, body, self._options(options)), None)

        return AsyncPages(begin)

    def open_stream(self, operation: Operation[T], **arguments: Any) -> AsyncStream[T]:
        """Make one call and read its response item by item while it arrives."""
        from .streaming.stream import AsyncStream

        async def begin() -> Any:
            transport = self._open_transport()
            return await self._run(transport, self._begin(operation, **arguments))

        return AsyncStream(begin)

    async def download(self, source: Any, to: str | os.PathLike[str], *, timeout: float | None = None) -> Path:
        """Download the file whose URL a response has, such as that of an export, without credentials.

        Args:
            source: The response, with the URL in its `url`, or the URL itself.
            to: Path of the file to write. It appears when it is complete, or not at all.
            timeout: Timeout in seconds for the whole download; by default the client's.

        Returns:
            The path.

        Raises:
            ArgumentError: There is no URL, or the file cannot be written.
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.
        """
        from .downloads import Download
        from .headers import user_agent

        transport = self._open_transport()
        download = Download(source, to, user_agent(self.config))
        await self._run(transport, self._begin_download(download, timeout))
        return download.path

    def with_response(self, method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[APIResponse[T]]]:
        """Wrap a method of this client to return its response too: status, headers, bytes.

        Args:
            method: A method, such as `client.sms.send`.

        Returns:
            A function that takes the method's arguments and returns an `APIResponse`.
        """
        from .raw_response import with_async_response

        return with_async_response(method)

    async def close(self) -> None:
        """Close all connections; later calls raise `ClientClosedError`."""
        self._shared.closed = True
        if self._shared.transport is not None:
            await self._shared.transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def _run(self, transport: AsyncTransport, call: Call) -> Any:
        with call.file:
            while True:
                try:
                    request = call.start_attempt()
                    if call.tokens is not None:
                        request = call.authorized(request, await call.tokens.get_async(transport, call.facts))
                    response = await transport.send(request, call.deadline)
                except transport_error() as error:
                    pause = call.on_failure(error)
                else:
                    if (wait := call.on_response(response)) is None:
                        return call.result(response)
                    pause = wait
                await transport.sleep(pause)
                self._check_open()  # the client may have been closed during the pause

    def _open_transport(self) -> AsyncTransport:
        self._check_open()
        transport: AsyncTransport = self._shared.transport or self._shared.keep(self._new_transport())
        return transport

    def _new_transport(self) -> AsyncTransport:
        if http_client := self._settings.get("http_client"):
            from .transport.httpx_ import AsyncHTTPXTransport

            return AsyncHTTPXTransport(http_client)
        from .transport.asyncio_ import AsyncHTTPTransport

        return AsyncHTTPTransport(**self._transport_settings())
