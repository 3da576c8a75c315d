"""Generates one spec and says, as a line of JSON, what each stage took and how it ended.

A program: `python -m bench.corpus.make SPEC FOLDER STYLE [--black]`.
"""

from __future__ import annotations

import json
import re
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from bench.memory import peak
from generator import Style, build, check, load, render, write
from generator.output.tree import Tree
from generator.problems import Problem, SpecError

ROOT = Path(__file__).resolve().parents[2]
_QUOTED = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|(?<![A-Za-z])\d+")
_FILE = re.compile(r"(?:/[\w.+-]+){4,}")
_EXPECTED = re.compile("expected .*?, got")
_MOST_KINDS = 40


def main(spec: Path, folder: Path, black: bool, style: str = "python") -> dict[str, Any]:
    """Generate, and describe it."""
    stages: dict[str, float] = {}
    said: dict[str, Any] = {"status": "made", "stages": stages}
    try:
        said |= _made(spec, folder, black, Style.load(style), stages)
    except SpecError as error:
        first = str(error.problems[0]).splitlines()[0]
        said |= {"status": "refused", "stage": next(reversed(stages)), "cause": kind(first.partition(": ")[2])}
        said |= {"detail": first}
    except BaseException as error:
        said |= {"status": "failed", "stage": next(reversed(stages)), "cause": cause(error), "detail": _line(error)}
    return {**said, "peak": peak()}


def _made(spec: Path, folder: Path, black: bool, style: Style, stages: dict[str, float]) -> dict[str, Any]:
    with _timed("load", stages):
        document = load(spec)
    with _timed("check", stages):
        check(document)
    with _timed("build", stages):
        api = build(document)
        warnings = document.warnings
    with _timed("render", stages):
        tree = render(api, style)
    if black:
        with _timed("black", stages):
            _check_shape(style, tree)
    with _timed("write", stages):
        write(tree, folder)
    lines = sum(text.count("\n") for text in tree.values() if isinstance(text, str))
    return {"files": len(tree), "lines": lines, "models": len(api.models), **_counted(warnings)}


def _check_shape(style: Style, tree: Tree) -> None:
    """Raise `AssertionError` for a module that black alone would change."""
    for path, text in tree.items():
        if isinstance(text, str) and style.format(path, text) != text:
            raise AssertionError(f"black changes {path}")


def _counted(warnings: tuple[Problem, ...]) -> dict[str, Any]:
    kinds = Counter(kind(problem.message) for problem in warnings)
    return {"warnings": len(warnings), "kinds": dict(kinds.most_common(_MOST_KINDS))}


@contextmanager
def _timed(stage: str, stages: dict[str, float]) -> Iterator[None]:
    start = time.process_time()
    stages[stage] = 0.0
    try:
        yield
    finally:
        stages[stage] = round(time.process_time() - start, 3)


def kind(message: str) -> str:
    """A message without what is of this one spec.

    >>> kind("expected 3 of 'it\\\\'s' or \\"that\\"")
    "expected … of '…' or '…'"
    """
    message = _QUOTED.sub(lambda match: "…" if match[0].isdigit() else "'…'", _FILE.sub("…", message))
    return " ".join(_EXPECTED.sub("expected …, got", message).split())[:200]


def cause(error: BaseException) -> str:
    """Type and place of the error that it all began with."""
    while error.__cause__:
        error = error.__cause__
    place, trace = "", error.__traceback__
    while trace:
        name, function = trace.tb_frame.f_code.co_filename, trace.tb_frame.f_code.co_name
        if name.startswith(str(ROOT)) and f"{ROOT}/.venv" not in name and __file__ != name:
            place = f" at {name.removeprefix(f'{ROOT}/')}:{trace.tb_lineno} in {function}"
        trace = trace.tb_next
    return f"{type(error).__name__}{place}"


def _line(error: BaseException) -> str:
    return (str(error).splitlines() or [""])[0][:300]


def _out_of_time(number: int, frame: FrameType | None) -> None:
    raise TimeoutError("the limit of CPU time was reached")


if __name__ == "__main__":
    signal.signal(signal.SIGXCPU, _out_of_time)
    print(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]), "--black" in sys.argv, sys.argv[3])))
