"""Credentials from the environment, in errors, docstrings and fakes; tests/behaviour has what is sent."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator import build, check, load
from tests.behaviour.vectors import FOLDER, read
from tests.support.package import GeneratedPackage


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    document = json.dumps(read(FOLDER / "credentials.yaml").document)
    return GeneratedPackage(document, tmp_path_factory.mktemp("credentials"), head="")


def test_a_call_that_nothing_fits_says_what_would(generated: GeneratedPackage) -> None:
    missing = generated.module("errors").MissingCredentialsError
    both = "pass username= and password=, or api_key= and app_api_key="

    def use(client: Any) -> None:
        with pytest.raises(missing, match=f"^no credentials: {both}, or set ACME_USERNAME and ACME_PASSWORD, or "):
            client.pets.default()
        with pytest.raises(missing, match=r"^no credentials: pass token=, or set ACME_TOKEN in the environment$"):
            client.pets.bearer()

    client = generated.package.Acme(base_url="http://127.0.0.1:1", api_key="K1")
    use(client)
    client.close()
    with pytest.raises(missing, match=both):
        generated.package.Acme(base_url="http://127.0.0.1:1")


def test_the_environment(generated: GeneratedPackage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_DIGEST_TOKEN", "D1")

    assert generated.request_of(lambda client: client.pets.digest()).headers["authorization"] == "Digest D1"


def test_scopes_are_said_in_docstrings(generated: GeneratedPackage) -> None:
    assert "Scopes: `read`, `admin`." in generated.module("resources.pets").PetsResource.oidc.__doc__


def test_the_fake_accepts_calls_with_the_required_credentials(generated: GeneratedPackage) -> None:
    fake = generated.module("testing").FakeAcme()
    with fake.client() as client:
        for name in "default open optional bearer digest raw oidc tls tls_key odd cookies query".split():
            getattr(client.pets, name)()
    with fake.client(token=lambda: "T", api_key="", username="") as client:
        client.pets.bearer(options={"headers": {"x-other": "1"}})


def test_schemes_that_nothing_asks_for_give_a_warning(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(json.dumps(read(FOLDER / "unclaimed_credentials.yaml").document), "utf-8")

    document = load(tmp_path / "spec.yaml")
    build(check(document))

    assert ["no operation requires a security scheme" in each.message for each in document.warnings] == [True]
