"""Facts about the API that its sources state in different ways; docs/spec-sources.md has the sources."""

from __future__ import annotations

from decimal import Decimal
from urllib.parse import parse_qsl
from uuid import UUID

import pytest

from tests.support.replies import reply, success
from tests.support.server import Server
from tests.support.subject import Subject

ID = "51c0ffee-3b1c-4d7e-9a52-09e0f12cd332"


def test_an_array_filter_takes_any_number_of_values(server: Server, client: Subject) -> None:
    server.will(success({"data": []}), reply({"own_numbers": []}))

    client.call(lambda c: c.senders.compliant_types(filter_product_type="SMS", filter_country_code=["US", "AU", "NZ"]))
    client.call(lambda c: c.own_numbers.list(filter_status=["PENDING", "APPROVED", "REJECTED"]))

    codes, statuses = (parse_qsl(request.target.partition("?")[2]) for request in server.requests)
    assert [value for name, value in codes if name == "filter[country_code][]"] == ["US", "AU", "NZ"]
    assert [value for name, value in statuses if name == "filter[status][]"] == ["PENDING", "APPROVED", "REJECTED"]


@pytest.mark.parametrize("value", [ID, UUID(ID), "DB630385"])
def test_an_id_may_be_text(value: str | UUID, server: Server, client: Subject) -> None:
    server.will(reply({"id": ID, "phone_number": "+61411111111"}))

    client.call(lambda c: c.own_numbers.get(value))

    assert server.requests[0].target == f"/v3/own-numbers/{value}"


def test_a_count_may_have_no_price(server: Server, client: Subject) -> None:
    total = {"outbound": {"count": 2, "price": "0.1400"}, "inbound": {"count": 1}, "bounced": {"count": 0}}
    server.will(success({"total": total}))

    found = client.call(lambda c: c.statistics.sms()).total

    prices = [each.price for each in (found.outbound, found.inbound, found.bounced) if each]
    assert prices == [Decimal("0.14"), None, None]


@pytest.mark.parametrize("name", ["_currency", "currency"])
def test_a_field_with_two_names_is_one_attribute(name: str, server: Server, client: Subject) -> None:
    server.will(success({"total": {}, name: {"currency_name_short": "AUD"}, "novel": 1}))

    found = client.call(lambda c: c.statistics.sms())

    assert found.currency is not None and found.currency.currency_name_short == "AUD"
    assert not hasattr(found, "currency_2")


def test_the_usual_name_is_read_before_the_other(server: Server, client: Subject) -> None:
    server.will(success({"rule_id": 7, "strip_string": "usual", "stripped_string": "other"}))

    assert client.call(lambda c: c.sms.stripped_strings.get(7)).strip_string == "usual"


def test_a_value_that_is_sent_twice_is_one_argument(server: Server, client: Subject) -> None:
    server.will(success({"dedicated_number": "+61280000612"}))

    client.call(lambda c: c.numbers.buy("+61280000612", type="sms"))

    [request] = server.requests
    assert request.target == "/v3/numbers/buy/%2B61280000612?type=sms"
    assert request.json == {"dedicated_number": "+61280000612", "type": "sms"}
