"""Api and Style to Tree: one output for each file under the style's `tree/`.

A file that ends in `.jinja` is rendered, any other is copied byte for byte. In a path, `[resource]` means once for
each of `api.resources`, and so for every collection of the Api or of the style's context; any other bracketed name
is a value of the context or an option.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from ..ir import Api
from ..names import Name
from ..styling.style import Style, StyleError
from .blocks import check_blocks
from .postprocess import Memoize, Rendered, check_output, postprocess, uncached
from .tree import Tree

_BRACKETED = re.compile(r"\[([a-z_]+)\]")
_SAFE_PART = re.compile(r"[A-Za-z0-9_.-]{1,200}")
_SUFFIX = ".jinja"
_APPEND = ".append"
_COMPILED = "__pycache__"  # an installer compiles the code in an installed tree


def render(
    api: Api,
    style: Style,
    options: Mapping[str, object] | None = None,
    memoize: Memoize = uncached,
    extras: Path | None = None,
    surface: str = "",
) -> Tree:
    """The files that the style generates from the Api. Raises `StyleError` if a template cannot be rendered.

    `memoize` caches the formatted pieces of files. `extras` is a folder of files to add, laid out like the style's tree;
    `surface` is the text of the file that keeps what callers use.
    """
    values = style.with_options(options or {})
    context: dict[str, Any] = {"api": api, "options": values, **values, **style.context(api, values)}
    tree, rendered = Tree(), dict[str, Rendered]()
    for pattern, source, root in _sources(style):
        template = f"{root}/tree/{pattern}"
        if pattern.endswith(_SUFFIX):
            check_blocks(style.environment, template)
        for path, more in _expand(pattern, context):
            if not pattern.endswith(_SUFFIX):
                tree[path] = source.read_bytes()
                continue
            path = path.removesuffix(_SUFFIX)
            if path in tree or path in rendered:
                raise StyleError(f"the style {style.name} writes {path} twice")
            rendered[path] = Rendered(template, _rendered(style, template, context | more))
    for path, _ in _expand(style.surface, context) if style.surface and surface else ():
        tree[path] = surface
    made = postprocess(style, rendered, memoize)
    tree |= made
    for pattern, source in _files(extras, style).items() if extras else ():
        for path, _ in _expand(pattern, context):
            _add(tree, path, source, style)
    check_output(style, tree, rendered, made, memoize)
    return dict(sorted(tree.items()))


def _add(tree: Tree, path: str, source: Path, style: Style) -> None:
    """Add a file of the extras: as one of its own, or, if its name ends in `.append`, to one that the style writes."""
    target = path.removesuffix(_APPEND)
    if target == path and path in tree:
        raise StyleError(
            f"{source}: the style {style.name} writes {path} itself; append with {path}{_APPEND}, or rename your file"
        )
    if target != path and target not in tree:
        raise StyleError(f"{source}: the style {style.name} writes no {target}; rename your file")
    before = tree.get(target, b"")
    start = before.encode() if isinstance(before, str) else before
    tree[target] = start + b"\n" * (target != path) + source.read_bytes()


def _sources(style: Style) -> list[tuple[str, Path, str]]:
    """Each file of the trees: its path in the tree, its path on disk, and its style; later trees take precedence."""
    found = dict[str, tuple[Path, str]]()
    for folder in style.trees:
        found |= {pattern: (source, folder.parent.name) for pattern, source in _files(folder, style).items()}
    return [(pattern, source, root) for pattern, (source, root) in found.items()]


def _files(folder: Path, style: Style) -> dict[str, Path]:
    """The files in a folder by their paths in it, without those that other programs create."""
    found = {source.relative_to(folder): source for source in sorted(folder.rglob("*")) if source.is_file()}
    return {path.as_posix(): file for path, file in found.items() if not _is_ignored(path, style)}


def _is_ignored(path: Path, style: Style) -> bool:
    return any(fnmatchcase(part, pattern) for part in path.parts for pattern in (*style.ignore, _COMPILED))


def _expand(pattern: str, context: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The output paths for a path with bracketed names, each with the values of these names."""
    match = _BRACKETED.search(pattern)
    if match is None:
        yield pattern, {}
        return
    name = match[1]
    if name in context:
        members = [context[name]]
    elif f"{name}s" in context:
        members = context[f"{name}s"]
    elif hasattr(context["api"], f"{name}s"):
        members = getattr(context["api"], f"{name}s")
    else:
        raise StyleError(f"{pattern}: there is no {name!r} in the context and no {name + 's'!r} in the Api")
    if not isinstance(members, Iterable) or isinstance(members, str):
        raise StyleError(f"{pattern}: {name + 's'!r} of the context is not a list")
    for member in members:
        path = pattern[: match.start()] + _file_name(name, member) + pattern[match.end() :]
        for expanded, more in _expand(path, context):
            yield expanded, {name: member, **more}


def _file_name(placeholder: str, member: Any) -> str:
    name = getattr(member, "name", member)
    text = name.snake if isinstance(name, Name) else str(name)
    if not _SAFE_PART.fullmatch(text) or text in (".", ".."):
        raise StyleError(f"the {placeholder} {text!r} cannot be part of a file's name: use letters, digits, - and _")
    return text


def _rendered(style: Style, template: str, context: dict[str, Any]) -> str:
    try:
        return style.environment.get_template(template).render(context)
    except Exception as error:  # in the template itself, or in a filter of the style
        raise StyleError(f"{_place(error, template)}: {type(error).__name__}: {error}") from error


def _place(error: Exception, template: str) -> str:
    """File and line of the template that raised an error; the innermost, if templates call each other."""
    from jinja2 import TemplateSyntaxError

    if isinstance(error, TemplateSyntaxError):
        return f"{error.filename or template}:{error.lineno}"
    place, trace = template, error.__traceback__
    while trace:
        code = trace.tb_frame.f_code
        if code.co_filename.endswith(_SUFFIX):
            place = f"{code.co_filename}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place
