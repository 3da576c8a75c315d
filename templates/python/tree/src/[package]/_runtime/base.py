"""What both clients are: settings, credentials, and what surrounds the sending of a request."""

from __future__ import annotations

import os
import platform
import sys
import time
import warnings
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from typing import TYPE_CHECKING, Any

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

    from .downloads import NewFile
    from .reply import Facts
    from .transport import Request, TransportError

DEFAULT_TIMEOUT = 60.0
NO_OPTIONS: Options = {}
_warned: set[Operation[Any]] = set()
"""The deprecated operations whose use was said once."""


class Base:
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
            own = {
                "Host": self._base_url.split("/")[2],
                "User-Agent": agent(config),
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

    def _file_for(self, operation: Operation[Any], options: Options) -> AbstractContextManager[NewFile | None]:
        """The file that the reply is to be written to, if the call asks for one."""
        if "to" not in options:
            return nullcontext()
        from .downloads import NewFile

        if not operation.binary:
            raise ArgumentError("options['to']: the reply of this operation is no file")
        return NewFile(options["to"])

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


def agent(config: Config) -> str:
    """What the client calls itself."""
    return f"{config.package.replace('_', '-')}/{config.version} python/{platform.python_version()}"


def written_to(file: NewFile | None, request: Request) -> Request:
    """The request, its reply to be written to the file if there is one."""
    if file is None:
        return request
    return replace(request, headers={**request.headers, "Accept-Encoding": "identity"}, sink=file.write)


def timeout_option(seconds: float | None) -> Options:
    """The options of a call that has only a timeout."""
    return NO_OPTIONS if seconds is None else {"timeout": seconds}


def _checked_timeout(value: float, name: str) -> float:
    if not isinstance(value, int | float) or not 0 < value < float("inf"):
        raise ArgumentError(f"{name}: expected seconds above 0, got {value!r}")
    return value
