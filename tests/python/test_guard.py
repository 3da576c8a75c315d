"""The guard of the Python style finds text of the document that got past the doors (threat G4)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator import Style, build, check, load, render
from generator.styling.style import StyleError

OTHER = """
from __future__ import annotations

from ._runtime.operation import Operation
from ._runtime.types import Model

_GET: Operation[None] = Operation("GET", "/pets", "safe")


class Pet(Model, frozen=True):
    \"\"\"A pet.\"\"\"

    name: str = "it's"

    def get(self, id: str = "") -> None:
        return self._client.call(_GET, path={"id": id})
"""


def guard(text: str, path: str = "src/acme/pets.py") -> None:
    """Verify one module as the style does."""
    Style.load("python").verify(path, text)


def test_what_templates_write_passes() -> None:
    guard(OTHER)


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ('"it\'s"', "__import__('os').system('x')", "the call of '__import__().system' in a class"),
        ('"it\'s"', "open('x')", "the call of 'open' in a class"),
        ('"it\'s"', "eval", "the builtin 'eval'"),
        ('"it\'s"', "[x for x in ()]", "ListComp in a class"),
        ('"it\'s"', "lambda: 0", "Lambda in a class"),
        ('"it\'s"', 'f"{1}"', "JoinedStr in a class"),
        ('"it\'s"', "(x := 1)", "NamedExpr in a class"),
        ('"it\'s"', "().__class__", "the name '__class__'"),
        ("name: str", 'name: "evil()"', "the value 'evil()' in a type"),
        ("name: str", "name: evil()", "the call of 'evil' in a type"),
        ("name: str", "name: Missing", "the undefined name 'Missing'"),
        ("name: str", "name: exec", "the builtin 'exec'"),
        ("name: str", "self.name: str", "an assignment to Attribute"),
        ("name: str", "print('x')\n    name: str", "the statement Call in a class"),
        ("name: str", "n\u00e4me: str", "the name 'n\u00e4me'"),
        ("name: str", "__slots__: str", "the name '__slots__'"),
        ("    def get", "    name: int\n\n    def get", "a second definition of 'name'"),
        ("class Pet", "@evil\nclass Pet", "the decorator 'evil'"),
        ("class Pet", "@property()\nclass Pet", "the decorator 'property()'"),
        ("class Pet", "@_deprecated(Pet)\nclass Pet", "the decorator '_deprecated(Pet)'"),
        ("class Pet", "@_deprecated('', '')\nclass Pet", """the decorator "_deprecated('', '')\""""),
        ("Pet(Model", "Pet(evil()", "the base 'evil()'"),
        ("Pet(Model", "Pet(Pet", "the base 'Pet'"),
        ("frozen=True", "metaclass=evil", "the class option 'metaclass=evil'"),
        ("frozen=True", "frozen=evil()", "the class option 'frozen=evil()'"),
        ('id: str = ""', "id: str = evil()", "Call in a signature"),
        ('id: str = ""', "id: evil() = 1", "the call of 'evil' in a type"),
        ("return self", "eval('x')\n        return self", "the call of 'eval' in a function"),
        ("self._client.call", "self._client.exec", "the call of 'self._client.exec' in a function"),
        ("return self", "import os\n        return self", "Import in a function"),
        ("return self", "from os import system\n        return self", "the import from os"),
        ("return self", "global x\n        return self", "Global in a function"),
        ("return self", "while 1: pass\n        return self", "While in a function"),
        ('{"id": id}', "{**eval('x')}", "the call of 'eval' in a function"),
        ("class Pet", "import os, sys\n\n\nclass Pet", "the import of 'sys'"),
        ("class Pet", "import json as msgspec\n\n\nclass Pet", "the import of 'json as msgspec'"),
        ("class Pet", "from os import system\n\n\nclass Pet", "the import from os"),
        ("class Pet", "from typing import Any as Config\n\n\nclass Pet", "an alias for 'Any'"),
        ("class Pet", "from ...evil import x\n\n\nclass Pet", "the import from ...evil"),
        ("class Pet", "from typing import *\n\n\nclass Pet", "the name '*'"),
        ("class Pet", "1\n\n\nclass Pet", "the statement Constant in a module"),
        ("class Pet", "if True: import json\n\n\nclass Pet", "an `if` that does not test TYPE_CHECKING"),
        ("class Pet", "try: 1\nexcept OSError: 1\n\n\nclass Pet", "Try in a module"),
        ("class Pet", "for x in (): 1\n\n\nclass Pet", "For in a module"),
        ("class Pet", "_GET.x = 1\n\n\nclass Pet", "an assignment to Attribute"),
        ('"safe")', '"safe", evil=1)', "the argument 'evil' of Operation"),
        ('"safe")', '"safe", **{})', "the argument '**' of Operation"),
        ('"safe")', '"safe", *[])', "the argument 3 of Operation"),
        ('"safe")', '"safe", returns="__import__(\'os\')")', "the call of '__import__' in a type"),
        ('"safe")', '"safe", returns="eval")', "the builtin 'eval'"),
        ('"safe")', '"safe", returns="list[\'evil()\']")', "the value 'evil()' in a type"),
        ('"safe")', '"safe", returns="no type")', "the type 'no type'"),
        ('"safe")', '"safe", returns=evil)', "Name instead of a string with a type"),
        ('"safe")', '"safe", path_types={"a": "x()"})', "the call of 'x' in a type"),
        ('"safe")', '"safe", body=eval("x"))', "Call instead of a string with a type"),
        ("it's", "it's\u202e", "the character '\\u202e'"),
        ("A pet", "A\rpet", "the character '\\r'"),
        ("Operation(", "Operation((", "invalid Python"),
    ],
)
def test_what_templates_do_not_write_is_refused(old: str, new: str, found: str) -> None:
    damaged = OTHER.replace(old, new, 1)

    with pytest.raises(StyleError) as error:
        guard(damaged)

    assert str(error.value).startswith("src/acme/pets.py:")
    assert f": {found}" in str(error.value)
    assert "report it" in str(error.value)


