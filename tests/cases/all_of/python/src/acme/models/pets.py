# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Pets."""

from __future__ import annotations

import datetime as dt

from .._runtime.codec.types import DateTime, Model


class Dog(Model, frozen=True, kw_only=True):
    """An animal that barks."""

    name: str
    """What it listens to."""

    born: DateTime
    """Now with the time."""

    owner: str

    tricks: list[str]

    loud: bool | None = None

    mother: DogMother | None = None


class DogMother(Model, frozen=True, kw_only=True):
    """Dog mother"""

    name: str
    """What it is called."""

    born: dt.date | None = None

    litter: int | None = None
