"""Access tokens that a client fetches itself with its id and secret: OAuth 2.0, RFC 6749, 4.4.

The client authenticates by HTTP Basic (2.3.1), which every server must support. Its secret is sent only to the token
endpoint. A token is kept until shortly before it expires, and discarded when the API answers 401.
"""

from __future__ import annotations

import base64
import os
import re
import threading
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import quote_plus, urlencode, urljoin, urlsplit

import msgspec

from ..base_url import is_insecure_remote, parse_base_url
from ..codec.types import is_object
from ..config import ClientCredentialsFlow, Config, Credential
from ..errors import TokenError
from ..facts import CallFacts
from ..headers import checked_headers, user_agent
from ..secret import Secret
from ..transport.base import AsyncTransport, Request, Response, Transport, TransportError, left_until
from ..warning import warn_caller

_EXPIRY_MARGIN = 30.0
"""Seconds before its expiry when a token is no longer used; a tenth of its lifetime if that is less."""
_MAX_SIZE = 1024 * 1024
"""Bytes of the largest token response."""
_TOKEN = re.compile(r"[!-~]+")
_ERROR_TEXT = re.compile(r"[ !#-\[\]-~]{1,300}")


class TokenProvider:
    """The access token of one scheme, for all threads and all copies of a client. One caller at a time fetches it."""

    def __init__(
        self,
        config: Config,
        flow: ClientCredentialsFlow,
        scopes: Sequence[str],
        value: Callable[[Credential], Secret],
        base_url: str,
    ) -> None:
        self._config = config
        self._flow = flow
        self._scope = scopes if isinstance(scopes, str) else " ".join(scopes)
        self._value = value
        self._base_url = base_url
        self._current: tuple[Secret, float] | None = None
        self._lock: tuple[int, threading.Lock] = os.getpid(), threading.Lock()
        self._async_lock: tuple[Any, Any] = None, None

    def get(self, transport: Transport, call: CallFacts) -> Secret:
        """A token, fetched if needed. Raises `TransportError` if that fails, `TokenError` if the server refuses."""
        if token := self._fresh(transport.now()):
            return token
        if (
            self._lock[0] != os.getpid()
        ):  # a thread of the parent may hold the lock, and does not exist in a forked child
            self._lock = os.getpid(), threading.Lock()
        lock = self._lock[1]
        if not lock.acquire(timeout=max(0.0, call.deadline - transport.now())):
            raise _not_sent(TimeoutError("timed out"))
        try:
            if token := self._fresh(transport.now()):
                return token
            requested_at = transport.now()
            try:
                response = transport.send(self._request(), call.deadline)
            except TransportError as error:
                raise _not_sent(error) from error
            return self._accept(response, requested_at, call)
        finally:
            lock.release()

    async def get_async(self, transport: AsyncTransport, call: CallFacts) -> Secret:
        """`get` for async transports."""
        if token := self._fresh(transport.now()):
            return token
        import asyncio

        loop = asyncio.get_running_loop()
        if self._async_lock[0] is not loop:
            self._async_lock = loop, asyncio.Lock()
        lock: asyncio.Lock = self._async_lock[1]
        try:
            async with asyncio.timeout(left_until(call.deadline, transport.now())):
                await lock.acquire()
        except TimeoutError as error:
            raise _not_sent(error) from error
        try:
            if token := self._fresh(transport.now()):
                return token
            requested_at = transport.now()
            try:
                response = await transport.send(self._request(), call.deadline)
            except TransportError as error:
                raise _not_sent(error) from error
            return self._accept(response, requested_at, call)
        finally:
            lock.release()

    def invalidate(self, token: Secret) -> None:
        """Discard a token that the API refuses; a newer one stays."""
        current = self._current
        if current is not None and current[0] == token:
            self._current = None

    def _fresh(self, now: float) -> Secret | None:
        current = self._current
        return current[0] if current is not None and now < current[1] else None

    def _request(self) -> Request:
        """The request for a token (4.4.2)."""
        url = urljoin(self._base_url.rstrip("/") + "/", self._flow.token_url)
        parts = urlsplit(url)
        site = parse_base_url(parts._replace(query="", fragment="").geturl())
        if is_insecure_remote(site):
            warn_caller("credentials are about to be sent without encryption; use https", RuntimeWarning)
        # Both are encoded as in a form first: RFC 6749, 2.3.1.
        proof = Secret(":".join(quote_plus(self._value(each)) for each in self._flow.credentials))
        headers = {
            "Host": parts.netloc,
            "User-Agent": user_agent(self._config),
            "Accept": "application/json",
            "Accept-Encoding": "gzip",
            "Content-Type": "application/x-www-form-urlencoded",
            "Authorization": Secret("Basic " + base64.b64encode(proof.encode()).decode()),
        }
        form = {"grant_type": "client_credentials"} | ({"scope": self._scope} if self._scope else {})
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        return Request("POST", site.origin, target, checked_headers(headers), urlencode(form).encode())

    def _accept(self, response: Response, requested_at: float, call: CallFacts) -> Secret:
        """The token of a response (5.1), kept for later calls. Raises the error of a response without one (5.2)."""
        members = _parse(response.body)
        text = f"no access token: HTTP {response.status} of the token endpoint"
        if response.status == 429 or response.status >= 500:
            retry_headers = {name: value for name, value in response.headers.items() if name == "retry-after"}
            raise TransportError("NOT_SENT", text, headers=retry_headers)
        if response.status != 200:
            code, message = (self._error_text(members.get(name)) for name in ("error", "error_description"))
            text = ": ".join(part for part in (f"{text} {code}" if code else text, message) if part)
            raise call.error(TokenError, text, status=response.status, code=code, message=message)
        token, kind = members.get("access_token"), members.get("token_type", "bearer")
        if not isinstance(token, Secret) or not _TOKEN.fullmatch(token):
            raise call.error(TokenError, f"{text}, but it has no valid token", status=response.status)
        if not isinstance(kind, str) or kind.lower() != "bearer":
            raise call.error(TokenError, f"{text}, but the type of its token is unknown", status=response.status)
        self._current = token, requested_at + _lifetime(members.get("expires_in"))
        return token

    def _error_text(self, value: object) -> str | None:
        """A text of an error, if it is valid (5.2) and does not repeat the client secret."""
        if not isinstance(value, str) or not _ERROR_TEXT.fullmatch(value):
            return None
        return None if self._value(self._flow.client_secret) in value else str(value)


