"""The base classes of the groups of operations in generated clients."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .secret import as_secret

if TYPE_CHECKING:
    from .async_client import AsyncClient
    from .client import Client


class _Group:
    """A group of operations."""

    _as_secret = staticmethod(as_secret)

    @staticmethod
    def _whole_or(whole: Any, members: Mapping[str, Any]) -> Any:
        """The body that was given whole, or else its members. Raises `ArgumentError` if both were given."""
        from .request.body import whole_or

        return whole_or(whole, members)


class Resource(_Group):
    """A group of operations of a `Client`."""

    def __init__(self, client: Client) -> None:
        self._client: Client = client


class AsyncResource(_Group):
    """A group of operations of an `AsyncClient`."""

    def __init__(self, client: AsyncClient) -> None:
        self._client: AsyncClient = client
