"""JSON Schema validators that never open a socket or a file, whatever a schema contains."""

from __future__ import annotations

import json
from functools import cache
from typing import Any


def validator(schema: Any, *, draft4: bool = False, largest_pattern: int | None = None) -> Any:
    """A validator for draft 2020-12 or draft 4. Raises `ValueError` if the schema is invalid or needs another file.

    With `largest_pattern`, in bytes once compiled, regular expressions cannot look around and take linear time.
    """
    import jsonschema_rs

    kind = jsonschema_rs.Draft4Validator if draft4 else jsonschema_rs.Draft202012Validator
    size = largest_pattern
    limits = None if size is None else jsonschema_rs.RegexOptions(size_limit=size, dfa_size_limit=size)
    try:
        return kind(schema, offline=True, pattern_options=limits)
    except (jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError) as error:
        raise ValueError(str(error)) from None


@cache
def cached_validator(schema: str) -> Any:
    """A cached validator for a trusted schema, one of ours or of the standard's, given as JSON."""
    value = json.loads(schema)
    return validator(value, draft4="draft-04" in value.get("$schema", ""))
