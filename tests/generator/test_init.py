"""`init` writes a project file that works, and says which names it took and why."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from generator.__main__ import main

SPEC = """openapi: 3.1.0
info: {title: TITLE, version: "1"}
servers: [{url: "SERVER"}]
paths: {/pets: {get: {operationId: pets.list, responses: {"204": {description: None.}}}}}
"""


def init(folder: Path, title: str, server: str = "/", name: str = "openapi.yaml", more: str = "") -> int:
    """Run `init` on a document in a folder."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(SPEC.replace("TITLE", title).replace("SERVER", server) + more)
    return main(["init", name, "--style", "postman"])


def names(folder: Path) -> list[str]:
    package = tomllib.loads((folder / "sdk.toml").read_text())["package"]
    return [package["name"], package["client"], package["environment"]]


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder, whose name says something."""
    folder = tmp_path / "pet-shop"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def test_what_init_writes_can_be_generated_as_it_is(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert init(shop, "Acme Pets") == 0

    shown = capsys.readouterr()
    assert shown.err == ""
    assert 'acme-pets                from the title "Acme Pets"' in shown.out and shown.out.endswith("generate\n")
    assert names(shop) == ["acme-pets", "AcmePets", "ACME_PETS"]
    assert (shop / "sdk.toml").read_text().startswith("#:schema sdk.schema.json\n")
    assert (shop / "sdk.schema.json").exists()
    assert main(["generate"]) == 0 and main(["check"]) == 0
    assert (shop / "sdk/postman/acme-pets.postman_collection.json").exists()


def test_every_line_that_init_comments_out_is_valid(shop: Path) -> None:
    init(shop, "Acme Pets")
    file = shop / "sdk.toml"
    lines = [line.removeprefix("# ") if " = " in line else line for line in file.read_text().splitlines()]
    (shop / "fixes.overlay.yaml").write_text(
        "overlay: 1.1.0\ninfo: {title: Fixes, version: '1'}\nactions: [{target: $.info, update: {x-a: 1}}]\n"
    )

    file.write_text("\n".join(lines))

    assert len(tomllib.loads(file.read_text())["package"]) == 9
    assert main(["generate"]) == 0


@pytest.mark.parametrize(
    ("title", "server", "document", "name", "source"),
    [
        ("FastAPI", "https://api.acme.co.uk/v1", "openapi.yaml", "acme", "from the server's host api.acme.co.uk"),
        ("API", "https://petstore.example.com", "openapi.yaml", "petstore", "host petstore.example.com"),
        ("Swagger", "http://10.0.0.1:80", "zoo-api.yaml", "zoo-api", "from the name of the file"),
        ("''", "http://localhost", "api/openapi.yaml", "pet-shop", "from the name of its folder"),
        ("My REST API v2", "http://[::1", "spec.yaml", "pet-shop", "from the name of its folder"),
    ],
)
def test_a_title_that_does_not_name_the_api(
    shop: Path, capsys: pytest.CaptureFixture[str], title: str, server: str, document: str, name: str, source: str
) -> None:
    assert init(shop, title, server, document) == 0

    shown = capsys.readouterr()
    assert f"{document}:2:15: warning: the " in shown.err
    assert source in shown.err and source in shown.out
    assert names(shop)[0] == name


def test_names_in_x_sdk_stay_there(shop: Path) -> None:
    assert init(shop, "API", more="x-sdk: {package: pets, client: Pets, environment: PETS}\n") == 0

    assert '# name = "pets"  # the distribution; stated in x-sdk\n# client = "Pets"' in (shop / "sdk.toml").read_text()


def test_a_title_that_starts_with_a_digit(shop: Path) -> None:
    assert init(shop, "3scale Pets") == 0

    assert names(shop) == ["3-scale-pets", "N3ScalePets", "N3_SCALE_PETS"]
    assert main(["generate"]) == 0


@pytest.mark.parametrize(
    ("document", "found"),
    [
        ("swagger: '2.0'\ninfo: {title: Acme, version: '1'}\npaths: {}\n", "1:1: error: this is a document of Swagger"),
        (SPEC + "x-sdk: {license: 7, client: [x]}\n", '5:18: error: x-sdk: 7 is not of type "string"'),
        ("a: [", "2:1: error: not valid YAML"),
    ],
)
def test_a_document_that_cannot_be_used(
    shop: Path, capsys: pytest.CaptureFixture[str], document: str, found: str
) -> None:
    (shop / "openapi.yaml").write_text(document)

    assert main(["init", "openapi.yaml"]) == 1

    assert found in capsys.readouterr().err
    assert [path.name for path in shop.iterdir()] == ["openapi.yaml"]


def test_a_file_that_is_there_is_left_alone(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (shop / "sdk.toml").write_text("mine")

    assert init(shop, "Acme Pets") == 1

    assert capsys.readouterr().err == "error: sdk.toml exists; edit it, or remove it first\n"
    assert (shop / "sdk.toml").read_text() == "mine"


def test_text_of_the_document_stays_in_comments(shop: Path) -> None:
    assert init(shop, r'"Pets\n[styles.evil]\nstyle = \"x\"\u202e"') == 0

    text = (shop / "sdk.toml").read_text()
    assert "\u202e" not in text and list(tomllib.loads(text)["styles"]) == ["postman"]


def test_a_document_elsewhere(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (shop.parent / "other").mkdir()
    (shop.parent / "other" / "spec.yaml").write_text(SPEC.replace("TITLE", "Acme"))

    assert main(["init", "../other/spec.yaml", "--style", "postman"]) == 0
    assert main(["init", "none.yaml"]) == 1
    assert main(["generate"]) == 0
    assert (shop / "sdk/postman").is_dir()
