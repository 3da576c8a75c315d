"""What requests and responses are made of: objects with fields, enums and named unions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..names import Name
from .constraints import Constraints
from .types import Type, Union


@dataclass(frozen=True, slots=True)
class Field:
    """A member of a model. `wire` is its key in JSON."""

    name: Name
    wire_name: str
    type: Type
    required: bool
    description: str = ""
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    default: Any = None
    """What the API takes if it is left out, as JSON; None if the document does not say."""
    secret: bool = False
    """Whether it is a password, which is never shown."""
    example: Any = None
    constraints: Constraints | None = None
    local: Name | None = None
    """For a field of a body: its name among those of the body alone, if `name` is another."""

    @property
    def local_name(self) -> Name:
        """The name for a style that keeps the members of a body apart from parameters."""
        return self.local or self.name


@dataclass(frozen=True, slots=True)
class BulkOutcome:
    """Where a model keeps what became of each item: its field of items, the items' field, the values of success."""

    items: Field
    item: Type
    status: Field
    success: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Model:
    """An object with known fields. `group` is the resource that alone uses it, or `shared`.

    `rest` holds the members that the document allows beside the fields; None if it does not speak of any.
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
    def returns_unknown(self) -> bool:
        """Whether members that the document does not mention must survive when a value that was received is sent."""
        known = self.is_closed or self.additional_properties is not None
        return self.in_requests and self.in_responses and not known

    def requires(self, field: Field) -> bool:
        """Whether a field must be there both in what is sent and in what is received, as far as the model is."""
        return (
            field.required
            and not (field.read_only and self.in_requests)
            and not (field.write_only and self.in_responses)
        )


@dataclass(frozen=True, slots=True)
class NamedUnion:
    """A union that has a name, for its members cannot be told apart by the kind of their JSON alone."""

    name: Name
    description: str
    type: Union
    group: Name
    in_requests: bool = False


@dataclass(frozen=True, slots=True)
class EnumValue:
    """A named value and what it means."""

    name: Name
    value: str | int | float | bool
    description: str = ""


@dataclass(frozen=True, slots=True)
class Enum:
    """A set of values that has a name; `plural` is the one for a collection of them."""

    name: Name
    plural: Name
    description: str
    values: tuple[EnumValue, ...]
    group: Name

    @property
    def explained(self) -> bool:
        """Whether the document says what each value means."""
        return all(value.description for value in self.values)
