"""Runs the pipeline with the arguments of a command and the project file."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable

from .. import pipeline
from ..cache import Cache
from ..ir import Api
from ..openapi.document import Document
from ..pipeline import Generation
from ..problems import summarize, totals
from ..project import Project
from ..styling.style import Style
from ..timings import Timings


def project_of(options: Namespace) -> Project:
    """The project that the file and the arguments state; arguments win. Raises `SpecError`."""
    stated = Project.read(options.project) if options.project else Project()
    return stated.with_document(options.document, options.overlay, options.strict)


def generate(options: Namespace, cache: Cache, timings: Timings) -> Generation:
    """All stages except `write`; prints the warnings. Raises `SpecError` and `StyleError`."""
    return pipeline.generate(
        project_of(options),
        options.style or (),
        options=dict(options.set),
        out=options.out,
        cache=cache,
        timings=timings,
        report=lambda document: sys.stderr.write(diagnostics(document)),
    )


def load_and_build(project: Project, styles: Iterable[Style] = ()) -> tuple[Document, Api]:
    """The document of a project and its Api. Raises `SpecError`."""
    document, api = pipeline.load_and_build(
        project.require_document(),
        project.overlays,
        styles=styles,
        strict=project.strict,
        package=project.package,
        lock=project.lock,
    )
    document.raise_for_errors()
    return document, api


def diagnostics(document: Document) -> str:
    """The warnings of a document as `generate` prints them."""
    warnings = document.warnings
    return "".join(f"{each}\n" for each in (*summarize(warnings), totals(warnings)) if each)