def _parse(body: bytes) -> dict[str, Any]:
    """The known members of a response, texts as secrets; empty if it is not a JSON object."""
    try:
        raw = msgspec.json.decode(body) if len(body) <= _MAX_SIZE else None
    except (ValueError, RecursionError):  # nothing is raised from here: the error would show the body
        raw = None
    names = ("access_token", "token_type", "expires_in", "error", "error_description")
    found = {name: raw[name] for name in names if name in raw} if is_object(raw) else {}
    return {name: Secret(value) if isinstance(value, str) else value for name, value in found.items()}


def _lifetime(expires_in: object) -> float:
    """Seconds that a token can be used; infinite if the server does not say."""
    if isinstance(expires_in, str) and expires_in.isascii() and expires_in.isdecimal():
        expires_in = int(expires_in[:12])
    if not isinstance(expires_in, int | float) or isinstance(expires_in, bool):
        return float("inf")
    return max(0.0, expires_in - min(_EXPIRY_MARGIN, expires_in / 10))


def _not_sent(error: Exception) -> TransportError:
    """The error of a call that was not sent, because it got no token."""
    timeout = isinstance(error, TimeoutError) or bool(getattr(error, "timeout", False))
    permanent = bool(getattr(error, "permanent", False))
    return TransportError("NOT_SENT", f"no access token: {error}", timeout=timeout, permanent=permanent)
