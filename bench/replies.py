"""What the loopback server answers: made once, with the fields and the types of the real API."""

from __future__ import annotations

import json
import random
import uuid
from typing import Any

PAGES = 100
PAGE_SIZE = 100
_NOW = 1767225600
_TEXT = "Your table for {} is booked for 7 pm on {}. Reply STOP if you do not want to hear from us again."


def sent() -> bytes:
    """The reply to `sms.send` with one message."""
    message = {
        "direction": "out",
        "date": _NOW,
        "to": "+61411111111",
        "body": "Your table is booked for 7 pm.",
        "from": "Bistro",
        "schedule": _NOW,  # the API's usual empty text is no number, and the official client would refuse it here
        "message_id": "4E90F4C3-43A3-489D-9AB8-DA1F4332A0C3",
        "message_parts": 1,
        "message_price": "0.0792",
        "from_email": None,
        "list_id": None,
        "custom_string": "booking-1042",
        "contact_id": None,
        "user_id": 1001,
        "subaccount_id": 2002,
        "is_shared_system_number": False,
        "country": "AU",
        "carrier": "Telstra",
        "status": "SUCCESS",
    }
    data = {"total_price": 0.0792, "total_count": 1, "queued_count": 1, "messages": [message], "blocked_count": 0}
    currency = {
        "currency_name_short": "AUD",
        "currency_prefix_d": "$",
        "currency_prefix_c": "c",
        "currency_name_long": "Australian Dollars",
    }
    return _envelope("Messages queued for delivery.", {**data, "_currency": currency})


def history_page(number: int, schedule: str | None = "") -> bytes:
    """Page `number` of `sms.history`: every field that the API documents, other ids on each page.

    `schedule` is what the API says of a message that was sent at once.
    """
    chance = random.Random(number)
    first = (number - 1) * PAGE_SIZE + 1
    page = {
        "total": PAGES * PAGE_SIZE,
        "per_page": PAGE_SIZE,
        "current_page": number,
        "last_page": PAGES,
        "next_page_url": f"/?page={number + 1}" if number < PAGES else None,
        "prev_page_url": f"/?page={number - 1}" if number > 1 else None,
        "from": first,
        "to": first + PAGE_SIZE - 1,
        "data": [_history_item(chance, first + index, schedule) for index in range(PAGE_SIZE)],
    }
    return _envelope("Here are your messages.", page)


def _history_item(chance: random.Random, number: int, schedule: str | None) -> dict[str, Any]:
    return {
        "direction": "out",
        "date": _NOW + number,
        "to": f"+614{chance.randrange(10**7, 10**8)}",
        "body": _TEXT.format(chance.randrange(2, 9), chance.choice(["Friday", "Saturday", "Sunday"])),
        "status": "Sent",
        "from": "Bistro",
        "schedule": schedule,
        "status_code": "201",
        "status_text": "Success: Message received on handset.",
        "error_code": None,
        "error_text": None,
        "message_id": _identifier(chance),
        "message_parts": 1,
        "message_price": "0.079200",
        "from_email": None,
        "list_id": None,
        "custom_string": f"booking-{number}",
        "contact_id": None,
        "user_id": 1001,
        "subaccount_id": 2002,
        "country": "AU",
        "carrier": "Telstra",
        "first_name": None,
        "last_name": None,
        "_api_username": "bistro",
    }


def _identifier(chance: random.Random) -> str:
    return str(uuid.UUID(int=chance.getrandbits(128), version=4)).upper()


def _envelope(text: str, data: object) -> bytes:
    reply = {"http_code": 200, "response_code": "SUCCESS", "response_msg": text, "data": data}
    return json.dumps(reply, separators=(",", ":")).encode()


def chat_completion() -> bytes:
    """OpenAI's nearest thing to a message that was sent: a short reply to a small POST."""
    message: dict[str, Any] = {
        "role": "assistant",
        "content": "Your table is booked for 7 pm.",
        "refusal": None,
        "annotations": [],
    }
    choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": "stop"}
    completion = {
        "id": "chatcmpl-4E90F4C3",
        "object": "chat.completion",
        "created": _NOW,
        "model": "small",
        "choices": [choice],
        "usage": {"prompt_tokens": 19, "completion_tokens": 10, "total_tokens": 29},
        "service_tier": "default",
        "system_fingerprint": "fp_50cad350e4",
    }
    return json.dumps(completion, separators=(",", ":")).encode()


def batches() -> bytes:
    """OpenAI's nearest thing to a history page: 100 objects of many plain fields, of about as many bytes."""
    chance = random.Random(0)
    made = [_batch(chance, number) for number in range(PAGE_SIZE)]
    return json.dumps({"object": "list", "data": made, "has_more": True}, separators=(",", ":")).encode()


def _batch(chance: random.Random, number: int) -> dict[str, Any]:
    return {
        "id": f"batch_{_identifier(chance)}",
        "object": "batch",
        "endpoint": "/v1/chat/completions",
        "model": "small",
        "errors": None,
        "input_file_id": f"file-{_identifier(chance)}",
        "completion_window": "24h",
        "status": "completed",
        "output_file_id": f"file-{_identifier(chance)}",
        "error_file_id": None,
        "created_at": _NOW + number,
        "in_progress_at": _NOW + number + 10,
        "expires_at": _NOW + number + 86400,
        "finalizing_at": _NOW + number + 500,
        "completed_at": _NOW + number + 600,
        "failed_at": None,
        "expired_at": None,
        "cancelling_at": None,
        "cancelled_at": None,
        "request_counts": {"total": 100, "completed": 95, "failed": 5},
        "metadata": {"booking": f"booking-{number}"},
    }
