# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""TypedDicts to pass in place of models: Email."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Required, TypedDict

from ..models import EmailAttachment, EmailAttachmentDisposition, EmailFrom, EmailRecipient


class EmailAddressRequestDict(TypedDict, total=False):
    """An address of yours that emails are to come from."""

    email_address: Required[str]
    """The address; you must be able to read its mail."""


class EmailTemplateCreateRequestDict(TypedDict, total=False):
    """A template to make from a design by ClickSend."""

    template_id_master: Required[int]
    """The design to start from, by its number in `email.master_templates.list`."""

    template_name: Required[str]
    """The name to list it under."""


class EmailTemplateUpdateRequestDict(TypedDict, total=False):
    """What the template is to be."""

    body: Required[str]
    """Its HTML."""

    template_name: str
    """The name to list it under."""


class EmailTemplateImageRequestDict(TypedDict, total=False):
    """An image for a template."""

    image: str
    """Name of the image file."""

    url: str
    """Where the image can be fetched from."""


class EmailCampaignRequestDict(TypedDict, total=False):
    """A campaign to send, or to price."""

    name: Required[str]
    """Name of the campaign; recipients do not see it."""

    subject: Required[str]
    """The subject line."""

    body: Required[str]
    """The text, plain or HTML."""

    from_email_address_id: Required[int]
    """The sender's address, by its number in `email.addresses.list`; it has to be verified."""

    from_name: Required[str]
    """The sender's name as recipients see it."""

    list_id: Required[int]
    """The contact list that gets the campaign."""

    template_id: int
    """A template of yours that the text goes with."""

    schedule: dt.datetime
    """When to send; now if left out or 0."""

    draft: bool
    """Keep the campaign and do not send it yet."""

    custom_string: str
    """A reference of your own."""


class EmailCampaignUpdateRequestDict(TypedDict, total=False):
    """What is to change about a campaign."""

    name: str
    """Name of the campaign; recipients do not see it."""

    subject: str
    """The subject line."""

    body: str
    """The text, plain or HTML."""

    from_email_address_id: int
    """The sender's address, by its number in `email.addresses.list`; it has to be verified."""

    from_name: str
    """The sender's name as recipients see it."""

    list_id: int
    """The contact list that gets the campaign."""

    template_id: int
    """A template of yours that the text goes with."""

    schedule: dt.datetime
    """When to send; now if left out or 0."""

    draft: bool
    """Keep the campaign and do not send it yet."""

    custom_string: str
    """A reference of your own."""


_EmailRequestKeys = TypedDict(
    "_EmailRequestKeys",
    {
        "from": "Required[EmailFrom | EmailFromDict]",
    },
    total=False,
)


class EmailRequestDict(_EmailRequestKeys, total=False):
    """An email to send, or to price."""

    to: Required[Sequence[EmailRecipient | EmailRecipientDict]]
    """The recipients."""

    subject: str
    """The subject line."""

    body: Required[str]
    """The text, plain or HTML."""

    attachments: Sequence[EmailAttachment | EmailAttachmentDict]
    """Files to send along."""

    cc: Sequence[EmailRecipient | EmailRecipientDict]
    """Recipients of a copy; all recipients see them."""

    bcc: Sequence[EmailRecipient | EmailRecipientDict]
    """Recipients of a copy whom the others do not see."""

    schedule: dt.datetime
    """When to send; now if left out."""


class EmailRecipientDict(TypedDict, total=False):
    """Somebody who gets an email."""

    email: Required[str]
    """The recipient's address."""

    name: str
    """The recipient's name."""


class EmailFromDict(TypedDict, total=False):
    """Who an email comes from."""

    email_address_id: Required[int]
    """The sender's address, by its number in `email.addresses.list`; it has to be verified."""

    name: str
    """The sender's name as recipients see it."""


class EmailAttachmentDict(TypedDict, total=False):
    """A file to send along with an email."""

    content: Required[bytes]
    """The whole file in base64."""

    type: Required[str]
    """The file's media type."""

    filename: Required[str]
    """The name that recipients see."""

    disposition: Required[EmailAttachmentDisposition]
    """Where a file is shown. `inline` is within the text, `attachment` is beside it."""

    content_id: Required[str]
    """A name of your own for the file; an HTML body shows an inline image with `cid:` and this
    name.
    """
