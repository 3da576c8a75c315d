"""Lists that continue on other pages.

schemes.py    the kinds of pagination: numbers, offsets, cursors, links
request.py    what requests one page, and how that changes for another page
response.py   one page of a response: its items, and what requests the page after it
pages.py      the pages as callers see them: iterated, prefetched, resumed
"""
