"""How many parts a text message has: 3GPP TS 23.038 for the alphabets, TS 23.040 for concatenated parts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

MAX_PARTS = 8
"""ClickSend cuts off the text after these parts."""

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENSION = frozenset("\f^{}\\[~]|€")
"""Characters that take two places: an escape and their own."""


@dataclass(frozen=True, slots=True)
class MessageParts:
    """The parts that a text is sent in, and billed by."""

    encoding: Literal["GSM-7", "UCS-2"]
    """GSM-7 if the GSM alphabet has all characters, otherwise UCS-2."""

    texts: tuple[str, ...]
    """The text of each part; a character is never divided."""

    left: int
    """The places left in the last part. Most characters take one; `€ [ ] { } \\ ^ ~ |` and the form feed in GSM-7, and emojis
    in UCS-2, take two."""

    non_gsm: tuple[str, ...]
    """The distinct characters that made it UCS-2, in order."""

    @property
    def parts(self) -> int:
        """The number of parts; 1 for an empty text."""
        return len(self.texts)

    @property
    def is_cut(self) -> bool:
        """Whether ClickSend cuts off the end, because there are more than 8 parts."""
        return self.parts > MAX_PARTS


def count_parts(text: str) -> MessageParts:
    """The parts of a text as it is, before ClickSend replaces placeholders and shortens links.

    One part has 160 places, or 70 in UCS-2; of several, each has 153, or 67.
    """
    non_gsm = tuple(dict.fromkeys(each for each in text if each not in _BASIC and each not in _EXTENSION))
    if non_gsm:
        return _divided(text, "UCS-2", non_gsm, 70, 67, lambda each: 2 if ord(each) > 0xFFFF else 1)
    return _divided(text, "GSM-7", non_gsm, 160, 153, lambda each: 2 if each in _EXTENSION else 1)


def _divided(
    text: str,
    encoding: Literal["GSM-7", "UCS-2"],
    non_gsm: tuple[str, ...],
    single: int,
    several: int,
    width: Callable[[str], int],
) -> MessageParts:
    used = sum(map(width, text))
    if used <= single:
        return MessageParts(encoding, (text,), single - used, non_gsm)
    texts = tuple(_split(text, several, width))
    return MessageParts(encoding, texts, several - sum(map(width, texts[-1])), non_gsm)


def _split(text: str, size: int, width: Callable[[str], int]) -> Iterator[str]:
    start = used = 0
    for index, each in enumerate(text):
        if used + width(each) > size:
            yield text[start:index]
            start, used = index, 0
        used += width(each)
    yield text[start:]
