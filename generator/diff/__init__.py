"""What callers of a client feel when its document changes.

Api ──derive──▶ Surface ─┐
                         ├─match──▶ Surface with today's names ──compare──▶ [Finding] ──▶ report, next version
Api ──derive──▶ Surface ─┘

surface.py   the surface: entries with facts              derive.py    the surface of an Api
places.py    where its parts are in the document          shapes.py    types as alternatives, and their changes
match.py     what was renamed                             compare.py   the findings
facts.py     the rules that a different fact breaks       rules.py     the rules; table.py has their texts and ratings
sides.py     a document, or one of a revision (git.py)    version.py   the next version
lock.py      the lock file                                report.py     text, Markdown, JSON, annotations
"""
