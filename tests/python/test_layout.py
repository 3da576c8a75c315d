"""The output is black's, though black sees little of it: templates and the folding of long lines make its shape."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import black
import pytest
from black.mode import TargetVersion

from generator import Style, build, check, load, render

ROOT = Path(__file__).parents[2]
MODE = black.Mode(line_length=120, target_versions={TargetVersion.PY311})
SHORT = ", ".join(f'"key_{number}": key_{number}' for number in range(4))
LONG = ", ".join(f'"key_{number}": key_{number}' for number in range(12))
WORDS = ", ".join(f'"word, [{number}"' for number in range(12))
TYPES = " | ".join(f"dict[str, Kind{number}]" for number in range(9))
STATEMENTS = [
    "x = client.call(_SEND, options=options)",
    f"x = client.call(_SEND, body={{{SHORT}}}, options=options)",
    f'x = client.call(_SEND, path={{"a": a}}, body={{{LONG}}}, options=options)',
    f"x = client.call(body={{{LONG}}})",
    f'values = {{"a": {{{LONG}}}}}',
    f'values = [{{"a": "a, b (c"}}, "it\'s {"x" * 110}"]',
    f'value = "{"x" * 130}"',
    f"from .models import {', '.join(f'Model{number}' for number in range(15))}",
    f"Kind: TypeAlias = Literal[{WORDS}] | str",
    f"Kind: TypeAlias = Literal[{WORDS}, {WORDS}] | str | None",
    f"Kinds: TypeAlias = {TYPES}",
    f'Kinds: TypeAlias = "{TYPES}"',
    f"kind: Literal[{WORDS}] | str | None",
    f"kind: Literal[{WORDS}] | str | None = None",
    f"kind: list[Literal[{WORDS}] | str] | None = None",
    f"kind: Annotated[{TYPES}, Meta] | None = None",
    'kind: dict[str, A1] | dict[str, A2] | dict[str, A3] | dict[str, A4] = msgspec.field(name="kind", default=None)',
    f"limits: ClassVar[dict[str, object]] = {{{LONG}}}",
]


@pytest.mark.parametrize("code", STATEMENTS)
@pytest.mark.parametrize("depth", [0, 1, 2])
def test_long_lines_are_folded_as_black_does(code: str, depth: int) -> None:
    opened = "".join(" " * 4 * level + "if x:\n" for level in range(depth))

    text = folded(f"{opened}{' ' * 4 * depth}{code}\n")

    assert black.format_str(text, mode=MODE) == text


def test_docstrings_are_not_folded() -> None:
    line = f"see [{', '.join(['a very long list'] * 9)}]"
    text = f'def f() -> None:\n    """Do it.\n\n    {line}\n    """\n    x = "{line}"\n'

    assert folded(text) == text


def test_nearly_all_that_templates_write_is_in_blacks_shape() -> None:
    exact = list[bool]()
    _render(ROOT / "tests" / "cases" / "pages_fern" / "spec.yaml", lambda text, made: exact.append(text == made))

    assert len(exact) > 30
    assert sum(exact) / len(exact) > 0.98


@pytest.mark.parametrize(
    "text",
    [
        "x = 1\n",
        "\n\nclass A:\n    x: int = 1\n",
        '"""Docs."""\n\nimport os\n',
        "\n    def f(self) -> None: ...\n",
        "x = f( 1)\n",
        "\n    x: dict = { }\n",
        "'''Docs.'''\nimport os\n",
        "x = 1\n\n\nclass _: ...\n\n\ny = 2\n",
    ],
)
def test_a_piece_that_black_would_change_is_not_called_formatted(text: str) -> None:
    style = Style.load("python")

    for others in (["y = 1\n"], ["y = ( 1)\n", "\n    def g(self) -> None: ...\n"]):
        found = style.formatted("file.py", [*others, text])

        assert not found[-1] or style.format("file.py", text) == text
    assert style.formatted("file.txt", [text]) == [False]


def test_a_piece_that_is_no_python_leaves_all_to_black() -> None:
    assert Style.load("python").formatted("file.py", ["x = 1\n", "def (:\n"]) == [False, False]


def test_black_changes_nothing_in_the_output_of_any_case() -> None:
    paths = list((ROOT / "tests/cases").rglob("*.py"))  # `make lint` runs black on generated/
    assert len(paths) > 100

    changed = [
        path for path in paths if black.format_str(path.read_text("utf-8"), mode=MODE) != path.read_text("utf-8")
    ]

    assert changed == []


def folded(text: str) -> str:
    return "".join(Style.load("python").split("x.py", text))  # type: ignore[misc]


def _render(spec: Path, found: Callable[[str, str], object]) -> None:
    style = Style.load("python")

    def memoize(tools: str, texts: Sequence[str], make: Callable[[list[str]], Iterable[str]]) -> list[str]:
        made = list(make(list(texts)))
        if tools.startswith(style.formatter_fingerprint):
            for text, each in zip(texts, made, strict=True):
                found(text, each)
        return made

    render(build(check(load(spec))), style, memoize=memoize)
