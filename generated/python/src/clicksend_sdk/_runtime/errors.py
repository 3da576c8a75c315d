"""Everything that a call can raise.

SDKError                       the root
├── ArgumentError              an argument cannot be sent; nothing was sent
├── MissingCredentialsError    no credentials were given; nothing was sent
├── ClientClosedError          the client was closed; nothing was sent
├── WebhookError               a webhook received neither a form nor JSON, or something of another kind
└── CallError                  a call failed; has its facts
    ├── APIConnectionError     no response came
    │   ├── APITimeoutError        … in time, and repeating the call does no harm
    │   └── OutcomeUnknownError    … and the call may have been carried out
    ├── TokenError             the token endpoint gave no access token; the call itself was not sent
    ├── APIStatusError         the server refused with an HTTP status; a subclass for each documented one
    ├── ApplicationError       the HTTP status says success, the response's own code says failure
    ├── PartialFailureError    some items of a bulk call were refused
    ├── StreamInterruptedError the response was a stream, and broke off after some items
    └── APIResponseError       the response cannot be read: it is HTML, cut off or empty
        └── DriftError             … or does not match the API's description, for a client with `strict=True`
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
    """The call needs credentials, and neither arguments nor the environment have them. Nothing was sent."""


class ClientClosedError(SDKError):
    """The client was closed before this call, or while the call waited to be repeated."""


class WebhookError(SDKError, ValueError):
    """A webhook body cannot be read: it is neither a form nor JSON, or has none of the fields of this webhook."""


class CallError(SDKError):
    """A call that failed, and its facts. They contain no secrets: neither credentials nor the request body."""

    method: str = ""
    """The HTTP method, such as `POST`."""

    path: str = ""
    """The documented path, such as `/sms/{message_id}/cancel`."""

    attempts: int = 0
    """The number of attempts."""

    elapsed: float = 0.0
    """Seconds from the start of the call to this error."""

    status: int | None = None
    """The HTTP status, if a response came."""

    code: str | None = None
    """The application's own code, such as `INSUFFICIENT_CREDIT`, if the response has one."""

    meaning: str | None = None
    """The documented meaning of the code, if there is one."""

    message: str | None = None
    """The server's message, if the response has one: that of the envelope, or else of any usual member, such as
    `detail`, `message` or `errors`."""

    request_id: str | None = None
    """The id that the server gave this request, if it gave one."""

    headers: Mapping[str, str] = {}
    """The headers of the response, by name in lower case; without cookies."""

    retry_after: float | None = None
    """Seconds to wait before the next call, if the server says so."""

    body: Any = None
    """The body of the response. If the API's description documents one for the status, it has that type, or is None if
    the body does not fit; otherwise it is `raw_body`."""

    raw_body: Any = None
    """The body of the response as it came: JSON as Python values, else text."""

    def __init__(self, text: str = "", **facts: Any) -> None:
        super().__init__(text)
        facts.setdefault("raw_body", facts.get("body"))
        for name, value in facts.items():
            setattr(self, name, value)


class APIConnectionError(CallError):
    """No response came. The server cannot have carried out the call, or it is safe to repeat."""


class APITimeoutError(APIConnectionError):
    """The call timed out before it could take effect, or it is safe to repeat."""


class OutcomeUnknownError(APIConnectionError):
    """The request was sent and its response was lost: the server may have carried out the call.

    The client does not repeat the call, because it might send or spend twice. Check whether it was carried out, for
    example by listing what was sent, before you repeat it.
    """

    sent_at: dt.datetime | None = None
    """When the request was sent, in UTC."""

    references: tuple[str, ...] = ()
    """Your own references in the request, such as each message's `custom_string`: look for them."""


class TokenError(CallError):
    """The token endpoint gave no access token; the call itself was not sent.

    `status`, `code` and `message` come from the token endpoint: see RFC 6749, 5.2.
    """


class APIStatusError(CallError):
    """The server refused the call with an HTTP error status."""


class ApplicationError(CallError):
    """The HTTP status says success, but the response's own code says that the call failed."""


class PartialFailureError(CallError):
    """Some items of a call were refused. `failed` are these items, `result` is the whole result.

    The result raises it, not the call, so `method` and `path` are empty.
    """

    failed: Any = ()
    result: Any = None


class StreamInterruptedError(CallError):
    """A stream broke off, was silent for too long, or cannot be read. The items before are good.

    The client does not make the call again. `body` is empty.
    """

    items: int = 0
    """The number of items that came."""

    last_event_id: str = ""
    """The last id that the server gave an event; empty if there is none."""

    timeout: bool = False
    """Whether the server was silent for too long."""


class APIResponseError(CallError):
    """The response cannot be read: it is not JSON, cut off or empty. The call may have been carried out."""


class DriftError(APIResponseError):
    """The call succeeded, but its response does not match the API's description, and the client has `strict=True`.

    The response is in `body`.
    """

    drift: tuple[Drift, ...] = ()
    """Each difference: where, what was expected there, and the type of the value that came."""
