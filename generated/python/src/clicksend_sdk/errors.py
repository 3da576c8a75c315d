# Generated from clicksend.yaml by sdk-generator. Do not edit.

# pyright: reportIncompatibleVariableOverride=false
"""Everything that a call can raise; `ClickSendError` is the base class."""

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
from ._runtime.errors import SDKError as ClickSendError
from ._runtime.errors import TokenError as TokenError
from ._runtime.errors import WebhookError as WebhookError

if TYPE_CHECKING:
    from typing import Literal

    from . import models


class BadRequestError(APIStatusError):
    """BAD_REQUEST. The request was understood and refused; `response_msg` or `data` says which
    field is wrong.
    """

    status: Literal[400] = 400

    body: models.ErrorEnvelope | None = None
    """The body of the response; None if it is not as documented: see `raw_body`."""


class UnauthorizedError(APIStatusError):
    """UNAUTHORIZED. The API username or the API key is missing or wrong."""

    status: Literal[401] = 401

    body: models.ErrorEnvelope | None = None
    """The body of the response; None if it is not as documented: see `raw_body`."""


class ForbiddenError(APIStatusError):
    """FORBIDDEN. The credentials are right, but this user may not do this."""

    status: Literal[403] = 403

    body: models.ErrorEnvelope | None = None
    """The body of the response; None if it is not as documented: see `raw_body`."""


class NotFoundError(APIStatusError):
    """NOT_FOUND. There is no such thing under this account."""

    status: Literal[404] = 404

    body: models.ErrorEnvelope | None = None
    """The body of the response; None if it is not as documented: see `raw_body`."""


class MethodNotAllowedError(APIStatusError):
    """METHODNOTALLOWED. The path exists, but not with this verb."""

    status: Literal[405] = 405

    body: models.ErrorEnvelope | None = None
    """The body of the response; None if it is not as documented: see `raw_body`."""


class TooManyRequestsError(APIStatusError):
    """TOOMANYREQUESTS. Calls came faster than the account may make them; the call was not
    carried out.
    """

    status: Literal[429] = 429

    body: models.ErrorEnvelope | None = None
    """The body of the response; None if it is not as documented: see `raw_body`."""


class InternalServerError(APIStatusError):
    """INTERNALSERVERERROR. The fault is the server's; whether the call was carried out is not
    known.
    """

    status: Literal[500] = 500

    body: models.ErrorEnvelope | None = None
    """The body of the response; None if it is not as documented: see `raw_body`."""


__all__ = [
    "APIConnectionError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "ApplicationError",
    "ArgumentError",
    "CallError",
    "ClickSendError",
    "ClientClosedError",
    "DriftError",
    "MissingCredentialsError",
    "OutcomeUnknownError",
    "PartialFailureError",
    "TokenError",
    "WebhookError",
    "BadRequestError",
    "UnauthorizedError",
    "ForbiddenError",
    "NotFoundError",
    "MethodNotAllowedError",
    "TooManyRequestsError",
    "InternalServerError",
]
