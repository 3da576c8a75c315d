"""The result of a response, or the error it means: envelopes, codes, statuses, and bodies that cannot be read."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any, NamedTuple, TypeVar

from .codec.charsets import decode_text
from .codec.decode import decode_lenient
from .codec.json_reader import MAX_VALUES, has_too_many_values, parse_exact_json, parse_json, with_floats
from .codec.media_types import covers, essence
from .codec.pointers import value_at, wrap_at
from .config import Envelope
from .drift import Drift
from .error_messages import field_errors, message_in, one_line
from .errors import APIResponseError, APIStatusError, ApplicationError, CallError, OutcomeUnknownStatusError
from .facts import CallFacts, response_facts
from .operation import Operation
from .paging.lists import plain_list, state_of_list
from .response_decoder import PageContent, ResponseDecoder, decoder_for
from .retry import is_refusal
from .secret import redact
from .transport.base import Response
from .unknown_outcome import advice, outcome_facts

T = TypeVar("T")
_EXCERPT = 2000
_MAX_DECODING = 1.0
"""Seconds for decoding the body of an error."""


class Received(NamedTuple):
    """The response of a call, and the context for reading it."""

    facts: CallFacts
    response: Response
    is_in_file: bool
    """Whether the body was written to a file."""
    on_drift: Callable[[Sequence[Drift], Any, Response], None]
    """Called with the differences from the API's description and the raw value."""
    is_late: Callable[[], bool]
    """Whether decoding has used up the time of the call."""


def read(received: Received) -> Any:
    """The result of a call: its data without the envelope; for a page, a `PageContent`.

    Raises `APIStatusError`, `ApplicationError` or `APIResponseError`.
    """
    facts, response = received.facts, received.response
    if not 200 <= response.status < 300:
        raise status_error(facts, response)
    config, operation = facts.config, facts.operation
    returns, is_json = _documented_type(operation, response)
    if received.is_in_file:
        return b"" if returns != "str" else ""
    if not is_json:
        return response.body if returns == "bytes" else _text(received)
    if not response.body.strip():
        if returns is None or (not operation.pages and decoder_for(operation, config, returns).nullable):
            return None
        raise _unreadable(received, "the response is empty")
    if returns is None and not operation.enveloped:
        return None
    decoder = decoder_for(operation, config, returns)
    decoded, is_plain_list = _decoded(decoder, received)
    envelope = config.envelope
    if operation.enveloped and envelope:
        code = decoder.at(decoded, envelope.code)
        if isinstance(code, str) and code not in envelope.success:
            raise _application_error(facts, response, code)
    if operation.pages:

        def on_drift(drift: Drift) -> None:
            received.on_drift([drift], decoded, response)

        return PageContent(decoder, decoded, is_plain_list, on_drift)
    if returns is None:
        return None
    result = decoder.at(decoded, envelope.data if operation.enveloped and envelope else "")
    if result is None and not decoder.nullable:
        raise _unreadable(received, "the response has no data")
    return result


def read_item(received: Received, is_whole: bool) -> Any:
    """An item of a stream, one that its decoder may have refused; as text if it is not JSON. Drift is reported."""
    operation, response = received.facts.operation, received.response
    decoder = decoder_for(operation, received.facts.config, operation.returns)
    if is_whole:
        with suppress(ValueError, RecursionError):
            return decoder.decode(response.body)
    try:
        if not is_whole:
            raise ValueError("cut off")
        raw, drift = parse_json(response.body)
    except ValueError:
        value: Any = response.body.decode("utf-8", "replace")
        received.on_drift([Drift("", "JSON", "text")], value, response)
        return value
    value, more = decode_lenient(raw, decoder.type, received.is_late)
    if drift or more:
        received.on_drift(drift + more, raw, response)
    return value


def not_a_stream(received: Received) -> CallError:
    """The error for a successful response that is not the stream that was expected."""
    return _unreadable(received, "the response is not a stream")


