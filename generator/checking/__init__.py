"""What is wrong with a Document: the standard's rules, by its schemas and ours, and those of `x-sdk`."""
