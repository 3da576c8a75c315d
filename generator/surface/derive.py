"""The surface of an Api, with the places in its document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace

from ..ir import (
    Alias,
    Api,
    Body,
    Constraints,
    Enum,
    ErrorCode,
    Field,
    Model,
    NamedUnion,
    Operation,
    Parameter,
    Ref,
    Resource,
    Server,
    Webhook,
)
from ..names import Name, signed
from ..openapi.document import Document, Node
from ..openapi.paths import anonymous
from ..sources import key_of
from ..styling import keys
from ..styling.calls import Argument, arguments_of
from .places import Places
from .shapes import literal, names_in, shape_of
from .surface import Entry, Fact, Kind, Shape, Surface

_SENT, _RECEIVED = ("argument", "request-field"), ("result", "response-field", "error-body", "webhook")


def surface_of(api: Api, document: Document, lines: Mapping[str, Mapping[str, str]]) -> Surface:
    """The surface of the client of an Api; `lines` has the caller's lines of each style."""
    places = Places(document)
    earlier = _methods(api)
    used = [
        *(
            _operation(resource, operation, places, earlier, api.package.version)
            for resource in api.all_resources
            for operation in resource.operations
        ),
        *(_error(error, places, api) for error in api.errors),
        *(_webhook(each, places) for each in api.webhooks),
        *(_model(model, places, api) for model in api.models),
    ]
    sent, received = _reached(api, used)
    users = {name: each.node for entry in used for each in entry.walk() for name in names_in(each.shape)}
    choices = {each.name.pascal: each for each in api.named.values() if not isinstance(each, Model)}
    named = [
        _choice(each, name in sent, name in received, places.component(name) or users.get(name), api)
        for name, each in choices.items()
    ]
    renamed = (_alias(keys.CLIENT, each.name, each.since or api.package.version) for each in api.client_aliases)
    children = (*_settings(api, places), *renamed, *used, *named)
    client = Entry("client", keys.CLIENT, _client_facts(api), children, document.root)
    digest = key_of(*sorted(document.sources.values()), repr(replace(api.package, version=""))).hex()
    return Surface(api.package.version, client, lines, digest)


# ── the client ──


def _client_facts(api: Api) -> dict[str, Fact]:
    return {"package": api.package.name.snake, "name": api.package.client, "server": _address(api.servers)}


def _address(servers: tuple[Server, ...]) -> str:
    return servers[0].url if servers else ""


def _settings(api: Api, places: Places) -> Iterator[Entry]:
    """The client's own arguments: variables of its server, and credentials."""
    for each in api.servers[0].variables if api.servers else ():
        node = places.root / "servers" / 0 / "variables" / each.wire_name
        facts: dict[str, Fact] = {"required": each.default is None, "default": each.default, "values": each.values}
        yield Entry("variable", keys.variable_key(each), facts, node=node)
    for scheme in api.security_schemes:
        node = places.root / "components" / "securitySchemes" / scheme.name
        sent = {"sent_as": scheme.sent_as, "location": scheme.location, "key_name": scheme.key_name}
        yield Entry("scheme", f"scheme {scheme.name}", sent, node=node)
        for credential in scheme.credentials:
            yield Entry("credential", keys.credential_key(credential.argument), {}, node=node)


def _error(error: ErrorCode, places: Places, api: Api) -> Entry:
    key = keys.error_key(error)
    body = (Entry("error-body", keys.error_body_key(error), {"type": shape_of(error.type)}),) if error.type else ()
    earlier = _names(api, key, ((each.name.pascal, each) for each in api.error_aliases if each.target == error.name))
    return Entry("error", key, {"name": error.name.pascal}, (*body, *earlier), places.error(error.status))


def _webhook(webhook: Webhook, places: Places) -> Entry:
    return Entry(
        "webhook", keys.webhook_key(webhook), {"type": shape_of(webhook.type)}, node=places.webhook(webhook.name)
    )


# ── earlier names ──


def _alias(of: str, name: str, since: str) -> Entry:
    return Entry("alias", keys.alias_key(of, name), {"name": name, "since": since})


def _names(api: Api, of: str, aliases: Iterable[tuple[str, Alias[Name]]]) -> Iterator[Entry]:
    """The earlier names of something, each as it is spelled."""
    for spelled, each in aliases:
        yield _alias(of, spelled, each.since or api.package.version)


