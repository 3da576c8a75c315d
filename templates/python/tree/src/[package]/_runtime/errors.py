"""Everything that a call can raise.

SDKError                       the root
├── ArgumentError              an argument is wrong; nothing was sent
├── MissingCredentialsError    there is nothing to authenticate with; nothing was sent
├── ClientClosedError          the client was closed; nothing was sent
├── MissingDependencyError     an optional package is not installed; nothing was sent
├── WebhookError               what came to a webhook is neither a form nor JSON, or of another kind
└── CallError                  a call was made; has the facts of it
    ├── APIConnectionError     no reply came
    │   ├── APITimeoutError        … in time, and the call cannot have been carried out twice by repeating it
    │   └── OutcomeUnknownError    … and the call may have been carried out
    ├── TokenError             no access token was given for it; the call itself was not sent
    ├── APIStatusError         the server refused with an HTTP status; a subclass for each documented one
    ├── ApplicationError       HTTP says success, the reply's own code says failure
    ├── PartialFailureError    some items of a bulk call were refused
    └── APIResponseError       a reply came that is none: HTML, cut off, empty
        └── DriftError             … or that is not what the API's description says, for a client with `strict=True`
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import datetime as dt

    from .drift import Drift


class SDKError(Exception):
    """The root of all errors of this package."""


class ArgumentError(SDKError, ValueError):
    """An argument cannot be sent. The message names it, for example `messages[0].to`. Nothing was sent."""


class MissingCredentialsError(SDKError):
    """Credentials are needed and were given neither as arguments nor in the environment. Nothing was sent."""


class ClientClosedError(SDKError):
    """The client was closed before this call was made, or while it waited to be repeated."""


class MissingDependencyError(SDKError, ImportError):
    """A package is needed that is not installed; the message has the command. Nothing was sent."""


class WebhookError(SDKError, ValueError):
    """What came to a webhook cannot be read: it is neither a form nor JSON, or has nothing of this webhook."""


class CallError(SDKError):
    """A call that did not give its result, and the facts of it.

    Nothing secret is among them: neither credentials nor what was sent.
    """

    method: str = ""
    """The HTTP method, such as `POST`."""

    path: str = ""
    """The path as the API documents it, such as `/sms/{message_id}/cancel`."""

    attempts: int = 0
    """How many times the request was tried."""

    elapsed: float = 0.0
    """Seconds from the start of the call to this error."""

    status: int | None = None
    """The HTTP status, if a reply came."""

    code: str | None = None
    """The application's own code, such as `INSUFFICIENT_CREDIT`, if the reply has one."""

    meaning: str | None = None
    """What the code means, if it is documented."""

    message: str | None = None
    """The server's own words, if the reply has any: those of the envelope, or else what the body says in any usual
    shape, such as `detail`, `message` or `errors`."""

    request_id: str | None = None
    """The server's name for this request, if it gave one."""

    headers: Mapping[str, str] = {}
    """Those of the reply, their names in lower case; without cookies."""

    retry_after: float | None = None
    """Seconds that the server asks to wait, if it does."""

    body: Any = None
    """The reply: JSON as Python values, else text."""

    def __init__(self, text: str = "", **facts: Any) -> None:
        super().__init__(text)
        for name, value in facts.items():
            setattr(self, name, value)


class APIConnectionError(CallError):
    """No reply came, and the server cannot have carried out the call, or carrying it out again does no harm."""


class APITimeoutError(APIConnectionError):
    """No reply came in time, and the server cannot have carried out the call, or doing so again does no harm."""


class OutcomeUnknownError(APIConnectionError):
    """The request was sent and its reply was lost: the server may have carried out the call.

    The call is not repeated, for it might send or spend twice. Find out, by the operation's own means, before
    you repeat it.
    """

    sent_at: dt.datetime | None = None
    """When the request was sent, in UTC."""

    references: tuple[str, ...] = ()
    """Your own references in what was sent, such as each message's `custom_string`: look for them."""


class TokenError(CallError):
    """The token endpoint gave no access token; the call itself was not sent.

    `status`, `code` and `message` are those of the token endpoint: see RFC 6749, 5.2.
    """


class APIStatusError(CallError):
    """The server refused the call with an HTTP status."""


class ApplicationError(CallError):
    """The reply has an HTTP status of success, and its own code says that the call failed."""


class PartialFailureError(CallError):
    """Some items of a call were refused. `failed` are these items, `result` is the whole reply.

    It is raised by the result, which does not know its call: there is no method and no path.
    """

    failed: Any = ()
    result: Any = None


class APIResponseError(CallError):
    """A reply came that cannot be read: it is not JSON, or cut off, or empty. The call may have been carried out."""


class DriftError(APIResponseError):
    """The call worked, but its reply is not what the API's description says, and the client has `strict=True`.

    The reply is in `body`.
    """

    drift: tuple[Drift, ...] = ()
    """Each place, what was expected there, and the kind of what came."""
