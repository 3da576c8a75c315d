"""The Python package does what the vectors say, sync and async."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from generator import build, check, load
from tests.support.made import Made

from .observed import unexpected
from .python_client import Kind, PythonClient
from .vectors import FOLDER, Vector, VectorFile, read

SPEC = Path(__file__).parents[2] / "spec" / "clicksend.yaml"
FILES = [read(path) for path in sorted(FOLDER.glob("*.yaml"))]
Client = Callable[[VectorFile], PythonClient]


@pytest.fixture(scope="module")
def client_of(tmp_path_factory: pytest.TempPathFactory) -> Client:
    """The client of a file's document, made once."""

    @cache
    def made(name: str) -> PythonClient:
        document = "clicksend" if name == "clicksend" else next(each.document for each in FILES if each.name == name)
        if document == "clicksend":
            return PythonClient(importlib.import_module("clicksend_sdk"), build(check(load(SPEC))))
        made = Made(json.dumps(document), tmp_path_factory.mktemp(name), head="")
        return PythonClient(made.package, made.api)

    return lambda file: made("clicksend" if file.document == "clicksend" else file.name)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("file", "vector"), [pytest.param(file, each, id=each.id) for file in FILES for each in file.vectors]
)
def test_vector(file: VectorFile, vector: Vector, kind: Kind, client_of: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    observed = client_of(file).run(vector, kind, monkeypatch)

    if differences := unexpected(vector, observed):
        pytest.fail("\n".join([vector.id, *differences]), pytrace=False)
