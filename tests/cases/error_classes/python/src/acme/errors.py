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


class BadRequestError(APIStatusError):
    """The call makes no sense."""

    status: Literal[400] = 400


class NotFoundError(APIStatusError):
    """There are none."""

    status: Literal[404] = 404


class UnprocessableContentError(APIStatusError):
    """The call makes no sense."""

    status: Literal[422] = 422


class Status444Error(APIStatusError):
    """The line went dead."""

    status: Literal[444] = 444


class ServerError(APIStatusError):
    """Try again."""


class ArgumentError_(ServerError):
    """The server stumbled."""

    status: Literal[500] = 500


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
    "BadRequestError",
    "NotFoundError",
    "UnprocessableContentError",
    "Status444Error",
    "ServerError",
    "ArgumentError_",
]
