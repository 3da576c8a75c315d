"""Operations on sockets that both transports use."""

from __future__ import annotations

import select
import socket
import struct
import sys
from contextlib import suppress
from typing import Any


def is_readable(source: Any) -> bool:
    """Whether bytes or the end of the connection can be read; also True if the socket is unusable."""
    try:
        if hasattr(select, "poll"):  # `select` alone cannot take descriptors above 1,023
            poll = select.poll()
            poll.register(source, select.POLLIN)
            return bool(poll.poll(0))
        return bool(select.select([source], [], [], 0)[0])
    except (OSError, ValueError, TypeError):
        return True


def discard_unsent(source: Any) -> None:
    """Make the system discard unsent bytes when the socket is closed; else it would go on to send megabytes."""
    with suppress(OSError, AttributeError):
        at_once = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
        source.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)
