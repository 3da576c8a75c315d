"""A virtual environment for each client, with that client and what it depends on and nothing else, not even pip.

They are kept in the user's cache and made again only when what they are made from has changed. All versions are in
`peers.txt`, those of programs from npm in `npm/package-lock.json`.
"""

from __future__ import annotations

import compileall
import fcntl
import hashlib
import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench import bundle

ROOT = Path(__file__).resolve().parent.parent
PINS = Path(__file__).with_name("peers.txt")
NPM = Path(__file__).with_name("npm")
"""What is installed from npm: `package.json` and its lock."""
SDK = ROOT / "generated" / "python"
TYPESCRIPT = ROOT / "generated" / "typescript"
PROGRAMS = Path(__file__).with_name("node")
"""Programs that use clients from npm, and ours."""
SPEC = ROOT / "spec" / "clicksend.yaml"
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "clicksend-sdk-bench"

REQUIREMENTS = {
    "ours": ["msgspec"],
    "official": ["clicksend-client"],
    "opc": ["httpx", "attrs"],  # what the package that it writes asks for
    "openai": ["openai"],
    "hand": ["urllib3"],
    "aiohttp": ["aiohttp"],
    "tools": ["openapi-python-client"],
}
GENERATORS = {
    "tools": REQUIREMENTS["tools"],
    "openapi-generator": ["openapi-generator-cli"],
    "datamodel-code-generator": ["datamodel-code-generator"],
}
_LONGEST_STEP = 600


def prepare() -> list[str]:
    """Make or complete the environments of the clients; the lines that say what could not be made."""
    for name, requirements in REQUIREMENTS.items():
        _environment(name, requirements)
    _add_ours()
    return _add_opc()


def prepare_generators() -> None:
    """Make or complete the environments of the other generators."""
    for name, requirements in GENERATORS.items():
        _environment(name, requirements)
    _add_npm()


def prepare_typescript() -> Path:
    """Make or complete the folder of the TypeScript clients, with their programs and ours."""
    _add_npm()
    modules, folder = CACHE / NPM.name / "node_modules", CACHE / NPM.name / "clients"
    shutil.copytree(PROGRAMS, folder, dirs_exist_ok=True)
    package = modules / json.loads((TYPESCRIPT / "package.json").read_text("utf-8"))["name"]
    shutil.rmtree(package, ignore_errors=True)
    shutil.copytree(TYPESCRIPT, package, ignore=shutil.ignore_patterns("node_modules", "dist"))
    _run("node", str(modules / "typescript-7/bin/tsc"), "-p", str(package))
    spec = str(folder / "spec.json")
    bundle.write(SPEC, Path(spec))
    text = Path(spec).read_text(encoding="utf-8")
    if not _is_made(folder, text):
        _run(str(modules / ".bin/openapi-ts"), "-i", spec, "-o", str(folder / "heyapi"))
        _run(str(modules / ".bin/openapi-typescript"), spec, "-o", str(folder / "schema.d.ts"))
        _mark(folder, text)
    return folder


@contextmanager
def alone() -> Iterator[None]:
    """Keep a second run off the environments meanwhile; two would also spoil each other's figures."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with (CACHE / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise SystemExit("bench: another run has not ended yet") from None
        yield


def python(name: str) -> str:
    """The interpreter of an environment."""
    return str(CACHE / name / "bin" / "python")


def programs(name: str) -> Path:
    """Where the programs of an environment are."""
    return CACHE / name / ("node_modules/.bin" if name == NPM.name else "bin")


def site(name: str) -> Path:
    """Where the packages of an environment are."""
    return CACHE / name / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"


def size(name: str) -> float:
    """Megabytes of everything that is installed in an environment, with the bytecode that pip makes."""
    return sum(file.stat().st_size for file in site(name).rglob("*") if file.is_file()) / 1024**2


def version(name: str, package: str) -> str:
    """The version of a package in an environment."""
    if name == NPM.name:
        stated = json.loads((CACHE / name / "node_modules" / package / "package.json").read_text())
        return str(stated["version"])
    found = importlib.metadata.distributions(name=package, path=[str(site(name))])
    return next((each.version for each in found), "?")


def _environment(name: str, requirements: list[str]) -> None:
    if _is_made(CACHE / name, PINS.read_text(), sys.version, *requirements):
        return
    print(f"bench: making {CACHE / name}", file=sys.stderr)
    folder = CACHE / name
    _run(sys.executable, "-m", "venv", "--clear", "--without-pip", str(folder))
    _pip(name, "install", "--constraint", str(PINS), *requirements)
    _mark(folder, PINS.read_text(), sys.version, *requirements)


def _add_npm() -> None:
    """Make or complete the environment of the generator from npm."""
    folder, lock = CACHE / NPM.name, (NPM / "package-lock.json").read_text()
    if _is_made(folder, lock):
        return
    if not shutil.which("npm"):
        raise SystemExit("bench: npm is missing, which installs one of the other generators: install Node.js")
    print(f"bench: making {folder}", file=sys.stderr)
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(NPM, folder)
    _run("npm", "ci", "--prefix", str(folder), "--loglevel", "error")
    _mark(folder, lock)


def _add_ours() -> None:
    """Install the generated client from a wheel, as a user gets it; later edits do not change a running measurement."""
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copytree(SDK, Path(folder) / "sdk", ignore=shutil.ignore_patterns("__pycache__"))
        options = ("--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", folder)
        _run(sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", *options, str(copy))
        (wheel,) = Path(folder).glob("*.whl")
        _pip("ours", "install", "--no-deps", "--no-index", "--force-reinstall", str(wheel))


def _add_opc() -> list[str]:
    """Let openapi-python-client write a package from our spec; how many operations it left out."""
    text, package = CACHE / "spec.json", site("opc") / "clicksend_by_opc"
    asked = bundle.write(SPEC, text)
    sources = (text.read_text(encoding="utf-8"), PINS.read_text())
    if not _is_made(package, *sources):
        command = (python("tools"), "-m", "openapi_python_client", "generate", "--path", str(text), "--meta", "none")
        _run(*command, "--overwrite", "--output-path", str(package))
        compileall.compile_dir(package, quiet=1)
        _mark(package, *sources)
    made = len(list((package / "api").glob("*/[!_]*.py")))
    return [f"openapi-python-client made {made} of {asked} operations"]


def _pip(name: str, *arguments: str) -> None:
    options = ("--quiet", "--disable-pip-version-check", "--no-input")
    _run(sys.executable, "-m", "pip", "--python", python(name), *arguments, *options)


def _run(*command: str) -> None:
    """Run one step of the preparation; show what it said only if it fails."""
    path = os.pathsep.join([str(CACHE / "tools" / "bin"), os.environ.get("PATH", os.defpath)])
    done = subprocess.run(
        command,
        env={**os.environ, "PATH": path},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=_LONGEST_STEP,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{done.stdout}{done.stderr}bench: failed: {' '.join(command)}")


def _is_made(folder: Path, *sources: str) -> bool:
    mark = folder / ".made-from"
    return mark.is_file() and mark.read_text() == _digest(*sources)


def _mark(folder: Path, *sources: str) -> None:
    (folder / ".made-from").write_text(_digest(*sources))


def _digest(*sources: str) -> str:
    return hashlib.sha256("\0".join(sources).encode()).hexdigest()
