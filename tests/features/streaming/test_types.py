"""The types of both forms of an operation are exact, for mypy and Pyright."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import node_tools
from tests.support.package import GeneratedPackage

from .test_kit import DOCUMENT

PROGRAM = """
from typing import assert_type

from {package} import Acme, AsyncAcme, AsyncStream, Stream, StreamEvent
from {package}.models import ChatCreateResponse, Part


def follow(client: Acme) -> None:
    assert_type(client.chat.create(text="Hi"), ChatCreateResponse)
    assert_type(client.chat.create_stream(text="Hi"), Stream[Part])
    with client.chat.create_stream(text="Hi") as parts:
        assert_type(parts, Stream[Part])
        for part in parts:
            assert_type(part, Part)
            assert_type(part.n, int)
        for event in parts.events():
            assert_type(event, StreamEvent[Part])
            assert_type(event.data, Part)
    assert_type(client.with_response(client.lines.get)().result, Stream[Part])


async def follow_async(client: AsyncAcme) -> None:
    assert_type(await client.chat.create(text="Hi"), ChatCreateResponse)
    assert_type(client.chat.create_stream(text="Hi"), AsyncStream[Part])
    assert_type(await client.chat.create_stream(text="Hi"), AsyncStream[Part])
    async with client.chat.create_stream(text="Hi") as parts:
        async for part in parts:
            assert_type(part, Part)
        async for event in parts.events():
            assert_type(event, StreamEvent[Part])
    response = await client.with_response(client.lines.get)()
    assert_type(response.result, AsyncStream[Part])
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("types")
    package = GeneratedPackage(DOCUMENT, folder).package.__name__
    (folder / "out" / "src" / "program.py").write_text(PROGRAM.replace("{package}", package), "utf-8")
    return folder / "out" / "src"


def test_mypy_strict(folder: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--python-version=3.11", "program.py"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300)

    assert run.returncode == 0, run.stdout + run.stderr


def test_pyright_strict(folder: Path) -> None:
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "include": ["program.py"]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    command = [node_tools.program("pyright"), "--pythonpath", sys.executable, "--project", str(folder)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300, env=node_tools.environment())

    assert run.returncode == 0, run.stdout + run.stderr
