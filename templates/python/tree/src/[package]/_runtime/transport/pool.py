"""The connections of a transport that wait for another request, and what becomes of all of them after a fork."""

from __future__ import annotations

import os
import weakref
from collections import deque
from typing import Generic, Protocol, TypeVar


class PooledConnection(Protocol):
    """A connection that can be kept."""

    def is_fresh(self) -> bool:
        """Whether it can take a request: the server has neither closed it nor written to it."""
        ...

    def close(self) -> None:
        """Close it; unsent and unread bytes are lost."""
        ...


C = TypeVar("C", bound=PooledConnection)


class IdleConnections(Generic[C]):
    """The idle connections to one server; the last one used is the first to be used again. Threads can share it."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._idle: deque[C] = deque()
        self._closed = False

    def take(self) -> C | None:
        """A fresh connection, if there is one; others are closed."""
        while connection := self.pop():
            if connection.is_fresh():
                return connection
            connection.close()
        return None

    def keep(self, connection: C) -> None:
        """Keep a connection for another request, or close it if there are enough."""
        if self._closed or len(self._idle) >= self._most:
            connection.close()
        else:
            self._idle.append(connection)

    def pop(self) -> C | None:
        """Any connection."""
        try:
            return self._idle.pop()
        except IndexError:
            return None

    def close(self) -> None:
        """Close all, and those that would be kept later."""
        self._closed = True
        while connection := self.pop():
            connection.close()


class ForkAware(Protocol):
    """A transport."""

    def after_fork(self) -> None:
        """Drop the connections in a forked child: they are copies of its parent's."""
        ...


_transports: weakref.WeakSet[ForkAware] = weakref.WeakSet()


def notify_after_fork(transport: ForkAware) -> None:
    """Call `after_fork` of a transport in each forked child, as long as the transport lives."""
    _transports.add(transport)


def _after_fork_in_child() -> None:
    for transport in list(_transports):
        transport.after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, where nothing forks
    os.register_at_fork(after_in_child=_after_fork_in_child)
