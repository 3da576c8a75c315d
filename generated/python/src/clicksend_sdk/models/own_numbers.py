# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Own numbers."""

from __future__ import annotations

from typing import ClassVar, Final, Literal, TypeAlias
from uuid import UUID

from .._runtime.codec.types import DateTime, Model, UNSET, UnsetType

OwnNumberStatus: TypeAlias = Literal["PENDING", "APPROVED", "REJECTED"] | str
"""Whether an own number can be sent from."""


class OwnNumberStatuses:
    """The documented values of `OwnNumberStatus`."""

    PENDING: Final = "PENDING"
    """Not yet; it has to be verified."""

    APPROVED: Final = "APPROVED"
    """Yes."""

    REJECTED: Final = "REJECTED"
    """No; it was refused."""


class OwnNumberVerificationRequest(Model, frozen=True, kw_only=True):
    """The number to verify."""

    phone_number: str
    """The number; the code goes there."""

    country: str | UnsetType = UNSET
    """Country to read a local number in."""

    label: str | UnsetType = UNSET
    """A name of your own for the number. 1 to 200 characters."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {"label": {"minLength": 1, "maxLength": 200}}


class OwnNumberVerification(Model, frozen=True, kw_only=True):
    """A verification of an own number."""

    id: UUID
    """Identifies the verification."""

    own_number_id: UUID | None = None
    """The number."""

    status: str
    """Where the verification stands, such as `APPROVED`; the other words are not documented."""

    expires_timestamp: DateTime | None = None
    """When the code stops being good."""

    remaining_attempts: int | None = None
    """How often a code can still be tried."""

    created_timestamp: DateTime | None = None
    """When the verification began."""

    updated_timestamp: DateTime | None = None
    """When the verification last changed."""


class OwnNumberVerifyRequest(Model, frozen=True, kw_only=True):
    """The code that came to the number."""

    phone_number: str
    """The number that the code was sent to."""

    code: str
    """The code, 6 characters."""

    country: str | UnsetType = UNSET
    """Country to read a local number in."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {"code": {"minLength": 6, "maxLength": 6}}


class OwnNumber(Model, frozen=True, kw_only=True):
    """A phone number of yours from elsewhere, such as that of your mobile, to send from."""

    id: UUID
    """Identifies the number."""

    account_id: UUID | None = None
    """The account, in the form that this part of the API uses."""

    workspace_id: UUID | None = None
    """The workspace that the number belongs to."""

    user_id: UUID | None = None
    """The user who added the number."""

    phone_number: str
    """The number."""

    country: str | None = None
    """Country of the number."""

    label: str | None = None
    """A name of your own for the number."""

    status: OwnNumberStatus
    """Whether an own number can be sent from."""

    verified_timestamp: DateTime | None = None
    """When it was last shown that the number is yours."""

    notified_timestamp: DateTime | None = None
    """When you were told that this has to be shown again; null if you were not."""

    is_nearing_expiration: bool | None = None
    """The number soon has to be verified again."""

    created_timestamp: DateTime | None = None
    """When the number was added."""

    updated_timestamp: DateTime | None = None
    """When the number last changed."""


class OwnNumberUpdateRequest(Model, frozen=True, kw_only=True):
    """What is to change about an own number."""

    label: str | UnsetType = UNSET
    """A name of your own for the number. 1 to 200 characters."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {"label": {"minLength": 1, "maxLength": 200}}
