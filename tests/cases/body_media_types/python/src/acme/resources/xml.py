# Generated from spec.yaml by sdk-generator. Do not edit.

"""Xml"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from .._runtime.codec.files import FileInput

_SEND: Operation[None] = Operation(
    "POST",
    "/xml",
    "unsafe",
    body="OneOf[BinaryFile, str]",
    body_required=True,
    media_type="text/xml",
    enveloped=False,
)


class XmlResource(Resource):
    """Xml"""

    def send(
        self,
        *,
        body: FileInput | str,
        options: Options | None = None,
    ) -> None:
        """POST /xml

        Args:
            body: The body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /xml` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_SEND, body=body, options=options)


class AsyncXmlResource(AsyncResource):
    """Xml"""

    async def send(
        self,
        *,
        body: FileInput | str,
        options: Options | None = None,
    ) -> None:
        """POST /xml

        Args:
            body: The body.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /xml` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(_SEND, body=body, options=options)
