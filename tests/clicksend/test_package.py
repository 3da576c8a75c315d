"""The package as it is installed: with its types and its runtime, and nothing else needed but msgspec."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_package_can_be_installed(tmp_path: Path) -> None:
    source = ROOT / "generated" / "python"
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    install += ["--no-deps", "--no-index", "--no-build-isolation", "--target", str(tmp_path), str(source)]
    program = "import clicksend_sdk, clicksend_sdk.models as m; print(clicksend_sdk.__file__, m.SmsMessage(body='x'))"

    subprocess.run(install, check=True, timeout=120)
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    installed = tmp_path / "clicksend_sdk"
    metadata = next(tmp_path.glob("clicksend_sdk-*.dist-info/METADATA")).read_text("utf-8")
    assert done.stdout.strip() == f"{installed / '__init__.py'} SmsMessage(body='x')"
    assert _files(installed) == _files(source / "src" / "clicksend_sdk")
    assert "Requires-Dist: msgspec" in metadata and "Provides-Extra: phone" in metadata


def _files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"}
