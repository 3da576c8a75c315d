"""The URL of a call: the API's server with its variables, an operation's own server, and the user's `base_url`."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import pytest

from generator import build, check, load
from tests.support.package import DONE, HEAD, GeneratedPackage
from tests.support.rendering import rendered
from tests.support.replies import reply
from tests.support.server import Server

OK = reply(b"", status=204)
TEMPLATE = f"""
servers:
  - url: http://{{host}}:{{port}}/{{stage}}/{{Base Path}}/
    description: The real one.
    variables:
      host: {{default: localhost, description: Your own host.}}
      port: {{default: 80}}
      stage: {{default: v1, enum: [v1, v2]}}
      Base Path: {{default: api}}
  - {{url: "https://test.acme.test/v1", description: For tests.}}
paths:
  /pets: {{get: {{operationId: pets.list, {DONE}}}}}
  /files:
    servers: [{{url: "http://{{host}}:{{port}}/files/{{kind}}", variables: {{kind: {{default: raw}}}}}}]
    get: {{operationId: pets.files, {DONE}}}
    post: {{operationId: pets.up, servers: [{{url: /up}}], {DONE}}}
    put: {{operationId: pets.beside, servers: [{{url: ../beside}}], {DONE}}}
"""


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    return GeneratedPackage(TEMPLATE, tmp_path_factory.mktemp("servers"))


def targets(generated: GeneratedPackage, use: Any, **settings: Any) -> str:
    """The URL of one call."""
    with Server() as server:
        server.will(OK)
        port = server.address.rpartition(":")[2]
        with generated.package.Acme(host="127.0.0.1", port=port, **settings) as client:
            use(client)
        assert server.requests[0].headers["host"] == f"127.0.0.1:{port}"
        return server.requests[0].target


def test_a_stated_address_replaces_all_of_them(generated: GeneratedPackage, monkeypatch: pytest.MonkeyPatch) -> None:
    assert generated.request_of(lambda client: client.pets.list()).target == "/pets"
    assert generated.request_of(lambda client: client.pets.files()).target == "/files"
    with Server() as server:
        server.will(OK)
        monkeypatch.setenv("ACME_BASE_URL", f"http://{server.address}/env/")
        with generated.package.Acme() as client:
            client.pets.up()
        assert server.requests[0].target == "/env/files"


def test_the_client_says_where_the_api_is(generated: GeneratedPackage) -> None:
    text = generated.package.Acme.__doc__

    assert "- `http://{host}:{port}/{stage}/{Base Path}/`: The real one." in text
    assert "- `https://test.acme.test/v1`: For tests." in text


def test_the_fake_has_the_paths_of_the_address(generated: GeneratedPackage) -> None:
    fake = generated.module("testing").FakeAcme()
    with fake.client() as client:
        client.pets.list()

    assert [call.target for call in fake.calls] == ["/v1/api/pets"]


@pytest.mark.parametrize(
    ("servers", "said"),
    [
        ("", "does not say where it is; pass the whole address, such as 'https://api.example.com'"),
        ("servers: [{url: /}]", "does not say where it is; pass the whole address, such as 'https://api.example.com'"),
        (
            "servers: [{url: /api/v3/}]",
            "has only the path '/api/v3' of its address; pass the whole address, such as 'https://api.example.com/api/v3'",
        ),
    ],
)
def test_an_api_that_does_not_say_where_it_is(servers: str, said: str, tmp_path: Path) -> None:
    generated = GeneratedPackage(
        f"{servers}\npaths: {{/pets: {{get: {{operationId: pets.list, {DONE}}}}}}}\n", tmp_path
    )

    with generated.package.Acme() as client, pytest.raises(generated.module("errors").ArgumentError) as caught:
        client.pets.list()

    assert str(caught.value) == (
        f"base_url: the description of the API {said}, or set ACME_BASE_URL in the environment"
    )
    assert generated.request_of(lambda client: client.pets.list()).target == "/pets"


def test_a_document_with_odd_servers_can_be_used(tmp_path: Path) -> None:
    document = f"""
servers:
  - url: https://{{tenant}}.{{zone}}.acme.test/v1?x=1
    variables: {{zone: {{enum: [a, b]}}, unused: {{default: x}}}}
  - {{url: "ht!tp://no where"}}
  - {{url: "https://{{timeout}}.acme.test", variables: {{timeout: {{default: c, enum: [a]}}}}}}
