"""Generates a package from a small document, and calls its clients against a server on loopback."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from types import ModuleType
from typing import Any

from generator import build, check, load, write
from generator.problems import Problem

from .rendering import rendered_as
from .replies import reply
from .server import Received, Reply, Server

HEAD = 'openapi: 3.1.0\ninfo: {title: Acme, version: "1"}\n'
DONE = 'responses: {"204": {description: Done.}}'
"""The responses of an operation without a result."""


class GeneratedPackage:
    """The package generated from a document; `warnings` are those of the generator."""

    def __init__(self, document: str, folder: Path, head: str = HEAD) -> None:
        (folder / "spec.yaml").write_text(head + document, "utf-8")
        name = f"generated_{sha256((head + document).encode()).hexdigest()[:12]}"
        read = load(folder / "spec.yaml")
        self.api = api = build(check(read))
        self.warnings: tuple[Problem, ...] = read.warnings
        write(rendered_as(name, api), folder / "out")
        sys.path.insert(0, str(folder / "out" / "src"))
        self.package: ModuleType = importlib.import_module(name)
        self._client = api.package.client

    def module(self, name: str) -> Any:
        """A module of the package, such as `models`."""
        return importlib.import_module(f"{self.package.__name__}.{name}")

    def exchange(self, use: Callable[[Any], Any], *replies: Reply, **settings: Any) -> tuple[Any, list[Received]]:
        """The result of `use` and its requests, which must be the same for the sync and the async client.

        Args:
            use: Called with the client; an awaitable result is awaited.
            replies: The responses of the server, in order; a 204 if there are none.
            settings: Arguments of the client.
        """
        (result, requests), (async_result, async_requests) = (
            self._run(kind, use, replies, settings) for kind in ("", "Async")
        )

        assert result == async_result
        assert list(map(_comparable, requests)) == list(map(_comparable, async_requests))
        return result, requests

    def request_of(self, use: Callable[[Any], Any], *replies: Reply, **settings: Any) -> Received:
        """The only request that `use` makes."""
        _, requests = self.exchange(use, *replies, **settings)
        assert len(requests) == 1
        return requests[0]

    def _run(
        self, kind: str, use: Callable[[Any], Any], replies: tuple[Reply, ...], settings: dict[str, Any]
    ) -> tuple[Any, list[Received]]:
        with Server() as server:
            server.will(*(replies or (reply(b"", status=204),)))
            make = getattr(self.package, f"{kind}{self._client}")
            arguments = {"base_url": f"http://{server.address}", **settings}
            return (asyncio.run(_awaited(make, use, arguments)) if kind else _called(make, use, arguments)), (
                server.requests
            )


def _comparable(received: Received) -> tuple[str, bytes]:
    """The request line and the body, with a fixed boundary in place of the random one of a form."""
    boundary = received.headers.get("content-type", "").partition("boundary=")[2].encode()
    return received.line, received.body.replace(boundary, b"boundary") if boundary else received.body


def _called(make: Any, use: Callable[[Any], Any], arguments: dict[str, Any]) -> Any:
    with make(**arguments) as client:
        return use(client)


async def _awaited(make: Any, use: Callable[[Any], Any], arguments: dict[str, Any]) -> Any:
    async with make(**arguments) as client:
        result = use(client)
        return await result if inspect.isawaitable(result) else result
