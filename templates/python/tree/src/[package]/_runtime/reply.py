"""Bytes to a result or an error: envelope, codes, statuses, and replies that are none."""

from __future__ import annotations

import functools
import keyword
import re
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, get_args, get_origin

import msgspec

from .blanks import Blanks
from .charsets import text_of
from .error_text import one_line, words_of
from .errors import APIResponseError, APIStatusError, ApplicationError, CallError
from .files import covers
from .load import hook, load
from .operation import Config, CursorPages, Operation
from .parsing import MOST_VALUES, is_too_much, parse
from .retry import retry_after
from .secret import without
from .transport import Response
from .types import UNSET, is_object
from .variants import keeps_rest, list_of

if TYPE_CHECKING:
    from .call import Call

_EXCERPT = 2000
_REQUEST_ID = ("x-request-id", "request-id", "x-amzn-requestid", "cf-ray")
_CURSOR = str | int | float | list[Any] | dict[str, Any] | None
_MAY_LACK = (int | None, str | None, bool | None, _CURSOR)
_COUNTS = ("total", "current", "last")
_PRIVATE = ("set-cookie", "authorization", "proxy-authorization")


def read(call: Call, response: Response) -> Any:
    """The result of a call: its data without the envelope, or the whole reply (as a `Shape`) if it has pages.

    Raises `APIStatusError`, `ApplicationError` or `APIResponseError`.
    """
    if not 200 <= response.status < 300:
        raise status_error(call, response)
    config, operation = call.config, call.operation
    returns, is_json = _documented(operation, response)
    if call.is_to_file:
        return b"" if returns != "str" else ""
    if not is_json:
        return response.body if returns == "bytes" else _text(call, response)
    if not response.body.strip():
        if returns is None or (not operation.pages and _shape(operation, config, returns).nullable):
            return None
        raise _unreadable(call, response, "the reply is empty")
    if returns is None and not operation.enveloped:
        return None
    shape = _shape(operation, config, returns)
    reply = _decoded(shape, call, response)
    envelope = config.envelope
    if operation.enveloped and envelope:
        code = shape.at(reply, envelope.code)
        if isinstance(code, str) and code not in envelope.success:
            raise _application_error(call, response, code)
    if operation.pages:
        return shape, reply
    if returns is None:
        return None
    result = shape.at(reply, envelope.data if operation.enveloped and envelope else "")
    if result is None and not shape.nullable:
        raise _unreadable(call, response, "the reply has no data")
    return result


def _documented(operation: Operation[Any], response: Response) -> tuple[str | None, bool]:
    """The type of a reply as text, and whether it is JSON."""
    returns, is_json = operation.returns, not operation.binary
    if operation.replies:
        status = str(response.status)
        status = status if status in operation.replies else "2XX"
        if status in operation.replies:
            returns, is_json = operation.replies[status], status not in operation.binary_replies
            returns = None if returns == "None" else returns
    if operation.other_types:
        given = _essence(response)
        if given and given not in operation.accept and not (is_json and given.endswith("json")):
            other = next((text for each, text in operation.other_types.items() if covers(each, given)), None)
            return (other, False) if other else (returns, is_json)
    return returns, is_json


def _essence(response: Response) -> str:
    """The media type of a reply, without its parameters; empty if it does not say."""
    return response.headers.get("content-type", "").partition(";")[0].strip().lower()


def _text(call: Call, response: Response) -> str:
    """A reply that is text, in the encoding that it says. If it says that it is JSON, a text in that is meant."""
    text, drift = text_of(response.body, response.headers.get("content-type", ""))
    if _essence(response) == "application/json":
        with suppress(ValueError):
            raw, stray = parse(response.body)
            text, drift = (raw, stray) if isinstance(raw, str) else (text, drift)
    if drift:
        call.drifted(drift, text, response)
    return text


def _decoded(shape: Shape, call: Call, response: Response) -> Any:
    if is_too_much(response.body):
        raise _unreadable(call, response, f"the reply has more than {MOST_VALUES:,} values")
    for body in shape.bodies(response.body):
        with suppress(ValueError, RecursionError):  # it drifts from the document, or is no JSON
            return shape.decode(body)
    try:
        raw, stray = parse(response.body)
    except ValueError:
        raise _unreadable(call, response, "the reply is no JSON") from None
    envelope = call.config.envelope if call.operation.enveloped else None
    if envelope:
        code = _at(raw, envelope.code)
        if isinstance(code, str) and code not in envelope.success:
            raise _application_error(call, response, code)
    reply, drift = load(raw, shape.type, call.is_late)
    if envelope and any(each.pointer == envelope.data for each in drift):
        # Some replies come without the envelope that others have; then everything is one level higher.
        bare, other = load(_within(envelope.data, raw), shape.type, call.is_late)
        if _at(raw, envelope.code) is None and not any(each.pointer == envelope.data for each in other):
            reply, drift = bare, other
    if shape.struct is not None and not isinstance(reply, shape.struct):
        raise _unreadable(call, response, "the reply is no object")
    if stray or drift:
        call.drifted(stray + drift, raw, response)
    return reply


def status_error(call: Call, response: Response) -> CallError:
    """What a reply without success means."""
    kind = call.config.status_errors.get(response.status, APIStatusError)
    return _refused(kind, call, response, f"HTTP {response.status}")


def _application_error(call: Call, response: Response, code: str) -> CallError:
    return _refused(ApplicationError, call, response, "refused")


