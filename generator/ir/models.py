"""Models, enums and named unions: the named types of requests and responses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..names import Name
from .constraints import Constraints
from .types import Type, Union


@dataclass(frozen=True, slots=True)
class Field:
    """A member of a model. `wire_name` is its key in JSON."""

    name: Name
    wire_name: str
    type: Type
    required: bool
    description: str = ""
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    default: Any = None
    """The value that the API assumes if the field is omitted, as JSON; None if the document has no default."""
    secret: bool = False
    """Whether the value is a secret, which logs, tracebacks and `repr` never show."""
    example: Any = None
    constraints: Constraints | None = None
    aliases: tuple[str, ...] = ()
    """Other keys under which responses have the member."""
    parameter: str = ""
    """For a field of a body: the parameter that has the same value, and shares its argument."""
    local: Name | None = None
    """For a field of a body: its name within the body, if it differs from `name`."""

    @property
    def local_name(self) -> Name:
        """The name for styles that pass the members of a body separately from the parameters."""
        return self.local or self.name


@dataclass(frozen=True, slots=True)
class BulkOutcome:
    """The outcome of each item of a bulk call: the field that lists the items, their status field, the values for success."""

    items: Field
    item: Type
    status: Field
    success: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Model:
    """An object with known fields. `group` is the only resource that uses it, or `shared`.

    `additional_properties` holds members without a field; None if the document does not mention any.
    """

    name: Name
    description: str
    fields: tuple[Field, ...]
    group: Name
    additional_properties: Field | None = None
    is_closed: bool = False
    """Whether the document forbids members without a field."""
    in_requests: bool = False
    in_responses: bool = False
    outcome: BulkOutcome | None = None
    schema: str = ""

    @property
    def aliases(self) -> dict[str, str]:
        """The keys of members by the other keys that responses have for them."""
        return {alias: field.wire_name for field in self.fields for alias in field.aliases if self.in_responses}

    @property
    def returns_unknown(self) -> bool:
        """Whether members that the document does not mention must survive when a value that was received is sent."""
        known = self.is_closed or self.additional_properties is not None
        return self.in_requests and self.in_responses and not known

    def requires(self, field: Field) -> bool:
        """Whether a field is required in every direction in which the model is used."""
        return (
            field.required
            and not (field.read_only and self.in_requests)
            and not (field.write_only and self.in_responses)
        )


@dataclass(frozen=True, slots=True)
class NamedUnion:
    """A union with a name, because the kind of a JSON value alone does not select its member."""

    name: Name
    description: str
    type: Union
    group: Name
    in_requests: bool = False
    schema: str = ""


@dataclass(frozen=True, slots=True)
class EnumValue:
    """A value of an enum, with its name and description."""

    name: Name
    value: str | int | float | bool
    description: str = ""


@dataclass(frozen=True, slots=True)
class Enum:
    """A named set of values; `plural` names a collection of them."""

    name: Name
    plural: Name
    description: str
    values: tuple[EnumValue, ...]
    group: Name
    schema: str = ""

    @property
    def explained(self) -> bool:
        """Whether the document describes every value."""
        return all(value.description for value in self.values)
