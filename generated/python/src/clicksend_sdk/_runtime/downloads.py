"""Files that are written part by part while they are received, and appear only when they are complete."""

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
"""Host and port without user information, in ASCII."""


class AtomicFile:
    """Writes to a temporary file next to `path`, which replaces `path` if no error occurs."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path: Path = Path(path)
        self._file: Any = None

    def write(self, part: bytes) -> None:
        """Write the next part."""
        self._file.write(part)

    def restart(self) -> None:
        """Discard what a failed attempt wrote."""
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
    """The download of a URL to a path, without credentials."""

    def __init__(self, source: Any, to: str | os.PathLike[str], agent: str) -> None:
        super().__init__(to)
        parts = _address(getattr(source, "url", source))
        self.origin: str = f"{parts.scheme}://{parts.netloc}"
        path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
        # Without the query, which may hold a signature: errors show the path of the operation.
        self.operation: Operation[bytes] = Operation(
            "GET", path, binary=True, returns="bytes", enveloped=False, security=()
        )
        query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
        headers = {"Host": parts.netloc, "User-Agent": agent, "Accept": "*/*", "Accept-Encoding": "identity"}
        headers["Connection"] = "close"  # this host is not expected to be needed again
        self._target = path + (f"?{query}" if query else "")
        self._headers = headers

    @property
    def request(self) -> Request:
        """The request for the file."""
        return Request("GET", self.origin, self._target, self._headers, None, self.write)


def _address(url: Any) -> SplitResult:
    """The parts of an HTTP URL. Raises `ArgumentError` if it is not one."""
    if isinstance(url, str):
        with suppress(ValueError):  # an invalid port, a missing bracket, half a surrogate pair
            url.encode()
            parts = urlsplit(url)
            if (
                parts.scheme in ("http", "https")
                and parts.hostname
                and parts.port != 0
                and _HOST.fullmatch(parts.netloc)
            ):
                return parts
    raise ArgumentError("source: expected an http(s) URL, or a response with one in its `url`")
