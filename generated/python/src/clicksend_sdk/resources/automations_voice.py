# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Rules for voice messages."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .automations_voice_receipts import AsyncAutomationsVoiceReceiptsResource, AutomationsVoiceReceiptsResource


class AutomationsVoiceResource(Resource):
    """Rules for voice messages."""

    @cached_property
    def receipts(self) -> AutomationsVoiceReceiptsResource:
        """What happens with delivery receipts of voice messages."""
        from .automations_voice_receipts import AutomationsVoiceReceiptsResource

        return AutomationsVoiceReceiptsResource(self._client)


class AsyncAutomationsVoiceResource(AsyncResource):
    """Rules for voice messages."""

    @cached_property
    def receipts(self) -> AsyncAutomationsVoiceReceiptsResource:
        """What happens with delivery receipts of voice messages."""
        from .automations_voice_receipts import AsyncAutomationsVoiceReceiptsResource

        return AsyncAutomationsVoiceReceiptsResource(self._client)
