"""Identifiers: names of the document as Python names, which are never reserved and never hide a name that is in use."""

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

_RESERVED = {*keyword.kwlist, "self", "options", "msgspec", "builtins"}
_RESERVED_VARIABLES = _RESERVED | DEVICES  # modules are files
_RESERVED_PACKAGES = _RESERVED | DEVICES | sys.stdlib_module_names
_RESERVED_PACKAGES |= set("httpx httpx2 pip pytest setuptools sitecustomize usercustomize wheel".split())
_TYPES = set("bool bytes float int object str".split())  # used in annotations of the same class
_RESERVED_METHODS = _RESERVED | _TYPES
_RESERVED_FIELDS = _RESERVED | set("failed property raise_for_failures succeeded to_dict to_json".split())
HIDDEN_BY_FIELDS = frozenset(_TYPES | set("dict dt list tuple".split()))
"""The names in annotations of models that a field could hide."""
_CLIENT = Path(__file__).parent / "tree" / "src" / "[package]" / "client.py.jinja"
_INIT = re.compile(r'def __init__\((?P<arguments>.*?)\) -> None:\s+""".*?"""(?P<body>.*?)\n        \)\n', re.DOTALL)
_ARGUMENT = re.compile(r"^        (\w+): [^\n]*?(?:= ([A-Z_]+))?,$", re.MULTILINE)
_USED = re.compile(r"\b[A-Za-z]\w*\b(?!=)")
_JINJA = re.compile(r"\{%.*?%\}|\{\{.*?\}\}|#.*")


def _of_clients(template: str) -> set[str]:
    """The arguments of every client, and the names that their defaults and the body of `__init__` use."""
    found = _INIT.search(_JINJA.sub("", template))
    if found is None:
        raise ValueError("the template of the client has no `__init__`")
    arguments = {name for pair in _ARGUMENT.findall(found["arguments"]) for name in pair if name}
    return arguments | set(_USED.findall(found["body"]))


_RESERVED_SETTINGS = _RESERVED | _of_clients(_CLIENT.read_text("utf-8"))
_RESERVED_ACCESSORS = _RESERVED_METHODS | set(  # attributes of every client
    (
        "budget call call_all close config download hooks look_up now open_stream page drift_counts drift_hooks strict "
        "with_headers with_options with_response"
    ).split()
)
_RESERVED_CLASSES = {*dir(builtins)} | set(  # names in the module of the client
    "Any AsyncClient AsyncResource Client Literal Mapping Model Options Page Resource Sequence TYPE_CHECKING".split()
)
_CONSTANTS = frozenset("False None True".split())
_DOCUMENT: ContextVar[frozenset[str]] = ContextVar("the classes of the document", default=frozenset())
_HIDDEN: ContextVar[frozenset[str]] = ContextVar("the names that fields hide", default=frozenset())
_RESERVED_ERRORS = {*dir(builtins)} | set(
    "APIConnectionError APIResponseError APIStatusError APITimeoutError ApplicationError ArgumentError CallError "
    "ClientClosedError DriftError MissingCredentialsError MissingDependencyError MissingFieldError OutcomeUnknownError "
    "OutcomeUnknownStatusError PartialFailureError SDKError StreamInterruptedError TokenError WebhookError".split()
)
_RESERVED_FUNCTIONS = _RESERVED | {*dir(builtins)}
_WORD = re.compile(r"[A-Za-z0-9_]*")


def ident(text: str, reserved: Iterable[str] = _RESERVED) -> str:
    """`text` as an identifier or a part of one, which may be empty. Raises `ValueError` if it has other characters."""
    if not _WORD.fullmatch(text):
        raise ValueError(f"{text!r} cannot be a Python name")
    text = f"n{text}" if text[:1].isdigit() else text
    return f"{text}_" if text in reserved else text


def variable(name: Name) -> str:
    """The name of a parameter or a module."""
    return ident(name.snake, _RESERVED_VARIABLES)


def method(name: Name) -> str:
    """The name of a method; it must not hide types in the annotations of the same class."""
    return ident(name.snake, _RESERVED_METHODS)


def package(name: str) -> str:
    """The name of the package; it must not replace a module that others import or that runs when Python starts."""
    return ident(name, _RESERVED_PACKAGES)


def setting(name: Name) -> str:
    """The name of a client's own argument, in addition to those of all clients."""
    return ident(name.snake, _RESERVED_SETTINGS)


def function(name: Name) -> str:
    """The name of a function; it must not hide names in the annotations of its module."""
    return ident(name.snake, _RESERVED_FUNCTIONS)


def accessor(name: Name) -> str:
    """The attribute of the client, or of another resource, for a resource."""
    return ident(name.snake, _RESERVED_ACCESSORS)


def attribute(name: Name) -> str:
    """The name of a model's field; it must not hide names in the annotations of its class."""
    return ident(name.snake, _RESERVED_FIELDS)


@lru_cache(maxsize=10_000)  # many annotations repeat the same union
def class_name(name: Name) -> str:
    """The class of a model, or the alias of an enum or a named union, with the spelling of the document."""
    return ident(_capital(name.pascal), _CONSTANTS)


def give_way(api: Api) -> None:
    """Make the package's own names, in this context, differ from those of the classes and fields of an Api."""
    names = {model.name for model in api.models} | {union.name for union in api.named_unions}
    names |= {name for enum in api.enums for name in (enum.name, *([enum.plural] if enum.explained else []))}
    fields = {name for model in api.models for each in model.fields for name in (each.name.snake, each.wire_name)}
    _DOCUMENT.set(frozenset(map(class_name, names)))
    _HIDDEN.set(HIDDEN_BY_FIELDS & fields)


def own(text: str) -> str:
    """A name that a module imports from the package or from Python: `_Page` if the document has a class `Page`."""
    return ident(f"_{text}" if text in _DOCUMENT.get() else text, ())


def hidden(text: str) -> str:
    """A name in an annotation of a class: `_list` if the document has a field `list`, which would hide Python's."""
    return f"_{text}" if text in _HIDDEN.get() else text


def imported(text: str) -> str:
    """The import of an own name: `Page as _Page` if it gives way."""
    return text if own(text) == text else f"{text} as {own(text)}"


def dict_class(name: Name) -> str:
    """The `TypedDict` that is accepted in place of a model."""
    return _free(f"{class_name(name)}Dict", f"{class_name(name)}TypedDict")


def _free(*names: str) -> str:
    """The first of these public names of the package that no class of the document has."""
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
    """The exception class for a status."""
    text = name.pascal.removesuffix("Error") + "Error"
    return ident(_capital(text), _RESERVED_ERRORS)


def constant(name: Name) -> str:
    """The name of a constant in a module or in the class of an enum."""
    return ident(_capital(name.constant))


def _capital(text: str) -> str:
    """The text with an `N` before a leading digit."""
    return f"N{text}" if text[:1].isdigit() else text


def descriptor(operation: Operation) -> str:
    """The constant for the descriptor of an operation."""
    return ident(f"_{operation.name.constant}", ())