def test_a_comment_that_names_another_encoding() -> None:
    """Python would decode `+AAo-` as a line feed; the guard parses the module as Python does."""
    with pytest.raises(StyleError, match=r"the call of 'print'|the statement Call|invalid Python"):
        guard("# Generated from coding: utf-7.yaml +AAo-print(1)\n")


@pytest.mark.parametrize(
    "text",
    [
        '[tool.pdm.build]\nrun = "x"\n',
        '[project.scripts]\na = "b"\n',
        '[build-system]\nbackend-path = ["."]\n',
        "no = toml",
    ],
)
def test_a_project_file_with_more_than_that_is_refused(text: str) -> None:
    with pytest.raises(StyleError, match=r"^pyproject\.toml:1: (the key|invalid TOML)"):
        guard(text, "pyproject.toml")


def test_programs_of_the_package_may_do_more_but_only_they() -> None:
    text = 'def f(name):\n    return getattr(name, f"{name}")\n'

    guard(text, "src/acme/__init__.py")

    with pytest.raises(StyleError, match=r"JoinedStr in a function|the call of 'getattr'"):
        guard(text, "src/acme/resources/__init__.py")


@pytest.mark.parametrize("length", [3_000, 30_000])
def test_long_chains_take_no_recursion(length: int) -> None:
    text = "Pet = int\nx: " + " | ".join(["Pet"] * length) + "\n"

    try:
        guard(text)
    except StyleError as error:  # Python itself gives up at some length
        assert "invalid Python" in str(error)


@pytest.mark.parametrize("door", ["pylit", "doctext", "ident"])
def test_a_hole_in_a_door_is_found(door: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a door that lets everything through, the output is refused and not written."""
    payload = {
        "pylit": "/pets', __import__('os').abort()) #",
        "doctext": 'x"""\nimport os; os.abort()\n"""',
        "ident": "x",
    }[door]
    (tmp_path / "spec.yaml").write_text(
        'openapi: 3.1.0\ninfo: {title: Acme, version: "1"}\n'
        f"tags: [{{name: pets, description: {payload!r}}}]\n".replace("\\n", "\n\n")
        + "paths:\n  /pets:\n    get: {tags: [pets], operationId: pets.list, responses: {'200': {description: All.}}}\n"
    )
    hole: dict[str, Callable[..., str]] = {
        "pylit": lambda value: f"'{payload}'" if value == "/pets" else repr(value),
        "doctext": str,
        "ident": lambda text, reserved=(): text + "; import os; os.abort()",
    }
    style = Style.load("python")
    monkeypatch.setitem(style.environment.filters, door, hole[door])

    with pytest.raises(StyleError):
        render(build(check(load(tmp_path / "spec.yaml"))), style)
