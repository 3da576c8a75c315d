"""`init`: writes a project file with comments, and says which names it took and why."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePath
from typing import NamedTuple
from urllib.parse import urlsplit

from ..builder.package import package_of
from ..ir import Package
from ..loader.load import load
from ..names import Name
from ..openapi.document import Node
from ..problems import printable, shorten
from ..project import FILE, OUT, SCHEMA, ProjectError, Target
from ..resources import resource
from ..styling.style import names
from ..validation.check import check

_GENERIC = frozenset(
    "an api apis app application backend default definition demo doc docs documentation example http json my new openapi "
    "our public reference rest restful sample schema server service services spec specification swagger test the title "
    "ui unnamed untitled v1 v2 v3 web your".split()
)
_FRAMEWORKS = frozenset(("fast_api", "open_api", "nest_js", "django_api", "flask_api"))
_HOST_WORDS = frozenset("api apis app com dev example gateway internal local localhost rest staging test www".split())

_LABEL = re.compile(r"[a-z][a-z0-9-]*")


class _Names(NamedTuple):
    """The names of a package, where they are from, and a warning if the title has none."""

    package: Package
    source: str
    warning: str = ""
    is_stated: bool = False


def write_project(options: Namespace) -> Iterator[str]:
    """Write `sdk.toml`, and its schema for editors; yields the lines to print. Raises `ProjectError` if there is one."""
    file = Path(FILE)
    if file.exists():
        raise ProjectError(f"{file} exists; edit it, or remove it first")
    found, schema = _names(check(load(options.document, strict=False)).root), resource(SCHEMA)
    targets = [Target.of(name) for name in options.style or names()]
    file.write_text(_text(options.document, found, targets, schema.name), "utf-8")
    shutil.copyfile(schema, schema.name)
    if found.warning:
        print(found.warning, file=sys.stderr)
    yield f"wrote {file}, and {schema.name} for editors"
    for key, value in _keys(found.package).items():
        yield f"  {key:12} {value:24} {found.source}"


def _names(root: Node) -> _Names:
    """The names of a document: stated in `x-sdk`, from its title, or from something that says more than the title."""
    title = root / "info" / "title"
    if root / "x-sdk" / "package":
        return _Names(package_of(root), "stated in x-sdk", is_stated=True)
    if not _is_generic(Name.of(title.text)):
        return _Names(package_of(root), f"from the title {_quoted(title.text)}")
    name, source = next(_others(root), (Name.of(title.text), "from the title"))
    package = Package(name, name.pascal, name.constant)
    message = f"the title {_quoted(title.text)} does not name the API" if title.text else "the document has no title"
    hint = f"the package is named {name.kebab}, {source}; if that is not its name, edit {FILE}"
    return _Names(package, source, str(title.problem(message, hint, severity="warning")))


def _others(root: Node) -> Iterator[tuple[Name, str]]:
    """Names from other places than the title: the host of the server, the document's file and its folder."""
    host = _host(root)
    labels = [each for each in reversed(host.split(".")[:-1]) if each not in _HOST_WORDS and _LABEL.fullmatch(each)]
    for label in sorted(labels, key=lambda each: len(each) < 4):  # the second of `api.acme.co.uk`
        yield Name.of(label), f"from the server's host {host}"
    path = Path(root.file.path).absolute()
    places = [(path.stem, "from the name of the file")]
    places += [(each.name, "from the name of its folder") for each in path.parents[:2]]
    yield from ((Name.of(text), source) for text, source in places if not _is_generic(Name.of(text)))


def _host(root: Node) -> str:
    try:
        return urlsplit((root / "servers" / 0 / "url").text).hostname or ""
    except ValueError:
        return ""


def _is_generic(name: Name) -> bool:
    return name.snake in _FRAMEWORKS or all(word in _GENERIC or word.isdecimal() for word in name.words)


def _quoted(text: str) -> str:
    return f'"{printable(shorten(text, 60))}"'


def _keys(package: Package) -> Mapping[str, str]:
    client, environment = (f"N{each}" if each[0].isdigit() else each for each in (package.client, package.environment))
    return {"name": package.name.kebab, "client": client, "environment": environment}


# ── the text ──


def _text(document: Path, found: _Names, targets: Iterable[Target], schema: str) -> str:
    sections = [_head(document, schema), _package(found), *map(_style, targets)]
    return "\n\n".join("\n".join(lines) for lines in sections) + "\n"


def _head(document: Path, schema: str) -> list[str]:
    return [
        f"#:schema {schema}",
        "# The project file of sdk-generator: every command reads it, and arguments win.",
        "",
        f"document = {json.dumps(PurePath(os.path.relpath(document)).as_posix())}",
        '# overlays = ["fixes.overlay.yaml"]  # corrections of a document that is not yours',
        "# strict = true  # warnings are errors",
        '# publish = { workflow = "github", tests = true }  # a workflow that publishes releases, and tests of the package',
    ]


def _package(found: _Names) -> list[str]:
    mark = "# " if found.is_stated else ""
    comments = (f"the distribution; {found.source}", "the class", "the prefix of environment variables")
    return [
        "[package]",
        *(
            f'{mark}{key} = "{value}"  # {why}'
            for (key, value), why in zip(_keys(found.package).items(), comments, strict=True)
        ),
        'version = "0.1.0"',
        '# description = "One line for the index; by default the summary of the document."',
        '# license = "MIT"  # an SPDX expression: https://spdx.org/licenses',
        '# authors = [{ name = "Ann Example", email = "ann@example.com" }]',
        '# keywords = ["pets"]',
        '# urls = { Homepage = "https://example.com" }',
    ]


def _style(target: Target) -> list[str]:
    options = target.load().options
    stated = ", ".join(f"{key} = {json.dumps(value)}" for key, value in options.items())
    return [
        f"[styles.{target.name}]",
        *([f"style = {json.dumps(target.style)}"] if target.style != target.name else []),
        f'out = "{OUT / target.name}"',
        *([f"# options = {{ {stated} }}"] if stated else []),
    ]
