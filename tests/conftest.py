"""Options of the test run."""

from __future__ import annotations

from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="accept what is made now as the expected files of the cases")
    parser.addoption(
        "--document",
        action="append",
        default=[],
        type=Path,
        help="a document for test_from_document_to_call.py in place of its own; can be repeated",
    )
