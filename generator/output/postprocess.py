"""Postprocesses rendered text: the style formats it piece by piece, and checks the result."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import PurePosixPath
from typing import TypeVar

from ..styling.hooks import HookError
from ..styling.style import Style, StyleError
from .tree import Tree

_Made = TypeVar("_Made")

Memoize = Callable[[str, Sequence[str], Callable[[list[str]], Iterable[str]]], list[str]]
"""Applies its last argument to each text; the first argument identifies the tools. Results may be cached."""


def uncached(tools: str, texts: Sequence[str], make: Callable[[list[str]], Iterable[str]]) -> list[str]:
    """A `Memoize` without a cache."""
    return list(make(list(texts)))


@dataclass(frozen=True, slots=True)
class Rendered:
    """The text that a template gave for a file."""

    template: str
    text: str


def check_output(
    style: Style, tree: Tree, rendered: Mapping[str, Rendered], made: Mapping[str, str], memoize: Memoize
) -> None:
    """Raise `StyleError` if a file that was `made` fails verification, or if the files of the output do not fit together.

    Both checks of a file follow each other, so that a style can parse it once for both.
    """
    interfaces = dict[str, str]()
    for path, content in tree.items():
        text = content if isinstance(content, str) else content.decode("utf-8", "replace")
        if path in rendered:
            verify = partial(_verify, style, path, rendered[path])
            memoize(f"{style.fingerprint} {path} verified", [made[path]], verify)
        if style.interface is not None:
            interface = partial(_interfaces, style.interface, path)
            [interfaces[path]] = memoize(f"{style.fingerprint} {path} interface", [text], interface)
    style.link(interfaces)


def postprocess(style: Style, files: Mapping[str, Rendered], memoize: Memoize) -> dict[str, str]:
    """The formatted files: each alone, all files of one kind together, or the pieces of all files of one kind, of which there
    are thousands. Raises `StyleError` if one cannot be formatted."""
    if style.format_all is None and style.split is None:
        return {path: _blamed(file, style.format, path, file.text) for path, file in files.items()}
    kinds = defaultdict[str, dict[str, Rendered]](dict)
    for path, file in files.items():
        kinds[PurePosixPath(path).suffix][path] = file
    made = dict[str, str]()
    for suffix, alike in kinds.items():
        tools = f"{style.formatter_fingerprint} {suffix}"
        if style.format_all is not None:
            place = {file.text: path for path, file in alike.items()}
            texts = memoize(f"{tools} whole", list(place), partial(_batch, style.format_all, place))
            laid_out = dict(zip(place, texts, strict=True))
            made |= {path: laid_out[file.text] for path, file in alike.items()}
        elif style.split is not None:
            pieces = {path: _blamed(file, style.split, path, file.text) for path, file in alike.items()}
            made |= _joined(alike, pieces, partial(_format_pieces, style, f"file{suffix}"), partial(memoize, tools))
    return made


def _format_pieces(style: Style, path: str, texts: list[str]) -> list[str]:
    """The pieces, formatted; `path` is that of a file of their kind."""
    is_formatted = style.formatted(path, texts)
    if len(is_formatted) != len(texts):
        raise StyleError(f"formatted() returned {len(is_formatted)} values for {len(texts)} pieces")
    return [text if done else style.format(path, text) for text, done in zip(texts, is_formatted, strict=True)]


def _joined(
    files: Mapping[str, Rendered],
    pieces: Mapping[str, list[str]],
    make: Callable[[list[str]], list[str]],
    memoize: Callable[[list[str], Callable[[list[str]], list[str]]], list[str]],
) -> dict[str, str]:
    """The files, put together again from their pieces, which are formatted all at once."""
    try:
        laid_out = iter(memoize([piece for each in pieces.values() for piece in each], make))
    except HookError as error:
        raise _shown(next(files[path] for path in files if error.text in pieces[path]), error) from error
    return {path: "".join(islice(laid_out, len(each))) for path, each in pieces.items()}


def _batch(
    format_all: Callable[[Mapping[str, str]], Mapping[str, str]], place: Mapping[str, str], texts: list[str]
) -> list[str]:
    """What the hook makes of these texts, each under the path of a file that has it."""
    made = format_all({place[text]: text for text in texts})
    missing = [place[text] for text in texts if not isinstance(made.get(place[text]), str)]
    if missing:
        raise StyleError(f"format_all() gave no text for {missing[0]}: it returns every path that it gets")
    return [made[place[text]] for text in texts]


def _verify(style: Style, path: str, file: Rendered, texts: list[str]) -> list[str]:
    """Verify each text; returns an empty string for each, so that the cache remembers that it passed.

    A text that does not pass raises, and nothing is remembered.
    """
    for text in texts:
        _blamed(file, style.verify, path, text)
    return [""] * len(texts)


def _interfaces(interface: Callable[[str, str], str], path: str, texts: list[str]) -> list[str]:
    return [interface(path, text) for text in texts]


def _blamed(file: Rendered, hook: Callable[[str, str], _Made], path: str, text: str) -> _Made:
    """The result of the hook. An error names the template and shows the text."""
    try:
        return hook(path, text)
    except HookError as error:
        raise _shown(file, error) from error


def _shown(file: Rendered, error: HookError) -> StyleError:
    return StyleError(f"{file.template}: {error}\n{file.text}")
