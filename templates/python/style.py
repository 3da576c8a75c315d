"""The Python style: a typed package with a sync and an async client.

naming.py        identifiers                       escaping.py    literals, docstrings, TOML
annotations.py   types                             auth.py        docs of credentials and server variables
methods.py       parameters in descriptors         docs.py        docstrings of methods
limits.py        the limits of arguments
modules.py       modules of resources              contents.py    bodies and responses
models.py        models and TypedDicts             webhooks.py    functions that read webhooks
inspection.py    the result of `inspect`
layout.py        formatting by black               folding.py     long lines, folded as black does
guard.py         refuses output that allowlist.py does not list
errors.py        the exceptions for statuses       linking.py     the import graph of the package
metadata.py      version, classifiers              readme.py      the first call in the README
example_calls.py the calls of the package's own tests
lookups.py       lists with references             lines.py         the lines that callers write, for `diff`
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from generator.ir import Api, Operation, Resource, scheme_names
from generator.names import Name
from generator.problems import shorten
from generator.styling.calls import body_name, own_server
from generator.styling.docs import field_doc, summary
from generator.styling.errors import refusals, typed_body, unclear_errors
from generator.styling.first_call import first_call
from generator.styling.licenses import holder, license_text, licenses
from generator.styling.routes import as_json_lines, examples_of
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
    constants,
    encodings,
    media_type,
    other_bodies,
    other_types,
    response_expression,
    response_expressions,
)
from .earlier_names import earlier_names
from .errors import (
    error_base,
    error_body_type,
    error_imports,
    error_types,
    unknown_error_class,
)
from .escaping import comment, doctext, pylit, toml, toml_key
from .example_calls import example_calls, has_example, value_imports
from .guard import verify as verify
from .inspection import listing
from .layout import format as format
from .layout import formatted as formatted
from .layout import split as split
from .limits import operation_limits
from .lines import RATINGS as RATINGS
from .lines import lines_of
from .linking import interface as interface
from .linking import link as link
from .lookups import lookups_of
from .metadata import classifiers, client_module, optional_dependencies, pythons, version
from .methods import (
    batch_items,
    batch_type,
    client_method,
    deprecated_parameters,
    deprecation_warning,
    pages_class,
    return_type,
    styles,
)
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
    model_limits,
    non_identifier_keys,
)
from .models import validate as validate
from .modules import modules_of
from .naming import (
    HIDDEN_BY_FIELDS,
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
    hidden,
    ident,
    imported,
    method,
    own,
    package,
    resource_class,
    setting,
    variable,
)
from .readme import is_on_pypi
from .webhooks import webhook_doc, webhook_imports

SURFACE = "src/[package]/sdk.lock"
TOOLS = ("black", "ruff")
IGNORE = "__pycache__ .mypy_cache .ruff_cache .pytest_cache *.egg-info build dist".split()
_PACKAGE = re.compile(r"[A-Za-z]([A-Za-z0-9_-]*[A-Za-z0-9])?")
_OWN = (
    "AsyncResource Batch Callable ClassVar Final Literal Mapping Model Operation Options Resource Self Streaming TypeAlias TypedDict UnsetType"
).split()
"""Names that templates write, and that give way to classes of the document."""
OPTIONS: dict[str, object] = {
    "package": "",
    "version": "",
    "requires_python": ">=3.11",
    "client_module": "client",
    "optional_dependencies": {},
}
"""`package` and `version` win over the facts of the package. `client_module` is the module whose clients users import, and
`optional_dependencies` has lists of requirements by the name of their extra; docs/own-code.md.
"""


def context(api: Api, options: Mapping[str, Any]) -> dict[str, object]:
    """The variables of the templates, in addition to the Api."""
    give_way(api)
    return {
        "package": _package(api, options),
        "distribution": _distribution(api, options),
        "version": version(api, options),
        "licenses": licenses(api),
        "client_module": client_module(options),
        "optional_dependencies": optional_dependencies(options),
        "holder": holder(api, _distribution(api, options)),
        "classifiers": classifiers(str(options["requires_python"])),
        "pythons": pythons(str(options["requires_python"])) or ["3.x"],
        "workflows": ["publish"] if api.package.publish.workflow == "github" else [],
        "test_modules": ["test_package"] if api.package.publish.tests else [],
        "example_calls": list(example_calls(api)) if api.package.publish.tests else [],
        "first": first_call(api),
        "is_on_pypi": is_on_pypi(api),
        "authors": [{key: value for key, value in asdict(each).items() if value} for each in api.package.authors],
        "client": client_class(api.package.client),
        "resources": api.all_resources,
        "modules": list(modules_of(api)),
        "groups": groups_of(api, received=True),
        "param_groups": groups_of(api, received=False),
        "variables": api.servers[0].variables if api.servers else (),
        "is_complete": bool(api.servers) and api.servers[0].is_complete,
        "earlier_names": earlier_names(api),
        "flows": [auth.flow for auth in api.security_schemes if auth.flow],
        "credentials": api.credentials,
        "called": api.title if api.title.lower().endswith("api") else f"{api.title} API".strip(),
        "codes": api.codes.values if api.codes else (),
        "config_classes": _config_classes(api),
        "examples": examples_of(api, _route_name),
        "streams": any(operation.stream for each in api.all_resources for operation in each.operations),
        "lookups": lookups_of(api),
        "batches": any(operation.batch for each in api.all_resources for operation in each.operations),
        "spelled": {each: own(each) for each in _OWN},
        "hidden": {each: hidden(each) for each in HIDDEN_BY_FIELDS},
        "imports": {each: imported(each) for each in _OWN},
        "fixture": f"fake_{Name.of(api.package.environment).snake}",
    }


def inspect(api: Api, options: Mapping[str, Any]) -> Mapping[str, object]:
    """How users call the package."""
    return listing(api, _package(api, options))


def lines(api: Api, options: Mapping[str, Any]) -> Mapping[str, str]:
    """The lines that users write, for `diff`."""
    return lines_of(api, _package(api, options))


def _route_name(resource: Resource, operation: Operation) -> str:
    return ".".join(name.snake for name in (*resource.path, operation.name))


def _package(api: Api, options: Mapping[str, Any]) -> str:
    """The import name of the package. Of the option `package`, only hyphens are replaced."""
    option = str(options["package"])
    if not option:
        return package(api.package.name.snake)
    name = option.replace("-", "_")
    if not _PACKAGE.fullmatch(option):
        raise StyleError(f"invalid package name {option!r}: use ASCII letters and digits, with - or _ between them")
    if package(name.lower()) != name.lower():
        raise StyleError(f"invalid package name {option!r}: Python or a packaging tool uses it; choose another")
    return name


def _distribution(api: Api, options: Mapping[str, Any]) -> str:
    """The name under which users install the package; never the name of a well-known distribution."""
    name = api.package.name
    default = name.kebab if package(name.snake) == name.snake else name.with_words("client").kebab
    return str(options["package"]) or default


def _config_classes(api: Api) -> list[str]:
    """The classes that `_config.py` imports from the runtime's config.py."""
    classes = ["SecurityScheme", "Credential"] if any(auth.credentials for auth in api.security_schemes) else []
    classes += ["ClientCredentialsFlow"] if any(auth.flow for auth in api.security_schemes) else []
    classes += ["ServerVariable"] if api.servers and api.servers[0].variables else []
    classes += ["ReferenceList"] if lookups_of(api) else []
    return sorted([*classes, "Config", *(["Envelope"] if api.envelope else [])])


