"""Servers: the URLs of an API, and the variables in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..names import Name

TEMPLATE = re.compile(r"\{([^{}]*)\}")
"""A variable in a URL."""


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """A variable part of a server URL; `wire_name` is its name in the URL.

    A variable whose `default` is None is required. `values` has the allowed values; if it is empty, any value is allowed.
    """

    name: Name
    wire_name: str
    default: str | None
    values: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class Server:
    """A URL of the API, with `{name}` for each variable. It may be only a path."""

    url: str
    description: str = ""
    variables: tuple[ServerVariable, ...] = ()

    @property
    def address(self) -> str:
        """The URL with the defaults of its variables filled in."""
        return self.with_values({variable.wire_name: variable.default or "" for variable in self.variables})

    def with_values(self, values: Mapping[str, str]) -> str:
        """The URL with these values filled in; a variable without a value is kept."""
        return TEMPLATE.sub(lambda match: values.get(match[1], match[0]), self.url)

    @property
    def is_complete(self) -> bool:
        """Whether the URL, with its defaults, is absolute; if not, the caller must supply the base URL."""
        has_defaults = all(variable.default is not None for variable in self.variables)
        return has_defaults and self.address.lower().startswith(("http://", "https://"))
