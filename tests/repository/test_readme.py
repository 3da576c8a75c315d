"""The README's examples as a newcomer would paste them: run as they stand, and checked by mypy and Pyright.

Only the address and the credentials come from outside, from the environment.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from operator import attrgetter
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from clicksend_sdk import ClickSend

from tests.support.documents import ROOT, examples
from tests.support.node_tools import environment as node_environment
from tests.support.node_tools import program as node_program
from tests.support.replies import MESSAGE_ID, message_result, page, reply, success
from tests.support.server import Received, Reply, Server

README = (ROOT / "README.md").read_text("utf-8")
PAGES = 3


def answer(request: Received) -> Reply:
    """The response of the API: the result of a sent message, or a page of the history."""
    if request.target == "/files/1":
        return reply(b"to,status\r\n")
    if "/uploads" in request.target or "/export" in request.target:
        address = f"http://{request.headers['host']}/files/1"
        return success({"_url": address, "url": address})
    if request.target == "/v3/countries":
        return success([{"code": "AU", "value": "Australia"}])
    if request.line.startswith("POST"):
        sent = [message_result(**message) for message in request.json["messages"]]
        return success({"total_price": "0.0792", "messages": sent})
    number = int(parse_qs(urlsplit(request.target).query)["page"][0])
    item = {"to": "+61411111111", "body": "Hi", "status": "Sent", "message_id": MESSAGE_ID, "message_price": "0.07"}
    return page([item], number, last=PAGES, total=PAGES)


@pytest.mark.parametrize(("page_of", "count"), [("README.md", 1), ("docs/client.md", 8)])
def test_the_examples_run(page_of: str, count: int, tmp_path: Path) -> None:
    programs = examples(page_of)
    assert len(programs) == count
    with Server() as server:
        server.decide = answer
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("CLICKSEND")},
            "PYTHONPATH": str(ROOT / "generated/python/src"),
            "CLICKSEND_BASE_URL": f"http://{server.address}/v3",
            "CLICKSEND_USERNAME": "nora",
            "CLICKSEND_API_KEY": "s3cret",
        }
        program = tmp_path / "examples.py"
        program.write_text("\n".join(programs) + "\nclient.close()\n", "utf-8")
        (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7")
        (tmp_path / "menu.jpg").write_bytes(b"\xff\xd8")

        done = subprocess.run(
            [sys.executable, program],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

        assert (done.returncode, done.stderr) == (0, "")
        printed = [
            f"{MESSAGE_ID} 0.0792",
            *["+61411111111 Sent 0.07"] * PAGES,
            "3 messages, 1 on this page",
            *["+61411111111 Sent"] * PAGES,
            "UCS-2 1 39 ('–',)",
            "200 1 1",
        ]
        assert done.stdout.splitlines() == (printed if count > 1 else printed[:1])
        posted = [request for request in server.requests if "/sms/send" in request.target]
        assert [request.json for request in posted] == [{"messages": [{"to": "+61411111111", "body": "Hello"}]}] * (
            3 if count > 1 else 1
        )
    if count > 1:
        assert (tmp_path / "history.csv").read_bytes() == b"to,status\r\n"


def test_the_commands_for_an_api_of_your_own_run(tmp_path: Path) -> None:
    """Those of the README, in a folder with nothing but a document; tests/generator/test_installed.py installs the tool."""
    commands = re.findall(r"^(sdk-generator .*?)(?:  +#.*)?$", README, re.MULTILINE)
    assert [each.split()[1] for each in commands] == ["init", "generate", "inspect"]
    (tmp_path / "openapi.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: Acme Pets, version: '2'}\nservers: [{url: https://api.acme.com}]\n"
        "paths: {/pets: {get: {operationId: pets.list, responses: {'204': {description: None.}}}}}\n",
        "utf-8",
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    for command in commands:
        done = subprocess.run(
            [sys.executable, "-m", "generator", *command.split()[1:]],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    assert "pets.list" in done.stdout
    assert (tmp_path / "sdk/postman").is_dir()
    use = "from acme_pets import AcmePets; print(AcmePets().pets.list.__name__)"
    imported = subprocess.run(
        [sys.executable, "-c", use],
        env={**environment, "PYTHONPATH": str(tmp_path / "sdk/python/src")},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert imported.stdout == "list\n", imported.stderr


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The examples of each text, as a program; of texts whose examples are whole programs, each on its own."""
    folder = tmp_path_factory.mktemp("examples")
    texts = ["README.md", "generated/python/README.md", *sorted(f"docs/{page.name}" for page in ROOT.glob("docs/*.md"))]
    for text in texts:
        if text in ("docs/styles.md", "docs/own-code.md"):  # these have tests of their own
            continue
        found = examples(text)
        written = found if text in ("docs/webhooks.md", "docs/recipes.md") else ["\n".join(found)]
        for number, program in enumerate(filter(None, written)):
            name = re.sub(r"\W", "_", f"{text}_{number}").lower()
            (folder / f"{name}.py").write_text(program, "utf-8")
    return sorted(folder.iterdir())


