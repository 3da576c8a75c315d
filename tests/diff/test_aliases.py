"""What was renamed since a release: old programs compile, run and get one warning each, until a version may break them."""

from __future__ import annotations

import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator import load_and_build, write
from generator.__main__ import main
from tests.support.node_tools import environment, program
from tests.support.package import GeneratedPackage
from tests.support.rendering import rendered_as
from tests.support.replies import reply

from .pairs import HERE, KIOSK, api_of, edited

RENAMES = {
    "orders.delete": "orders.remove",
    "payments.get": "money.get",
    "/orders/{order_id}": "/orders/{number}",
    "name: order_id, in: path": "name: number, in: path",
    "Address": "Place",
    "Draft": "Wish",
    "Taken": "Sold",
    "client: Kiosk": "client: Stand",
}
OLD = edited(
    KIOSK,
    {
        '"409": {description: A conflict.}': '"409": {$ref: "#/components/responses/Taken"}',
        "components:\n": "components:\n  responses:\n    Taken: {description: A conflict.}\n",
        "paths:\n": "x-sdk: {client: Kiosk}\npaths:\n",
    },
)
NEW = edited(OLD, RENAMES)
CALLER = (HERE / "caller.txt").read_text("utf-8").replace("ConflictError", "TakenError")


class Renamed(GeneratedPackage):
    """The package of the new document after a release of the old one."""

    def __init__(self, folder: Path) -> None:
        self.name, self.folder = "renamed_kiosk", folder
        self.api = api_of(NEW, OLD)[0]
        write(rendered_as(self.name, self.api), folder / "out")
        sys.path.insert(0, str(folder / "out" / "src"))
        self.package = __import__(self.name)
        self._client = self.api.package.client


@pytest.fixture(scope="module")
def renamed(tmp_path_factory: pytest.TempPathFactory) -> Renamed:
    return Renamed(tmp_path_factory.mktemp("renamed"))


def warned(use: Callable[[], object]) -> list[str]:
    """The warnings, all for a line of this file."""
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        use()
    assert {each.category for each in found} <= {DeprecationWarning}
    assert not [each for each in found if "renamed_kiosk" in each.filename]
    return [str(each.message) for each in found]


ORDER = {"id": "1", "total": 1, "lines": [], "status": "open", "created": "now"}


@pytest.mark.parametrize(
    ("use", "said", "line"),
    [
        (
            lambda c: c.orders.delete("1"),
            ["use `client.orders.remove`: `delete` is its earlier name"],
            "DELETE /orders/1",
        ),
        (lambda c: c.orders.remove(order_id="1"), ["the argument order_id is number now"], "DELETE /orders/1"),
        (
            lambda c: c.orders.get(order_id="1", fields="a"),
            ["the argument order_id is number now"],
            "GET /orders/1?fields=a",
        ),
        (lambda c: c.payments.get("1"), ["use `client.money.get`: `get` is its earlier name"], "GET /payments/1"),
        (lambda c: c.orders.get("1", fields="a"), [], "GET /orders/1?fields=a"),
        (lambda c: c.money.get(id="1"), [], "GET /payments/1"),
    ],
)
def test_calls(renamed: Renamed, use: Callable[[Any], Any], said: list[str], line: str) -> None:
    answer = {"kind": "cash", "amount": 1} if "payments" in line else ORDER
    login = {"username": "u", "password": "p"}

    lines = list[str]()
    found = warned(lambda: lines.append(renamed.request_of(use, reply(answer), **login).line))

    assert found == said * 2  # of the sync and of the async client
    assert lines == [f"{line} HTTP/1.1"]


def test_both_names_of_an_argument(renamed: Renamed) -> None:
    client = renamed.package.Stand(username="u", password="p")
    with pytest.raises(renamed.module("errors").ArgumentError, match="order_id is the earlier name of number"):
        client.orders.remove("1", number="1", order_id="2")
    with pytest.raises(TypeError):
        warned(lambda: client.orders.remove("1", order_id="2"))


