# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Subaccounts."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.codec.types import Flag, Model, UNSET, UnsetType


class SubaccountCreateRequest(Model, frozen=True, kw_only=True):
    """A new user."""

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

    user_id: int | UnsetType = UNSET
    """The account that the user is to belong to."""

    notes: str | UnsetType = UNSET
    """Notes of your own."""

    access_smpp: Flag | UnsetType = UNSET
    """May connect by SMPP."""

    access_users: Flag | UnsetType = UNSET
    """May manage the other users."""

    access_billing: Flag | UnsetType = UNSET
    """May see invoices and buy credit."""

    access_reporting: Flag | UnsetType = UNSET
    """May see reports."""

    access_contacts: Flag | UnsetType = UNSET
    """May see and change contacts and lists."""

    access_settings: Flag | UnsetType = UNSET
    """May change settings."""

    share_campaigns: Flag | UnsetType = UNSET
    """Share campaigns with the other users."""

    sms_deidentify_message: Flag | UnsetType = UNSET
    """Keep text messages without what would identify people."""

    __hidden__: ClassVar[tuple[str, ...]] = ("password",)


class SubaccountUpdateRequest(Model, frozen=True, kw_only=True):
    """What is to change about a user."""

    api_username: str | UnsetType = UNSET
    """User name for the API; no other user has it."""

    password: str | UnsetType = UNSET
    """Password to sign in to the dashboard with; the API takes the key instead."""

    email: str | UnsetType = UNSET
    """Where to write to the user."""

    phone_number: str | UnsetType = UNSET
    """Phone of the user."""

    first_name: str | UnsetType = UNSET
    """First name of the user."""

    last_name: str | UnsetType = UNSET
    """Last name of the user."""

    notes: str | None | UnsetType = UNSET
    """Notes of your own."""

    access_users: Flag | UnsetType = UNSET
    """May manage the other users."""

    access_billing: Flag | UnsetType = UNSET
    """May see invoices and buy credit."""

    access_reporting: Flag | UnsetType = UNSET
    """May see reports."""

    access_contacts: Flag | UnsetType = UNSET
    """May see and change contacts and lists."""

    access_settings: Flag | UnsetType = UNSET
    """May change settings."""

    access_sms: Flag | UnsetType = UNSET
    """May send text messages."""

    access_mms: Flag | UnsetType = UNSET
    """May send picture messages."""

    access_voice: Flag | UnsetType = UNSET
    """May make voice calls."""

    access_email: Flag | UnsetType = UNSET
    """May send emails."""

    access_fax: Flag | UnsetType = UNSET
    """May send faxes."""

    access_post: Flag | UnsetType = UNSET
    """May send letters and postcards."""

    access_reseller: Flag | UnsetType = UNSET
    """May manage the accounts of a reseller."""

    share_campaigns: Flag | UnsetType = UNSET
    """Share campaigns with the other users."""

    __hidden__: ClassVar[tuple[str, ...]] = ("password",)


class ApiKey(Model, frozen=True, kw_only=True):
    """A new key for the API."""

    api_key: str
    """Password for the API from now on, a secret."""

    __hidden__: ClassVar[tuple[str, ...]] = ("api_key",)
