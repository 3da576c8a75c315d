"""Formats the output with black, definition by definition.

Templates mark the start of a definition with a form feed on its own line, a character that the doors remove from the
text of a document. Each definition is formatted separately, so unchanged ones come from the cache; together they equal
black's output for the whole module.

Most definitions are in black's shape already. `ruff format` finds them in a hundredth of black's time: what it leaves as
it is, black leaves too, which `bench.corpus` checks. Its own output, which sometimes differs from black's, is never used.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from .folding import LINE, fold_lines

_MARK = "\f\n"
_DEFINITION = re.compile(r"(class|def|async def)\b|@| ")  # an indented piece is a member of a class
_CLASS = "class _:\n"
_HEAD = re.compile(r"""["'#]|from |import """)
"""The first piece of a module: blank lines and docstrings have rules of their own there."""
_JOINT = "\n\nclass _: ...\n\n\n"
_OTHERS = "others.py"
_RUFF = ("format", "--quiet", "--isolated", "--no-cache", f"--line-length={LINE}", "--target-version=py311")


def split(path: str, text: str) -> list[str]:
    """The definitions of a module, each with black's blank lines before it; any other file as one piece."""
    if PurePosixPath(path).suffix != ".py":
        return [text]
    pieces, before = [], ""
    for part in text.split(_MARK):
        if body := part.strip("\n"):
            pieces.append(_space(before, body) + fold_lines(body) + "\n")
            before = body
    return pieces


def format(path: str, text: str) -> str:
    """A piece of a module, formatted by black."""
    if PurePosixPath(path).suffix != ".py":
        return text
    blank = text[: len(text) - len(text.lstrip("\n"))]
    module = _black(_as_module(text))
    return blank + (module.removeprefix(_CLASS) if text.lstrip("\n").startswith(" ") else module)


def formatted(path: str, texts: list[str]) -> list[bool]:
    """Whether each piece already has black's shape, by ruff's judgement."""
    if PurePosixPath(path).suffix != ".py":
        return [False] * len(texts)
    modules = [_as_module(text) for text in texts]
    heads = {f"{index}.py": text for index, text in enumerate(modules) if _HEAD.match(text)}
    others = [text for text in modules if not _HEAD.match(text)]  # in one file, because files are slow to write
    made = _ruff({**heads, _OTHERS: _JOINT.join(["pass\n", *others, "pass\n"])})
    parts = made.pop(_OTHERS, "").split(_JOINT)[1:-1]
    laid_out = iter(parts if len(parts) == len(others) else [""] * len(others))
    return [text == (made.get(f"{i}.py") if _HEAD.match(text) else next(laid_out)) for i, text in enumerate(modules)]


def _space(before: str, body: str) -> str:
    """The blank lines between two pieces."""
    if not before:
        return ""
    if body.startswith(" "):
        return "\n"
    return "\n\n" if _DEFINITION.match(before) or _DEFINITION.match(body) else "\n"


def _as_module(text: str) -> str:
    """A piece as a module: a member in a class."""
    body = text.lstrip("\n")
    return _CLASS + body if body.startswith(" ") else body


def _ruff(files: dict[str, str]) -> dict[str, str]:
    """The files as `ruff format` leaves them; none if it cannot read one, so that black reports the mistake."""
    from ruff import find_ruff_bin  # type: ignore[import-untyped]

    command = [str(find_ruff_bin()), *_RUFF, "."]
    with TemporaryDirectory() as name:
        folder = Path(name)
        for path, text in files.items():
            (folder / path).write_text(text, "utf-8", newline="\n")
        done = subprocess.run(command, cwd=folder, capture_output=True, check=False)  # noqa: S603
        return {path: (folder / path).read_text("utf-8") for path in files} if done.returncode == 0 else {}


def _black(text: str) -> str:
    import black
    from black.mode import TargetVersion

    return black.format_str(text, mode=black.Mode(line_length=LINE, target_versions={TargetVersion.PY311}))
