"""Names, literals, comments and the layout of the TypeScript style."""

from __future__ import annotations

from typing import Any

import pytest

from generator.names import Name
from tests.support.rendering import loaded

FILTERS = loaded("typescript").environment.filters
NAMING: dict[str, Any] = FILTERS["exported"].__globals__
ESCAPING: dict[str, Any] = FILTERS["literal"].__globals__


@pytest.mark.parametrize(
    ("spelled", "text", "expected"),
    [
        ("function", "delete", "delete_"),
        ("exported", "delete", "delete"),
        ("exported", "then", "then_"),
        ("exported", "to string", "toString_"),
        ("exported", "default", "default_"),
        ("variable", "client", "client_"),
        ("variable", "message_id", "messageId"),
        ("variable", "2fa", "n2Fa"),
        ("accessor", "with options", "withOptions_"),
        ("accessor", "timeout", "timeout_"),
        ("class_name", "promise", "Promise"),
        ("class_name", "2fa", "N2Fa"),
        ("module", "con", "con-"),
        ("module", "index", "index-"),
        ("error_class", "type error", "TypeError_"),
    ],
)
def test_a_name_is_never_a_reserved_one(spelled: str, text: str, expected: str) -> None:
    assert NAMING[spelled](Name.of(text)) == expected


@pytest.mark.parametrize("text", ["a-b", "a b", "ä", "a\u2028", "a;b"])
def test_other_characters_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="cannot be a name"):
        NAMING["ident"](text)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("it's", '"it\'s"'),
        ('say "so"', "'say \"so\"'"),
        ('it\'s "so"', "'it\\'s \"so\"'"),
        ("</script>", '"<\\/script>"'),
        ("\u2028\x7f", '"\\u2028\\u007f"'),
        ("//# sourceMappingURL=x", '"//\\u0023 sourceMappingURL=x"'),
        (1.0, "1"),
        (1e22, "1e22"),
        (float("inf"), "Infinity"),
        ({"__proto__": 1, "a-b": [True, None]}, '{ ["__proto__"]: 1, "a-b": [true, null] }'),
    ],
)
def test_a_value_is_a_literal(value: object, expected: str) -> None:
    assert ESCAPING["literal"](value) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ends */ here", "ends *\\/ here"),
        ("@deprecated", "\\@deprecated"),
        ("{@link x}", "{\\@link x}"),
        ("me@example.com", "me@example.com"),
        ("/*#__PURE__*/", "/\\*#\\__PURE__*\\/"),
        ("a\u2028b", "a\nb"),
    ],
)
def test_a_comment_has_no_end_and_no_tags_of_the_document(text: str, expected: str) -> None:
    assert ESCAPING["doctext"](text) == expected


def test_text_of_the_document_is_not_code() -> None:
    for door in ("source", "block"):
        with pytest.raises(TypeError, match="text of the document"):
            FILTERS[door]("alert(1)")


def test_what_does_not_fit_is_broken_up() -> None:
    laid_out, obj, array = (ESCAPING[each] for each in ("laid_out", "obj", "array"))
    long = obj([("a", array(["x" * 60, "y" * 60])), ("b", "1")])

    assert (
        laid_out(long, 2, 1) == "{\n    a: [\n      " + "x" * 60 + ",\n      " + "y" * 60 + ",\n    ],\n    b: 1,\n  }"
    )
    assert laid_out(obj([("a", array(["x", "y"]))])) == "{ a: [x, y] }"
