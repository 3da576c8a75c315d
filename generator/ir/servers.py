"""Servers: the URLs where an API answers, and the variables in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..names import Name

TEMPLATE = re.compile(r"\{([^{}]*)\}")
"""A variable in a URL."""


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """A part of an address that the caller can choose: `wire` is its name there.

    Without a `default`, which is None then, it must be chosen. `values` are those that it can have; empty: any.
    """

    name: Name
    wire_name: str
    default: str | None
    values: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class Server:
    """Where the API answers: a URL with `{name}` for each variable. It may be only a path."""

    url: str
    description: str = ""
    variables: tuple[ServerVariable, ...] = ()

    @property
    def address(self) -> str:
        """The URL with the defaults of its variables."""
        return self.with_values({variable.wire_name: variable.default or "" for variable in self.variables})

    def with_values(self, values: Mapping[str, str]) -> str:
        """The URL with these values for its variables; a variable without one stays."""
        return TEMPLATE.sub(lambda match: values.get(match[1], match[0]), self.url)

    @property
    def is_complete(self) -> bool:
        """Whether the URL, with its defaults, says where the API is; else the caller has to."""
        given = all(variable.default is not None for variable in self.variables)
        return given and self.address.lower().startswith(("http://", "https://"))
