"""Reading: YAML 1.2, places, references, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import check
from generator.loader.load import load
from generator.loader.yaml_reader import parse, read
from generator.openapi.document import Document
from generator.openapi.file import MAX_DEPTH
from generator.openapi.references import pointer_steps
from generator.problems import SpecError


def loaded(folder: Path, **files: str) -> Document:
    for name, text in files.items():
        path = folder / (name.replace("__", "/") + ".yaml")
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    return load(folder / "spec.yaml")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("NO", "NO"),
        ("on", "on"),
        ("12:30", "12:30"),
        ("2020-01-01", "2020-01-01"),
        ("010", 10),
        ("0o17", 15),
        ("0x1F", 31),
        ("1_000", "1_000"),
        ("1e3", 1000.0),
        ("+1", 1),
        (".5", 0.5),
        ("~", None),
        ("Null", None),
        ("True", True),
        ("yes", "yes"),
        ("=", "="),
        ("'1'", "1"),
        ("", None),
    ],
)
def test_scalars_are_those_of_yaml_1_2(text: str, value: object) -> None:
    assert parse("x.yaml", f"key: {text}").root == {"key": value}


def test_json_writes_a_character_as_two_halves() -> None:
    assert parse("x.json", r'{"a\ud83d\ude00\\ud83d": "\uD83D \ude00\n"}').root == {
        "a\U0001f600\\ud83d": "\ufffd \ufffd\n"
    }


def test_json_may_hold_what_yaml_must_escape() -> None:
    assert parse("x.json", ' {"a": "1\x7f\x80\uffff2"}').root == {"a": "1\x7f\x80\uffff2"}


def test_keys_are_strings() -> None:
    assert list(parse("x.yaml", "200: a\nnull: b\ntrue: c\n1.5: d").root) == ["200", "null", "true", "1.5"]


def test_every_value_and_key_knows_its_place(tmp_path: Path) -> None:
    root = loaded(tmp_path, spec="a:\n  - b: 1\n    'c d':  [x,  y]\n").root

    value, key = (root / "a" / 0 / "c d" / 1).problem("m"), (root / "a" / 0 / "c d").problem("m", at_key=True)

    assert (value.line, value.column, value.source) == (3, 18, "    'c d':  [x,  y]")
    assert (key.line, key.column) == (3, 5)


def test_a_missing_value_has_the_position_of_its_parent(tmp_path: Path) -> None:
    node = loaded(tmp_path, spec="a:\n  b: {}\n").root / "a" / "b" / "missing" / "deeper"

    assert not node
    assert (node.problem("m").line, node.problem("m").column) == (2, 6)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.text("abc \n\"'\\:#é\u2028", max_size=8),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("ab:<#", max_size=4), inner, max_size=4),
        max_leaves=20,
    )
)
def test_json_is_read_as_json(value: object) -> None:
    assert parse("x.json", json.dumps({"value": value})).root == {"value": value}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('\ufeff{\n\t"a"\n\t:\t1}', 1),
        ('{"a": "\\ud83d\\ude00\\/"}', "😀/"),
        ('{"a": "\\ud83d"}', "\ufffd"),  # half of a character, which no file could hold
        ('{"a": "\u2028\x85\x7f"}', "\u2028\x85\x7f"),
        ('{"a": 1e400}', "1e400"),
        ('{"a": ' + "9" * 5000 + "}", "9" * 5000),
        ('{"a": -0.5E+1}', -5.0),
        ('{"' + "k" * 2000 + '": 1, "a": {"<<": []}}', {"<<": []}),
        ('{"a": 1, "a": 2}', 2),
        ('{"a": {}, "b": [[], {}]}', {}),
    ],
)
def test_json_that_yaml_reads_otherwise(tmp_path: Path, text: str, value: object) -> None:
    (tmp_path / "x.json").write_text(text, "utf-8")

    assert read(str(tmp_path / "x.json")).root["a"] == value


@pytest.mark.parametrize(
    "text",
    ['{"a": 1,}', "{a: 1}", '{"a": tru}', '{"a": 1} # end', "{'a': [1]}", '{"a": 01}', '{"a": .5}', '{"a": "\tb"}'],
)
def test_invalid_json_is_read_as_yaml(text: str) -> None:
    assert list(parse("x.json", text).root) == ["a"]


@given(
    st.recursive(
        st.none() | st.integers() | st.text('abc "\\\t\x85\u2028😀', max_size=6),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab", max_size=2), inner, max_size=3),
        max_leaves=12,
    ),
    st.sampled_from([None, 2, "\t"]),
)
def test_every_value_of_json_knows_its_place(value: object, indent: int | str | None) -> None:
    text = json.dumps({"top": value}, indent=indent, ensure_ascii=False)
    file = parse("x.json", text)
    stack = [Document(file, {}).root]
    while stack:
        node = stack.pop()
        problem = node.problem("")
        assert problem.source[problem.column - 1 :].startswith(json.dumps(node.value, ensure_ascii=False)[0])
        if isinstance(node.value, dict | list):
            stack += [
                node.child(key) for key in (node.value if isinstance(node.value, dict) else range(len(node.value)))
            ]


def test_merge_keys_and_aliases(tmp_path: Path) -> None:
    text = "base: &base {a: 1, b: 2}\nuser:\n  <<: *base\n  b: 3\nlist: [*base]\n"
    root = loaded(tmp_path, spec=text).root

    assert root.value["user"] == {"b": 3, "a": 1}
    assert root.value["list"] == [{"a": 1, "b": 2}]
    assert (root / "user" / "a").problem("m").line == 1


def test_references_are_followed_through_files(tmp_path: Path) -> None:
    document = loaded(
        tmp_path,
        spec="paths:\n  /a b/{c}: {$ref: 'paths/one.yaml#/a~1b'}\nother: {$ref: '#/paths/~1a%20b~1%7Bc%7D/get'}\n",
        paths__one="a/b:\n  get: {$ref: '../two.yaml'}\n",
        two="summary: found\n",
    )

    found = document.root / "paths" / "/a b/{c}" / "get" / "summary"
    again = document.root / "other" / "summary"

    assert (found.value, Path(found.file.path).name) == ("found", "two.yaml")
    assert again.key == found.key


@pytest.mark.parametrize(
    ("reference", "reason"),
    [
        ("#/nothing", "has nothing at"),
        ("#nothing", "starts with '/'"),
        ("missing.yaml", "there is no file"),
        ("../outside.yaml", "outside the folder"),
        ("%2e%2e/outside.yaml", "outside the folder"),
        ("/etc/passwd", "outside the folder"),
        ("link.yaml", "outside the folder"),
        ("http://127.0.0.1:9/x.yaml", "not URLs"),
        ("//127.0.0.1/x.yaml", "not URLs"),
        ("file:///etc/passwd", "not URLs"),
        ("#/loop", "leads back to itself"),
    ],
)
def test_references_that_cannot_be_followed(tmp_path: Path, reference: str, reason: str) -> None:
    (tmp_path / "outside.yaml").write_text("secret: 1")
    folder = tmp_path / "inner"
    folder.mkdir()
    (folder / "link.yaml").symlink_to(tmp_path / "outside.yaml")
    document = loaded(folder, spec=f"loop: {{$ref: '#/loop'}}\nkey: {{$ref: '{reference}'}}\n")

    with pytest.raises(SpecError) as raised:
        (document.root / "key").follow()

    assert reason in str(raised.value)
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ("a: 1\nb: 2\na: 3\n", "has the key 'a' twice", 3),
        ("a: !!python/object/apply:os.system [id]\n", "is not allowed", 1),
        ("a: [1\nb: 2\n", "not valid YAML", 2),
        ("a: 1\n---\nb: 2\n", "second document", 2),
        ("[1, 2]\n", "expected a mapping", 1),
        ("", "the file is empty", 1),
        ("a: *nowhere\n", "anchor", 1),
        ("a: &x [*x]\n", "anchor", 1),
        ("? [1]\n: 2\n", "cannot be a key", 1),
        ("a: \x07\n", "not valid YAML", 1),
        ("a: " + "[" * (MAX_DEPTH + 1), "levels deep", 1),
        (
            "a: &a [1,2,3,4,5,6,7,8,9]\n"
            + "".join(
                f"{new}: &{new} [{','.join(['*' + old] * 9)}]\n"
                for old, new in zip("abcdefgh", "bcdefghi", strict=True)
            ),
            "aliases make this more than",
            5,
        ),
    ],
)
def test_refused_documents_have_positions(tmp_path: Path, text: str, message: str, line: int) -> None:
    with pytest.raises(SpecError) as raised:
        document = loaded(tmp_path, spec=text)
        if document.problems:
            raise SpecError(document.problems)

    problem = raised.value.problems[0]

    assert message in problem.message
    assert problem.line == line


def test_a_file_that_is_not_utf_8(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_bytes(b"a: 1\nb: \xff\n")

    with pytest.raises(SpecError, match=r"spec\.yaml:2:1: error: the file is not UTF-8"):
        load(tmp_path / "spec.yaml")


def test_pointers() -> None:
    assert pointer_steps("/a~1b/%7Bc%7D/~01") == ["a/b", "{c}", "~1"]


def test_a_reference_to_a_property_with_a_slash_is_valid(tmp_path: Path) -> None:
    document = loaded(
        tmp_path,
        spec="""
openapi: 3.1.0
info: {title: Acme, version: "1"}
paths: {/a: {get: {responses: {"200": {description: A.}}}}}
components:
  schemas:
    Pet: {type: object, properties: {a/b: {type: string}}}
    Shop: {type: object, properties: {name: {$ref: "#/components/schemas/Pet/properties/a~1b"}}}
""",
    )

    assert check(document) is document
