"""Credentials, and how they get into requests.

credentials.py   what a client was given, and what of it a call sends
oauth.py         access tokens that the client fetches itself
inspection.py    credentials that a request already has
"""
