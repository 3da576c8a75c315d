"""Packages as sides of `diff`: a folder, a wheel and an sdist keep the surface; and what another generator spells anew."""

from __future__ import annotations

import gzip
import json
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.styling.style import unload_all

from .pairs import KIOSK, edited

ROOT = Path(__file__).parents[2]
CHANGED = edited(KIOSK, {"orders.delete": "orders.remove"})
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in a project that is generated; its exit code and what it prints."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(arguments)
        return code, *capsys.readouterr()

    Path("sdk.toml").write_text(
        'document = "openapi.yaml"\npackage.version = "1.2.3"\n[styles.python]\nout = "sdk"\n', "utf-8"
    )
    Path("openapi.yaml").write_text(KIOSK, "utf-8")
    assert run("generate")[0] == 0
    return run


def wheel() -> Path:
    """The wheel of the output; built as a zip with the package's files, as its build backend does."""
    with zipfile.ZipFile("kiosk-1.2.3-py3-none-any.whl", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(Path("sdk/src").rglob("*")):
            archive.write(path, path.relative_to("sdk/src"))
    return Path(archive.filename or "")


def sdist() -> Path:
    with tarfile.open("kiosk-1.2.3.tar.gz", "w:gz") as archive:
        archive.add("sdk", "kiosk-1.2.3")
    return Path("kiosk-1.2.3.tar.gz")


@pytest.mark.parametrize("make", [lambda: Path("sdk"), wheel, sdist], ids=["folder", "wheel", "sdist"])
def test_a_package_is_a_side(run: Run, make: Callable[[], Path]) -> None:
    package = str(make())
    Path("old.yaml").write_text(KIOSK, "utf-8")
    Path("openapi.yaml").write_text(CHANGED, "utf-8")

    code, out, _ = run("diff", package, "--fail-on", "major")
    back = run("diff", "openapi.yaml", package)[1]

    assert code == 1
    assert out.startswith("2.0.0 (major): 1 change for which callers must change\n")
    assert "python - client.orders.delete(…)\n      python + client.orders.remove(…)" in out
    assert "python - client.orders.remove(…)\n      python + client.orders.delete(…)" in back
    assert run("diff", package, "old.yaml")[1] == run("diff", package, package)[1] == "nothing changed\n"


def test_the_stored_surface_depends_on_what_callers_use_only(run: Run) -> None:
    before = Path("sdk/src/kiosk/sdk.lock").read_bytes()
    Path("openapi.yaml").write_text(KIOSK + "# a comment\n", "utf-8")

    assert run("check")[0] == 0
    assert b'"digest": ""' in before


def test_a_package_that_keeps_no_surface(run: Run, tmp_path: Path) -> None:
    Path("sdk/src/kiosk/sdk.lock").unlink()
    manifest = Path("sdk/.generated")
    manifest.write_text(re.sub(r".*sdk\.lock\n", "", manifest.read_text("utf-8")), "utf-8")
    (tmp_path / "empty").mkdir()
    Path("odd.whl").write_bytes(b"no archive")
    Path("odd.tar.gz").write_bytes(gzip.compress(b"no archive"))

    for package in ("sdk", str(wheel()), str(sdist())):
        code, _, err = run("diff", package)
        assert code == 1
        assert err.startswith(
            f"error: {package} keeps no surface (sdk.lock): an older release of the generator wrote it"
        )
    assert run("diff", "empty")[2].startswith("error: empty is no output folder: it has no .generated\n")
    for package in ("odd.whl", "odd.tar.gz"):
        assert run("diff", package)[2].startswith(f"error: {package} cannot be read: ")


def test_an_archive_that_is_a_bomb(run: Run) -> None:
    zeros = b"\0" * 10_000_000
    with zipfile.ZipFile("bomb.whl", "w", zipfile.ZIP_DEFLATED) as archive, archive.open("a/sdk.lock", "w") as file:
        for _ in range(11):
            file.write(zeros)
    with gzip.open("bomb.tar.gz", "wb", 1) as packed:
        for _ in range(11):
            packed.write(zeros)

    for name in ("bomb.whl", "bomb.tar.gz"):
        assert "has more than 100,000,000 bytes when it is unpacked" in run("diff", name)[2]


def test_a_damaged_surface(run: Run) -> None:
    with zipfile.ZipFile("a.whl", "w") as archive:
        archive.writestr("a/sdk.lock", "client\n")

    assert run("diff", "a.whl")[2].startswith("a.whl:a/sdk.lock:1:1: error: not a lock file: the format of the file is")


def test_another_spelling_is_a_change_like_any_other(run: Run) -> None:
    """A copy of the style that names methods and members in another way stands for another release of the generator."""
    assert run("lock")[0] == 0
    shutil.copytree(ROOT / "templates" / "python", "style")
    naming = Path("style/naming.py")
    text = naming.read_text("utf-8")
    start = "def method(name: Name) -> str:\n"
    assert start in text
    naming.write_text(
        text.replace("def method(", "def _method(") + f"\n\n{start}    return 'do_' + _method(name)\n", "utf-8"
    )
    Path("sdk.toml").write_text(Path("sdk.toml").read_text("utf-8") + 'style = "style"\n', "utf-8")
    unload_all()
    try:
        for old in ("sdk.lock", "sdk"):
            report = json.loads(run("diff", old, "--format", "json")[1])
            found = {(each["rule"], each["old"]["value"], each["new"]["value"]) for each in report["findings"]}
            assert report["version"] == "2.0.0"
            assert ("spelling-changed", "delete", "do_delete") in found
            assert {rule for rule, _, _ in found} == {"spelling-changed"}
    finally:
        unload_all()


def test_another_name_of_the_package_is_one_change(run: Run) -> None:
    assert run("lock")[0] == 0
    Path("sdk.toml").write_text(Path("sdk.toml").read_text("utf-8") + 'options = { package = "stand" }\n', "utf-8")

    out = run("diff")[1]

    assert out.startswith("2.0.0 (major): ")
    assert "and of 9 others: the generator spells it in another way (kiosk → stand) [spelling-changed]" in out
    assert out.count("[spelling-changed]") == 1


def test_a_wheel_that_the_build_backend_makes_keeps_the_surface(run: Run) -> None:
    build = "import hatchling.build, os; os.chdir('sdk'); print(hatchling.build.build_wheel('..'))"
    done = subprocess.run([sys.executable, "-c", build], capture_output=True, text=True, timeout=120, check=False)
    if "No module named" in done.stderr:
        pytest.skip("hatchling is not there")

    with zipfile.ZipFile(done.stdout.split()[-1]) as archive:
        packed = archive.read("kiosk/sdk.lock")

    assert packed == Path("sdk/src/kiosk/sdk.lock").read_bytes()
