"""The blocking and the awaited client do the same: same resources, methods, arguments and operations."""

from __future__ import annotations

import inspect
import pkgutil
import re
from collections import Counter
from collections.abc import Callable
from functools import cached_property
from importlib import import_module
from types import ModuleType
from typing import Any

import clicksend_sdk.resources
import pytest
from clicksend_sdk._runtime import errors as runtime_errors
from clicksend_sdk._runtime.operation import Operation
from clicksend_sdk.client import AsyncClickSend, ClickSend

from generator.names import Name
from templates.python import naming

MODULES = [
    import_module(f"clicksend_sdk.resources.{each.name}")
    for each in pkgutil.iter_modules(clicksend_sdk.resources.__path__)
]


def classes(module: ModuleType) -> tuple[type, type]:
    """The blocking resource of a module, and the awaited one."""
    names = [
        name for name, each in vars(module).items() if isinstance(each, type) and each.__module__ == module.__name__
    ]
    [blocking] = [name for name in names if not name.startswith("Async")]

    assert sorted(names) == sorted([blocking, f"Async{blocking}"])
    return getattr(module, blocking), getattr(module, f"Async{blocking}")


def methods(class_: type) -> dict[str, Callable[..., Any]]:
    """The methods that a class itself has."""
    return {name: each for name, each in vars(class_).items() if inspect.isfunction(each)}


def accessors(class_: type) -> dict[str, str]:
    """The resources below a resource or client, and the names of their classes."""
    found = {name: each.func for name, each in vars(class_).items() if isinstance(each, cached_property)}
    return {name: inspect.signature(each).return_annotation for name, each in found.items()}


def operations(method: Callable[..., Any]) -> list[Operation[Any]]:
    """The operations that a method's code names."""
    module = inspect.getmodule(method)
    named = [getattr(module, name, None) for name in method.__code__.co_names]
    return [each for each in named if isinstance(each, Operation)]


def pairs() -> list[Any]:
    """Each method of each resource, blocking and awaited."""
    return [
        pytest.param(method, methods(awaited).get(name), id=f"{blocking.__name__}.{name}")
        for blocking, awaited in map(classes, MODULES)
        for name, method in methods(blocking).items()
    ]


def test_there_is_something_to_compare() -> None:
    assert len(MODULES) >= 10
    assert len(pairs()) >= 60


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rpartition(".")[2])
def test_a_resource_has_the_same_members(module: ModuleType) -> None:
    blocking, awaited = classes(module)

    assert list(methods(blocking)) == list(methods(awaited))
    assert {name: f"Async{class_}" for name, class_ in accessors(blocking).items()} == accessors(awaited)
    assert inspect.getdoc(blocking) == inspect.getdoc(awaited)


@pytest.mark.parametrize(("blocking", "awaited"), pairs())
def test_a_method_has_the_same_signature(blocking: Callable[..., Any], awaited: Callable[..., Any]) -> None:
    one, other = inspect.signature(blocking), inspect.signature(awaited)
    paged = one.return_annotation.startswith("Page[")

    assert [str(each) for each in one.parameters.values()] == [
        re.sub(r"AsyncIterable\[[^]]*] \| ", "", str(each)) for each in other.parameters.values()
    ]
    assert other.return_annotation == one.return_annotation.replace("Page[", "AsyncPages[", paged)
    assert inspect.iscoroutinefunction(awaited) is not paged
    assert not inspect.iscoroutinefunction(blocking)
    assert inspect.getdoc(blocking) == inspect.getdoc(awaited)


@pytest.mark.parametrize(("blocking", "awaited"), pairs())
def test_a_method_has_the_same_operation(blocking: Callable[..., Any], awaited: Callable[..., Any]) -> None:
    [one], [other] = operations(blocking), operations(awaited)

    assert one is other
    assert bool(one.pages) is inspect.signature(blocking).return_annotation.startswith("Page[")
    assert f"`{one.method} {one.path}`" in (inspect.getdoc(blocking) or "")


def test_every_operation_has_one_method_and_one_for_many_items_if_it_can() -> None:
    used = [operation for blocking, _ in (each.values for each in pairs()) for operation in operations(blocking)]
    known = [each for module in MODULES for each in vars(module).values() if isinstance(each, Operation)]

    assert Counter(used) == {each: 2 if each.batch else 1 for each in known}
    assert len({(each.method, each.path) for each in known}) == len(known)


def test_the_clients_have_the_same_members() -> None:
    own = ("call", "page", "close")

    assert inspect.signature(ClickSend).parameters.keys() == inspect.signature(AsyncClickSend).parameters.keys()
    assert {name: f"Async{class_}" for name, class_ in accessors(ClickSend).items()} == accessors(AsyncClickSend)
    assert all(hasattr(class_, name) for class_ in (ClickSend, AsyncClickSend) for name in own)


def test_every_resource_can_be_reached() -> None:
    reached: set[str] = set()

    def walk(resource: Any) -> None:
        for name in accessors(type(resource)):
            inner = getattr(resource, name)
            reached.add(type(inner).__name__)
            walk(inner)

    for client in (ClickSend("nora", "s3cret"), AsyncClickSend("nora", "s3cret")):
        walk(client)

    assert reached == {class_.__name__ for module in MODULES for class_ in classes(module)}


@pytest.mark.parametrize("kind", [ClickSend, AsyncClickSend])
def test_no_group_of_operations_can_hide_what_a_client_has(kind: type[ClickSend | AsyncClickSend]) -> None:
    groups = {name for name, each in vars(kind).items() if isinstance(each, cached_property)}
    client = kind("nora", "s3cret")
    public = {name for name in dir(client) if not name.startswith("_")} - groups

    assert public == {name for name in public if naming.accessor(Name.of(name)) == f"{name}_"}


def test_no_error_of_an_api_can_take_the_name_of_one_of_the_runtime() -> None:
    own = {name for name, each in vars(runtime_errors).items() if isinstance(each, type)} - {"Any", "Mapping"}

    assert own - naming._RESERVED_ERRORS == set()