def test_mypy_accepts_every_example(programs: list[Path]) -> None:
    environment = {**os.environ, "MYPYPATH": str(ROOT / "generated/python/src")}
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", *map(str, programs)]

    done = subprocess.run(
        command, cwd=programs[0].parent, env=environment, capture_output=True, text=True, timeout=120, check=False
    )

    assert done.stdout.strip() == f"Success: no issues found in {len(programs)} source files"


def test_pyright_accepts_every_example(programs: list[Path]) -> None:
    folder = programs[0].parent
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "extraPaths": [str(ROOT / "generated/python/src")],
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    command = [node_program("pyright"), "--outputjson", "--pythonpath", sys.executable, "--project", str(folder)]

    done = subprocess.run(
        command, cwd=folder, env=node_environment(), capture_output=True, text=True, timeout=120, check=False
    )

    said = json.loads(done.stdout)
    assert said["generalDiagnostics"] == []
    assert said["summary"]["filesAnalyzed"] == len(programs)


def test_the_example_of_a_users_test_passes(tmp_path: Path) -> None:
    conftest, tests = examples("docs/testing.md")
    (tmp_path / "conftest.py").write_text(conftest, "utf-8")
    (tmp_path / "test_reminders.py").write_text(tests, "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated/python/src")}

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", tmp_path],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert "4 passed" in done.stdout, done.stdout


def test_the_problem_that_is_shown_is_one(tmp_path: Path) -> None:
    """The README quotes a message of the generator; it has this form."""
    quoted = re.search(r"```text\n(spec/.*?)```", README, re.DOTALL)

    assert quoted
    assert re.fullmatch(
        r"spec/paths/sms\.yaml:\d+:22: error: the operation id 'sms\.send' is used twice\n"
        r" \d+ \|     operationId: sms\.send\n"
        r"   \|                  \^\n"
        r"  = help: it is also at spec/paths/sms\.yaml:\d+; every operation needs an id of its own\n",
        quoted[1],
    )


def test_the_files_that_are_linked_are_there() -> None:
    pages = [f"docs/{page.name}" for page in (ROOT / "docs").glob("*.md")]
    for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", *pages):
        text = (ROOT / name).read_text("utf-8")
        for link in re.findall(r"\]\((?!https?:)([^)#]+)", text):
            assert (ROOT / name).parent.joinpath(link).exists(), f"{name}: {link}"


@pytest.mark.parametrize(
    "page_of",
    ["README.md", "generated/python/README.md"]
    + [f"docs/{name}.md" for name in "bulk client observing recipes testing webhooks what-happens-when".split()],
)
def test_the_methods_that_are_named_exist(page_of: str) -> None:
    text = (ROOT / page_of).read_text("utf-8")
    with ClickSend("nora", "s3cret") as client:
        for name in sorted(set(re.findall(r"(?<![\w./])client\.([a-z_]+(?:\.[a-z_]+)*)(?=[(`)])", text))):
            assert attrgetter(name)(client), name
