"""The next version after changes of each rating."""

from __future__ import annotations

import pytest

from generator.diff.rules import Rating
from generator.diff.version import next_version, step


@pytest.mark.parametrize(
    ("version", "rating", "following"),
    [
        ("1.2.3", "major", "2.0.0"),
        ("1.2.3", "minor", "1.3.0"),
        ("1.2.3", "patch", "1.2.4"),
        ("1.2.3", "none", "1.2.3"),
        ("0.2.3", "major", "0.3.0"),
        ("0.2.3", "minor", "0.2.4"),
        ("v1.2", "minor", "1.3.0"),
        ("10.0.0", "patch", "10.0.1"),
        ("", "major", ""),
        ("next", "major", ""),
    ],
)
def test_next_version(version: str, rating: Rating, following: str) -> None:
    assert next_version(version, rating) == following


def test_the_step_before_the_first_major_version() -> None:
    assert (step("0.9.0", "major"), step("0.9.0", "minor"), step("0.9.0", "none")) == ("minor", "patch", "none")
