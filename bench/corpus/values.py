"""Values of the types of a generated package: of arguments, and of replies."""

from __future__ import annotations

import ast
import collections.abc
import datetime as dt
import decimal
import enum
import functools
import importlib
import inspect
import io
import pkgutil
import sys
import types
import typing
import uuid
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

DEEPEST = 3
_EVERYWHERE = (typing, collections.abc, uuid, decimal)
_PLAIN: dict[object, Any] = {
    str: "x",
    object: "x",
    type(None): None,
    Any: "x",
    int: 1,
    float: 1.5,
    bool: True,
    bytes: b"x",
    decimal.Decimal: decimal.Decimal("1.5"),
    dt.date: dt.date(2030, 1, 2),
    dt.datetime: dt.datetime(2030, 1, 2, 3, 4, tzinfo=dt.UTC),
    dt.time: dt.time(3, 4),
    dt.timedelta: dt.timedelta(seconds=5),
    uuid.UUID: uuid.UUID(int=1),
}


@functools.cache
def names_of(module: str) -> dict[str, Any]:
    """What annotations of a module can mean: its own names, and those that it imports for type checkers only."""
    package = module.partition(".")[0]
    names: dict[str, Any] = {"dt": dt, "_Union": typing.Union}
    for each in (*_EVERYWHERE, *_submodules(f"{package}.models"), *_submodules(f"{package}.params")):
        names |= vars(each)
    names |= vars(importlib.import_module(module))
    names = {key: each for key, each in names.items() if not _is_submodule(each, package)}  # one may be called `object`
    for node in ast.parse(inspect.getsource(sys.modules[module])).body:
        if isinstance(node, ast.If):
            exec(compile(ast.Module(node.body, []), module, "exec"), names)
    return names


def _is_submodule(value: Any, package: str) -> bool:
    return isinstance(value, types.ModuleType) and value.__name__.startswith(f"{package}.")


def _submodules(package: str) -> Iterator[types.ModuleType]:
    module = importlib.import_module(package)
    for each in pkgutil.iter_modules(module.__path__, f"{package}."):
        yield importlib.import_module(each.name)
    yield module


def meaning(annotation: Any, names: dict[str, Any]) -> Any:
    """What an annotation means; one side of its `|` may be text, the name of what is defined further down."""
    if not isinstance(annotation, str):
        return annotation
    return eval(
        compile(ast.fix_missing_locations(_Unions().visit(ast.parse(annotation, mode="eval"))), "", "eval"), names
    )


class _Unions(ast.NodeTransformer):
    """`A | B` as `Union[A, B]`."""

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        both = ast.Tuple([node.left, node.right], ast.Load())
        return ast.Subscript(ast.Name("_Union", ast.Load()), both, ast.Load())


def ways(method: Any) -> Iterator[dict[str, Any]]:
    """The arguments that must be given, and all that can be, with each choice between types."""
    names = names_of(method.__module__)
    for parameters in _forms(method):
        required = [each for each in parameters if each.default is each.empty]
        for given, depth, choose in (
            (required, DEEPEST - 1, dictionary),
            (parameters, 0, dictionary),
            (parameters, 0, model),
            (parameters, 0, last),
        ):
            made = Values(choose)
            yield {each.name: made.of(meaning(each.annotation, names), names, depth) for each in given}


def _forms(method: Any) -> Iterator[list[inspect.Parameter]]:
    """The parameters that a method takes together: the members of its body, and the body whole if it takes that."""
    for each in typing.get_overloads(method.__func__) or [method.__func__]:
        _, *parameters = (one for one in inspect.signature(each).parameters.values() if one.name != "options")
        positional = [one for one in parameters if one.kind is one.POSITIONAL_OR_KEYWORD]
        whole = [one for one in positional if one.default is not one.empty]
        yield [one for one in parameters if one not in whole]
        if whole:  # with all keywords that are required, which are then no members of the body
            yield [one for one in parameters if one in positional or one.default is one.empty]


