"""Earlier names: those that `x-sdk-aliases` states, and their places among the resources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from ..ir import Alias, MethodAlias, Operation, Parameter, Resource
from ..names import Name, caseless_key, exact_key
from ..openapi.document import Node

Group = tuple[Name, ...]
TAKEN = "something else already has this name, so the alias is ignored"


def stated_aliases(node: Node) -> Iterator[tuple[Node, Group]]:
    """The earlier names that an operation, a parameter or a component states, each in its parts: `orders.drop`."""
    for each in (node / "x-sdk-aliases").items():
        if parts := tuple(Name.of(part) for part in each.text.split(".") if part):
            yield each, parts


def with_stated_aliases(
    parameters: Iterable[Parameter], places: Mapping[tuple[str, str], Node], taken: Iterable[Name]
) -> tuple[Parameter, ...]:
    """The parameters with the earlier names that they state; `taken` are the names of all arguments."""
    used = set(map(exact_key, taken))

    def named(each: Parameter) -> Parameter:
        place = places.get((each.wire_name.lower() if each.location == "header" else each.wire_name, each.location))
        found = list[Alias[Name]]()
        for stated, parts in stated_aliases(place) if place else ():
            name = Name.joined(parts)
            if exact_key(name) in used:
                stated.warn(TAKEN)
            else:
                used.add(exact_key(name))
                found.append(Alias(name, each.name))
        return replace(each, aliases=tuple(found)) if found else each

    return tuple(map(named, parameters))


class Methods:
    """Resources to which earlier names of operations are added, where nothing else has the name."""

    def __init__(self, resources: tuple[Resource, ...]) -> None:
        self.resources = resources
        self._taken = {_dotted((*resource.path, name)) for resource in _flat(resources) for name in _members(resource)}

    def add(self, operation: Operation, call: Group, earlier: Group, since: str = "") -> bool:
        """Add an earlier call of an operation; whether its name is free. `call` is its call of today."""
        *group, name = earlier
        if self._taken.intersection(_dotted(earlier[:end]) for end in range(1, len(earlier) + 1)):
            return False
        if not group or any(each.path == earlier for each in _flat(self.resources)):
            return False
        self._taken.add(_dotted(earlier))
        batch = operation.batch and replace(operation.batch, name=name.with_words("all"))
        renamed = replace(operation, name=name, deprecated=True, renamed_to=call, batch=batch)
        self.resources = _placed(self.resources, tuple(group), MethodAlias(renamed, since))
        return True


def free_aliases(aliases: Iterable[Alias[Name]], taken: Iterable[Name]) -> tuple[Alias[Name], ...]:
    """The aliases whose names are different, also without case, from each other and from those that are taken."""
    used, found = set(map(caseless_key, taken)), list[Alias[Name]]()
    for each in aliases:
        if caseless_key(each.name) not in used:
            used.add(caseless_key(each.name))
            found.append(each)
    return tuple(found)


def calls_in(resources: Iterable[Resource]) -> Iterator[tuple[Group, Operation]]:
    """Every operation with its call."""
    for resource in _flat(resources):
        for operation in resource.operations:
            yield (*resource.path, operation.name), operation


def mapped(resources: Iterable[Resource], changed: Mapping[int, Operation]) -> tuple[Resource, ...]:
    """The resources with other operations, by the identity of those in their place."""
    return tuple(
        replace(
            each,
            operations=tuple(changed.get(id(operation), operation) for operation in each.operations),
            children=mapped(each.children, changed),
        )
        for each in resources
    )


def _flat(resources: Iterable[Resource]) -> Iterator[Resource]:
    for each in resources:
        yield each
        yield from _flat(each.children)


def _members(resource: Resource) -> Iterator[Name]:
    for operation in (*resource.operations, *(each.operation for each in resource.aliases)):
        yield operation.name
        if operation.batch:
            yield operation.batch.name


def _dotted(call: Group) -> str:
    return ".".join(each.snake for each in call)


def _placed(resources: tuple[Resource, ...], group: Group, alias: MethodAlias, depth: int = 1) -> tuple[Resource, ...]:
    """The resources with an alias in a group, which can be one that no operation has any more."""
    path = group[:depth]
    known = next((each for each in resources if each.path == path), None)
    resource = known or Resource(Name.joined(path), path, "", ())
    if depth < len(group):
        changed = replace(resource, children=_placed(resource.children, group, alias, depth + 1))
    else:
        changed = replace(resource, aliases=(*resource.aliases, alias))
    return tuple(changed if each is known else each for each in resources) if known else (*resources, changed)
