"""Lists that continue on other pages.

schemes.py    the kinds of pagination: numbers, offsets, cursors, links
request.py    the request for one page, for the first one and for another one
lists.py      where the list is in a response that does not match the API's description
response.py   one page of a response: its items, and how to request the page after it
pages.py      the pages as callers see them: iterated, prefetched, resumed
"""
