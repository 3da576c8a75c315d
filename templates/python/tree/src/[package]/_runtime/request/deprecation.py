"""Warnings about deprecated operations and parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..codec.types import UNSET
from ..operation import Operation
from ..paging.request import LinkQuery, Verbatim
from ..warning import warn_caller


def warn_about_deprecated(operation: Operation[Any], given: Mapping[str, Any]) -> None:
    """Warn if an operation is deprecated, or a parameter that the call passes; `given` has their values by location."""
    call = f"{operation.method} {operation.path}"
    if operation.deprecated:
        warn_caller(operation.deprecated)
    for location, names in operation.deprecated_parameters.items():
        values = given[location]
        for name in () if isinstance(values, LinkQuery) else names:
            value = values.get(name, UNSET)
            if value is not UNSET and not isinstance(value, Verbatim):  # the client passes those itself
                warn_caller(f"{call}: {name!r} is deprecated; it may go away")
