# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Countries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class CountrySelectionRequestDict(TypedDict, total=False):
    """Which countries."""

    country_list_ids: Required[Sequence[int]]
    """The countries, by their `id` in `countries.list_for_sending`."""