def _documented_type(operation: Operation[Any], response: Response) -> tuple[str | None, bool]:
    """The documented type of a response as text, and whether it is JSON."""
    returns, is_json = operation.returns, not operation.binary
    if operation.responses:
        status = str(response.status)
        status = status if status in operation.responses else "2XX"
        if status in operation.responses:
            returns, is_json = operation.responses[status], status not in operation.binary_responses
            returns = None if returns == "None" else returns
    if operation.other_types:
        given = essence(response.headers.get("content-type", ""))
        if given and given not in operation.accept and not (is_json and given.endswith("json")):
            other = next((text for each, text in operation.other_types.items() if covers(each, given)), None)
            return (other, False) if other else (returns, is_json)
    return returns, is_json


def _text(received: Received) -> str:
    """The text of a response, decoded by its charset. From `application/json`, a JSON string is unpacked."""
    response = received.response
    text, drift = decode_text(response.body, response.headers.get("content-type", ""))
    if essence(response.headers.get("content-type", "")) == "application/json":
        with suppress(ValueError):
            raw, stray = parse_json(response.body)
            text, drift = (raw, stray) if isinstance(raw, str) else (text, drift)
    if drift:
        received.on_drift(drift, text, response)
    return text


def _decoded(decoder: ResponseDecoder, received: Received) -> tuple[Any, bool]:
    """The decoded response, and whether it is a plain list in place of a page."""
    facts, response = received.facts, received.response
    if has_too_many_values(response.body):
        raise _unreadable(received, f"the response has more than {MAX_VALUES:,} values")
    with suppress(ValueError, RecursionError):  # it does not match the description, or is not JSON
        return decoder.decode(response.body), False
    try:
        raw, stray = parse_exact_json(response.body)
    except ValueError:
        raise _unreadable(received, "the response is not JSON") from None
    envelope = facts.config.envelope if facts.operation.enveloped else None
    if envelope:
        code = value_at(raw, envelope.code)
        if isinstance(code, str) and code not in envelope.success:
            raise _application_error(facts, response, code)
    page, place = _as_page(raw, received)
    decoded, drift = decode_lenient(page, decoder.type, received.is_late)
    if envelope and any(each.pointer == envelope.data for each in drift):
        # Some APIs leave out the envelope now and then; then all data is one level higher.
        bare, other = decode_lenient(wrap_at(envelope.data, raw), decoder.type, received.is_late)
        if value_at(raw, envelope.code) is None and not any(each.pointer == envelope.data for each in other):
            decoded, drift = bare, other
    if decoder.struct is not None and not isinstance(decoded, decoder.struct):
        raise _unreadable(received, "the response is not an object")
    if place is not None and facts.operation.pages:
        length = len(facts.operation.pages.items)  # the pointers of drift lead into the response as it came
        drift = [
            each._replace(pointer=place + each.pointer[length:], pattern=place + each.pattern[length:])
            for each in drift
        ]
        stray = [*stray, Drift(place, "an object with a list", "list")]
    if stray or drift:
        received.on_drift(stray + drift, with_floats(raw), response)
    return decoded, place is not None


def _as_page(raw: Any, received: Received) -> tuple[Any, str | None]:
    """The response of a list; if it is a plain list in place of a page, as that page, and where the list was.

    Raises `APIResponseError` if there is no list, so that no items are lost. null has none, and neither has a missing
    list if the document allows that.
    """
    operation, envelope = received.facts.operation, received.facts.config.envelope
    if operation.pages is None:
        return raw, None
    items = operation.pages.items
    state = state_of_list(raw, items)
    if state in ("list", "null"):
        return raw, None
    if operation.enveloped and envelope and value_at(raw, envelope.code) is None:
        if state_of_list(wrap_at(envelope.data, raw), items) == "list":
            return raw, None  # a page without its envelope
    if found := plain_list(raw, items):
        return found
    if state == "missing" and not operation.items_required:
        return raw, None
    raise _unreadable(received, f"the response has no list at {items or 'the top level'}")


