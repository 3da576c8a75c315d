"""The cost of an import: modules are imported on first use, and only msgspec is needed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.replies import success
from tests.support.server import Server

SOURCE = Path(__file__).parents[2] / "generated" / "python" / "src"
HEAVY = ("msgspec", "ssl", "http.client", "asyncio", "urllib.request", "json", "logging", "email")


def output(code: str, *arguments: str) -> str:
    """The output of a new Python process that runs this code with warnings as errors."""
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    for variable in ("CLICKSEND_USERNAME", "CLICKSEND_API_KEY"):
        environment.pop(variable, None)
    command = [sys.executable, "-W", "error", "-c", code, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=20, check=False)

    assert done.stderr == ""
    return done.stdout.strip()


def loaded(code: str) -> set[str]:
    """The modules that this code loads, beyond those of Python's own start."""
    return set(output(f"import sys; before = set(sys.modules); {code}; print(*set(sys.modules) - before)").split())


def test_the_import_loads_nothing_heavy() -> None:
    modules = loaded("import clicksend_sdk")

    assert modules == {"clicksend_sdk"}


@pytest.mark.parametrize(
    "code",
    [
        "from clicksend_sdk import ClickSend",
        "from clicksend_sdk import ClickSend; ClickSend('nora', 's3cret')",
        "from clicksend_sdk import ClickSend; ClickSend('nora', 's3cret').close()",
        "from clicksend_sdk import ClickSend, AsyncClickSend, ClickSendError, Options",
        "import clicksend_sdk.errors",
    ],
)
def test_a_client_that_is_not_used_loads_nothing_heavy(code: str) -> None:
    modules = loaded(code)

    assert not modules.intersection(HEAVY)
    assert not [name for name in modules if ".models" in name or ".resources" in name]


def test_a_resource_loads_its_own_module_alone() -> None:
    modules = loaded("from clicksend_sdk import ClickSend; ClickSend('nora', 's3cret').sms.templates")

    assert {name for name in modules if name.startswith("clicksend_sdk.resources.")} == {
        "clicksend_sdk.resources.sms",
        "clicksend_sdk.resources.sms_templates",
    }


def test_a_sync_call_does_not_load_asyncio_or_what_is_slow() -> None:
    code = (
        "from clicksend_sdk import ClickSend, ClickSendError\n"
        "import sys\n"
        "try: ClickSend('nora', 's3cret', base_url='http://127.0.0.1:1', timeout=1).countries.list()\n"
        "except ClickSendError as error: print(type(error).__name__)\n"
        "print(*[name for name in ('asyncio', 'dataclasses', 'email') if name in sys.modules])\n"
    )

    assert output(code) == "APIConnectionError"


def test_a_call_loads_nothing_for_calls_in_batches() -> None:
    code = (
        "from clicksend_sdk import ClickSend, ClickSendError\n"
        "import sys\n"
        "client = ClickSend('nora', 's3cret', base_url='http://127.0.0.1:1', timeout=1)\n"
        "try: client.sms.send(messages=[{'to': '+61411111111', 'body': 'Hello'}])\n"
        "except ClickSendError: pass\n"
        "print('batches' in ' '.join(sys.modules))\n"
        "client.sms.send_all([{'to': '+61411111111', 'body': 'Hello'}])\n"
        "print('batches' in ' '.join(sys.modules))"
    )

    assert output(code).split() == ["False", "True"]


NOTHING_ELSE = """
import asyncio
import sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] not in {*sys.stdlib_module_names, "clicksend_sdk", "msgspec"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Blocker())
from clicksend_sdk import AsyncClickSend, ClickSend

settings = {"base_url": sys.argv[1]}

async def call():
    async with AsyncClickSend("nora", "s3cret", **settings) as client:
        return await client.countries.list()

with ClickSend("nora", "s3cret", **settings) as client:
    print(client.countries.list(), asyncio.run(call()))
"""


def test_both_clients_need_msgspec_alone(server: Server) -> None:
    server.will(success([]), success([]))

    assert output(NOTHING_ELSE, f"http://{server.address}") == "[] []"


def test_the_names_of_the_package() -> None:
    code = (
        "import clicksend_sdk as sdk\n"
        "assert set(sdk.__all__) <= set(dir(sdk))\n"
        "[getattr(sdk, name) for name in sdk.__all__]\n"
        "sdk.models.SmsMessage, sdk.params.SmsMessageDict\n"
        "try: sdk.nothing\n"
        "except AttributeError as error: print(error)\n"
    )

    assert output(code) == "module 'clicksend_sdk' has no attribute 'nothing'"
