"""What every client does, in any language: the vectors, and the runner that holds the Python package to them.

    vectors        reads the files, checks their form, lays cases over vectors
    values         the tagged forms of values that JSON has no word for
    replies        what the server does, as a vector states it
    observed       what a call led to, and how that differs from what a vector expects
    python_client  calls the generated package as a vector says
"""
