"""No credential is shown by any error, wherever the API wants it and whatever goes wrong, nor by the log."""

from __future__ import annotations

import asyncio
import base64
import logging
import socket
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

import httpx2
import pytest

from tests.clicksend.faults import FAULTS, QUICK, SETUPS
from tests.support.package import GeneratedPackage
from tests.support.replies import HANG_UP, STALL, reply
from tests.support.server import Reply, Server
from tests.support.showing import shown

PET = 'content: {"application/json": {schema: {$ref: "#/components/schemas/Pet"}}}'
REPLIES = f"responses: {{'200': {{description: A pet., {PET}}}}}"
DOCUMENT = f"""
security: [{{query: [], header: [], cookie: [], basic: []}}]
paths:
  /pets:
    get: {{operationId: pets.get, {REPLIES}}}
    post: {{operationId: pets.create, requestBody: {{required: true, {PET}}}, {REPLIES}}}
  /toys: {{get: {{operationId: toys.get, security: [{{oauth: []}}], {REPLIES}}}}}
webhooks:
  born: {{post: {{requestBody: {{{PET}}}, responses: {{'200': {{description: Fine.}}}}}}}}
components:
  schemas: {{Pet: {{type: object, required: [name], properties: {{name: {{type: string}}, age: {{type: integer}}}}}}}}
  securitySchemes:
    query: {{type: apiKey, in: query, name: key}}
    header: {{type: apiKey, in: header, name: X-Key}}
    cookie: {{type: apiKey, in: cookie, name: session}}
    basic: {{type: http, scheme: basic}}
    oauth: {{type: oauth2, flows: {{clientCredentials: {{tokenUrl: /token, scopes: {{}}}}}}}}
"""
MARK = "nobody/may see"
TOKEN = "tok3n-nobody-may-see"


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    return GeneratedPackage(DOCUMENT, tmp_path_factory.mktemp("leaks"))


def credentials(generated: GeneratedPackage) -> dict[str, str]:
    """A marked value for every argument that is a credential."""
    module = generated.module("_runtime.config")
    config = generated.module("_config").CONFIG
    names = {
        each.argument
        for scheme in config.security_schemes
        for each in (*scheme.credentials, *(scheme.flow.credentials if scheme.flow else ()))
    }
    assert isinstance(config, module.Config)
    names -= {"access_token"}
    return {name: f"{name}:{MARK}" if name != "username" else "nora" for name in names}


def secrets(generated: GeneratedPackage) -> list[str]:
    """The values in every form in which they are sent."""
    given = credentials(generated)
    plain = [MARK, quote(MARK, safe=""), quote_plus(MARK), quote(MARK), TOKEN]
    pairs = [("username", "password"), ("client_id", "client_secret")]
    for user, password in pairs:
        for encode in (str, quote_plus):
            pair = f"{encode(given[user])}:{encode(given[password])}"
            plain.append(base64.b64encode(pair.encode()).decode()[:-4])
    return plain


@pytest.fixture(autouse=True)
def nothing_is_logged(generated: GeneratedPackage, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.INFO, "httpx2")  # theirs, which is not ours to silence
    yield
    logged = caplog.text + "".join(
        repr(record.args) for record in caplog.records if not record.name.startswith("httpx")
    )
    ours = "\n".join(line for line in logged.splitlines() if "httpx" not in line)
    assert not [secret for secret in secrets(generated) if secret in ours]


Use = Callable[[Any], Any]


def failure(generated: GeneratedPackage, setup: str, use: Use, **settings: Any) -> BaseException:
    """The error of a call by one kind of client."""
    given = {**credentials(generated), "retries": 0, "timeout": 5.0, **settings}
    root = generated.module("errors").AcmeError
    trust = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with pytest.raises(root) as caught:
        if setup in ("sync", "httpx2"):
            lent = httpx2.Client(verify=trust, trust_env=False) if setup == "httpx2" else None
            with lent or socket.socket(), generated.package.Acme(**given, http_client=lent) as client:
                use(client)
        else:
            asyncio.run(_awaited(generated, setup, use, given, trust))
    error: BaseException = caught.value
    return error


async def _awaited(
    generated: GeneratedPackage, setup: str, use: Use, given: dict[str, Any], trust: ssl.SSLContext
) -> None:
    lent = httpx2.AsyncClient(verify=trust, trust_env=False) if setup == "httpx2-async" else None
    async with generated.package.AsyncAcme(**given, http_client=lent) as client:
        try:
            await use(client)
        finally:
            if lent is not None:
                await lent.aclose()


def check(generated: GeneratedPackage, error: BaseException) -> None:
    """Nothing secret is shown."""
    package = str(Path(str(generated.package.__file__)).parent)
    found = [
        (where, secret) for where, text in shown(error, package) for secret in secrets(generated) if secret in text
    ]
    assert not found


def get(client: Any) -> Any:
    return client.pets.get()


def create(client: Any) -> Any:
    return client.pets.create(name="Tom")


def toy(client: Any) -> Any:
    return client.toys.get()


def redirect(status: int = 302, **headers: str) -> Reply:
    return reply({}, status=status, headers=headers)


ECHO = f"/pets?page=2&key={quote(f'api_key:{MARK}')}"
CALLS: dict[str, Reply] = {
    **{name: fault.reply for name, fault in FAULTS.items() if fault.outcome.unsafe.error is not None},
    "400": reply({"message": "no"}, status=400),
    "401": reply({}, status=401),
    "500": reply(b"oops", status=500),
    "redirect": redirect(Location="http://other.test/"),
    "redirect that repeats the query": redirect(308, Location=ECHO),
    "error that repeats the query": reply(
        f"not found: {ECHO}".encode(), status=404, headers={"Content-Type": "text/plain"}
    ),
    "html": reply(b"<html>", headers={"Content-Type": "text/html"}),
    "empty": reply(b""),
    "drift": reply({"name": 5, "age": "old"}),
    "not JSON": reply(b"{"),
}


