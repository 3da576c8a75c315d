"""Names and scopes: what is the same, what is kept apart, and what a language can make of it."""

from __future__ import annotations

import keyword
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import Style
from generator.names import Name, NameScope, caseless_key

VARIABLE = Style.load("python").environment.filters["variable"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("SmsMessageResult", ("sms", "message", "result")),
        ("HTTPServerError", ("http", "server", "error")),
        ("custom_1", ("custom", "1")),
        ("_api_username", ("api", "username")),
        ("filter[country_code][0]", ("filter", "country", "code", "0")),
        ("OAuth2Token", ("o", "auth2", "token")),
        ("Größe", ("gro", "u223", "e")),
        ("naïve café", ("naive", "cafe")),
        ("日本", ("u26085", "u26412")),
        ("", ("unnamed",)),
        ("!!!", ("unnamed",)),
    ],
)
def test_words(text: str, words: tuple[str, ...]) -> None:
    assert Name.of(text).words == words


def test_spellings() -> None:
    name = Name.of("deliveryReceipt")

    assert (name.snake, name.kebab, name.constant) == ("delivery_receipt", "delivery-receipt", "DELIVERY_RECEIPT")
    assert (name.pascal, name.camel, name.title) == ("DeliveryReceipt", "deliveryReceipt", "Delivery receipt")


@given(st.text(max_size=300))
def test_every_text_has_a_plain_ascii_name(text: str) -> None:
    name = Name.of(text)

    assert name.words
    assert name.snake.replace("_", "").isalnum()
    assert name.snake.isascii()
    assert name.snake == name.snake.lower()


def test_the_first_keeps_the_plain_name() -> None:
    scope = NameScope()

    taken = [scope.take(Name.of(text)).snake for text in ("currency", "_currency", "Currency", "currency_2")]

    assert taken == ["currency", "currency_2", "currency_3", "currency_2_2"]


def test_files_that_differ_in_case_alone_are_kept_apart() -> None:
    scope = NameScope(caseless_key)

    taken = [scope.take(Name.of(text)).pascal for text in ("BccEmail", "bccEmail", "bcc_email", "BCCEmail", "Bccemail")]

    assert len({name.lower() for name in taken}) == 5


@given(st.lists(st.sampled_from(["a", "A", "a_b", "ab", "aB", "a-b", "a_2", "a 2", "a2"]), max_size=30))
def test_no_name_is_handed_out_twice(texts: list[str]) -> None:
    scope = NameScope(caseless_key)

    taken = [scope.take(Name.of(text)).pascal.lower() for text in texts]

    assert len(set(taken)) == len(taken)


_CLOSE = ["a", "A", "a_1", "a1", "a_2", "a2", "a_1_2", "a12", "get_v_2", "get_v2", "getV2", "1a", "n1a", "n1 a", "N1A"]
_SPELLINGS = ("snake", "kebab", "constant", "pascal", "camel")


@given(st.lists(st.sampled_from(_CLOSE), max_size=30), st.sampled_from(_SPELLINGS))
def test_names_are_apart_in_every_spelling(texts: list[str], spelling: str) -> None:
    scope = NameScope()

    taken = [getattr(scope.take(Name.of(text)), spelling) for text in texts]

    assert len(set(taken)) == len(taken)
    lettered = [f"{'N' if name[:2].isupper() else 'n'}{name}" if name[0].isdigit() else name for name in taken]
    assert len(set(lettered)) == len(taken)


def test_many_names_that_are_the_same_take_little_time() -> None:
    scope, started = NameScope(), time.process_time()

    for text in (form for number in range(20_000) for form in ("a", f"a{number}", f"a_{number}")):
        scope.take(Name.of(text))

    assert time.process_time() - started < 5


@given(st.lists(st.one_of(st.text(max_size=5), st.sampled_from(["1a", "n1a", "n1 a", "class", "class_", "_", "self"]))))
def test_parameters_of_any_names_are_apart_in_python(texts: list[str]) -> None:
    scope = NameScope()

    taken = [VARIABLE(scope.take(Name.of(text))) for text in texts]

    assert len(set(taken)) == len(taken)
    assert all(name.isidentifier() and not keyword.iskeyword(name) for name in taken)