def status_error(facts: CallFacts, response: Response) -> CallError:
    """The error that a response without success means."""
    config = facts.config
    status, text = response.status, f"HTTP {response.status}"
    type_ = _of_status(status, facts.operation.error_types, config.error_types)
    if facts.safety == "unsafe" and not _is_refusal(facts.operation, response):
        unknown = _of_status(status, config.unknown_errors) or OutcomeUnknownStatusError
        return _api_error(unknown, facts, response, text, type_, outcome_facts(facts))
    return _api_error(_of_status(status, config.status_errors) or APIStatusError, facts, response, text, type_)


def _is_refusal(operation: Operation[Any], response: Response) -> bool:
    """Whether an error status says that the call was not carried out, by the API's description or by HTTP."""
    stated = _of_status(response.status, operation.refusals)
    return stated or is_refusal(response.status, bool(response.headers.get("retry-after")))


def _of_status(status: int, *documented: Mapping[str, T]) -> T | None:
    """What is documented for a status, its range or `default`, in the first mapping that has one of these."""
    keys = (str(status), f"{status // 100}XX", "default")
    return next((known[key] for known in documented for key in keys if key in known), None)


def _application_error(facts: CallFacts, response: Response, code: str) -> CallError:
    return _api_error(ApplicationError, facts, response, "refused")


def _api_error(
    kind: type[CallError],
    facts: CallFacts,
    response: Response,
    text: str,
    type_: str | None = None,
    outcome: Mapping[str, Any] = {},
) -> CallError:
    """An error with the message of the response; `outcome` has the facts of a call that may have been carried out."""
    config, secrets = facts.config, facts.secrets()
    body = _excerpt(response, secrets)
    code, message, details = _of_envelope(config.envelope, body)
    message = message or message_in(body)
    if message:
        message = redact(message, secrets)
    meaning = config.meanings.get(code or "") or _of_status(response.status, config.status_meanings) or None
    if code and meaning:
        meaning = meaning.removeprefix(f"{code}. ")
    words = ": ".join(part for part in (text + (f" {code}" if code else ""), message and one_line(message)) if part)
    return facts.error(
        kind,
        words
        + "".join(f" ({each})" for each in (details, one_line(meaning or "")) if each)
        + (f"; {advice(**outcome)}" if outcome else ""),
        **response_facts(response, secrets),
        **outcome,
        code=code,
        message=message,
        meaning=meaning,
        body=_documented_body(body, type_, facts) if type_ else body,
        raw_body=body,
    )


def _of_envelope(envelope: Envelope | None, body: Any) -> tuple[str | None, str | None, str]:
    """The code and the message in an envelope, and the errors of fields that the message does not have."""
    if envelope is None:
        return None, None, ""
    code, message = (value_at(body, pointer) for pointer in (envelope.code, envelope.message))
    code, message = (each if isinstance(each, str) else None for each in (code, message))
    details = field_errors(value_at(body, envelope.data)) if message else ""
    return code, message, "" if message and details in message else details


def _documented_body(raw: Any, type_: str, facts: CallFacts) -> Any:
    """The body of an error as its documented type; None if it does not fit."""
    end = facts.clock() + _MAX_DECODING
    value, drift = decode_lenient(raw, facts.config.types.read(type_), lambda: facts.clock() > end)
    return None if drift else value


def _unreadable(received: Received, problem: str) -> CallError:
    facts, response = received.facts, received.response
    kind = response.headers.get("content-type", "no content type")
    text = f"HTTP {response.status}, but {problem} ({kind}); the call may have been carried out"
    secrets = facts.secrets()
    return facts.error(APIResponseError, text, **response_facts(response, secrets), body=_excerpt(response, secrets))


def _excerpt(response: Response, secrets: re.Pattern[str] | None) -> Any:
    """The body as Python values if it is JSON, else the start of its text; without the secrets that it repeats."""
    body = response.body
    if secrets:
        body = secrets.sub("***", body.decode("latin-1")).encode("latin-1")
    try:
        return parse_json(body)[0]
    except ValueError:
        return body[:_EXCERPT].decode("utf-8", "replace")
