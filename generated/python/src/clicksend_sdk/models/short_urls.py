# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Short urls."""

from __future__ import annotations

from .._runtime.codec.types import Model
from .shared import LabelCount, LinkCounts


class ShortUrlStatistics(Model, frozen=True, kw_only=True):
    """How often a short link was opened, and by what."""

    long_url_id: str
    """Identifies the link that was shortened; `short_urls.tracking` takes it."""

    links: LinkCounts
    """How many short links were sent and opened."""

    device: list[LabelCount] | None = None
    """Opens by kind of device."""

    os: list[LabelCount] | None = None
    """Opens by operating system."""

    browser: list[LabelCount] | None = None
    """Opens by browser."""

    country: list[LabelCount] | None = None
    """Opens by country."""

    region: list[LabelCount] | None = None
    """Opens by region of a country."""
