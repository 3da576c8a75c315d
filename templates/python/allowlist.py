"""The only Python that `guard.py` accepts in the output: the syntax, names and calls that the templates write.

If a template writes something new, generation fails with a message that names the table to extend. Add the narrowest
entry: a call by its full name and each of its arguments, a module by its name. Never add anything that executes text,
opens files or starts programs, nor anything that comes from a document.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from generator.ir.pagination import ROLES
from generator.styling import allowlists

from .methods import PAGES

# ── nodes of the syntax tree, by scope ──

MODULE: frozenset[type[ast.AST]] = frozenset(
    {
        ast.AnnAssign,
        ast.Assign,
        ast.AsyncFunctionDef,
        ast.ClassDef,
        ast.Expr,
        ast.FunctionDef,
        ast.If,
        ast.Import,
        ast.ImportFrom,
        ast.Pass,
    }
)
"""Statements of a module. An `if` may only test `TYPE_CHECKING`; an expression is a docstring."""

CLASS: frozenset[type[ast.AST]] = frozenset(
    {ast.AnnAssign, ast.Assign, ast.AsyncFunctionDef, ast.Expr, ast.FunctionDef}
)
"""Statements of a class."""

FUNCTION: frozenset[type[ast.AST]] = frozenset({ast.Delete, ast.Expr, ast.ImportFrom, ast.Return, ast.Assign})
"""Statements of a function; an expression is a docstring, a call or an `await`."""

DATA: frozenset[type[ast.AST]] = frozenset(
    {
        ast.Attribute,
        ast.BinOp,
        ast.BitOr,
        ast.BoolOp,
        ast.Call,
        ast.Constant,
        ast.Dict,
        ast.List,
        ast.Name,
        ast.Not,
        ast.Or,
        ast.Tuple,
        ast.USub,
        ast.UnaryOp,
        ast.keyword,
    }
)
"""Expressions of a module or a class."""

CODE: frozenset[type[ast.AST]] = DATA | {ast.Await}
"""Expressions of a function."""

TYPE: frozenset[type[ast.AST]] = frozenset(
    {ast.Attribute, ast.BinOp, ast.BitOr, ast.Call, ast.Constant, ast.List, ast.Name, ast.Subscript, ast.Tuple}
)
"""Expressions of annotations and of types in strings. A constant is None or is inside one of `LITERALS`."""

MARKS = frozenset({"Tag"})
"""The calls allowed in a type; their arguments are plain values."""

LITERALS = frozenset({"Literal"})
"""The types whose subscripts are plain values."""

# ── names ──

BUILTINS = frozenset(
    "AttributeError bool bytes dict float frozenset getattr globals int list map object property sorted str super "
    "tuple type".split()
)
"""The builtins that may be used; parameters and members may have the names of others."""

DUNDERS = frozenset(
    "__aliases__ __all__ __deprecated_fields__ __dir__ __getattr__ __hidden__ __init__ __limits__ __name__ __package__ __received__ __version__".split()
)

MODULES = frozenset(
    {
        "asyncio",
        "builtins",
        "datetime as _dt",
        "datetime as dt",
        "decimal",
        "json",
        "msgspec",
        "os",
        "pytest",
        "ssl",
        "uuid",
    }
)
"""The arguments of `import`."""

FROM = frozenset(
    "__future__ builtins collections.abc decimal functools importlib importlib.resources typing uuid".split(),
)
"""The modules of `from … import`, in addition to relative imports."""

BUILTIN_TYPES = frozenset("bool bytes dict float int list object str tuple".split())
"""The names of `from builtins import …`."""

BASES = frozenset(
    "APIStatusError OutcomeUnknownStatusError AsyncClient AsyncResource Client Fake Model Resource TypedDict".split()
)
"""Base classes from other modules."""

OWN_BASES = r"_\w+Keys|\w+Error_?"
"""Base classes of the same module: those of TypedDicts with keys that are not identifiers, and errors."""

CLASS_OPTIONS = frozenset("forbid_unknown_fields frozen kw_only total".split())
"""Keyword arguments of `class`; their values are constants."""

DECORATORS = frozenset(
    {
        "cached_property",
        "overload",
        "property",
        "pytest.fixture",
        "pytest.fixture(autouse=True)",
        "pytest.mark.parametrize('operation, method, arguments', CALLS)",
    }
)

DECORATOR_CALLS = frozenset({"_deprecated", "_renamed"})
"""Decorators that are called, with one string."""


# ── calls ──


@dataclass(frozen=True, slots=True)
class CallSignature:
    """The arguments of a call, by keyword or position. Strings in `types` are parsed and checked as types."""

    others: frozenset[str | int] = frozenset()
    types: frozenset[str | int] = frozenset()

    def __or__(self, other: CallSignature) -> CallSignature:
        return CallSignature(self.others | other.others, self.types | other.types)


def _signature(*others: str | int, types: str = "") -> CallSignature:
    return CallSignature(frozenset(others), frozenset(int(each) if each.isdigit() else each for each in types.split()))


CALLS: dict[str, CallSignature] = {
    **{PAGES[kind]: _signature(*roles) for kind, roles in ROLES.items()},
    "SecurityScheme": _signature(0, 1, 2, 3, 4, "flow"),
    "Config": _signature(
        *"base_url envelope environment lookups meanings package references secrets security security_schemes status_errors status_meanings unknown_errors variables version".split(),
        types="error_types",
    ),
    "Credential": _signature(0, 1),
    "ReferenceList": _signature(0, 1, 2, 3, 4),
    "Envelope": _signature("code", "message", "data", "success"),
    "ClientCredentialsFlow": _signature(0, 1, 2, 3),
    "Operation": _signature(
        *(0, 1, 2),
        *"accept binary binary_responses body_required deprecated deprecated_parameters encodings enveloped items_required limits".split(),
        *"media_type batch constants page_size pages refusals security server streaming styles".split(),
        types="path_types query_types header_types cookie_types body other_bodies returns responses other_types "
        "error_types",
    ),
    "Batch": _signature(0, 1, "results", "status", "success", "stop", "reference", "match"),
    "Streaming": _signature(0, "end", "end_required"),
    "TypedDict": _signature(0, "total", types="1"),
    "ServerVariable": _signature(0, 1, 2, 3),
    "_Webhook": _signature(0, 1, types="2"),
    "decimal.Decimal": _signature(0),
    "dt.date.fromisoformat": _signature(0),
    "dt.datetime.fromisoformat": _signature(0),
    "dt.time.fromisoformat": _signature(0),
    "uuid.UUID": _signature(0),
    "frozenset": _signature(0),
    "msgspec.field": _signature("name", "default", "default_factory"),
}
"""Calls at module and class level, which run on import."""

METHOD_CALLS = r"""
as_secrets | super | super\(\)\.__init__
self\._client\.(call|call_all|open_stream|page) | self\._(as_secret|whole_or)
bulk\.(succeeded|failed|raise_for_failures) | earlier_name
_n?[A-Z0-9_]+\.read
\w+(Resource|Group)_?
"""
"""Calls in functions and methods: a verbose regular expression for the full name."""

# ── the few files with code of their own, which do not only describe the API ──

PROGRAMS: dict[str, str] = {
    "__init__.py": "import_module | getattr | AttributeError | sorted | globals",
    "models/__init__.py": "import_module | getattr | AttributeError | sorted",
    "params/__init__.py": "import_module | getattr | AttributeError",
    "testing/plugin.py": r"Fake\w+",
    "tests/test_package.py": r"import_module | metadata\.version | getattr | reduce(\(\))? | method\.split | asyncio\.run | _call"
    r" | monkeypatch\.setattr | \w+\.(async_)?client | client(\.\w+)+",
    "testing/__init__.py": r"files | files\(\)\.joinpath(\(\)\.read_text(\(\)\.splitlines)? )? | map | _default_settings | placeholder_url | [A-Z]\w*",
}
"""The calls that each may make in addition to `METHOD_CALLS`; its functions may also use `PROGRAM`."""

PROGRAM: frozenset[type[ast.AST]] = frozenset(
    {
        ast.Assert,
        ast.AsyncWith,
        ast.Compare,
        ast.DictComp,
        ast.Eq,
        ast.FormattedValue,
        ast.If,
        ast.In,
        ast.JoinedStr,
        ast.NotIn,
        ast.Raise,
        ast.Set,
        ast.Starred,
        ast.Subscript,
        ast.With,
        ast.comprehension,
        ast.withitem,
    }
)

TOML: dict[str, frozenset[str]] = {
    "": frozenset({"build-system", "dependency-groups", "project", "tool"}),
    "build-system": frozenset({"build-backend", "requires"}),
    "project": frozenset(
        "authors classifiers dependencies description keywords license name optional-dependencies readme requires-python "
        "urls version".split()
    ),
    "dependency-groups": frozenset({"test"}),
    "tool": frozenset({"hatch"}),
    "tool.hatch": frozenset({"build"}),
    "tool.hatch.build": frozenset({"ignore-vcs", "targets"}),
    "tool.hatch.build.targets": frozenset({"sdist", "wheel"}),
    "tool.hatch.build.targets.sdist": frozenset({"exclude"}),
    "tool.hatch.build.targets.wheel": frozenset({"packages"}),
}
"""The keys of each table of the project file."""


# ── styles that extend this one ──

_TABLES = (
    "BASES BUILTINS BUILTIN_TYPES CALLS CLASS CLASS_OPTIONS CODE DATA DECORATORS DECORATOR_CALLS DUNDERS FROM FUNCTION LITERALS MARKS "
    "METHOD_CALLS MODULE MODULES OWN_BASES PROGRAM PROGRAMS TOML TYPE"
).split()


def extended(additions: Iterable[Mapping[str, Any]]) -> SimpleNamespace:
    """All tables, each with what `ALLOWED` of other styles adds to it. Raises `StyleError` for an invalid addition."""
    return allowlists.extended({name: globals()[name] for name in _TABLES}, additions)
