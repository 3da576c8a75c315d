"""`inspect` says exactly what the generated package has: its listing is compared with the package itself."""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator import build, check, load, write
from generator.__main__ import main
from generator.cli.inspection import inspect as listing_of
from generator.cli.inspection import table
from generator.ir import Api
from generator.styling.style import StyleError
from tests.support.rendering import loaded, rendered_as

ROOT = Path(__file__).parents[2]
FOLDERS = sorted(path.parent.name for path in (ROOT / "tests" / "cases").glob("*/spec.*"))
CASES = [case for case in FOLDERS if not case.startswith("bad_")]
SCHEMA = Draft202012Validator(json.loads((ROOT / "docs" / "inspect.schema.json").read_text("utf-8")))
OURS = "spec/clicksend.yaml"
EMPTY = inspect.Parameter.empty


def case_api(case: str, monkeypatch: pytest.MonkeyPatch) -> Api:
    monkeypatch.chdir(ROOT / "tests" / "cases" / case)
    return build(check(load(next(Path().glob("spec.*")), sorted(Path().glob("overlay*.yaml")))))


def imported(api: Api, package: str, folder: Path) -> Any:
    write(rendered_as(package, api), folder)
    sys.path.insert(0, str(folder / "src"))
    return importlib.import_module(package)


def methods(client: Any, within: str = "") -> Iterator[tuple[str, Any]]:
    """Every method of a generated client by its call, through what it really has."""
    for name, member in list(vars(type(client)).items()):
        if isinstance(member, cached_property):
            yield from methods(getattr(client, name), f"{within}{name}.")
        elif inspect.isfunction(member) and not name.startswith("_"):
            yield f"{within}{name}", getattr(client, name)


def same(package: Any, listing: Mapping[str, Any]) -> None:
    """Compare a listing with the package that it is about."""
    SCHEMA.validate(listing)
    assert listing["package"] == package.__name__
    credentials = [argument for auth in listing["auth"] for argument in auth["arguments"]]
    for kind in ("client", "async_client"):
        make = getattr(importlib.import_module(f"{package.__name__}.client"), listing[kind])
        own = [name for name in inspect.signature(make).parameters if name in credentials]
        assert own == credentials
        settings = inspect.signature(make).parameters
        assert all(settings[each["name"]].default is None for each in listing["variables"])
        client = make(base_url="http://127.0.0.1:9", **dict.fromkeys(credentials, "x"))
        found = dict(methods(client))
        batches = [each["batch"] for each in listing["operations"] if each["batch"]]
        assert sorted(found) == sorted([*(each["call"] for each in listing["operations"]), *batches])
        for operation in listing["operations"]:
            _same_call(found[operation["call"]], operation, kind == "async_client")
    models = importlib.import_module(f"{package.__name__}.models")
    for model in listing["models"]:
        assert inspect.isclass(getattr(models, model["name"]))


def _same_call(method: Any, operation: Mapping[str, Any], is_async: bool) -> None:
    signature = inspect.signature(method)
    *parameters, options = signature.parameters.values()
    assert options.name == "options"
    kinds = {True: inspect.Parameter.POSITIONAL_OR_KEYWORD, False: inspect.Parameter.KEYWORD_ONLY}
    body = operation["body"] or {"flattened": False, "argument": None}
    has_both = body["flattened"] and body["argument"] is not None
    if has_both:
        (whole,) = [each for each in parameters if each.name == body["argument"]]
        assert (whole.kind, whole.default is EMPTY) == (kinds[True], False)
        parameters.remove(whole)
    listed = [
        (each["name"], kinds[each["positional"]], each["required"] and not (has_both and each["in"] == "body"))
        for each in operation["arguments"]
    ]
    assert [(each.name, each.kind, each.default is EMPTY) for each in parameters] == listed
    page = "AsyncPages" if is_async else "Page"
    returns = operation["returns"].lstrip("_")  # `_Page` where the document has a class `Page`
    returns = returns.replace("Page[", f"{page}[", 1) if operation["paginated"] else returns
    returns = f"Async{returns}" if operation["streamed"] and is_async else returns
    assert str(signature.return_annotation).lstrip("_").replace("builtins.", "").replace('"', "'") == returns.replace(
        '"', "'"
    )
    if operation["body"]:
        of_body = [each["name"] for each in operation["arguments"] if each["in"] == "body"]
        assert body["flattened"] or of_body == [body["argument"]]


def test_the_listing_of_our_own_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    api = build(check(load(Path(OURS))))
    listing = listing_of(api, loaded("python"))

    same(importlib.import_module("clicksend_sdk"), listing)
    assert len(listing["operations"]) == len(api.operations) > 0


@pytest.mark.parametrize("case", CASES)
def test_the_listing_of_a_case(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    api = case_api(case, monkeypatch)
    name = f"inspected_{case}"

    listing = listing_of(api, loaded("python"), {"package": name})

    same(imported(api, name, tmp_path), listing)
    assert json.loads(json.dumps(listing)) == listing
    assert table(listing).replace("\n", "").isprintable()


def test_the_table() -> None:
    operation = {
        "method": "GET",
        "path": "/lists/{list_id}",
        "call": "lists.contacts",
        "arguments": [
            {"name": "list_id", "positional": True, "required": True},
            {"name": "page", "positional": False, "required": False},
            {"name": "from_", "positional": False, "required": True},
        ],
        "returns": "Page[Contact]",
        "paginated": True,
        "safety": "unsafe",
        "deprecated": True,
    }
    auth = [{"scheme": "Key", "type": "apiKey", "arguments": ["api_key"]}]
    listing = {"package": "acme", "client": "Acme", "async_client": "AsyncAcme", "auth": auth, "models": []}

    assert table({**listing, "operations": [operation]}).splitlines() == [
        "Acme and AsyncAcme in acme",
        "Key (apiKey): api_key",
        "",
        "lists.contacts(list_id, [page=], from_=) -> Page[Contact]",
        "    GET /lists/{list_id}" + " " * 27 + "paginated  unsafe  deprecated",
    ]


def test_a_style_that_cannot_say_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(StyleError, match="the style postman has no `inspect`"):
        listing_of(case_api("bare", monkeypatch), loaded("postman"))


def test_names_before_and_after(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT / "tests" / "cases" / "plain_ids")
    assert main(["inspect", "spec.yaml", "--names"]) == 0
    assert [line.split() for line in capsys.readouterr().out.splitlines()] == [
        ["BEFORE", "AFTER", "OPERATION"],
        ["listPets", "pet_shop.list", "GET", "/pets"],
        ["listToys", "toys.list", "GET", "/toys"],
    ]
    assert main(["inspect", "spec.yaml", "--names", "--json"]) == 0
    first = {"before": "listPets", "after": "pet_shop.list", "method": "GET", "path": "/pets"}
    assert json.loads(capsys.readouterr().out)[0] == first
