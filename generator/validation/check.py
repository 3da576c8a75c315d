"""The second stage: all problems of a document at once, before anything is built from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..openapi.document import Document, Node
from ..openapi.grammar import walk
from ..openapi.http import is_token
from ..openapi.paths import operations_in
from ..problems import Problem
from ..validation import cycles, examples, extensions, rules, standard
from .bundle import Bundle

_CONVERT = "convert it to OpenAPI 3 first, for example with `npx swagger2openapi`"
_OTHER_KINDS = {
    "swagger": ("a document of Swagger, the OpenAPI before version 3", _CONVERT),
    "swaggerVersion": ("a document of Swagger 1", _CONVERT),
    "asyncapi": ("a document of AsyncAPI, which describes messages and not calls", "give the OpenAPI of the service"),
    "arazzo": ("a document of Arazzo, which describes workflows", "give an OpenAPI document that it names"),
    "overlay": ("an overlay", "give it with `--overlay`, and before it the document that it changes"),
    "openrpc": ("a document of OpenRPC", "give the OpenAPI of the service"),
}
_ONLY_IN_3_2 = {
    "document": {"$self": "references are relative to the file"},
    "media type": {
        "itemEncoding": "parts have the encoding of their types",
        "prefixEncoding": "parts have the encoding of their types",
    },
}


def check(document: Document) -> Document:
    """The document, if code can be generated from it. Otherwise raises `SpecError` with every problem.

    Shape and references come first, because nothing else can be checked while these are wrong; then the standard's
    schemas, the rules of `x-sdk`, and, for documents with `x-sdk`, the house rules.

    Problems that do not stop the generation become warnings in `document.problems`.
    """
    document.problems += _version(document)
    document.raise_for_errors()
    found = list[Problem]()
    objects = list(walk(document, found))
    if not found:
        found += _rules(document, objects)
    document.problems += cycles.check(objects)
    if not any(each.severity == "error" for each in document.problems):  # which may be the reason
        document.problems += _has_no_operations(document)
    document.problems += extensions.check_schema(document)  # errors always, because nothing else reads `x-sdk`
    document.problems += [replace(each, severity="error" if document.strict else "warning") for each in found]
    document.raise_for_errors()
    return document


def _rules(document: Document, objects: list[tuple[str, Node]]) -> list[Problem]:
    """The problems of a document whose shape and references are correct."""
    problems, bundle = rules.check(document, objects), Bundle(document)
    if document.version == "3.2":
        problems += _new_keywords(objects)
    if document.follows_house_rules:
        problems += examples.check(bundle, objects)
    places = {(each.file, each.line, each.column) for each in [*document.problems, *problems]}
    # One problem, one message: ours is more precise than that of the schema.
    found = [*standard.check(document, bundle), *standard.check_defaults(document, objects, bundle)]
    return problems + [each for each in found if (each.file, each.line, each.column) not in places]


def _version(document: Document) -> list[Problem]:
    stated = document.root.child("openapi")
    if document.version:
        if isinstance(stated.value, str):
            return []
        hint = f'write `openapi: "{document.version}.0"`'
        return [stated.problem("the version is a number here, not text", hint, severity="warning")]
    for key, (what, hint) in _OTHER_KINDS.items():
        if document.root.child(key):
            return [document.root.child(key).problem(f"this is {what}; expected OpenAPI 3", hint, at_key=True)]
    found = f"version {stated.value!r}" if stated else "no `openapi` key"
    return [stated.problem(f"expected OpenAPI 3.0, 3.1 or 3.2; this has {found}", "write `openapi: 3.1.0`")]


def _has_no_operations(document: Document) -> Iterator[Problem]:
    """The problem that there is neither an operation nor a webhook."""
    root = document.root
    if not any(
        True for key in ("paths", "webhooks") for _, item in (root / key).entries() for _ in operations_in(item)
    ):
        hint = "describe what can be called under `paths`"
        yield root.child("paths").problem("the document has neither an operation nor a webhook", hint, at_key=True)


def _new_keywords(objects: list[tuple[str, Node]]) -> Iterator[Problem]:
    """Keywords of OpenAPI 3.2 that are not supported; the rest of such a document means the same in 3.1."""
    for kind, node in objects:
        for key, instead in _ONLY_IN_3_2.get(kind, {}).items():
            if key in node.value:
                yield node.child(key).problem(f"`{key}` of OpenAPI 3.2 is not supported: {instead}", at_key=True)
        for method in (node / "additionalOperations").value or () if kind == "path" else ():
            if not is_token(method):
                message = f"HTTP can have no method {method!r}; the operation is left out"
                yield (node / "additionalOperations").child(method).problem(message, at_key=True)
