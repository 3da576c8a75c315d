"""The names of arguments within their location, for styles that do not have all of them in one scope."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from ..ir import Body, Field, Parameter
from ..names import Name, NameScope, names_of

_Argument = TypeVar("_Argument", Parameter, Field)


def with_local_names(parameters: Iterable[Parameter], body: Body | None) -> tuple[tuple[Parameter, ...], Body | None]:
    """The same, with the names that parameters have among those of their location, and fields among those of the body."""
    listed = list(parameters)
    places = dict.fromkeys(each.location for each in listed)
    names = {
        place: names_of((each.wire_name for each in listed if each.location == place), NameScope()) for place in places
    }
    of_body = names_of((each.wire_name for each in body.fields), NameScope()) if body else {}
    fields = tuple(_named(each, of_body) for each in body.fields) if body else ()
    named = tuple(_named(each, names[each.location]) for each in listed)
    return named, replace(body, fields=fields) if body else None


def _named(each: _Argument, names: dict[str, Name]) -> _Argument:
    name = names[each.wire_name]
    return each if name == each.name else replace(each, local=name)
