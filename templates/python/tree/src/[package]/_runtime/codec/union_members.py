"""The members of a union that an object fits by its keys, and classes for objects that fit several at once.

A tag is faster and exact, but many unions have none. Trying every member takes too long: unions nest, and every level
would multiply the work. The keys of an object leave one or two members to try.
"""

from __future__ import annotations

import functools
import types
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

import msgspec

from ..errors import MissingFieldError
from .types import UNSET, Additional, fields_of, is_extra, is_list, is_object
from .unions import UnionMeta, by_tag, extra_field, in_order, is_model, is_plain_model, types_in

__all__ = [
    "candidates",
    "drifted_class",
    "is_drifted",
    "is_recognized",
    "object_members",
    "open_class",
    "options",
    "plain_model",
    "untagged_options",
]
_MAX_COMBINED = 4
"""How many members that know equally many keys of an object are tried together with others."""
_MAX_DEPTH = 16
"""The levels of objects and lists in which the keys of an object are compared with those of the members of a union."""
_UNKNOWN = "\0"
"""Stands for keys that no member of a union knows."""


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
    names: frozenset[str]
    """All keys that the models know."""

    @property
    def several(self) -> bool:
        return len(self.models) + len(self.mappings) > 1


@functools.cache
def object_members(members: tuple[Any, ...]) -> ObjectMembers:
    """The members of a union for objects; a nested union counts by its models."""
    models: list[ObjectMember] = []
    mappings: list[Any] = []
    for member in members:
        for each in _flatten(member):
            if is_model(each):
                fields = [field for field in msgspec.structs.fields(each) if not is_extra(field)]
                names = frozenset(field.encode_name for field in fields)
                required = frozenset(field.encode_name for field in fields if field.required)
                models.append(ObjectMember(member, each, names, required, extra_field(each) is not None))
            elif getattr(each, "__origin__", each) is dict:
                mappings.append(member)
    known = frozenset[str]().union(*(each.names for each in models))
    return ObjectMembers(tuple(models), tuple(dict.fromkeys(mappings)), known)


def _flatten(member: Any) -> list[Any]:
    """A member, or the members of a nested union."""
    return [each for inner in member.members for each in _flatten(inner)] if isinstance(member, UnionMeta) else [member]


def candidates(members: tuple[Any, ...], keys: Iterable[str]) -> tuple[Any, ...]:
    """The members that an object with these keys can be, best first; none if no member documents any of them.

    The best ones have all that they require and know most of the keys. If members that match know or keep keys which
    a best one does not, the object is all of these at once (JSON Schema 2020-12, 10.2.1.2), as a class with all fields:

        anyOf [A{a}, B{b}], {"a": 1, "b": 2}    ->    A & B, A, B
    """
    given = frozenset(keys)
    known = given & object_members(members).names
    return _candidates(members, known, len(known) < len(given))


@functools.lru_cache(maxsize=4096)
def _candidates(members: tuple[Any, ...], keys: frozenset[str], has_more: bool) -> tuple[Any, ...]:
    """The candidates for an object with these keys of the members', and perhaps others."""
    models, mappings, _ = object_members(members)
    complete = [each for each in models if each.required <= keys]
    ranked = sorted(complete or models, key=lambda each: -len(keys & each.names))
    most = len(keys & ranked[0].names) if ranked else 0
    still_open = [each.member for each in ranked if complete and each.is_open]
    if not most and (keys or has_more):
        return (*still_open, *mappings)
    best = [each for each in ranked if len(keys & each.names) == most]
    first = best[:_MAX_COMBINED] if complete else []
    combined = [_combination(each, ranked, bool(mappings), keys, has_more) for each in first]
    return (*dict.fromkeys([*combined, *(each.member for each in best), *still_open]), *mappings)


def _combination(
    first: ObjectMember, ranked: list[ObjectMember], has_mapping: bool, keys: frozenset[str], has_more: bool
) -> Any:
    """A member with what others add of the keys, if they do."""
    models, known, is_open = [first.model], first.names, first.is_open
    for each in ranked if not is_open else ():
        if (keys & each.names) - known or (has_more and each.is_open and not is_open):
            models.append(each.model)
            known, is_open = known | each.names, is_open or each.is_open
    keeps_more = has_mapping and not is_open and (has_more or not keys <= known)
    return _combined(tuple(models), keeps_more) if keeps_more or len(models) > 1 else first.member


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
        if is_list(raw) and len(fitting) > 1:
            fitting.sort(key=lambda each: _count_unknown(each, raw))
        return [*fitting, *(each for each in members if each not in fitting)]
    known = object_members(members)
    if known.several:
        found = candidates(members, raw)
        return _by_inner_keys(found, raw) if _differ_inside(found) else found
    return [each.member for each in known.models] or in_order(members, raw)