@pytest.mark.parametrize(
    ("module", "old", "new"),
    [
        ("models", "Address", "Place"),
        ("params", "DraftDict", "WishDict"),
        ("errors", "TakenError", "SoldError"),
        ("errors", "KioskError", "StandError"),
        ("", "Kiosk", "Stand"),
        ("", "AsyncKiosk", "AsyncStand"),
        ("", "KioskError", "StandError"),
    ],
)
def test_names_that_modules_export(renamed: Renamed, module: str, old: str, new: str) -> None:
    place = f"{renamed.name}.{module}".rstrip(".")
    program = f"import warnings\nwarnings.simplefilter('always')\nfrom {place} import {old}\nfrom {place} import {old} as again, {new}\n"
    done = subprocess.run(
        [sys.executable, "-c", f"{program}print({old} is again is {new})"],
        cwd=renamed.folder / "out" / "src",
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert done.stdout == "True\n"
    assert done.stderr.splitlines() == [f"<string>:3: DeprecationWarning: {old} is {new} now"]
    missing = f"import {place} as m\nm.Nothing"
    assert (
        "AttributeError"
        in subprocess.run(
            [sys.executable, "-c", missing],
            cwd=renamed.folder / "out" / "src",
            capture_output=True,
            text=True,
            timeout=60,
        ).stderr
    )


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_the_old_caller_compiles(renamed: Renamed, checker: str) -> None:
    (renamed.folder / "caller.py").write_text(CALLER.replace("PACKAGE", renamed.name), "utf-8")
    (renamed.folder / "pyrightconfig.json").write_text(
        '{"typeCheckingMode": "strict", "extraPaths": ["out/src"], "reportDeprecated": "none", "reportPossiblyUnboundVariable": "none", "include": ["caller.py"]}',
        "utf-8",
    )
    command = (
        [sys.executable, "-m", "mypy", "--strict"]
        if checker == "mypy"
        else [program("pyright"), "--pythonpath", sys.executable]
    )
    done = subprocess.run(
        [*command, *(["caller.py"] if checker == "mypy" else [])],
        cwd=renamed.folder,
        env={**environment(), "MYPYPATH": "out/src"},
        capture_output=True,
        text=True,
        timeout=120,
    )

    assert done.returncode == 0, done.stdout


# ── a project ──


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Replaces the document of a project that was released with the old one."""
    monkeypatch.chdir(tmp_path)
    Path("sdk.toml").write_text(
        'document = "openapi.yaml"\nstrict = false\n[package]\nversion = "1.2.0"\n[styles.python]\nout = "out"\n',
        "utf-8",
    )
    Path("openapi.yaml").write_text(OLD, "utf-8")
    assert main(["generate"]) == main(["lock"]) == 0

    def replace(text: str) -> None:
        Path("openapi.yaml").write_text(text, "utf-8")

    return replace


def source() -> str:
    return "".join(
        path.read_text("utf-8") for path in sorted(Path("out/src").rglob("*.py")) if "_runtime" not in path.parts
    )


def test_names_live_until_a_version_may_break_callers(project: Callable[[str], None]) -> None:
    project(NEW)
    assert main(["release"]) == 0
    assert 'version = "1.3.0"' in Path("sdk.toml").read_text("utf-8")
    assert "def delete(" in source()
    assert main(["check"]) == 0
    project(edited(NEW, {"        note: {": "        shop: {type: string}\n        note: {"}))
    assert main(["release"]) == 0
    assert main(["check"]) == 0
    assert "def delete(" in source()
    project(edited(NEW, {"total: {type: integer}": "total: {type: string}"}))
    assert main(["release"]) == 0
    assert 'version = "2.0.0"' in Path("sdk.toml").read_text("utf-8")
    assert main(["check"]) == 0
    assert "def delete(" not in source()
    assert "orders.delete" not in Path("sdk.lock").read_text("utf-8")
    log = Path("CHANGELOG.md").read_text("utf-8")
    assert "Write `client.orders.remove(…)` in place of `client.orders.delete(…)`." in log.partition("1.3.0")[2]
    assert "`client.orders.delete(…)` is gone." in log.partition("2.0.0")[2].partition("1.4.0")[0]


def test_operations_that_swap_their_names(project: Callable[[str], None], capsys: pytest.CaptureFixture[str]) -> None:
    project(edited(OLD, {"orders.get": "orders.delete", "orders.delete": "orders.get"}))

    assert main(["generate"]) == 1
    said = capsys.readouterr().err
    assert "openapi.yaml:" in said
    assert (
        "GET /orders/{order_id} is called orders.delete now, which was DELETE /orders/{order_id} in the last release"
        in said
    )
    assert main(["diff"]) == 0
    assert "[operation-name-reassigned]" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("orders.delete", "orders.delete\n      x-sdk-aliases: [get]"),
        ("orders.delete", "orders.delete\n      x-sdk-aliases: [books.put]"),
        ("{name: since, in: query,", "{name: since, in: query, x-sdk-aliases: [status],"),
        ("      required: [city]", "      x-sdk-aliases: [Line]\n      required: [city]"),
    ],
)
def test_an_alias_that_is_the_name_of_something_else(tmp_path: Path, before: str, after: str) -> None:
    (tmp_path / "openapi.yaml").write_text(edited(KIOSK, {before: after}), "utf-8")

    document, api = load_and_build(tmp_path / "openapi.yaml", strict=False)

    (found,) = [each for each in document.warnings if "something else already has this name" in each.message]
    assert found.source[found.column - 1 :].startswith(("get]", "books.put]", "status]", "Line]"))
    assert not api.type_aliases
    assert not any(resource.aliases for resource in api.all_resources)
    assert not any(each.aliases for operation in api.operations for each in operation.parameters)
