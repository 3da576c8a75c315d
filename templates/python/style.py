"""The Python style: a typed package with a sync and an async client.

naming.py        identifiers                       escaping.py    literals, docstrings, TOML and Markdown
annotations.py   types                             auth.py        credentials and addresses
methods.py       the parameters of methods         docs.py        their docstrings
modules.py       the modules of resources          contents.py    bodies and responses
models.py        the fields of models              webhooks.py    the functions that read webhooks
examples.py      what the testing kit answers      inspection.py  what `inspect` lists
layout.py        formatting by black               guard.py       refuses output that allowlist.py does not list
linking.py       the import graph of the package
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from generator.ir import Api, scheme_names
from generator.names import Name
from generator.styling.calls import body_name, own_server
from generator.styling.docs import field_doc, summary
from generator.styling.style import StyleError
from generator.styling.texts import blocks, code, markdown, paragraph

from .annotations import (
    argument_type,
    enum_type,
    field_type,
    keyword_type,
    result_type,
    tagged_union_type,
    type_expression,
)
from .auth import (
    addresses,
    credential_purpose,
    scopes_argument_doc,
    variable_doc,
    variable_type,
)
from .contents import (
    binary_responses,
    encodings,
    media_type,
    other_bodies,
    other_types,
    response_expression,
    response_expressions,
)
from .escaping import comment, doctext, pylit, toml
from .examples import as_json_lines, examples_of
from .guard import verify as verify
from .inspection import listing
from .layout import format as format
from .layout import split as split
from .layout import wrap_call
from .linking import interface as interface
from .linking import link as link
from .methods import deprecated_parameters, pages_class, styles
from .models import (
    additional_field,
    additional_type,
    declared_fields,
    deprecated_fields,
    dict_type,
    field_declaration,
    groups_of,
    hidden_fields,
    identifier_keys,
    key_type,
    non_identifier_keys,
)
from .models import validate as validate
from .modules import modules_of
from .naming import (
    accessor,
    attribute,
    class_name,
    client_class,
    constant,
    descriptor,
    dict_class,
    error_class,
    function,
    give_way,
    ident,
    imported,
    method,
    own,
    package,
    resource_class,
    setting,
    variable,
)
from .webhooks import webhook_doc, webhook_imports

TOOLS = ("black",)
IGNORE = "__pycache__ .mypy_cache .ruff_cache .pytest_cache *.egg-info build dist".split()
_PACKAGE = re.compile(r"[A-Za-z]([A-Za-z0-9_-]*[A-Za-z0-9])?")
_VERSION = re.compile(r"[0-9][A-Za-z0-9.!+_-]*")
_OWN = (
    "AsyncPages AsyncResource ClassVar Final Mapping Model Operation Options Page Resource Self TypeAlias TypedDict UnsetType"
).split()
"""Names that templates write, and that give way to classes of the document."""
OPTIONS: dict[str, object] = {"package": "", "version": "0.1.0", "license": "MIT"}


def context(api: Api, options: Mapping[str, Any]) -> dict[str, object]:
    """What the templates see beside the Api."""
    if not _VERSION.fullmatch(str(options["version"])):
        raise StyleError(f"{options['version']!r} is not a package version; write one like 1.2.0")
    give_way(api)
    return {
        "package": _package(api, options),
        "distribution": _distribution(api, options),
        "client": client_class(api.package.client),
        "resources": api.all_resources,
        "modules": list(modules_of(api)),
        "groups": groups_of(api, received=True),
        "param_groups": groups_of(api, received=False),
        "variables": api.servers[0].variables if api.servers else (),
        "is_complete": bool(api.servers) and api.servers[0].is_complete,
        "flows": [auth.flow for auth in api.security_schemes if auth.flow],
        "credentials": api.credentials,
        "codes": api.codes.values if api.codes else (),
        "config_classes": _config_classes(api),
        "examples": examples_of(api),
        "spelled": {each: own(each) for each in _OWN},
        "imports": {each: imported(each) for each in _OWN},
        "fixture": f"fake_{Name.of(api.package.environment).snake}",
    }


def inspect(api: Api, options: Mapping[str, Any]) -> Mapping[str, object]:
    """How the package is called."""
    return listing(api, _package(api, options))


def _package(api: Api, options: Mapping[str, Any]) -> str:
    """What the package is imported by. A name that is given is taken as it is, but for its hyphens."""
    given = str(options["package"])
    if not given:
        return package(api.package.name.snake)
    name = given.replace("-", "_")
    if not _PACKAGE.fullmatch(given):
        raise StyleError(
            f"no package can be called {given!r}: use letters and digits of ASCII, with - or _ between them"
        )
    if package(name.lower()) != name.lower():
        raise StyleError(f"no package can be called {given!r}: Python, or what installs packages, has that name")
    return name


def _distribution(api: Api, options: Mapping[str, Any]) -> str:
    """What the package is installed by; one that others depend on keeps its name."""
    name = api.package.name
    own = name.kebab if package(name.snake) == name.snake else name.with_words("client").kebab
    return str(options["package"]) or own


def _config_classes(api: Api) -> list[str]:
    """The classes that `_config.py` needs of the runtime's config.py."""
    classes = ["SecurityScheme", "Credential"] if any(auth.credentials for auth in api.security_schemes) else []
    classes += ["ClientCredentialsFlow"] if any(auth.flow for auth in api.security_schemes) else []
    classes += ["ServerVariable"] if api.servers and api.servers[0].variables else []
    return sorted([*classes, "Config", *(["Envelope"] if api.envelope else [])])


_FACTS = (
    additional_field,
    addresses,
    binary_responses,
    blocks,
    body_name,
    credential_purpose,
    declared_fields,
    deprecated_fields,
    deprecated_parameters,
    encodings,
    field_doc,
    hidden_fields,
    identifier_keys,
    media_type,
    non_identifier_keys,
    other_bodies,
    other_types,
    own_server,
    paragraph,
    response_expression,
    response_expressions,
    scheme_names,
    scopes_argument_doc,
    styles,
    summary,
    variable_doc,
    webhook_doc,
    webhook_imports,
    wrap_call,
)
"""Filters whose results a door is still to make safe."""
_DOORS = (
    accessor,
    additional_type,
    argument_type,
    as_json_lines,
    attribute,
    class_name,
    code,
    comment,
    constant,
    descriptor,
    dict_class,
    dict_type,
    doctext,
    enum_type,
    error_class,
    field_declaration,
    field_type,
    function,
    ident,
    key_type,
    keyword_type,
    markdown,
    method,
    pages_class,
    pylit,
    resource_class,
    result_type,
    setting,
    tagged_union_type,
    toml,
    type_expression,
    variable,
    variable_type,
)
"""Filters that make names, literals, types, or documentation of whatever they get; nothing is printed but through one."""
FILTERS = {each.__name__: each for each in (*_FACTS, *_DOORS)}
DOORS = tuple(each.__name__ for each in _DOORS)
