# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Uploads."""

from __future__ import annotations

import msgspec

from .._runtime.codec.files import BinaryFile
from .._runtime.codec.types import Model, UnixTime


class UploadRequest(Model, frozen=True, kw_only=True):
    """A file as text."""

    content: bytes
    """The whole file in base64."""


class UploadFileRequest(Model, frozen=True, kw_only=True):
    """A file as it is."""

    file: BinaryFile
    """The whole file."""


class UploadedFile(Model, frozen=True, kw_only=True):
    """A file that was stored for use in other calls."""

    url: str = msgspec.field(name="_url")
    """Where the file is; pass it on to the call that uses the file."""

    upload_id: int | None = None
    """A number that identifies a record; some replies write it as text."""

    user_id: int | None = None
    """The account."""

    file_name: str | None = None
    """The name that it is stored under."""

    date_added: UnixTime | None = None
    """When it was stored."""

    date_delete: UnixTime | None = None
    """When it is deleted at the latest."""
