# Generated from spec/clicksend.yaml by `make generate`. Do not edit.

"""What the API sends and takes: Short urls."""

from __future__ import annotations

from .._runtime.types import Model
from .shared import LabelCount, LinkCounts, LinkTracking


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


class ShortUrlTrackingPage(Model, frozen=True, kw_only=True):
    """One page of recipients, and where the next one is."""

    total: int | None = None
    """Recipients on all pages together."""

    per_page: int | None = None
    """Recipients on a full page."""

    current_page_size: int | None = None
    """Recipients on this page."""

    prev_page_url: str | None = None
    """Where the page before is; null on the first one."""

    next_page_url: str | None = None
    """Where the next page is; null on the last one."""

    data: list[LinkTracking]
    """The recipients."""
