"""Calls generated TypeScript packages as vectors say, in Node, Deno or Bun: one process for all vectors."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Literal

from generator import build, check, load, render, write
from generator.cli.inspection import inspect as listing_of
from generator.ir import Api
from tests.support.node_tools import program
from tests.support.rendering import loaded

from .observed import Observed
from .replies import Host
from .vectors import Vector, VectorFile, filled

Runtime = Literal["node", "deno", "bun"]
_SPEC = Path(__file__).parents[2] / "spec" / "clicksend.yaml"
_SCRIPT = Path(__file__).with_name("typescript_client.mjs")
_USUAL = {"base_url": "http://${server}", "timeout": 5.0, "retries": 0}
_CAMEL = {"base_url": "baseUrl", "check_limits": "checkLimits", "content_type": "contentType"}
_TEXTS = ("$date", "$decimal", "$time", "$uuid")
_DURATION = re.compile(r"P(?:(\d+(?:\.\d+)?)W|(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?)")


class Seconds(float):
    """A duration, which equals its text in ISO 8601."""

    __hash__ = float.__hash__

    def __eq__(self, other: object) -> bool:
        found = _DURATION.fullmatch(other) if isinstance(other, str) else None
        if not found:
            return False
        units = (604800, 86400, 3600, 60, 1)
        return float(self) == sum(float(part or 0) * unit for part, unit in zip(found.groups(), units, strict=True))


def expected_in_typescript(value: Any) -> Any:
    """A stated value as TypeScript has it: exact numbers, dates, times and ids are text."""
    match value:
        case list():
            return [expected_in_typescript(each) for each in value]
        case dict() if len(value) == 1 and (tag := next(iter(value))) in _TEXTS:
            return value[tag]
        case {"$duration": seconds, **others} if not others:
            return Seconds(seconds)
        case dict():
            return {key: expected_in_typescript(each) for key, each in value.items()}
    return value


def stated_in_typescript(vector: Vector) -> dict[str, Any]:
    """What a vector states, as TypeScript has it."""
    stated = dict(vector.stated)
    for key in _RESULTS & stated.keys():
        stated[key] = expected_in_typescript(stated[key])
    for error in (stated.get("error"), stated.get("bulk", {}).get("error")):
        if error and "text" in error:
            error["text"] = [spelled(each) for each in error["text"]]
    stated["requests"] = _requests(stated.get("requests", vector.number_of_requests))
    return stated


def _requests(stated: Any) -> Any:
    """The requests without `Accept-Encoding`, which fetch sets itself."""
    if not isinstance(stated, list):
        return stated
    return [
        (
            {**each, "headers": {name: value for name, value in each["headers"].items() if name != "Accept-Encoding"}}
            if "headers" in each
            else each
        )
        for each in stated
    ]


_RESULTS = {"result", "items", "pages", "page", "error", "bulk"}


def documented(expected: Any, found: Any) -> Any:
    """A found value without members that are not expected: an object of a reply keeps those that nobody documents."""
    if isinstance(expected, dict) and isinstance(found, dict):
        return {key: documented(expected[key], each) for key, each in found.items() if key in expected}
    if isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        return [documented(*pair) for pair in zip(expected, found, strict=True)]
    return found


_SPELLED = {"check_limits": "checkLimits", "base_url": "baseUrl", "'": '"'}


def spelled(text: str) -> str:
    """A fragment of a message with TypeScript's names of options, and one kind of quotes."""
    for python, script in _SPELLED.items():
        text = text.replace(python, script)
    return text


def _remove_undocumented(stated: Mapping[str, Any], observed: Observed) -> None:
    observed.result = documented(stated.get("result"), observed.result)
    if observed.error and "body" in stated.get("error", {}):
        observed.error["body"] = documented(stated["error"]["body"], observed.error.get("body"))
    if "pages" in stated:
        observed.pages = documented(stated["pages"], observed.pages)
    elif "items" in stated:
        observed.pages = [documented(stated["items"], [item for page in observed.pages for item in page])]
    if "items" in stated.get("page", {}):
        observed.page["items"] = documented(stated["page"]["items"], observed.page["items"])


class Package:
    """A package made of a document, and how its calls are spelled."""

    def __init__(self, name: str, api: Api, source: Path) -> None:
        self.name, self.source, style = name, source, loaded("typescript")
        self.listing: Any = listing_of(api, style)
        self.operations: dict[str, Any] = {each["id"]: each for each in self.listing["operations"]}


def made_of(name: str, document: Any, folder: Path) -> Package:
    """The package made of a document, with all checks."""
    path = _SPEC
    if document != "clicksend":
        path = folder / f"{name}.json"
        path.write_text(json.dumps(document), "utf-8")
    api = build(check(load(path)))
    write(render(api, loaded("typescript")), folder / name)
    return Package(name, api, folder / name)


