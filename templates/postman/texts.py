"""How text of the document reaches the output: as JSON, and never as a variable of Postman.

Postman replaces `{{name}}` wherever a request or its documentation has it. In JSON the second brace is written
`\\u007b` and in a URL both are `%7B`, so that the server still gets what the document says. Headers, forms and other
bodies have no second spelling of a brace; there the collection has a variable of that name that stands for itself
(`stand_ins`). Names and descriptions, which are not sent, get a space between the two.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from generator.styling.texts import as_json, one_line

Json = dict[str, Any]

_VARIABLE = re.compile(r"\{\{([^{}]*)\}\}")


def plain(text: str) -> str:
    """Text in which nothing is a variable."""
    return re.sub(r"\{(?=\{)", "{ ", text)


def sent(text: str, own: Collection[str]) -> str:
    """Text of a header, form or other body as it is sent; what would be one of our `own` variables gets a space."""
    return _VARIABLE.sub(lambda found: plain(found[0]) if found[1] in own else found[0], text)


def stand_ins(value: object, own: Collection[str]) -> list[Json]:
    """Variables that stand for themselves: one for each that a text in `value` names, and that is not our `own`."""
    names = dict.fromkeys(name for text in _strings(value) for name in _VARIABLE.findall(text) if name not in own)
    return [{"key": name, "value": f"{{{{{name}}}}}"} for name in names if name]


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _strings(inner)
    elif isinstance(value, str):
        yield value


def title(text: str) -> str:
    """The name of a request or folder: one line, without the full stop of a sentence."""
    return one_line(plain(text)).removesuffix(".")


def example_json(value: object) -> str:
    """An example of the document as JSON, without variables. Not-a-number is null, as in JavaScript."""
    finite = json.loads(json.dumps(value), parse_constant=lambda _: None)
    # Two braces side by side only occur inside strings here: as_json puts a line break between all others.
    return as_json(finite).replace("{{", "{\\u007b")


def encoded(text: str) -> str:
    """Text within a URL or a cookie. Postman itself encodes a few marks only, and never `%`."""
    return quote(text, safe="", errors="replace")


def reserved(text: str) -> str:
    """Text as `allowReserved` says: reserved marks, and what is percent-encoded already, as they are."""
    return re.sub("%25([0-9A-Fa-f]{2})", r"%\1", quote(text, safe="!$'()*,/:;=?@", errors="replace"))


def literal(text: str) -> str:
    """Text of a path beside its parameters."""
    text = re.sub("%(?![0-9A-Fa-f]{2})", "%25", text)
    return quote(text, safe="%!$&'()*+,;=:@", errors="replace")


def stable_id(*parts: str) -> str:
    """The same id for the same parts, whenever and wherever it is made."""
    return str(uuid5(NAMESPACE_URL, "/".join(parts)))


def paragraphs(*texts: str) -> str:
    """Texts one below the other, without the empty ones."""
    return "\n\n".join(plain(text.strip()) for text in texts if text.strip())
