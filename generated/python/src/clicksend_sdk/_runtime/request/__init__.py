"""Arguments to the request of one call.

build.py         method, path, query, headers and body, checked before a byte is sent
parameters.py    values of parameters as text
body.py          the body in one of its media types        (forms.py: urlencoded and multipart)
deprecation.py   warnings about deprecated operations and parameters
"""