def bundled(packages: Iterable[Package], folder: Path) -> None:
    """Bundle the packages, each as one module in `folder` with the package's name."""
    entries = [f"{each.name}={each.source / 'src/index.ts'}" for each in packages]
    options = ["--bundle", "--format=esm", "--target=es2022", "--out-extension:.js=.mjs", "--log-level=warning"]
    done = subprocess.run(
        [program("esbuild"), *entries, *options, f"--outdir={folder}"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


class TypeScriptClient:
    """A process of a runtime that makes the calls of vectors. Use it inside a `with` block."""

    def __init__(self, runtime: Runtime, packages: Mapping[str, Package], bundles: Path) -> None:
        self.runtime: Runtime = runtime
        self._packages, self._bundles = packages, bundles
        self._process = subprocess.Popen(
            [*_command(runtime), str(_SCRIPT)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def close(self) -> None:
        """End the process."""
        assert self._process.stdin and self._process.stdout
        self._process.stdin.close()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(5)
        self._process.stdout.close()

    def run(self, file: VectorFile, vector: Vector) -> Observed:
        """The observed behaviour of a vector's call."""
        package = self._packages[package_name(file)]
        with Host(vector.replies) as host:
            observed = Observed(host.address)
            stated = filled({**vector.stated, "client": {**_USUAL, **vector.stated["client"]}}, host.address)
            found = self._exchange(self._call(package, stated), host, observed.pauses)
            observed.requests = host.requests
        for name in _OBSERVED & found.keys():
            setattr(observed, name, found[name])
        _remove_undocumented(vector.stated, observed)
        if observed.error:
            observed.error = {**dict.fromkeys(_NULLABLE), **observed.error, "text": spelled(observed.error["text"])}
        if isinstance(observed.bulk, dict) and observed.bulk["error"]:
            observed.bulk["error"]["text"] = spelled(observed.bulk["error"]["text"])
        return observed

    def call(self, package: Package, stated: Mapping[str, Any]) -> dict[str, Any]:
        """What a call leads to, and its exchanges."""
        return self._exchange({**self._call(package, stated), "record": True}, None, [])

    def _exchange(self, call: dict[str, Any], host: Host | None, pauses: list[float]) -> dict[str, Any]:
        self._write(call)
        while True:
            answer = self._read()
            if "pause" in answer:
                pauses.append(answer["pause"])
                if host:
                    host.after(len(pauses))
                self._write("go")
                continue
            assert "done" in answer, answer.get("broken")
            done: dict[str, Any] = answer["done"]
            return done

    def _write(self, value: Any) -> None:
        assert self._process.stdin
        self._process.stdin.write(json.dumps(value) + "\n")
        self._process.stdin.flush()

    def _read(self) -> Any:
        assert self._process.stdout
        line = self._process.stdout.readline()
        assert line, "the process has ended"
        return json.loads(line)

    def _call(self, package: Package, stated: Mapping[str, Any]) -> dict[str, Any]:
        operation = package.operations[stated["call"]]
        path: list[Any] = []
        params: dict[str, Any] = {}
        for each in operation["arguments"]:
            given = stated.get(each["in"], {})
            if each["positional"]:
                path.append(given.get(each["wire"], {"$omitted": True}))
            elif each["in"] == "body" and not operation["body"]["flattened"]:
                params |= {each["name"]: stated["body"]} if "body" in stated else {}
            elif isinstance(given, dict) and each["wire"] in given:
                params[each["name"]] = given[each["wire"]]
        return {
            "bundle": (self._bundles / f"{package.name}.mjs").as_uri(),
            "client": package.listing["client"],
            "settings": _settings(package, stated["client"]),
            "call": operation["call"],
            "path": path,
            "params": params if any(not each["positional"] for each in operation["arguments"]) else None,
            "options": _in_milliseconds(stated.get("options", {})),
            "streamed": operation["streamed"],
            "paginated": operation["paginated"],
            "all": "page" not in stated or "items" in stated or "pages" in stated,
            "bulk": "bulk" in stated,
        }


_OBSERVED = {"result", "pages", "events", "page", "bulk", "error", "drift"}
_NULLABLE = ("status", "code", "meaning", "message", "request_id", "retry_after", "body", "raw_body")


def package_name(file: VectorFile) -> str:
    """The name of the package for a file of vectors."""
    return file.document if isinstance(file.document, str) else file.name


def _command(runtime: Runtime) -> list[str]:
    if runtime == "node":
        return [shutil.which("node") or "node"]
    return [program(runtime), "run", *(["--allow-all", "--quiet"] if runtime == "deno" else [])]


def _settings(package: Package, given: Mapping[str, Any]) -> dict[str, Any]:
    stated = {**given}
    credentials, variables = dict(stated.pop("credentials", {})), dict(stated.pop("variables", {}))
    settings = _in_milliseconds(stated)
    for scheme in package.listing["auth"]:
        value = credentials.pop(scheme["scheme"], {})
        parts: dict[str, Any] = (
            value if isinstance(value, dict) and "$turns" not in value else {scheme["roles"][0]: value}
        )
        named: dict[str, str] = dict(zip(scheme["roles"], scheme["arguments"], strict=True))
        settings |= {named.get(role, role): part for role, part in parts.items()}
    for each in package.listing["variables"]:
        if each["wire"] in variables:
            settings[each["name"]] = variables.pop(each["wire"])
    assert not credentials | variables, f"the document has none of these: {[*credentials, *variables]}"
    return settings


def _in_milliseconds(given: Mapping[str, Any]) -> dict[str, Any]:
    renamed = {_CAMEL.get(name, name): value for name, value in given.items()}
    timeout = renamed.get("timeout")
    if isinstance(timeout, int | float) and not isinstance(timeout, bool):
        renamed["timeout"] = timeout * 1000
    return renamed
