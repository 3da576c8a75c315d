"""The options of a single call."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from .codec.files import FileInput
    from .codec.types import Model


class Options(TypedDict, total=False):
    """Options of a single call."""

    timeout: float
    """Timeout in seconds for the whole call, with all attempts and the pauses between them; once a stream has begun,
    for the wait for each of its items."""

    retries: int
    """How often the call may be repeated, if it is safe to repeat."""

    idempotent: bool
    """True: this call is safe to repeat, although the API's description does not say so."""

    check_limits: bool
    """False: arguments beyond the limits of the API's description are sent too."""

    headers: Mapping[str, str]
    """Headers to add; they replace headers of the client with the same name."""

    to: str | PathLike[str]
    """Path of a file to write a binary response to, part by part; the call then returns no bytes."""

    query: Mapping[str, str]
    """Query parameters that this package does not know yet, with the API's own names and as text."""

    body: Mapping[str, Any] | Model | str | FileInput
    """Members to add to the body that this package does not know yet; or the whole body: a model, text or a file."""

    content_type: str
    """The media type of the body, if the API accepts several."""

    prefetch: int
    """How many pages to read at the same time while iterating over a list.

    This needs a list whose pages have numbers or offsets and which says how long it is; any other is read page by page.
    """

    resume: Mapping[str, str]
    """The `resume` of an earlier page: the list begins with the page after that one."""
