# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Shared."""

from __future__ import annotations

import datetime as dt
from typing import Required, TypedDict


class DateBeforeRequestDict(TypedDict, total=False):
    """Up to when."""

    date_before: dt.datetime
    """Only what came before this time; everything if left out."""


class TestWebhookRequestDict(TypedDict, total=False):
    """Where to send a made-up receipt."""

    url: Required[str]
    """Your address that receives it, or the word `poll` to have it listed with the unread
    receipts.
    """


class AccountRequestDict(TypedDict, total=False):
    """A new account."""

    username: Required[str]
    """Name to sign in with; no other account has it."""

    password: Required[str]
    """Password to sign in with."""

    user_first_name: Required[str]
    """First name of the owner."""

    user_last_name: Required[str]
    """Last name of the owner."""

    user_email: Required[str]
    """Where to write to the owner."""

    user_phone: Required[str]
    """Phone of the owner."""

    account_name: Required[str]
    """Name of the business."""

    country: Required[str]
    """Country of the account and of its phone number."""
