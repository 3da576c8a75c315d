# Generated from spec.yaml by `make generate`. Do not edit.

"""What the API sends to an address of yours: a function for each kind of webhook, which reads its body."""
