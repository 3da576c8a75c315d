"""Text messages, with the count of their parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..resources.sms import AsyncSmsResource, SmsResource

if TYPE_CHECKING:
    from .parts import MessageParts


class _Counting:
    def parts(self, text: str) -> MessageParts:
        """Count the parts of a text, without a request.

        Args:
            text: The `body` of a message. Placeholders such as `(First Name)` and links that are shortened count as written.

        Returns:
            The encoding, the text of each part, the places left in the last one, and the characters outside the GSM alphabet.
        """
        from .parts import count_parts

        return count_parts(text)


class ExtendedSms(_Counting, SmsResource):
    """Send text messages, price them, count their parts, and read what was sent."""


class AsyncExtendedSms(_Counting, AsyncSmsResource):
    """Send text messages, price them, count their parts, and read what was sent."""
