"""The vocabulary of OpenAPI: documents, references, parameters, media types and schemas. Validation and builder share it."""
