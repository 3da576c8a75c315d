"""Options of the test run."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("tests", deadline=None)  # one example can be slow on a busy machine
settings.load_profile("tests")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="accept what is made now as the expected files of the cases")
    parser.addoption(
        "--document",
        action="append",
        default=[],
        type=Path,
        help="a document for test_from_document_to_call.py in place of its own; can be repeated",
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take minutes, so that no worker is left alone with one at the end."""
    slow = ("test_bounds.py", "test_text.py", "test_mutations.py", "test_operations.py")
    items.sort(key=lambda item: not item.path.name.endswith(slow))
