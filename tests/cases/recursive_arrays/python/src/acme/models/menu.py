# Generated from spec.yaml by `make generate`. Do not edit.

"""What the API sends and takes: Menu."""

from __future__ import annotations

from .._runtime.codec.types import Model


class Menu(Model, frozen=True, kw_only=True):
    """Menu"""

    entries: list[object] | None = None

    any: str | list[object] | dict[str, object] | None = None
