"""A lost or damaged line of the spec leads to valid output or a problem with a position, never a traceback."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import build, check, load
from generator.problems import SpecError
from tests.support.rendering import rendered

ROOT = Path(__file__).parents[2]
FILES = sorted(path.relative_to(ROOT / "spec") for path in (ROOT / "spec").rglob("*.yaml"))
LINES = [(file, number) for file in FILES for number in range(len((ROOT / "spec" / file).read_text().splitlines()))]

Damage = Callable[[str], list[str]]
DAMAGES: dict[str, Damage] = {
    "delete": lambda line: [],
    "double": lambda line: [line, line],
    "indent": lambda line: ["  " + line],
    "dedent": lambda line: [line.removeprefix("  ")],
    "cut": lambda line: [line[: len(line) // 2]],
    "empty": lambda line: [re.sub(r":.*", ":", line)],
    "number": lambda line: [re.sub(r": .*", ": 7", line)],
    "list": lambda line: [re.sub(r": .*", ": []", line)],
    "rename": lambda line: [re.sub(r"\w+:", "renamed:", line, count=1)],
    "reference": lambda line: [re.sub(r"#/", "#/lost/", line)],
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("damage") / "spec"
    shutil.copytree(ROOT / "spec", folder)
    return folder


@given(place=st.sampled_from(LINES), damage=st.sampled_from(sorted(DAMAGES)))
@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_damage_is_generated_or_located(folder: Path, place: tuple[Path, int], damage: str) -> None:
    file, number = place
    path = folder / file
    original = path.read_text("utf-8")
    lines = original.splitlines()
    lines[number : number + 1] = DAMAGES[damage](lines[number])
    path.write_text("\n".join(lines) + "\n", "utf-8")
    try:
        made = rendered(build(check(load(folder / "clicksend.yaml"))))
    except SpecError as error:
        for problem in error.problems:
            text = Path(problem.file).read_text("utf-8").splitlines()
            assert Path(problem.file).is_relative_to(folder)
            assert 1 <= problem.line <= max(1, len(text))
            assert problem.column >= 1
            assert problem.message
    else:
        for name, content in made.items():
            if name.endswith(".py"):
                compile(content, name, "exec")
    finally:
        path.write_text(original, "utf-8")