def _type_names(api: Api, name: Name) -> Iterator[Entry]:
    aliases = ((each.name.snake, each) for each in api.type_aliases if each.target == name)
    return _names(api, keys.type_key(name), aliases)


def _methods(api: Api) -> dict[str, list[Entry]]:
    """The earlier names of each operation, by its key."""
    found = dict[str, list[Entry]]()
    for resource in api.all_resources:
        for each in resource.aliases:
            key = keys.operation_key(each.operation)
            name = ".".join(part.snake for part in (*resource.path, each.operation.name))
            found.setdefault(key, []).append(_alias(key, name, each.since or api.package.version))
    return found


# ── operations ──


def _operation(
    resource: Resource,
    operation: Operation,
    places: Places,
    earlier: Mapping[str, Sequence[Entry]],
    version: str,
) -> Entry:
    node, key = places.operation(operation), keys.operation_key(operation)
    facts: dict[str, Fact] = {
        "id": operation.id,
        "method": operation.method,
        "path": anonymous(operation.path),
        "name": ".".join(each.snake for each in (*resource.path, operation.name)),
        "deprecated": operation.deprecated,
        "safety": operation.safety,
        "server": _address(operation.servers),
        "security": tuple(tuple(each.scheme for each in alternative) for alternative in operation.security),
        "scopes": tuple((each.scheme, *each.scopes) for alternative in operation.security for each in alternative),
        "media_types": tuple(each.media_type for each in operation.body.contents) if operation.body else (),
    }
    form = "pages" if operation.pagination else "stream" if operation.stream else "value"
    returned: dict[str, Fact] = {"type": shape_of(operation.returns), "form": form}
    result = Entry("result", keys.result_key(operation), returned, node=places.result(operation))
    batch = (Entry("batch", keys.batch_key(operation), {}, node=node),) if operation.batch else ()
    children = (*_arguments(operation, places, version), result, *batch, *earlier.get(key, ()))
    return Entry("operation", key, facts, children, node)


def _arguments(operation: Operation, places: Places, version: str) -> Iterator[Entry]:
    parameters = {each.name: each for each in operation.parameters}
    whole = _body_shape(operation.body)
    positions = {each.name: number for number, each in enumerate(operation.within("path"))}
    for each in arguments_of(operation):
        parameter = parameters.get(each.name)
        if parameter:
            yield _parameter(operation, parameter, each, positions.get(each.name), places, version)
        elif each.wire and not whole:
            yield _member(operation, each, places)
    if operation.body:
        flattened = bool(operation.body.fields)
        facts: dict[str, Fact] = {"type": whole, "required": operation.body.required, "flattened": flattened}
        names = tuple((each.wire_name, each.name.snake) for each in operation.body.fields if _is_numbered(each))
        facts |= {"place": "body", "wire": "", **({"names": names} if names else {})}
        yield Entry("argument", keys.argument_key(operation, "body", ""), facts, node=places.body(operation))


def _body_shape(body: Body | None) -> Shape:
    """The shape of the whole body; nothing for a body of members that no single type has."""
    if body is None:
        return ()
    is_whole = not body.fields or isinstance(body.type, Ref)
    return shape_of(body.type) if is_whole else ()


def _parameter(
    operation: Operation,
    parameter: Parameter,
    argument: Argument,
    position: int | None,
    places: Places,
    version: str,
) -> Entry:
    key = keys.argument_key(operation, parameter.location, parameter.wire_name)
    facts: dict[str, Fact] = {
        "type": shape_of(argument.type),
        "required": argument.required or parameter.location == "path",
        "place": parameter.location,
        "wire": parameter.wire_name.lower() if parameter.location == "header" else parameter.wire_name,
        "name": argument.name.snake,
        "position": position,
        "default": _plain(parameter.default),
        "deprecated": parameter.deprecated,
        "serialization": parameter.serialization,
        "limits": _limits(parameter.constraints),
    }
    earlier = tuple(_alias(key, each.name.snake, each.since or version) for each in parameter.aliases)
    return Entry("argument", key, facts, earlier, places.parameter(operation, parameter))


def _is_numbered(field: Field) -> bool:
    """Whether a member of a body has another name than its own, because that is an argument already."""
    return not field.parameter and field.name != signed(field.wire_name)


