"""Text that is not shown: in a traceback with local variables, in a log, in a debugger."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NoReturn, TypeVar, cast

T = TypeVar("T")


class Secret(str):
    """Text whose `repr` says nothing of it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials cannot be pickled; make a client in each process")


def concealed(value: T) -> T:
    """The value; a text that no traceback with local variables shows."""
    return cast(T, Secret(value)) if isinstance(value, str) else value


def without(text: str, secrets: Iterable[str]) -> str:
    """Text in which nothing secret is left."""
    for secret in secrets:
        text = text.replace(secret, "***")
    return text


def hidden(values: Mapping[str, T | str]) -> dict[str, T | str]:
    """The values, every text among them a `Secret`."""
    return {name: Secret(value) if isinstance(value, str) else value for name, value in values.items()}
