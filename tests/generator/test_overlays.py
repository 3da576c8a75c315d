"""Overlays: what each action makes of a document, where its mistakes are shown, and what stays as it was."""

from __future__ import annotations

import contextlib
import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import check, load
from generator.loader.jsonpath import Budget, JSONPath, JSONPathError
from generator.openapi.document import Document
from generator.openapi.file import MAX_DEPTH
from generator.problems import SpecError

SPEC = """\
openapi: 3.1.0
info: {title: Acme, version: "1", description: Old.}
x-shared: &shared {description: Shared., tags: [a]}
tags: [{name: a}, {name: b}, {name: c}]
paths:
  /pets:
    get:
      operationId: pets.list
      responses: {"200": *shared}
    post:
      operationId: pets.create
      responses: {"201": *shared}
"""
HEAD = 'overlay: 1.1.0\ninfo: {title: Fixes, version: "1"}\nactions:\n'


def changed(folder: Path, *overlays: str, spec: str = SPEC, head: str = HEAD) -> Document:
    (folder / "spec.yaml").write_text(spec, "utf-8")
    paths = [folder / f"overlay{number}.yaml" for number in range(len(overlays))]
    for path, text in zip(paths, overlays, strict=True):
        path.write_text(head + text, "utf-8")
    return load(folder / "spec.yaml", paths)


def said(folder: Path, overlay: str, head: str = HEAD) -> list[str]:
    """The problems of an overlay, each with its line and column."""
    try:
        problems = changed(folder, overlay, head=head).problems
    except SpecError as error:
        problems = list(error.problems)
    assert {Path(problem.file).name for problem in problems} <= {"overlay0.yaml"}
    return [f"{each.line}:{each.column}: {each.severity}: {each.message}" for each in problems]


@pytest.mark.parametrize(
    ("actions", "pointer", "value"),
    [
        ("- {target: $.info, update: {title: New, x-new: [1]}}", "/info/title", "New"),
        ("- {target: $.info, update: {title: New, x-new: [1]}}", "/info/x-new", [1]),
        ("- {target: $.info.title, update: New}", "/info/title", "New"),
        ("- {target: $.info.title, update: null}", "/info/title", None),
        ("- {target: $.tags, update: {name: d}}", "/tags/3", {"name": "d"}),
        ("- {target: $.tags, update: [{name: d}, {name: e}]}", "/tags/4", {"name": "e"}),
        ("- {target: '$.tags[0].name', update: z}", "/tags/0", {"name": "z"}),
        ("- {target: '$.tags[*]', update: {x-seen: true}}", "/tags/2", {"name": "c", "x-seen": True}),
        ("- {target: '$.tags[0,2]', remove: true}", "/tags", [{"name": "b"}]),
        ("- {target: '$..name', remove: true}", "/tags", [{}, {}, {}]),
        ("- {target: '$.tags[?@.name == \"b\"]', remove: true}", "/tags", [{"name": "a"}, {"name": "c"}]),
        ('- {target: \'$["tags","tags"][0]\', remove: true}', "/tags", [{"name": "b"}, {"name": "c"}]),
        ("- {target: '$[\"tags\"]', remove: true}", "/tags", None),
        ("- {target: $, update: {paths: {/pets: {get: {summary: s}}}}}", "/paths/~1pets/get/summary", "s"),
        ("- {target: $.paths.*.*, update: {tags: [a]}}", "/paths/~1pets/post/tags", ["a"]),
        (
            "- {target: $.paths, update: {/x: {}}}\n- {target: '$.paths[\"/x\"]', copy: $.info}",
            "/paths/~1x/title",
            "Acme",
        ),
        ("- {target: '$.tags', copy: '$.tags[0]'}", "/tags/3", {"name": "a"}),
        ("- {target: '$.tags', copy: '$.tags'}", "/tags/5", {"name": "c"}),
        ("- {target: '$.info.title', copy: '$.info.version'}", "/info/title", "1"),
        ("- {target: $.info, x-why: it is old, description: d, update: {}}", "/info/title", "Acme"),
    ],
)
def test_what_an_action_makes(tmp_path: Path, actions: str, pointer: str, value: object) -> None:
    document = changed(tmp_path, actions)

    assert document.root.at(pointer).value == value
    assert document.problems == []


