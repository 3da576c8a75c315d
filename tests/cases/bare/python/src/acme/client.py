# Generated from spec.yaml by `make generate`. Do not edit.

"""The clients: `Acme` blocks, `AsyncAcme` is awaited."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._config import CONFIG
from ._runtime.base import DEFAULT_TIMEOUT
from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping

    from ._runtime.transport import AsyncTransport, Transport
    from .resources.pets import AsyncPetsResource, PetsResource


class Acme(Client):
    """The client of the Acme API; every call blocks.

    Close it when it is no longer needed, or use it in a `with` block.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        ssl_context: ssl.SSLContext | None = None,
        transport: Transport | None = None,
    ) -> None:
        """Make a client; nothing is sent.

        Args:
            base_url: Where the API is; `ACME_BASE_URL` in the environment
                or the API's own address if left out.
            timeout: Seconds that a whole call may take, from connecting to the last byte.
            headers: Sent with every call, beside the client's own.
            ssl_context: Trust other certificates than the system does.
            transport: Send requests in another way.

        Raises:
            ArgumentError: An argument cannot be used.
            MissingCredentialsError: No credentials were given.
        """
        super().__init__(
            CONFIG,
            {},
            base_url=base_url,
            timeout=timeout,
            headers=headers,
            ssl_context=ssl_context,
            transport=transport,
        )

    @cached_property
    def pets(self) -> PetsResource:
        """Pets"""
        from .resources.pets import PetsResource

        return PetsResource(self)


class AsyncAcme(AsyncClient):
    """The client of the Acme API; every call is awaited.

    Close it when it is no longer needed, or use it in an `async with` block.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        ssl_context: ssl.SSLContext | None = None,
        transport: AsyncTransport | None = None,
    ) -> None:
        """Make a client; nothing is sent.

        Args:
            base_url: Where the API is; `ACME_BASE_URL` in the environment
                or the API's own address if left out.
            timeout: Seconds that a whole call may take, from connecting to the last byte.
            headers: Sent with every call, beside the client's own.
            ssl_context: Trust other certificates than the system does.
            transport: Send requests in another way.

        Raises:
            ArgumentError: An argument cannot be used.
            MissingCredentialsError: No credentials were given.
        """
        super().__init__(
            CONFIG,
            {},
            base_url=base_url,
            timeout=timeout,
            headers=headers,
            ssl_context=ssl_context,
            transport=transport,
        )

    @cached_property
    def pets(self) -> AsyncPetsResource:
        """Pets"""
        from .resources.pets import AsyncPetsResource

        return AsyncPetsResource(self)
