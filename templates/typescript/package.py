"""The facts of the package: its name, its version, and package.json."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from generator.ir import Api
from generator.styling.licenses import licenses
from generator.styling.style import OptionError

from .naming import module

_NAME = re.compile(r"(@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*")
_VERSION = re.compile(r"\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?")
_SERVICE = "www.npmjs.com"
_ENTRIES = {
    ".": "index",
    "./client": "client",
    "./errors": "errors",
    "./models/*": "models/*",
    "./resources/*": "resources/*",
    "./testing": "testing/index",
    "./webhooks": "webhooks",
}


def package_name(api: Api, options: Mapping[str, Any]) -> str:
    """The name of the package on npm. Raises `OptionError` if it cannot be one."""
    name = str(options["package"]) or api.package.name.kebab
    if not _NAME.fullmatch(name) or len(name) > 214 or name in ("node_modules", "favicon.ico"):
        raise OptionError(f"package: {name!r} cannot be the name of a package; write one like @acme/pets", "package")
    return name


def version(api: Api, options: Mapping[str, Any]) -> str:
    """The version of the package. Raises `OptionError` if npm would refuse it."""
    stated = str(options["version"]) or api.package.version or "0.1.0"
    if not _VERSION.fullmatch(stated):
        raise OptionError(f"version: {stated!r} is not a version of npm; write one like 1.2.0", "version")
    return stated


def manifest(api: Api, options: Mapping[str, Any]) -> dict[str, object]:
    """The content of package.json."""
    package = api.package
    facts: dict[str, object] = {
        "name": package_name(api, options),
        "version": version(api, options),
        "description": package.description or api.summary or f"A client of the {api.title} API.",
        "keywords": list(package.keywords),
        "license": package.license,
        "author": ", ".join(each.name for each in package.authors if each.name),
        "homepage": package.urls.get("Homepage", ""),
        "repository": package.urls.get("Repository", ""),
        "type": "module",
        "sideEffects": False,
        "engines": {"node": ">=20.3"},
        "exports": {
            entry: {"types": f"./dist/{path}.d.ts", "default": f"./dist/{path}.js"} for entry, path in _ENTRIES.items()
        },
        "files": ["dist", "sdk.lock", "src"],
        "scripts": {"build": "tsc", "prepare": "npm run build"},
        "devDependencies": {"typescript": "^5.9.0 || ^7.0.0"},
    }
    return {name: value for name, value in facts.items() if value not in ("", [])}


@dataclass(frozen=True, slots=True)
class LicenseFile:
    """A license text. npm publishes `LICENSE` and `LICENSE.*` in any case."""

    name: str
    identifier: str


def license_files(api: Api) -> list[LicenseFile]:
    """The files with the texts of the licenses."""
    found = licenses(api)
    return [LicenseFile(f"LICENSE.{each}" if len(found) > 1 else "LICENSE", each) for each in found]


def jsr(api: Api, options: Mapping[str, Any]) -> dict[str, object]:
    """The content of jsr.json, for the registry that takes TypeScript as it is. It has no patterns, so each module is listed."""
    folders = {"resources": map(module, (each.name for each in api.all_resources)), "models": map(module, api.groups)}
    exports = {entry: f"./src/{path}.ts" for entry, path in _ENTRIES.items() if "*" not in entry}
    exports |= {
        f"./{folder}/{name}": f"./src/{folder}/{name}.ts" for folder, names in folders.items() for name in names
    }
    facts = {"name": package_name(api, options), "version": version(api, options), "license": api.package.license}
    return {name: value for name, value in facts.items() if value} | {"exports": exports}


def is_on_npm(api: Api) -> bool:
    """Whether one of the package's URLs is on npm's site."""
    return any(urlsplit(url).hostname == _SERVICE for url in api.package.urls.values())
