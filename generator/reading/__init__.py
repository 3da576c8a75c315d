"""Files to a Document: YAML and JSON with the place of every value, references, overlays, and the shape of OpenAPI."""
