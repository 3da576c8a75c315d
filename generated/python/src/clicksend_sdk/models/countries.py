# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Countries."""

from __future__ import annotations

from .._runtime.codec.types import Flag, Model, UnixTime
from .shared import IdName


class Country(Model, frozen=True, kw_only=True):
    """A country that the API knows."""

    code: str
    """A country as two letters, ISO 3166-1 alpha-2."""

    value: str
    """Name of the country."""


class SendingCountry(Model, frozen=True, kw_only=True):
    """A country that an account can be opened for."""

    id: int
    """Identifies the country, for `country_list_ids`."""

    name: str
    """Name of the country."""

    code: str
    """A country as two letters, ISO 3166-1 alpha-2."""

    region: str | None = None
    """Part of the world."""


class GlobalSending(Model, frozen=True, kw_only=True):
    """A country that the account may send to, and what it asks of senders."""

    id: int
    """Identifies the country."""

    name: str
    """Name of the country."""

    code: str
    """A country as two letters, ISO 3166-1 alpha-2."""

    region: str | None = None
    """Part of the world."""

    agreed_at: UnixTime | None = None
    """When you agreed to the country's rules, if you did."""

    sms_registration_type: int | None = None
    """Which kind of registration the country asks for: 0, 1 or 2; their meaning is not
    documented.
    """

    registration_entity: IdName | None = None
    """Who is registered as the sender, if anyone."""

    registration_status: IdName | None = None
    """How far your registration is."""

    registration_steps_url: str | None = None
    """Page that explains how to register."""

    jotform_id: str | int | None = None
    """Number of the online form to register with."""

    block_registration: bool | None = None
    """You cannot register at present."""

    block_leads: bool | None = None
    """New requests to register are not taken."""

    restricted_sending: bool | None = None
    """Sending to the country is limited until you register."""

    trial_sending: Flag | None = None
    """You may send on trial before you register."""

    trial_sending_description: str | None = None
    """What a trial allows."""

    trial_from_address: str | None = None
    """The sender that messages on trial have."""

    has_regulation_requirements: Flag | None = None
    """The country has rules to agree to."""

    regulation_requirements_description: str | None = None
    """Those rules in words."""


class CountrySelectionRequest(Model, frozen=True, kw_only=True):
    """Which countries."""

    country_list_ids: list[int]
    """The countries, by their `id` in `countries.list_for_sending`."""
