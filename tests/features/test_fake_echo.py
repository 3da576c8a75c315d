"""The fake of the testing kit puts the items of a bulk call into the example of its response."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.package import GeneratedPackage

DOCUMENT = """
servers: [{url: "https://parcels.example.test"}]
paths:
  /parcels:
    post:
      operationId: parcels.send
      x-sdk-outcome: {items: /results, status: /state, success: [ok]}
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Shipment"}}}}
      responses:
        "200":
          description: Sent.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Outcome"}
              example:
                count: 2
                weight: 7
                cost: "3.50"
                page: 1
                results:
                - {id: 0190163d-8694-739b-aea5-966c26f8ad90, ref: x, label: A, size: 3, price: 1.25, state: ok}
                - {id: 0190163d-8694-739b-aea5-966c26f8ad91, ref: y, label: B, size: 4, price: 2.25, state: ok}
components:
  schemas:
    Shipment:
      type: object
      required: [parcels]
      properties:
        tags: {type: array, items: {type: string}}
        notes: {type: array, items: {type: object, properties: {text: {type: string}}}}
        parcels: {type: array, items: {$ref: "#/components/schemas/Parcel"}}
    Parcel:
      type: object
      properties: {ref: {type: string}, label: {type: string}, size: {type: string}}
    Outcome:
      type: object
      required: [results]
      properties:
        count: {type: integer}
        weight: {type: integer}
        cost: {type: string}
        page: {type: integer}
        results: {type: array, items: {$ref: "#/components/schemas/Result"}}
    Result:
      type: object
      required: [label, state]
      properties:
        id: {type: string}
        ref: {type: [string, "null"]}
        label: {type: string}
        size: {type: integer}
        price: {type: number}
        state: {type: string}
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """A package whose bulk call names its lists differently in requests and responses."""
    return GeneratedPackage(DOCUMENT, tmp_path_factory.mktemp("echo"))


def send(made: GeneratedPackage, *parcels: dict[str, Any]) -> Any:
    """The result of the fake."""
    return made.module("testing").FakeAcme().client().parcels.send(parcels=list(parcels))


def test_members_of_the_same_name_and_type_are_those_sent(made: GeneratedPackage) -> None:
    result = send(made, {"ref": "a", "label": "L", "size": "big"}, {}, {"ref": "c"})

    # A member that was not sent is left out, or, if the response requires it, stays that of the example.
    assert [(each.ref, each.label, each.size) for each in result.results] == [
        ("a", "L", 3),
        (None, "B", 4),
        ("c", "A", 3),
    ]
    assert len({each.id for each in result.results}) == 3


@pytest.mark.parametrize(
    ("number", "totals"), [(0, (0, 0, "0")), (1, (1, 3, "1.25")), (2, (2, 7, "3.50")), (3, (3, 10, "4.75"))]
)
def test_totals_are_those_of_the_items(made: GeneratedPackage, number: int, totals: tuple[int, int, str]) -> None:
    result = send(made, *[{}] * number)

    assert (result.count, result.weight, result.cost) == totals
    assert (result.page, len(result.results)) == (1, number)
