"""Numbers beside values that do not match the description: typed ones keep their digits, others are floats."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from clicksend_sdk._runtime.codec.decode import decode_lenient
from clicksend_sdk._runtime.codec.json_reader import parse_exact_json, parse_json

LONG = "12345678901234567.10"


@pytest.mark.parametrize(
    ("type_", "literal", "expected"),
    [
        (Decimal, "0.10", Decimal("0.10")),
        (Decimal, LONG, Decimal(LONG)),
        (Decimal | None, "1e2", Decimal("1e2")),
        (str | Decimal, "0.10", Decimal("0.10")),
        (float, "0.10", 0.1),
        (int | float, "1.50", 1.5),
        (int, "2.00", 2),
        (object, "0.10", 0.1),
        (Any, "0.10", 0.1),
        (list[Decimal], "[0.10, 1.5, 1]", [Decimal("0.10"), Decimal("1.5"), Decimal(1)]),
        (dict[str, object], '{"a": [0.10]}', {"a": [0.1]}),
    ],
)
def test_a_number_that_fits(type_: Any, literal: str, expected: object) -> None:
    raw, _ = parse_exact_json(f"[{literal}, {{}}]".encode())
    value, drift = decode_lenient(raw[0], type_)

    assert (value, drift) == (expected, [])
    assert type(value) is type(expected) and str(value) == str(expected)


@pytest.mark.parametrize(
    ("type_", "literal", "kept"),
    [(str, "0.10", 0.1), (Decimal, "[0.10]", [0.1]), (int, "2.50", 2.5), (bool, "1.0", 1.0)],
)
def test_a_number_that_does_not_fit_is_a_float(type_: Any, literal: str, kept: object) -> None:
    value, drift = decode_lenient(parse_exact_json(literal.encode())[0], type_)

    assert value == kept and type(value) is type(kept)
    assert [each.got for each in drift] == [type(kept).__name__]


def test_json_without_types_has_floats() -> None:
    assert repr(parse_json(b'{"a": [0.10, {"b": 1e2}], "c": 2.50}')[0]) == "{'a': [0.1, {'b': 100.0}], 'c': 2.5}"
    assert parse_json("[0.10, NaN]".encode("utf-16"))[0][0] == 0.1
