# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""How much was sent and received."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from ..models import Statistics

_SMS: Operation[Statistics] = Operation(
    "GET",
    "/statistics/sms",
    "safe",
    returns="Statistics",
)

_VOICE: Operation[Statistics] = Operation(
    "GET",
    "/statistics/voice",
    "safe",
    returns="Statistics",
)


class StatisticsResource(Resource):
    """How much was sent and received."""

    def sms(
        self,
        *,
        options: Options | None = None,
    ) -> Statistics:
        """Count the text messages that were sent and received.

        Which days it covers is not documented.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            Numbers and prices, in all and by day.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /statistics/sms` is safe: it is repeated after a failure.
        """
        return self._client.call(_SMS, options=options)

    def voice(
        self,
        *,
        options: Options | None = None,
    ) -> Statistics:
        """Count the voice messages that were sent and received.

        Which days it covers is not documented.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            Numbers and prices, in all and by day.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /statistics/voice` is safe: it is repeated after a failure.
        """
        return self._client.call(_VOICE, options=options)


class AsyncStatisticsResource(AsyncResource):
    """How much was sent and received."""

    async def sms(
        self,
        *,
        options: Options | None = None,
    ) -> Statistics:
        """Count the text messages that were sent and received.

        Which days it covers is not documented.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            Numbers and prices, in all and by day.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /statistics/sms` is safe: it is repeated after a failure.
        """
        return await self._client.call(_SMS, options=options)

    async def voice(
        self,
        *,
        options: Options | None = None,
    ) -> Statistics:
        """Count the voice messages that were sent and received.

        Which days it covers is not documented.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            Numbers and prices, in all and by day.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /statistics/voice` is safe: it is repeated after a failure.
        """
        return await self._client.call(_VOICE, options=options)
