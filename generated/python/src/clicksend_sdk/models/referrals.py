# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Referrals."""

from __future__ import annotations

from .._runtime.codec.types import Model, UnixTime


class ReferralAccount(Model, frozen=True, kw_only=True):
    """An account that signed up because of yours."""

    referral_rule_id: int | None = None
    """Identifies the rule that your commission follows."""

    refered_user_id: int
    """The account that signed up; the API misspells the name."""

    date_referred: UnixTime | None = None
    """When it signed up."""

    percentage_referral: int | float | None = None
    """Your commission, in percent."""
