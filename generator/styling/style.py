"""A style: a folder of templates that writes an Api in one language. Nothing here knows any of the languages."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple

from .fingerprint import code_digest, formatter_digest

if TYPE_CHECKING:
    import jinja2

    from ..ir import Api

_PREFIX = "style_"
_HOOKS = ("context", "format", "inspect", "interface", "link", "split", "validate", "verify")

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
"""Where the styles that have a name are."""


class StyleError(Exception):
    """The folder is not a style, or an option does not fit it."""


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
    validate: Callable[[Api], Iterable[Finding]] = lambda api: ()
    verify: Callable[[str, str], None] = lambda path, text: None
    interface: Callable[[str, str], str] | None = None
    link: Callable[[Mapping[str, str]], None] = lambda interfaces: None
    inspect: Callable[[Api, Mapping[str, Any]], Mapping[str, Any]] | None = None
    folder: Path = Path()
    tools: tuple[str, ...] = ()
    """The distributions that its formatter uses."""
    formatter_fingerprint: str = ""
    """What the pieces of `split` are formatted with: code and versions."""
    fingerprint: str = ""
    """All code of the style."""

    @classmethod
    def load(cls, name: str) -> Style:
        """The style of this name under `templates/`, or in the folder of this path. Raises `StyleError`."""
        chain = _chain(_folder(name, TEMPLATES))
        modules = [_module(folder) for folder in chain]
        environment = _environment(chain)
        options: dict[str, object] = {}
        for module in modules:
            environment.filters.update(getattr(module, "FILTERS", {}))
            options |= getattr(module, "OPTIONS", {})
        latest: dict[str, Any] = {}
        for module in modules:
            latest |= {key: getattr(module, key) for key in _HOOKS if hasattr(module, key)}
        trees = tuple(folder / "tree" for folder in chain)
        tools = tuple(sorted({name for module in modules for name in getattr(module, "TOOLS", ())}))
        formatter = formatter_digest(chain, modules, tools)
        fingerprint = code_digest(path for folder in chain for path in folder.glob("*.py"))
        return cls(
            chain[-1].name,
            trees,
            environment,
            options,
            folder=chain[-1],
            tools=tools,
            formatter_fingerprint=formatter,
            fingerprint=fingerprint,
            **latest,
        )

    @property
    def is_as_loaded(self) -> bool:
        """Whether its folder gives the same formatter again."""
        return (self.folder / "style.py").is_file() and Style.load(str(self.folder)).format is self.format

    def with_options(self, given: Mapping[str, str]) -> dict[str, object]:
        """The options with these values, which come as text, in the types of their defaults. Raises `StyleError`."""
        values = dict(self.options)
        for key, text in given.items():
            if key not in values:
                known = ", ".join(sorted(values)) or "none"
                raise StyleError(f"the style {self.name} has no option {key!r}; it has: {known}")
            values[key] = _converted(key, text, type(values[key]))
        return values


def unload_all() -> None:
    """Load the code of styles again when they are next asked for."""
    for name in [name for name in sys.modules if name.startswith(_PREFIX)]:
        del sys.modules[name]


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
    while parent := getattr(_module(chain[0]), "EXTENDS", None):
        chain.insert(0, _folder(parent, chain[0].parent))
        if chain.count(chain[0]) > 1:
            raise StyleError(f"the style {chain[0].name} extends itself")
    return chain


def _module(folder: Path) -> ModuleType:
    """The style's code, which can import its neighbours: `from .naming import ident`.

    It is a program of its own: a style is only ever loaded from where its user says.
    """
    name = f"{_PREFIX}{sha256(str(folder).encode()).hexdigest()[:16]}"
    if name not in sys.modules:
        beside = [str(folder)]
        spec = importlib.util.spec_from_file_location(name, folder / "style.py", submodule_search_locations=beside)
        if spec is None or spec.loader is None:
            raise StyleError(f"{folder / 'style.py'} cannot be loaded")
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


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
    except ValueError:
        raise StyleError(f"the option {key} is of type {wanted.__name__}, {text!r} is not") from None
