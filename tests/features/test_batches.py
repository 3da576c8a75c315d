"""Calls in batches of another API: no envelope, no results, arguments in the path."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.package import GeneratedPackage
from tests.support.replies import reply
from tests.support.server import Reply

DOCUMENT = """
x-sdk: {package: boxes-sdk, references: [note]}
paths:
  /boxes/{shelf}/pack:
    post:
      operationId: boxes.pack
      summary: Pack things.
      parameters: [{name: shelf, in: path, required: true, description: The shelf., example: 1, schema: {type: integer}}]
      x-sdk-outcome: {items: /packed, status: /state, success: [IN]}
      x-sdk-batch: {items: /things, size: 3, match: [/kind], stop: [FULL]}
      requestBody:
        required: true
        content: {application/json: {example: {things: []}, schema: {$ref: "#/components/schemas/Packing"}}}
      responses:
        "200": {description: Packed., content: {application/json: {example: {packed: []}, schema: {$ref: "#/components/schemas/Packed"}}}}
        "400": {description: Refused.}
  /labels:
    put:
      operationId: labels.print
      summary: Print labels.
      x-sdk-batch: {items: /numbers, size: 2}
      requestBody:
        required: true
        content:
          application/json:
            example: {numbers: [1]}
            schema: {type: object, required: [numbers], properties: {numbers: {type: array, description: Theirs., items: {type: integer}}}}
      responses: {"204": {description: Done.}, "400": {description: Refused.}}
components:
  schemas:
    Thing:
      type: object
      required: [kind]
      properties: {kind: {type: string, description: The kind.}, note: {type: string, description: Your own reference.}}
    Packing: {type: object, required: [things], properties: {things: {type: array, description: The things., items: {$ref: "#/components/schemas/Thing"}}}}
    Packed:
      type: object
      properties:
        packed:
          type: array
          description: The things.
          items:
            type: object
            properties: {kind: {type: string, description: The kind.}, note: {type: string, description: Yours.}, state: {type: string, description: Its state.}}
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    return GeneratedPackage(DOCUMENT, tmp_path_factory.mktemp("batches"))


def packed(*results: dict[str, Any]) -> Reply:
    return reply({"packed": results})


def outcome(made: GeneratedPackage, use: Any, *replies: Reply) -> tuple[list[str], int]:
    """The state of each item, and the number of calls; the same for both clients."""

    def states(result: Any) -> list[str]:
        entries = [*result.succeeded, *result.failed, *result.unknown, *result.not_sent]
        return [each.state for each in sorted(entries, key=lambda each: each.index)]

    def used(client: Any) -> Any:
        result = use(client)
        return _later(result, states) if hasattr(result, "__await__") else states(result)

    found, requests = made.exchange(used, *replies, retries=0)
    return found, len(requests)


async def _later(result: Any, then: Any) -> Any:
    return then(await result)


def test_without_results_a_call_succeeds_or_fails_as_a_whole(made: GeneratedPackage) -> None:
    replies = (reply(b"", status=204), reply({}, status=400), reply(b"", status=204))

    assert outcome(made, lambda c: c.labels.print_all(iter(range(5))), *replies) == (
        ["succeeded", "succeeded", "failed", "failed", "succeeded"],
        3,
    )


@pytest.mark.parametrize(
    ("things", "results", "states"),
    [
        pytest.param(
            [("a", "1"), ("b", "2")], [("b", "2", "IN"), ("a", "1", "OUT")], "failed succeeded", id="reference"
        ),
        pytest.param([("a", ""), ("b", "")], [("b", "", "IN"), ("a", "", "OUT")], "failed succeeded", id="member"),
        pytest.param([("a", ""), ("a", "")], [("a", "", "IN"), ("a", "", "OUT")], "succeeded failed", id="position"),
        pytest.param([("a", ""), ("a", "")], [("a", "", "IN")], "unknown unknown", id="merged"),
        pytest.param([("a", ""), ("b", "")], [("x", "", "IN"), ("y", "", "IN")], "unknown unknown", id="others"),
        pytest.param(
            [("a", "1"), ("b", "")], [("a", "2", "IN"), ("b", "", "IN")], "unknown succeeded", id="contradiction"
        ),
        pytest.param([("a", "1"), ("b", "1")], [("b", "1", "OUT"), ("a", "1", "IN")], "succeeded failed", id="same"),
        pytest.param([("a", "1"), ("b", "2")], [], "unknown unknown", id="none"),
        pytest.param([("a", "1"), ("b", "2")], [("a", "1", "FULL"), ("b", "2", "IN")], "not_sent succeeded", id="stop"),
        pytest.param([("a", "1")], [("a", "1", "FULL"), ("a", "1", "IN")], "failed", id="partly"),
        pytest.param([("0411 111 111", "")], [("+61411111111", "", "IN")], "succeeded", id="number"),
        pytest.param([("+62411111111", "")], [("+61411111111", "", "IN")], "unknown", id="other-number"),
    ],
)
def test_results_belong_to_items_by_reference_position_or_member(
    things: list[tuple[str, str]], results: list[tuple[str, str, str]], states: str, made: GeneratedPackage
) -> None:
    items = [{"kind": kind} | ({"note": note} if note else {}) for kind, note in things]
    told = packed(*({"kind": kind, "note": note, "state": state} for kind, note, state in results))

    found, _ = outcome(made, lambda c: c.boxes.pack_all(1, items), told)

    assert " ".join(found) == states
