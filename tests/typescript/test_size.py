"""A bundle has what its calls need, and little else: the programs of the benchmark stay as small as they are."""

from __future__ import annotations

import gzip
import json
import subprocess
from pathlib import Path

import pytest

from tests.support.node_tools import ROOT, program

PROGRAMS = ROOT / "bench/node"


@pytest.mark.parametrize(("name", "kilobytes"), [("ours", 11.9), ("ours_paging", 15.1), ("ours_all", 40)])
def test_a_bundle_stays_small(name: str, kilobytes: float, tmp_path: Path) -> None:
    source = ROOT / "generated/typescript/src"
    paths = {"@clicksend/sdk": [f"{source}/index.ts"], "@clicksend/sdk/*": [f"{source}/*.ts"]}
    settings = json.dumps({"compilerOptions": {"target": "es2022", "paths": paths}})
    options = ["--bundle", "--minify", "--format=esm", "--platform=browser", f"--tsconfig-raw={settings}"]

    command = [program("esbuild"), str(PROGRAMS / f"{name}.ts"), *options]
    bundle = subprocess.run(command, check=True, capture_output=True, timeout=60).stdout

    assert len(gzip.compress(bundle, 9, mtime=0)) <= kilobytes * 1000
