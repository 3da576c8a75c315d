"""The TypeScript style: a package of ES modules for Node, Deno, Bun, workers and browsers.

naming.py        identifiers                     escaping.py       literals and comments
layout.py        code in lines that fit          imports.py        the imports of a module
spelling.py      types and shapes                arguments.py      the arguments of functions
descriptors.py   the data of operations          limits.py         the limits of arguments
modules.py       modules of resources            declarations.py   modules of types
configuration.py the modules of the client       docs.py           comments
guard.py         refuses output that allowlist.py does not list; linking.py, imports that lead nowhere
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.ir import Api
from generator.styling.docs import summary
from generator.styling.licenses import holder, license_text
from generator.styling.texts import as_json, blocks, code, markdown, one_line

from .configuration import config_of, details_of, errors_of, options_of, pages_of, webhooks_of
from .declarations import groups_of
from .docs import block, text_of
from .entry import ERRORS, exports_of, getters_of, lookups_of
from .escaping import comment, doctext, literal
from .examples import examples
from .guard import verify as verify
from .inspection import listing
from .layout import Source
from .lines import RATINGS as RATINGS
from .lines import lines_of
from .linking import interface as interface
from .linking import link as link
from .modules import modules_of
from .naming import client_class, error_class, exported, ident, module, setting
from .package import is_on_npm, jsr, license_files, manifest, package_name, version
from .readme import call_of, example_of

IGNORE = ("node_modules", "dist")
OPTIONS: dict[str, object] = {"package": "", "version": ""}
"""`package` is the name on npm, such as `@acme/pets`; it and `version` win over the facts of the package."""


def context(api: Api, options: Mapping[str, Any]) -> dict[str, object]:
    """The variables of the templates, in addition to the Api."""
    name = package_name(api, options)
    return {
        "name": name,
        "manifest": manifest(api, options),
        "jsr": jsr(api, options),
        "license_files": license_files(api),
        "holder": holder(api, name),
        "first": example_of(api),
        "is_on_npm": is_on_npm(api),
        "is_complete": bool(api.servers) and api.servers[0].is_complete,
        "client": client_class(api.package.client),
        "modules": list(modules_of(api)),
        "groups": list(groups_of(api)),
        "config": config_of(api, f"{name}/{version(api, options)}"),
        "details": details_of(api),
        "pages": pages_of(api),
        "errors": errors_of(api),
        "webhooks": webhooks_of(api),
        "settings": options_of(api),
        "getters": getters_of(api),
        "exports": exports_of(api),
        "lookups": lookups_of(api),
        "own_errors": ERRORS,
        "examples": examples(api),
    }


def inspect(api: Api, options: Mapping[str, Any]) -> Mapping[str, object]:
    """How users call the package."""
    return listing(api, package_name(api, options))


def lines(api: Api, options: Mapping[str, Any]) -> Mapping[str, str]:
    """The lines that users write, for `diff`."""
    return lines_of(api, package_name(api, options))


def source(text: str) -> Source:
    """Code that this style has composed. Raises `TypeError` for any other text."""
    if not isinstance(text, Source):
        raise TypeError("text of the document is not code")
    return text


_FACTS = (one_line, blocks, summary, text_of)
_DOORS = (
    as_json,
    block,
    call_of,
    client_class,
    code,
    comment,
    doctext,
    error_class,
    exported,
    ident,
    license_text,
    literal,
    markdown,
    module,
    setting,
    source,
)
FILTERS = {each.__name__: each for each in (*_FACTS, *_DOORS)}
DOORS = tuple(each.__name__ for each in _DOORS)
