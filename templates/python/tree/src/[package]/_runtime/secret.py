"""Text that tracebacks with local variables, logs and debuggers do not show."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NoReturn, TypeVar, cast

T = TypeVar("T")
_MIN_LENGTH = 4
"""Characters of the shortest text that is redacted; a shorter one occurs by chance."""


class Secret(str):
    """Text whose `repr` hides it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials cannot be pickled; make a client in each process")


def as_secret(value: T) -> T:
    """The value; as a `Secret` if it is text."""
    return cast(T, Secret(value)) if isinstance(value, str) else value


def secrets_pattern(secrets: Iterable[str]) -> re.Pattern[str] | None:
    """A pattern that finds secrets in text, however URLs and JSON spell them; None if there are no secrets."""
    longest_first = sorted(set(secrets), key=len, reverse=True)
    found = ["".join(map(_spellings, each)) for each in longest_first if len(each) >= _MIN_LENGTH]
    return re.compile("|".join(found)) if found else None


def redact(text: str, secrets: re.Pattern[str] | None) -> str:
    """Text with `***` in place of its secrets."""
    return secrets.sub("***", text) if secrets else text


def _spellings(character: str) -> str:
    octets = character.encode("utf-8", "surrogatepass")
    escaped = ["".join(f"%{octet:02x}" for octet in octets), f"\\u{ord(character):04x}"]
    spellings = [character, octets.decode("latin-1"), f"\\{character}"] + (["+"] if character == " " else [])
    return f"(?:{'|'.join(map(re.escape, spellings))}|(?i:{'|'.join(map(re.escape, escaped))}))"


def as_secrets(values: Mapping[str, T | str]) -> dict[str, T | str]:
    """The values, with every text as a `Secret`."""
    return {name: Secret(value) if isinstance(value, str) else value for name, value in values.items()}
