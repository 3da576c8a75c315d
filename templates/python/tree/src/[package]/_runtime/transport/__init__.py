"""Sending one request at most once, and saying how far a failed one got.

base.py              the protocol of transports; `Request`, `Response` and `TransportError`
http11.py            a parser of HTTP/1.1 responses, without input or output
body_sink.py         the body of a response: decompressed, counted, kept or passed on
sync.py              the transport of `Client`: pools of connections    (connection.py: one of them)
aiohttp_.py          the transport of `AsyncClient`
                     (aiohttp_request.py: one request; aiohttp_protocol.py: our parser in its connections)
httpx_.py            transports over a caller's own client of httpx
proxies.py           HTTPS_PROXY, NO_PROXY and so on
tls.py, sockets.py   trusted certificates; questions to a socket
"""
