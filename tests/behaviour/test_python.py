"""The Python package does what the vectors say, sync and async."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from .observed import unexpected
from .python_client import Kind, PythonClient, clicksend, made_of
from .vectors import FOLDER, Vector, VectorFile, read

FILES = [read(path) for path in sorted(FOLDER.glob("*.yaml"))]
Client = Callable[[VectorFile], PythonClient]


@pytest.fixture(scope="module")
def client_of(tmp_path_factory: pytest.TempPathFactory) -> Client:
    """The client of a file's document; it is made once."""
    made: dict[str, PythonClient] = {}

    def client(file: VectorFile) -> PythonClient:
        name = file.document if isinstance(file.document, str) else file.name
        if name not in made:
            made[name] = clicksend() if name == "clicksend" else made_of(file.document, tmp_path_factory.mktemp(name))
        return made[name]

    return client


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("file", "vector"), [pytest.param(file, each, id=each.id) for file in FILES for each in file.vectors]
)
def test_vector(
    file: VectorFile, vector: Vector, kind: Kind, client_of: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    observed = client_of(file).run(vector, kind, monkeypatch)

    if differences := unexpected(vector, observed):
        pytest.fail("\n".join([vector.id, *differences]), pytrace=False)
