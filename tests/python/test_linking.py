"""The import graph of the Python output is checked before anything is written: names that are there, and no cycle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator import Style, Tree, build, check, load, render
from generator.styling.style import StyleError
from tests.support.rendering import unformatted

SPEC = Path(__file__).parents[1] / "cases" / "types_reached" / "spec.yaml"
LAZY = """
TYPE_CHECKING = False
if TYPE_CHECKING:
    from .pets import Pet as Pet
if not TYPE_CHECKING:
    def __getattr__(name):
        return name
"""


def link(modules: Mapping[str, str]) -> None:
    """The check of these modules, as the style does it."""
    style = Style.load("python")
    assert style.interface is not None
    style.link({f"src/acme/{path}": style.interface(f"src/acme/{path}", text) for path, text in modules.items()})


def test_modules_that_fit_each_other() -> None:
    link(
        {
            "__init__.py": "from . import a as a",
            "a.py": "from .inner import b\nfrom .inner.b import B",
            "inner/__init__.py": "",
            "inner/b.py": "try:\n    B = 1\nexcept ValueError:\n    B = 2\ndef f():\n    from .. import a",
            "models/__init__.py": LAZY,
            "models/pets.py": "class Pet: ...",
            "use.py": "from .models import Pet",
            "README.md": "from .nowhere import Nothing",
        }
    )


@pytest.mark.parametrize(
    ("modules", "found"),
    [
        ({"a.py": "from .b import B", "b.py": ""}, "src/acme/a.py:1: acme.b has no 'B' to import"),
        ({"a.py": "\nfrom .c import C"}, "src/acme/a.py:2: acme.c has no 'C' to import"),
        ({"a.py": "def f():\n    from .b import B", "b.py": ""}, "acme.b has no 'B'"),
        ({"a.py": "if TYPE_CHECKING:\n    from .b import B", "b.py": ""}, "acme.b has no 'B'"),
        ({"a.py": "A = 1\nfrom .a import A"}, "acme.a -> acme.a"),
        ({"a.py": "from .b import B\nA = 1", "b.py": "from .a import A\nB = 1"}, "import each other: acme."),
        ({"models/__init__.py": LAZY, "models/pets.py": "from ..use import X\nPet = 1", "use.py": "from .models import Pet\nX = 1"}, "import each other"),
        ({"models/__init__.py": LAZY, "models/pets.py": ""}, "acme.models.pets has no 'Pet'"),
    ],
)  # fmt: skip
def test_modules_that_do_not(modules: dict[str, str], found: str) -> None:
    with pytest.raises(StyleError) as refused:
        link(modules)

    assert found in str(refused.value)


def test_a_template_that_imports_a_missing_name_writes_nothing() -> None:
    api = build(check(load(SPEC)))
    style = unformatted("python")
    assert api.models

    with pytest.raises(StyleError, match="has no 'Size' to import"):
        render(replace(api, models=tuple(each for each in api.models if each.name.pascal != "Size")), style)


def test_a_cycle_of_the_output_is_found() -> None:
    api = build(check(load(SPEC)))
    style = unformatted("python")
    shared = next(each for each in api.enums if each.group.snake == "shared")
    moved = tuple(replace(each, group=shared.group) if each.name.pascal == "Disc" else each for each in api.models)
    tree: Tree = render(replace(api, models=moved), style)
    assert "from .shared import Disc" in str(tree["src/acme/models/drawings.py"])

    size = next(each for each in api.models if each.name.pascal == "Size")
    drawn = next(each for each in api.models if each.name.pascal == "LayerLabel")
    moved = tuple(replace(each, group=drawn.group if each is size else shared.group) for each in api.models)
    with pytest.raises(StyleError, match=r"acme\.models\.shared"):
        render(replace(api, models=moved), style)
