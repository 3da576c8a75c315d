"""The clients that generated ones are made of. Each call is: build the request, send it once, read the reply."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from .base import DEFAULT_TIMEOUT, NO_OPTIONS, Base, agent, timeout_option, written_to
from .operation import Config, Operation, Options

if TYPE_CHECKING:
    import ssl
    from pathlib import Path

    from .pages import AsyncPage, AsyncPages, Page
    from .transport import AsyncTransport, Transport

T = TypeVar("T")


class Client(Base):
    """A client whose calls block. One client can be shared by threads."""

    def __init__(
        self,
        config: Config,
        credentials: Mapping[str, str | None],
        *,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        ssl_context: ssl.SSLContext | None = None,
        transport: Transport | None = None,
    ) -> None:
        super().__init__(
            config, credentials, base_url=base_url, timeout=timeout, headers=headers, ssl_context=ssl_context
        )
        self._transport: Transport | None = transport

    def call(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, Any] = {},
        query: Mapping[str, Any] = {},
        header: Mapping[str, Any] = {},
        body: Any = None,
        options: Options | None = None,
    ) -> T:
        """Make one call and return its result; what each operation's method does."""
        from . import reply
        from .transport import TransportError

        options = options or NO_OPTIONS
        started = time.monotonic()
        request = self._prepared(operation, path, query, header, body, options)
        with self._file_for(operation, options) as file:
            try:
                response = self._opened().send(written_to(file, request), self._deadline(options, started))
            except TransportError as error:
                raise self._failure(operation, started, error) from error
            return cast(T, reply.read(self._config, self._facts(operation, started), response))

    def page(self, operation: Operation[T], *, query: Mapping[str, Any], **more: Any) -> Page[T]:
        """The page that `query` asks for, the first if it does not say."""
        from . import pages

        def fetch(asked: Mapping[str, Any], before: Any) -> Page[T]:
            shape, answer = cast(Any, self.call(operation, query=asked, **more))
            return pages.Page(**pages.part(operation, shape, answer, asked, before), _fetch=fetch)

        return fetch(pages.first(operation, query), None)

    def download(self, source: Any, to: str | os.PathLike[str], *, timeout: float | None = None) -> Path:
        """Fetch the file that a reply has the address of, such as that of an export, without credentials.

        Args:
            source: The reply, which has the address in its `url`, or the address itself.
            to: Path of the file to write; it is there whole or not at all.
            timeout: Seconds that the whole download may take; the client's if left out.

        Returns:
            The path.

        Raises:
            ArgumentError: There is no address, or the file cannot be written.
            APIStatusError: The server refused.
            APIConnectionError: No file came.
        """
        from . import reply
        from .downloads import Download
        from .http_sync import HTTPTransport
        from .transport import TransportError

        started = time.monotonic()
        with Download(source, to, agent(self._config)) as download:
            transport = HTTPTransport(download.origin, ssl_context=self._ssl_context)
            try:
                response = transport.send(download.request, self._deadline(timeout_option(timeout), started))
            except TransportError as error:
                raise self._failure(download.operation, started, error) from error
            finally:
                transport.close()
            reply.read(self._config, self._facts(download.operation, started), response)
        return download.path

    def close(self) -> None:
        """Close all connections; later calls raise `ClientClosedError`."""
        self._closed = True
        if self._transport is not None:
            self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _opened(self) -> Transport:
        if self._transport is None:
            from .http_sync import OPENING, HTTPTransport

            with OPENING:  # several threads may make the first call, and one may close the client meanwhile
                if self._transport is None:
                    self._transport = HTTPTransport(self._base_url, ssl_context=self._ssl_context)
                if self._closed:
                    self._transport.close()
        return self._transport


class AsyncClient(Base):
    """A client whose calls are awaited. It belongs to the event loop of its first call."""

    def __init__(
        self,
        config: Config,
        credentials: Mapping[str, str | None],
        *,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        ssl_context: ssl.SSLContext | None = None,
        transport: AsyncTransport | None = None,
    ) -> None:
        super().__init__(
            config, credentials, base_url=base_url, timeout=timeout, headers=headers, ssl_context=ssl_context
        )
        self._transport: AsyncTransport | None = transport
        if transport is None:
            from . import http_async  # noqa: F401  (a missing aiohttp shows here, not at the first call)

    async def call(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, Any] = {},
        query: Mapping[str, Any] = {},
        header: Mapping[str, Any] = {},
        body: Any = None,
        options: Options | None = None,
    ) -> T:
        """Make one call and return its result; what each operation's method does."""
        from . import reply
        from .transport import TransportError

        options = options or NO_OPTIONS
        started = time.monotonic()
        request = self._prepared(operation, path, query, header, body, options)
        with self._file_for(operation, options) as file:
            try:
                response = await self._opened().send(written_to(file, request), self._deadline(options, started))
            except TransportError as error:
                raise self._failure(operation, started, error) from error
            return cast(T, reply.read(self._config, self._facts(operation, started), response))

    def page(self, operation: Operation[T], *, query: Mapping[str, Any], **more: Any) -> AsyncPages[T]:
        """The page that `query` asks for, the first if it does not say."""
        from . import pages

        async def fetch(asked: Mapping[str, Any], before: Any) -> AsyncPage[T]:
            shape, answer = cast(Any, await self.call(operation, query=asked, **more))
            return pages.AsyncPage(**pages.part(operation, shape, answer, asked, before), _fetch=fetch)

        return pages.AsyncPages(lambda: fetch(pages.first(operation, query), None))

    async def download(self, source: Any, to: str | os.PathLike[str], *, timeout: float | None = None) -> Path:
        """Fetch the file that a reply has the address of, such as that of an export, without credentials.

        Args:
            source: The reply, which has the address in its `url`, or the address itself.
            to: Path of the file to write; it is there whole or not at all.
            timeout: Seconds that the whole download may take; the client's if left out.

        Returns:
            The path.

        Raises:
            ArgumentError: There is no address, or the file cannot be written.
            APIStatusError: The server refused.
            APIConnectionError: No file came.
        """
        from . import reply
        from .downloads import Download
        from .http_async import AIOHTTPTransport
        from .transport import TransportError

        started = time.monotonic()
        with Download(source, to, agent(self._config)) as download:
            transport = AIOHTTPTransport(download.origin, ssl_context=self._ssl_context)
            try:
                response = await transport.send(download.request, self._deadline(timeout_option(timeout), started))
            except TransportError as error:
                raise self._failure(download.operation, started, error) from error
            finally:
                await transport.close()
            reply.read(self._config, self._facts(download.operation, started), response)
        return download.path

    async def close(self) -> None:
        """Close all connections; later calls raise `ClientClosedError`."""
        self._closed = True
        if self._transport is not None:
            await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    def _opened(self) -> AsyncTransport:
        if self._transport is None:
            from .http_async import AIOHTTPTransport

            self._transport = AIOHTTPTransport(self._base_url, ssl_context=self._ssl_context)
        return self._transport


class Resource:
    """A group of operations of a `Client`."""

    def __init__(self, client: Client) -> None:
        self._client: Client = client


class AsyncResource:
    """A group of operations of an `AsyncClient`."""

    def __init__(self, client: AsyncClient) -> None:
        self._client: AsyncClient = client
