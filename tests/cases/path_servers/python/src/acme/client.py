# Generated from spec.yaml by `make generate`. Do not edit.

"""The clients: `Acme` blocks, `AsyncAcme` is awaited."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ._config import CONFIG
from ._runtime.client import AsyncClient, Client
from ._runtime.secret import as_secrets
from ._runtime.settings import DEFAULT_RETRIES, DEFAULT_TIMEOUT

if TYPE_CHECKING:
    import os
    import ssl
    from collections.abc import Mapping, Sequence

    from ._runtime.auth.credentials import CredentialInput
    from ._runtime.hooks import Hooks
    from ._runtime.settings import HTTPClient
    from ._runtime.transport.base import AsyncTransport, Transport
    from .resources.pets import AsyncPetsResource, PetsResource


class Acme(Client):
    """The client of the Acme API; every call blocks.

    Close it when it is no longer needed, or use it in a `with` block.

    The API is at one of these, the first if `base_url` does not say:

    - `https://{region}.acme.test/{version}`
    - `https://test.acme.test`: For \"\"" tests\\
    """

    def __init__(
        self,
        *,
        region: Literal["eu", "us"] | None = None,
        version: str | None = None,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        retries: int = DEFAULT_RETRIES,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        hooks: Hooks | Sequence[Hooks] = (),
        ssl_context: ssl.SSLContext | None = None,
        ca_file: str | os.PathLike[str] | None = None,
        max_connections: int = 100,
        http_client: HTTPClient | None = None,
        transport: Transport | None = None,
    ) -> None:
        """Make a client. Nothing is sent.

        Args:
            region: Where your data is. \"\""; `eu` if left out, and of no use beside `base_url`.
            version: The part `version` of the API's address; `2` if left out, and of no use beside `base_url`.
            base_url: The URL of the API; `ACME_BASE_URL` in the environment
                or the API's own URL if left out.
            timeout: Timeout in seconds for a whole call, with all its attempts and the pauses between them.
            retries: How often a call may be repeated, if it is safe to repeat.
            headers: Headers to send with every call, in addition to the client's own.
            strict: Whether a response that does not match the API's description is an error, and not only reported.
            hooks: Receive the events of every attempt, retry and difference from the description.
            ssl_context: TLS settings in place of those of the operating system.
            ca_file: A file of CA certificates to trust in addition to those of the system.
            max_connections: How many connections may be open at once.
            http_client: A client of `httpx2` or `httpx` that sends the requests; closing it is up to you.
            transport: A transport that sends the requests.

        Raises:
            ArgumentError: An argument is invalid.
            MissingCredentialsError: No credentials were given.
        """
        credentials = as_secrets({})
        super().__init__(
            CONFIG,
            credentials,
            transport,
            base_url=base_url,
            timeout=timeout,
            retries=retries,
            headers=headers,
            strict=strict,
            hooks=hooks,
            ssl_context=ssl_context,
            ca_file=ca_file,
            max_connections=max_connections,
            http_client=http_client,
            variables={
                "region": region,
                "version": version,
            },
        )

    @cached_property
    def pets(self) -> PetsResource:
        """Pets"""
        from .resources.pets import PetsResource

        return PetsResource(self)


class AsyncAcme(AsyncClient):
    """The client of the Acme API; every call is awaited.

    Close it when it is no longer needed, or use it in an `async with` block.

    The API is at one of these, the first if `base_url` does not say:

    - `https://{region}.acme.test/{version}`
    - `https://test.acme.test`: For \"\"" tests\\
    """

    def __init__(
        self,
        *,
        region: Literal["eu", "us"] | None = None,
        version: str | None = None,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        retries: int = DEFAULT_RETRIES,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        hooks: Hooks | Sequence[Hooks] = (),
        ssl_context: ssl.SSLContext | None = None,
        ca_file: str | os.PathLike[str] | None = None,
        max_connections: int = 100,
        http_client: HTTPClient | None = None,
        transport: AsyncTransport | None = None,
    ) -> None:
        """Make a client. Nothing is sent.

        Args:
            region: Where your data is. \"\""; `eu` if left out, and of no use beside `base_url`.
            version: The part `version` of the API's address; `2` if left out, and of no use beside `base_url`.
            base_url: The URL of the API; `ACME_BASE_URL` in the environment
                or the API's own URL if left out.
            timeout: Timeout in seconds for a whole call, with all its attempts and the pauses between them.
            retries: How often a call may be repeated, if it is safe to repeat.
            headers: Headers to send with every call, in addition to the client's own.
            strict: Whether a response that does not match the API's description is an error, and not only reported.
            hooks: Receive the events of every attempt, retry and difference from the description.
            ssl_context: TLS settings in place of those of the operating system.
            ca_file: A file of CA certificates to trust in addition to those of the system.
            max_connections: How many connections may be open at once.
            http_client: An async client of `httpx2` or `httpx` that sends the requests; closing it is up to you.
            transport: A transport that sends the requests.

        Raises:
            ArgumentError: An argument is invalid.
            MissingCredentialsError: No credentials were given.
        """
        credentials = as_secrets({})
        super().__init__(
            CONFIG,
            credentials,
            transport,
            base_url=base_url,
            timeout=timeout,
            retries=retries,
            headers=headers,
            strict=strict,
            hooks=hooks,
            ssl_context=ssl_context,
            ca_file=ca_file,
            max_connections=max_connections,
            http_client=http_client,
            variables={
                "region": region,
                "version": version,
            },
        )

    @cached_property
    def pets(self) -> AsyncPetsResource:
        """Pets"""
        from .resources.pets import AsyncPetsResource

        return AsyncPetsResource(self)