def members_of(value: Any) -> Iterator[str]:
    """The names of all members in a value, as they are on the wire."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from members_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from members_of(inner)
    elif fields := getattr(type(value), "__struct_encode_fields__", ()):
        for key, name in zip(fields, type(value).__struct_fields__, strict=True):
            inner = getattr(value, name)
            if type(inner).__name__ != "UnsetType" and not _is_marked(type(value), name, "ReadOnly"):
                yield from (
                    members_of(inner) if _is_marked(type(value), name, "Additional") else (key, *members_of(inner))
                )


class Values(NamedTuple):
    """Makes values of types."""

    choose: Callable[[Sequence[Any]], Any]
    """Which of several types is taken."""

    def chosen(self, members: Sequence[Any], depth: int) -> Any:
        """One of several types; deep down one that has no members."""
        return self.choose(members) if depth < DEEPEST else min(members, key=_size)

    def of(self, type_: Any, names: dict[str, Any], depth: int) -> Any:
        """A value of a type; dictionaries have their required members only where they are deep."""
        origin, arguments = typing.get_origin(type_), typing.get_args(type_)
        if isinstance(type_, typing.ForwardRef | str):
            return self.of(meaning(getattr(type_, "__forward_arg__", type_), names), names, depth)
        if origin is typing.Annotated:
            is_file = any(getattr(each, "name", "") == "a file" for each in arguments[1:])
            return b"x" if is_file else self.of(arguments[0], names, depth)
        if origin is typing.Literal:
            return arguments[0]
        if origin in (typing.Union, types.UnionType):
            return self.of(self.chosen(arguments, depth), names, depth)
        if type(type_).__name__ == "UnionMeta":  # a union of the package's own
            return self.of(self.chosen(type_.members, depth), names, depth)
        if origin is tuple and Ellipsis not in arguments:  # a file: its name, content and media type
            return (*(self.of(each, names, depth + 1) for each in arguments[:2]), *["text/plain"] * len(arguments[2:]))
        if origin in (list, tuple, collections.abc.Sequence, collections.abc.Iterable):
            return [self.of(arguments[0], names, depth + 1)] if depth < DEEPEST else []
        if origin in (dict, collections.abc.Mapping):
            return {"k": self.of(arguments[1], names, depth + 1)} if depth < DEEPEST else {}
        if typing.is_typeddict(type_):
            return self._dictionary(type_, depth)
        if hasattr(type_, "__struct_fields__"):
            return self._model(type_, depth)
        if isinstance(type_, type) and issubclass(type_, enum.Enum):
            return next(iter(type_))
        if type_ is typing.BinaryIO:
            return io.BytesIO(b"x")
        if type_ in _PLAIN:
            return _PLAIN[type_]
        raise TypeError(f"no value for {type_!r}")

    def _dictionary(self, type_: Any, depth: int) -> dict[str, Any]:
        names = names_of(type_.__module__)
        given: dict[str, Any] = {}
        for base in (type_, *getattr(type_, "__orig_bases__", ())):
            for key, annotation in getattr(base, "__annotations__", {}).items():
                inner = meaning(getattr(annotation, "__forward_arg__", annotation), names)
                required = typing.get_origin(inner) is typing.Required
                if required or depth < DEEPEST - 1:
                    given[key] = self.of(typing.get_args(inner)[0] if required else inner, names, depth + 1)
        return given | _tags(type_.__module__.partition(".")[0]).get(type_.__name__.removesuffix("Dict"), {})

    def _model(self, type_: Any, depth: int) -> Any:
        import msgspec

        names, tags = names_of(type_.__module__), _tags(type_.__module__.partition(".")[0]).get(type_.__name__, {})
        fields = [each for each in msgspec.structs.fields(type_) if not _is_marked(type_, each.name, "Additional")]
        return type_(
            **{
                each.name: tags.get(each.encode_name) or self.of(each.type, names, depth + 1)
                for each in fields
                if each.required or _is_marked(type_, each.name, "RequiredInRequests") or depth < DEEPEST - 1
            }
        )


def _is_marked(model: type, name: str, mark: str) -> bool:
    """Whether a field is `Additional`, `ReadOnly` or `RequiredInRequests`."""
    annotations = (vars(base).get("__annotations__", {}).get(name, "") for base in model.__mro__)
    return any(str(each).startswith(f"{mark}[") for each in annotations)


def dictionary(members: Sequence[Any]) -> Any:
    """Dictionaries before models, and both before anything that says nothing."""
    return min(members, key=lambda each: (_vagueness(each), _is_class(each) and each not in _PLAIN))


def model(members: Sequence[Any]) -> Any:
    """Models before dictionaries, and both before anything that says nothing."""
    return min(members, key=lambda each: (_vagueness(each), not hasattr(each, "__struct_fields__")))


def last(members: Sequence[Any]) -> Any:
    """The last that says something."""
    return min(reversed(members), key=_vagueness)


def nth(number: int) -> Callable[[Sequence[Any]], Any]:
    """A choice of the types that say something, each in its turn."""

    def chosen(members: Sequence[Any]) -> Any:
        telling = [each for each in members if not _vagueness(each)] or [min(members, key=_vagueness)]
        telling = [each for each in telling if typing.get_origin(each) is typing.Literal] or telling
        return telling[number % len(telling)]

    return chosen


def _size(each: Any) -> int:
    """How much a value of a type has in it."""
    return 2 * (_vagueness(each) == 2) + (typing.is_typeddict(each) or hasattr(each, "__struct_fields__"))


def _vagueness(each: Any) -> int:
    if typing.get_args(each)[1:] == (object,):  # what stands beside a TypedDict whose further members have a type
        return 1
    return 2 if getattr(each, "__name__", "") == "UnsetType" else each in (type(None), object, Any)


def _is_class(each: Any) -> bool:
    return isinstance(each, type) and not typing.is_typeddict(each) and typing.get_origin(each) is None


@functools.cache
def _tags(package: str) -> dict[str, dict[str, object]]:
    """What tells the objects of a model from others in unions, by its name."""
    found: dict[str, dict[str, object]] = {}
    for module in _submodules(f"{package}.models"):
        for union in vars(module).values():
            if type(union).__name__ == "UnionMeta":
                for value, member in union.mapping.items():
                    found.setdefault(member.__name__, {}).setdefault(union.tag, value)
    return found
