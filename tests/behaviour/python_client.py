"""Calls a generated Python package as a vector says, sync or async."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import re
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any, Literal

import pytest

from generator import build, check, load
from generator.cli.inspection import inspect as listing_of
from generator.ir import Api
from tests.support.package import GeneratedPackage
from tests.support.rendering import loaded

from .observed import Observed
from .replies import Host
from .values import to_python, to_vector
from .vectors import Vector, filled

_SPEC = Path(__file__).parents[2] / "spec" / "clicksend.yaml"
Kind = Literal["sync", "async"]
_CLASSES = {
    "ArgumentError": "invalid_argument",
    "APIConnectionError": "connection_failed",
    "APITimeoutError": "timed_out",
    "APIStatusError": "refused",
    "APIResponseError": "unreadable_response",
    "DriftError": "drift",
    "ApplicationError": "application_failure",
    "TokenError": "token_refused",
}
_USUAL = {"base_url": "http://${server}", "timeout": 5.0, "retries": 0}
_FACTS = (
    "status",
    "code",
    "meaning",
    "message",
    "request_id",
    "retry_after",
    "attempts",
    "body",
    "raw_body",
    "references",
    "items",
    "last_event_id",
    "timeout",
)


class PythonClient:
    """A generated package, and how its calls are spelled."""

    def __init__(self, package: ModuleType, api: Api) -> None:
        self._package = package
        self._listing: Any = listing_of(api, loaded("python"), {"package": package.__name__})
        self._operations = {each["id"]: each for each in self._listing["operations"]}

    def run(self, vector: Vector, kind: Kind, patch: pytest.MonkeyPatch) -> Observed:
        """The observed behaviour of a vector's call."""
        with Host(vector.replies) as host:
            observed = Observed(host.address)
            self._patch_pauses(observed.pauses, host, patch)
            self._patch_drift(observed.drift, patch)
            stated = filled({**vector.stated, "client": {**_USUAL, **vector.stated["client"]}}, host.address)
            try:
                if kind == "sync":
                    self._call(stated, observed)
                else:
                    asyncio.run(self._call_async(stated, observed))
            except getattr(self._module("errors"), f"{self._listing['client']}Error") as error:
                observed.error = self._error(error)
            observed.requests = host.requests
        return observed

    def _patch_pauses(self, pauses: list[float], host: Host, patch: pytest.MonkeyPatch) -> None:
        """Note the pauses between attempts, and pass over them."""

        def noted(_: object, seconds: float) -> None:
            pauses.append(seconds)
            host.after(len(pauses))

        async def noted_async(_: object, seconds: float) -> None:
            noted(_, seconds)

        patch.setattr(self._module("_runtime.transport.sync").HTTPTransport, "sleep", noted)
        patch.setattr(self._module("_runtime.transport.asyncio_").AsyncHTTPTransport, "sleep", noted_async)

    def _patch_drift(self, found: list[str], patch: pytest.MonkeyPatch) -> None:
        """Note all differences; hooks are told only of the first of each pattern."""
        kind = self._module("_runtime.call").Call
        original = kind._on_drift

        def noted(call: Any, drift: Any, *more: Any) -> None:
            found.extend(each.pointer for each in drift)
            original(call, drift, *more)

        patch.setattr(kind, "_on_drift", noted)

    # ── the call ──

    def _call(self, stated: Mapping[str, Any], observed: Observed) -> None:
        with self._client("client", stated) as client:
            result = self._method(client, stated)
            if self._operation(stated)["streamed"]:
                with result:
                    for event in result.events():
                        _note_event(event, observed)
                return
            if not self._operation(stated)["paginated"]:
                self._note(result, stated, observed)
                return
            observed.page = _page(result)
            for page in result.pages() if _reads_all(stated) else [result]:
                observed.pages.append(to_vector(page.items))

    async def _call_async(self, stated: Mapping[str, Any], observed: Observed) -> None:
        async with self._client("async_client", stated) as client:
            result = await self._method(client, stated)
            if self._operation(stated)["streamed"]:
                async with result:
                    async for event in result.events():
                        _note_event(event, observed)
                return
            if not self._operation(stated)["paginated"]:
                self._note(result, stated, observed)
                return
            observed.page = _page(result)
            if not _reads_all(stated):
                observed.pages.append(to_vector(result.items))
                return
            async for page in result.pages():
                observed.pages.append(to_vector(page.items))

    def _operation(self, stated: Mapping[str, Any]) -> Any:
        return self._operations[stated["call"]]

    def _method(self, client: Any, stated: Mapping[str, Any]) -> Any:
        operation = self._operation(stated)
        names = {(each["in"], each["wire"]): each["name"] for each in operation["arguments"]}
        arguments: dict[str, Any] = {}
        for place in ("path", "query", "header", "cookie"):
            for wire, value in stated.get(place, {}).items():
                arguments[names[place, wire]] = to_python(value)
        if "body" in stated and operation["body"]["flattened"]:
            arguments |= {names["body", wire]: to_python(value) for wire, value in stated["body"].items()}
        elif "body" in stated:
            arguments[operation["body"]["argument"]] = to_python(stated["body"])
        if "options" in stated:
            arguments["options"] = to_python(stated["options"])
        found = client
        for step in operation["call"].split("."):
            found = getattr(found, step)
        return found(**arguments)

    def _client(self, kind: str, stated: Mapping[str, Any]) -> Any:
        given: dict[str, Any] = to_python(stated["client"])
        settings: dict[str, Any] = {}
        credentials: dict[str, Any] = given.pop("credentials", {})
        variables: dict[str, Any] = given.pop("variables", {})
        for scheme in self._listing["auth"]:
            value = credentials.pop(scheme["scheme"], {})
            parts: dict[str, Any] = value if isinstance(value, dict) else {scheme["roles"][0]: value}
            named: dict[str, str] = dict(zip(scheme["roles"], scheme["arguments"], strict=True))
            settings |= {named.get(role, role): part for role, part in parts.items()}
        for each in self._listing["variables"]:
            if each["wire"] in variables:
                settings[each["name"]] = variables.pop(each["wire"])
        assert not credentials | variables, f"the document has none of these: {[*credentials, *variables]}"
        return getattr(self._package, self._listing[kind])(**settings, **given)

    # ── what it led to ──

    def _note(self, result: Any, stated: Mapping[str, Any], observed: Observed) -> None:
        observed.result = to_vector(result)
        if "bulk" not in stated:
            return
        lists = [each for each in inspect.getmembers(result) if isinstance(each[1], list)]
        items: list[Any] = next((each for name, each in lists if name not in ("succeeded", "failed")), [])
        observed.bulk = {
            name: [_index(item, items) for item in getattr(result, name)] for name in ("succeeded", "failed")
        }
        observed.bulk["error"] = None
        try:
            result.raise_for_failures()
        except self._module("errors").PartialFailureError as error:
            observed.bulk["error"] = self._error(error)

    def _error(self, error: Any) -> dict[str, Any]:
        """The facts of an error, and its most specific classes."""
        errors = self._module("errors")
        public = [kind for kind in type(error).__mro__ if getattr(errors, kind.__name__, None) is kind]
        public = [
            kind for kind in public if not issubclass(kind, errors.OutcomeUnknownStatusError)
        ]  # two classes in one
        leaves = [kind for kind in public if not any(kind in other.__mro__[1:] for other in public)]
        facts = {name: to_vector(getattr(error, name, None)) for name in _FACTS}
        return {**facts, "class": [_neutral(kind.__name__) for kind in leaves], "text": str(error), "repr": repr(error)}

    def _module(self, name: str) -> Any:
        return importlib.import_module(f"{self._package.__name__}.{name}")


def clicksend() -> PythonClient:
    """The package of this repository."""
    return PythonClient(importlib.import_module("clicksend_sdk"), build(check(load(_SPEC))))


def made_of(document: Any, folder: Path) -> PythonClient:
    """The package that is made of a document."""
    generated = GeneratedPackage(json.dumps(document), folder, head="")
    return PythonClient(generated.package, generated.api)


def _neutral(name: str) -> str:
    usual = re.sub(r"(?<!^)(?=[A-Z])", "_", name.removesuffix("Error")).lower()
    return _CLASSES.get(name, usual)


def _page(page: Any) -> dict[str, Any]:
    facts = ("number", "last", "total", "has_next", "items", "resume")
    return {name: to_vector(getattr(page, name)) for name in facts}


def _reads_all(stated: Mapping[str, Any]) -> bool:
    return "page" not in stated or "items" in stated or "pages" in stated


def _note_event(event: Any, observed: Observed) -> None:
    observed.pages.append([to_vector(event.data)])
    observed.events.append([event.event, event.id])


def _index(item: Any, items: list[Any]) -> int:
    return next(index for index, each in enumerate(items) if each is item)
