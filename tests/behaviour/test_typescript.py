"""The TypeScript package does what the vectors say."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .observed import unexpected
from .typescript_client import Package, Runtime, TypeScriptClient, bundled, expected_in_typescript, package_name
from .vectors import FOLDER, Vector, VectorFile, read

FILES = [read(path) for path in sorted(FOLDER.glob("*.yaml"))]
RUNTIMES: tuple[Runtime, ...] = ("node", "deno", "bun")


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Package]:
    """The packages of all documents, bundled in the folder `bundles`."""
    folder = tmp_path_factory.mktemp("typescript")
    made = {name: Package(name, document, folder) for name, document in {package_name(each): each.document for each in FILES}.items()}
    bundled(made.values(), folder / "bundles")
    return made


@pytest.fixture(scope="module", params=RUNTIMES)
def client(request: pytest.FixtureRequest, packages: dict[str, Package]) -> Iterator[TypeScriptClient]:
    """A process of each runtime."""
    bundles = next(iter(packages.values())).source.parent / "bundles"
    found = TypeScriptClient(request.param, packages, bundles)
    yield found
    found.close()


@pytest.mark.parametrize(
    ("file", "vector"), [pytest.param(file, each, id=each.id) for file in FILES for each in file.vectors]
)
def test_vector(file: VectorFile, vector: Vector, client: TypeScriptClient) -> None:
    observed = client.run(file, vector)

    stated = {**vector.stated, **{key: expected_in_typescript(vector.stated[key]) for key in ("result", "items", "pages", "page", "error", "bulk") if key in vector.stated}}
    if differences := unexpected(Vector(vector.id, stated), observed):
        pytest.fail("\n".join([vector.id, *differences]), pytrace=False)
