"""A walk through a response that does not match the API's description: its position, its drift, and the unions decoded so far."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeAlias

from ..drift import NOTHING, Drift
from .json_reader import with_floats
from .pointers import escaped
from .types import UNSET
from .union_members import options
from .unions import json_type, type_name

Convert: TypeAlias = "Callable[[Any, Any, DecodeState, bool], Any]"
"""Converts JSON to a type, exactly or not. Raises `ValueError` if it does not fit."""
Decode: TypeAlias = "Callable[[Any, Walk], Any]"
"""Decodes JSON of one type, and notes what does not fit."""

_STEPS = 1024
"""Values between two checks of the clock."""
_NO_MATCH = object()


class MapKey(str):
    """A key that the server chose: any other could stand in its place."""

    __slots__ = ()


class OutOfTime(Exception):
    """The response has more differences than can be examined in time."""


class DecodeState:
    """Remembers the decoded unions of a response, so that each object is decoded as each union only once.

    Unions nest, and every member of one may contain the same object: decoded again for each, a response of a few lines
    could take minutes. Objects are identified by `id`, so a `DecodeState` lives as long as the response.
    """

    __slots__ = ("_convert", "_fits", "_is_late", "_steps", "fit", "fit_exactly", "unions")

    def __init__(self, convert: Convert, is_late: Callable[[], bool] | None = None) -> None:
        self.unions: dict[tuple[int, Any, bool], tuple[Any, list[Drift]]] = {}
        """The value of an object and its drift, with pointers that start at the object."""
        self._fits: dict[tuple[int, Any, bool], Any] = {}
        self.fit = functools.partial(self._fit, False)
        """Decodes a union or `object`, which msgspec cannot. Raises `ValueError` if no member fits."""
        self.fit_exactly = functools.partial(self._fit, True)
        """The same without conversions between JSON types, such as from "5" to the number 5."""
        self._convert = convert
        self._is_late = is_late
        self._steps = 0

    def _fit(self, exactly: bool, type_: Any, raw: Any) -> Any:
        if type_ is object:
            return with_floats(raw)
        key = id(raw), type_, exactly
        if key not in self._fits:
            self._fits[key] = _NO_MATCH
            found = options(type_, raw)
            for is_exact, member in trial_order(found, exactly):
                try:
                    self._fits[key] = self._convert(raw, member, self, is_exact)
                    break
                except ValueError:
                    continue
        if self._fits[key] is _NO_MATCH:
            raise ValueError(f"expected {type_name(type_)}, got {_described(raw)}")
        return self._fits[key]

    def step(self) -> None:
        """Count a value, and check the clock now and then."""
        self._steps += 1
        if self._is_late is not None and not self._steps % _STEPS and self._is_late():
            raise OutOfTime


def trial_order(found: Sequence[Any], exactly: bool) -> Iterator[tuple[bool, Any]]:
    """The members in the order in which they are tried, each with whether the value has to fit it exactly.

    A member that the value fits as it is comes before one that needs a conversion:

        anyOf [A{id: integer}, B{id: string}], {"id": "5"}    ->    B, although "5" could be read as the number 5
    """
    if len(found) > 1 or exactly:
        yield from ((True, member) for member in found)
    if not exactly:
        yield from ((False, member) for member in found)


class Walk:
    """The drift found so far, and the current position."""

    __slots__ = ("drift", "exactly", "path", "state", "refused")

    def __init__(self, state: DecodeState, refused: int = 0, exactly: bool = False) -> None:
        self.drift: list[Drift] = []
        self.path: list[str | int] = []
        self.state = state
        self.refused = refused
        """The number of nested models that msgspec has refused, down to here."""
        self.exactly = exactly
        """Whether conversions between JSON types are ruled out."""

    def fork(self) -> Walk:
        """A walk that starts here."""
        return Walk(self.state, self.refused, self.exactly)

    def join(self, drift: list[Drift]) -> None:
        """Add the drift of a walk that started here."""
        if drift:
            here, pattern = self._pointer(), self._pattern()
            self.drift += [each._replace(pointer=here + each.pointer, pattern=pattern + each.pattern) for each in drift]

    def at(self, key: str | int, raw: Any, decode: Decode) -> Any:
        """Decode the value of a member or an item."""
        self.state.step()
        self.path.append(key)
        value = decode(raw, self)
        self.path.pop()
        return value

    def report(self, expected: str, raw: Any, *key: str) -> None:
        """Report that the value here, or that of a member, is not the expected one."""
        self.drift.append(Drift(self._pointer(*key), expected, _described(raw), self._pattern(*key)))

    def keep(self, expected: str, raw: Any) -> Any:
        """`raw` as it came; report that it is not the expected value."""
        self.report(expected, raw)
        return with_floats(raw)

    def _pointer(self, *key: str) -> str:
        return "".join("/" + escaped(str(step)) for step in (*self.path, *key))

    def _pattern(self, *key: str) -> str:
        return "".join("/" + (escaped(step) if type(step) is str else "*") for step in (*self.path, *key))


def _described(raw: Any) -> str:
    return NOTHING if raw is UNSET else "null" if raw is None else json_type(raw).__name__
