# Generated from spec.yaml by sdk-generator. Do not edit.

"""Functions that read webhooks, one for each kind; they take the body of a request from the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._config import CONFIG
from ._runtime.webhook import Webhook as _Webhook

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping

    from .models import Pet, Sale, WebhooksRead2

__all__ = [
    "pet_sold",
    "pets_born",
    "two_verbs_post",
    "two_verbs_get",
    "print_",
    "read",
    "read_2",
]

_PET_SOLD: _Webhook[Sale] = _Webhook(CONFIG, "pet_sold", "Sale")
_PETS_BORN: _Webhook[Pet] = _Webhook(CONFIG, "pets_born", "Pet")
_TWO_VERBS_POST: _Webhook[builtins.list[Sale]] = _Webhook(CONFIG, "two_verbs_post", "list[Sale]")
_TWO_VERBS_GET: _Webhook[object] = _Webhook(CONFIG, "two_verbs_get", "object")
_PRINT: _Webhook[builtins.dict[str, str]] = _Webhook(CONFIG, "print_", "dict[str, str]")
_READ: _Webhook[Sale | Pet] = _Webhook(CONFIG, "read", "OneOf[Sale, Pet]")
_READ_2: _Webhook[WebhooksRead2] = _Webhook(CONFIG, "read_2", "WebhooksRead2")


def pet_sold(body: bytes | str | Mapping[str, object], *, content_type: str | None = None) -> Sale:
    """A pet was sold.

    Sent once. Not "signed\"\"" \\ at all.

    Args:
        body: The body of the request as bytes, its query string, or the fields that a
            framework has parsed from either.
        content_type: The `Content-Type` of the request; without it, the body decides.

    Raises:
        WebhookError: The body is neither a form nor JSON, or has no field of this webhook.
    """
    return _PET_SOLD.read(body, content_type)


def pets_born(body: bytes | str | Mapping[str, object], *, content_type: str | None = None) -> Pet:
    """Pets born

    Args:
        body: The body of the request as bytes, its query string, or the fields that a
            framework has parsed from either.
        content_type: The `Content-Type` of the request; without it, the body decides.

    Raises:
        WebhookError: The body is neither a form nor JSON, or has no field of this webhook.
    """
    return _PETS_BORN.read(body, content_type)


def two_verbs_post(body: bytes | str | Mapping[str, object], *, content_type: str | None = None) -> builtins.list[Sale]:
    """Said in the description alone.

    And in more than a line.

    Deprecated.

    Args:
        body: The body of the request as bytes, its query string, or the fields that a
            framework has parsed from either.
        content_type: The `Content-Type` of the request; without it, the body decides.

    Raises:
        WebhookError: The body is neither a form nor JSON, or has no field of this webhook.
    """
    return _TWO_VERBS_POST.read(body, content_type)


def two_verbs_get(body: bytes | str | Mapping[str, object], *, content_type: str | None = None) -> object:
    """Two verbs get

    Args:
        body: The body of the request as bytes, its query string, or the fields that a
            framework has parsed from either.
        content_type: The `Content-Type` of the request; without it, the body decides.

    Raises:
        WebhookError: The body is neither a form nor JSON, or has no field of this webhook.
    """
    return _TWO_VERBS_GET.read(body, content_type)


def print_(body: bytes | str | Mapping[str, object], *, content_type: str | None = None) -> builtins.dict[str, str]:
    """Print

    Args:
        body: The body of the request as bytes, its query string, or the fields that a
            framework has parsed from either.
        content_type: The `Content-Type` of the request; without it, the body decides.

    Raises:
        WebhookError: The body is neither a form nor JSON, or has no field of this webhook.
    """
    return _PRINT.read(body, content_type)


def read(body: bytes | str | Mapping[str, object], *, content_type: str | None = None) -> Sale | Pet:
    """Read

    Args:
        body: The body of the request as bytes, its query string, or the fields that a
            framework has parsed from either.
        content_type: The `Content-Type` of the request; without it, the body decides.

    Raises:
        WebhookError: The body is neither a form nor JSON, or has no field of this webhook.
    """
    return _READ.read(body, content_type)


def read_2(body: bytes | str | Mapping[str, object], *, content_type: str | None = None) -> WebhooksRead2:
    """Read 2

    Args:
        body: The body of the request as bytes, its query string, or the fields that a
            framework has parsed from either.
        content_type: The `Content-Type` of the request; without it, the body decides.

    Raises:
        WebhookError: The body is neither a form nor JSON, or has no field of this webhook.
    """
    return _READ_2.read(body, content_type)
