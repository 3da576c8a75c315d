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
from generator.ir import Api, Content, Operation, Scalar, Type
from generator.names import Name
from generator.styling.examples import as_argument
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
    """A value of JSON as a caller in Python would give it. Raises `ValueError` if it is not a value of the type."""
    return as_argument(api(), type_, wire, _scalar)


def _scalar(type_: Scalar, wire: Any) -> Any:
    try:
        return _spelled(type_.kind, wire)
    except (TypeError, ArithmeticError, AttributeError) as error:
        raise ValueError(f"{wire!r} is not of the kind {type_.kind}") from error


def _spelled(kind: str, wire: Any) -> Any:
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
