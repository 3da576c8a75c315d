"""Picture messages, with the upload and the message in one step."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.errors import CallError
from ..models import MmsMessage
from ..resources.mms import AsyncMmsResource, MmsResource
from ..resources.uploads import AsyncUploadsResource, UploadsResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Generator

    from .._runtime.codec.files import FileInput
    from .._runtime.options import Options
    from ..models import MmsSendResult, UploadedFile

_REPEATABLE: Options = {"idempotent": True}
"""A second upload does no harm, so a lost response to the first is no reason to give up."""


class ExtendedMms(MmsResource):
    """Send picture messages, also with a file of your own, price them, and read what was sent."""

    def send_file(
        self,
        file: FileInput | str,
        *,
        to: str,
        subject: str,
        body: str,
        from_: str | UnsetType = UNSET,
        custom_string: str | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        country: str | UnsetType = UNSET,
    ) -> MmsSendResult:
        """Upload a picture and send it to one number. For several messages, use `uploads.create` and `send`.

        The timeout and the retries of the client apply to each of the two calls.

        Args:
            file: The picture: the path of a file, bytes, or an open file. A path opens any file, so never pass text of your users.
            to: The recipient.
            subject: The subject line, up to 20 characters.
            body: The text.
            from_: The sender, a number of your own; the account's default if left out.
            custom_string: A reference of your own; receipts and replies carry it.
            schedule: When to send; now if left out.
            country: Country to read a local number in.

        Returns:
            What became of the message.

        Raises:
            OutcomeUnknownError: The message may have been sent. As for each error after the upload, the text has the URL of the
                file, and so has `uploaded_url`.
            CallError: The upload or the message failed; nothing was sent.
        """
        message = MmsMessage(
            to=to,
            subject=subject,
            body=body,
            from_=from_,
            custom_string=custom_string,
            schedule=schedule,
            country=country,
        )
        uploaded = UploadsResource(self._client).create(convert="mms", file=file, options=_REPEATABLE)
        with _with_url(uploaded):
            return self.send(media_file=uploaded.url, messages=[message])


class AsyncExtendedMms(AsyncMmsResource):
    """Send picture messages, also with a file of your own, price them, and read what was sent."""

    async def send_file(
        self,
        file: FileInput | str,
        *,
        to: str,
        subject: str,
        body: str,
        from_: str | UnsetType = UNSET,
        custom_string: str | UnsetType = UNSET,
        schedule: dt.datetime | UnsetType = UNSET,
        country: str | UnsetType = UNSET,
    ) -> MmsSendResult:
        """Upload a picture and send it to one number. For several messages, use `uploads.create` and `send`.

        The timeout and the retries of the client apply to each of the two calls.

        Args:
            file: The picture: the path of a file, bytes, or an open file. A path opens any file, so never pass text of your users.
            to: The recipient.
            subject: The subject line, up to 20 characters.
            body: The text.
            from_: The sender, a number of your own; the account's default if left out.
            custom_string: A reference of your own; receipts and replies carry it.
            schedule: When to send; now if left out.
            country: Country to read a local number in.

        Returns:
            What became of the message.

        Raises:
            OutcomeUnknownError: The message may have been sent. As for each error after the upload, the text has the URL of the
                file, and so has `uploaded_url`.
            CallError: The upload or the message failed; nothing was sent.
        """
        message = MmsMessage(
            to=to,
            subject=subject,
            body=body,
            from_=from_,
            custom_string=custom_string,
            schedule=schedule,
            country=country,
        )
        uploaded = await AsyncUploadsResource(self._client).create(convert="mms", file=file, options=_REPEATABLE)
        with _with_url(uploaded):
            return await self.send(media_file=uploaded.url, messages=[message])


def uploaded_url(error: BaseException) -> str | None:
    """The URL of the file that `send_file` uploaded before this error; None if it uploaded none."""
    url: object = vars(error).get("uploaded_url")
    return url if isinstance(url, str) else None


@contextmanager
def _with_url(uploaded: UploadedFile) -> Generator[None, None, None]:
    try:
        yield
    except CallError as error:
        error.args = (f"{error}; the file was uploaded: {uploaded.url}",)
        vars(error)["uploaded_url"] = uploaded.url
        raise
