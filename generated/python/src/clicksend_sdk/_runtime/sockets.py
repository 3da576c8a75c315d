"""What both transports ask of a socket."""

from __future__ import annotations

import select
from typing import Any


def readable(source: Any) -> bool:
    """Whether there is something to read, the end included; also if the socket cannot be asked."""
    try:
        if hasattr(select, "poll"):  # `select` alone cannot take descriptors above 1,023
            poll = select.poll()
            poll.register(source, select.POLLIN)
            return bool(poll.poll(0))
        return bool(select.select([source], [], [], 0)[0])
    except (OSError, ValueError, TypeError):
        return True