def test_actions_and_overlays_are_applied_in_their_order(tmp_path: Path) -> None:
    first = "- {target: $.info.title, update: first}\n- {target: $.info.title, remove: true}\n"
    second = "- {target: $.info, update: {title: second}}\n"

    assert changed(tmp_path, first, second).root.at("/info/title").value == "second"


def test_a_change_of_an_aliased_value_affects_one_place_only(tmp_path: Path) -> None:
    document = changed(tmp_path, "- {target: \"$.paths['/pets'].get.responses['200']\", update: {tags: [b]}}")

    assert document.root.at("/paths/~1pets/get/responses/200/tags").value == ["a", "b"]
    assert document.root.at("/paths/~1pets/post/responses/201/tags").value == ["a"]
    assert document.root.at("/x-shared/tags").value == ["a"]


def test_a_value_added_in_two_places_changes_in_one_place_only(tmp_path: Path) -> None:
    actions = "- {target: $.paths.*.*, update: {x-new: {a: 1}}}\n- {target: $.paths.*.get.x-new, update: {b: 2}}\n"

    document = changed(tmp_path, actions)

    assert document.root.at("/paths/~1pets/get/x-new").value == {"a": 1, "b": 2}
    assert document.root.at("/paths/~1pets/post/x-new").value == {"a": 1}


