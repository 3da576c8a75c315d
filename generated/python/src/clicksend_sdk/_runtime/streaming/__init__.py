"""Responses that are read item by item while they arrive.

items.py          one item as it stands in a stream, and the interface of parsers
event_stream.py   server-sent events, by the algorithm of the HTML standard
json_records.py   JSON lines and JSON text sequences
formats.py        the media types of streams, and the parser for each
reader.py         bytes to typed items, without input or output: parser, decoder, errors
stream.py         `Stream` and `AsyncStream`, over which the caller iterates
"""