paths: {{/pets: {{get: {{operationId: pets.list, {DONE}}}}}}}
"""
    generated = GeneratedPackage(document, tmp_path)
    messages = " ".join(each.message for each in generated.warnings)

    for part in (
        "the query of a server",
        "{tenant} of the URL is not described",
        "'zone' has no default",
        "no {unused}",
    ):
        assert part in messages
    assert "'ht!tp://no where' is not a usable URL" in messages and "the default 'c' is not in" in messages
    assert generated.request_of(lambda client: client.pets.list()).target == "/pets"
    with pytest.raises(generated.module("errors").ArgumentError, match=r"^tenant: the address .* needs it"):
        generated.package.Acme()
    assert repr(generated.package.Acme(tenant="t", zone="a")) == "<Acme for https://t.a.acme.test/v1>"


def test_names_that_clients_have_themselves(tmp_path: Path) -> None:
    document = f"""
servers: [{{url: "http://{{timeout}}.localhost/{{token}}", variables: {{timeout: {{default: a}}, token: {{default: b}}}}}}]
security: [{{bearer: []}}]
paths:
  /a: {{get: {{operationId: timeout.get, {DONE}}}}}
  /b: {{get: {{operationId: credentials.close, {DONE}}}}}
components: {{securitySchemes: {{bearer: {{type: http, scheme: bearer}}}}}}
"""
    generated = GeneratedPackage(document, tmp_path)

    client = generated.package.Acme(token="T", timeout=3.0, timeout_="x", token_2="y")
    assert repr(client) == "<Acme for http://x.localhost/y>"
    assert generated.request_of(lambda client: client.timeout.get(), token="T", timeout=3).target == "/a"
    assert generated.request_of(lambda client: client.credentials.close(), token="T").target == "/b"


def test_variables_can_be_called_like_anything_that_the_client_uses(
    generated: GeneratedPackage, tmp_path: Path
) -> None:
    """Like every argument of a client, and every name in the text that makes one."""
    code = generated.package.Acme.__init__.__code__
    used = {*inspect.signature(generated.package.Acme).parameters, *code.co_varnames, *code.co_names, "class", "super"}
    names = sorted({name.strip("_").lower() for name in used} - {"self", "host", "port"})
    url, variables = "/".join(f"{{{name}}}" for name in names), ", ".join(f"{name}: {{default: d}}" for name in names)
    paths = f"paths: {{/pets: {{get: {{operationId: pets.list, {DONE}}}}}}}\n"
    servers = (
        f"servers: [{{url: 'http://{{host}}:{{port}}/{url}', variables: {{host: {{}}, port: {{}}, {variables}}}}}]\n"
    )

    other = GeneratedPackage(servers + paths, tmp_path)

    arguments = list(inspect.signature(other.package.Acme).parameters)
    ours = [next(each for each in arguments if each.rstrip("_") == name) for name in names]
    assert targets(other, lambda client: client.pets.list(), **{name: name.strip("_") for name in ours}) == (
        f"/{'/'.join(names)}/pets"
    )


@pytest.mark.parametrize(
    "server",
    [
        "{url: 'https://me:a-secret-word@acme.test/v1'}",
        "{url: '//me:a-secret-word@acme.test/v1'}",
        "{url: 'https://{who}@acme.test/v1', variables: {who: {default: 'me:a-secret-word'}}}",
        "{url: 'https://{where}/v1', variables: {where: {default: 'me:a-secret-word@acme.test'}}}",
        "{url: '{where}/v1', variables: {where: {default: 'https://me:a-secret-word@acme.test'}}}",
        "{url: 'https://{where}/v1', variables: {where: {default: a, enum: [a, 'me:a-secret-word@acme.test']}}}",
    ],
)
def test_no_password_of_an_address_is_written(server: str, tmp_path: Path) -> None:
    paths = f"paths: {{/pets: {{servers: [{server}], get: {{operationId: pets.list, {DONE}}}}}}}\n"
    (tmp_path / "spec.yaml").write_text(f"{HEAD}servers: [{server}]\n{paths}", "utf-8")
    document = load(tmp_path / "spec.yaml")

    api = build(check(document))
    trees = [rendered(api, name) for name in ("python", "postman")]

    assert not [name for tree in trees for name, content in tree.items() if "a-secret-word" in str(content)]
    assert any("password in this URL" in problem.message for problem in document.warnings)
