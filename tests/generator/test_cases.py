"""One test for each folder of cases/, which has `spec.yaml` and the expected output files.

`overlay.yaml`, if it is there, is applied to it. `problems.txt` is what the document makes the generator say: errors,
or warnings. `api.json` is the whole Api. Any other file stands under the name of a style,
`python/src/acme/models/pets.py` for example, and only those that are there are compared.
"""

from __future__ import annotations

import difflib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from generator import Style, Tree, load_and_build, render
from generator.ir.dump import dump
from generator.problems import SpecError
from generator.styling.style import names
from tests.support.rendering import loaded

CASES = Path(__file__).parents[1] / "cases"


@pytest.mark.parametrize("case", sorted(path.parent.name for path in CASES.glob("*/spec.*")))
def test_case(case: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = CASES / case
    monkeypatch.chdir(folder)
    expected = {path: path.read_text("utf-8") for path in sorted(folder.rglob("*")) if _is_expected(path, folder)}
    assert expected, f"{folder} has nothing to compare; `touch` the files that the case is about, then `make update`"

    names = {path: path.relative_to(folder).as_posix() for path in expected}
    made = _made(next(folder.glob("spec.*")).name, set(names.values()))
    assert not (missing := set(names.values()) - set(made)), f"{case}: nothing makes {sorted(missing)}"

    problems: list[str] = []
    for path, text in expected.items():
        name, actual = names[path], made[names[path]]
        if request.config.getoption("--update"):
            path.write_text(str(actual), "utf-8")
        elif actual != text:
            old, new = text.splitlines(keepends=True), str(actual).splitlines(keepends=True)
            problems += difflib.unified_diff(old, new, f"expected/{name}", f"made/{name}")
    if problems:
        pytest.fail(f"{case}: run `make update` if this is right\n{''.join(problems)}", pytrace=False)


def _made(spec: str, wanted: set[str]) -> Tree:
    """The actual output for a case: its problems, its Api, and the files of the styles that it covers."""
    styles = sorted({path.partition("/")[0] for path in wanted} - {"problems.txt", "api.json"})
    try:
        document, api = load_and_build(
            Path(spec), sorted(Path().glob("overlay*.yaml")), styles=map(loaded, styles or names())
        )
    except SpecError as error:
        return {"problems.txt": f"{error}\n"}
    made: Tree = {"problems.txt": "".join(f"{warning}\n" for warning in document.warnings)}
    made["api.json"] = json.dumps(dump(api), indent=2, ensure_ascii=False) + "\n"
    for name in styles:
        made |= {f"{name}/{path}": content for path, content in render(api, _style(name, wanted)).items()}
    return made


def _style(name: str, wanted: set[str]) -> Style:
    """A style that formats only the files that are compared."""
    style = loaded(name)

    def format_wanted(path: str, text: str) -> str:
        pieces = style.split(path, text) if style.split else [text]
        is_wanted = f"{name}/{path}" in wanted
        return "".join(style.format(path, piece) if is_wanted else piece for piece in pieces)

    return replace(style, split=None, format=format_wanted)


def _is_expected(path: Path, folder: Path) -> bool:
    """Whether a file is one to compare: not the document itself, nor the parts that it is split into."""
    parts = path.relative_to(folder).parts
    return path.is_file() and path.suffix not in (".yaml", ".yml") and not parts[0].startswith("spec")
