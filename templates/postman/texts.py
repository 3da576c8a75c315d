"""Writes text of the document so that Postman never takes it for a variable.

Postman replaces `{{name}}` anywhere in a request or its documentation. In JSON the second brace is written `\\u007b`, and
in a URL both are `%7B`, so the server still receives the text of the document. Headers, forms and other bodies cannot
escape a brace, so the collection defines a variable of that name whose value is its own placeholder (`stand_ins`). Names
and descriptions, which are not sent, get a space between the braces.
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
    """The text with a space between double braces, so that it has no variables."""
    return re.sub(r"\{(?=\{)", "{ ", text)


def sent(text: str, own: Collection[str]) -> str:
    """The text of a header, a form or another body; a placeholder of one of our `own` variables gets a space."""
    return _VARIABLE.sub(lambda found: plain(found[0]) if found[1] in own else found[0], text)


def stand_ins(value: object, own: Collection[str]) -> list[Json]:
    """A variable with its own placeholder as value for each name in the texts of `value` that is not one of our `own`."""
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
    """An example of the document as JSON, without variables. NaN becomes null, as in JavaScript."""
    finite = json.loads(json.dumps(value), parse_constant=lambda _: None)
    # Adjacent braces occur only inside strings: as_json puts a line break between any others.
    return as_json(finite).replace("{{", "{\\u007b")


def encoded(text: str) -> str:
    """The text percent-encoded for a URL or a cookie; Postman encodes only a few characters, and never `%`."""
    return quote(text, safe="", errors="replace")


def reserved(text: str) -> str:
    """The text encoded for `allowReserved`: reserved characters and percent-encoded triplets are kept."""
    return re.sub("%25([0-9A-Fa-f]{2})", r"%\1", quote(text, safe="!$'()*,/:;=?@", errors="replace"))


def literal(text: str) -> str:
    """The literal text of a path, between its parameters, percent-encoded."""
    text = re.sub("%(?![0-9A-Fa-f]{2})", "%25", text)
    return quote(text, safe="%!$&'()*+,;=:@", errors="replace")


def stable_id(*parts: str) -> str:
    """A UUID that depends only on the parts."""
    return str(uuid5(NAMESPACE_URL, "/".join(parts)))


def paragraphs(*texts: str) -> str:
    """The texts that are not empty, as paragraphs."""
    return "\n\n".join(plain(text.strip()) for text in texts if text.strip())
