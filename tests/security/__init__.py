"""Attempts to make text of a document run, or to break the generator; the map is in docs/security-of-the-generator.md."""
