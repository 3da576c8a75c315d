# Generated from spec.yaml by `make generate`. Do not edit.

"""The clients: `Acme` blocks, `AsyncAcme` is awaited."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

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
    """

    def __init__(
        self,
        client_id: CredentialInput = None,
        client_secret: CredentialInput = None,
        access_token: CredentialInput = None,
        api_key: CredentialInput = None,
        oidc_access_token: CredentialInput = None,
        *,
        scopes: Sequence[str] | None = None,
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
            client_id: To fetch access tokens with; `ACME_CLIENT_ID`
                in the environment if left out, or a function that returns it, called before each attempt.
                Pass an empty string to make only unauthenticated calls.
            client_secret: To fetch access tokens with; `ACME_CLIENT_SECRET`
                in the environment if left out, or a function that returns it, called before each attempt.
                Pass an empty string to make only unauthenticated calls.
            access_token: For authentication; `ACME_ACCESS_TOKEN`
                in the environment if left out, or a function that returns it, called before each attempt.
                Pass an empty string to make only unauthenticated calls.
            api_key: For authentication; `ACME_API_KEY`
                in the environment if left out, or a function that returns it, called before each attempt.
                Pass an empty string to make only unauthenticated calls.
            oidc_access_token: For authentication; `ACME_OIDC_ACCESS_TOKEN`
                in the environment if left out, or a function that returns it, called before each attempt.
                Pass an empty string to make only unauthenticated calls.
            scopes: The scopes to ask for when a token is fetched, of `read`, `admin`, `a` \"\""`; the server decides if left out.
            base_url: The URL of the API; `ACME_BASE_URL` in the environment
                or the API's own URL if left out.
            timeout: Timeout in seconds for a whole call, with all its attempts and the pauses between them.
            retries: How often a call may be repeated, if it is safe to repeat.
            headers: Headers to send with every call, in addition to the client's own.
            strict: Whether a response that does not match the API's description is an error, and not only reported.
            hooks: Receive the events of every attempt, retry and difference from the description.
            ssl_context: TLS settings in place of those of the operating system, with the certificate that the API requires of its clients.
            ca_file: A file of CA certificates to trust in addition to those of the system.
            max_connections: How many connections may be open at once.
            http_client: A client of `httpx2` or `httpx` that sends the requests; closing it is up to you.
            transport: A transport that sends the requests.

        Raises:
            ArgumentError: An argument is invalid.
            MissingCredentialsError: No credentials were given.
        """
        credentials = as_secrets(
            {
                "client_id": client_id,
                "client_secret": client_secret,
                "access_token": access_token,
                "api_key": api_key,
                "oidc_access_token": oidc_access_token,
            }
        )
        del client_id, client_secret, access_token, api_key, oidc_access_token  # a traceback may show variables
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
            scopes={
                "scopes": scopes,
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
    """

    def __init__(
        self,
        client_id: CredentialInput = None,
        client_secret: CredentialInput = None,
        access_token: CredentialInput = None,
        api_key: CredentialInput = None,
        oidc_access_token: CredentialInput = None,
        *,
        scopes: Sequence[str] | None = None,
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
            client_id: To fetch access tokens with; `ACME_CLIENT_ID`
                in the environment if left out, or a function that returns it, called before each attempt.
                Pass an empty string to make only unauthenticated calls.
            client_secret: To fetch access tokens with; `ACME_CLIENT_SECRET`
                in the environment if left out, or a function that returns it, called before each attempt.
                Pass an empty string to make only unauthenticated calls.
            access_token: For authentication; `ACME_ACCESS_TOKEN`
                in the environment if left out, or a function that returns it, called before each attempt.
                Pass an empty string to make only unauthenticated calls.
            api_key: For authentication; `ACME_API_KEY`
                in the environment if left out, or a function that returns it, called before each attempt.
                Pass an empty string to make only unauthenticated calls.
            oidc_access_token: For authentication; `ACME_OIDC_ACCESS_TOKEN`
                in the environment if left out, or a function that returns it, called before each attempt.
                Pass an empty string to make only unauthenticated calls.
            scopes: The scopes to ask for when a token is fetched, of `read`, `admin`, `a` \"\""`; the server decides if left out.
            base_url: The URL of the API; `ACME_BASE_URL` in the environment
                or the API's own URL if left out.
            timeout: Timeout in seconds for a whole call, with all its attempts and the pauses between them.
            retries: How often a call may be repeated, if it is safe to repeat.
            headers: Headers to send with every call, in addition to the client's own.
            strict: Whether a response that does not match the API's description is an error, and not only reported.
            hooks: Receive the events of every attempt, retry and difference from the description.
            ssl_context: TLS settings in place of those of the operating system, with the certificate that the API requires of its clients.
            ca_file: A file of CA certificates to trust in addition to those of the system.
            max_connections: How many connections may be open at once.
            http_client: An async client of `httpx2` or `httpx` that sends the requests; closing it is up to you.
            transport: A transport that sends the requests.

        Raises:
            ArgumentError: An argument is invalid.
            MissingCredentialsError: No credentials were given.
        """
        credentials = as_secrets(
            {
                "client_id": client_id,
                "client_secret": client_secret,
                "access_token": access_token,
                "api_key": api_key,
                "oidc_access_token": oidc_access_token,
            }
        )
        del client_id, client_secret, access_token, api_key, oidc_access_token  # a traceback may show variables
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
            scopes={
                "scopes": scopes,
            },
        )

    @cached_property
    def pets(self) -> AsyncPetsResource:
        """Pets"""
        from .resources.pets import AsyncPetsResource

        return AsyncPetsResource(self)
