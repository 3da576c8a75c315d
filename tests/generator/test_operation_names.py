"""The calls of operations: the table of operation_names.txt, what others can change, and what extensions state."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator import build, check, load
from generator.builder.naming.calls import Call, call_of, distinct
from generator.builder.naming.facts import Facts
from generator.builder.naming.words import words_of
from generator.ir import Api

TABLE = Path(__file__).parent / "operation_names.txt"
ROWS = [line for line in TABLE.read_text("utf-8").splitlines() if line.strip() and not line.startswith("#")]


def facts_of(row: str) -> Facts:
    request, id_, tag, reply, _ = (cell.strip() for cell in row.split("|"))
    method, path = request.split()
    return Facts(method, path, id_, tag, reply == "list")


def spelled(call: Call, number: int = 0) -> str:
    return ".".join(name.snake for name in (*call.group, call.names[number]))


_call = cache(call_of)


def named(all_facts: Sequence[Facts]) -> dict[Facts, str]:
    """The whole call of each operation of one document."""
    calls = {facts: _call(facts) for facts in all_facts}
    found = dict[Facts, str]()
    for group in {call.group for call in calls.values()}:
        inside = {facts: call for facts, call in calls.items() if call.group == group}
        for (facts, call), name in zip(inside.items(), distinct(list(inside.values())), strict=True):
            found[facts] = spelled(Call(call.group, (name,)))
    return found


@pytest.mark.parametrize("row", ROWS)
def test_an_operation_alone(row: str) -> None:
    assert spelled(call_of(facts_of(row))) == row.rpartition("|")[2].strip()


ALL = list({(facts.method, *words_of(facts.path)): facts for facts in map(facts_of, ROWS)}.values())
"""The rows as one document, in which no two operations have the same method and path."""


def test_names_are_unique_and_short() -> None:
    names = named(ALL)
    assert len(set(names.values())) == len(ALL)
    assert max(len(name.rpartition(".")[2]) for name in names.values()) <= 40


def test_the_order_of_operations_does_not_matter() -> None:
    for seed in range(20):
        assert named(random.Random(seed).sample(ALL, len(ALL))) == named(ALL)


@pytest.mark.parametrize("new", ALL, ids=lambda facts: f"{facts.method} {facts.path} {facts.id}")
def test_a_new_operation_renames_only_those_that_share_its_shortest_name(new: Facts) -> None:
    after = named(ALL)
    before = named([facts for facts in ALL if facts != new])
    renamed = {facts for facts, name in before.items() if after[facts] != name}
    shared = {facts for facts in before if spelled(_call(facts)) == spelled(_call(new))}
    assert renamed <= shared


@pytest.mark.parametrize(
    ("one", "other", "calls"),
    [
        (Facts("PUT", "/books/{id}", "replaceIt_1", "x"), Facts("GET", "/x", "x.y"), ["x.replace_it", "x.y"]),
        (
            Facts("PUT", "/books/{id}/", "books_update", "books"),
            Facts("PATCH", "/books/{id}/", "books_partial_update", "books"),
            ["books.replace", "books.update"],
        ),
        (
            Facts("GET", "/books/{id}", "getBookById", "books"),
            Facts("GET", "/books", "getBooks", "books"),
            ["books.get_by_id", "books.get"],
        ),
        (
            Facts("GET", "/shops/{shop}/books", "listShopBooks", "books", True),
            Facts("GET", "/readers/{reader}/books", "listReaderBooks", "books", True),
            ["books.list_for_shop", "books.list_for_reader"],
        ),
        (
            Facts("GET", "/v1/books/{id}", "", "books"),
            Facts("GET", "/v2/books/{id}", "", "books"),
            ["books.get_v1", "books.get_v2"],
        ),
        (
            Facts("POST", "/drafts/check", "check_draft_drafts_check_post", "books"),
            Facts("POST", "/books/drafts/check", "check_draft_books_drafts_check_post", "books"),
            ["books.check_drafts", "books.check_books_drafts"],
        ),
    ],
)
def test_operations_that_share_a_name_both_keep_more(one: Facts, other: Facts, calls: list[str]) -> None:
    assert list(named([one, other]).values()) == calls


def test_many_operations_of_one_name_are_named_in_linear_time() -> None:
    calls = [call_of(Facts("GET", f"/a/{{p}}/{number}", "get", "t")) for number in range(2_000)]
    assert len(distinct(calls)) == 2_000


def built(folder: Path, operations: dict[str, dict[str, Any]]) -> Api:
    """The Api of GET operations by path."""
    done = {"responses": {"204": {"description": "Done."}}}
    paths = {path: {"get": {"tags": ["books"], **operation, **done}} for path, operation in operations.items()}
    document = {"openapi": "3.1.0", "info": {"title": "Acme", "version": "1"}, "paths": paths}
    (folder / "spec.json").write_text(json.dumps(document))
    return build(check(load(folder / "spec.json")))


def calls_of(api: Api) -> dict[str, str]:
    return {
        operation.path: ".".join(name.snake for name in (*resource.path, operation.name))
        for resource in api.all_resources
        for operation in resource.operations
    }


def test_extensions_override_what_is_derived(tmp_path: Path) -> None:
    operations: dict[str, dict[str, Any]] = {
        "/a": {"operationId": "read_a_a_get", "x-sdk-name": "shelf.top.all", "x-fern-sdk-method-name": "fern"},
        "/b": {"x-fern-sdk-group-name": ["shop", "books"], "x-fern-sdk-method-name": "findAll"},
        "/c": {"x-speakeasy-group": "shop.books", "x-speakeasy-name-override": "look"},
        "/d": {"operationId": "books.mine", "x-speakeasy-name-override": "ours"},
        "/e": {"operationId": "getShopBook", "x-fern-sdk-group-name": "shop"},
        "/books/{id}": {
            "x-sdk-name": "get",
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {}}],
        },
        "/books": {},
    }
    assert calls_of(built(tmp_path, operations)) == {
        "/a": "shelf.top.all",
        "/b": "shop.books.find_all",
        "/c": "shop.books.look",
        "/d": "books.ours",
        "/e": "shop.get_book",
        "/books/{id}": "books.get",
        "/books": "books.get_books",
    }


def test_a_group_inside_keeps_its_name(tmp_path: Path) -> None:
    operations = {"/books/drafts": {"operationId": "books.drafts.list"}, "/x": {"operationId": "books_drafts"}}
    assert calls_of(built(tmp_path, operations)) == {"/books/drafts": "books.drafts.list", "/x": "books.get_x"}


PAGE = Path(__file__).parents[2] / "docs" / "naming.md"
EXAMPLES = re.findall(r"\| `([A-Z]+) (\S+)` \| `?(\w*)`? ?\| (\S+) \| `(\S+)` \|", PAGE.read_text("utf-8"))


@pytest.mark.parametrize(("method", "path", "id_", "tag", "call"), EXAMPLES)
def test_the_page_about_names_is_true(method: str, path: str, id_: str, tag: str, call: str) -> None:
    returns_list = call.rpartition(".")[2].startswith("list")
    assert spelled(call_of(Facts(method, path, id_, tag, returns_list))) == call


def test_the_page_has_all_examples() -> None:
    assert len(EXAMPLES) == PAGE.read_text("utf-8").count("\n| `")
