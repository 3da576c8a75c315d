"""The names of arguments within their location, for styles that do not have all of them in one scope."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from ..ir import Body, Field, Parameter
from ..names import Name, NameScope

_Argument = TypeVar("_Argument", Parameter, Field)


def with_local_names(parameters: Iterable[Parameter], body: Body | None) -> tuple[tuple[Parameter, ...], Body | None]:
    """The same, with the names that parameters have among those of their location, and fields among those of the body."""
    scopes = defaultdict[str, NameScope](NameScope)
    named = tuple(_named(each, scopes[each.location]) for each in parameters)
    fields = tuple(_named(each, scopes["body"]) for each in body.fields) if body else ()
    return named, replace(body, fields=fields) if body else None


def _named(each: _Argument, scope: NameScope) -> _Argument:
    name = scope.take(Name.of(each.wire_name))
    return each if name == each.name else replace(each, local=name)
