"""Sending one request at most once, and saying how far a failed one got.

base.py                the protocol of transports; `Request`, `Response` and `TransportError`
exchange.py            one request and its response, without input or output
http11.py              a parser of HTTP/1.1 responses, also without
body_sink.py           the body of a response: decompressed, counted, kept or passed on
route.py, proxies.py   the way to a server; HTTPS_PROXY, NO_PROXY and so on
pool.py                idle connections, and all connections after a fork
sync.py                the transport of `Client`         (connection.py: one connection)
asyncio_.py            the transport of `AsyncClient`    (asyncio_connection.py: one connection)
httpx_.py              transports over a caller's own client of httpx
tls.py, sockets.py     trusted certificates; operations on sockets
"""
