"""The type of a whole response, built from the places in it that matter."""

from __future__ import annotations

import functools
import keyword
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, get_args, get_origin

import msgspec

from .codec.decode import decode_hook
from .codec.empty_strings import EmptyStrings
from .codec.pointers import steps
from .codec.types import UNSET
from .codec.unions import keeps_extra, list_of
from .config import Config
from .drift import Drift
from .operation import Operation
from .paging.schemes import CursorPages

_CURSOR = str | int | float | list[Any] | dict[str, Any] | None
_OPTIONAL = (int | None, str | None, bool | None, _CURSOR)
_COUNTS = ("total", "current", "last")


class ResponseDecoder:
    """Decodes a whole response in one pass, into a class that has only the places that matter.

    The members `{"/code": str | None, "/data/items": list[Pet]}` become

        class Response:
            code: str | None = None
            data: Response_data             # required, because `items` is required

    and everything else in the response is skipped. Results are required, so that a missing one is drift; codes and
    counts may be missing, and so may the list of a page, whose type is `optional`. If the pointer of a result is "", the type of the result is that of the whole response.
    """

    def __init__(self, members: Mapping[str, Any], result: Any = None, optional: Any = None) -> None:
        whole = members.get("")
        self.nullable = result in (Any, object) or type(None) in get_args(result)
        self.struct = None if whole is not None else _struct_of(members, (*_OPTIONAL, optional))
        self.type: Any = whole if whole is not None else self.struct
        self._empty_strings: EmptyStrings | None = None
        try:
            self._decode = msgspec.json.Decoder(self.type, strict=False, dec_hook=decode_hook).decode
        except TypeError:  # a union that msgspec cannot tell apart: always decode leniently
            self._decode = _undecodable
        if keeps_extra(self.type):  # msgspec drops members that have no field
            self._decode = _undecodable

    def decode(self, body: bytes) -> Any:
        """The value of a body; also of one with empty strings for null. Raises `ValueError` or `RecursionError`."""
        try:
            return self._decode(body)
        except (ValueError, RecursionError) as error:
            if self._empty_strings is None:
                self._empty_strings = EmptyStrings(self.type)
            return self._empty_strings.decode(self._decode, body, error)

    def at(self, decoded: Any, pointer: str) -> Any:
        """The value at one of the pointers; None if the response has none."""
        for step in steps(pointer):
            decoded = getattr(decoded, _attribute(step), None)
        return None if decoded is UNSET else decoded


def _undecodable(body: Any) -> Any:
    raise ValueError("this type is always decoded leniently")


@functools.cache
def decoder_for(operation: Operation[Any], config: Config, returns: str | None) -> ResponseDecoder:
    """The decoder of an operation for responses of one type; it is kept for later calls."""
    members: dict[str, Any] = {}
    optional: Any = None
    result = config.types.read(returns) if returns else None
    if get_origin(result) is list:
        result = list_of(*get_args(result))
    if operation.enveloped and config.envelope:
        members[config.envelope.code] = str | None
    if pages := operation.pages:
        places = {role: str(getattr(pages, role, "")) for role in (*_COUNTS, "next", "more")}
        members |= {places[role]: int | None for role in _COUNTS if places[role]}
        members |= {places["next"]: _CURSOR if isinstance(pages, CursorPages) else str | None} if places["next"] else {}
        members |= {places["more"]: bool | None} if places["more"] else {}
        optional = None if operation.items_required else list_of(result) | None
        members[pages.items] = optional or list_of(result)
    elif result is not None:
        members[config.envelope.data if operation.enveloped and config.envelope else ""] = result
    return ResponseDecoder(members or {"": Any}, result, optional)


class PageContent(NamedTuple):
    """The decoded response of a list."""

    decoder: ResponseDecoder
    value: Any
    is_plain_list: bool
    """Whether the response was a plain list in place of a page."""
    on_drift: Callable[[Drift], None]
    """Called with a difference that shows only in the position of the page."""


def _struct_of(members: Mapping[str, Any], optional: tuple[Any, ...]) -> type[msgspec.Struct]:
    """A class with a field for the first step of each pointer; the rest of the steps make a class of their own.

    {"/data/items": list[Pet], "/data/total": int | None}    ->    data: {items: list[Pet], total: int | None}
    """
    inner: dict[str, dict[str, Any]] = {}
    fields: list[tuple[str, Any, Any]] = []
    for pointer, type_ in members.items():
        step, *rest = steps(pointer)
        if rest:
            inner.setdefault(step, {})["/" + "/".join(rest)] = type_
        else:
            # Results are required, so that a missing one is drift; codes and counts may be missing.
            default = (None,) if type_ in optional else ()
            fields.append((_attribute(step), type_, *_named(step, default)))
    for step, below in inner.items():
        type_, lacking = _struct_of(below, optional), all(each in optional for each in below.values())
        fields.append((_attribute(step), type_ | None if lacking else type_, *_named(step, (None,) if lacking else ())))
    return msgspec.defstruct("Response", fields, kw_only=True)


def _named(step: str, default: tuple[Any, ...]) -> tuple[Any]:
    return (msgspec.field(name=step, **({"default": default[0]} if default else {})),)


def _attribute(step: str) -> str:
    return step if step.isidentifier() and not keyword.iskeyword(step) else "f_" + step.encode().hex()
