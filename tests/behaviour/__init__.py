"""The behaviour of clients in any language: the vectors, and the runner that tests the Python package.

    vectors        reads and validates the files, and merges cases into vectors
    replies        the server of a vector, and its reaction to each request
    observed       the observed behaviour of a call, and its differences from the expected one
    values         the values of vectors in Python and back
    python_client  calls the generated package for a vector
    typescript_client  hands the calls to processes of Node, Deno and Bun

The last three are specific to a language; the others work for any.
"""
