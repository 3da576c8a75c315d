"""The surface of a client: what callers use of it, as entries with plain facts.

Api ──derive──▶ Surface ──lock──▶ sdk.lock ──lock──▶ Surface of the last release
                                                       ├─held────▶ names that stay
                                                       └─aliases─▶ old names that live on

surface.py   entries and their facts           derive.py    the surface of an Api
places.py    where its parts are               shapes.py    types as alternatives, and their changes
match.py     what was renamed                  lock.py      the lock file; shape_text.py its types
held.py      the names that the lock holds     aliases.py   an Api with the earlier names of what was renamed
"""
