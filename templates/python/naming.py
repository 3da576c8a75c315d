"""Identifiers: names of the document as Python's, never reserved words and never names that others need."""

from __future__ import annotations

import builtins
import keyword
import re
import sys
from collections.abc import Iterable
from contextvars import ContextVar
from functools import lru_cache
from pathlib import Path

from generator.ir import Api, Operation
from generator.names import DEVICES, Name

_RESERVED = {*keyword.kwlist, "self", "options", "msgspec", "builtins", "dt"}
_RESERVED_VARIABLES = _RESERVED | DEVICES  # modules are files
_RESERVED_PACKAGES = _RESERVED | DEVICES | sys.stdlib_module_names
_RESERVED_PACKAGES |= set("aiohttp httpx httpx2 pip pytest setuptools sitecustomize usercustomize wheel".split())
_TYPES = set("bool bytes float int object str".split())  # what annotations of a class say of its neighbours
_RESERVED_METHODS = _RESERVED | _TYPES
_RESERVED_FIELDS = _RESERVED | _TYPES | set("dict failed list property raise_for_failures succeeded".split())
_CLIENT = Path(__file__).parent / "tree" / "src" / "[package]" / "client.py.jinja"
_INIT = re.compile(r'def __init__\((?P<arguments>.*?)\) -> None:\s+""".*?"""(?P<body>.*?)\n        \)\n', re.DOTALL)
_ARGUMENT = re.compile(r"^        (\w+): [^\n]*?(?:= ([A-Z_]+))?,$", re.MULTILINE)
_USED = re.compile(r"\b[A-Za-z]\w*\b(?!=)")
_JINJA = re.compile(r"\{%.*?%\}|\{\{.*?\}\}|#.*")


def _of_clients(template: str) -> set[str]:
    """The arguments that every client is made with, and the names that their defaults and the text behind them use."""
    found = _INIT.search(_JINJA.sub("", template))
    if found is None:
        raise ValueError("the template of the client has no `__init__`")
    arguments = {name for pair in _ARGUMENT.findall(found["arguments"]) for name in pair if name}
    return arguments | set(_USED.findall(found["body"]))


_RESERVED_SETTINGS = _RESERVED | _of_clients(_CLIENT.read_text("utf-8"))
_RESERVED_ACCESSORS = _RESERVED_METHODS | set(  # what clients have themselves
    "budget call close config download hooks now page drift_hooks strict with_headers with_options with_response".split()
)
_RESERVED_CLASSES = {*dir(builtins)} | set(  # beside the class of the client
    "Any AsyncClient AsyncResource Client Literal Mapping Model Options Page Resource Sequence TYPE_CHECKING".split()
)
_CONSTANTS = frozenset("False None True".split())
_DOCUMENT: ContextVar[frozenset[str]] = ContextVar("the classes of the document", default=frozenset())
_RESERVED_ERRORS = {*dir(builtins)} | set(
    "APIConnectionError APIResponseError APIStatusError APITimeoutError ApplicationError ArgumentError CallError "
    "ClientClosedError DriftError MissingCredentialsError MissingDependencyError OutcomeUnknownError PartialFailureError "
    "SDKError TokenError WebhookError".split()
)
_RESERVED_FUNCTIONS = _RESERVED | {*dir(builtins)}
_WORD = re.compile(r"[A-Za-z0-9_]*")


def ident(text: str, reserved: Iterable[str] = _RESERVED) -> str:
    """`text` as an identifier, or as a part of one, which can be empty. Raises `ValueError` if it cannot be made one."""
    if not _WORD.fullmatch(text):
        raise ValueError(f"{text!r} cannot be a Python name")
    text = f"n{text}" if text[:1].isdigit() else text
    return f"{text}_" if text in reserved else text


def variable(name: Name) -> str:
    """A parameter or a module."""
    return ident(name.snake, _RESERVED_VARIABLES)


def method(name: Name) -> str:
    """A method; it must not hide the types that the annotations of its neighbours name."""
    return ident(name.snake, _RESERVED_METHODS)


def package(name: str) -> str:
    """The package itself; it must not hide, or replace, what others import or what runs when Python starts."""
    return ident(name, _RESERVED_PACKAGES)


def setting(name: Name) -> str:
    """An argument that a client is made with, beside those that all clients have."""
    return ident(name.snake, _RESERVED_SETTINGS)


def function(name: Name) -> str:
    """A function of a module; it must not hide what the annotations beside it need."""
    return ident(name.snake, _RESERVED_FUNCTIONS)


def accessor(name: Name) -> str:
    """A resource, as an attribute of the client or of another resource."""
    return ident(name.snake, _RESERVED_ACCESSORS)


def attribute(name: Name) -> str:
    """A field of a model; it must not hide what the annotations of its class need."""
    return ident(name.snake, _RESERVED_FIELDS)


@lru_cache(maxsize=10_000)  # a union is spelled out in many places
def class_name(name: Name) -> str:
    """A model or the alias of an enum, as the document calls it; the package's own classes give way."""
    return ident(_capital(name.pascal), _CONSTANTS)


def give_way(api: Api) -> None:
    """From now on, in this context, the package's own names differ from those of the classes of an Api."""
    names = {model.name for model in api.models} | {union.name for union in api.named_unions}
    names |= {name for enum in api.enums for name in (enum.name, *([enum.plural] if enum.explained else []))}
    _DOCUMENT.set(frozenset(map(class_name, names)))


def own(text: str) -> str:
    """A name that a module imports from the package or from Python: `_Page` if the document has a class `Page`."""
    return ident(f"_{text}" if text in _DOCUMENT.get() else text, ())


def imported(text: str) -> str:
    """How a name is imported that the module spells `own`."""
    return text if own(text) == text else f"{text} as {own(text)}"


def dict_class(name: Name) -> str:
    """The dictionary that can be given for a model."""
    return _free(f"{class_name(name)}Dict", f"{class_name(name)}TypedDict")


def _free(*names: str) -> str:
    """The first of these names that no class of the document has; they are the package's own, and users see them."""
    taken = _DOCUMENT.get()
    return next((each for each in names if each not in taken and f"Async{each}" not in taken), f"{names[-1]}_")


def client_class(text: str) -> str:
    """The class of the client."""
    return ident(_capital(text), _RESERVED_CLASSES)


def resource_class(name: Name) -> str:
    """The class of a resource."""
    text = _capital(name.pascal)
    return _free(ident(f"{text}Resource", {"AsyncResource"}), f"{text}Group")


def error_class(name: Name) -> str:
    """The exception for a status."""
    text = name.pascal.removesuffix("Error") + "Error"
    return ident(_capital(text), _RESERVED_ERRORS)


def constant(name: Name) -> str:
    """A constant of a module or of a class of codes."""
    return ident(_capital(name.constant))


def _capital(text: str) -> str:
    """A name of capitals keeps that form when it cannot start with its digit."""
    return f"N{text}" if text[:1].isdigit() else text


def descriptor(operation: Operation) -> str:
    """The module's constant that describes an operation."""
    return ident(f"_{operation.name.constant}", ())