_FACTS = (
    additional_field,
    addresses,
    binary_responses,
    blocks,
    body_name,
    constants,
    credential_purpose,
    declared_fields,
    deprecated_fields,
    deprecated_parameters,
    deprecation_warning,
    encodings,
    error_imports,
    error_types,
    field_doc,
    has_example,
    hidden_fields,
    identifier_keys,
    media_type,
    model_limits,
    non_identifier_keys,
    operation_limits,
    other_bodies,
    other_types,
    own_server,
    paragraph,
    refusals,
    response_expression,
    response_expressions,
    scheme_names,
    scopes_argument_doc,
    shorten,
    styles,
    summary,
    typed_body,
    value_imports,
    unclear_errors,
    variable_doc,
    webhook_doc,
    webhook_imports,
)
"""Filters whose results still need a door."""
_DOORS = (
    accessor,
    additional_type,
    argument_type,
    as_json_lines,
    attribute,
    batch_items,
    batch_type,
    class_name,
    client_method,
    code,
    comment,
    constant,
    descriptor,
    dict_class,
    dict_type,
    doctext,
    enum_type,
    error_base,
    error_body_type,
    error_class,
    field_declaration,
    field_type,
    function,
    ident,
    key_type,
    keyword_type,
    license_text,
    markdown,
    method,
    pages_class,
    pylit,
    resource_class,
    result_type,
    return_type,
    setting,
    tagged_union_type,
    toml,
    toml_key,
    type_expression,
    unknown_error_class,
    variable,
    variable_type,
)
"""Filters that turn any value into a name, a literal, a type or documentation; all output goes through one of them."""
FILTERS = {each.__name__: each for each in (*_FACTS, *_DOORS)}
DOORS = tuple(each.__name__ for each in _DOORS)
