"""The project file, `sdk.toml`: which document becomes which clients, where, and with what facts; docs/project-file.md.

A `Project` is a value. Paths in the file are relative to its folder; those in a `Project`, to the working folder.
"""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .openapi.file import digest_of
from .problems import Problem, SpecError
from .resources import resource
from .styling.style import LOCK as LOCK
from .styling.style import OptionError, Style, StyleError, names

if TYPE_CHECKING:
    from .openapi.document import Node

FILE = "sdk.toml"
SCHEMA = "docs/sdk.schema.json"
CHANGELOG = "CHANGELOG.md"
OUT = Path("sdk")
"""The folder of the output folders, unless others are stated."""


class ProjectError(Exception):
    """The project does not say what to generate."""


@dataclass(frozen=True, slots=True)
class Target:
    """A style, by name or folder, with its options, and the folder of its output. Its own name is that of its table."""

    name: str
    style: str
    out: Path
    options: Mapping[str, object] = field(default_factory=dict)
    extras: Path | None = None
    """A folder of the maintainer's own files, laid out like the output, which become part of it."""
    table: Node | None = field(default=None, compare=False, repr=False)
    """Its table in the project file, for positions."""

    @classmethod
    def of(cls, style: str) -> Target:
        """The target of a style that the project file does not state."""
        name = Path(style).name
        return cls(name, style, OUT / name)

    def load(self) -> Style:
        """The style. Raises `StyleError`; `SpecError` with a position if the project file states it, also for wrong options."""
        try:
            style = Style.load(self.style)
        except StyleError as error:
            if self.table is None:
                raise
            raise SpecError([(self.table / "style" or self.table).problem(str(error), at_key=True)]) from error
        with self.option_errors():
            style.with_options(self.options)
        return style

    @contextmanager
    def option_errors(self) -> Iterator[None]:
        """Turns an `OptionError` into a `SpecError` with a position, if the project file states the option."""
        try:
            yield
        except OptionError as error:
            place = self.table / "options" / error.key if self.table else None
            if not place:
                raise
            raise SpecError([place.problem(str(error), at_key=True)]) from error


@dataclass(frozen=True, slots=True)
class Project:
    """What to generate from what. Without targets, every style is generated."""

    document: Path | None = None
    overlays: tuple[Path, ...] = ()
    strict: bool | None = None
    package: Mapping[str, Any] = field(default_factory=dict)
    """Facts about the package, as the file's table `package` has them; they win over those in `x-sdk`. `publish` is its table."""
    targets: tuple[Target, ...] = ()
    options: Mapping[str, object] = field(default_factory=dict)
    """Options for whichever targets have them."""
    sources: Mapping[str, str] = field(default_factory=dict)
    """The digests of the project file and of its lock file, by path; empty for a lock file that is not there."""
    lock: Path | None = None
    """The lock file, if there is one; it belongs to the document of the project file."""
    changelog: Path = Path(CHANGELOG)
    root: Node | None = field(default=None, compare=False, repr=False)
    """The project file, for positions."""

    @classmethod
    def read(cls, path: Path, *, outputs: bool = True) -> Project:
        """The project of a file, or without `outputs` only its input. Raises `SpecError` with all its mistakes."""
        from .loader.toml_reader import read_toml  # slow to import, and not needed for a cached result
        from .openapi.document import Document

        file = read_toml(str(path))
        root = Document(file, {file.path: file}).root
        _check(root, outputs)
        base, lock = path.parent, path.with_name(LOCK)
        return cls(
            document=base / root.value["document"] if root / "document" else None,
            overlays=tuple(base / each.text for each in (root / "overlays").items()),
            strict=(root / "strict").value,
            package={**((root / "package").value or {}), "publish": (root / "publish").value or {}},
            targets=tuple(_target(name, table, base) for name, table in (root / "styles").entries() if outputs),
            sources={file.path: file.digest, str(lock): digest_of(str(lock))},
            lock=lock if lock.is_file() else None,
            changelog=base / ((root / "release" / "changelog").text or CHANGELOG),
            root=root,
        )

    def require_document(self) -> Path:
        """The document. Raises `ProjectError` if none is stated."""
        if self.document is None:
            where = next(iter(self.sources), f"the arguments, and there is no {FILE} in this folder or above")
            hint = f"name it, as in `generate openapi.yaml`; `init openapi.yaml` writes a {FILE}"
            raise ProjectError(f"no document in {where}\n  = help: {hint}")
        return self.document

    def with_document(
        self, document: Path | None = None, overlays: Sequence[Path] = (), strict: bool | None = None
    ) -> Project:
        """This project with the input that the arguments state."""
        return replace(
            self,
            document=document or self.document,
            lock=None if document else self.lock,
            overlays=tuple(overlays) or self.overlays,
            strict=self.strict if strict is None else strict,
        )

    def with_outputs(
        self, styles: Sequence[str] = (), options: Mapping[str, str] = {}, out: Path | None = None
    ) -> Project:
        """This project with the outputs that the arguments state: a subset of its styles, or others; options; a folder."""
        targets = self.targets
        if styles or not targets:
            known = {each.name: each for each in targets}
            targets = tuple(known.get(name) or Target.of(name) for name in styles or names())
        if out:
            targets = tuple(replace(each, out=out / each.name if targets[1:] else out) for each in targets)
        return replace(self, targets=targets, options={**self.options, **options})


