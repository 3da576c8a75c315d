"""The clients with methods that are written by hand: `sms.parts` and `mms.send_file`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import client

if TYPE_CHECKING:
    from .mms import AsyncExtendedMms, ExtendedMms
    from .sms import AsyncExtendedSms, ExtendedSms


class ClickSend(client.ClickSend):
    __doc__ = client.ClickSend.__doc__

    @cached_property
    def sms(self) -> ExtendedSms:
        """Send text messages, price them, count their parts, and read what was sent."""
        from .sms import ExtendedSms

        return ExtendedSms(self)

    @cached_property
    def mms(self) -> ExtendedMms:
        """Send picture messages, also with a file of your own, price them, and read what was sent."""
        from .mms import ExtendedMms

        return ExtendedMms(self)


class AsyncClickSend(client.AsyncClickSend):
    __doc__ = client.AsyncClickSend.__doc__

    @cached_property
    def sms(self) -> AsyncExtendedSms:
        """Send text messages, price them, count their parts, and read what was sent."""
        from .sms import AsyncExtendedSms

        return AsyncExtendedSms(self)

    @cached_property
    def mms(self) -> AsyncExtendedMms:
        """Send picture messages, also with a file of your own, price them, and read what was sent."""
        from .mms import AsyncExtendedMms

        return AsyncExtendedMms(self)
