# Generated from spec.yaml by sdk-generator. Do not edit.

"""Functions that read webhooks, one for each kind; they take the body of a request from the API."""
