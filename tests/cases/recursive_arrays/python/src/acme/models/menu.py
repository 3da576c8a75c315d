# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Menu."""

from __future__ import annotations

from .._runtime.codec.types import Model


class Menu(Model, frozen=True, kw_only=True):
    """Menu"""

    entries: list[object] | None = None

    any: str | list[object] | dict[str, object] | None = None