def _by_inner_keys(found: tuple[Any, ...], raw: Mapping[str, Any]) -> list[Any]:
    """The candidates that know equally many keys of an object, those first that know more keys of the objects inside.

    anyOf [A{info: {name}}, B{info: {path}}], {"info": {"path": "/"}}    ->    B, A
    """

    def rank(member: Any) -> tuple[int, int]:
        known = raw.keys() & object_members((member,)).names
        return -len(known), _count_unknown(member, raw) if known else 0

    return sorted(found, key=rank)


@functools.lru_cache(maxsize=4096)
def _differ_inside(found: tuple[Any, ...]) -> bool:
    """Whether an object inside an object has another type in one of these models than in another."""
    inside: dict[str, set[frozenset[Any]]] = {}
    for model in filter(is_model, found):
        for field in msgspec.structs.fields(model):
            models = frozenset(filter(is_model, types_in(field.type)))
            inside.setdefault(field.encode_name, set()).add(models)
    return any(len(each) > 1 and any(each) for each in inside.values())


def _count_unknown(type_: Any, raw: Any, depth: int = _MAX_DEPTH) -> int:
    """How many keys of the objects in `raw` the type does not document. Unions inside count as documenting all."""
    origin, arguments = get_origin(type_), get_args(type_)
    if not depth:
        return 0
    if origin in (Annotated, Union, types.UnionType):
        members = arguments[:1] if origin is Annotated else arguments
        return min((_count_unknown(each, raw, depth) for each in members if _holds_models(each)), default=0)
    if is_list(raw):
        return sum(_count_unknown(arguments[0], each, depth - 1) for each in raw) if origin is list else 0
    if not is_object(raw):
        return 0
    if origin is dict:
        return sum(_count_unknown(arguments[1], each, depth - 1) for each in raw.values())
    if not is_model(type_):
        return 0
    inner = {field.encode_name: field.type for field in fields_of(type_) if not is_extra(field)}
    unknown = 0 if extra_field(type_) else len(raw.keys() - inner)
    return unknown + sum(_count_unknown(inner[key], each, depth - 1) for key, each in raw.items() if key in inner)


@functools.cache
def _holds_models(type_: Any) -> bool:
    return any(map(is_model, types_in(type_)))


def plain_model(type_: UnionMeta, keys: Iterable[str]) -> tuple[Any, bool]:
    """The model that an object with these keys is first decoded as, and whether it must fit exactly because there are others.

    The model is None if a tag selects it, or if msgspec cannot decode it alone.
    """
    given = frozenset(keys)
    known = given & object_members(type_.members).names
    return _plain_model(type_, known, len(known) < len(given))


@functools.lru_cache(maxsize=4096)
def _plain_model(type_: UnionMeta, keys: frozenset[str], has_more: bool) -> tuple[Any, bool]:
    given = dict.fromkeys([*keys, *((_UNKNOWN,) if has_more else ())])
    found = () if type_.tag else untagged_options(type_.members, given)
    first = found[0] if found else None
    is_alone = is_plain_model(first) and not _differ_inside(tuple(found))
    return (first if is_alone else None), len(found) > 1


def is_recognized(member: Any, raw: Mapping[str, Any]) -> bool:
    """Whether an object may be decoded as a member with drift: it has all required keys, or no unknown key."""
    models = object_members((member,)).models
    keys = raw.keys()
    return not models or any(each.required <= keys or (keys and keys <= each.names) or each.is_open for each in models)


# ── classes made at run time ──

_MAX_CLASSES = 250
"""How many combinations of models are made: the keys of a response select them, and a class takes a millisecond."""
_classes: dict[tuple[tuple[type[msgspec.Struct], ...], bool], type[msgspec.Struct]] = {}


