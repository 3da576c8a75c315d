"""The Python style: a typed package with a sync and an async client.

words.py         names, literals and texts: how the document gets into Python without becoming it
annotations.py   types
access.py        credentials and addresses
methods.py       the parameters of methods        docs.py     their docstrings
modules.py       the modules of resources
contents.py      bodies and replies
calls.py         what `inspect` lists             examples.py what the testing kit answers
models.py        the fields of models             webhooks.py the functions that read webhooks
layout.py        what black does                  guard.py    the last look at it: allowed.py lists what may be there
linking.py       the import graph of the package
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from generator.ir.api import Api
from generator.names import Name
from generator.styling.style import StyleError

from .access import (
    addresses,
    granted_credentials,
    own_credentials,
    own_server,
    proof_scheme,
    purpose,
    schemes,
    scopes_doc,
    variable_doc,
    variable_type,
)
from .annotations import argument_type, enum_type, field_type, optional, result_type, type_text, variants_type
from .calls import calls
from .contents import accept, binary_replies, encodings, media_type, other_bodies, other_types, reply_text, reply_texts
from .docs import blocks, paragraph, summary
from .examples import as_json_lines, examples_of
from .guard import verify as verify
from .layout import cut as cut
from .layout import format as format
from .layout import spread
from .linking import interface as interface
from .linking import link as link
from .methods import body_name, deprecated_parameters, field_doc, pages_class, roles, styles
from .models import (
    deprecated_fields,
    dict_type,
    groups_of,
    hidden_fields,
    key_type,
    member,
    odd_keys,
    plain_keys,
    rest,
    rest_type,
    spoken,
)
from .modules import modules_of
from .webhooks import webhook_doc, webhook_imports, webhook_summary
from .words import (
    accessor,
    attribute,
    class_name,
    client_class,
    code,
    comment,
    constant,
    descriptor,
    doctext,
    error_class,
    function,
    ident,
    markdown,
    method,
    package,
    pylit,
    resource_class,
    setting,
    toml,
    variable,
)

TOOLS = ("black",)
_PACKAGE = re.compile(r"[A-Za-z]([A-Za-z0-9_-]*[A-Za-z0-9])?")
_VERSION = re.compile(r"[0-9][A-Za-z0-9.!+_-]*")
OPTIONS: dict[str, object] = {"package": "", "version": "0.1.0", "license": "MIT"}


def context(api: Api, options: Mapping[str, Any]) -> dict[str, object]:
    """What the templates see beside the Api."""
    if not _VERSION.fullmatch(str(options["version"])):
        raise StyleError(f"{options['version']!r} is no version of a package; write one like 1.2.0")
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
        "grants": [auth.grant for auth in api.auth if auth.grant],
        "credentials": [credential for auth in api.auth for credential in auth.credentials],
        "codes": api.codes.values if api.codes else (),
        "shapes": _shapes(api),
        "examples": examples_of(api),
        "fixture": f"fake_{Name.of(api.package.environment).snake}",
    }


def inspect(api: Api, options: Mapping[str, Any]) -> Mapping[str, object]:
    """How the package is called."""
    return calls(api, _package(api, options))


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
    own = name.kebab if package(name.snake) == name.snake else name.plus("client").kebab
    return str(options["package"]) or own


def _shapes(api: Api) -> list[str]:
    """The classes of the runtime that the Api is described with."""
    shapes = ["Auth", "Credential"] if any(auth.credentials for auth in api.auth) else []
    shapes += ["Grant"] if any(auth.grant for auth in api.auth) else []
    shapes += ["Variable"] if api.servers and api.servers[0].variables else []
    shapes += (
        ["Config"] + (["Envelope"] if api.envelope else []) + sorted({pages_class(each) for each in api.paginations})
    )
    return sorted(shapes)


FILTERS = {
    each.__name__: each
    for each in (
        accept,
        accessor,
        addresses,
        argument_type,
        as_json_lines,
        attribute,
        binary_replies,
        blocks,
        body_name,
        class_name,
        code,
        comment,
        constant,
        deprecated_fields,
        deprecated_parameters,
        descriptor,
        dict_type,
        doctext,
        encodings,
        enum_type,
        error_class,
        field_doc,
        field_type,
        function,
        granted_credentials,
        hidden_fields,
        ident,
        key_type,
        markdown,
        media_type,
        member,
        method,
        odd_keys,
        optional,
        other_bodies,
        other_types,
        own_credentials,
        own_server,
        pages_class,
        paragraph,
        plain_keys,
        proof_scheme,
        purpose,
        pylit,
        resource_class,
        rest,
        rest_type,
        result_type,
        reply_text,
        reply_texts,
        roles,
        schemes,
        scopes_doc,
        setting,
        spoken,
        spread,
        styles,
        summary,
        toml,
        type_text,
        variable,
        variable_doc,
        variable_type,
        variants_type,
        webhook_doc,
        webhook_imports,
        webhook_summary,
    )
}
