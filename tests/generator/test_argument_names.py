"""Names of members and arguments: exact spellings first, others say their sign or their place."""

from __future__ import annotations

import pytest

from generator.ir import Operation
from generator.names import NameScope, names_of
from generator.styling.calls import arguments_of
from generator.styling.docs import place_doc
from tests.generator.test_facts import built

PARAMETERS = """
paths:
  /shelves/{id}:
    put:
      operationId: shelves.put
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer}}
        - {name: Trace-Id, in: header, schema: {type: string}}
        - {name: trace_id, in: query, schema: {type: string}}
        - {name: id, in: header, schema: {type: string}}
        - {name: id, in: cookie, schema: {type: string}, description: The reader}
      responses: {"204": {description: Done.}}
"""


@pytest.mark.parametrize(
    ("members", "names"),
    [
        (["@id", "id"], ["at_id", "id"]),
        (["@id"], ["id"]),
        (["+1", "-1"], ["plus_1", "minus_1"]),
        (["-1", "minus_1"], ["minus_1_2", "minus_1"]),
        (["$ref", "ref", "#ref"], ["dollar_ref", "ref", "hash_ref"]),
        (["a.b", "a_b"], ["a_b_2", "a_b"]),
    ],
)
def test_exact_spellings_are_first(members: list[str], names: list[str]) -> None:
    found = names_of(members, NameScope())
    assert [found[each].snake for each in members] == names


@pytest.fixture
def operation(tmp_path_factory: pytest.TempPathFactory) -> Operation:
    (found,) = built(tmp_path_factory.mktemp("arguments"), PARAMETERS).operations
    return found


def test_a_parameter_whose_name_is_taken_says_where_it_is(operation: Operation) -> None:
    named = {(each.wire_name, each.location): each.name.snake for each in operation.parameters}
    assert named == {
        ("id", "path"): "id",
        ("Trace-Id", "header"): "trace_id_header",
        ("trace_id", "query"): "trace_id",
        ("id", "header"): "id_header",
        ("id", "cookie"): "id_cookie",
    }


def test_an_argument_without_a_description_says_its_wire_name_and_place(operation: Operation) -> None:
    assert {each.name.snake: each.description for each in arguments_of(operation)} == {
        "id": "`id` in the path.",
        "trace_id_header": "The header `Trace-Id`.",
        "trace_id": "`trace_id` in the query.",
        "id_header": "The header `id`.",
        "id_cookie": "The reader",
    }


def test_a_wire_name_cannot_end_its_quotes() -> None:
    assert place_doc("a`b", "query") == "`ab` in the query."
