"""The fake of the package's testing kit: examples, recorded calls, and faults on demand."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from tests.support.node_tools import ROOT, program

_SCRIPT = Path(__file__).with_name("fake.mjs")


def test_the_fake_answers_with_examples_and_fails_on_demand(tmp_path: Path) -> None:
    source = ROOT / "generated/typescript/src"
    entries = [f"index={source}/index.ts", f"testing={source}/testing/index.ts"]
    options = ["--bundle", "--splitting", "--format=esm", "--target=es2022", "--out-extension:.js=.mjs"]
    subprocess.run([program("esbuild"), *entries, *options, f"--outdir={tmp_path}", "--log-level=error"], check=True)

    done = subprocess.run(
        ["node", str(_SCRIPT), f"{tmp_path}/index.mjs", f"{tmp_path}/testing.mjs"],
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert done.stderr == ""
    found = json.loads(done.stdout)
    assert found["echo"] == [["+61411111111", "A1"], ["+61422222222", None]]
    assert found["ids"] == 2
    assert found["countries"]
    assert found["pauses"][0] == 3
    assert found["connection"] == "APIConnectionError"
    assert found["response"] == "OutcomeUnknownError unknown"
    assert found["body"] == "APIResponseError"
    assert found["status"] == "InternalServerError unknown"
    assert found["time"] == "OutcomeUnknownError unknown"
    assert found["code"] == "ApplicationError"
    assert found["json"] == "Hello"
    assert found["calls"].count("countries.list") == 2
