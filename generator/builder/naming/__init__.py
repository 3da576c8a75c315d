"""The calls of operations: `flow_runs.update`. docs/naming.md explains the rules.

facts.py   the facts of one operation that decide    ids.py     names made of an `operationId`
calls.py   groups, and names that are unique there   paths.py   names made of method and path
words.py   English: verbs, plurals, prefixes
"""
