"""The second stage: everything that is wrong with a document, at once, before anything is made of it."""

from __future__ import annotations

from . import examples, rules, standard
from .document import Document
from .grammar import Bundle, walk
from .problems import SpecError


def check(document: Document) -> Document:
    """The document, if it can be generated from. Raises `SpecError` with every problem otherwise.

    First its shape and references, for nothing else can be judged while these are wrong; then the standard
    (openapi-spec-validator), the rules of `x-sdk`, and, for documents that have `x-sdk`, the house rules.
    """
    problems = list(document.problems)
    version = document.root / "openapi"
    if isinstance(version.value, float):
        raise SpecError(
            [*problems, version.problem("the version is a number here, not text", "write `openapi: 3.1.0`")]
        )
    if not version.text.startswith(("3.0", "3.1")):
        hint = "convert it to OpenAPI 3.1 first" if (document.root / "swagger").exists else "write `openapi: 3.1.0`"
        found = f"version {version.value!r}" if version else "no `openapi` key"
        raise SpecError([*problems, version.problem(f"only OpenAPI 3.0 and 3.1 are read; this has {found}", hint)])
    objects = list(walk(document, problems))
    if problems:
        raise SpecError(problems)
    problems, bundle = rules.check(document, objects), Bundle(document)
    if document.ours:
        problems += examples.check(bundle, objects)
    places = {(problem.file, problem.line) for problem in problems}
    # One mistake, one message: where we say more than the validator, it stays silent.
    problems += [problem for problem in standard.check(document, bundle) if (problem.file, problem.line) not in places]
    if problems:
        raise SpecError(problems)
    return document
