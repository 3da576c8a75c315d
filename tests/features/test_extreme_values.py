"""Values at the ends of their range: sent exactly, or refused by an `ArgumentError` that names the argument."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.support.package import DONE, GeneratedPackage

TYPES = {
    "whole": "{type: integer}",
    "amount": "{type: number}",
    "money": "{type: number, format: decimal}",
    "price": "{type: string, format: decimal}",
    "moment": "{type: string, format: date-time}",
    "unix": "{type: integer, format: unixtime}",
    "day": "{type: string, format: date}",
    "hour": "{type: string, format: time}",
    "span": "{type: string, format: duration}",
    "pairs": "{type: string, format: pairs}",
    "open": "{}",
}
PROPERTIES = ", ".join(f"{name}: {schema}" for name, schema in TYPES.items())
PARAMETERS = ", ".join(f"{{name: {name}, in: query, schema: {schema}}}" for name, schema in TYPES.items())


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    """An API that takes a value of every kind in a query, in JSON, in forms, in a path and in a header."""
    body = f"schema: {{type: object, properties: {{{PROPERTIES}}}}}"
    return GeneratedPackage(
        f"""
paths:
  /things:
    get: {{operationId: things.query, parameters: [{PARAMETERS}], {DONE}}}
    post: {{operationId: things.json, requestBody: {{content: {{application/json: {{{body}}}}}}}, {DONE}}}
    put:
      operationId: things.form
      requestBody: {{content: {{application/x-www-form-urlencoded: {{{body}}}}}}}
      {DONE}
    patch: {{operationId: things.parts, requestBody: {{content: {{multipart/form-data: {{{body}}}}}}}, {DONE}}}
  /things/{{id}}:
    get:
      operationId: things.get
      parameters:
        - {{name: id, in: path, required: true, schema: {{type: integer}}}}
        - {{name: X-Count, in: header, schema: {{type: integer}}}}
      {DONE}
""",
        tmp_path_factory.mktemp("extremes"),
    )


HUGE: list[tuple[str, Any]] = [
    ("whole", 10**1000),
    ("whole", -(10**5000)),
    ("amount", 10**5000),
    ("money", Decimal("1e100000000")),
    ("money", Decimal("-1e-100000000")),
    ("price", Decimal("1e100000000")),
    ("price", Decimal(1).scaleb(1000)),
    ("price", Decimal("0e100000000")),
    ("price", Decimal("NaN")),
    ("price", Decimal("sNaN")),
    ("price", Decimal("Infinity")),
    ("amount", float("nan")),
    ("pairs", {"a": Decimal("1e100000000")}),
    ("pairs", {"a": 10**5000}),
    ("pairs", {"a": float("inf")}),
    ("open", 10**5000),
    ("open", {"a": [Decimal("1e100000000")]}),
    ("hour", dt.time(1, tzinfo=dt.timezone(dt.timedelta(seconds=1)))),
    ("open", dt.time(1, tzinfo=dt.timezone(dt.timedelta(seconds=1)))),
    ("moment", dt.datetime.min.replace(tzinfo=dt.timezone(dt.timedelta(seconds=1)))),
]


@pytest.mark.parametrize("method", ["query", "json", "form", "parts"])
@pytest.mark.parametrize(("name", "value"), HUGE, ids=range(len(HUGE)))
def test_what_cannot_be_sent(generated: GeneratedPackage, method: str, name: str, value: Any) -> None:
    began = time.process_time()
    with pytest.raises(generated.module("errors").ArgumentError, match=f"^{name}.*: expected ") as caught:
        generated.exchange(lambda client: getattr(client.things, method)(**{name: value}))

    assert time.process_time() - began < 1
    assert len(str(caught.value)) < 200


def called(**arguments: Any) -> Callable[[Any], Any]:
    return lambda client: client.things.get(**arguments)


def test_other_places(generated: GeneratedPackage) -> None:
    error = generated.module("errors").ArgumentError
    for arguments, message in (
        ({"id": 10**5000}, "^id: expected a number of at most 1000 digits"),
        ({"id": 1, "x_count": 10**5000}, "^X-Count: expected a number of at most 1000 digits"),
        ({"id": 1, "options": {"query": {"a": 10**5000}}}, r"^options\['query'\]\['a'\]: expected "),
        ({"id": 1, "options": {"timeout": -(10**5000)}}, r"^options\['timeout'\]: expected seconds"),
        ({"id": 1, "options": {"retries": -(10**5000)}}, r"^options\['retries'\]: expected a number"),
    ):
        with pytest.raises(error, match=message):
            generated.exchange(called(**arguments))
    for timeout in (1e300, 10**5000, 1e9):
        generated.exchange(called(id=1, options={"timeout": timeout}))
        generated.exchange(called(id=1), timeout=timeout)


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("whole", 10**999, "1" + "0" * 999),
        ("whole", 2**64, "18446744073709551616"),
        ("price", Decimal("1E+2"), "100"),
        ("price", Decimal("1e-900"), "0." + "0" * 899 + "1"),
        ("money", Decimal("-0.10"), "-0.10"),
        ("amount", 1e300, "1e300"),
        ("amount", 5e-324, "5e-324"),
        ("pairs", {"a": Decimal("1E+2"), "b": 7}, "a:100,b:7"),
        ("day", dt.date(1, 2, 3), "0001-02-03"),
        ("moment", dt.datetime(33, 4, 3, 15, tzinfo=dt.UTC), "0033-04-03T15:00:00Z"),
        ("moment", dt.datetime.max.replace(tzinfo=dt.UTC), "9999-12-31T23:59:59.999999Z"),
        ("moment", dt.datetime(2026, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=-8))), "2026-01-01T00:00:00-08:00"),
        # RFC 3339 has no seconds in an offset; this is Amsterdam's of then, 00:19:32.
        ("moment", dt.datetime(1920, 1, 1, tzinfo=ZoneInfo("Europe/Amsterdam")), "1919-12-31T23:40:28Z"),
        (
            "moment",
            dt.datetime(2026, 1, 2, tzinfo=dt.timezone(-dt.timedelta(hours=23, minutes=59, seconds=45))),
            "2026-01-02T23:59:45Z",
        ),
        ("open", dt.datetime(1920, 1, 1, tzinfo=ZoneInfo("Europe/Amsterdam")), "1919-12-31T23:40:28Z"),
        ("unix", dt.datetime(1, 1, 1, tzinfo=dt.UTC), "-62135596800"),
        ("span", dt.timedelta.max, "P999999999DT86399.999999S"),
        ("span", dt.timedelta.min, "-P999999999D"),
        ("span", dt.timedelta(), "P0D"),
    ],
)
def test_extreme_values_are_sent_exactly(generated: GeneratedPackage, name: str, value: Any, text: str) -> None:
    received = generated.request_of(lambda client: client.things.json(**{name: value}))
    assert received.body.decode() in (f'{{"{name}":{text}}}', f'{{"{name}":"{text}"}}')
    assert (
        f"\r\n\r\n{text}\r\n" in generated.request_of(lambda client: client.things.parts(**{name: value})).body.decode()
    )
