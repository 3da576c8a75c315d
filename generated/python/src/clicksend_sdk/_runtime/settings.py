"""The settings of a client, and those that `with_options` can change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypedDict

from .errors import ArgumentError
from .retry import RETRIES

if TYPE_CHECKING:
    import os
    import ssl

    from .hooks import Hooks


DEFAULT_TIMEOUT = 60.0
DEFAULT_RETRIES = RETRIES
_MAX_TIMEOUT = 1e8
"""Three years: more than any call takes, and less than operating systems can count."""


class HTTPClient(Protocol):
    """A client of `httpx2` or `httpx`."""

    def build_request(self, method: str, url: str, /) -> Any:
        """Make a request."""

    def send(self, request: Any, /) -> Any:
        """Send it."""


class Changes(TypedDict, total=False):
    """The settings that `with_options` can change."""

    timeout: float
    """Timeout in seconds for a whole call."""

    retries: int
    """How often a call that is safe to repeat may be repeated."""

    headers: Mapping[str, str] | None
    """Headers to send with every call, in addition to the client's own."""

    strict: bool
    """Whether a response that drifts from the API's description is an error."""

    check_limits: bool
    """Whether an argument beyond a limit of the API's description is an error."""

    hooks: Hooks | Sequence[Hooks]
    """Receive the events of the client."""


class Settings(Changes, total=False):
    """All settings of a client."""

    base_url: str | None
    """The base URL of the API."""

    variables: Mapping[str, str | None]
    """Variables of the base URL, by argument."""

    scopes: Mapping[str, Sequence[str] | None]
    """The scopes of access tokens, by argument."""

    ssl_context: ssl.SSLContext | None
    """The TLS settings."""

    ca_file: str | os.PathLike[str] | None
    """A file of CA certificates to trust in addition to those of the system."""

    max_connections: int
    """How many connections may be open at once."""

    http_client: HTTPClient | None
    """A client of `httpx2` or `httpx` that sends the requests."""


def check_names(given: Mapping[str, Any], known: Any, where: str) -> None:
    """Raise `ArgumentError` if a name is unknown."""
    names: list[str] = list(known.__annotations__)
    for name in given.keys() - names:
        from difflib import get_close_matches

        near = get_close_matches(str(name), names, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise ArgumentError(f"{where}[{name!r}]: unknown option{hint}")


def checked_timeout(value: Any, name: str) -> float:
    """The value. Raises `ArgumentError` if it is not a number of seconds above 0."""
    if not isinstance(value, int | float) or not 0 < value < float("inf"):
        raise ArgumentError(f"{name}: expected seconds above 0, got {safe_repr(value)}")
    return min(value, _MAX_TIMEOUT)


def checked_retries(value: Any, name: str) -> int:
    """The value. Raises `ArgumentError` if it is not an integer from 0."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ArgumentError(f"{name}: expected a number from 0, got {safe_repr(value)}")
    return value


def checked_connections(value: Any) -> int | None:
    """The value, if there is one. Raises `ArgumentError` if it is not an integer from 1."""
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 1):
        raise ArgumentError(f"max_connections: expected a number from 1, got {safe_repr(value)}")
    return value


def safe_repr(value: object) -> str:
    """The `repr` of a value, for a message."""
    try:
        return repr(value)
    except ValueError:  # Python does not write integers of thousands of digits
        return "one with too many digits"
