"""JSON Schemas to types of the IR."""
