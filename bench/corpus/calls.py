"""Calls every method of a generated package, sync and async, with what it must be given, and with all it can be given.

A program, like `probe.py`: `calls.py FOLDER` prints a line of JSON, pairs of what went wrong and the method. The server
is the package's own fake, which knows the paths of the API and refuses every other. Where a method takes one of several
types, it is called with a dictionary, with a model, and with the last of them. Every member that is given has to arrive.
A reply with all members, of each type that it may have, has to be read without drift, and be the same when it is sent.
"""

from __future__ import annotations

import asyncio
import functools
import importlib
import inspect
import json
import logging
import os
import re
import runpy
import sys
import types
import warnings
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_plus

if TYPE_CHECKING:
    from . import values
else:  # the package that is judged is alone on the path
    values = types.SimpleNamespace(**runpy.run_path(str(Path(__file__).with_name("values.py")), run_name="values"))

_MOST = 50
_TURNS = 3
_OF_FORMS = re.compile(
    "missing, .* requires it|exclude each other|with these arguments, the body is sent as|missing; it selects one of|"
    "of unknown type; pass|'' cannot be part of a path"
)


def main(folder: Path) -> dict[str, Any]:
    """What went wrong, and how many calls were made."""
    sys.path.append(str(folder))
    (package,) = (path.name for path in folder.iterdir() if (path / "__init__.py").is_file())
    testing = importlib.import_module(f"{package}.testing")
    (kit,) = (
        each for name, each in vars(testing).items() if name.startswith("Fake") and each.__module__ == testing.__name__
    )
    fake = kit()
    wrong = asyncio.run(_all(fake))
    return {"call": wrong[:_MOST], "reply": list(_replies(kit(), package))[:_MOST], "calls": len(fake.calls)}


async def _all(fake: Any) -> list[tuple[str, str]]:
    wrong: list[tuple[str, str]] = []
    with fake.client(retries=0, check_limits=False) as client:
        for name, method in _methods(client, ""):
            for arguments in values.ways(method):
                wrong += await _call(fake, name, method, arguments)
    async with fake.async_client(retries=0, check_limits=False) as client:
        for name, method in _methods(client, ""):
            for arguments in values.ways(method):
                wrong += await _call(fake, f"async {name}", method, arguments)
    return wrong


async def _call(fake: Any, name: str, method: Any, arguments: dict[str, Any]) -> list[tuple[str, str]]:
    """What goes wrong in one call."""
    before = len(fake.calls)
    wrong: list[tuple[str, str]] = []
    try:
        fake.respond_next({})
        result = method(**arguments)
        if inspect.isawaitable(result):
            await result
    except Exception as error:
        wrong += _said(error, name)
    return wrong + [
        (f"a member that was given is not sent: {key!r}", name) for key in _lost(fake.calls[before:], arguments)
    ]


def _lost(calls: list[Any], arguments: dict[str, Any]) -> Iterator[str]:
    """The members of arguments that are in neither the body, if it is JSON, nor the target."""
    for call in calls:
        if "json" in call.headers.get("content-type", ""):
            given = Counter(key for value in arguments.values() for key in values.members_of(value))
            target = unquote_plus(call.target)
            yield from (key for key in given - Counter(values.members_of(call.json)) if key not in target)


def _said(error: Exception, name: str) -> Iterator[tuple[str, str]]:
    text = f"{type(error).__name__}: {error}"
    # The reply is an empty object whatever was asked; and what tells forms and members of a union apart may be optional.
    if not text.startswith("APIResponseError") and not _OF_FORMS.search(text):
        yield text, name


def _replies(fake: Any, package: str) -> Iterator[tuple[str, str]]:
    """What goes wrong in reading replies that have all members, of each type that they may have."""
    config = importlib.import_module(f"{package}._config").CONFIG
    encode = importlib.import_module(f"{package}._runtime.codec.encode").encode
    names = values.names_of(f"{package}.models")
    with fake.client(retries=0, strict=True, check_limits=False) as client:
        for name, method in _methods(client, ""):
            operation = _operation(method)
            if not _is_plain(operation):
                continue
            type_, arguments = config.types.read(operation.returns), next(values.ways(method))
            for number in range(_TURNS):
                raw: Any = None
                fake._rules.clear()  # a call that failed has left its reply
                try:
                    raw = encode(values.Values(values.nth(number)).of(type_, names, 0), type_)
                    fake.respond_next(raw)
                    back = encode(method(**arguments), type_)
                except Exception as error:
                    if not _OF_FORMS.search(str(error)):
                        yield f"{type(error).__name__}: {error}", f"{name} {json.dumps(raw, default=str)}"
                else:
                    if difference := _difference(raw, back, ""):
                        yield f"a reply is read as something else: {difference}", name


def _difference(raw: Any, back: Any, path: str) -> str:
    """Where two values differ first; empty if they do not."""
    if isinstance(raw, dict) and isinstance(back, dict) and raw.keys() == back.keys():
        return next(filter(None, (_difference(raw[key], back[key], f"{path}/{key}") for key in raw)), "")
    if isinstance(raw, list) and isinstance(back, list) and len(raw) == len(back):
        return next(
            filter(None, (_difference(*pair, f"{path}/{at}") for at, pair in enumerate(zip(raw, back, strict=True)))),
            "",
        )
    return "" if raw == back and type(raw) is type(back) else f"{path}: {raw!r} became {back!r}"


def _is_plain(operation: Any) -> bool:
    """Whether what a method gives is the JSON of the reply, and of one type."""
    other = operation and (
        operation.enveloped or operation.binary or operation.pages or operation.responses or operation.streaming
    )
    return bool(operation and operation.returns and not other)


def _operation(method: Any) -> Any:
    found = (method.__func__.__globals__.get(name) for name in method.__func__.__code__.co_names)
    return next((each for each in found if type(each).__name__ == "Operation"), None)


def _methods(holder: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Each method of the resources that can be reached from a client, with its name."""
    for name, value in vars(type(holder)).items():
        if isinstance(value, functools.cached_property):
            yield from _methods(getattr(holder, name), f"{path}{name}.")
        elif isinstance(value, types.FunctionType) and path:
            yield f"{path}{name}", getattr(holder, name)


if __name__ == "__main__":
    os.chdir("/")
    logging.disable()  # replies that drift, which all of them do
    warnings.simplefilter("ignore")  # methods that are deprecated
    print(json.dumps(main(Path(sys.argv[1]))))