def _reduce(self: msgspec.Struct) -> Any:
    type_ = type(self)
    models, keeps_more = getattr(type_, "__combines__", ((type_.__base__,), False))
    values = msgspec.structs.asdict(self)
    return _rebuild, (models, keeps_more, is_drifted(type_), values)


def _rebuild(
    models: tuple[type[msgspec.Struct], ...], keeps_more: bool, drifted: bool, values: dict[str, Any]
) -> msgspec.Struct:
    type_ = _class_for(models, keeps_more) if keeps_more or models[1:] else models[0]
    return (drifted_class(type_) if drifted else type_)(**values)


def _combined(models: tuple[type[msgspec.Struct], ...], keeps_more: bool) -> type[msgspec.Struct]:
    """A subclass of the first model with the fields of all, and perhaps one for any other members.

    If there are too many of these classes, it is one without the fields of the others, whose members are kept as they are.
    """
    is_one_more = len(_classes) >= _MAX_CLASSES and (models, keeps_more) not in _classes
    return _class_for(models[:1], True) if is_one_more else _class_for(models, keeps_more)


def _class_for(models: tuple[type[msgspec.Struct], ...], keeps_more: bool) -> type[msgspec.Struct]:
    key = models, keeps_more
    if not models[1:]:
        return open_class(models[0])
    return _classes.get(key) or _classes.setdefault(key, _subclass(models, keeps_more))


def _subclass(models: tuple[type[msgspec.Struct], ...], keeps_more: bool) -> type[msgspec.Struct]:
    first, *others = models
    names = {field.encode_name: field.name for field in msgspec.structs.fields(first)}
    added: list[tuple[str, Any, Any]] = []
    fields = [field for model in others for field in msgspec.structs.fields(model)]
    rest = next(filter(is_extra, fields), None)
    for field in [*(field for field in fields if not is_extra(field)), *([rest] if rest else [])]:
        if field.encode_name not in names:
            name = field.name if field.name not in names.values() else f"{field.name}_"
            names[field.encode_name] = name
            added.append((name, field.type, _same_default(field)))
    if keeps_more:
        name = "additional" if "additional" not in names.values() else "additional_"
        additional: Any = Additional[object]
        added.append((name, additional, msgspec.field(default_factory=dict[str, Any])))
    class_name = " & ".join([*(model.__name__ for model in models), *(["dict"] if keeps_more else [])])
    namespace = {"__reduce__": _reduce, "__combines__": (models, keeps_more)}
    return _define(class_name, first, added, namespace)


def _same_default(field: msgspec.structs.FieldInfo) -> Any:
    how = {"default": field.default} if field.default is not msgspec.NODEFAULT else {}
    how |= {"default_factory": field.default_factory} if field.default_factory is not msgspec.NODEFAULT else {}
    return msgspec.field(name=field.encode_name, **how)


def _define(
    name: str, base: type[msgspec.Struct], added: Sequence[tuple[str, Any, Any]], namespace: dict[str, Any]
) -> type[msgspec.Struct]:
    return msgspec.defstruct(
        name, added, bases=(base,), namespace=namespace, module=base.__module__, frozen=True, kw_only=True
    )


@functools.cache
def open_class(model: type[msgspec.Struct]) -> type[msgspec.Struct]:
    """A subclass with a field for the members that the API's description does not have, as its last; these are sent back."""
    return _subclass((model,), True)


@functools.cache
def drifted_class(model: type[msgspec.Struct]) -> type[msgspec.Struct]:
    """A subclass for objects of the API's that hold values their model does not allow; these can be sent back.

    A required field that is missing holds UNSET, which no caller expects: reading it raises `MissingFieldError`.
    """
    wire_names = {field.name: field.encode_name for field in msgspec.structs.fields(model) if field.required}

    def read(self: msgspec.Struct, name: str) -> Any:
        value = object.__getattribute__(self, name)
        if value is UNSET and name in wire_names:
            raise MissingFieldError(f"the response lacks {wire_names[name]!r}, which {model.__name__} requires")
        return value

    namespace = {"__reduce__": _reduce, "__drifted__": True, "__getattribute__": read}
    return _define(model.__name__, model, (), namespace)


def is_drifted(type_: type) -> bool:
    """Whether `drifted_class` made a class."""
    return "__drifted__" in vars(type_)
