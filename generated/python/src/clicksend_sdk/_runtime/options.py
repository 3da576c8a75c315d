"""The options of a single call."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from .codec.files import FileInput


class Options(TypedDict, total=False):
    """What a single call may do differently."""

    timeout: float
    """Seconds that the whole call may take, with all attempts and the pauses between them."""

    retries: int
    """How many times the call may be repeated, if that cannot do anything twice."""

    idempotent: bool
    """True: doing this call twice does no harm, so it may be repeated although the API cannot tell."""

    headers: Mapping[str, str]
    """Headers to add, or to replace those of the client."""

    to: str | PathLike[str]
    """Path of a file for a reply that is no JSON: it is written there part by part, and the call returns no bytes."""

    query: Mapping[str, str]
    """Query parameters that this package does not know yet, in the API's own names and form."""

    body: Mapping[str, Any] | str | FileInput
    """Members of the body that this package does not know yet; or text or a file: the whole body, as it is sent."""

    content_type: str
    """The media type that the body is sent as, if the API takes several."""

    prefetch: int
    """How many pages are read side by side while iterating over a list, if it says how long it is.

    Lists whose pages have numbers or offsets can say so; all others are read page by page.
    """

    resume: Mapping[str, str]
    """The `resume` of an earlier page: the list begins with the page after it."""
