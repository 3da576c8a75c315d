"""The command `diff`: its sides, its forms, and its exit code."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from generator.__main__ import main
from generator.diff.git import Revision

from .pairs import KIOSK, edited

ROOT = Path(__file__).parents[2]
SCHEMA = Draft202012Validator(json.loads((ROOT / "docs" / "diff.schema.json").read_text("utf-8")))
RENAMED = edited(KIOSK, {"orders.delete": "orders.remove"})
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `diff` in an empty folder; its exit code and what it prints."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(["diff", *arguments])
        return code, *capsys.readouterr()

    return run


def git(*arguments: str) -> None:
    command = ["git", "-c", "user.name=a", "-c", "user.email=a@b.test", "-c", "commit.gpgsign=false", *arguments]
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    subprocess.run(command, check=True, capture_output=True, timeout=30, env=environment)


def committed(**files: str) -> None:
    """A commit of these files and all others, in the working folder."""
    for name, text in files.items():
        path = Path(name.replace("__", "/").replace("_", "."))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    if not Path(".git").exists():
        git("init", "-q")
    git("add", "-A")
    git("commit", "-qm", "A change")


def test_two_documents(run: Run) -> None:
    Path("old.yaml").write_text(KIOSK, "utf-8")
    Path("new.yaml").write_text(RENAMED, "utf-8")

    code, out, _ = run("old.yaml", "new.yaml", "--style", "python")

    assert code == 0
    assert out.splitlines()[0] == "major: 1 change for which callers must change"
    assert "python - client.orders.delete(…)" in out
    assert "python + client.orders.remove(…)" in out
    assert "old.yaml:43 → new.yaml:43" in out


@pytest.mark.parametrize(
    ("new", "level", "code"),
    [
        (RENAMED, "major", 1),
        (RENAMED, "never", 0),
        (KIOSK.replace("orders.delete", "orders.delete\n      deprecated: true"), "major", 0),
        (KIOSK.replace("orders.delete", "orders.delete\n      deprecated: true"), "minor", 1),
        (KIOSK + "# a comment\n", "minor", 0),
        (KIOSK + "# a comment\n", "patch", 1),
        (KIOSK, "patch", 0),
    ],
)
def test_the_exit_code(run: Run, new: str, level: str, code: int) -> None:
    Path("old.yaml").write_text(KIOSK, "utf-8")
    Path("new.yaml").write_text(new, "utf-8")

    assert run("old.yaml", "new.yaml", "--fail-on", level)[0] == code


def test_the_last_commit_against_the_working_tree(run: Run) -> None:
    committed(sdk_toml='document = "api/openapi.yaml"\n[package]\nversion = "1.2.3"\n', api__openapi_yaml=KIOSK)
    Path("api/openapi.yaml").write_text(RENAMED, "utf-8")

    code, out, _ = run("--fail-on", "major")

    assert code == 1
    assert out.startswith("2.0.0 (major): ")
    assert "HEAD:api/openapi.yaml:43 → api/openapi.yaml:43" in out


def test_a_tag_with_references_to_other_files(run: Run) -> None:
    document = KIOSK.replace("#/components/schemas/Problem", "schemas/problem.yaml")
    problem = "type: object\nproperties: {reason: {type: string}}\n"
    committed(
        sdk_toml='document = "api/openapi.yaml"\n', api__openapi_yaml=document, api__schemas__problem_yaml=problem
    )
    git("tag", "v1")
    committed(api__schemas__problem_yaml=problem.replace("reason", "cause"))
    Path("api/schemas/problem.yaml").write_text(problem, "utf-8")

    _, out, _ = run("v1:", "HEAD:")

    assert "v1:api/schemas/problem.yaml:2" in out
    assert "[response-field-removed]" in out
    assert run("v1")[1].startswith("nothing changed")
    assert run("v1:api/openapi.yaml", "api/openapi.yaml")[1].startswith("nothing changed")


def test_the_project_file_of_the_revision_counts(run: Run) -> None:
    committed(sdk_toml='document = "a.yaml"\n[package]\nversion = "3.0.0"\n', a_yaml=KIOSK)
    Path("a.yaml").rename("b.yaml")
    Path("sdk.toml").write_text('document = "b.yaml"\n[package]\nversion = "3.0.0"\nclient = "Stand"\n', "utf-8")

    _, out, _ = run()

    assert out.startswith("4.0.0 (major)")
    assert "[client-renamed]" in out


def test_problems_of_a_revision_name_it(run: Run) -> None:
    committed(sdk_toml='document = "openapi.yaml"\n', openapi_yaml="openapi: 3.1.0\n  paths: 1\n")
    Path("openapi.yaml").write_text(KIOSK, "utf-8")

    code, _, err = run()

    assert code == 1
    assert err.startswith("HEAD:openapi.yaml:2:")


@pytest.mark.parametrize(
    "name", ["nowhere", "nowhere:", "--upload-pack=x:", "HEAD:nothing.yaml", "HEAD~5:", "HEAD:../x.yaml"]
)
def test_a_side_that_is_not_there(run: Run, name: str) -> None:
    committed(sdk_toml='document = "openapi.yaml"\n', openapi_yaml=KIOSK)

    code, _, err = run("--", name)

    assert code == 1
    assert err.startswith(f"error: {name!r} is no file, and as a revision: ")
    assert "Traceback" not in err


def test_a_folder_without_a_repository(run: Run) -> None:
    Path("sdk.toml").write_text('document = "openapi.yaml"\n', "utf-8")
    Path("openapi.yaml").write_text(KIOSK, "utf-8")

    assert "not a git repository" in run()[2]


def test_a_link_in_a_revision_is_not_followed(run: Run, tmp_path: Path) -> None:
    Path("link.yaml").symlink_to("/etc/hostname")
    committed(openapi_yaml=KIOSK)

    Revision("HEAD", Path()).extract([Path()], tmp_path / "there")

    assert os.listdir(tmp_path / "there") == ["openapi.yaml"]


HOSTILE = KIOSK.replace("fields, in: query", '"a]\\n::error::b`<b>[bold]\\u202e", in: query')


@pytest.mark.parametrize("form", ["text", "markdown", "github", "json"])
def test_text_of_a_document_is_only_text(run: Run, form: str) -> None:
    Path("old.yaml").write_text(KIOSK, "utf-8")
    Path("new.yaml").write_text(HOSTILE, "utf-8")

    _, out, _ = run("old.yaml", "new.yaml", "--format", form)

    assert "\u202e" not in out or form == "json"
    if form == "json":
        SCHEMA.validate(json.loads(out))
    elif form == "github":
        assert all(line.startswith(("::error file=new.yaml,line=", "::notice ")) for line in out.splitlines())
    elif form == "markdown":
        assert "<b>" not in re.sub(r"`[^`\n]*`", "", out).replace("\\<b\\>", "")
    else:
        assert "[bold]" in out


def test_json_has_the_lines_and_places(run: Run) -> None:
    Path("old.yaml").write_text(KIOSK, "utf-8")
    Path("new.yaml").write_text(RENAMED, "utf-8")

    report = json.loads(run("old.yaml", "new.yaml", "--format", "json")[1])

    SCHEMA.validate(report)
    (finding,) = report["findings"]
    assert finding["rule"] == "operation-renamed"
    assert finding["new"] == {"value": "orders.remove", "place": "new.yaml:43"}
    before, after = "client.orders.delete(…)", "client.orders.remove(…)"
    line = {"rating": "major", "before": before, "after": after}
    assert finding["styles"] == {"python": line, "typescript": line}


def test_a_style_with_a_rating_of_an_unknown_rule(run: Run) -> None:
    Path("odd/tree").mkdir(parents=True)
    Path("odd/style.py").write_text('RATINGS = {"operation-gone": "major"}\n', "utf-8")
    Path("old.yaml").write_text(KIOSK, "utf-8")

    code, _, err = run("old.yaml", "old.yaml", "--style", "odd")

    assert code == 1
    assert err.startswith("error: the style odd: RATINGS has 'operation-gone', which is no rule")
