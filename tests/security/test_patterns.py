"""Patterns of a document never slow down a client, nor its generation."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from generator.styling.patterns import portable

KNOWN = [
    "^(a+)+$",
    "^([a-zA-Z]+)*$",
    "^(a|aa)+$",
    "^(a|a?)+$",
    "^(.*a){20}$",
    r"^(\w+\s?)*$",
    r"^([\w.]+)+@[a-z]+$",
    r"^\s*(.*)\s*$",
    r"^(\d+,?)+$",
    "(a*)*b",
    "^((ab)*)+$",
    "^(([a-z])+.)+[A-Z]([a-z])+$",
    "^([a-z0-9]+[-._]?)+@([a-z0-9]+[-.]?)+[.][a-z]{2,9}$",
    r"^(?:(?:\d+)*\.?)*$",
    ".*.*.*=",
    r"\s+$",
]
"""Patterns that take exponential or quadratic time when engines search."""

PROGRAM = """
import re, resource
resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
for pattern in {patterns!r}:
    for part in ("a", "ab", "a-", "a.", "1", "1,", "-", " ", "a@", "A"):
        for end in ("", "!", "-", "@"):
            re.compile(pattern).search(part * (20_000 // len(part)) + end)
"""


@pytest.mark.parametrize("pattern", KNOWN)
def test_a_pattern_that_can_take_long_is_not_checked(pattern: str) -> None:
    assert portable(pattern) is None


@pytest.mark.skipif(sys.platform == "win32", reason="limits the CPU time of a process")
def test_checked_patterns_take_linear_time() -> None:
    """Each of these differs from a slow one by a character."""
    patterns = [
        portable(each, r"\Z")
        for each in (
            "^(a-)+$",
            "^[a-z]+(?:[-.][a-z]+)*$",
            r"^\d+(,\d+)*!?$",
            r"^[\w.]+@[a-z]+$",
            "^(ab?)*$",
            "^(a|b)*$",
            "^[a-z0-9]+([-._][a-z0-9]+)*@[a-z0-9]+([.][a-z0-9]+)+$",
            r"^\d{1,5}(-\d{1,5}){0,9}$",
            "^(abc|abd|a)[^@]*@$",
            "a{1,64}$",
        )
    ]

    assert None not in patterns
    subprocess.run([sys.executable, "-c", PROGRAM.format(patterns=patterns)], check=True, timeout=120)


def test_reading_patterns_takes_little_time() -> None:
    """As many as fit into 100 KB, each as slow as possible."""
    started = time.process_time()
    for number in range(200):
        portable(f"^({'|'.join('ab' * 70)}x{number})*$")
        portable(f"^{'a?' * 200}{number}$")
        portable(f"^{'(' * 9}{'[a-z]?' * 60}{')*' * 9}{number}$")

    assert time.process_time() - started < 5
