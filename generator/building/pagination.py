"""Pages: what a scheme of them says, whether an operation fits it, and which scheme each operation has.

A scheme is one of `x-sdk`, or what an extension of another vendor says (vendor_pages.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ..ir import Pagination, Parameter
from ..names import Name, Scope
from ..problems import did_you_mean
from ..reading.document import Node, steps
from .pointers import PLACES, Call, astray, essence, is_list, value_at
from .vendor_pages import READERS, Misfit

POINTERS = ("items", "total", "current", "last", "next", "more")
"""What is read: JSON pointers into a reply."""
_LARGEST_PAGE = 10_000  # a larger maximum is the limit of a type, and no size of a page

Fault = tuple[str, str, str]
"""The role that does not fit, what is wrong with it, and a hint."""


def scheme(name: str, node: Node) -> Pagination:
    """A named scheme of `x-sdk`."""
    texts = {role: (node / role).text for role in (*PLACES, *POINTERS, "after")}
    return Pagination(Name.of(name), **texts, first=_integer(node / "first"), follow=(node / "follow").value is True)


def faults(pagination: Pagination, call: Call) -> Iterator[Fault]:
    """Everything in a scheme that is not there in an operation."""
    for role in PLACES:
        place = getattr(pagination, role)
        if place.startswith("/"):
            wrong = astray(call.body, place, "the body") if call.body else ("the operation has no JSON body", "")
            if wrong:
                yield role, *wrong
        elif place and place not in call.query:
            hint = did_you_mean(place, call.query)
            yield role, f"the operation has no query parameter {place!r} for its pages", hint
    if call.reply is None:
        yield "items", "an operation without a JSON reply has no pages", ""
        return
    for role in POINTERS:
        if wrong := astray(call.reply, getattr(pagination, role), "the reply"):
            yield role, *wrong
    items = value_at(call.reply, pagination.items)
    if items is None:
        return
    if not is_list(items):
        yield "items", f"{pagination.items or 'all'} of the reply is not a list", ""
    elif wrong := astray(essence(items) / "items", pagination.after, "an item"):
        yield "after", *wrong


def largest(pagination: Pagination | None, call: Call) -> int | None:
    """The largest page that can be asked for, if the document says."""
    limit = call.schema(pagination.limit) if pagination and pagination.limit else None
    maximum = _integer(limit / "maximum") if limit else None
    return maximum if maximum and 1 <= maximum <= _LARGEST_PAGE else None


class Paginations:
    """The schemes of a document: those that it names, and those of other vendors, equal ones once."""

    def __init__(self, root: Node, named: Mapping[str, Pagination]) -> None:
        self._root = root
        self._found: dict[Pagination, Pagination] = {}
        self._scope = Scope()
        self._named = {key: replace(each, name=self._scope.take(each.name)) for key, each in named.items()}

    @property
    def all(self) -> tuple[Pagination, ...]:
        """The named ones, then the others as they were met."""
        return (*self._named.values(), *self._found.values())

    def of(self, item: Node, operation: Node) -> Pagination | None:
        """The scheme of an operation; of what other vendors say, what does not fit is a warning."""
        if named := self._named.get((operation / "x-sdk-pagination").text):
            return named
        stated = [each for each in READERS if operation / each and (operation / each).value is not False]
        found = (self._vendors(each, Call.of(item, operation), operation / each) for each in stated)
        return next(filter(None, found), None)

    def _vendors(self, extension: str, call: Call, stated: Node) -> Pagination | None:
        try:
            found, places = READERS[extension](stated, call, self._root)
            for role, message, hint in faults(found, call):
                raise Misfit(places.get(role, stated), message, hint)
        except Misfit as misfit:
            misfit.node.warn(f"{extension} is passed over: {misfit.message}", misfit.hint)
            return None
        found = replace(found, first=_first(found, call))
        if found not in self._found:
            self._found[found] = replace(found, name=self._scope.take(_name(found)))
        return self._found[found]


def eased(parameters: tuple[Parameter, ...], pagination: Pagination | None) -> tuple[Parameter, ...]:
    """The parameters of an operation; the one that the first page is asked for with can be left out."""
    asked = (pagination.page, pagination.offset) if pagination else ()
    return tuple(
        replace(each, required=False) if each.location == "query" and each.wire in asked else each
        for each in parameters
    )


def _name(pagination: Pagination) -> Name:
    """What the scheme goes by, and where it has its items: `cursor_data`."""
    kind = next((role for role in ("page", "offset", "cursor") if getattr(pagination, role)), "")
    kind = kind or ("links" if pagination.next else "single")
    return Name.of(" ".join([kind, *steps(pagination.items)[-1:]]))


def _first(pagination: Pagination, call: Call) -> int | None:
    """The number of the first page or item, if it is not the usual one: 1 for pages, 0 for offsets."""
    place, usual = (pagination.page, 1) if pagination.page else (pagination.offset, 0)
    schema = call.schema(place) if place else None
    if schema is None:
        return None
    default, minimum = _integer(schema / "default"), _integer(schema / "minimum")
    first = default if default is not None else minimum if minimum in (0, 1) else usual
    return first if first != usual and first >= 0 else None


def _integer(node: Node) -> int | None:
    return node.value if isinstance(node.value, int) and not isinstance(node.value, bool) else None
