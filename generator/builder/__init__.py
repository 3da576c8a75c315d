"""Document to Api: resources, operations, what they send and receive, and the types of their schemas."""
