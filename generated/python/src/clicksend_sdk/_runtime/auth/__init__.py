"""Credentials, and how they get into requests.

credentials.py   the credentials of a client, and those that a call sends
oauth.py         access tokens that the client fetches itself
inspection.py    credentials that a request already has
"""
