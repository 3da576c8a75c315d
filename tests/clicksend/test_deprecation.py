"""Each call of a deprecated operation warns, at the caller's own line; how often that is shown, `warnings` decides."""

from __future__ import annotations

import warnings

import pytest

from tests.support.replies import success
from tests.support.server import Server
from tests.support.subject import Subject


def test_each_call_warns(client: Subject, server: Server) -> None:
    for _ in range(2):
        server.will(success({"url": "https://files.example/letters.csv"}))
        with pytest.warns(DeprecationWarning, match="history/export is deprecated: .* to new customers") as said:
            client.call(lambda c: c.post.letters.export_history(filename="letters.csv"))

        # In an event loop the line that called is the one that awaits.
        assert said[0].filename.endswith(("test_deprecation.py", "subject.py"))
        assert len(said) == 1


def test_other_operations_say_nothing(client: Subject, server: Server) -> None:
    server.will(success([]))

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client.call(lambda c: c.countries.list())
