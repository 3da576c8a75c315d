# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Rules for messages that come in and for delivery receipts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .automations_sms import AsyncAutomationsSmsResource, AutomationsSmsResource
    from .automations_voice import AsyncAutomationsVoiceResource, AutomationsVoiceResource
    from .automations_email import AsyncAutomationsEmailResource, AutomationsEmailResource
    from .automations_fax import AsyncAutomationsFaxResource, AutomationsFaxResource


class AutomationsResource(Resource):
    """Rules for messages that come in and for delivery receipts."""

    @cached_property
    def sms(self) -> AutomationsSmsResource:
        """Rules for text messages."""
        from .automations_sms import AutomationsSmsResource

        return AutomationsSmsResource(self._client)

    @cached_property
    def voice(self) -> AutomationsVoiceResource:
        """Rules for voice messages."""
        from .automations_voice import AutomationsVoiceResource

        return AutomationsVoiceResource(self._client)

    @cached_property
    def email(self) -> AutomationsEmailResource:
        """Rules for emails."""
        from .automations_email import AutomationsEmailResource

        return AutomationsEmailResource(self._client)

    @cached_property
    def fax(self) -> AutomationsFaxResource:
        """Rules for faxes."""
        from .automations_fax import AutomationsFaxResource

        return AutomationsFaxResource(self._client)


class AsyncAutomationsResource(AsyncResource):
    """Rules for messages that come in and for delivery receipts."""

    @cached_property
    def sms(self) -> AsyncAutomationsSmsResource:
        """Rules for text messages."""
        from .automations_sms import AsyncAutomationsSmsResource

        return AsyncAutomationsSmsResource(self._client)

    @cached_property
    def voice(self) -> AsyncAutomationsVoiceResource:
        """Rules for voice messages."""
        from .automations_voice import AsyncAutomationsVoiceResource

        return AsyncAutomationsVoiceResource(self._client)

    @cached_property
    def email(self) -> AsyncAutomationsEmailResource:
        """Rules for emails."""
        from .automations_email import AsyncAutomationsEmailResource

        return AsyncAutomationsEmailResource(self._client)

    @cached_property
    def fax(self) -> AsyncAutomationsFaxResource:
        """Rules for faxes."""
        from .automations_fax import AsyncAutomationsFaxResource

        return AsyncAutomationsFaxResource(self._client)
