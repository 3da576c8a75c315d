"""A package of the TypeScript style, judged by both compilers and by the formatter of tools/."""

from __future__ import annotations

import os
import re
from pathlib import Path

from .bounded import Limits, run
from .make import ROOT
from .records import Failure, failures_of

_MODULES = ROOT / "tools/node_modules"
COMPILERS = {"tsc 5.9": _MODULES / "typescript/bin/tsc", "tsc 7": _MODULES / "typescript-7/bin/tsc"}
_BIOME = _MODULES / ".bin/biome"
_LIMITS = Limits(memory=100_000)  # programs of Node and Go reserve far more than they use
_ERROR = re.compile(r"(?P<place>[^(:\s]+)[(:][\d,:]+\)?(?: -|:)? error (?P<text>TS\d+: .*)")
_ENVIRONMENT = {"PATH": os.environ.get("PATH", os.defpath), "NODE_OPTIONS": "--max-old-space-size=4096"}


def failures(folder: Path) -> list[Failure]:
    """The errors of both compilers in a package, and the files whose format is not Biome's."""
    found = list[Failure]()
    for name, compiler in COMPILERS.items():
        ended = run([str(compiler), "--noEmit", "--pretty", "false", "-p", "."], _LIMITS, folder, _ENVIRONMENT)
        errors = [[match["text"], match["place"]] for match in _ERROR.finditer(ended.out)]
        if ended.code and not errors:
            errors = [[f"exit code {ended.code}", (ended.err or ended.out)[-300:]]]
        found += failures_of(name, errors)
    command = [str(_BIOME), "format", f"--config-path={ROOT}/tools", "--max-diagnostics=20", "src"]
    ended = run(command, _LIMITS, folder, _ENVIRONMENT)
    if ended.code:
        found += failures_of("biome", [["biome changes the format", ended.err.strip()[:200]]])
    return found
