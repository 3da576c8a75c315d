"""Values outside JSON: parameters, and members of forms, with how they are written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from ..names import Name
from .constraints import Constraints
from .types import Type, is_single

Location = Literal["path", "query", "header", "cookie"]
ParameterStyle = Literal["simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"]

_USUAL = {"path": "simple", "query": "form*", "header": "simple", "cookie": "form*"}


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value of the path, the query, a header or a cookie. `style` and `explode` say how lists and objects stand there.

    `name` is its own among all parameters of the operation and all fields of its body. With a `media_type`, the value is sent as JSON. `default` is what the API takes if none is sent.
    """

    name: Name
    wire_name: str
    location: Location
    type: Type
    required: bool
    description: str = ""
    deprecated: bool = False
    example: Any = None
    default: Any = None
    style: ParameterStyle = "form"
    explode: bool = True
    allow_reserved: bool = False
    media_type: str = ""
    is_querystring: bool = False
    """Whether it is the whole query, and not a member of it: `in: querystring`."""
    secret: bool = False
    constraints: Constraints | None = None
    local: Name | None = None
    """Its name among the parameters of its location alone, if `name` is another."""

    @property
    def local_name(self) -> Name:
        """The name for a style that keeps the locations apart."""
        return self.local or self.name

    @property
    def serialization(self) -> str:
        """How it is written, if that is not the usual way at its location: `whole` query, `json`, or a style.

        A style has `*` behind it if it is exploded, and `+` if reserved characters stay as they are.
        """
        if self.is_querystring or self.media_type:
            return "whole" if self.is_querystring else "json"
        text, usual = _marked(self.style, self.explode, self.allow_reserved), _USUAL[self.location]
        if is_single(self.type) and self.style == usual.rstrip("*") and not self.allow_reserved:
            return ""
        return "" if text == usual else text


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a member of a form is written where that is not the usual way: by a style, or as a media type of its own."""

    wire_name: str
    media_type: str = ""
    style: str = ""
    explode: bool = False
    reserved: bool = False

    @property
    def serialization(self) -> str:
        """The media type, or a style with the marks of `Parameter.serialization`."""
        return _marked(self.style, self.explode, self.reserved) or self.media_type


def _marked(style: str, explode: bool, reserved: bool) -> str:
    return style + ("*" if explode else "") + ("+" if reserved else "")
