"""What a client can be told, when it is made and for a copy of it."""

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
_LONGEST_TIMEOUT = 1e8
"""Three years: more than any call takes, and less than what operating systems cannot count."""


class HTTPClient(Protocol):
    """A client of `httpx2` or `httpx`."""

    def build_request(self, method: str, url: str, /) -> Any:
        """Make a request."""

    def send(self, request: Any, /) -> Any:
        """Send it."""


class Changes(TypedDict, total=False):
    """What a copy of a client may do differently."""

    timeout: float
    """Seconds that a whole call may take."""

    retries: int
    """How many times a call may be repeated that cannot do anything twice."""

    headers: Mapping[str, str] | None
    """Sent with every call, beside the client's own."""

    strict: bool
    """Whether a reply that drifts from the API's description is an error."""

    hooks: Hooks | Sequence[Hooks]
    """Told what happens."""


class Settings(Changes, total=False):
    """What a client is made with."""

    base_url: str | None
    """Where the API is."""

    variables: Mapping[str, str | None]
    """Parts of the API's address, by argument."""

    scopes: Mapping[str, Sequence[str] | None]
    """The scopes of access tokens, by argument."""

    ssl_context: ssl.SSLContext | None
    """The TLS settings."""

    ca_file: str | os.PathLike[str] | None
    """A file of certificates to trust, beside those that the system trusts."""

    max_connections: int
    """How many connections may be open at once."""

    http_client: HTTPClient | None
    """A client of `httpx2` or `httpx` to send with."""


def check_names(given: Mapping[str, Any], known: Any, where: str) -> None:
    """Raises `ArgumentError` if something is given that is not known."""
    names: list[str] = list(known.__annotations__)
    for name in given.keys() - names:
        from difflib import get_close_matches

        near = get_close_matches(str(name), names, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise ArgumentError(f"{where}[{name!r}]: there is no such option{hint}")


def checked_timeout(value: Any, name: str) -> float:
    """The value. Raises `ArgumentError` if it is no time to wait."""
    if not isinstance(value, int | float) or not 0 < value < float("inf"):
        raise ArgumentError(f"{name}: expected seconds above 0, got {safe_repr(value)}")
    return min(value, _LONGEST_TIMEOUT)


def checked_retries(value: Any, name: str) -> int:
    """The value. Raises `ArgumentError` if it is no number of retries."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ArgumentError(f"{name}: expected a number from 0, got {safe_repr(value)}")
    return value


def checked_connections(value: Any) -> int | None:
    """The value, if there is one. Raises `ArgumentError` if it is no number of connections."""
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 1):
        raise ArgumentError(f"max_connections: expected a number from 1, got {safe_repr(value)}")
    return value


def safe_repr(value: object) -> str:
    """The value for a message."""
    try:
        return repr(value)
    except ValueError:  # Python does not write integers of thousands of digits
        return "one with too many digits"
