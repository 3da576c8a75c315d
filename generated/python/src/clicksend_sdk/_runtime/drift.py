"""Differences between a response and the API's description."""

from __future__ import annotations

from typing import NamedTuple

NOTHING = "nothing"
"""What came in place of a missing value."""


class Drift(NamedTuple):
    """One value of a response that does not match the API's description."""

    pointer: str
    """Where, as a JSON pointer."""

    expected: str
    got: str

    @property
    def is_missing(self) -> bool:
        """Whether the response lacks the value."""
        return self.got == NOTHING

    def __str__(self) -> str:
        return f"at {self.pointer or 'the top level'}: expected {self.expected}, got {self.got}"
