"""The operations as users of a style's output call them: as JSON values, or as a table."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..ir import Api
from ..json_schema import cached_validator
from ..problems import printable
from ..project import Project, Target
from ..resources import resource
from ..styling.style import Style, StyleError

_SCHEMA = "docs/inspect.schema.json"


def target_to_inspect(project: Project) -> tuple[Target, Style]:
    """The only target of a project, or the first with an `inspect`. Raises `StyleError` if there is none."""
    loaded = [(target, target.load()) for target in project.targets]
    found = next((each for each in loaded if each[1].inspect or not loaded[1:]), None)
    if found is None:
        raise StyleError("no style has an `inspect`")
    return found


def inspect(api: Api, style: Style, options: Mapping[str, object] | None = None) -> Mapping[str, Any]:
    """The value that docs/inspect.schema.json describes. Raises `StyleError` if the style has no `inspect` or it returns another."""
    if style.inspect is None:
        raise StyleError(f"the style {style.name} has no `inspect`")
    listing = style.inspect(api, style.with_options(options or {}))
    try:
        errors = cached_validator(resource(_SCHEMA).read_text("utf-8")).iter_errors(json.loads(json.dumps(listing)))
    except (TypeError, ValueError) as error:
        raise StyleError(f"the style {style.name}: inspect() must return JSON: {error}") from error
    if wrong := next(errors, None):
        place = "/".join(map(str, wrong.instance_path)) or "the result"
        raise StyleError(f"the style {style.name}: {place} of inspect() does not match {_SCHEMA}: {wrong.message}")
    return listing


def table(listing: Mapping[str, Any], width: int = 80) -> str:
    """The listing as text: each call, with optional arguments in brackets, above its HTTP request."""
    clients = " and ".join(listing[kind] for kind in ("client", "async_client") if kind in listing)
    lines = [f"{clients} in {listing['package']}"]
    for auth in listing["auth"]:
        lines += _filled(f"{auth['scheme']} ({auth['type']}): {', '.join(auth['arguments']) or 'not supported'}", width)
    for operation in listing["operations"]:
        lines += ["", *_filled(_call(operation), width)]
        http = f"    {operation['method']} {operation['path']}"
        marks = "  ".join(_marks(operation))
        gap = max(2, width - len(http) - len(marks))
        lines.append(f"{http}{' ' * gap}{marks}" if marks else http)
    return "\n".join(map(printable, lines))


def names_of(listing: Mapping[str, Any]) -> list[dict[str, str]]:
    """The name of each operation before the rules of docs/naming.md, its `operationId`, and after, its call."""
    return [
        {"before": each["id"], "after": each["call"], "method": each["method"], "path": each["path"]}
        for each in listing["operations"]
    ]


def names_table(names: Sequence[Mapping[str, str]]) -> str:
    """The names as text: a line for each operation."""
    rows = [("BEFORE", "AFTER", "OPERATION")]
    rows += [(each["before"] or "-", each["after"], f"{each['method']} {each['path']}") for each in names]
    before, after = (max(len(row[column]) for row in rows) for column in (0, 1))
    return "\n".join(printable(f"{row[0]:{before}}  {row[1]:{after}}  {row[2]}") for row in rows)


def _call(operation: Mapping[str, Any]) -> str:
    arguments = []
    for each in operation["arguments"]:
        spelled = each["name"] if each["positional"] else f"{each['name']}="
        arguments.append(spelled if each["required"] else f"[{spelled}]")
    return f"{operation['call']}({', '.join(arguments)}) -> {operation['returns']}"


def _marks(operation: Mapping[str, Any]) -> Iterator[str]:
    if operation["paginated"]:
        yield "paginated"
    if operation["safety"] == "unsafe":
        yield "unsafe"
    if operation["deprecated"]:
        yield "deprecated"


def _filled(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, subsequent_indent=" " * 8, break_long_words=False, break_on_hyphens=False)
