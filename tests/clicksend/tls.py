"""Servers on loopback that speak TLS, at once or at the end of a tunnel, and the authority that vouches for them."""

from __future__ import annotations

import functools
import socket
import ssl

import trustme

from tests.support.server import LONGEST_WAIT, Received, Server, _carry_out, _request


@functools.cache
def authority() -> trustme.CA:
    """Whose certificates the clients of the tests are told to trust."""
    return trustme.CA()


def context_of(*names: str, signed_by: trustme.CA | None = None) -> ssl.SSLContext:
    """The TLS settings of a server with a certificate for these names."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    (signed_by or authority()).issue_cert(*names).configure_cert(context)
    return context


class TLSServer(Server):
    """A `Server` with TLS, for direct connections or after a request for a tunnel.

    The end of the tunnel is the server itself, so that what came through it can be seen. The request for the tunnel
    is the first of the connection, and answered as any other; what is not answered with 200 gets no tunnel.
    """

    def __init__(self, context: ssl.SSLContext, *, tunnel: bool = False) -> None:
        super().__init__()
        self._context = context
        self._tunnel = tunnel

    def _serve(self, connection: socket.socket, number: int) -> None:
        connection.settimeout(LONGEST_WAIT)
        with self._changed:
            self._sockets.discard(connection)
        try:
            if self._tunnel and not self._opens_tunnel(connection, number):
                raise OSError("no tunnel")
            encrypted = self._context.wrap_socket(connection, server_side=True)
        except OSError:
            with self._changed:
                connection.close()
                self._closed += 1
                self._changed.notify_all()
            return
        with self._changed:
            self._sockets.add(encrypted)
        super()._serve(encrypted, number)

    def _opens_tunnel(self, connection: socket.socket, number: int) -> bool:
        raw = _request(connection, body=False)
        if not raw:
            return False
        reply = self._reply_to(Received(raw, number))
        stays = _carry_out(connection, reply)
        return stays and any(isinstance(step, bytes) and b" 200 " in step for step in reply.steps)
