"""The earlier names of what was renamed since a release, and those that the release still had.

An earlier name lives on until a version that may break callers follows the one that renamed it. It is never the name of
something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from ..builder.aliases import Methods, calls_in, free_aliases, mapped
from ..ir import Alias, Api, Operation, Parameter, Resource
from ..names import Name, exact_key
from ..openapi.document import Document
from ..problems import Problem
from ..styling import keys
from ..styling.calls import arguments_of
from .derive import surface_of
from .match import is_guess, paired, renamed_types, translated
from .surface import Entry, Kind, Surface

_BREAKING = re.compile(r"v?(0\.\d+|\d+)")
"""The part of a version that a break raises: before 1.0.0, the minor one."""
Pair = tuple[Entry, Entry]
"""An entry of the release, and what became of it."""


def with_aliases(api: Api, document: Document, release: Surface) -> Api:
    """The Api with the earlier names of its operations, arguments, types and errors, and of the client.

    An operation that has the name of another one of the release is an error of the document: programs would compile, and
    call something else.
    """
    found = _Renames(api, release, surface_of(api, document, {}))
    document.problems += found.reassigned()
    return found.api()


class _Renames:
    """The pairs of entries of a release and of today."""

    def __init__(self, api: Api, release: Surface, now: Surface) -> None:
        self._api = api
        types, guesses = renamed_types(release, now)
        exact = {old: new for old, new in types.items() if old not in guesses}
        befores = translated(release.client, exact).children
        self._pairs = [(release.client, now.client), *_both(paired(befores, now.client.children))]

    def api(self) -> Api:
        """The Api with aliases."""
        api = self._api
        types = {each.name.pascal: each.name for each in api.named.values()}
        errors = {each.name.pascal: each.name for each in api.errors}
        return replace(
            api,
            resources=self._resources(),
            type_aliases=free_aliases((*api.type_aliases, *self._aliases("type", "words", types)), types.values()),
            error_aliases=free_aliases(self._aliases("error", "name", errors), errors.values()),
            client_aliases=tuple(
                Alias(name, api.package.client, since)
                for before, after in self._of("client")
                for name, since in self._earlier(before, after, "name")
            ),
        )

    def reassigned(self) -> Iterator[Problem]:
        """Operations with the name of another one, which has another name now."""
        operations = self._of("operation")
        users = {after.facts["name"]: after for _, after in operations}
        for before, after in operations:
            other = users.get(before.facts["name"])
            if other and other is not after and other.node:
                yield other.node.problem(
                    f"{other.key} is called {before.facts['name']} now, which was {before.key} in the last release: "
                    "programs would call another operation",
                    "give it another name by `x-sdk-name`, or delete the line of the other one in sdk.lock",
                    at_key=True,
                )

    def _of(self, kind: Kind) -> list[Pair]:
        return [pair for pair in self._pairs if pair[1].kind == kind]

    def _earlier(self, before: Entry, after: Entry, fact: str) -> Iterator[tuple[str, str]]:
        """The earlier names of an entry in order, each with the version that renamed it."""
        aliases = [each.facts for each in before.children if each.kind == "alias"]
        found = {str(each["name"]): str(each["since"]) for each in aliases if self._lives(str(each["since"]))}
        if before.facts.get(fact) not in (None, after.facts.get(fact)):
            found[str(before.facts[fact])] = ""
        return iter(sorted(found.items()))

    def _lives(self, since: str) -> bool:
        """Whether no version that may break callers has followed the one that renamed something."""
        parts = [_BREAKING.match(each) for each in (since, self._api.package.version)]
        return not all(parts) or len({part and part[1] for part in parts}) == 1

    def _aliases(self, kind: Kind, fact: str, names: Mapping[str, Name]) -> Iterator[Alias[Name]]:
        for before, after in self._of(kind):
            target = names[str(after.facts["name"]) if kind == "error" else after.key]
            for name, since in self._earlier(before, after, fact):
                yield Alias(_name(name) if kind == "type" else Name.of(name), target, since)

    # ── operations ──

    def _resources(self) -> tuple[Resource, ...]:
        pairs = {after.key: (before, after) for before, after in self._of("operation")}
        known = list(calls_in(self._api.resources))
        changed = {id(each): self._with_arguments(each, pairs) for _, each in known}
        methods = Methods(mapped(self._api.resources, changed))
        for call, operation in known:
            for name, since in self._earlier(*pairs.get(keys.operation_key(operation), (_NONE, _NONE)), "name"):
                methods.add(changed[id(operation)], call, tuple(map(_name, name.split("."))), since)
        return methods.resources

    def _with_arguments(self, operation: Operation, pairs: Mapping[str, Pair]) -> Operation:
        """The operation with the earlier names of its parameters."""
        before, after = pairs.get(keys.operation_key(operation), (_NONE, _NONE))
        found = {now.key: (old, now) for old, now in _both(paired(before.children, after.children))}
        taken = {exact_key(each.name) for each in arguments_of(operation)}

        def with_aliases(parameter: Parameter) -> Parameter:
            key = keys.argument_key(operation, parameter.location, parameter.wire_name)
            old, now = found.get(key, (_NONE, _NONE))
            if is_guess(old, now):
                return parameter
            names = [Alias(_name(name), parameter.name, since) for name, since in self._earlier(old, now, "name")]
            free = tuple(each for each in names if exact_key(each.name) not in taken)
            return replace(parameter, aliases=(*parameter.aliases, *free)) if free else parameter

        parameters = tuple(map(with_aliases, operation.parameters))
        return operation if parameters == operation.parameters else replace(operation, parameters=parameters)


_NONE = Entry("operation", "", {"wire": ""})


def _both(pairs: Iterable[tuple[Entry | None, Entry | None]]) -> list[Pair]:
    return [(before, after) for before, after in pairs if before and after]


def _name(snake: str) -> Name:
    return Name(tuple(snake.split("_")))
