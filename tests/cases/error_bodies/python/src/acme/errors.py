# Generated from spec.yaml by sdk-generator. Do not edit.

# pyright: reportIncompatibleVariableOverride=false
"""Everything that a call can raise; `AcmeError` is the base class."""

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
from ._runtime.errors import SDKError as AcmeError
from ._runtime.errors import TokenError as TokenError
from ._runtime.errors import WebhookError as WebhookError

if TYPE_CHECKING:
    from typing import Literal

    from . import models


class ClientError(APIStatusError):
    """The call makes no sense."""

    body: (
        models.RefusedResponse | models.Problem | models.RefusedResponse | models.TablesTakeConflictResponse | None
    ) = None
    """The body of the response; None if it is not as documented: see `raw_body`."""


class MissingError(ClientError):
    """There is no such table."""

    status: Literal[404] = 404

    body: models.Problem | None = None
    """The body of the response; None if it is not as documented: see `raw_body`."""


class ConflictError(ClientError):
    """Somebody else has it."""

    status: Literal[409] = 409

    body: models.RefusedResponse | models.TablesTakeConflictResponse | None = None
    """The body of the response; None if it is not as documented: see `raw_body`."""


__all__ = [
    "APIConnectionError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "ApplicationError",
    "ArgumentError",
    "CallError",
    "AcmeError",
    "ClientClosedError",
    "DriftError",
    "MissingCredentialsError",
    "OutcomeUnknownError",
    "PartialFailureError",
    "TokenError",
    "WebhookError",
    "ClientError",
    "MissingError",
    "ConflictError",
]
