"""The keys of what callers use: styles spell each of them, and `diff` compares them."""

from __future__ import annotations

from ..ir import ErrorCode, Field, Model, Operation, ServerVariable, Webhook
from ..names import Name

CLIENT = "client"


def operation_key(operation: Operation) -> str:
    """The key of an operation: method and path, which no other has."""
    return f"{operation.method} {operation.path}{' #stream' if operation.variant_of else ''}"


def argument_key(operation: Operation, place: str, wire_name: str) -> str:
    """The key of an argument: a parameter by its location, or a member of the `body`; the whole body has no name."""
    return f"{operation_key(operation)} {place} {wire_name}".rstrip()


def result_key(operation: Operation) -> str:
    """The key of the result of an operation."""
    return f"{operation_key(operation)} result"


def batch_key(operation: Operation) -> str:
    """The key of the method of an operation that takes any number of items."""
    return f"{operation_key(operation)} batch"


def type_key(name: Name) -> str:
    """The key of a model, an enum or a named union."""
    return name.pascal


def field_key(model: Model, field: Field, sent: bool) -> str:
    """The key of a member of an object, as it is sent or as it is received."""
    return f"{type_key(model.name)}.{field.wire_name} {'sent' if sent else 'received'}"


def error_key(error: ErrorCode) -> str:
    """The key of the error of a status."""
    return f"error {error.status}"


def webhook_key(webhook: Webhook) -> str:
    """The key of a webhook."""
    return f"webhook {webhook.name.snake}"


def error_body_key(error: ErrorCode) -> str:
    """The key of the body of an error."""
    return f"{error_key(error)} body"


def additional_key(model: Model) -> str:
    """The key of the members of an object that have no name in the document."""
    return f"{type_key(model.name)} additional"


def alias_key(of: str, name: str) -> str:
    """The key of an earlier name of what has the key `of`; that of a method has its group, `sms.send`."""
    return f"{of} alias {name}"


def variable_key(variable: ServerVariable) -> str:
    """The key of the client's argument for a variable of the server's URL."""
    return f"client {variable.wire_name}"


def credential_key(argument: Name) -> str:
    """The key of the client's argument for a credential."""
    return f"credential {argument.snake}"
