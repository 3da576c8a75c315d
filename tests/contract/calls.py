"""Every operation of the spec as a call of the client, with the arguments of the spec's examples."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache, reduce
from typing import Any
from uuid import UUID

from clicksend_sdk import ClickSend
from clicksend_sdk._runtime.options import Options

from generator import Style, build, check, load
from generator.ir import Api, Array, Content, LiteralValues, Map, Model, Nullable, Operation, Ref, Scalar, Type, Union
from generator.names import Name
from tests.support.node_tools import SPEC


@dataclass(frozen=True)
class Call:
    """An operation, the method of the client that should be the one for it, and the form of the body if it has one."""

    operation: Operation
    accessors: tuple[str, ...]
    method: str
    content: Content | None

    @property
    def id(self) -> str:
        """The operation's, with the media type if it is not the first."""
        body = self.operation.body
        first = not body or self.content is body.contents[0]
        return self.operation.id if first or not self.content else f"{self.operation.id}-{self.content.media_type}"

    def arguments(self) -> dict[str, Any]:
        """The arguments of the method, from the spec's examples."""
        given = {
            spelled("variable")(each.name): python_value(each.type, each.example)
            for each in self.operation.parameters
            if each.example is not None
        }
        return given | self._body()

    def _body(self) -> dict[str, Any]:
        body, content = self.operation.body, self.content
        if not body or not content:
            return {}
        if not body.fields:
            name = Style.load("python").environment.filters["body_name"](self.operation)
            return {spelled("variable")(name): python_value(content.type, content.example)}
        return {
            spelled("variable")(each.name): python_value(each.type, content.example[each.wire_name])
            for each in body.fields
            if each.wire_name in content.example
        }

    def make(self, client: ClickSend, options: Options) -> Any:
        """The result of the method."""
        resource: Any = reduce(getattr, self.accessors, client)
        method: Callable[..., Any] = getattr(resource, self.method)
        return method(**self.arguments(), options=options)


@cache
def api() -> Api:
    """The Api of the spec."""
    return build(check(load(SPEC)))


@cache
def spelled(what: str) -> Callable[[Name], str]:
    """The filter `what` of the Python style, for names."""
    spelling: Callable[[Name], str] = Style.load("python").environment.filters[what]
    return spelling


@cache
def calls() -> tuple[Call, ...]:
    """One call for each operation of the spec; its body has the first media type in the spec."""
    return tuple(
        Call(
            operation,
            tuple(map(spelled("accessor"), resource.path)),
            spelled("variable")(operation.name),
            operation.body.contents[0] if operation.body else None,
        )
        for resource in api().all_resources
        for operation in resource.operations
    )


def calls_in_other_forms() -> list[Call]:
    """The calls once more for each other form of their body, such as a file in a form."""
    bodies = [(call, call.operation.body) for call in calls()]
    return [replace(call, content=each) for call, body in bodies if body for each in body.contents[1:]]


def python_value(type_: Type, wire: Any) -> Any:
    """A value of JSON as a caller in Python would give it: a model as a mapping with the wire's names.

    Raises `ValueError` or `TypeError` if it is no value of the type.
    """
    match type_:
        case Nullable(inner):
            return None if wire is None else python_value(inner, wire)
        case Array(item):
            return [python_value(item, each) for each in wire]
        case Map(value):
            return {key: python_value(value, each) for key, each in wire.items()}
        case Ref(enum=False):
            return _members(_model(type_), wire)
        case Union(members):
            return _first_that_fits(members, wire)
        case Scalar(kind):
            return _scalar(kind, wire)
        case Ref() | LiteralValues():
            return wire


def _scalar(kind: str, wire: Any) -> Any:
    match kind:
        case "unixtime":
            return datetime.fromtimestamp(int(wire), UTC)
        case "flag":
            return bool(int(wire))
        case "decimal":
            return Decimal(str(wire))
        case "datetime":
            return datetime.fromisoformat(wire)
        case "date":
            return date.fromisoformat(wire)
        case "uuid":
            return UUID(wire)
        case "binary":
            return wire.encode()
        case "bytes":
            return base64.b64decode(wire, validate=True)
        case _:
            return wire


def _members(model: Model, wire: Any) -> dict[str, Any]:
    if not isinstance(wire, dict):
        raise TypeError(f"{type(wire).__name__} is no object")
    types = {each.wire_name: each.type for each in model.fields}
    if unknown := wire.keys() - types.keys():
        raise ValueError(f"{model.name.pascal} has no {', '.join(sorted(unknown))}")
    return {key: python_value(types[key], each) for key, each in wire.items()}


def _first_that_fits(members: tuple[Type, ...], wire: Any) -> Any:
    errors: list[Exception] = []
    for member in members:
        try:
            return python_value(member, wire)
        except (TypeError, ValueError, ArithmeticError, AttributeError) as error:
            errors.append(error)
    raise ValueError(f"fits none: {errors}")


def _model(ref: Ref) -> Model:
    [model] = [each for each in api().models if each.name == ref.name]
    return model
