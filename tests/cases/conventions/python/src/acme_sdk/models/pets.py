# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Pets."""

from __future__ import annotations

from typing import Literal, Self

from .._config import MEANINGS
from .._runtime import bulk
from .._runtime.codec.types import Model
from .shared import Code


class PetsListResponseItem(Model, frozen=True, kw_only=True):
    """Pets list response item"""

    name: str | None = None
    """Its name."""


class Envelope(Model, frozen=True, kw_only=True):
    """Envelope"""

    code: Code | None = None
    """How a call went."""

    text: str | None = None
    """For people."""


class PetsFeedResponse(Model, frozen=True, kw_only=True):
    """All of it."""

    fed: list[PetsFeedResponseFedItem] | None = None

    @property
    def succeeded(self) -> list[PetsFeedResponseFedItem]:
        """The items that were accepted."""
        return bulk.succeeded(self, "fed", "status", ("EATEN",))

    @property
    def failed(self) -> list[PetsFeedResponseFedItem]:
        """The items that were refused; the `status` of each is the reason."""
        return bulk.failed(self, "fed", "status", ("EATEN",))

    def raise_for_failures(self) -> Self:
        """Raise `PartialFailureError` if any item was refused; otherwise return this object."""
        bulk.raise_for_failures(self, "fed", "status", ("EATEN",), MEANINGS)
        return self


class PetsFeedResponseFedItem(Model, frozen=True, kw_only=True):
    """Pets feed response fed item"""

    status: Literal["EATEN", "LEFT"] | str | None = None
    """EATEN if it was."""
