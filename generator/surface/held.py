"""The names that the surface of a release holds for the builder."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from ..builder.held import HeldNames
from ..names import Name, signed
from .shapes import names_in
from .surface import Entry, Surface, as_shape


def held_names(surface: Surface) -> HeldNames:
    """The names of a surface by what has them in the document."""
    known = surface.types
    calls = dict[tuple[str, str], tuple[Name, ...]]()
    arguments = dict[tuple[str, str], dict[tuple[str, str], Name]]()
    for each in surface.client.children:
        if each.kind == "operation" and not each.key.endswith("#stream"):
            key = str(each.facts["method"]), str(each.facts["path"])
            calls[key] = tuple(map(_name, str(each.facts["name"]).split(".")))
            arguments[key] = _arguments(each) | _members(each, known)
    places = Counter(each.facts.get("schema") for each in known.values())
    types = {
        str(place): _name(str(each.facts["words"]))
        for each in known.values()
        if (place := each.facts.get("schema")) and places[place] == 1  # a base and the union of its subtypes have one
    }
    own = surface.client.facts
    return HeldNames(str(own["package"]), str(own["name"]), calls, arguments, types)


def _arguments(operation: Entry) -> dict[tuple[str, str], Name]:
    return {
        (str(each.facts["wire"]), str(each.facts["place"])): _name(str(name))
        for each in operation.children
        if each.kind == "argument" and (name := each.facts.get("name"))
    }


def _members(operation: Entry, known: Mapping[str, Entry]) -> dict[tuple[str, str], Name]:
    """The arguments for the members of a body that has a type."""
    body = next((each for each in operation.children if each.kind == "argument" and not each.facts["wire"]), None)
    if body is None or not body.facts.get("flattened"):
        return {}
    types = [known[name] for name in names_in(body.shape) if name in known]
    fields = [str(each.facts["wire"]) for type_ in types for each in type_.children if each.kind == "request-field"]
    other = {each[0]: _name(str(each[1])) for each in as_shape(body.facts.get("names"))}
    return {(wire, "body"): other.get(wire, signed(wire)) for wire in fields}


def _name(snake: str) -> Name:
    return Name(tuple(snake.split("_")))
