"""The sockets that this process has open."""

from __future__ import annotations

import os
from contextlib import suppress


def open_sockets() -> set[str]:
    """The open sockets of this process on Linux; empty elsewhere."""
    found: set[str] = set()
    with suppress(FileNotFoundError):
        for number in os.listdir("/proc/self/fd"):
            with suppress(OSError):
                found.add(os.readlink(f"/proc/self/fd/{number}"))
    return {each for each in found if each.startswith("socket:")}
