"""Parameters and members of forms, and their serialization."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from ..names import Name
from .aliases import Alias
from .constraints import Constraints
from .types import Type, is_single

Location = Literal["path", "query", "header", "cookie"]
ParameterStyle = Literal["simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"]

_DEFAULTS = {"path": "simple", "query": "form*", "header": "simple", "cookie": "form*"}


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value in the path, the query, a header or a cookie. `style` and `explode` serialize lists and objects.

    `name` is unique among all parameters of the operation and all fields of its body. With a `media_type`, the value is
    sent as JSON. `default` is the value that the API assumes if none is sent.
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
    """Whether it is the whole query (`in: querystring`)."""
    secret: bool = False
    constraints: Constraints | None = None
    local: Name | None = None
    """Its name among the parameters in its location, if it differs from `name`."""
    aliases: tuple[Alias[Name], ...] = ()
    """Earlier names of its argument."""

    @property
    def local_name(self) -> Name:
        """The name for styles that pass the locations separately."""
        return self.local or self.name

    @property
    def serialization(self) -> str:
        """The serialization if it is not the default of its location: `whole` query, `json`, or a style.

        A `*` after the style means exploded; a `+` means that reserved characters are not encoded.
        """
        if self.is_querystring or self.media_type:
            return "whole" if self.is_querystring else "json"
        text, default = _with_suffixes(self.style, self.explode, self.allow_reserved), _DEFAULTS[self.location]
        if is_single(self.type) and self.style == default.rstrip("*") and not self.allow_reserved:
            return ""
        return "" if text == default else text


@dataclass(frozen=True, slots=True)
class Encoding:
    """The serialization of a form member that does not use the default: a style, or a media type of its own."""

    wire_name: str
    media_type: str = ""
    style: str = ""
    explode: bool = False
    reserved: bool = False

    @property
    def serialization(self) -> str:
        """The media type, or a style with the suffixes of `Parameter.serialization`."""
        return _with_suffixes(self.style, self.explode, self.reserved) or self.media_type


def _with_suffixes(style: str, explode: bool, reserved: bool) -> str:
    return style + ("*" if explode else "") + ("+" if reserved else "")
