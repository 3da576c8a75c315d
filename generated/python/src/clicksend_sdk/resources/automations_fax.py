# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Rules for faxes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .automations_fax_inbound import AsyncAutomationsFaxInboundResource, AutomationsFaxInboundResource
    from .automations_fax_receipts import AsyncAutomationsFaxReceiptsResource, AutomationsFaxReceiptsResource


class AutomationsFaxResource(Resource):
    """Rules for faxes."""

    @cached_property
    def inbound(self) -> AutomationsFaxInboundResource:
        """What happens with faxes that come in."""
        from .automations_fax_inbound import AutomationsFaxInboundResource

        return AutomationsFaxInboundResource(self._client)

    @cached_property
    def receipts(self) -> AutomationsFaxReceiptsResource:
        """What happens with delivery receipts of faxes."""
        from .automations_fax_receipts import AutomationsFaxReceiptsResource

        return AutomationsFaxReceiptsResource(self._client)


class AsyncAutomationsFaxResource(AsyncResource):
    """Rules for faxes."""

    @cached_property
    def inbound(self) -> AsyncAutomationsFaxInboundResource:
        """What happens with faxes that come in."""
        from .automations_fax_inbound import AsyncAutomationsFaxInboundResource

        return AsyncAutomationsFaxInboundResource(self._client)

    @cached_property
    def receipts(self) -> AsyncAutomationsFaxReceiptsResource:
        """What happens with delivery receipts of faxes."""
        from .automations_fax_receipts import AsyncAutomationsFaxReceiptsResource

        return AsyncAutomationsFaxReceiptsResource(self._client)
