"""A style: a folder of templates that renders an Api in one language. This module knows none of the languages."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from types import ModuleType
from typing import TYPE_CHECKING, Any

from ..distributions import version
from ..problems import did_you_mean
from .fingerprint import code_digest, formatter_digest
from .hooks import HOOKS, guarded
from .hooks import Finding as Finding
from .hooks import OptionError as OptionError
from .hooks import StyleError as StyleError
from .lookup import folder_of
from .lookup import names as names
from .modules import extended, load_modules
from .modules import unload_all as unload_all

if TYPE_CHECKING:
    import jinja2

    from ..ir import Api

LOCK = "sdk.lock"
"""The name of a file that holds the surface of a client."""
RATINGS = ("none", "patch", "minor", "major")
"""How much callers feel of a change, the least first."""


@dataclass(frozen=True, slots=True)
class Style:
    """The templates, filters, options and hooks of a folder and of the styles that it extends.

    `trees` are laid out like the output; a file of a later tree replaces that of an earlier one.
    """

    name: str
    trees: tuple[Path, ...]
    environment: jinja2.Environment
    options: Mapping[str, object] = field(default_factory=dict)
    context: Callable[[Api, Mapping[str, Any]], Mapping[str, object]] = lambda api, options: {}
    split: Callable[[str, str], list[str]] | None = None
    format: Callable[[str, str], str] = lambda path, text: text
    formatted: Callable[[str, list[str]], list[bool]] = lambda path, texts: [False] * len(texts)
    format_all: Callable[[Mapping[str, str]], Mapping[str, str]] | None = None
    validate: Callable[[Api], Iterable[Finding]] = lambda api: ()
    verify: Callable[[str, str], None] = lambda path, text: None
    interface: Callable[[str, str], str] | None = None
    link: Callable[[Mapping[str, str]], None] = lambda interfaces: None
    inspect: Callable[[Api, Mapping[str, Any]], Mapping[str, Any]] | None = None
    lines: Callable[[Api, Mapping[str, Any]], Mapping[str, str]] | None = None
    ratings: Mapping[str, str] = field(default_factory=dict)
    """The ratings of rules of `diff` that weigh differently in this language."""
    surface: str = ""
    """The file of the output that keeps what callers use, for `diff`; with bracketed names like those of the tree."""
    folder: Path = Path()
    tools: tuple[str, ...] = ()
    """The distributions that its formatter uses."""
    ignore: tuple[str, ...] = ()
    """Patterns for files and folders that other programs create in its tree."""
    doors: tuple[str, ...] = ()
    """The filters that make any value safe to print."""
    formatter_fingerprint: str = ""
    """The digest of the code and the versions that format the output."""
    fingerprint: str = ""
    """The digest of all code of the style."""

    @classmethod
    def load(cls, name: str) -> Style:
        """The style with this name, or at this path. Raises `StyleError`."""
        chain = _chain(folder_of(name))
        modules = load_modules(chain)
        environment = _environment(chain)
        options: dict[str, object] = {}
        ratings: dict[str, str] = {}
        hooks: dict[str, Any] = {}
        for module in modules:
            environment.filters.update(_members(module, "FILTERS", callable, "a function"))
            ratings |= _members(module, "RATINGS", is_rating, f"one of {', '.join(RATINGS)}")
            options |= _members(module, "OPTIONS", _is_option, "a text, a number, a boolean or a table")
            hooks |= {key: guarded(chain, key, getattr(module, key)) for key in HOOKS if hasattr(module, key)}
        hooks["verify"] = _verifier(chain, modules)
        tools, ignore, doors = (_listed(modules, key) for key in ("TOOLS", "IGNORE", "DOORS"))
        if unknown := [door for door in doors if door not in environment.filters]:
            raise StyleError(f"the style {chain[-1].name}: DOORS lists {unknown[0]!r}, which is not in FILTERS")
        surface = next((each for module in reversed(modules) if (each := getattr(module, "SURFACE", ""))), "")
        if not isinstance(surface, str) or PurePosixPath(surface).name not in ("", LOCK):
            raise StyleError(f"the style {chain[-1].name}: SURFACE must be the path of a file {LOCK}, not {surface!r}")
        return cls(
            chain[-1].name,
            tuple(folder / "tree" for folder in chain),
            environment,
            options,
            ratings=ratings,
            surface=surface,
            folder=chain[-1],
            tools=tools,
            ignore=ignore,
            doors=doors,
            formatter_fingerprint=_formatter_digest(chain, modules, tools),
            fingerprint=code_digest(path for folder in chain for path in folder.glob("*.py")),
            **hooks,
        )

    def with_options(self, given: Mapping[str, object]) -> dict[str, object]:
        """The options, with given texts converted to the types of the defaults. Raises `OptionError`."""
        values = dict(self.options)
        for key, value in given.items():
            if key not in values:
                known = ", ".join(sorted(values)) or "none"
                question = did_you_mean(key, values)
                message = f"the style {self.name} has no option {key!r}; it has: {known}"
                raise OptionError("; ".join(filter(None, [message, question])), key)
            values[key] = _converted(key, value, type(values[key]))
        return values


def _chain(folder: Path) -> list[Path]:
    """The folder and its ancestors, the root first."""
    chain = [folder]
    while parent := extended(chain[0]):
        chain.insert(0, folder_of(parent, chain[0].parent))
        if chain.count(chain[0]) > 1:
            raise StyleError(f"the style {chain[0].name} extends itself")
    return chain


def _verifier(chain: list[Path], modules: list[ModuleType]) -> Callable[[str, str], None]:
    """A hook that runs the `verify` of every style in a chain, with the `ALLOWED` of all of them."""
    allowed = tuple(filter(None, (_setting(module, "ALLOWED", Mapping, {}) for module in modules)))
    verifiers = [guarded(chain, "verify", module.verify) for module in modules if hasattr(module, "verify")]

    def verify(path: str, text: str) -> None:
        for each in verifiers:
            each(path, text, allowed)

    return verify


def _formatter_digest(chain: list[Path], modules: list[ModuleType], tools: tuple[str, ...]) -> str:
    if missing := [name for name in tools if not version(name)]:
        raise StyleError(
            f"the style {chain[-1].name} lists {missing[0]} in TOOLS, which is not installed; TOOLS takes names of distributions"
        )
    return formatter_digest(chain, modules, tools)


def _setting(module: ModuleType, key: str, kind: Any, default: Any) -> Any:
    value = getattr(module, key, default)
    if not isinstance(value, kind) or isinstance(value, str):
        raise StyleError(f"{module.__file__}: {key} must be a {kind.__name__.lower()}, not {type(value).__name__}")
    for each in value:
        if not isinstance(each, str):
            raise StyleError(f"{module.__file__}: {key} has {each!r:.100} in place of a text")
    return value


def _members(module: ModuleType, key: str, fits: Callable[[object], bool], wanted: str) -> dict[str, Any]:
    """The entries of a mapping that the module defines. Raises `StyleError` for one of another kind."""
    members = dict(_setting(module, key, Mapping, {}))
    for name, value in members.items():
        if not fits(value):
            raise StyleError(f"{module.__file__}: {key}[{name!r}] must be {wanted}, not {type(value).__name__}")
    return members


def is_rating(value: object) -> bool:
    """Whether a value is a rating."""
    return value in RATINGS


def _is_option(value: object) -> bool:
    return isinstance(value, str | int | float | dict)


def _listed(modules: list[ModuleType], key: str) -> tuple[str, ...]:
    """The distinct texts that the modules list under a key."""
    return tuple(sorted({each for module in modules for each in _setting(module, key, Collection, ())}))


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
        autoescape=False,  # noqa: S701  (each style escapes for its own language, in its filters)
    )


def _converted(key: str, value: object, type_: type) -> object:
    if type(value) is type_:
        return value
    if type_ is bool and str(value).lower() in ("true", "false"):
        return str(value).lower() == "true"
    try:
        if type_ in (bool, dict) or not isinstance(value, str):
            raise TypeError
        return type_(value)
    except (TypeError, ValueError):
        expected = {bool: "true or false", dict: "a table"}.get(type_, f"of type {type_.__name__}")
        raise OptionError(f"the option {key} must be {expected}, not {value!r}", key) from None
