"""Which patterns of JSON Schema are checked, and how Python reads them."""

from __future__ import annotations

import random
import re
import warnings

import pytest

from generator.styling.patterns import portable

END = r"\Z"


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("", ""),
        ("^$", r"^\Z"),
        (r"\.csv$", r"\.csv\Z"),
        (r"^\d{4}-\d{2}$", r"^[0-9]{4}-[0-9]{2}\Z"),
        (r"^\+?[1-9]\d{1,14}$", r"^\+?[1-9][0-9]{1,14}\Z"),
        (r"^[\w.-]+$", r"^[\-.0-9A-Z_a-z]+\Z"),
        (r"^[a-z]+(-[a-z]+)*$", r"^[a-z]+(?:-[a-z]+)*\Z"),
        ("^(asc|ascending)$", r"^(?:asc|ascending)\Z"),
        ("^a$|^b$", r"^a\Z|^b\Z"),
        ("^[^@]+@[^@]+$", r"^[^@]+@[^@]+\Z"),
        (r"^#([\dA-F]{6}|[\dA-F]{3})$", r"^#(?:[0-9A-F]{6}|[0-9A-F]{3})\Z"),
        ("^(?:[01]\\d|2[0-3]):[0-5]\\d$", r"^(?:[01][0-9]|2[0-3]):[0-5][0-9]\Z"),
        (r"^\x41\u00e9\/\t$", r"^Aé/\x09\Z"),
        (r"^.$", r"^[^\x0a\x0d\u2028\u2029]\Z"),
        (r"^[[&~|-]$", r"^[&\-\[|~]\Z"),
    ],
)
def test_patterns_that_are_checked(pattern: str, text: str) -> None:
    assert portable(pattern, END) == text


@pytest.mark.parametrize(
    "pattern",
    [
        *("^(a+)+$", "^(a|a)*$", "^(a|aa)+$", "^(a*)*$", "^(a?)*$", "(x+x+)+y", r"^(\w+\s?)*$", "^(a|b|ab)*c$"),
        *(r"^(\d{2}|\d{3}){2}$", "^(a?){25}a{25}$", r"^([\w.]+)+@", "^(.*,){11}P$", r"^\d+\d+$", "^a*b?a*$", ".*.*=.*"),
        *(r"\d+x", "a*$", "(ab)+c", "[a-z]{1,900}$", "^" + "(a|ab)" * 9 + "$"),
        *(
            "^(?=a)b$",
            "^(?!a)b$",
            "^(?<=a)b$",
            r"^(a)\1$",
            r"^(?<n>a)\k<n>$",
            r"^\p{L}+$",
            r"^\bab$",
            r"^\cA$",
            r"^\0$",
        ),
        *(
            "^a++$",
            "^a*?$",
            "^a{2}{3}$",
            "^a{,3}$",
            "^a{3,2}$",
            "^a{0}$",
            "^a{99999}$",
            "^*$",
            "a|*",
            "^{$",
            "^}$",
            "^]$",
        ),
        *("(a", "a)", "^[a", "^[]$", "^[^]$", "^[z-a]$", r"^[\w-z]$", r"^[\D]$", "a$b", "a^b", "(^a)", "(a$)", "\\"),
        *(r"^\ud83d$", r"^\q$", "(?i)a", "^" + "a" * 600, "(" * 50 + "a" + ")" * 50),
    ],
)
def test_patterns_that_are_not_checked(pattern: str) -> None:
    assert portable(pattern, END) is None


def test_a_checked_pattern_matches_what_the_pattern_of_the_document_matches() -> None:
    """Patterns at random, which Python reads like ECMA 262: ASCII classes, and no line feeds in the texts."""
    chance, checked = random.Random(7), 0

    def made(depth: int) -> str:
        match chance.randrange(4 if depth else 1):
            case 0:
                return chance.choice(["a", "b", "[ab]", "[^a]", ".", r"\w", "c", "-"])
            case 1:
                return made(depth - 1) + made(depth - 1)
            case 2:
                return f"({made(depth - 1)}|{made(depth - 1)})"
            case _:
                return f"({made(depth - 1)}){chance.choice(['*', '+', '?', '{2}', '{1,3}', '{2,}'])}"

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for _ in range(4000):
            pattern = chance.choice(["", "^"]) + made(4) + chance.choice(["", "$"])
            text = portable(pattern, END)
            if text is None:
                continue
            checked += 1
            stated, found = re.compile(pattern, re.ASCII), re.compile(text)
            for value in ("".join(chance.choice("ab-c") for _ in range(chance.randrange(8))) for _ in range(5)):
                assert bool(stated.search(value)) == bool(found.search(value)), (pattern, text, value)
    assert checked > 1000
