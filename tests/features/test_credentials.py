"""What a client sends to be let in: what the operation asks for, where it belongs, and nothing else."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.support.package import DONE, GeneratedPackage
from tests.support.replies import reply
from tests.support.server import Received

DOCUMENT = f"""
security: [{{basic: []}}, {{key: [], app: []}}]
paths:
  /default: {{get: {{operationId: pets.default, {DONE}}}}}
  /open: {{get: {{operationId: pets.open, security: [], {DONE}}}}}
  /optional: {{get: {{operationId: pets.optional, security: [{{}}, {{cookie: []}}], {DONE}}}}}
  /bearer: {{get: {{operationId: pets.bearer, security: [{{bearer: []}}], {DONE}}}}}
  /digest: {{get: {{operationId: pets.digest, security: [{{digest: []}}], {DONE}}}}}
  /raw: {{get: {{operationId: pets.raw, security: [{{raw: []}}], {DONE}}}}}
  /oidc: {{get: {{operationId: pets.oidc, security: [{{oidc: [read, admin]}}], {DONE}}}}}
  /tls: {{get: {{operationId: pets.tls, security: [{{tls: []}}], {DONE}}}}}
  /tls-key: {{get: {{operationId: pets.tls_key, security: [{{tls: [], key: []}}], {DONE}}}}}
  /odd: {{get: {{operationId: pets.odd, security: [{{odd: []}}, {{key: []}}], {DONE}}}}}
  /cookies:
    get:
      operationId: pets.cookies
      security: [{{cookie: [], crumb: []}}]
      parameters: [{{name: own, in: cookie, schema: {{type: string}}}}]
      {DONE}
  /query:
    get:
      operationId: pets.query
      security: [{{query: []}}]
      parameters: [{{name: limit, in: query, schema: {{type: integer}}}}]
      {DONE}
components:
  securitySchemes:
    basic: {{type: http, scheme: Basic}}
    key: {{type: apiKey, in: header, name: X-Key}}
    app: {{type: apiKey, in: header, name: X-App}}
    bearer: {{type: http, scheme: bearer}}
    digest: {{type: http, scheme: Digest}}
    raw: {{type: apiKey, in: header, name: Authorization}}
    oidc: {{type: openIdConnect, openIdConnectUrl: "https://acme.test/.well-known"}}
    tls: {{type: mutualTLS}}
    odd: {{type: secretHandshake}}
    cookie: {{type: apiKey, in: cookie, name: sid}}
    crumb: {{type: apiKey, in: cookie, name: crumb}}
    query: {{type: apiKey, in: query, name: "k&y"}}
