"""Identifiers: names of the document as names of TypeScript, which are never reserved words."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path

from generator.ir import Api, Operation
from generator.names import DEVICES, Name

from .layout import Source

WORDS = frozenset(
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false "
    "finally for function if implements import in instanceof interface let new null package private protected public "
    "return static super switch this throw true try typeof undefined var void while with yield".split()
)
"""The words that cannot be the name of a function or of a parameter in a module."""
_MEMBERS = frozenset(  # what every object has, the exports that a module treats as special, and a promise's method
    "constructor default hasOwnProperty isPrototypeOf propertyIsEnumerable prototype then toJSON toLocaleString toString "
    "valueOf".split()
)
_LOCALS = frozenset("client options params".split())
_RUNTIME = Path(__file__).parent / "tree" / "src" / "runtime"
_MEMBER = re.compile(r"^  (?:readonly |get |async )*(\w+)[?(:<]", re.MULTILINE)


def _members_of(module: str, start: str) -> frozenset[str]:
    """The public members of a class or an interface of the runtime."""
    declared = (_RUNTIME / module).read_text("utf-8").partition(start)[2].partition("\n}\n")[0]
    return frozenset(_MEMBER.findall(declared))


_CLIENT = (
    _MEMBERS | _members_of("client.ts", "class BaseClient {") | _members_of("options.ts", "interface ClientOptions {")
)
"""The members of every client, and its options, to which those of the document give way."""
_CLIENT |= {"lookUp"}
_FILES = DEVICES | {"index"}
_WORD = re.compile(r"[A-Za-z0-9_]*")


def ident(text: str, reserved: Collection[str] = WORDS) -> Source:
    """`text` as an identifier or a part of one. Raises `ValueError` if it has other characters."""
    if not _WORD.fullmatch(text):
        raise ValueError(f"{text!r} cannot be a name")
    text = f"n{text}" if text[:1].isdigit() else text
    return Source(f"{text}_" if text in reserved else text)


def free(text: str, taken: Collection[str]) -> Source:
    """An own name that gives way to the names that are taken."""
    while text in taken:
        text += "_"
    return ident(text, ())


def exported(name: Name) -> Source:
    """The name of a function, or of a resource in another, as callers write it: `client.contacts.delete`."""
    return ident(name.camel, _MEMBERS)


def function(name: Name) -> Source:
    """The name of a function in its module: `delete_`, exported as `delete`."""
    return ident(exported(name))


def variable(name: Name) -> Source:
    """The name of a parameter of a function."""
    return ident(name.camel, WORDS | _LOCALS)


def accessor(name: Name) -> Source:
    """The member of the client for a resource."""
    return ident(name.camel, _CLIENT)


def setting(name: Name) -> Source:
    """The client's option for a credential, for scopes, or for a variable of the server's URL."""
    return ident(name.camel, _CLIENT)


def class_name(name: Name) -> Source:
    """The type of a model, an enum or a named union, and the constant with its shape."""
    return ident(_capital(name.pascal), ())


def constant(name: Name) -> Source:
    """The name of a constant."""
    return ident(_capital(name.constant), ())


def module(name: Name) -> Source:
    """The name of a module, which is a file."""
    text = name.kebab
    ident(text.replace("-", "_"), ())
    return Source(f"{text}-" if text in _FILES else text)


def documented(api: Api) -> frozenset[str]:
    """The names of all types of the document, to which those of the package give way."""
    plurals = (enum.plural for enum in api.enums if enum.explained)
    return frozenset(map(class_name, (*api.named, *plurals)))


def error_class(name: Name) -> Source:
    """The class of the errors with a status."""
    return ident(_capital(name.pascal.removesuffix("Error") + "Error"), _ERRORS)


def client_class(text: str) -> Source:
    """The class of the client."""
    return ident(_capital(text), _CLASSES)


def params_name(operation: Operation) -> str:
    """The name of the interface with the arguments of an operation."""
    return _capital(f"{operation.name.pascal}Params")


def _capital(text: str) -> str:
    return f"N{text}" if text[:1].isdigit() else text[:1].upper() + text[1:]


_ERRORS = frozenset(
    "APIConnectionError APIError APIResponseError APIStatusError APITimeoutError AggregateError ApplicationError ArgumentError "
    "CallError DriftError Error EvalError MissingCredentialsError OutcomeUnknownError OutcomeUnknownStatusError "
    "PartialFailureError RangeError ReferenceError SDKError StreamInterruptedError SyntaxError TokenError TypeError URIError "
    "WebhookError".split()
)
_CLASSES = frozenset(
    "APIPromise Array BaseClient Bound CallPromise Client ClientOptions Credential Date Decimal Error Function Map Object "
    "Options Page PagePromise Promise Record Set Stream String Symbol".split()
)
