"""Every operation, called by the TypeScript package with the spec's examples: Prism accepts it, and the reply is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import pytest

from generator.ir import Scalar, Type
from generator.styling.examples import as_argument
from tests.behaviour.typescript_client import Package, TypeScriptClient, bundled
from tests.support.node_tools import ROOT, Prism

from .calls import Call, api, calls, calls_in_other_forms

_CLIENT = {"credentials": {"basicAuth": {"username": "nora", "password": "s3cret"}}, "retries": 0}


@pytest.fixture(scope="module")
def package() -> Package:
    """The package of this repository."""
    return Package("clicksend", api(), ROOT / "generated/typescript")


@pytest.fixture(scope="module")
def client(package: Package, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TypeScriptClient]:
    """A process of Node that has the package."""
    folder = tmp_path_factory.mktemp("bundles")
    bundled([package], folder)
    found = TypeScriptClient("node", {package.name: package}, folder)
    yield found
    found.close()


@pytest.mark.parametrize("call", [*calls(), *calls_in_other_forms()], ids=lambda call: call.id)
def test_an_operation_does_what_the_spec_says(
    call: Call, client: TypeScriptClient, package: Package, prism: Prism
) -> None:
    operation = call.operation

    found = client.call(package, {**_arguments(call), "client": {**_CLIENT, "base_url": prism.url}})

    assert "error" not in found, found["error"]["text"]
    [exchange] = found["exchanges"]
    assert exchange["violations"] is None
    assert str(exchange["status"]) == operation.response.status
    assert exchange["method"] == operation.method
    assert (call.content.media_type if call.content else "") == (exchange["type"] or "").split(";")[0]
    assert re.fullmatch(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(operation.path)), urlsplit(exchange["url"]).path)
    assert found["drift"] == []
    assert ("page" in found) is bool(operation.pagination)
    assert found.get("isNothing", False) is (operation.response.type is None)


def _arguments(call: Call) -> dict[str, Any]:
    """The call as a vector states it."""
    stated: dict[str, Any] = {"call": call.operation.id, "page": {}}
    for each in call.operation.parameters:
        if each.example is not None:
            stated.setdefault(each.location, {})[each.wire_name] = _value(each.type, each.example)
    body, content = call.operation.body, call.content
    if body and content and not body.fields:
        stated["body"] = _value(content.type, content.example)
    elif body and content:
        members = [each for each in body.fields if each.wire_name in content.example]
        stated["body"] = {each.wire_name: _value(each.type, content.example[each.wire_name]) for each in members}
    return stated


def _value(type_: Type, wire: Any) -> Any:
    """A value of JSON as vectors write it."""
    return as_argument(api(), type_, wire, _scalar)


def _scalar(type_: Scalar, wire: Any) -> Any:
    match type_.kind:
        case "unixtime":
            return {"$datetime": datetime.fromtimestamp(int(wire), UTC).isoformat().replace("+00:00", "Z")}
        case "flag":
            return bool(int(wire))
        case "decimal":
            return str(wire)
        case "datetime":
            return {"$datetime": wire}
        case "binary":
            return {"$file": {"name": "a.bin", "text": wire}}
        case "bytes":
            return {"$bytes": wire}
        case _:
            return wire
