"""Requests and responses of clients for many kinds of APIs, with a small document for each feature."""
