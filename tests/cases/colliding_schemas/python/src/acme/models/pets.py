# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Pets."""

from __future__ import annotations

import msgspec

from .._runtime.codec.types import Model


class PetsListResponse(Model, frozen=True, kw_only=True):
    """Pets list response"""

    one: Pet | None = None

    two: Pet2 | None = None

    three: PetToy | None = None

    four: PetToy2 | None = None

    five: PetToyDict | None = None

    six: Page | None = None

    seven: Self | None = None


class Pet(Model, frozen=True, kw_only=True):
    """Pet"""

    a_b_3: str | None = msgspec.field(name="a-b", default=None)

    a_b: str | None = None

    a_b_2: str | None = msgspec.field(name="aB", default=None)

    a_b_2_2: str | None = msgspec.field(name="a_b_2", default=None)


class Pet2(Model, frozen=True, kw_only=True):
    """Pet 2"""

    upper: str | None = None


class PetToy(Model, frozen=True, kw_only=True):
    """Pet toy"""

    snake: str | None = None


class PetToy2(Model, frozen=True, kw_only=True):
    """Pet toy 2"""

    pascal: str | None = None


class PetToyDict(Model, frozen=True, kw_only=True):
    """Pet toy dict"""

    dict: str | None = None


class Page(Model, frozen=True, kw_only=True):
    """Page"""

    number: int | None = None


class Self(Model, frozen=True, kw_only=True):
    """Self"""

    succeeded_: str | None = msgspec.field(name="succeeded", default=None)