def test_every_value_knows_the_file_that_it_comes_from(tmp_path: Path) -> None:
    actions = (
        "- target: $.info\n  update:\n    title: New\n    x-a: {b: [1, 2]}\n"
        "- {target: '$.tags[1]', remove: true}\n- {target: $.tags, update: {name: d}}\n"
        "- {target: $.tags, copy: '$.tags[0]'}\n"
    )
    root = changed(tmp_path, actions).root

    def place(pointer: str, at_key: bool = False) -> str:
        problem = root.at(pointer).problem("", at_key=at_key)
        return f"{Path(problem.file).name}:{problem.line}:{problem.column}: {problem.source.strip()}"

    assert place("/info/title") == "overlay0.yaml:6:12: title: New"
    assert place("/info/title", at_key=True).startswith("spec.yaml:2:8:")
    assert place("/info/version").startswith("spec.yaml:2:")
    assert place("/info/x-a", at_key=True) == "overlay0.yaml:7:5: x-a: {b: [1, 2]}"
    assert place("/info/x-a/b/1").startswith("overlay0.yaml:7:18:")
    assert [root.at(f"/tags/{index}/name").value for index in range(4)] == ["a", "c", "d", "a"]
    assert place("/tags/1/name").startswith("spec.yaml:4:37:")
    assert place("/tags/2/name").startswith("overlay0.yaml:9:35:")
    assert place("/tags/3/name").startswith("spec.yaml:4:15:")


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        ("- {target: $.nothing, remove: true}", "4:12: warning: this selects nothing, so the action has no effect"),
        ("- {target: $.a., remove: true}", "4:16: error: this is not a JSONPath (RFC 9535): expected a shorthand"),
        ("- {target: '$.a[?foo(@)]', remove: true}", "4:18: error: this is not a JSONPath (RFC 9535): function 'foo'"),
        ("- {target: info, remove: true}", "4:12: error: `target` is a JSONPath, which starts with `$`"),
        ("- {target: 5, remove: true}", "4:12: error: `target` is a JSONPath"),
        ("- {remove: true}", "4:3: error: `target` is a JSONPath"),
        ("- {target: $.info, copy: 1}", "4:26: error: `copy` is a JSONPath"),
        ("- {target: $.info, copy: '$.tags[*]'}", "4:26: error: what is copied is one value; this selects 3"),
        ("- {target: $.info, copy: $.none}", "4:26: error: what is copied is one value; this selects nothing"),
        ("- {target: $.info, copy: $.tags}", "4:26: error: a mapping is updated with a mapping, not with a list"),
        ("- {target: $.info}", "4:3: error: an action has one of"),
        ("- {target: $.info, remove: false}", "4:3: error: an action has one of"),
        ("- {target: $.info, remove: yes}", "4:28: error: `remove` is true or false"),
        ("- {target: $.info, update: {}, remove: true}", "this one has update and remove"),
        ("- {target: $.info, update: {}, copy: $.info}", "this one has update and copy"),
        ("- {target: $, remove: true}", "4:12: error: this selects the whole document"),
        ("- {target: $.info, update: text}", "4:28: error: a mapping is updated with a mapping, not with a scalar"),
        ("- {target: $.info.title, update: {}}", "4:34: error: a scalar is updated with a scalar, not with a mapping"),
        ("- {target: $.info, update: {title: [1]}}", "4:36: error: 'title' is a scalar and cannot become a list"),
        ("- {target: $, update: {info: null}}", "4:30: error: 'info' is a mapping and cannot become a scalar"),
        ("- {target: '$[*]', update: {}}", "error: this selects lists and mappings and scalars"),
        ("- {target: $.info, update: {}, sumary: x}", "4:32: warning: 'sumary' is not expected here"),
        ("- just text", "4:3: error: expected a mapping: one action"),
        ("  []", "error: `actions` is a list of one action at least"),
        ("  {}", "error: `actions` is a list of one action at least"),
    ],
)
def test_errors_have_positions(tmp_path: Path, action: str, expected: str) -> None:
    assert any(expected in each for each in said(tmp_path, action)), said(tmp_path, action)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            HEAD.replace("1.1.0", "2.0.0"),
            ["1:10: error: expected an overlay of version 1.0 or 1.1; this has version"],
        ),
        (
            HEAD.replace("overlay: 1.1.0\n", "\n"),
            ["1:1: error: expected an overlay of version 1.0 or 1.1; this has no"],
        ),
        (HEAD.replace("1.1.0", "1.1"), ["1:10: warning: the version is a number"]),
        (HEAD.replace("info: {", "x-info: {"), ["1:1: warning: the `info` of an overlay"]),
        (HEAD.replace("info: {", "extends: other.yaml\ninfo: {"), ["2:10: warning: this overlay is for other.yaml"]),
        (HEAD.replace("info: {", "extends: ./spec.yaml\ninfo: {"), []),
        (HEAD.replace("info: {", "extends: https://example.com/other.yaml\ninfo: {"), []),
        (HEAD.replace("info: {", "extra: 1\ninfo: {"), ["2:1: warning: 'extra' is not expected here"]),
    ],
)
def test_the_head_of_an_overlay(tmp_path: Path, head: str, expected: list[str]) -> None:
    found = said(tmp_path, "- {target: $.info, update: {}}", head)

    assert len(found) == len(expected) and all(map(str.startswith, found, expected)), found


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        ("- {target: $.info.title, update: New}", "4:12: error: this selects scalars, which version 1.0"),
        ("- {target: $.info.title, remove: true}", "4:12: warning: overlay 1.0 only removes"),
        ("- {target: $.info, copy: $.tags}", "4:26: error: version 1.0 of overlays has no `copy`"),
    ],
)
def test_what_version_1_0_cannot_do(tmp_path: Path, action: str, expected: str) -> None:
    found = said(tmp_path, action, HEAD.replace("1.1.0", "1.0.0"))

    assert len(found) == 1 and found[0].startswith(expected)


def test_every_mistake_is_told_at_once(tmp_path: Path) -> None:
    actions = "- {target: $.info, update: {title: {}}}\n- {target: $.tags, update: 1}\n- {target: $.info, update: []}\n"

    assert [each[:10] for each in said(tmp_path, actions)] == ["4:36: erro", "6:28: erro"]


def test_how_far_a_target_leads(tmp_path: Path) -> None:
    document = changed(tmp_path, "- {target: '$.paths[\"/pets\"].gett.responses', remove: true}")

    assert document.problems[0].hint == "it leads as far as $['paths']['/pets']"


def test_a_target_behind_a_reference(tmp_path: Path) -> None:
    spec = SPEC + "  /shops: {$ref: shops.yaml}\n"

    document = changed(tmp_path, "- {target: '$.paths[\"/shops\"].get', remove: true}", spec=spec)

    assert "is a $ref; select what it refers to" in document.problems[0].hint


