# Generated from spec.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Pets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Required, TypedDict

from ..models import Owner, Pet


class PetDict(TypedDict, total=False):
    """Pet"""

    mother: Pet | PetDict

    children: Sequence[Pet | PetDict]

    friends: Mapping[str, Pet | PetDict]

    owner: Owner | OwnerDict


class OwnerDict(TypedDict, total=False):
    """Owner"""

    pets: Required[Sequence[Pet | PetDict]]