@pytest.mark.parametrize("setup", SETUPS)
@pytest.mark.parametrize("name", CALLS)
def test_a_call_that_fails(name: str, setup: str, generated: GeneratedPackage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generated.module("_runtime.transport.body_sink"), "MAX_BODY_SIZE", 100_000)
    quick = name in FAULTS and (FAULTS[name].timeout == QUICK or FAULTS[name].of(setup).timeout == QUICK)  # type: ignore[arg-type]
    settings = {"timeout": QUICK if quick else 5.0, "strict": True}
    with Server() as server:
        server.decide = lambda _: CALLS[name]
        base_url = f"http://{server.address}"
        for use in (get, create):
            try:
                error = failure(generated, setup, use, base_url=base_url, **settings)
            except pytest.fail.Exception:
                assert name in FAULTS, "a call that should fail did not"
                continue  # over this library it does not
            check(generated, error)

        assert quote("key:" + MARK, safe="") in server.requests[0].target
        assert MARK in server.requests[0].headers["x-key"]


@pytest.mark.filterwarnings("ignore:credentials are about to be sent")
@pytest.mark.parametrize("setup", SETUPS)
@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:{}", "https://127.0.0.1:{}", "http://x.invalid", f"http://{'x' * 64}.test"]
)
def test_a_server_that_is_not_there(url: str, setup: str, generated: GeneratedPackage) -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        check(generated, failure(generated, setup, get, base_url=url.format(bound.getsockname()[1])))


@pytest.mark.filterwarnings("ignore:credentials are about to be sent")
@pytest.mark.parametrize("setup", ["sync", "async"])
@pytest.mark.parametrize("answer", [HANG_UP, STALL, reply({}, status=407), Reply((b"junk\r\n",), "close")])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_fails(
    scheme: str, answer: Reply, setup: str, generated: GeneratedPackage, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Server() as proxy:
        monkeypatch.setenv(f"{scheme.upper()}_PROXY", f"http://petra:{quote(MARK, safe='')}@{proxy.address}")
        proxy.will(answer)
        check(generated, failure(generated, setup, get, base_url=f"{scheme}://api.test", timeout=QUICK))

        assert "proxy-authorization" in proxy.requests[0].headers


BAD: dict[str, Use] = {
    "type": lambda client: client.pets.create(name=5),
    "option": lambda client: client.pets.get(options={"timout": 5}),
    "timeout": lambda client: client.pets.get(options={"timeout": -1}),
    "header": lambda client: client.pets.get(options={"headers": {"X-Bad": "a\nb"}}),
    "file": lambda client: client.download("http://[x/", "/nowhere/file"),
}


@pytest.mark.parametrize("setup", SETUPS)
@pytest.mark.parametrize("name", BAD)
def test_an_argument_that_cannot_be_sent(name: str, setup: str, generated: GeneratedPackage) -> None:
    check(generated, failure(generated, setup, BAD[name], base_url="http://127.0.0.1:1"))


def test_a_webhook_that_cannot_be_read(generated: GeneratedPackage) -> None:
    with pytest.raises(generated.module("errors").WebhookError) as caught:
        generated.module("webhooks").born(b"[", content_type="application/json")

    check(generated, caught.value)


GRANTED = reply({"access_token": TOKEN, "token_type": "bearer", "expires_in": 3600})
GRANTS: dict[str, tuple[Reply, ...]] = {
    "refused": (reply({"error": "invalid_client"}, status=401),),
    "no token": (reply({}),),
    "not JSON": (reply(f'{{"access_token": "{TOKEN}'.encode()),),
    "cut": (
        Reply((b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" + f'{{"access_token": "{TOKEN}'.encode(),), "close"),
    ),
    "lost": (HANG_UP,),
    "stall": (STALL,),
    "malformed": (Reply((b"HTTP/1.1 200 OK\r\nX: \0\r\n\r\n",), "close"),),
    "refused call": (GRANTED, reply({}, status=403)),
    "lost call": (GRANTED, HANG_UP),
    "malformed call": (GRANTED, Reply((b"HTTP/1.1 200 OK\r\nX: \0\r\n\r\n",), "close")),
}


@pytest.mark.parametrize("setup", SETUPS)
@pytest.mark.parametrize("name", GRANTS)
def test_a_token_that_does_not_come(name: str, setup: str, generated: GeneratedPackage) -> None:
    with Server() as server:
        server.will(*GRANTS[name])
        timeout = QUICK if name == "stall" else 5.0
        check(generated, failure(generated, setup, toy, base_url=f"http://{server.address}", timeout=timeout))


def test_a_call_that_is_cancelled(generated: GeneratedPackage) -> None:
    async def cancelled(address: str) -> None:
        async with generated.package.AsyncAcme(**credentials(generated), base_url=f"http://{address}") as client:
            async with asyncio.timeout(0.1):
                await client.pets.get()

    with Server() as server, pytest.raises(TimeoutError) as caught:
        server.will(STALL)
        asyncio.run(cancelled(server.address))

    check(generated, caught.value)


@pytest.mark.parametrize("setup", SETUPS)
def test_a_credential_that_cannot_be_sent(setup: str, generated: GeneratedPackage) -> None:
    module_wide = credentials(generated)
    for name in module_wide:
        given = {name: (lambda: f"{MARK}\n") if name != "username" else f"{MARK}:\n"}
        error = failure(
            generated, setup, toy if name.startswith("client") else get, base_url="http://127.0.0.1:1", **given
        )
        check(generated, error)
