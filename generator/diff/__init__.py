"""What callers of a client feel when its document changes.

Api ──derive──▶ Surface ─┐
                         ├─match──▶ Surface with today's names ──compare──▶ [Finding] ──▶ report, next version
Api ──derive──▶ Surface ─┘

surface.py   the surface: entries with facts              derive.py    the surface of an Api
shapes.py    types as sets of alternatives, their changes  match.py    what was renamed
rules.py     the rules: rating, who is hurt, why           compare.py  the findings
sides.py     what is compared: a document, a revision      version.py  the next version
report.py    text, Markdown, JSON, annotations             lines.py    the caller's lines of each style
"""
