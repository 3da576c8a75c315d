# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Rules for text messages."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .automations_sms_inbound import AsyncAutomationsSmsInboundResource, AutomationsSmsInboundResource
    from .automations_sms_receipts import AsyncAutomationsSmsReceiptsResource, AutomationsSmsReceiptsResource


class AutomationsSmsResource(Resource):
    """Rules for text messages."""

    @cached_property
    def inbound(self) -> AutomationsSmsInboundResource:
        """What happens with text messages that come in."""
        from .automations_sms_inbound import AutomationsSmsInboundResource

        return AutomationsSmsInboundResource(self._client)

    @cached_property
    def receipts(self) -> AutomationsSmsReceiptsResource:
        """What happens with delivery receipts of text messages."""
        from .automations_sms_receipts import AutomationsSmsReceiptsResource

        return AutomationsSmsReceiptsResource(self._client)


class AsyncAutomationsSmsResource(AsyncResource):
    """Rules for text messages."""

    @cached_property
    def inbound(self) -> AsyncAutomationsSmsInboundResource:
        """What happens with text messages that come in."""
        from .automations_sms_inbound import AsyncAutomationsSmsInboundResource

        return AsyncAutomationsSmsInboundResource(self._client)

    @cached_property
    def receipts(self) -> AsyncAutomationsSmsReceiptsResource:
        """What happens with delivery receipts of text messages."""
        from .automations_sms_receipts import AsyncAutomationsSmsReceiptsResource

        return AsyncAutomationsSmsReceiptsResource(self._client)
