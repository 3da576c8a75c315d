# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""A plugin for pytest with the fixture `fake_clicksend`."""

import pytest

from . import FakeClickSend


@pytest.fixture
def fake_clicksend() -> FakeClickSend:
    """A fake of the API; `client()` and `async_client()` make clients of it."""
    return FakeClickSend()
