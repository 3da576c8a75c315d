"""What requests and replies hold, in no language's terms: their media types, and what is made of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from .types import Type

Form = Literal["json", "multipart", "urlencoded", "text", "bytes"]
"""What becomes of a value on its way; the first of several is the one that is sent."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a member of a form is written where that is not the usual way: by a style, or as a media type of its own."""

    wire: str
    media_type: str = ""
    style: str = ""
    explode: bool = False
    reserved: bool = False


@dataclass(frozen=True, slots=True)
class Content:
    """One media type of a body or a reply; it can be a range, such as `image/*`."""

    media_type: str
    type: Type
    example: Any = None
    form: Form = "json"
    encodings: tuple[Encoding, ...] = ()


@dataclass(frozen=True, slots=True)
class Header:
    """A header that a reply may have."""

    wire: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a call that worked gives: `type` is what the caller gets, without envelope and page.

    `type` is None if there is nothing to give. `example` is the whole reply. `others` are its further media types.
    """

    status: str
    type: Type | None
    enveloped: bool = False
    form: Form = "json"
    media_type: str = ""
    description: str = ""
    example: Any = None
    headers: tuple[Header, ...] = ()
    others: tuple[Content, ...] = ()
