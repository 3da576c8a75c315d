"""Files that a reply only has the address of: fetched without credentials, and written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote, urlsplit

from .errors import ArgumentError
from .operation import Operation
from .transport import Request


class Download:
    """A file on its way from an address to a path. Inside `with`, `request` is to be sent once to `origin`.

    What arrives goes to a file beside `path`, which takes its place when the block ends without an error.
    """

    def __init__(self, source: Any, to: str | os.PathLike[str], agent: str) -> None:
        url = getattr(source, "url", source)
        parts = urlsplit(url) if isinstance(url, str) else None
        if parts is None or parts.scheme not in ("http", "https") or not parts.hostname or parts.username:
            raise ArgumentError("source: expected an http(s) address, or a reply that has one in its `url`")
        self.path: Path = Path(to)
        self.origin: str = f"{parts.scheme}://{parts.netloc}"
        path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
        # The query is left out of it: it may hold a signature, and errors show the operation.
        self.operation: Operation[bytes] = Operation("GET", path, binary=True, returns="bytes", enveloped=False)
        query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
        headers = {"Host": parts.netloc, "User-Agent": agent, "Accept": "*/*", "Accept-Encoding": "identity"}
        self._target = path + (f"?{query}" if query else "")
        self._headers = headers
        self._file: Any = None

    @property
    def request(self) -> Request:
        """What is to be sent."""
        return Request("GET", self._target, self._headers, None, self._file.write)

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
