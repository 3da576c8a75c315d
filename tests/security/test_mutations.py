"""Deleted, retyped, renamed, nested or moved values lead to output whose modules compile, import and type-check, or to
problems with positions, never a traceback. `MUTATIONS=5000 pytest tests/security/test_mutations.py` runs more."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import traceback
from pathlib import Path

from generator import Tree, build, check, load, write
from generator.problems import SpecError
from tests.support.rendering import rendered, rendered_as
from tests.support.shared_runtime import with_shared_runtime

from .mutations import damaged
from .test_text import HERE, written

COUNT = int(os.environ.get("MUTATIONS", "50"))
FIRST = int(os.environ.get("FIRST", "0"))
TYPED = 12  # packages that mypy sees


def generated(number: int, folder: Path) -> Tree | str:
    """The files of a damaged document, or what is wrong with it."""
    path = folder / "spec.json"
    path.write_text(json.dumps(damaged(number), allow_nan=False), "utf-8")
    try:
        api = build(check(load(path, strict=False)))
        rendered(api, "postman")
        return rendered_as(f"mutant_{number}", api)
    except SpecError as error:
        assert all(problem.line == 1 and problem.column > 0 and problem.message for problem in error.problems)
        return str(error)


def test_damage_is_generated_or_located(tmp_path: Path) -> None:
    failures: dict[str, list[int]] = {}
    trees: dict[int, Tree] = {}
    for number in range(FIRST, FIRST + COUNT):
        try:
            made = generated(number, tmp_path)
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            key = f"{type(error).__name__}: {error!s:.300} ({Path(last.filename).name}:{last.lineno})"
            failures.setdefault(key.replace(f"mutant_{number}", "mutant"), []).append(number)
            continue
        if not isinstance(made, str):
            trees[number] = made
    assert not failures, "\n".join(f"{len(numbers)} × {key} {numbers[:5]}" for key, numbers in failures.items())
    assert len(trees) > COUNT / 4
    written(list(trees.values()), tmp_path / "src")
    _look(tmp_path, [f"mutant_{number}" for number in trees])
    _type_check(tmp_path / "typed", {f"mutant_{number}": tree for number, tree in list(trees.items())[:TYPED]})


def _look(folder: Path, packages: list[str]) -> None:
    command = [sys.executable, str(HERE / "look.py"), str(folder / "src"), *packages]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    run = subprocess.run(command, capture_output=True, text=True, cwd=folder, env=environment)
    said = [json.loads(line) for line in run.stdout.splitlines()]
    assert not run.stderr
    assert [each for each in said if each["found"] or each["error"]] == []
    assert [each["package"] for each in said] == packages


def _type_check(folder: Path, trees: dict[str, Tree]) -> None:
    write(with_shared_runtime(trees), folder)
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version=3.11", "--no-error-summary", *trees]
    run = subprocess.run(command, capture_output=True, text=True, cwd=folder)
    assert not run.stdout + run.stderr
