# Generated from spec.yaml by sdk-generator. Do not edit.

"""The objects of the API: Pets."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

import msgspec

from .._runtime.codec.types import Model

PetStatus: TypeAlias = Literal['A"B\n', "A'B"] | str
"""a \"\""; evil()"""


class PetStatuses:
    """The documented values of `PetStatus`."""

    A_B: Final = 'A"B\n'
    """first\"\"\""""

    A_B_2: Final = "A'B"
    """evil()\\"""


class Pet(Model, frozen=True, kw_only=True):
    """\"\"" \\\"\"" \\"""

    a_evil: str | None = msgspec.field(name="a']; evil()", default=None)
    """\"\"" b: int = evil()"""

    import_os: str | None = msgspec.field(name="__import__('os')", default=None)
    """ends with \\"""

    b: str | None = msgspec.field(name="\u202eb\u2028", default=None)

    status: PetStatus | None = None
    """a \"\""; evil()"""
