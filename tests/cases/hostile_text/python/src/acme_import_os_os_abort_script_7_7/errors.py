# Generated from spec.yaml by sdk-generator. Do not edit.

# pyright: reportIncompatibleVariableOverride=false
"""Everything that a call can raise; `AcmeImportOsOsAbortScript77Error` is the base class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.errors import APIConnectionError as APIConnectionError
from ._runtime.errors import APIResponseError as APIResponseError
from ._runtime.errors import APIStatusError as APIStatusError
from ._runtime.errors import APITimeoutError as APITimeoutError
from ._runtime.errors import ApplicationError as ApplicationError
from ._runtime.errors import ArgumentError as ArgumentError
from ._runtime.errors import CallError as CallError
from ._runtime.errors import ClientClosedError as ClientClosedError
from ._runtime.errors import DriftError as DriftError
from ._runtime.errors import MissingCredentialsError as MissingCredentialsError
from ._runtime.errors import OutcomeUnknownError as OutcomeUnknownError
from ._runtime.errors import PartialFailureError as PartialFailureError
from ._runtime.errors import SDKError as AcmeImportOsOsAbortScript77Error
from ._runtime.errors import TokenError as TokenError
from ._runtime.errors import WebhookError as WebhookError

if TYPE_CHECKING:
    from typing import Literal


class BadRequestError(APIStatusError):
    """\"\"" raise SystemExit"""

    status: Literal[400] = 400


__all__ = [
    "APIConnectionError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "ApplicationError",
    "ArgumentError",
    "CallError",
    "AcmeImportOsOsAbortScript77Error",
    "ClientClosedError",
    "DriftError",
    "MissingCredentialsError",
    "OutcomeUnknownError",
    "PartialFailureError",
    "TokenError",
    "WebhookError",
    "BadRequestError",
]