"""
ALL: dict[str, Any] = {
    "username": "nora",
    "password": "p:w",
    "api_key": "K 1",
    "app_api_key": "A1",
    "token": "T1",
    "digest_token": 'username="nora"',
    "raw_api_key": "raw value",
    "access_token": "O1",
    "cookie_api_key": "c;1",
    "crumb_api_key": "c2",
    "query_api_key": "q 1&",
}
BASIC = "Basic " + base64.b64encode(b"nora:p:w").decode()
COOKIES = "sid=c%3B1; crumb=c2"


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    return GeneratedPackage(DOCUMENT, tmp_path_factory.mktemp("credentials"))


def proof(request: Received) -> dict[str, str]:
    """What a request has to be let in."""
    usual = ("host", "user-agent", "accept", "accept-encoding", "connection")
    return {name: value for name, value in request.headers.items() if name not in usual}


SENT: dict[str, tuple[str, Mapping[str, str]]] = {
    "default": ("/default", {"authorization": BASIC}),
    "open": ("/open", {}),
    "optional": ("/optional", {"cookie": "sid=c%3B1"}),
    "bearer": ("/bearer", {"authorization": "Bearer T1"}),
    "digest": ("/digest", {"authorization": 'Digest username="nora"'}),
    "raw": ("/raw", {"authorization": "raw value"}),
    "oidc": ("/oidc", {"authorization": "Bearer O1"}),
    "tls": ("/tls", {}),
    "tls_key": ("/tls-key", {"x-key": "K 1"}),
    "odd": ("/odd", {"x-key": "K 1"}),
    "cookies": ("/cookies", {"cookie": COOKIES}),
    "query": ("/query?k%26y=q%201%26", {}),
}


@pytest.mark.parametrize("name", SENT)
@pytest.mark.parametrize("asked", [False, True], ids=["text", "function"])
def test_only_required_credentials_are_sent(name: str, asked: bool, generated: GeneratedPackage) -> None:
    given = {argument: (lambda value=value: value) if asked else value for argument, value in ALL.items()}

    request = generated.request_of(lambda client: getattr(client.pets, name)(), **given)

    assert (request.target, proof(request)) == SENT[name]


def test_the_second_way_is_used_if_the_first_is_not_there(generated: GeneratedPackage) -> None:
    request = generated.request_of(lambda client: client.pets.default(), api_key="K1", app_api_key=lambda: "A1")

    assert proof(request) == {"x-key": "K1", "x-app": "A1"}


def test_optional_credentials_are_left_out_if_missing(generated: GeneratedPackage) -> None:
    assert proof(generated.request_of(lambda client: client.pets.optional(), token="T1")) == {}


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

    assert proof(generated.request_of(lambda client: client.pets.digest())) == {"authorization": "Digest D1"}


@pytest.mark.parametrize("asked", [False, True], ids=["text", "function"])
def test_own_values_stay_beside_and_before_credentials(asked: bool, generated: GeneratedPackage) -> None:
    given = {argument: (lambda value=value: value) if asked else value for argument, value in ALL.items()}

    cookies = generated.request_of(lambda client: client.pets.cookies(own="o;"), **given)
    query = generated.request_of(lambda client: client.pets.query(limit=3), **given)
    header = {"options": {"headers": {"authorization": "mine"}}}
    replaced = generated.request_of(lambda client: client.pets.bearer(**header), **given)

    assert proof(cookies) == {"cookie": f"{COOKIES}; own=o%3B"}
    assert query.target == "/query?limit=3&k%26y=q%201%26"
    assert proof(replaced) == {"authorization": "mine"}


def test_a_function_is_asked_before_each_attempt(generated: GeneratedPackage) -> None:
    numbers = iter(range(9))
    busy = reply({}, status=503, headers={"Retry-After": "0"})
    done = reply(b"", status=204)

    _, requests = generated.exchange(
        lambda client: client.pets.bearer(), busy, done, token=lambda: f"T{next(numbers) % 2}", retries=1
    )

    assert [proof(request) for request in requests] == [{"authorization": "Bearer T0"}, {"authorization": "Bearer T1"}]


@pytest.mark.parametrize("value", ["", None, 3])
def test_a_function_that_gives_nothing(value: object, generated: GeneratedPackage) -> None:
    wrong = pytest.raises(
        generated.module("errors").ArgumentError, match=r"^token: the function did not return a non-empty string$"
    )

    with generated.package.Acme(base_url="http://127.0.0.1:1", token=lambda: value) as client, wrong:
        client.pets.bearer()


def test_scopes_are_said_in_docstrings(generated: GeneratedPackage) -> None:
    assert "Scopes: `read`, `admin`." in generated.module("resources.pets").PetsResource.oidc.__doc__


def test_the_fake_accepts_calls_with_the_required_credentials(generated: GeneratedPackage) -> None:
    fake = generated.module("testing").FakeAcme()
    with fake.client() as client:
        for name in SENT:
            getattr(client.pets, name)()
    with fake.client(token=lambda: "T", api_key="", username="") as client:
        client.pets.bearer(options={"headers": {"x-other": "1"}})


def test_schemes_that_nothing_asks_for_are_used_where_there_are_credentials(tmp_path: Path) -> None:
    document = f"""
paths:
  /pets: {{get: {{operationId: pets.list, {DONE}}}}}
  /open: {{get: {{operationId: pets.open, security: [], {DONE}}}}}
components:
  securitySchemes:
    appId: {{type: apiKey, in: header, name: X-Id}}
    appKey: {{type: apiKey, in: header, name: X-Key}}
"""
    generated = GeneratedPackage(document, tmp_path)

    both: dict[str, Any] = {"api_key": "1", "app_key": "2"}
    assert proof(generated.request_of(lambda client: client.pets.list(), **both)) == {"x-id": "1", "x-key": "2"}
    assert proof(generated.request_of(lambda client: client.pets.list(), app_key="2")) == {"x-key": "2"}
    assert proof(generated.request_of(lambda client: client.pets.list())) == {}
    assert proof(generated.request_of(lambda client: client.pets.open(), **both)) == {}
    assert ["no operation requires a security scheme" in each.message for each in generated.warnings].count(True) == 1


@pytest.mark.parametrize(
    ("method", "given", "told"),
    [
        ("query", {"query_api_key": "q 12&"}, "/query?k%26y=q%2012%26 q 12&"),
        ("cookies", {"cookie_api_key": "c;12", "crumb_api_key": "c345"}, "sid=c%3B12; crumb=c345 c;12"),
        ("bearer", {"token": "T1234"}, "Bearer T1234"),
        ("raw", {"raw_api_key": "raw value"}, "Authorization: raw value"),
        ("default", {"api_key": "K 12", "app_api_key": "A123"}, "X-Key: K 12, X-App: A123"),
        ("default", {"username": "nora", "password": "p:wd"}, "p:wd"),
    ],
)
def test_errors_do_not_show_what_the_server_repeats(
    generated: GeneratedPackage, method: str, given: dict[str, str], told: str
) -> None:
    with pytest.raises(generated.module("errors").APIStatusError) as caught:
        generated.exchange(lambda client: getattr(client.pets, method)(), reply({"message": told}, status=400), **given)

    assert "***" in str(caught.value)
    for secret in (value for name, value in given.items() if name != "username"):
        assert secret not in str(caught.value) + str(caught.value.body)
