"""What callers of a client feel when its document changes.

Surface of the old side ─┬─match──▶ Surface with today's names ──compare──▶ [Finding] ──▶ report, next version
Surface of the new side ─┘

sides.py     a document, a lock, a package (packages.py), or the document of a revision (git.py)
compare.py   the findings                        facts.py     the rules that a different fact breaks
spelling.py  lines that are spelled anew         rules.py     the rules; table.py has their texts and ratings
version.py   the next version                    report.py    text, Markdown, JSON, annotations
changelog.py the section of a release            acknowledged.py  changes that are accepted
"""
