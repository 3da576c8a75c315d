"""What every client does, in any language: the vectors, and the runner that holds the Python package to them.

    vectors        reads the files, checks their form, lays cases over vectors
    replies        the server of a vector, and what it does with each request
    observed       what a call led to, and how that differs from what a vector expects
    values         the values of vectors in Python and back
    python_client  calls the generated package as a vector says

The last two are Python's; the others would serve a client in any language.
"""
