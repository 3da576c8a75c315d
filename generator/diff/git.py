"""Files of a git revision, read without a checkout."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePosixPath

_SECONDS = 60
_MOST = 200_000_000
"""Bytes of all files that are read from a revision."""
_SUFFIXES = (".yaml", ".yml", ".json", ".toml")


class RevisionError(Exception):
    """There is no such revision, or it cannot be read."""


class Revision:
    """A commit of the repository around a folder."""

    def __init__(self, name: str, folder: Path) -> None:
        """Raises `RevisionError`."""
        self.name, self._folder = name, folder
        if name.startswith("-"):
            raise RevisionError(f"{name!r} is not a revision")
        self.root = Path(self._git("rev-parse", "--show-toplevel").decode("utf-8", "surrogateescape").rstrip("\n"))
        self._commit = (
            self._git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}").decode().strip()
        )

    def extract(self, wanted: Iterable[Path], into: Path) -> None:
        """Write the documents among the files of the revision at, or below, the wanted paths, which are inside the repository.

        Only regular files are read: a link could lead anywhere.
        """
        paths = [self.relative(each) for each in wanted]
        listed = self._git("ls-tree", "-r", "-z", "-l", "--full-tree", self._commit, "--", *paths)
        blobs = dict[str, tuple[str, int]]()
        for row in filter(None, listed.decode("utf-8", "surrogateescape").split("\0")):
            about, _, path = row.partition("\t")
            mode, _, blob, size = about.split()
            if mode.startswith("100") and (path in paths or path.lower().endswith(_SUFFIXES)):
                blobs[path] = blob, int(size)
        if sum(size for _, size in blobs.values()) > _MOST:
            raise RevisionError(f"the documents of {self.name} have more than {_MOST:,} bytes")
        contents = self._contents([blob for blob, _ in blobs.values()])
        for path, content in zip(blobs, contents, strict=True):
            target = into.joinpath(*PurePosixPath(path).parts)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)

    def relative(self, path: Path) -> str:
        """A path as the repository has it. Raises `RevisionError` if it is outside."""
        try:
            return path.resolve().relative_to(self.root.resolve()).as_posix()
        except ValueError:
            raise RevisionError(f"{path} is outside the repository {self.root}") from None

    def _contents(self, blobs: Sequence[str]) -> list[bytes]:
        rest = self._git("cat-file", "--batch", given="".join(f"{blob}\n" for blob in blobs).encode())
        found = []
        for _ in blobs:
            head, _, rest = rest.partition(b"\n")
            size = int(head.split()[-1])
            found.append(rest[:size])
            rest = rest[size + 1 :]
        return found

    def _git(self, *arguments: str, given: bytes = b"") -> bytes:
        try:
            done = subprocess.run(  # noqa: S603  (no shell, and no argument begins with a dash)
                ["git", *arguments],  # noqa: S607  (the user's own git)
                cwd=self._folder,
                input=given,
                capture_output=True,
                timeout=_SECONDS,
            )
        except FileNotFoundError:
            raise RevisionError("git is not installed") from None
        except subprocess.TimeoutExpired:
            raise RevisionError(f"git {arguments[0]} took more than {_SECONDS} seconds") from None
        if done.returncode:
            reason = done.stderr.decode("utf-8", "replace").strip() or f"there is no revision {self.name!r}"
            raise RevisionError(reason)
        return done.stdout
