"""Runs the pipeline with the arguments of a command."""

from __future__ import annotations

import sys
from argparse import Namespace

from .. import pipeline
from ..cache import Cache
from ..openapi.document import Document
from ..pipeline import Generation
from ..problems import summarize, totals
from ..timings import Timings


def generate(options: Namespace, cache: Cache, timings: Timings) -> Generation:
    """All stages except `write`; prints the warnings. Raises `SpecError` and `StyleError`."""
    return pipeline.generate(
        options.spec,
        options.style or (),
        options=dict(options.set),
        overlays=options.overlay,
        strict=options.strict,
        out=options.out,
        cache=cache,
        timings=timings,
        report=lambda document: sys.stderr.write(diagnostics(document)),
    )


def diagnostics(document: Document) -> str:
    """The warnings of a document as `generate` prints them."""
    warnings = document.warnings
    return "".join(f"{each}\n" for each in (*summarize(warnings), totals(warnings)) if each)
