# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Uploads."""

from __future__ import annotations

from typing import Required, TypedDict

from .._runtime.codec.files import FileInput


class UploadRequestDict(TypedDict, total=False):
    """A file as text."""

    content: Required[bytes]
    """The whole file in base64."""


class UploadFileRequestDict(TypedDict, total=False):
    """A file as it is."""

    file: Required[FileInput]
    """The whole file."""
