"""What openapi-spec-validator says of a document, we say: it is not run by the generator, but here."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from generator import check, load
from generator.openapi.document import Document
from generator.problems import SpecError
from generator.validation.bundle import Bundle

ROOT = Path(__file__).parents[1]
SPECS = [ROOT / "spec" / "clicksend.yaml", *sorted((ROOT / "tests" / "cases").glob("*/spec.*"))]


class Refusing(dict[str, Any]):
    """Handlers for every kind of address: the validator reads no file and calls no server."""

    def __contains__(self, scheme: object) -> bool:
        return True

    def __missing__(self, scheme: str) -> Any:
        raise LookupError(scheme)


class Quiet30(OpenAPIV30SpecValidator):
    resolver_handlers = Refusing()


class Quiet31(OpenAPIV31SpecValidator):
    resolver_handlers = Refusing()


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.parent.name)
def test_we_find_what_the_validator_finds(path: Path) -> None:
    try:
        document = load(path)
        check(document)
    except SpecError:
        return  # it cannot be generated from, which the validator does not ask

    assert bool(document.problems) or not findings(document)


def findings(document: Document) -> list[str]:
    """The validator's findings, but for those that it has wrong: it knows no queries in paths, and dies of cycles."""
    found: list[str] = []
    bundle = Bundle(document).value
    validator = Quiet30 if bundle["openapi"].startswith("3.0") else Quiet31
    with suppress(RecursionError):
        found += map(str, validator(bundle).iter_errors())
    return [each for each in found if "not defined properties" not in each and "?" not in each]
