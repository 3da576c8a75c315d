"""The clients that generated ones are made of. Each call is: build the request, send it once, read the reply."""

from __future__ import annotations

import os
import platform
import sys
import time
import warnings
from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from .errors import (
    APIConnectionError,
    APIResponseError,
    APITimeoutError,
    ArgumentError,
    CallError,
    ClientClosedError,
    MissingCredentialsError,
    OutcomeUnknownError,
)
from .operation import Auth, Config, Operation, Options

if TYPE_CHECKING:
    import ssl

    from .pages import AsyncPage, AsyncPages, Page
    from .reply import Facts
    from .transport import AsyncTransport, Request, Transport, TransportError

T = TypeVar("T")
DEFAULT_TIMEOUT = 60.0
_NO_OPTIONS: Options = {}
_warned: set[Operation[Any]] = set()
"""The deprecated operations whose use was said once."""


class _Base:
    """What both clients are: settings, credentials, and what surrounds the sending of a request."""

    def __init__(
        self,
        config: Config,
        credentials: Mapping[str, str | None],
        *,
        base_url: str | None,
        timeout: float,
        headers: Mapping[str, str] | None,
        ssl_context: ssl.SSLContext | None,
    ) -> None:
        self._config: Config = config
        self._base_url: str = base_url or os.environ.get(f"{config.environment}_BASE_URL") or config.base_url
        self._timeout: float = _checked_timeout(timeout, "timeout")
        self._ssl_context: ssl.SSLContext | None = ssl_context
        self._credentials: Mapping[str, str] = _credentials(config, credentials)
        self._headers: Mapping[str, str] = dict(headers or {})
        self._closed: bool = False
        self._lazily: tuple[str, Mapping[str, str], Mapping[str, str]] | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} for {self._base_url.rpartition('@')[2]}>"

    def _prepared(
        self,
        operation: Operation[Any],
        path: Mapping[str, Any],
        query: Mapping[str, Any],
        header: Mapping[str, Any],
        body: Any,
        options: Options,
    ) -> Request:
        from . import request

        if self._closed:
            raise ClientClosedError("the client is closed; make a new one")
        if operation.deprecated and operation not in _warned:
            _warned.add(operation)
            _warn(operation)
        prefix, anonymous, authenticated = self._constants()
        constant = anonymous
        if operation.authenticated:
            if authenticated is anonymous and self._config.auth:
                raise _missing(self._config.auth)
            constant = authenticated
        return request.build(operation, self._config, prefix, constant, path, query, header, body, options)

    def _constants(self) -> tuple[str, Mapping[str, str], Mapping[str, str]]:
        """The path of the base URL, and the headers of calls without and with credentials; made at the first call."""
        from . import request

        if self._lazily is None:
            config = self._config
            prefix = request.prefix_of(self._base_url)
            python = platform.python_version()
            own = {
                "Host": self._base_url.split("/")[2],
                "User-Agent": f"{config.package.replace('_', '-')}/{config.version} python/{python}",
                "Accept": "application/json",
                "Accept-Encoding": "gzip",
            }
            authenticated = anonymous = request.merged_headers(own, self._headers)
            request.checked_headers(anonymous)
            for auth in config.auth:
                values = tuple(self._credentials.get(each.argument, "") for each in auth.credentials)
                if all(values):
                    own |= request.auth_headers(auth, values)
                    authenticated = request.merged_headers(own, self._headers)
            self._lazily = (prefix, anonymous, authenticated)
        return self._lazily

    def _deadline(self, options: Options, started: float) -> float:
        return started + _checked_timeout(options.get("timeout", self._timeout), "options['timeout']")

    def _facts(self, operation: Operation[Any], started: float) -> Facts:
        from .reply import Facts

        return Facts(operation, 1, time.monotonic() - started)

    def _failure(self, operation: Operation[Any], started: float, error: TransportError) -> CallError:
        """What a failed sending means to the caller."""
        facts = self._facts(operation, started)
        if error.phase == "REPLIED":
            text = f"HTTP {error.status}, but the reply cannot be read: {error}; the call may have been carried out"
            return facts.error(APIResponseError, text, status=error.status)
        if error.phase == "MAYBE_SENT" and operation.safety == "unsafe":
            text = f"the request was sent and its reply was lost ({error}); it may have been carried out"
            return facts.error(OutcomeUnknownError, text)
        kind = APITimeoutError if error.timeout else APIConnectionError
        return facts.error(kind, str(error))


class Client(_Base):
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

        options = options or _NO_OPTIONS
        started = time.monotonic()
        request = self._prepared(operation, path, query, header, body, options)
        try:
            response = self._opened().send(request, self._deadline(options, started))
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


class AsyncClient(_Base):
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

        options = options or _NO_OPTIONS
        started = time.monotonic()
        request = self._prepared(operation, path, query, header, body, options)
        try:
            response = await self._opened().send(request, self._deadline(options, started))
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


def _credentials(config: Config, given: Mapping[str, str | None]) -> dict[str, str]:
    """The credentials, from the arguments or else the environment.

    Empty text says that there are none on purpose: the client then makes only the calls that need none.
    """
    found: dict[str, str] = {}
    for auth in config.auth:
        for each in auth.credentials:
            value = given.get(each.argument)
            found[each.argument] = os.environ.get(each.environment, "") if value is None else value
    on_purpose = any(value == "" for value in given.values())
    complete = any(all(found[each.argument] for each in auth.credentials) for auth in config.auth)
    if config.auth and not complete and not on_purpose:
        raise _missing(config.auth)
    return found


def _missing(auth: tuple[Auth, ...]) -> MissingCredentialsError:
    needed = [each for scheme in auth for each in scheme.credentials]
    arguments = " and ".join(f"{each.argument}=" for each in needed)
    variables = " and ".join(each.environment for each in needed)
    return MissingCredentialsError(f"no credentials: pass {arguments}, or set {variables} in the environment")


def _warn(operation: Operation[Any]) -> None:
    """Say that an operation is deprecated, as if the line of the user's own code said so."""
    package, level, frame = __name__.partition(".")[0], 1, sys._getframe()
    while frame.f_back and frame.f_globals.get("__name__", "").partition(".")[0] == package:
        frame, level = frame.f_back, level + 1
    text = f"{operation.method} {operation.path} is deprecated; it may go away"
    warnings.warn(text, DeprecationWarning, stacklevel=level)


def _checked_timeout(value: float, name: str) -> float:
    if not isinstance(value, int | float) or not 0 < value < float("inf"):
        raise ArgumentError(f"{name}: expected seconds above 0, got {value!r}")
    return value
