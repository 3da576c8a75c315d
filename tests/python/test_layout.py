"""Templates write text that black mostly does not change, because black takes half the time for such text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import black
import pytest

from generator import Style, build, check, load, render

ROOT = Path(__file__).parents[2]
LONG = ", ".join(f'"key_{number}": key_{number}' for number in range(12))

SHORT = ", ".join(f'"key_{number}": key_{number}' for number in range(4))


@pytest.mark.parametrize(
    "code",
    [
        "return client.call(_SEND, options=options)",
        f"return client.call(_SEND, body={{{SHORT}}}, options=options)",
        f"return client.call(_SEND, path={{'a': a}}, body={{{LONG}}}, options=options)".replace("'", '"'),
        f"return client.call(body={{{LONG}}})",
        f'values = {{"a": {{{LONG}}}}}',
        f'values = [{{"a": "a, b (c"}}, "it\'s {"x" * 110}"]',
        f'value = "{"x" * 130}"',
    ],
)
@pytest.mark.parametrize("depth", [0, 1, 2])
def test_code_is_spread_as_black_does(code: str, depth: int) -> None:
    wrap_call = Style.load("python").environment.filters["wrap_call"]
    opened = "".join(" " * 4 * level + "if x:\n" for level in range(depth))

    text = f"{opened}{' ' * 4 * depth}{wrap_call(code.replace('return ', 'x = '), 4 * depth)}\n"

    assert black.format_str(text, mode=black.Mode(line_length=120)) == text


def test_nearly_all_that_templates_write_is_in_blacks_shape() -> None:
    style, exact = Style.load("python"), list[bool]()

    def memoize(tools: str, texts: Sequence[str], make: Callable[[list[str]], Iterable[str]]) -> list[str]:
        found = list(make(list(texts)))
        if tools.startswith(style.formatter_fingerprint):
            exact.extend(made == text for made, text in zip(found, texts, strict=True))
        return found

    api = build(check(load(ROOT / "tests" / "cases" / "pages_fern" / "spec.yaml")))
    render(api, style, memoize=memoize)

    assert len(exact) > 30
    assert sum(exact) / len(exact) > 0.9
