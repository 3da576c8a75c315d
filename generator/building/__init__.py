"""Document to Api: resources, operations and what they send and receive, schemas and what they mean."""
