"""External documentation, contact and license of an API; the authors of its client."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExternalDocs:
    """A page about an API, a resource or an operation."""

    url: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """The contact for the API; a member that the document omits is empty."""

    name: str = ""
    url: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class License:
    """The license of the API, with its SPDX identifier or a URL of its text, if the document states them."""

    name: str
    identifier: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Author:
    """An author of the client; a member that is not stated is empty."""

    name: str = ""
    email: str = ""
