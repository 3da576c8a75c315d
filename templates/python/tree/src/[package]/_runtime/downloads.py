"""Replies that become files, written part by part, and there whole or not at all."""

from __future__ import annotations

import os
import re
import tempfile
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import SplitResult, quote, urlsplit

from .errors import ArgumentError
from .operation import Operation
from .transport.base import Request

_HOST = re.compile("[!-?A-~]+")
"""A host and a port without a user, in ASCII."""


class AtomicFile:
    """A file that is being written: `write` goes to one beside `path`, which takes its place when all went well."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path: Path = Path(path)
        self._file: Any = None

    def write(self, part: bytes) -> None:
        """Take the next part."""
        self._file.write(part)

    def restart(self) -> None:
        """Forget what an attempt wrote that failed."""
        self._file.seek(0)
        self._file.truncate()

    def __enter__(self) -> Self:
        try:
            self._file = tempfile.NamedTemporaryFile(dir=self.path.parent, prefix=".", suffix=".part", delete=False)
        except OSError as error:
            raise ArgumentError(f"to: cannot write to {os.fspath(self.path.parent)!r}: {error.strerror}") from None
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._file.close()
        if error is None:
            os.replace(self._file.name, self.path)
        else:
            Path(self._file.name).unlink(missing_ok=True)


class Download(AtomicFile):
    """A file on its way from an address to a path, without credentials. `request` is what asks for it."""

    def __init__(self, source: Any, to: str | os.PathLike[str], agent: str) -> None:
        super().__init__(to)
        parts = _address(getattr(source, "url", source))
        self.origin: str = f"{parts.scheme}://{parts.netloc}"
        path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
        # The query is left out of it: it may hold a signature, and errors show the operation.
        self.operation: Operation[bytes] = Operation(
            "GET", path, binary=True, returns="bytes", enveloped=False, security=()
        )
        query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
        headers = {"Host": parts.netloc, "User-Agent": agent, "Accept": "*/*", "Accept-Encoding": "identity"}
        headers["Connection"] = "close"  # nothing else will come from there soon
        self._target = path + (f"?{query}" if query else "")
        self._headers = headers

    @property
    def request(self) -> Request:
        """What is to be sent."""
        return Request("GET", self.origin, self._target, self._headers, None, self.write)


def _address(url: Any) -> SplitResult:
    """An address in its parts. Raises `ArgumentError` if nothing can be fetched from there."""
    if isinstance(url, str):
        with suppress(ValueError):  # a port that is no number, a bracket that is missing, half a character
            url.encode()
            parts = urlsplit(url)
            if (
                parts.scheme in ("http", "https")
                and parts.hostname
                and parts.port != 0
                and _HOST.fullmatch(parts.netloc)
            ):
                return parts
    raise ArgumentError("source: expected an http(s) address, or a reply that has one in its `url`")
