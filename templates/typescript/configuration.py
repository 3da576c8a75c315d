"""The modules of the client: constants of the API, the light client, the client with all resources, errors, webhooks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import Api, Credential, ErrorCode, Pagination, SecurityScheme, scheme_names
from generator.styling.calls import own_server
from generator.styling.errors import base_of, typed_body

from .docs import block, renamed_doc, text_of, webhook_doc
from .escaping import code_of, key, literal
from .imports import Imports
from .layout import Code, Group, Source, array, laid_out, obj, surrounded
from .naming import constant, documented, error_class, exported, function, setting
from .spelling import Spelling


@dataclass(frozen=True, slots=True)
class File:
    """A module as code: its imports, and the rest."""

    imports: Source
    code: Source


def pages_of(api: Api) -> File:
    """The constants of the pagination schemes."""
    imports = Imports(api, "pages", ())
    type_ = imports.type("runtime/operation", "Pages")
    return _file(imports, (constant_of(constant(each.name), type_, _pages(each, imports)) for each in api.paginations))


def _pages(each: Pagination, imports: Imports) -> Code:
    schemes = {"page": "numbered", "offset": "offset", "cursor": "cursor", "link": "linked"}
    scheme: tuple[str, Code] = ("scheme", imports.value("runtime/page-schemes", schemes[each.kind]))
    roles = [(role, code_of(value)) for role, value in each.roles.items() if role != "follow"]
    if any(str(place).startswith("/") for place in (each.page, each.offset, each.cursor, each.limit)):
        roles.append(("write", imports.value("runtime/page-places", "inBody")))
    if each.follow:
        roles.append(("follow", imports.value("runtime/page-places", "followed")))
    return obj([scheme, *roles])


def config_of(api: Api, agent: str) -> File:
    """The constants of the API, without the meanings of its codes."""
    imports = Imports(api, "config", documented(api))
    facts = obj((name, code) for name, code in _facts(api, agent, imports) if code not in ("", "{}", array(())))
    return _file(imports, [constant_of("CONFIG", imports.type("runtime/operation", "Config"), facts)])


def _facts(api: Api, agent: str, imports: Imports) -> Iterator[tuple[str, Code]]:
    yield "agent", literal(agent)
    yield "baseUrl", literal(api.servers[0].url if api.servers else "")
    yield "environment", literal(api.package.environment)
    own = any(own_server(each, api.servers) is not None for each in api.operations)
    if own or not api.servers or not api.servers[0].is_complete or api.servers[0].variables:
        yield "server", imports.value("runtime/servers", "serverUrl")
    variables = api.servers[0].variables if api.servers else ()
    yield "variables", array(
        obj(
            [
                ("name", literal(each.wire_name)),
                ("option", literal(setting(each.name))),
                *([("default", literal(each.default))] if each.default is not None else []),
                *([("values", code_of(each.values))] if each.values else []),
            ]
        )
        for each in variables
    )
    yield "schemes", array(_scheme(each, imports) for each in api.security_schemes if each.credentials)
    yield "security", code_of(scheme_names(api.security))
    if api.envelope:
        envelope = api.envelope
        yield "envelope", code_of({name: getattr(envelope, name) for name in ("code", "message", "data", "success")})
    classes = ((key(each.status), imports.value("errors", error_class(each.name))) for each in api.errors)
    yield "statusErrors", obj(classes)
    yield "references", code_of(api.references)
    yield "corsHint", literal(api.origins) if api.origins else ""


def _scheme(scheme: SecurityScheme, imports: Imports) -> Code:
    facts: list[tuple[str, Code]] = [
        ("name", literal(scheme.name)),
        ("type", imports.value("runtime/auth", scheme.sent_as)),
        ("credentials", array(map(_credential, scheme.call_credentials))),
    ]
    facts += [("location", literal(scheme.location))] if scheme.location else []
    facts += [("key", literal(scheme.key_name))] if scheme.key_name else []
    if scheme.flow:
        client_id, secret = scheme.token_credentials
        flow = obj(
            [
                ("tokenUrl", literal(scheme.flow.token_url)),
                ("clientId", _credential(client_id)),
                ("clientSecret", _credential(secret)),
                ("scopes", literal(setting(scheme.flow.argument))),
            ]
        )
        facts.append(("flow", array([imports.value("runtime/oauth", "clientCredentials"), flow])))
    return obj(facts)


def _credential(each: Credential) -> Code:
    return obj([("option", literal(setting(each.argument))), ("environment", literal(each.environment))])


def details_of(api: Api) -> File:
    """The part of the configuration that makes errors clearer and bundles larger; only the client with all operations has it."""
    imports = Imports(api, "details", documented(api))
    spelling = Spelling(imports)
    codes = obj((key(str(each.value)), literal(each.description)) for each in api.codes.values) if api.codes else "{}"
    facts: list[tuple[str, Code]] = [
        ("meanings", codes),
        ("statusMeanings", obj((key(each.status), literal(each.meaning)) for each in api.errors if each.meaning)),
        ("errors", obj((key(each.status), spelling.shape(each.type)) for each in api.errors if each.type)),
        ("explain", imports.value("runtime/messages", "explain")),
        ("checkLimits", imports.value("runtime/limits", "checkLimits")),
    ]
    stated = obj((name, code) for name, code in facts if code != "{}")
    type_ = Source(f"{imports.standard('Partial')}<{imports.type('runtime/operation', 'Config')}>")
    return _file(imports, [constant_of("DETAILS", type_, stated)])


def errors_of(api: Api) -> File:
    """The classes of errors by status."""
    classes = {error_class(each.name) for each in api.errors}
    imports = Imports(api, "errors", documented(api) | classes, declared=classes)
    earlier = [
        Source(f"export {{\n  {block(renamed_doc(new), 2)}{new} as {error_class(each.name)},\n}};")
        for each in api.error_aliases
        for new in [error_class(each.target)]
    ]
    return _file(imports, [*(_error(api, each, imports) for each in api.errors), *earlier])


def _error(api: Api, error: ErrorCode, imports: Imports) -> Source:
    base, type_ = base_of(error, api.errors), typed_body(error, api.errors)
    body = Spelling(imports).type(type_) if type_ else ""
    parent = error_class(base.name) if base else imports.value("runtime/errors", "APIStatusError")
    extends = f"{parent}<{body}>" if body and not base else parent
    lines = f"  declare readonly body: {body} | undefined;\n" if body and base else ""
    lines += f"  override get name(): string {{\n    return {literal(error_class(error.name))};\n  }}\n"
    return Source(
        f"{block(text_of(error.description))}export class {error_class(error.name)} extends {extends} {{\n{lines}}}"
    )


def webhooks_of(api: Api) -> File:
    """The functions that read webhooks."""
    names = {function(each.name) for each in api.webhooks}
    imports = Imports(api, "webhooks", documented(api) | names)
    spelling = Spelling(imports)
    functions, exports = list[Source](), list[str]()
    for each in api.webhooks:
        body = f"body: {imports.type('runtime/webhooks', 'WebhookBody')}"
        options = f"options?: {imports.type('runtime/webhooks', 'WebhookOptions')}"
        name, public = function(each.name), exported(each.name)
        exports += [f"{name} as {public}"] if name != public else []
        start = f"{'export ' if name == public else ''}function {name}"
        returned = f"{imports.standard('Promise')}<{spelling.type(each.type)}>"
        head = laid_out(Group("(", (body, options), ")", before=start, after=f": {returned} {{"))
        read, config = imports.value("runtime/webhooks", "readWebhook"), imports.value("config", "CONFIG")
        call = Group(
            "(", (config, spelling.shape(each.type), "body", "options"), ")", before=f"return {read}", after=";"
        )
        functions.append(Source(f"{block(webhook_doc(each))}{head}\n  {laid_out(call, 2)}\n}}"))
    if exports:
        functions.append(Source(f"export {{ {', '.join(exports)} }};"))
    return _file(imports, functions)


def options_of(api: Api) -> Source:
    """The members of the interface with the settings of a client; empty if there are only those of all clients."""
    found: list[tuple[str, str, str]] = []
    for credential in api.credentials:
        purpose = "For fetching access tokens" if credential.fetches_tokens else "For authentication"
        doc = f"{purpose}; `{credential.environment}` in the environment if omitted. An empty text: only calls without."
        found.append((setting(credential.argument), "Credential", doc))
    for variable in api.servers[0].variables if api.servers else ():
        text = variable.description.rstrip(".") or f"The variable `{variable.wire_name}` of the API's URL"
        default = "required" if variable.default is None else f"`{variable.default}` if omitted"
        values = " | ".join(map(literal, variable.values)) or "string"
        found.append((setting(variable.name), values, f"{text}; {default}. `baseUrl` overrides it."))
    for scheme in api.security_schemes:
        if scheme.flow:
            names = ", ".join(f"`{name}`" for name, _ in scheme.flow.scopes)
            doc = f"The scopes to request with an access token{f', out of {names}' if names else ''}; the server decides if omitted."
            found.append((setting(scheme.flow.argument), "readonly string[]", doc))
    lines = (f"  {block(text_of(doc), 2)}{name}?: {type_} | undefined;\n" for name, type_, doc in found)
    return Source("".join(lines))


def constant_of(name: str, type_: str, code: Code) -> Source:
    """The declaration of an exported constant."""
    return laid_out(surrounded(f"export const {name}: {type_} = ", code, ";"))


def _file(imports: Imports, parts: Iterator[Source] | list[Source]) -> File:
    code = Source("\n\n".join(parts))
    return File(imports.lines(), code)
