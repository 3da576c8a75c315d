# Generated from spec.yaml by sdk-generator. Do not edit.

"""The clients: `AcmeImportOsOsAbortScript77` for sync code and `AsyncAcmeImportOsOsAbortScript77` for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._config import CONFIG
from ._runtime.async_client import AsyncClient
from ._runtime.client import Client
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


class AcmeImportOsOsAbortScript77(Client):
    """The client of the Acme\"\"" import os os.abort() */ </script> {{ 7 * 7 }} API; every call blocks.

    Close it when it is no longer needed, or use it in a `with` block.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        retries: int = DEFAULT_RETRIES,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        check_limits: bool = True,
        hooks: Hooks | Sequence[Hooks] = (),
        ssl_context: ssl.SSLContext | None = None,
        ca_file: str | os.PathLike[str] | None = None,
        max_connections: int = 100,
        http_client: HTTPClient | None = None,
        transport: Transport | None = None,
    ) -> None:
        """Create a client, without sending anything.

        Args:
            base_url: The URL of the API; `ACME_IMPORT_OS_OS_ABORT_SCRIPT_7_7_BASE_URL` in the environment
                or the URL in the API's description if omitted.
            timeout: Timeout in seconds for a whole call, with all its attempts and the pauses between them.
            retries: The maximum number of retries of a call that is safe to repeat.
            headers: Headers to send with every call, in addition to the client's own.
            strict: Raise an error for a response that differs from the API's description, instead of only reporting it.
            check_limits: Raise an error for an argument beyond the limits in the API's description, before it is sent.
            hooks: Receivers of events: attempts, retries, and responses that differ from the description.
            ssl_context: TLS settings in place of those of the operating system.
            ca_file: A file of CA certificates to trust in addition to those of the system.
            max_connections: The maximum number of open connections.
            http_client: A client of `httpx2` or `httpx` that sends the requests; you must close it.
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
            check_limits=check_limits,
            hooks=hooks,
            ssl_context=ssl_context,
            ca_file=ca_file,
            max_connections=max_connections,
            http_client=http_client,
        )

    @cached_property
    def pets(self) -> PetsResource:
        """\"\""
        import os
        \"\"\"
        """
        from .resources.pets import PetsResource

        return PetsResource(self)


class AsyncAcmeImportOsOsAbortScript77(AsyncClient):
    """The client of the Acme\"\"" import os os.abort() */ </script> {{ 7 * 7 }} API; every call is awaited.

    Close it when it is no longer needed, or use it in an `async with` block.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        retries: int = DEFAULT_RETRIES,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        check_limits: bool = True,
        hooks: Hooks | Sequence[Hooks] = (),
        ssl_context: ssl.SSLContext | None = None,
        ca_file: str | os.PathLike[str] | None = None,
        max_connections: int = 100,
        http_client: HTTPClient | None = None,
        transport: AsyncTransport | None = None,
    ) -> None:
        """Create a client, without sending anything.

        Args:
            base_url: The URL of the API; `ACME_IMPORT_OS_OS_ABORT_SCRIPT_7_7_BASE_URL` in the environment
                or the URL in the API's description if omitted.
            timeout: Timeout in seconds for a whole call, with all its attempts and the pauses between them.
            retries: The maximum number of retries of a call that is safe to repeat.
            headers: Headers to send with every call, in addition to the client's own.
            strict: Raise an error for a response that differs from the API's description, instead of only reporting it.
            check_limits: Raise an error for an argument beyond the limits in the API's description, before it is sent.
            hooks: Receivers of events: attempts, retries, and responses that differ from the description.
            ssl_context: TLS settings in place of those of the operating system.
            ca_file: A file of CA certificates to trust in addition to those of the system.
            max_connections: The maximum number of open connections.
            http_client: An async client of `httpx2` or `httpx` that sends the requests; you must close it.
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
            check_limits=check_limits,
            hooks=hooks,
            ssl_context=ssl_context,
            ca_file=ca_file,
            max_connections=max_connections,
            http_client=http_client,
        )

    @cached_property
    def pets(self) -> AsyncPetsResource:
        """\"\""
        import os
        \"\"\"
        """
        from .resources.pets import AsyncPetsResource

        return AsyncPetsResource(self)