def _refused(kind: type[CallError], call: Call, response: Response, text: str) -> CallError:
    config, secrets = call.config, call.secrets()
    body = _excerpt(response, secrets)
    code = message = None
    if config.envelope:
        code, message = (_at(body, pointer) for pointer in (config.envelope.code, config.envelope.message))
    code, message = (each if isinstance(each, str) else None for each in (code, message))
    message = message or words_of(body)
    if message:
        message = without(message, secrets)
    meaning = config.meanings.get(code) if code else None
    words = ": ".join(part for part in (text + (f" {code}" if code else ""), message and one_line(message)) if part)
    return call.error(
        kind,
        words + (f" ({meaning})" if meaning else ""),
        **seen(response, secrets),
        code=code,
        message=message,
        meaning=meaning,
        body=body,
    )


def _unreadable(call: Call, response: Response, what: str) -> CallError:
    kind = response.headers.get("content-type", "no content type")
    text = f"HTTP {response.status}, but {what} ({kind}); the call may have been carried out"
    secrets = call.secrets()
    return call.error(APIResponseError, text, **seen(response, secrets), body=_excerpt(response, secrets))


def seen(response: Response, secrets: re.Pattern[str] | None = None) -> dict[str, Any]:
    """What an error says of the reply as such, without the secrets that it repeats."""
    headers = {name: without(value, secrets) for name, value in response.headers.items() if name not in _PRIVATE}
    return {
        "status": response.status,
        "headers": headers,
        "request_id": request_id(headers),
        "retry_after": retry_after(headers.get("retry-after"), time.time()),
    }


def request_id(headers: Mapping[str, str]) -> str | None:
    """The server's name for a request."""
    return next((headers[name] for name in _REQUEST_ID if name in headers), None)


def _excerpt(response: Response, secrets: re.Pattern[str] | None) -> Any:
    """The reply as Python values if it is JSON, else the start of its text; without the secrets that it repeats."""
    body = response.body
    if secrets:
        body = secrets.sub("***", body.decode("latin-1")).encode("latin-1")
    try:
        return parse(body)[0]
    except ValueError:
        return body[:_EXCERPT].decode("utf-8", "replace")


# ── shapes ──


class Shape:
    """The type of a whole reply, made from the places in it that matter: one pass reads it all.

    `{"/code": str, "/data/items": list[X]}` is an object with a `code` and a `data` that has `items`.
    """

    def __init__(self, members: Mapping[str, Any], result: Any = None) -> None:
        whole = members.get("")
        self.nullable = result in (Any, object) or type(None) in get_args(result)
        self.struct = None if whole is not None else _struct_of(members)
        self.type: Any = whole if whole is not None else self.struct
        self._blanks: Blanks | None = None
        try:
            self.decode = msgspec.json.Decoder(self.type, strict=False, dec_hook=hook).decode
        except TypeError:  # a union that msgspec cannot tell apart: read it without types, and walk
            self.decode = _undecodable
        if keeps_rest(self.type):  # msgspec drops members that have no field
            self.decode = _undecodable

    def bodies(self, body: bytes) -> Iterator[bytes]:
        """A reply as it came, and then with its empty texts as null."""
        yield body
        if self._blanks is None:
            self._blanks = Blanks(self.type)
        if b'""' in body:
            yield self._blanks.filled(body)

    def at(self, reply: Any, pointer: str) -> Any:
        """The value at a pointer of this shape; None if the reply has none."""
        for step in _steps(pointer):
            reply = getattr(reply, _attribute(step), None)
        return None if reply is UNSET else reply


def _undecodable(body: Any) -> Any:
    raise ValueError("this type is only read leniently")


@functools.cache
def _shape(operation: Operation[Any], config: Config, returns: str | None) -> Shape:
    members: dict[str, Any] = {}
    result = config.types.read(returns) if returns else None
    if get_origin(result) is list:
        result = list_of(*get_args(result))
    if operation.enveloped and config.envelope:
        members[config.envelope.code] = str | None
    if pages := operation.pages:
        places = {role: str(getattr(pages, role, "")) for role in (*_COUNTS, "next", "more")}
        members |= {places[role]: int | None for role in _COUNTS if places[role]}
        members |= {places["next"]: _CURSOR if isinstance(pages, CursorPages) else str | None} if places["next"] else {}
        members |= {places["more"]: bool | None} if places["more"] else {}
        members[pages.items] = list_of(result)
    elif result is not None:
        members[config.envelope.data if operation.enveloped and config.envelope else ""] = result
    return Shape(members or {"": Any}, result)


def _struct_of(members: Mapping[str, Any]) -> type[msgspec.Struct]:
    inner: dict[str, dict[str, Any]] = {}
    fields: list[tuple[str, Any, Any]] = []
    for pointer, type_ in members.items():
        step, *rest = _steps(pointer)
        if rest:
            inner.setdefault(step, {})["/" + "/".join(rest)] = type_
        else:
            # Results are required, so that a missing one is drift; codes and counts may be missing.
            default = (None,) if type_ in _MAY_LACK else ()
            fields.append((_attribute(step), type_, *_wire(step, default)))
    for step, below in inner.items():
        type_, lacking = _struct_of(below), all(each in _MAY_LACK for each in below.values())
        fields.append((_attribute(step), type_ | None if lacking else type_, *_wire(step, (None,) if lacking else ())))
    return msgspec.defstruct("Reply", fields, kw_only=True)


def _wire(step: str, default: tuple[Any, ...]) -> tuple[Any]:
    return (msgspec.field(name=step, **({"default": default[0]} if default else {})),)


def _attribute(step: str) -> str:
    return step if step.isidentifier() and not keyword.iskeyword(step) else "f_" + step.encode().hex()


def _steps(pointer: str) -> list[str]:
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def _within(pointer: str, raw: Any) -> Any:
    """An object that has `raw` at a pointer."""
    for step in reversed(_steps(pointer)):
        raw = {step: raw}
    return raw


def _at(raw: Any, pointer: str) -> Any:
    for step in _steps(pointer):
        raw = raw.get(step) if is_object(raw) else None
    return raw
