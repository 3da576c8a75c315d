# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""A fake of the API for your own tests: it responds with examples, records calls, and fails on demand.

`pytest_plugins = ["clicksend_sdk.testing.plugin"]` in a `conftest.py` gives the fixture `fake_clicksend`.
"""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

from .._config import CONFIG
from .._runtime.secret import as_secrets
from .._runtime.servers import placeholder_url
from ..extras import AsyncClickSend, ClickSend
from ._fake import Fake, Loss
from ._routes import FakeCall
from ._transports import AsyncFakeTransport, FakeTransport

__all__ = ["FakeClickSend", "FakeCall", "Loss"]


class FakeClickSend(Fake):
    """A fake of the API. Nothing leaves the process, and no time passes.

    `calls` are the requests that it received, `pauses` the seconds between attempts.
    """

    def __init__(self) -> None:
        lines = files(__name__).joinpath("examples.jsonl").read_text("utf-8").splitlines()
        known, *routes = map(json.loads, lines)
        super().__init__(CONFIG, routes, known["failures"])

    def client(self, **settings: Any) -> ClickSend:
        """A client of this fake.

        Args:
            **settings: Arguments of `ClickSend`.
        """
        return ClickSend(**{**_default_settings(), **settings}, transport=FakeTransport(self))

    def async_client(self, **settings: Any) -> AsyncClickSend:
        """A client of this fake whose calls are awaited.

        Args:
            **settings: Arguments of `AsyncClickSend`.
        """
        return AsyncClickSend(**{**_default_settings(), **settings}, transport=AsyncFakeTransport(self))


def _default_settings() -> dict[str, Any]:
    credentials = {each.argument: "fake" for scheme in CONFIG.security_schemes for each in scheme.credentials}
    return {**as_secrets(credentials), "base_url": placeholder_url(CONFIG)}
