"""The doors of the TypeScript style let no text out of its place: whatever they make of it, the guard finds nothing."""

from __future__ import annotations

import random

import pytest

from generator import Style

PIECES = (
    *"* / @ # _ \\ ` { } $ ' \" < - > // */ /* <!-- --> </script link ts-ignore __PURE__ sourceMappingURL= a".split(),
    *(" ", "\n", "\t", "\u2028", "\x7f", "\u202e"),
)
"""What means something to compilers, bundlers, debuggers and browsers, in any order."""
COUNT = 3_000


@pytest.mark.parametrize(
    "place",
    ["/** {} */\nconst A = 1;\n", "/**\n * {}\n */\nconst A = 1;\n", "const A = {};\n", "const A = [{}];\n"],
)
def test_the_guard_finds_nothing(place: str) -> None:
    style = Style.load("typescript")
    door = style.environment.filters["doctext" if "/**" in place else "literal"]
    chance = random.Random(place)

    for _ in range(COUNT):
        text = "".join(chance.choice(PIECES) for _ in range(chance.randrange(1, 12)))
        style.verify("src/a.ts", place.format(door({text: text} if "[" in place else text)))
