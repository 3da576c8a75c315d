# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Subaccounts."""

from __future__ import annotations

from typing import Required, TypedDict


class SubaccountCreateRequestDict(TypedDict, total=False):
    """A new user."""

    api_username: Required[str]
    """User name for the API; no other user has it."""

    password: Required[str]
    """Password to sign in to the dashboard with; the API takes the key instead."""

    email: Required[str]
    """Where to write to the user."""

    phone_number: Required[str]
    """Phone of the user."""

    first_name: Required[str]
    """First name of the user."""

    last_name: Required[str]
    """Last name of the user."""

    user_id: int
    """The account that the user is to belong to."""

    notes: str
    """Notes of your own."""

    access_smpp: bool
    """May connect by SMPP."""

    access_users: bool
    """May manage the other users."""

    access_billing: bool
    """May see invoices and buy credit."""

    access_reporting: bool
    """May see reports."""

    access_contacts: bool
    """May see and change contacts and lists."""

    access_settings: bool
    """May change settings."""

    share_campaigns: bool
    """Share campaigns with the other users."""

    sms_deidentify_message: bool
    """Keep text messages without what would identify people."""


class SubaccountUpdateRequestDict(TypedDict, total=False):
    """What is to change about a user."""

    api_username: str
    """User name for the API; no other user has it."""

    password: str
    """Password to sign in to the dashboard with; the API takes the key instead."""

    email: str
    """Where to write to the user."""

    phone_number: str
    """Phone of the user."""

    first_name: str
    """First name of the user."""

    last_name: str
    """Last name of the user."""

    notes: str | None
    """Notes of your own."""

    access_users: bool
    """May manage the other users."""

    access_billing: bool
    """May see invoices and buy credit."""

    access_reporting: bool
    """May see reports."""

    access_contacts: bool
    """May see and change contacts and lists."""

    access_settings: bool
    """May change settings."""

    access_sms: bool
    """May send text messages."""

    access_mms: bool
    """May send picture messages."""

    access_voice: bool
    """May make voice calls."""

    access_email: bool
    """May send emails."""

    access_fax: bool
    """May send faxes."""

    access_post: bool
    """May send letters and postcards."""

    access_reseller: bool
    """May manage the accounts of a reseller."""

    share_campaigns: bool
    """Share campaigns with the other users."""
