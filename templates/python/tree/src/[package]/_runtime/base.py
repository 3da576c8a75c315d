"""The part that both clients share: settings, and the making of calls."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, Self, Unpack

from .auth.credentials import Authenticator, CredentialInput, Credentials
from .config import Config, Security
from .drift import DriftCounts
from .errors import ArgumentError, ClientClosedError
from .headers import checked_headers, merged_headers, user_agent
from .operation import Operation, Streaming
from .options import Options
from .record import replace
from .retry import RetryBudget
from .secret import Secret, as_secrets
from .settings import (
    DEFAULT_RETRIES,
    DEFAULT_TIMEOUT,
    Changes,
    Settings,
    check_names,
    checked_connections,
    checked_retries,
    checked_timeout,
)
from .warning import warn_caller

if TYPE_CHECKING:
    from .base_url import BaseURL
    from .call import Call
    from .downloads import AtomicFile, Download
    from .hooks import Hooks
    from .log import Log
    from .transport.base import Request, TransportError

NO_OPTIONS: Options = {}


class _Prepared(NamedTuple):
    """The parts of a request that all calls to one server with the same credentials share."""

    site: BaseURL
    headers: Mapping[str, str]
    authenticator: Authenticator | None
    """Adds the credentials that differ between attempts."""


class _Shared:
    """State that a client shares with its copies."""

    def __init__(self, transport: Any) -> None:
        self._slot: dict[str, Any] = {"transport": transport} if transport is not None else {}
        self.closed: bool = False
        self.drift_counts: DriftCounts = DriftCounts()

    @property
    def transport(self) -> Any:
        """The transport; None before the first call."""
        return self._slot.get("transport")

    def keep(self, transport: Any) -> Any:
        """The transport that all threads use: the first one, if several threads make one at the same time."""
        return self._slot.setdefault("transport", transport)


@functools.cache
def _call_modules() -> tuple[type[Call], Callable[..., Request]]:
    """Modules that only a call needs, so that a client that is never used costs little."""
    from .call import Call
    from .request.build import build_request

    return Call, build_request


def transport_error() -> type[TransportError]:
    """The class of the errors of transports. `except` needs it only when there is one, and so imports nothing before."""
    from .transport.base import TransportError

    return TransportError


class Base:
    """A client without the loop that sends: its settings, and the making of calls."""

    def __init__(
        self, config: Config, credentials: Mapping[str, CredentialInput], transport: Any, settings: Settings
    ) -> None:
        self.config: Config = config
        self.budget: RetryBudget = RetryBudget()
        self.strict: bool = False
        self._check_limits: bool = True
        self._settings: Settings = settings
        self._timeout: float = DEFAULT_TIMEOUT
        self._retries: int = DEFAULT_RETRIES
        self._headers: Mapping[str, str] = {}
        self._own_hooks: tuple[Hooks, ...] = ()
        self._log: Log | None = None
        self._shared: _Shared = _Shared(transport)
        self._may_log: bool = f"{config.environment}_LOG" in os.environ
        self._prepared: dict[tuple[Security | None, str | None], _Prepared] = {}
        self._variables: Mapping[str, str] = {}
        given = settings.get("base_url")
        # An empty base_url is a mistake of the caller, and must not fall back to the base URL of the API.
        chosen = os.environ.get(f"{config.environment}_BASE_URL") or None if given is None else given
        self._has_own_base_url: bool = chosen is not None
        self._base_url: str = config.base_url if chosen is None else chosen
        if config.variables:
            from . import servers

            self._variables = servers.check_variables(config, settings.get("variables", {}))
            self._base_url = (
                self._base_url if self._has_own_base_url else servers.expand_base_url(config, self._variables)
            )
        if "@" in self._base_url:
            self._base_url = Secret(self._base_url)  # it has a password, and will be refused
        scopes = settings.get("scopes", {})
        self._credentials: Credentials = Credentials(config, credentials, scopes, self._base_url)
        if transport is not None and settings.get("http_client") is not None:
            raise ArgumentError("transport, http_client: pass only one of them")
        checked_connections(settings.get("max_connections"))
        self._apply(settings)

    def with_options(self, **changes: Unpack[Changes]) -> Self:
        """A client with other settings that shares the connections of this one. Closing one closes both.

        Args:
            **changes: `timeout`, `retries`, `headers` (added to those of this client), `strict`, `check_limits` and
                `hooks`, as for a new client.

        Raises:
            ArgumentError: A setting is invalid.
        """
        check_names(changes, Changes, "with_options")
        copy = object.__new__(type(self))
        # Names with an underscore are the state of the client. The others are its resources, such as `sms`, which
        # `cached_property` has put there; each refers to its own client, so the copy makes new ones when it needs them.
        copy.__dict__ |= {name: each for name, each in self.__dict__.items() if name.startswith("_")}
        copy.config, copy.budget, copy.strict = self.config, self.budget, self.strict
        copy._apply(changes)
        return copy

    def _apply(self, changes: Changes) -> None:
        self._prepared = {}
        self._timeout = checked_timeout(changes.get("timeout", self._timeout), "timeout")
        self._retries = checked_retries(changes.get("retries", self._retries), "retries")
        self._headers = {**self._headers, **as_secrets(changes.get("headers") or {})}
        self.strict = changes.get("strict", self.strict)
        self._check_limits = changes.get("check_limits", self._check_limits)
        if "hooks" in changes:
            hooks = changes["hooks"]
            self._own_hooks = tuple(hooks) if isinstance(hooks, Sequence) else (hooks,)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} for {self._base_url.rpartition('@')[2]}>"

    def __getstate__(self) -> NoReturn:
        raise TypeError("a client has connections and credentials and cannot be copied; make one in each process")

    # ── the part of a client that `Call` uses ──

    def now(self) -> float:
        """The time by the clock of the transport."""
        now: float = self._shared.transport.now()
        return now

    @property
    def drift_counts(self) -> DriftCounts:
        """Counts the differences of all responses, for this client and its copies."""
        return self._shared.drift_counts

    def hooks(self) -> tuple[Hooks, ...]:
        """The hooks that are told of attempts; the log is one only if it would write them."""
        if self._may_log or "logging" in sys.modules:
            log = self._log or self._open_log()
            if log.is_enabled():
                return (log, *self._own_hooks)
        return self._own_hooks

    def drift_hooks(self) -> tuple[Hooks, ...]:
        """The hooks that are told of drift; the log always is one."""
        return (self._log or self._open_log(), *self._own_hooks)

    def with_headers(self, request: Request, more: Mapping[str, str]) -> Request:
        """The request with more headers. Raises `ArgumentError` if they cannot be sent."""
        return replace(request, headers=checked_headers(merged_headers(request.headers, more)))

    # ── making a call ──

    def _begin(
        self,
        operation: Operation[Any],
        path: Mapping[str, Any] = {},
        query: Mapping[str, Any] = {},
        header: Mapping[str, Any] = {},
        cookie: Mapping[str, Any] = {},
        body: Any = None,
        options: Options | None = None,
    ) -> Call:
        """The call of an operation, with its request built and checked; nothing is sent yet.

        _prepare        base URL, headers and credentials        (kept for later calls)
        build_request   arguments to path, query, headers, body
        _file           the file to write the response to        (`options={"to": …}`)
        """
        Call, build_request = _call_modules()
        options = self._options(options)
        if options:
            check_names(options, Options, "options")
        started = self.now()
        if operation.deprecated or operation.deprecated_parameters:
            from .request.deprecation import warn_about_deprecated

            warn_about_deprecated(operation, {"path": path, "query": query, "header": header, "cookie": cookie})
        prepared = self._prepared.get((operation.security, operation.server))
        site, headers, authenticator = prepared or self._prepare(operation)
        built = build_request(operation, self.config, site, headers, path, query, header, cookie, body, options)
        file = self._file(operation, options)
        if file is not None:
            built = replace(built, headers={**built.headers, "Accept-Encoding": "identity"}, sink=file.write)
        if operation.streaming is not None:
            built = self._streamed(built, operation.streaming)
        return Call(
            self,
            operation,
            built,
            started=started,
            timeout=checked_timeout(options.get("timeout", self._timeout), "options['timeout']"),
            retries=checked_retries(options.get("retries", self._retries), "options['retries']"),
            safety="idempotent" if options.get("idempotent") and operation.safety == "unsafe" else operation.safety,
            file=file,
            authenticator=authenticator,
        )

    def _options(self, given: Options | None) -> Options:
        """The options of a call, with those of the client that building its request needs."""
        options = given or NO_OPTIONS
        return options if self._check_limits else {"check_limits": False, **options}

    @staticmethod
    def _file(operation: Operation[Any], options: Options) -> AtomicFile | None:
        """The file to write the response to, if the options name one."""
        if "to" not in options:
            return None
        from .downloads import AtomicFile

        if not (operation.binary or operation.binary_responses or operation.other_types):
            raise ArgumentError("options['to']: the responses of this operation are not files")
        return AtomicFile(options["to"])

    @staticmethod
    def _streamed(request: Request, streaming: Streaming) -> Request:
        """The request, for a response that is read while it arrives; compression would delay its items."""
        from .streaming.formats import is_stream

        headers = {**request.headers, "Accept-Encoding": "identity"}
        return replace(request, headers=headers, is_stream=partial(is_stream, streaming.media_type))

    def _begin_download(self, download: Download, timeout: float | None) -> Call:
        from .call import Call

        return Call(
            self,
            download.operation,
            download.request,
            started=self.now(),
            timeout=self._timeout if timeout is None else checked_timeout(timeout, "timeout"),
            retries=self._retries,
            safety="safe",
            file=download,
        )

    def _prepare(self, operation: Operation[Any]) -> _Prepared:
        from .base_url import is_insecure_remote, parse_base_url

        authenticator = self._credentials.authenticator(
            self.config.security if operation.security is None else operation.security
        )
        site = parse_base_url(self._base_url_for(operation))
        own = {
            "Host": site.origin.partition("://")[2],
            "User-Agent": user_agent(self.config),
            "Accept": "application/json",
            "Accept-Encoding": "gzip",
        }
        authenticated = merged_headers(own, authenticator.headers)
        headers = checked_headers(merged_headers(authenticated, self._headers))
        if not authenticator.is_empty and is_insecure_remote(site):
            warn_caller("credentials are about to be sent without encryption; use https", RuntimeWarning)
        prepared = _Prepared(site, headers, None if authenticator.is_constant else authenticator)
        self._prepared[operation.security, operation.server] = prepared
        return prepared

    def _base_url_for(self, operation: Operation[Any]) -> str:
        """The base URL of an operation: the one that the caller gave, its own, or that of the API."""
        if self._has_own_base_url or (operation.server is None and "://" in self._base_url):
            return self._base_url
        from . import servers

        server = self._base_url if operation.server is None else operation.server
        url = servers.resolve_server(server, self._base_url, self._variables)
        if "://" not in url:
            raise servers.missing_base_url(self.config)
        return url

    def _open_log(self) -> Log:
        from .log import Log

        self._log = Log(self.config.package, self.config.environment, self.config.secrets)
        return self._log

    def _check_open(self) -> None:
        if self._shared.closed:
            raise ClientClosedError("the client is closed; make a new one")

    def _transport_settings(self) -> dict[str, Any]:
        names = ("ssl_context", "ca_file", "max_connections")
        return {name: value for name, value in self._settings.items() if name in names and value is not None}
