"""Every problem of a Document: the standard's schemas and our rules."""
