"""The text of `$ref`s: the file and the pointer in it, and the names (`$anchor`, `$id`) that schemas give themselves."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from ..problems import HintBudget, closest

_CONTAINERS = (dict, list)


def folder_of(path: str) -> str:
    """The real path of the folder that a file is in."""
    return os.path.realpath(os.path.dirname(path) or ".")


def resolve_path(base: str, name: str, folder: str) -> str:
    """The path that `name` refers to in the file `base`. Raises `LookupError` if it is outside `folder`, a real path."""
    try:
        parts = urlsplit(name)
    except ValueError as error:
        raise LookupError(f"it is not a URI reference: {error}") from None
    if parts.scheme or parts.netloc or parts.query:
        raise LookupError("only files are followed, not URLs; download it and refer to the copy")
    path = os.path.normpath(os.path.join(os.path.dirname(base), unquote(parts.path)))
    if "\0" in path or not os.path.realpath(path).startswith(os.path.join(folder, "")):
        raise LookupError("it is outside the folder of the document; move the file into that folder")
    return path


def missing_file_hint(name: str, path: str) -> str:
    """The reason why there is no file at the path of `name`."""
    if os.path.isdir(path):
        return f"{name!r} is a folder"
    folder, wanted = os.path.split(path)
    there = _names_in(folder) if HintBudget.left > 0 else []
    same = [each for each in there if each.casefold() == wanted.casefold()]
    stems = {os.path.splitext(each)[0]: each for each in there}
    like = [stems[stem] for stem in closest(os.path.splitext(wanted)[0], stems)]
    hint = f"there is {same[0]!r}, and case counts" if same else f"did you mean {like[0]!r}?" if like else ""
    return f"there is no file {name!r}{f'; {hint}' if hint else ''}"


def exists_case_sensitive(path: str, entry: str) -> bool:
    """Whether there is a file at a path in exactly this spelling, even on a case-insensitive file system."""
    if not os.path.isfile(path):
        return False
    parts = os.path.relpath(path, os.path.dirname(entry) or ".").split(os.sep)
    folder = os.path.dirname(entry) or "."
    for part in parts:
        if part not in ("..", ".") and part not in _names_in(folder):
            return False
        folder = os.path.join(folder, part)
    return True


def _names_in(folder: str) -> list[str]:
    """The names of the files in a folder; none if it cannot be read."""
    try:
        return os.listdir(folder or ".")
    except OSError:
        return []


def pointer_steps(pointer: str) -> list[str]:
    """The keys of a JSON pointer, percent-decoded as in a URI fragment. Raises `ValueError` if it is invalid."""
    if not pointer:
        return []
    if not pointer.startswith("/"):
        raise ValueError(f"a JSON pointer starts with '/', {pointer!r} does not")
    return [unquote(step).replace("~1", "/").replace("~0", "~") for step in pointer[1:].split("/")]


def to_pointer(path: Iterable[str | int]) -> str:
    """The JSON pointer (RFC 6901) with these steps."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def pointer_fragment(path: Iterable[str | int]) -> str:
    """The JSON pointer with these steps as a URI fragment, the inverse of `pointer_steps`."""
    return quote(to_pointer(path), safe="/~")


def schema_names(root: Any) -> dict[str, tuple[str | int, ...]]:
    """The paths of schemas with an `$anchor` or `$id`, by the text of a `$ref` to them (`#name` for an anchor)."""
    found: dict[str, tuple[str | int, ...]] = {}
    stack: list[tuple[Any, tuple[str | int, ...]]] = [(root, ())]
    seen = set[int]()
    while stack:
        value, path = stack.pop()
        if not isinstance(value, _CONTAINERS) or id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, list):
            stack += reversed([(item, (*path, index)) for index, item in enumerate(value)])
            continue
        anchor, id_ = value.get("$anchor"), value.get("$id")
        if isinstance(anchor, str):
            found.setdefault(f"#{anchor}", path)
        if isinstance(id_, str):
            found.setdefault(id_.removesuffix("#"), path)
        stack += reversed([(member, (*path, key)) for key, member in value.items()])
    return found


def file_references(root: Any) -> Iterator[str]:
    """The file part of every `$ref` below `root`, once per container, without recursion."""
    stack, seen = [root], set[int]()
    while stack:
        value = stack.pop()
        if not isinstance(value, _CONTAINERS) or id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, list):
            stack.extend(value)
            continue
        reference = value.get("$ref")
        if isinstance(reference, str) and not reference.startswith("#"):
            yield reference.partition("#")[0]
        stack.extend(value.values())
