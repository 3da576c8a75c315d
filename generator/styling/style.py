"""A style: a folder of templates that writes an Api in one language. Nothing here knows any of the languages."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple

from .fingerprint import code_digest, formatter_digest
from .hooks import HOOKS, guarded
from .hooks import StyleError as StyleError
from .modules import extended, load_modules
from .modules import unload_all as unload_all

if TYPE_CHECKING:
    import jinja2

    from ..ir import Api


TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
"""Where the styles that have a name are."""


class Finding(NamedTuple):
    """Something in the document that a style cannot write as it is.

    It is at `path` below `schema`, which is that of a model.
    """

    schema: str
    path: tuple[str, ...]
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Style:
    """What a folder says: its templates, filters and options, and those of the style that it extends.

    `trees` are the folders that are laid out like the output; a later one's file replaces an earlier one's.
    """

    name: str
    trees: tuple[Path, ...]
    environment: jinja2.Environment
    options: Mapping[str, object] = field(default_factory=dict)
    context: Callable[[Api, Mapping[str, Any]], Mapping[str, object]] = lambda api, options: {}
    split: Callable[[str, str], list[str]] | None = None
    format: Callable[[str, str], str] = lambda path, text: text
    format_all: Callable[[Mapping[str, str]], Mapping[str, str]] | None = None
    validate: Callable[[Api], Iterable[Finding]] = lambda api: ()
    verify: Callable[[str, str], None] = lambda path, text: None
    interface: Callable[[str, str], str] | None = None
    link: Callable[[Mapping[str, str]], None] = lambda interfaces: None
    inspect: Callable[[Api, Mapping[str, Any]], Mapping[str, Any]] | None = None
    folder: Path = Path()
    tools: tuple[str, ...] = ()
    """The distributions that its formatter uses."""
    ignore: tuple[str, ...] = ()
    """Patterns of files and folders that other programs leave in its output."""
    doors: tuple[str, ...] = ()
    """The filters that make any value safe to print."""
    formatter_fingerprint: str = ""
    """What the pieces of `split`, and the files of `format_all`, are formatted with: code and versions."""
    fingerprint: str = ""
    """All code of the style."""

    @classmethod
    def load(cls, name: str) -> Style:
        """The style of this name under `templates/`, or in the folder of this path. Raises `StyleError`."""
        chain = _chain(_folder(name, TEMPLATES))
        modules = load_modules(chain)
        environment = _environment(chain)
        options: dict[str, object] = {}
        hooks: dict[str, Any] = {}
        for module in modules:
            environment.filters.update(_stated(module, "FILTERS", Mapping, {}))
            options |= _stated(module, "OPTIONS", Mapping, {})
            hooks |= {key: guarded(chain, key, getattr(module, key)) for key in HOOKS if hasattr(module, key)}
        tools, ignore, doors = (_listed(modules, key) for key in ("TOOLS", "IGNORE", "DOORS"))
        if unknown := [door for door in doors if door not in environment.filters]:
            raise StyleError(f"the style {chain[-1].name}: DOORS names {unknown[0]!r}, which is not one of its filters")
        return cls(
            chain[-1].name,
            tuple(folder / "tree" for folder in chain),
            environment,
            options,
            folder=chain[-1],
            tools=tools,
            ignore=ignore,
            doors=doors,
            formatter_fingerprint=_formatter_digest(chain, modules, tools),
            fingerprint=code_digest(path for folder in chain for path in folder.glob("*.py")),
            **hooks,
        )

    @property
    def is_as_loaded(self) -> bool:
        """Whether its folder gives the same formatter again."""
        own = inspect.unwrap(self.format)
        return (self.folder / "style.py").is_file() and inspect.unwrap(Style.load(str(self.folder)).format) is own

    def with_options(self, given: Mapping[str, str]) -> dict[str, object]:
        """The options with these values, which come as text, in the types of their defaults. Raises `StyleError`."""
        values = dict(self.options)
        for key, text in given.items():
            if key not in values:
                known = ", ".join(sorted(values)) or "none"
                raise StyleError(f"the style {self.name} has no option {key!r}; it has: {known}")
            values[key] = _converted(key, text, type(values[key]))
        return values


def names() -> list[str]:
    """Every style under `templates/`, by name."""
    return sorted(path.parent.name for path in TEMPLATES.glob("*/style.py"))


def _folder(name: str, beside: Path) -> Path:
    for folder in (beside / name, Path(name)):
        if os.path.isfile(folder / "style.py") and os.path.isdir(folder / "tree"):
            return folder.resolve()
    known = ", ".join(names()) or "none"
    raise StyleError(f"{name!r} is not a style: a style is a folder with style.py and tree/. Known by name: {known}")


def _chain(folder: Path) -> list[Path]:
    """The folder and all that it extends, the last ancestor first."""
    chain = [folder]
    while parent := extended(chain[0]):
        chain.insert(0, _folder(parent, chain[0].parent))
        if chain.count(chain[0]) > 1:
            raise StyleError(f"the style {chain[0].name} extends itself")
    return chain


def _formatter_digest(chain: list[Path], modules: list[ModuleType], tools: tuple[str, ...]) -> str:
    try:
        return formatter_digest(chain, modules, tools)
    except PackageNotFoundError as error:
        raise StyleError(
            f"the style {chain[-1].name} formats with {error.name}, which is not installed; TOOLS lists distributions of packages"
        ) from error


def _stated(module: ModuleType, key: str, kind: type, otherwise: Any) -> Any:
    value = getattr(module, key, otherwise)
    if not isinstance(value, kind) or isinstance(value, str):
        raise StyleError(f"{module.__file__}: {key} has to be a {kind.__name__.lower()}, not {type(value).__name__}")
    return value


def _listed(modules: list[ModuleType], key: str) -> tuple[str, ...]:
    """The texts that modules list under a key, each once."""
    return tuple(sorted({str(each) for module in modules for each in _stated(module, key, Collection, ())}))


def _environment(chain: list[Path]) -> jinja2.Environment:
    import jinja2

    own_first = [jinja2.FileSystemLoader(folder) for folder in reversed(chain)]
    by_name = {folder.name: jinja2.FileSystemLoader(folder) for folder in chain}
    return jinja2.Environment(
        loader=jinja2.ChoiceLoader([*own_first, jinja2.PrefixLoader(by_name)]),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  (escaping is each language's own; a style's filters do it)
    )


def _converted(key: str, text: str, wanted: type) -> object:
    if wanted is bool:
        if text.lower() not in ("true", "false"):
            raise StyleError(f"the option {key} is true or false, not {text!r}")
        return text.lower() == "true"
    try:
        return wanted(text)
    except (TypeError, ValueError):
        raise StyleError(f"the option {key} is of type {wanted.__name__}, {text!r} is not") from None