def test_extensions_of_an_overlay_do_not_make_a_document_ours(tmp_path: Path) -> None:
    document = changed(tmp_path, "- {target: $, update: {x-sdk: {package: pets, client: Pets, environment: PETS}}}")

    assert not document.follows_house_rules
    assert check(document).root.at("/x-sdk/package").value == "pets"  # and no house rule is broken by it


def test_a_document_of_ours_stays_ours(tmp_path: Path) -> None:
    spec = SPEC + "x-sdk: {package: acme}\n"

    assert changed(tmp_path, "- {target: $.x-sdk, update: {package: pets}}", spec=spec).follows_house_rules


def test_references_of_an_overlay_are_those_of_the_document(tmp_path: Path) -> None:
    (tmp_path / "shops.yaml").write_text("get: {operationId: shops.list, responses: {}}\n")

    document = changed(tmp_path, "- {target: $.paths, update: {/shops: {$ref: shops.yaml}}}")

    assert (document.root / "paths" / "/shops" / "get" / "operationId").value == "shops.list"


def test_what_grows_without_end_is_refused(tmp_path: Path) -> None:
    doubled = "- {target: $.tags, copy: $.tags}\n" * 30

    assert any("nested too deeply, or too large" in each for each in said(tmp_path, doubled))


def test_endless_nesting_is_refused(tmp_path: Path) -> None:
    nested = "- {target: $, update: {x-a: {}}}\n"
    nested += "".join(f"- {{target: '$.x-a{'.x-a' * (2**step - 1)}', copy: $}}\n" for step in range(9))

    assert any("nested too deeply, or too large" in each for each in said(tmp_path, nested))


@pytest.mark.parametrize("text", ["$" + "[?(" * 3000, "$" + "[$" * 3000, "$" + ".a" * 5000, "$[\ud800]"])
def test_hostile_queries_end(text: str) -> None:
    with contextlib.suppress(JSONPathError):
        assert JSONPath(text, Budget(100_000)).find({"a": 1}) == []


def test_a_document_as_deep_as_it_may_be() -> None:
    value: Any = 1
    for _ in range(MAX_DEPTH):
        value = [value]

    assert len(JSONPath("$..[0]", Budget(100_000)).find(value)) == MAX_DEPTH


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(0, 3) | st.text("ab", max_size=2),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.text("abc", min_size=1, max_size=1), inner, max_size=3),
    max_leaves=8,
)
_TARGETS = st.sampled_from(["$", "$.v", "$.v.a", "$.v[0]", "$.v.*", "$..a", "$.v[*]", "$..[1]"])


@settings(max_examples=150, deadline=None)
@given(
    _VALUES,
    st.lists(st.tuples(_TARGETS, st.sampled_from(["update", "copy", "remove"]), _VALUES), min_size=1, max_size=4),
)
def test_any_actions_keep_the_table_of_places_whole(
    tmp_path_factory: pytest.TempPathFactory, value: Any, drawn: list[tuple[str, str, Any]]
) -> None:
    folder = tmp_path_factory.mktemp("overlays")
    actions = [
        {"target": target, verb: given if verb == "update" else True if verb == "remove" else "$.v"}
        for target, verb, given in drawn
    ]
    overlay = json.dumps({"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": actions})
    original = {"v": value, "w": copy.deepcopy(value)}
    try:
        document = changed(folder, overlay, spec=json.dumps(original), head="")
    except SpecError as error:
        assert all(problem.line == 1 for problem in error.problems)
        return

    json.dumps(document.root.value)  # it has no cycles
    stack = [document.root]
    while stack:
        node = stack.pop()
        if isinstance(node.value, dict | list):
            size = len(node.value) * (2 if isinstance(node.value, dict) else 1)
            assert len(document.entry.marks[id(node.value)]) == 1 + size
            keys = list(node.value) if isinstance(node.value, dict) else range(len(node.value))
            stack += [node.child(key) for key in keys]
            for key in keys:
                problem = node.child(key).problem("")
                assert problem.source[problem.column - 1 :].startswith(json.dumps(node.child(key).value)[:1])
