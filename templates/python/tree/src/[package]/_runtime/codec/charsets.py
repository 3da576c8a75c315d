"""Text of responses in common charsets, all of which Python decodes in linear time.

A server may name any codec of Python; some take minutes for a megabyte, or raise errors of their own.
"""

from __future__ import annotations

import re

from ..drift import Drift

_CHARSET = re.compile(r';[ \t]*charset[ \t]*=[ \t]*"?([^";,\s]*)', re.IGNORECASE)
_KNOWN = frozenset(
    "utf-8 utf8 utf-16 utf-16le utf-16be us-ascii ascii latin1 latin-1 koi8-r koi8-u macintosh "
    "shift-jis euc-jp euc-kr gb2312 gbk gb18030 big5".split()
    + [f"iso-8859-{number}" for number in range(1, 17) if number != 12]
    + [f"{prefix}{number}" for prefix in ("windows-", "cp") for number in range(1250, 1259)]
)
_FALLBACK = "utf-8"


def decode_text(body: bytes, content_type: str) -> tuple[str, list[Drift]]:
    """The text of a body, and the drift if its charset is unknown or bytes are invalid in it."""
    found = _CHARSET.search(content_type)
    name = found[1].lower().replace("_", "-") if found and found[1] else _FALLBACK
    drift = [] if name in _KNOWN else [Drift("", "a known charset", repr(name))]
    charset = _FALLBACK if drift else name
    try:
        text = body.decode(charset)
    except UnicodeDecodeError:
        text = body.decode(charset, "replace")
        drift.append(Drift("", f"{charset} text", "bytes"))
    return text.removeprefix("\ufeff"), drift
