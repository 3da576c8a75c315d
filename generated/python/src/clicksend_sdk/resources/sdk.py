# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""ClickSend's own client libraries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from ..models import SdkLanguage

_DOWNLOAD: Operation[bytes] = Operation(
    "GET",
    "/sdk-download/{type}",
    "safe",
    path_types={"type": "SdkLanguage"},
    returns="bytes",
    accept="*/*",
    enveloped=False,
    binary=True,
)


class SdkResource(Resource):
    """ClickSend's own client libraries."""

    def download(
        self,
        type: SdkLanguage,
        *,
        options: Options | None = None,
    ) -> bytes:
        """Download ClickSend's own client library.

        The reply is a file; its format is not documented. ClickSend's own client 6.0.2 lacks
        this operation.

        Args:
            type: The library.
            options: Settings for this call only; see `Options`.

        Returns:
            The file.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            APIConnectionError: No response arrived.

        `GET /sdk-download/{type}` is safe: it is repeated after a failure.
        """
        return self._client.call(_DOWNLOAD, path={"type": type}, options=options)


class AsyncSdkResource(AsyncResource):
    """ClickSend's own client libraries."""

    async def download(
        self,
        type: SdkLanguage,
        *,
        options: Options | None = None,
    ) -> bytes:
        """Download ClickSend's own client library.

        The reply is a file; its format is not documented. ClickSend's own client 6.0.2 lacks
        this operation.

        Args:
            type: The library.
            options: Settings for this call only; see `Options`.

        Returns:
            The file.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            APIConnectionError: No response arrived.

        `GET /sdk-download/{type}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_DOWNLOAD, path={"type": type}, options=options)
