"""Acknowledgements: what they cover, what no longer counts, and which are stale."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from generator.__main__ import main

from .pairs import KIOSK, edited

ROOT = Path(__file__).parents[2]
SCHEMA = Draft202012Validator(json.loads((ROOT / "docs" / "diff.schema.json").read_text("utf-8")))
CHANGED = edited(
    KIOSK,
    {
        "name: since, in: query,": "name: since, in: query, required: true,",
        "total: {type: integer}": "total: {type: number}",
    },
)
DIFF = "response-number-widened"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in a project that was released and has changed since."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(arguments)
        return code, *capsys.readouterr()

    state()
    Path("openapi.yaml").write_text(KIOSK, "utf-8")
    assert run("lock")[0] == 0
    Path("openapi.yaml").write_text(CHANGED, "utf-8")
    return run


def state(*tables: tuple[str, str, str]) -> None:
    """Write the project file with these acknowledgements: rule, place and end."""
    parts = ['document = "openapi.yaml"\npackage.version = "1.2.3"\n[styles.python]\n']
    for rule, place, until in tables:
        parts.append(
            f'[[acknowledge]]\nrule = "{rule}"\nplace = "{place}"\nreason = "Nobody [calls] it."\nuntil = "{until}"\n'
        )
    Path("sdk.toml").write_text("\n".join(parts), "utf-8")


@pytest.mark.parametrize(
    "place", ["Order.total", "Order", "#/components/schemas/Order/properties/total", "#/components/schemas/Order"]
)
def test_an_acknowledged_change_does_not_count(run: Run, place: str) -> None:
    state((DIFF, place, "2999-12-31"), ("argument-required", "GET /orders query since", "9.0.0"))

    code, out, _ = run("diff", "--fail-on", "patch")

    assert code == 0
    assert out.startswith("1.2.4 (patch): 2 acknowledged\n")
    assert "python + client.orders.list(since: str)\n      acknowledged: Nobody [calls] it.\n" in out


@pytest.mark.parametrize(
    ("place", "rule"),
    [
        ("Orde", DIFF),
        ("Order.tot", DIFF),
        ("#/components/schemas/Ord", DIFF),
        ("other.yaml#/components/schemas/Order", DIFF),
        ("Order.total", "response-type-changed"),
    ],
)
def test_an_acknowledgement_of_something_else_is_stale(run: Run, place: str, rule: str) -> None:
    state((rule, place, "2999-12-31"))

    code, out, _ = run("diff", "--fail-on", "major")

    assert code == 1
    assert out.startswith("2.0.0 (major): 2 changes")
    assert f"sdk.toml:5:3: warning: the acknowledgement of {rule} at {place} matches no change\n" in out
    Path("old.yaml").write_text(KIOSK, "utf-8")
    assert "matches no change" not in run("diff", "old.yaml")[1]  # it may well match another comparison


@pytest.mark.parametrize("until", ["2020-01-01", "1.2.3", "1.0"])
def test_an_acknowledgement_ends(run: Run, until: str) -> None:
    state((DIFF, "Order.total", until))

    report = json.loads(run("diff", "--format", "json")[1])

    SCHEMA.validate(report)
    assert report["version"] == "2.0.0"
    message = f"the acknowledgement of {DIFF} at Order.total ended with {until}"
    assert report["stale"] == [{"place": "sdk.toml:5", "message": message}]
    assert [each["acknowledged"] for each in report["findings"]] == ["", ""]
    assert f"- `sdk.toml:5`: {message}" in run("diff", "--format", "markdown")[1]
    assert f"::warning file=sdk.toml,line=5,title=acknowledgement::{message}" in run("diff", "--format", "github")[1]


def test_each_form_tells_acknowledged_changes_apart(run: Run) -> None:
    state((DIFF, "Order.total", "2999-12-31"))

    report = json.loads(run("diff", "--format", "json")[1])
    SCHEMA.validate(report)
    assert [(each["rule"], each["acknowledged"]) for each in report["findings"]] == [
        ("argument-required", ""),
        (DIFF, "Nobody [calls] it."),
    ]
    assert "### Acknowledged\n\n- Order.total received" in run("diff", "--format", "markdown")[1]
    annotations = run("diff", "--format", "github")[1].splitlines()
    assert [each.split(" ")[0] for each in annotations] == ["::notice", "::error", "::notice"]


def test_a_release_and_check_know_them(run: Run) -> None:
    state((DIFF, "Order.total", "2999-12-31"), ("argument-required", "GET /orders query since", "9.0.0"))
    assert run("generate")[0] == 0
    assert "not released yet: 1.2.4 (patch): 2 acknowledged" in run("check")[2]

    code, out, _ = run("release")

    assert (code, out.splitlines()[0]) == (0, "1.2.3 → 1.2.4: 2 acknowledged")
    text = Path("CHANGELOG.md").read_text("utf-8")
    assert "- `GET /orders query since`: the argument is required now.\n" in text
    assert "Breaking" not in text
    assert run("check")[2].count("matches no change") == 2


@pytest.mark.parametrize(
    ("table", "message"),
    [
        (("operation-renamd", "GET /orders", "2.0.0"), "error: there is no such rule\n"),
        ((DIFF, "Order", "soon"), "until"),
    ],
)
def test_a_mistake_in_the_project_file(run: Run, table: tuple[str, str, str], message: str) -> None:
    state(table)

    code, _, err = run("diff")

    assert code == 1
    assert err.startswith("sdk.toml:")
    assert message in err
