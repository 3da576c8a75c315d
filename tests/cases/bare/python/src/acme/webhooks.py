# Generated from spec.yaml by `make generate`. Do not edit.

"""Readers of webhooks: a function for each kind, which takes the body of a request from the API."""
