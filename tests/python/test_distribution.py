"""The wheel and the sdist of a package, built offline from the output as it is."""

from __future__ import annotations

import shutil
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from packaging.metadata import Metadata

from generator import Tree, build, check, load, write
from generator.styling.style import StyleError
from tests.support.installed import ROOT, run
from tests.support.rendering import rendered

SPEC = """openapi: 3.1.0
info: {title: Acme, version: "1", summary: Pets by mail.}
servers: [{url: "https://acme.test"}]
x-sdk:
  license: %s
  authors: [{name: Ann Example, email: ann@acme.test}]
  keywords: [pets]
  urls: {Homepage: "https://acme.test/sdk"}
paths:
  /models: {get: {operationId: models.list, responses: {"204": {description: None.}}}}
"""


def package(folder: Path, license: str = "MIT", **options: str) -> Tree:
    (folder / "spec.yaml").write_text(SPEC % license)
    return rendered(build(check(load(folder / "spec.yaml", strict=False))), options=options)


def built(folder: Path) -> tuple[Path, Path]:
    """The wheel and the sdist of a folder."""
    done = run([sys.executable, "-m", "hatchling", "build"], folder)
    assert done.returncode == 0, done.stderr
    return next((folder / "dist").glob("*.whl")), next((folder / "dist").glob("*.tar.gz"))


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package in a repository that ignores some of its files, beside caches of tools."""
    folder = tmp_path_factory.mktemp("repository")
    (folder / ".git").mkdir()
    (folder / ".gitignore").write_text("models*\n*.jsonl\n")
    write(package(folder), folder / "sdk")
    (folder / "sdk/.mypy_cache").mkdir()
    (folder / "sdk/.mypy_cache/cache.json").write_text("{}")
    (folder / "sdk/CHANGELOG.md").write_text("# Changes\n")
    return folder / "sdk"


def test_the_wheel_has_the_package_and_its_license(checkout: Path) -> None:
    wheel, _ = built(checkout)

    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        metadata = Metadata.from_email(archive.read("acme-0.1.0.dist-info/METADATA"), validate=True)
        license = archive.read("acme-0.1.0.dist-info/licenses/LICENSE-MIT").decode()
    source = checkout / "src"
    assert {name for name in names if ".dist-info/" not in name} == {
        path.relative_to(source).as_posix() for path in source.rglob("*") if path.is_file()
    }
    assert "\nCopyright (c) Ann Example\n" in license
    assert (metadata.name, str(metadata.version), metadata.summary) == ("acme", "0.1.0", "Pets by mail.")
    assert (metadata.license_expression, metadata.license_files) == ("MIT", ["LICENSE-MIT"])
    assert metadata.author_email == "Ann Example <ann@acme.test>"
    assert metadata.keywords == ["pets"]
    assert metadata.project_urls == {"Homepage": "https://acme.test/sdk"}
    assert {"Typing :: Typed", "Programming Language :: Python :: 3.11"} <= set(metadata.classifiers or ())


@pytest.mark.parametrize("name", ["ours", "long"])
def test_the_index_accepts_the_metadata(name: str, tmp_path: Path) -> None:
    """Both archives pass `twine check --strict`, which renders no Markdown, and the index accepts their summary."""
    if name == "ours":
        shutil.copytree(ROOT / "generated/python", tmp_path / "sdk")
    else:
        words = "Pets by mail. " * 500
        spec = (
            (SPEC % "MIT OR ISC")
            .replace("Pets by mail.", words)
            .replace("x-sdk:", f"tags: [{{name: a, description: {words}}}]\nx-sdk:")
        )
        (tmp_path / "spec.yaml").write_text(spec.replace('version: "1"', f'version: "1", description: {words}'))
        write(rendered(build(check(load(tmp_path / "spec.yaml", strict=False)))), tmp_path / "sdk")
    wheel, sdist = built(tmp_path / "sdk")

    with zipfile.ZipFile(wheel) as archive, tarfile.open(sdist) as source:
        [metadata] = (each for each in archive.namelist() if each.endswith("/METADATA"))
        info = source.extractfile(f"{sdist.name.removesuffix('.tar.gz')}/PKG-INFO")
        assert info
        texts = archive.read(metadata), info.read()
    for each in (Metadata.from_email(text, validate=True) for text in texts):
        assert each.description_content_type == "text/markdown"
        assert each.description and each.description.strip() == (tmp_path / "sdk/README.md").read_text("utf-8").strip()
        assert each.summary and len(each.summary) <= 512


def test_a_version_that_no_tool_reads_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(StyleError, match=r"'1\.2\.x' is not a package version; write one like 1\.2\.0"):
        package(tmp_path, version="1.2.x")


def test_the_sdist_has_the_maintainers_files_but_no_hidden_ones(checkout: Path) -> None:
    built(checkout)  # the second build does not contain the first
    _, sdist = built(checkout)

    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    # Hatchling adds the .gitignore that it finds, even if it ignores it.
    outside = {name for name in names if not name.startswith("src/")}
    assert outside - {".gitignore"} == {"CHANGELOG.md", "LICENSE-MIT", "PKG-INFO", "README.md", "pyproject.toml"}


def test_the_bytes_are_reproducible(tmp_path: Path) -> None:
    tree = package(tmp_path)
    for name in ("first", "second"):
        write(tree, tmp_path / name)

    first, second = (built(tmp_path / name) for name in ("first", "second"))

    assert [each.read_bytes() for each in first] == [each.read_bytes() for each in second]


@pytest.mark.parametrize(
    ("license", "files"),
    [
        ("MIT OR Apache-2.0", ["LICENSE-Apache-2.0", "LICENSE-MIT"]),
        ("BSD-2-Clause", ["LICENSE-BSD-2-Clause"]),
        ("BSD-3-Clause", ["LICENSE-BSD-3-Clause"]),
        ("ISC", ["LICENSE-ISC"]),
        ("LicenseRef-Proprietary", []),
    ],
)
def test_the_text_of_each_known_license_is_in_a_file_of_its_own(tmp_path: Path, license: str, files: list[str]) -> None:
    tree = package(tmp_path, license)

    assert [name for name in tree if name.startswith("LICENSE")] == files


def test_a_license_of_the_maintainers_own_is_not_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "LICENSE").write_text("All rights reserved.\n")

    write(package(tmp_path), tmp_path)

    assert (tmp_path / "LICENSE").read_text() == "All rights reserved.\n"


def test_the_classifiers_name_the_supported_versions_of_python(tmp_path: Path) -> None:
    tree = package(tmp_path, requires_python=">=3.12,<3.14")

    stated = [part for part in str(tree["pyproject.toml"]).split('"') if part.startswith("Programming Language")]
    assert [name.rpartition(" ")[2] for name in stated] == ["3", "3.12", "3.13"]
