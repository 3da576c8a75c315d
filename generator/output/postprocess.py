"""Postprocesses rendered text: the style formats it piece by piece, and verifies the result."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import PurePosixPath

from ..styling.style import Style, StyleError
from .format_pool import Unformattable, format_all
from .tree import Tree

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


def postprocess(style: Style, files: Mapping[str, Rendered], memoize: Memoize) -> dict[str, str]:
    """The final files by path. Raises `StyleError` if one cannot be formatted or fails verification."""
    made = _format(style, files, memoize)
    for path, file in files.items():
        with _attribute_errors(file):
            memoize(f"{style.fingerprint} {path} verified", [made[path]], partial(_verify, style, path))
    return made


def check_links(style: Style, tree: Tree, memoize: Memoize) -> None:
    """Raise `StyleError` if the files of an output do not fit together, for styles that check it."""
    if style.interface is None:
        return
    interfaces = dict[str, str]()
    for path, content in tree.items():
        text = content if isinstance(content, str) else content.decode("utf-8", "replace")
        [interfaces[path]] = memoize(
            f"{style.fingerprint} {path} interface", [text], partial(_interfaces, style.interface, path)
        )
    style.link(interfaces)


def _format(style: Style, files: Mapping[str, Rendered], memoize: Memoize) -> dict[str, str]:
    """The formatted files. Pieces of all files of one kind are formatted together, because there are thousands."""
    made, pieces, kinds = dict[str, str](), dict[str, list[str]](), defaultdict[str, list[str]](list)
    for path, file in files.items():
        with _attribute_errors(file):
            if style.split is None:
                made[path] = style.format(path, file.text)
            else:
                pieces[path] = style.split(path, file.text)
                kinds[PurePosixPath(path).suffix].append(path)
    for suffix, paths in kinds.items():
        texts = [piece for path in paths for piece in pieces[path]]
        try:
            laid_out = iter(
                memoize(f"{style.formatter_fingerprint} {suffix}", texts, partial(format_all, style, f"file{suffix}"))
            )
        except Unformattable as error:
            with _attribute_errors(next(files[path] for path in paths if error.text in pieces[path])):
                raise
        made |= {path: "".join(islice(laid_out, len(pieces[path]))) for path in paths}
    return made


def _verify(style: Style, path: str, texts: list[str]) -> list[str]:
    """Verify each text; returns an empty string for each, so that the cache remembers that it passed.

    A text that does not pass raises, and nothing is remembered.
    """
    for text in texts:
        style.verify(path, text)
    return [""] * len(texts)


def _interfaces(interface: Callable[[str, str], str], path: str, texts: list[str]) -> list[str]:
    return [interface(path, text) for text in texts]


@contextmanager
def _attribute_errors(file: Rendered) -> Iterator[None]:
    """Turn errors of a style's hook into a `StyleError` with the template and the text."""
    try:
        yield
    except StyleError:
        raise
    except Exception as error:
        raise StyleError(f"{file.template} made text that cannot be formatted: {error}\n{file.text}") from error
