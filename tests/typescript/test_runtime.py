"""What no vector covers: the testing kit, calls in batches, look-ups, prefetched pages, hooks, signals, webhooks."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.support.node_tools import ROOT, program

_HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def bundles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The client, its testing kit and its webhooks, which share one runtime."""
    folder, source = tmp_path_factory.mktemp("bundles"), ROOT / "generated/typescript/src"
    entries = [f"index={source}/index.ts", f"testing={source}/testing/index.ts", f"webhooks={source}/webhooks.ts"]
    options = ["--bundle", "--splitting", "--format=esm", "--target=es2022", "--out-extension:.js=.mjs"]
    subprocess.run([program("esbuild"), *entries, *options, f"--outdir={folder}", "--log-level=error"], check=True)
    return folder


def _found(script: str, bundles: Path) -> Any:
    modules = [str(bundles / f"{name}.mjs") for name in ("index", "testing", "webhooks")]
    command = ["node", str(_HERE / script), *modules]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.stderr == ""
    return json.loads(done.stdout)


def test_the_fake_answers_with_examples_and_fails_on_demand(bundles: Path) -> None:
    found = _found("fake.mjs", bundles)

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


@pytest.fixture(scope="module")
def found(bundles: Path) -> Any:
    """What the checks of runtime.mjs found."""
    return _found("runtime.mjs", bundles)


def test_items_are_sent_in_batches_and_none_twice(found: Any) -> None:
    all_sent = {"succeeded": 2500, "failed": 0, "unknown": 0, "notSent": 0}
    assert found["all"] == {"calls": 3, "sizes": [1000, 1000, 500], "counts": all_sent, "complete": True, "own": True}
    assert found["lost"]["counts"] == {"succeeded": 500, "failed": 0, "unknown": 1000, "notSent": 0}
    assert (found["lost"]["calls"], found["lost"]["again"]) == (2, 2)
    assert found["lost"]["same"] and found["lost"]["unknown"]


def test_unknown_items_are_looked_up_and_the_absent_ones_sent(found: Any) -> None:
    looked = found["looked"]
    assert (looked["found"], looked["absent"], looked["unclear"]) == (400, 600, 0)
    assert looked["counts"] == {"succeeded": 900, "failed": 0, "unknown": 0, "notSent": 600}
    assert found["settled"] == {"counts": {"succeeded": 1500, "failed": 0, "unknown": 0, "notSent": 0}, "last": 600}
    assert found["lookUp"] == {"references": ["r0", "r1"], "states": ["absent", "absent"], "since": True}
    assert found["noList"] == "ArgumentError"


def test_a_mistake_fails_alone_and_no_credit_stops_a_run(found: Any) -> None:
    assert found["mistake"]["counts"] == {"succeeded": 4, "failed": 1, "unknown": 0, "notSent": 0}
    assert (found["mistake"]["text"], found["mistake"]["sent"]) == ("messages[2].body", 4)
    assert found["stopped"]["counts"] == {"succeeded": 0, "failed": 0, "unknown": 0, "notSent": 1000}
    assert (found["stopped"]["calls"], found["stopped"]["code"]) == (1, "INSUFFICIENT_CREDIT")
    assert found["input"] == {
        "text": "broken input",
        "result": {"succeeded": 0, "failed": 0, "unknown": 0, "notSent": 1},
    }


def test_pages_are_read_side_by_side_and_lazily(found: Any) -> None:
    assert found["prefetch"]["bodies"] == [f"{letter}{number}" for number in range(1, 6) for letter in "ab"]
    assert found["prefetch"]["pages"] == ["1", "2", "3", "4", "5"]
    assert (found["early"], found["lazy"], found["promise"]) == (2, 0, "NotFoundError")


def test_hooks_signals_and_options(found: Any) -> None:
    assert found["drifted"] == 7
    assert found["events"] == [
        ["request", 1],
        ["response", 1],
        ["retry", 1],
        ["request", 2],
        ["response", 2],
        ["drift", "/data"],
    ]
    assert found["trace"] == ["t", "t"]
    assert found["large"] == '"large":18446744073709551616'
    assert found["response"] == [200, 1, True, True]
    assert found["aborted"] == "enough"
    assert found["unsafeAborted"] == "OutcomeUnknownError"
    assert (found["strict"], found["own"]) == ("DriftError", "1")
    assert found["same"] == [True, True, False]
    assert found["hidden"] is False


def test_a_hostile_server_gets_values_or_errors_of_the_package(found: Any) -> None:
    assert found["hostile"] == ["no error", "BadRequestError", "APIResponseError", "InternalServerError"]
    assert found["proto"] == [True, True, True]


def test_webhooks_are_read_and_their_secret_is_compared(found: Any) -> None:
    assert found["receipt"] == ["A1", "r1", True]
    assert found["badHook"] == ["WebhookError"] * 4
    assert found["secret"] == ["no error", "WebhookError"]
