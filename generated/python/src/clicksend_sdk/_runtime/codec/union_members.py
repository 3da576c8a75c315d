"""The members of a union that an object fits by its keys, and classes for objects that fit several at once.

A tag is faster and exact, but many unions have none. Trying every member takes too long: unions nest, and every level
would multiply the work. The keys of an object leave one or two members to try.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from .types import is_object
from .unions import UnionMeta, by_tag, extra_field, in_order, is_extra, is_model, is_plain_model

__all__ = [
    "candidates",
    "drifted_class",
    "is_drifted",
    "is_recognized",
    "object_members",
    "options",
    "plain_model",
    "untagged_options",
]


class ObjectMember(NamedTuple):
    """A model, and the member of the union that it belongs to: itself, or a nested union."""

    member: Any
    model: type[msgspec.Struct]
    names: frozenset[str]
    required: frozenset[str]
    is_open: bool
    """Whether it keeps additional members."""


class ObjectMembers(NamedTuple):
    """The members of a union for objects: models with known keys, and mappings with any keys."""

    models: tuple[ObjectMember, ...]
    mappings: tuple[Any, ...]

    @property
    def several(self) -> bool:
        return len(self.models) + len(self.mappings) > 1


@functools.cache
def object_members(members: tuple[Any, ...]) -> ObjectMembers:
    """The members of a union for objects; a nested union counts by its models."""
    models: list[ObjectMember] = []
    mappings: list[Any] = []
    for member in members:
        for each in _flat(member):
            if is_model(each):
                fields = [field for field in msgspec.structs.fields(each) if not is_extra(field)]
                names = frozenset(field.encode_name for field in fields)
                required = frozenset(field.encode_name for field in fields if field.required)
                models.append(ObjectMember(member, each, names, required, extra_field(each) is not None))
            elif getattr(each, "__origin__", each) is dict:
                mappings.append(member)
    return ObjectMembers(tuple(models), tuple(dict.fromkeys(mappings)))


def _flat(member: Any) -> list[Any]:
    """A member, or the members of a nested union."""
    return [each for inner in member.members for each in _flat(inner)] if isinstance(member, UnionMeta) else [member]


@functools.lru_cache(maxsize=4096)
def candidates(members: tuple[Any, ...], keys: frozenset[str]) -> tuple[Any, ...]:
    """The members that an object with these keys fits, best first; none if no member documents any of the keys.

    The best members find all keys that they require, and document most of the object's keys. If other matching members
    document further keys, the object is all of them at once (JSON Schema 2020-12, 10.2.1.2): a class with all fields:

        anyOf [A{a}, B{b}], {"a": 1, "b": 2}    ->    A & B, A, B
    """
    known = object_members(members)
    scored = [(len(keys & each.names), each) for each in known.models]
    complete = [each for each in scored if each[1].required <= keys]
    most = max((count for count, _ in complete or scored), default=0)
    if not most and keys:
        return (*(each.member for each in known.models if each.is_open), *known.mappings)
    best = [each for count, each in complete or scored if count == most]
    found = [each.member for each in best]
    if most < len(keys) and len(complete) > 1 and not best[0].is_open:
        matching = [each for count, each in complete if count and each not in best]
        if len(keys & frozenset[str]().union(*(each.names for each in [*best, *matching]))) > most:
            found.insert(0, _combined(tuple(each.model for each in [*best, *matching])))
    return (*dict.fromkeys(found), *known.mappings)


def options(type_: UnionMeta, raw: Any) -> Sequence[Any]:
    """The members that a value fits, best first; none for an object with an unknown tag or only unknown keys."""
    if not type_.tag or not is_object(raw):
        return untagged_options(type_.members, raw)
    member = by_tag(type_, raw)
    if member is not None:
        return [member]
    # Where mappings alone have no tag, an object with an unknown tag is a new member rather than a mapping.
    is_new = type_.tag in raw and not any(map(is_model, type_.untagged))
    return [] if is_new else untagged_options(type_.untagged, raw)


def untagged_options(members: tuple[Any, ...], raw: Any) -> Sequence[Any]:
    """The members of a union without a tag that a value fits, best first."""
    if not is_object(raw):
        fitting = in_order(members, raw)
        return [*fitting, *(each for each in members if each not in fitting)]
    known = object_members(members)
    if known.several:
        return candidates(members, frozenset(raw))
    return [each.member for each in known.models] or in_order(members, raw)


@functools.lru_cache(maxsize=4096)
def plain_model(type_: UnionMeta, keys: tuple[str, ...]) -> Any:
    """The first model to try for an object with these keys; None if the union has a tag or the model needs a hook."""
    found = () if type_.tag else untagged_options(type_.members, dict.fromkeys(keys))
    return found[0] if found and is_plain_model(found[0]) else None


def is_recognized(member: Any, raw: Mapping[str, Any]) -> bool:
    """Whether an object may be decoded as a member with drift: it has all required keys, or no unknown key."""
    models = object_members((member,)).models
    keys = raw.keys()
    return not models or any(each.required <= keys or (keys and keys <= each.names) or each.is_open for each in models)


# ── classes made at run time ──


def _rebuilt(make: Any, arguments: Any, values: dict[str, Any]) -> Any:
    return make(arguments)(**values)


def _values(instance: msgspec.Struct) -> dict[str, Any]:
    return {name: getattr(instance, name) for name in instance.__struct_fields__}


@functools.cache
def _combined(models: tuple[type[msgspec.Struct], ...]) -> type[msgspec.Struct]:
    """A subclass of the first model with the fields of all."""
    first, *others = models
    fields = {field.encode_name: field.name for field in msgspec.structs.fields(first)}
    added: list[tuple[str, Any, Any]] = []
    for field in (field for model in others for field in msgspec.structs.fields(model)):
        if field.encode_name not in fields and not is_extra(field):
            name = field.name if field.name not in fields.values() else f"{field.name}_"
            fields[field.encode_name] = name
            how = {"default": field.default} if field.default is not msgspec.NODEFAULT else {}
            how |= {"default_factory": field.default_factory} if field.default_factory is not msgspec.NODEFAULT else {}
            added.append((name, field.type, msgspec.field(name=field.encode_name, **how)))

    def reduce(self: msgspec.Struct) -> Any:
        return _rebuilt, (_combined, models, _values(self))

    name = " & ".join(model.__name__ for model in models)
    return msgspec.defstruct(
        name,
        added,
        bases=(first,),
        namespace={"__reduce__": reduce},
        module=first.__module__,
        frozen=True,
        kw_only=True,
    )


@functools.cache
def drifted_class(model: type[msgspec.Struct]) -> type[msgspec.Struct]:
    """A subclass for objects with values that their model does not allow; such an object can be sent back."""

    def reduce(self: msgspec.Struct) -> Any:
        return _rebuilt, (drifted_class, model, _values(self))

    namespace = {"__reduce__": reduce, "__drifted__": True}
    return msgspec.defstruct(
        model.__name__, (), bases=(model,), namespace=namespace, module=model.__module__, frozen=True, kw_only=True
    )


def is_drifted(type_: type) -> bool:
    """Whether `drifted_class` made a class."""
    return "__drifted__" in vars(type_)
