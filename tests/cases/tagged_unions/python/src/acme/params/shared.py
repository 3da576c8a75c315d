# Generated from spec.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Shared."""

from __future__ import annotations

import datetime as dt
from typing import Required, TypeAlias, TypedDict

from ..models import Cat, Dog, Fish, Pet


class CatDict(TypedDict, total=False):
    """Cat"""

    kind: Required[str]

    lives: int


class DogDict(TypedDict, total=False):
    """Dog"""

    kind: Required[str]

    friend: Pet | PetDict
    """Any pet."""

    born: dt.date


class FishDict(TypedDict, total=False):
    """Fish"""

    kind: str

    fins: int


PetDict: TypeAlias = "Cat | CatDict | Dog | DogDict | Fish | FishDict"
"""Any pet."""
