"""The generator agrees with openapi-spec-validator, which only this test runs."""

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

ROOT = Path(__file__).parents[2]
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
    if document.version == "3.2":
        return  # the validator does not know it

    assert bool(document.problems) or not findings(document)


def findings(document: Document) -> list[str]:
    """The validator's findings, but for those that it has wrong: it knows no queries in paths, and dies of cycles."""
    found: list[str] = []
    bundle = Bundle(document).value
    validator = Quiet30 if bundle["openapi"].startswith("3.0") else Quiet31
    with suppress(RecursionError):
        found += map(str, validator(bundle).iter_errors())
    return [each for each in found if "not defined properties" not in each and "?" not in each]


def warnings_of(tmp_path: Path, version: str, schemas: str) -> list[str]:
    paths = "paths: {/a: {get: {operationId: a.b, responses: {'200': {description: A.}}}}}\n"
    head = f"openapi: {version}\ninfo: {{title: Acme, version: '1'}}\n{paths}components:\n  schemas:\n"
    (tmp_path / "spec.yaml").write_text(head + schemas, "utf-8")
    return [problem.message.partition(": ")[2] for problem in check(load(tmp_path / "spec.yaml")).problems]


POOL = """
    Pool:
      oneOf:
        - {type: object, required: [type, pool], properties: {type: {type: string, enum: [explicit]}, pool: {type: string}}}
        - {type: object, required: [type], properties: {type: {type: string, enum: [auto]}, version: {enum: [v4, v6], NULL}}}
        - {type: string}
    Place: {type: object, properties: {pool: {allOf: [{$ref: '#/components/schemas/Pool'}], default: {type: auto, version: null}}}}
"""


def test_a_default_that_fits_no_alternative_is_held_against_the_one_with_its_tag(tmp_path: Path) -> None:
    said = warnings_of(tmp_path, "3.1.0", POOL.replace(", NULL", ""))

    assert said == ['null is not one of "v4" or "v6"']


def test_null_matches_nullable_schemas_of_3_0(tmp_path: Path) -> None:
    text = POOL.replace("enum: [v4, v6], NULL", "nullable: true, type: string")

    assert warnings_of(tmp_path, "3.0.3", text) == []
    assert warnings_of(tmp_path, "3.0.3", text.replace("nullable: true, ", "")) == ['null is not of type "string"']


def test_what_takes_too_long_to_compare_is_said(tmp_path: Path) -> None:
    chain = "".join(
        f"    S{n}: {{allOf: [{{$ref: '#/components/schemas/S{n + 1}'}}, {{$ref: '#/components/schemas/S{n + 1}'}}]}}\n"
        for n in range(40)
    )
    schemas = f"{chain}    S40: {{type: string}}\n    T: {{allOf: [{{$ref: '#/components/schemas/S0'}}], default: 5}}\n    U: {{type: string, default: 5}}\n"

    document = warnings_of(tmp_path, "3.1.0", schemas)

    assert document == ["", '5 is not of type "string"']
