"""The TypeScript package does what the vectors say."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .observed import unexpected
from .typescript_client import Package, Runtime, TypeScriptClient, bundled, made_of, package_name, stated_in_typescript
from .vectors import FOLDER, Vector, VectorFile, read

FILES = [read(path) for path in sorted(FOLDER.glob("*.yaml"))]
_FETCH = "the Fetch standard refuses a body with GET and HEAD"
_TEXT = "dates, times and exact numbers are text in TypeScript, also where no type is documented"
_ONE_TYPE = "an object is one type in both directions: members that responses may have can be sent"
DIFFERENCES = {
    "bodies_json: Members that the document does not know are sent as they are given [2]": _TEXT,
    "drift: Text that is not UTF-8 is reported, and nothing else is lost": "TextDecoder does not say where",
    "formats: Forms that some servers use are read [1]": _TEXT,
    "limits: The length of a text is counted in code points [5]": "names of arguments are not quoted",
    "limits: A number is compared as it is written [8]": _TEXT,
    "limits: A number is compared as it is written [9]": _TEXT,
    "objects: A member of the wrong type, an unknown one and a missing one are refused where they stand [5]": _ONE_TYPE,
    "refused_arguments: A number that JSON cannot have is refused [3]": _TEXT,
    "refused_arguments: A number that JSON cannot have is refused [4]": _TEXT,
    "replies: A reply of another media type is text or bytes [5]": "readers of text report no drift",
    **{
        "empty_values: Bodies are sent with GET, DELETE and HEAD, and false, null and an empty list are bodies "
        f"[{number}]": _FETCH
        for number in (1, 2, 6, 7)
    },
}
"""Vectors that TypeScript cannot keep, and why."""
_CREDENTIAL = "retries: A credential that is a function is asked for again before each attempt"
_REPEATED = "the runtime itself repeats a GET whose kept connection broke"
RUNTIME_DIFFERENCES: dict[Runtime, dict[str, str]] = {  # some depend on when packets arrive
    "node": {
        "safety: An unsafe call with a status that says that nothing was done is refused [2]": "the Fetch standard "
        "repeats a request after 421, which says that it reached the wrong server"
    },
    "deno": {_CREDENTIAL: _REPEATED},
    "bun": {
        _CREDENTIAL: _REPEATED,
        "streams: A stream that breaks off says how far it came, and is not requested again [1]": "Bun discards what "
        "came last if the connection breaks",
    },
}
RUNTIMES: tuple[Runtime, ...] = ("node", "deno", "bun")


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Package]:
    """The packages of all documents, bundled in the folder `bundles`."""
    folder = tmp_path_factory.mktemp("typescript")
    made = {
        name: made_of(name, document, folder)
        for name, document in {package_name(each): each.document for each in FILES}.items()
    }
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

    differences = unexpected(Vector(vector.id, stated_in_typescript(vector)), observed)
    assert differences or vector.id not in DIFFERENCES, "the difference is gone"
    if differences and (known := {**DIFFERENCES, **RUNTIME_DIFFERENCES[client.runtime]}.get(vector.id)):
        pytest.xfail(known)
    if differences:
        pytest.fail("\n".join([vector.id, *differences]), pytrace=False)
