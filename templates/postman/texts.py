"""How text of the document reaches the output: as JSON, and never as a variable of Postman.

Postman replaces `{{name}}` wherever a request or its documentation has it. In JSON the second brace is written
`\\u007b` and in a URL both are `%7B`, so that the server still gets what the document says. Names, descriptions,
headers, forms and other bodies have no second spelling of a brace: a space goes between the two.
"""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

Json = dict[str, Any]

_UNSEEN = re.compile("[\x7f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]")


def as_json(value: object) -> str:
    """A value as JSON in many lines; what cannot be seen in it is escaped."""
    text = json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False)
    return _UNSEEN.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def plain(text: str) -> str:
    """Text in which nothing is a variable."""
    return re.sub(r"\{(?=\{)", "{ ", text)


def title(text: str) -> str:
    """The name of a request or folder: one line, without the full stop of a sentence."""
    return " ".join(plain(text).split()).removesuffix(".")


def example_json(value: object) -> str:
    """An example of the document as JSON, without variables. Not-a-number is null, as in JavaScript."""
    finite = json.loads(json.dumps(value), parse_constant=lambda _: None)
    # Two braces side by side only occur inside strings here: as_json puts a line break between all others.
    return as_json(finite).replace("{{", "{\\u007b")


def in_query(text: str) -> str:
    """Text as a key or a value of a query. Postman itself would send `+` and `%` as they are."""
    return quote(text, safe="[]:,/@", errors="replace")


def in_path(text: str) -> str:
    """Text as the value of a variable in a path."""
    return quote(text, safe=":,@", errors="replace")


def literal(text: str) -> str:
    """Text of a path beside its parameters."""
    return quote(text, safe="%!$&'()*+,;=:@", errors="replace")


def stable_id(*parts: str) -> str:
    """The same id for the same parts, whenever and wherever it is made."""
    return str(uuid5(NAMESPACE_URL, "/".join(parts)))


def paragraphs(*texts: str) -> str:
    """Texts one below the other, without the empty ones."""
    return "\n\n".join(plain(text.strip()) for text in texts if text.strip())
