"""Objects with named fields. They are declared as with `dataclasses`, whose import takes longer than a call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, NoReturn, TypeVar, dataclass_transform

R = TypeVar("R", bound="Record")


class _Field:
    """The declaration of a field."""

    def __init__(self, default: tuple[Any, ...], factory: Callable[[], Any] | None, shown: bool) -> None:
        self.default = default
        self.factory = factory
        self.shown = shown


def field(*, default: Any = ..., default_factory: Callable[[], Any] | None = None, repr: bool = True) -> Any:
    """The declaration of a field: its default, and whether `repr` shows it."""
    return _Field(() if default is ... else (default,), default_factory, repr)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Record:
    """The base of classes whose annotations are the fields of their objects, which cannot be changed if `frozen`."""

    field_names: ClassVar[tuple[str, ...]] = ()
    _shown: ClassVar[tuple[str, ...]] = ()
    _defaults: ClassVar[dict[str, Any]] = {}
    _factories: ClassVar[dict[str, Callable[[], Any]]] = {}

    def __init_subclass__(cls, frozen: bool = True) -> None:
        declared = {name: _declaration(vars(cls), name) for name in cls.__annotations__}
        cls.field_names += tuple(declared)
        cls._shown += tuple(name for name, each in declared.items() if each.shown)
        cls._defaults = cls._defaults | {name: each.default[0] for name, each in declared.items() if each.default}
        cls._factories = cls._factories | {name: each.factory for name, each in declared.items() if each.factory}
        for name in declared.keys() & vars(cls).keys():
            delattr(cls, name)
        if not frozen:
            cls.__setattr__ = object.__setattr__  # type: ignore[method-assign, assignment]

    def __init__(self, *values: Any, **named: Any) -> None:
        state = self.__dict__
        state |= self._defaults
        if self._factories:
            state |= {name: factory() for name, factory in self._factories.items()}
        state.update(zip(self.field_names, values), **named)  # noqa: B905 - the lengths are compared below
        if len(state) != len(self.field_names) or len(values) > len(state):
            raise TypeError(f"{type(self).__name__}: expected the fields {', '.join(self.field_names)}")

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and _values(self) == _values(other)

    def __hash__(self) -> int:
        return hash(_values(self))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._shown)
        return f"{type(self).__qualname__}({shown})"


def replace(record: R, **changes: Any) -> R:
    """A copy of a record with other values."""
    return type(record)(**dict(zip(record.field_names, _values(record), strict=True)) | changes)


def _values(record: Record) -> tuple[Any, ...]:
    return tuple(getattr(record, name) for name in record.field_names)


def _declaration(namespace: Any, name: str) -> _Field:
    value = namespace.get(name, ...)
    return value if isinstance(value, _Field) else _Field(() if value is ... else (value,), None, True)
