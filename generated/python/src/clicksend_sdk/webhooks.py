# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Functions that read webhooks, one for each kind; they take the body of a request from the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._config import CONFIG
from ._runtime.webhook import Webhook as _Webhook

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .models import DeliveryReceiptWebhook, EmailReceiptWebhook, SmsInboundWebhook

__all__ = [
    "sms_receipt",
    "sms_inbound",
    "mms_receipt",
    "voice_receipt",
    "email_receipt",
    "fax_receipt",
]

_SMS_RECEIPT: _Webhook[DeliveryReceiptWebhook] = _Webhook(CONFIG, "sms_receipt", "DeliveryReceiptWebhook")
_SMS_INBOUND: _Webhook[SmsInboundWebhook] = _Webhook(CONFIG, "sms_inbound", "SmsInboundWebhook")
_MMS_RECEIPT: _Webhook[DeliveryReceiptWebhook] = _Webhook(CONFIG, "mms_receipt", "DeliveryReceiptWebhook")
_VOICE_RECEIPT: _Webhook[DeliveryReceiptWebhook] = _Webhook(CONFIG, "voice_receipt", "DeliveryReceiptWebhook")
_EMAIL_RECEIPT: _Webhook[EmailReceiptWebhook] = _Webhook(CONFIG, "email_receipt", "EmailReceiptWebhook")
_FAX_RECEIPT: _Webhook[DeliveryReceiptWebhook] = _Webhook(CONFIG, "fax_receipt", "DeliveryReceiptWebhook")


def sms_receipt(body: bytes | str | Mapping[str, object], *, content_type: str | None = None) -> DeliveryReceiptWebhook:
    """A report on whether a text message reached its phone.

    A rule of `automations.sms.receipts` with the action `URL` sends it. Receipts are posted
    as a form; should they come as JSON or as the query of a GET, the fields are the same.

    Args:
        body: The body of the request as bytes, its query string, or the fields that a
            framework has parsed from either.
        content_type: The `Content-Type` of the request; without it, the body decides.

    Raises:
        WebhookError: The body is neither a form nor JSON, or has no field of this webhook.
    """
    return _SMS_RECEIPT.read(body, content_type)


def sms_inbound(body: bytes | str | Mapping[str, object], *, content_type: str | None = None) -> SmsInboundWebhook:
    """A text message that came to one of your numbers.

    A rule of `automations.sms.inbound` with the action `URL` sends it. Its `webhook_type`
    says how: `post` as a form, `json` as JSON, `get` with the same fields as the query of a
    GET and no body.

    ClickSend's documentation does not list what is sent. ClickSend's own trigger for n8n
    and a public receiver show these fields, some of them twice under older names.

    Args:
        body: The body of the request as bytes, its query string, or the fields that a
            framework has parsed from either.
        content_type: The `Content-Type` of the request; without it, the body decides.

    Raises:
        WebhookError: The body is neither a form nor JSON, or has no field of this webhook.
    """
    return _SMS_INBOUND.read(body, content_type)


def mms_receipt(body: bytes | str | Mapping[str, object], *, content_type: str | None = None) -> DeliveryReceiptWebhook:
    """A report on whether a picture message reached its phone.

    Picture messages have no receipt rules of their own, and no source shows such a receipt;
    the shape is that of text messages, which the API lists alike. Receipts are posted as a
    form; should they come as JSON or as the query of a GET, the fields are the same.

    Args:
        body: The body of the request as bytes, its query string, or the fields that a
            framework has parsed from either.
        content_type: The `Content-Type` of the request; without it, the body decides.

    Raises:
        WebhookError: The body is neither a form nor JSON, or has no field of this webhook.
    """
    return _MMS_RECEIPT.read(body, content_type)


def voice_receipt(
    body: bytes | str | Mapping[str, object], *, content_type: str | None = None
) -> DeliveryReceiptWebhook:
    """A report on whether a call was taken, and the keys that were pressed.

    A rule of `automations.voice.receipts` with the action `URL` sends it. Receipts are
    posted as a form; should they come as JSON or as the query of a GET, the fields are the
    same.

    Args:
        body: The body of the request as bytes, its query string, or the fields that a
            framework has parsed from either.
        content_type: The `Content-Type` of the request; without it, the body decides.

    Raises:
        WebhookError: The body is neither a form nor JSON, or has no field of this webhook.
    """
    return _VOICE_RECEIPT.read(body, content_type)


def email_receipt(body: bytes | str | Mapping[str, object], *, content_type: str | None = None) -> EmailReceiptWebhook:
    """A report on whether an email reached a recipient.

    A rule of `automations.email.receipts` with the action `URL` sends it. Receipts are
    posted as a form; should they come as JSON or as the query of a GET, the fields are the
    same.

    No source lists what is sent; the shape is that of the reply of
    `email.receipts.create_test`.

    Args:
        body: The body of the request as bytes, its query string, or the fields that a
            framework has parsed from either.
        content_type: The `Content-Type` of the request; without it, the body decides.

    Raises:
        WebhookError: The body is neither a form nor JSON, or has no field of this webhook.
    """
    return _EMAIL_RECEIPT.read(body, content_type)


def fax_receipt(body: bytes | str | Mapping[str, object], *, content_type: str | None = None) -> DeliveryReceiptWebhook:
    """A report on whether a fax reached its machine.

    A rule of `automations.fax.receipts` with the action `URL` sends it. Receipts are posted
    as a form; should they come as JSON or as the query of a GET, the fields are the same.

    No source lists what is sent; the shape is that of text messages, which the API lists
    alike.

    Args:
        body: The body of the request as bytes, its query string, or the fields that a
            framework has parsed from either.
        content_type: The `Content-Type` of the request; without it, the body decides.

    Raises:
        WebhookError: The body is neither a form nor JSON, or has no field of this webhook.
    """
    return _FAX_RECEIPT.read(body, content_type)
