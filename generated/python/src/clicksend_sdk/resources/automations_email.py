# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Rules for emails."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .automations_email_receipts import AsyncAutomationsEmailReceiptsResource, AutomationsEmailReceiptsResource


class AutomationsEmailResource(Resource):
    """Rules for emails."""

    @cached_property
    def receipts(self) -> AutomationsEmailReceiptsResource:
        """What happens with delivery receipts of emails."""
        from .automations_email_receipts import AutomationsEmailReceiptsResource

        return AutomationsEmailReceiptsResource(self._client)


class AsyncAutomationsEmailResource(AsyncResource):
    """Rules for emails."""

    @cached_property
    def receipts(self) -> AsyncAutomationsEmailReceiptsResource:
        """What happens with delivery receipts of emails."""
        from .automations_email_receipts import AsyncAutomationsEmailReceiptsResource

        return AsyncAutomationsEmailReceiptsResource(self._client)