def _member(operation: Operation, each: Argument, places: Places) -> Entry:
    facts: dict[str, Fact] = {
        "type": shape_of(each.type),
        "required": each.required,
        "place": "body",
        "wire": each.wire,
    }
    facts |= {"name": each.name.snake}
    return Entry("argument", keys.argument_key(operation, "body", each.wire), facts, node=places.body(operation))


# ── types ──


def _identity(type_: Model | Enum | NamedUnion) -> dict[str, Fact]:
    """The schema of a type, and its name, from which the builder can make it again."""
    return {"schema": type_.schema, "words": type_.name.snake}


def _model(model: Model, places: Places, api: Api) -> Entry:
    node = places.schema(model.schema)
    extra = model.additional_properties
    members = [(each, places.member(node, each.wire_name)) for each in model.fields]
    children = [
        *(
            Entry("request-field", keys.field_key(model, each, True), _sent(each), node=place)
            for each, place in members
            if model.in_requests and not each.read_only
        ),
        *(
            Entry("response-field", keys.field_key(model, each, False), _received(each), node=place)
            for each, place in members
            if model.in_responses and not each.write_only
        ),
    ]
    if extra:
        direction = "response" if model.in_responses else "request"
        facts: dict[str, Fact] = {"type": shape_of(extra.type), "direction": direction}
        children.append(Entry("additional", keys.additional_key(model), facts, node=node))
    key = keys.type_key(model.name)
    children += _type_names(api, model.name)
    form: dict[str, Fact] = {"form": "model", "closed": model.is_closed, **_identity(model)}
    return Entry("type", key, form, tuple(children), node)


def _sent(field: Field) -> dict[str, Fact]:
    return {
        **_received(field),
        "default": _plain(field.default),
        "deprecated": field.deprecated,
        "limits": _limits(field.constraints),
    }


def _received(field: Field) -> dict[str, Fact]:
    return {"wire": field.wire_name, "type": shape_of(field.type), "required": field.required}


def _choice(named: Enum | NamedUnion, sent: bool, received: bool, node: Node | None, api: Api) -> Entry:
    """An enum or a union. The direction of its values is a child of its own, because it decides what a change means."""
    key = keys.type_key(named.name)
    if isinstance(named, Enum):
        shape: Shape = tuple(literal(each.value) for each in named.values)
        facts: dict[str, Fact] = {"form": "enum"}
    else:
        shape = _members_of(named)
        tags = tuple((value, *shape_of(type_)) for value, type_ in named.type.mapping)
        facts = {"form": "union", "discriminator": named.type.discriminator, "tags": tags}
    kinds: dict[str, Kind] = {"sent": "request-type", "received": "response-type"}
    directions = ["sent"] * sent + ["received"] * received
    children = [Entry(kinds[each], f"{key} {each}", {"type": shape}, node=node) for each in directions]
    children += _type_names(api, named.name)
    return Entry("type", key, facts | _identity(named), tuple(children), node)


def _reached(api: Api, used: list[Entry]) -> tuple[set[str], set[str]]:
    """The names of the types that requests contain, and of those that responses contain."""
    members = {each.name.pascal: _members_of(each) for each in api.named_unions}
    found = []
    for kinds in (_SENT, _RECEIVED):
        queue = [name for entry in used for each in entry.walk() if each.kind in kinds for name in names_in(each.shape)]
        reached = set[str]()
        while queue:
            name = queue.pop()
            if name not in reached:
                reached.add(name)
                queue += names_in(members.get(name, ()))
        found.append(reached)
    return found[0], found[1]


def _members_of(union: NamedUnion) -> Shape:
    """The alternatives of a named union."""
    return tuple(each for member in union.type.members for each in shape_of(member))


# ── facts ──


def _plain(value: object) -> Fact:
    return value if isinstance(value, str | bool | int | float | None) else repr(value)


def _limits(constraints: Constraints | None, within: str = "") -> tuple[tuple[str, Fact], ...]:
    """Each limit that is set, by name; those of the items of a list begin with `items.`."""
    if constraints is None:
        return ()
    found: list[tuple[str, Fact]] = []
    for each in fields(constraints):
        value = getattr(constraints, each.name)
        if isinstance(value, Constraints):
            found += _limits(value, f"{within}items.")
        elif value not in (None, False, ()):
            found.append((within + each.name, value))
    return tuple(found)
