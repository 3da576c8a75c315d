"""Python values to JSON and back. Nothing here knows of HTTP, operations or clients.

types.py              markers for values whose JSON form is not Python's own; the base of all models
unions.py             unions that JSON alone does not tell apart       (union_members.py: which members an object fits)
encode.py             arguments to JSON values, strictly               (encode_scalars.py, scalars.py: single values; limits.py)
decode.py             JSON values to models, leniently: values that do not match are kept and reported   (walk.py: position and state)
empty_strings.py      empty strings that can only mean null
json_reader.py        JSON in any encoding                             (charsets.py: text in any encoding)
files.py              files as arguments
media_types.py, pointers.py
"""
