"""The second stage: everything that is wrong with a document, at once, before anything is made of it."""

from __future__ import annotations

from dataclasses import replace

from . import examples, rules, standard
from .document import Document, Node
from .grammar import Bundle, walk
from .problems import Problem


def check(document: Document, strict: bool | None = None) -> Document:
    """The document, if it can be generated from. Raises `SpecError` with every problem otherwise.

    First its shape and references, for nothing else can be judged while these are wrong; then the standard
    (openapi-spec-validator), the rules of `x-sdk`, and, for documents that have `x-sdk`, the house rules.

    What is wrong but can be generated becomes a warning in `document.problems`, unless `strict`; a document of ours
    is held to be strict.
    """
    strict = document.ours if strict is None else strict
    document.problems += _version(document)
    document.settled()
    found = list[Problem]()
    objects = list(walk(document, found))
    if not found:
        found += _rules(document, objects)
    document.problems += [replace(each, severity="error" if strict else "warning") for each in found]
    document.settled(strict)
    return document


def _rules(document: Document, objects: list[tuple[str, Node]]) -> list[Problem]:
    """The broken rules of a document whose shape and references are right."""
    problems, bundle = rules.check(document, objects), Bundle(document)
    if document.ours:
        problems += examples.check(bundle, objects)
    places = {(problem.file, problem.line) for problem in problems}
    # One mistake, one message: where we say more than the validator, it stays silent.
    found = [*standard.check(document, bundle), *standard.check_defaults(document, objects, bundle)]
    return problems + [each for each in found if (each.file, each.line) not in places]


def _version(document: Document) -> list[Problem]:
    version = document.root / "openapi"
    if isinstance(version.value, float):
        return [version.problem("the version is a number here, not text", "write `openapi: 3.1.0`")]
    if version.text.startswith(("3.0", "3.1")):
        return []
    hint = "convert it to OpenAPI 3.1 first" if (document.root / "swagger").exists else "write `openapi: 3.1.0`"
    found = f"version {version.value!r}" if version else "no `openapi` key"
    return [version.problem(f"only OpenAPI 3.0 and 3.1 are read; this has {found}", hint)]
