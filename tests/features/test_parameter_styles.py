"""How the values of parameters stand in a request, in each style of OpenAPI (3.1.1, 4.8.12.3) and RFC 6570."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.package import DONE, GeneratedPackage

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}
EXPLODE = {"": "false", "_exploded": "true"}

_SCHEMA = {
    "text": "{type: string}",
    "list": "{type: array, items: {type: string}}",
    "map": "{type: object, additionalProperties: {type: integer}}",
}


def _path(style: str, kind: str, explode: str) -> str:
    name = f"{style}_{kind}{'_exploded' if explode == 'true' else ''}"
    return f"""
  /{name}/{{color}}:
    get:
      operationId: path.{name}
      parameters:
        - {{name: color, in: path, required: true, style: {style}, explode: {explode}, schema: {_SCHEMA[kind]}}}
      {DONE}"""


_QUERY = ("form", "spaceDelimited", "pipeDelimited", "deepObject")

DOCUMENT = (
    "paths:"
    + "".join(
        _path(style, kind, explode)
        for style in ("simple", "label", "matrix")
        for kind in ("text", "list", "map")
        for explode in ("false", "true")
    )
    + "".join(f"""
  /{style}{suffix}:
    get:
      operationId: query.{style}{suffix}
      parameters: [{{name: color, in: query, style: {style}, explode: {explode}, schema: {{}}}}]
      {DONE}""" for style in _QUERY for suffix, explode in EXPLODE.items())
)


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    return GeneratedPackage(DOCUMENT, tmp_path_factory.mktemp("styles"))


@pytest.mark.parametrize(
    ("method", "value", "sent"),
    [
        ("simple_text", "blue", "blue"),
        ("simple_text", "a/b?c#d%e é", "a%2Fb%3Fc%23d%25e%20%C3%A9"),
        ("simple_text_exploded", "...", "..."),
        ("simple_list", ARRAY, "blue,black,brown"),
        ("simple_list", ["a,b", "c/d"], "a%2Cb,c%2Fd"),
        ("simple_list_exploded", ARRAY, "blue,black,brown"),
        ("simple_map", OBJECT, "R,100,G,200,B,150"),
        ("simple_map_exploded", OBJECT, "R=100,G=200,B=150"),
        ("simple_map_exploded", {"a=b": 1}, "a%3Db=1"),
        ("label_text", "blue", ".blue"),
        ("label_list", ARRAY, ".blue,black,brown"),
        ("label_list_exploded", ARRAY, ".blue.black.brown"),
        ("label_map", OBJECT, ".R,100,G,200,B,150"),
        ("label_map_exploded", OBJECT, ".R=100.G=200.B=150"),
        ("matrix_text", "blue", ";color=blue"),
        ("matrix_list", ARRAY, ";color=blue,black,brown"),
        ("matrix_list", ["a;b"], ";color=a%3Bb"),
        ("matrix_list_exploded", ARRAY, ";color=blue;color=black;color=brown"),
        ("matrix_list_exploded", ["", "a"], ";color;color=a"),
        ("matrix_map", OBJECT, ";color=R,100,G,200,B,150"),
        ("matrix_map_exploded", OBJECT, ";R=100;G=200;B=150"),
    ],
)
def test_paths(generated: GeneratedPackage, method: str, value: Any, sent: str) -> None:
    assert generated.request_of(lambda client: getattr(client.path, method)(value)).target == f"/{method}/{sent}"


@pytest.mark.parametrize(
    ("method", "value"),
    [(f"{style}_text", text) for style in ("simple", "label", "matrix") for text in ("", ".", "..")]
    + [(f"{style}_list", items) for style in ("simple", "label", "matrix") for items in ([], [""], ["."], [".."])]
    + [("label_list_exploded", ["", ""]), ("label_list_exploded", ["", "", ""]), ("simple_map", {})],
)
def test_no_value_changes_the_route(generated: GeneratedPackage, method: str, value: Any) -> None:
    with pytest.raises(generated.module("errors").ArgumentError, match=r"^color: '.*' cannot be part of a path$"):
        generated.request_of(lambda client: getattr(client.path, method)(value))


@pytest.mark.parametrize(
    ("method", "value", "sent"),
    [
        ("form", "a b+c,d", "?color=a%20b%2Bc%2Cd"),
        ("form", "", "?color="),
        ("form", ARRAY, "?color=blue,black,brown"),
        ("form", ["a,b", "c"], "?color=a%2Cb,c"),
        ("form", OBJECT, "?color=R,100,G,200,B,150"),
        ("form_exploded", ARRAY, "?color=blue&color=black&color=brown"),
        ("form_exploded", OBJECT, "?R=100&G=200&B=150"),
        ("form_exploded", {"a&b": "c=d", "list": [1, None, 2], "map": {"x": 1}}, "?a%26b=c%3Dd&list=1&list=2&map=%7B%22x%22%3A1%7D"),
        ("form_exploded", [], ""),
        ("form_exploded", {}, ""),
        ("form_exploded", {"a": None}, ""),
        ("form", [None, "a", None], "?color=a"),
        ("form", [], ""),
        ("form", None, ""),
        ("space_delimited", ARRAY, "?color=blue%20black%20brown"),
        ("space_delimited", OBJECT, "?color=R%20100%20G%20200%20B%20150"),
        ("space_delimited", "a b", "?color=a%20b"),
        ("space_delimited_exploded", ARRAY, "?color=blue&color=black&color=brown"),
        ("pipe_delimited", ARRAY, "?color=blue%7Cblack%7Cbrown"),
        ("pipe_delimited", OBJECT, "?color=R%7C100%7CG%7C200%7CB%7C150"),
        ("deep_object", OBJECT, "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        ("deep_object_exploded", {"a": {"b": {"c": 1}}, "d": None}, "?color%5Ba%5D%5Bb%5D%5Bc%5D=1"),
        ("deep_object", {"a": ["x", "y"]}, "?color%5Ba%5D%5B%5D=x&color%5Ba%5D%5B%5D=y"),
        ("deep_object", {"a": [{"b": 1}, {"b": 2}]}, "?color%5Ba%5D%5B0%5D%5Bb%5D=1&color%5Ba%5D%5B1%5D%5Bb%5D=2"),
        ("deep_object", {}, ""),
        ("deep_object", "blue", "?color=blue"),
    ],
)  # fmt: skip
def test_queries(generated: GeneratedPackage, method: str, value: Any, sent: str) -> None:
    path = {"space": "spaceDelimited", "pipe": "pipeDelimited", "deep": "deepObject"}.get(method.split("_")[0], "form")
    path += "_exploded" if method.endswith("_exploded") else ""

    assert generated.request_of(lambda client: getattr(client.query, method)(color=value)).target == f"/{path}{sent}"


@pytest.mark.parametrize(
    ("method", "value", "mark"),
    [("space_delimited", ["a b"], "' '"), ("pipe_delimited", ["a", "b|c"], "'|'"), ("pipe_delimited", {"|": 1}, "'|'")],
)
def test_what_would_be_read_as_two_values_is_refused(
    generated: GeneratedPackage, method: str, value: Any, mark: str
) -> None:
    with pytest.raises(generated.module("errors").ArgumentError) as caught:
        generated.request_of(lambda client: getattr(client.query, method)(color=value))

    assert str(caught.value) == f"color: {mark} cannot be part of a value here, where it separates values"


def test_a_link_has_the_last_word_on_a_member(generated: GeneratedPackage) -> None:
    linked = generated.module("_runtime.paging.request").Verbatim("9&9")
    operation = generated.module("resources.query")._DEEP_OBJECT

    request = generated.request_of(
        lambda client: client.call(operation, query={"color": {"R": 1, "G": 2}, "color[R]": linked, "after": linked})
    )

    assert request.target == "/deepObject?color%5BG%5D=2&color%5BR%5D=9%269&after=9%269"