def text_with_version(path: Path, version: str) -> str:
    """The text of a project file with another version of the package, and everything else as it is. Raises `SpecError`."""
    from .loader.toml_reader import read_toml
    from .openapi.document import Document

    file = read_toml(str(path))
    text, package = file.text, file.root.get("package", {})
    line = f'version = "{version}"'
    if "version" in package:
        start = file.mark(package, "version", False, None)
        changed = re.sub(r"\A(\"|').*?\1", lambda found: f"{found[1]}{version}{found[1]}", text[start:], count=1)
        text = text[:start] + changed
    elif header := re.search(r"^[ \t]*\[[ \t]*package[ \t]*\][^\n]*(\n|\Z)", text, re.MULTILINE):
        text = f"{text[: header.end()].rstrip()}\n{line}\n{text[header.end() :]}"
    else:
        text = f"{text.rstrip()}\n\n[package]\n{line}\n"
    if not _differs_in_version(text, file.root, version):
        node = Document(file, {file.path: file}).root / "package"
        raise SpecError([node.problem("the version cannot be changed here", f"write it as `{line}` below `[package]`")])
    return text


def _differs_in_version(text: str, root: Mapping[str, Any], version: str) -> bool:
    """Whether a text of TOML is a value with this version of the package, and otherwise `root`."""
    try:
        return tomllib.loads(text) == {**root, "package": {**root.get("package", {}), "version": version}}
    except tomllib.TOMLDecodeError:
        return False


def find(start: Path) -> Path | None:
    """The nearest project file, in the folder `start` or above, as a path relative to the working folder."""
    folder = Path(os.path.realpath(start))
    found = (each / FILE for each in (folder, *folder.parents) if os.path.isfile(each / FILE))
    return next(map(_relative, found), None)


def _relative(path: Path) -> Path:
    try:
        return Path(os.path.relpath(path))
    except ValueError:  # on another drive
        return path


def _target(name: str, table: Node, base: Path) -> Target:
    style = (table / "style").text or name
    folder = base / style
    return Target(
        name,
        style=str(folder) if (folder / "style.py").is_file() else style,
        out=base / ((table / "out").text or OUT / name),
        options=(table / "options").value or {},
        extras=base / (table / "extras").text if table / "extras" else None,
        table=table,
    )


def _check(root: Node, outputs: bool) -> None:
    """Raise `SpecError` with everything that is wrong in a project file."""
    from .json_schema import cached_validator
    from .validation.extensions import form_problems, license_problems

    schema = json.loads(resource(SCHEMA).read_text("utf-8"))
    errors = cached_validator(json.dumps(schema)).iter_errors(root.value)
    problems = [each for error in errors for each in form_problems(root, error, schema, FILE)]
    if not problems:
        problems += license_problems(root / "package" / "license")
        if outputs:
            problems += _folder_problems(dict((root / "styles").entries()), Path(root.file.path).parent)
    if problems:
        raise SpecError(problems)


def _folder_problems(tables: Mapping[str, Node], base: Path) -> Iterator[Problem]:
    """Two styles that write to one folder would remove each other's files; a folder of extras must exist."""
    found = dict[str, str]()
    for name, table in tables.items():
        target = _target(name, table, base)
        other = found.setdefault(os.path.normpath(target.out), name)
        if other != name:
            yield (table / "out" or table).problem(
                f"the style {other} writes to this folder too", "choose another `out`"
            )
        if target.extras and not target.extras.is_dir():
            yield (table / "extras").problem("there is no such folder", f"create it beside {FILE}")
