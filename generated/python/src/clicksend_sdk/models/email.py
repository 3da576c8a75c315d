# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Email."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Literal, TypeAlias

import msgspec

from .._runtime.codec.types import Flag, Model, UNSET, UnixTime, UnsetType
from .shared import Currency

EmailCampaignStatus: TypeAlias = (
    Literal[
        "Draft",
        "WaitApproval",
        "Approved",
        "Scheduled",
        "Queued",
        "Sending",
        "Sent",
        "Completed",
        "Failed",
        "Cancelled",
        "CancelledAfterReview",
    ]
    | str
)
"""Where a campaign stands."""

EmailAttachmentDisposition: TypeAlias = Literal["inline", "attachment"] | str
"""Where a file is shown. `inline` is within the text, `attachment` is beside it."""

EmailStatus: TypeAlias = (
    Literal["WaitApproval", "Queued", "Scheduled", "Sent", "Completed", "Failed", "Cancelled", "CancelledAfterReview"]
    | str
)
"""Where an email stands."""


class EmailReceipt(Model, frozen=True, kw_only=True):
    """A report on whether an email reached a recipient."""

    message_id: str
    """The email that the report is about."""

    email: str | None = None
    """The recipient's address."""

    status: str
    """How far the email got."""

    timestamp: UnixTime | None = None
    """When the report came in."""


class EmailAddress(Model, frozen=True, kw_only=True):
    """An address of yours that emails can come from."""

    email_address_id: int
    """Identifies the address, for sending from it."""

    email_address: str
    """The address."""

    verified: Flag | None = None
    """You have shown that the address is yours, and can send from it."""

    date_added: UnixTime | None = None
    """When the address was added."""


class EmailAddressRequest(Model, frozen=True, kw_only=True):
    """An address of yours that emails are to come from."""

    email_address: str
    """The address; you must be able to read its mail."""


class MasterEmailTemplate(Model, frozen=True, kw_only=True):
    """A design by ClickSend that your own templates can start from."""

    template_id_master: int
    """Identifies the design."""

    template_name: str
    """The name it is listed under."""

    category_id: int | None = None
    """The category that it belongs to."""

    date_added: UnixTime | None = None
    """When ClickSend added it."""

    body: str | None = None
    """Its HTML; lists may leave it out."""

    thumbnail: EmailTemplateThumbnail | None = None
    """Pictures of a template."""


class EmailTemplateThumbnail(Model, frozen=True, kw_only=True):
    """Pictures of a template."""

    small: str | None = None
    """Where the small picture is."""

    large: str | None = None
    """Where the large picture is."""


class EmailTemplateCategory(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A group of ClickSend's designs."""

    category_id: int
    """Identifies the category."""

    name: str | None = None
    """The name it is listed under."""

    __aliases__: ClassVar[dict[str, str]] = {"category_name": "name"}


class EmailTemplate(Model, frozen=True, kw_only=True):
    """A template of your own."""

    template_id: int
    """Identifies the template."""

    template_name: str
    """The name it is listed under."""

    template_id_master: int | None = None
    """The design by ClickSend that it started from."""

    body: str | None = None
    """Its HTML."""


class EmailTemplateCreateRequest(Model, frozen=True, kw_only=True):
    """A template to make from a design by ClickSend."""

    template_id_master: int
    """The design to start from, by its number in `email.master_templates.list`."""

    template_name: str
    """The name to list it under."""


class EmailTemplateUpdateRequest(Model, frozen=True, kw_only=True):
    """What the template is to be."""

    body: str
    """Its HTML."""

    template_name: str | UnsetType = UNSET
    """The name to list it under."""


class EmailTemplateImageRequest(Model, frozen=True, kw_only=True):
    """An image for a template."""

    image: str | UnsetType = UNSET
    """Name of the image file."""

    url: str | UnsetType = UNSET
    """Where the image can be fetched from."""


class EmailCampaign(Model, frozen=True, kw_only=True):
    """An email to all contacts of a list."""

    email_campaign_id: int
    """Identifies the campaign."""

    name: str | None = None
    """Name of the campaign; recipients do not see it."""

    user_id: int | None = None
    """The account."""

    subaccount_id: int | None = None
    """The subaccount that made the campaign."""

    subject: str | None = None
    """The subject line."""

    list_id: int | None = None
    """The contact list that gets the campaign."""

    from_email_address_id: int | None = None
    """The sender's address, by its number."""

    from_name: str | None = None
    """The sender's name as recipients see it."""

    template_id: int | None = None
    """The template that the text goes with."""

    schedule: UnixTime | None = None
    """When the campaign is to be sent."""

    status: EmailCampaignStatus | None = None
    """Where a campaign stands."""

    date_added: UnixTime | None = None
    """When the campaign was made."""

    custom_string: str | None = None
    """A reference of your own."""

    send_count: int | None = None
    """Emails that were sent."""

    open_count: int | None = None
    """Times that an email was opened."""

    click_count: int | None = None
    """Times that a link was followed."""

    hard_bounce_count: int | None = None
    """Recipients that cannot be reached at all."""

    soft_bounce_count: int | None = None
    """Recipients that could not be reached for now, such as those with a full mailbox."""

    abuse_count: int | None = None
    """Recipients who reported the email as spam."""

    unsubscribe_count: int | None = None
    """Recipients who asked for no more emails."""

    body: str | None = None
    """The text, plain or HTML."""

    body_plain_text: str | None = None
    """The text without HTML."""


class EmailCampaignRequest(Model, frozen=True, kw_only=True):
    """A campaign to send, or to price."""

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

    template_id: int | UnsetType = UNSET
    """A template of yours that the text goes with."""

    schedule: UnixTime | UnsetType = UNSET
    """When to send; now if left out or 0."""

    draft: Flag | UnsetType = UNSET
    """Keep the campaign and do not send it yet."""

    custom_string: str | UnsetType = UNSET
    """A reference of your own."""


class EmailCampaignPrice(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a campaign would cost."""

    total_price: Decimal
    """Price of the campaign to all recipients."""

    total_count: int | None = None
    """Emails, one per recipient."""

    queued_count: int | None = None
    """Emails that would be accepted."""

    data: EmailCampaignPreview | None = None
    """The campaign as it was priced."""

    currency: Currency | None = msgspec.field(name="_currency", default=None)
    """The currency that amounts in the same reply are in."""

    __aliases__: ClassVar[dict[str, str]] = {"currency": "_currency"}


class EmailCampaignPreview(Model, frozen=True, kw_only=True):
    """The campaign as it was priced."""

    name: str | None = None
    """Name of the campaign."""

    subject: str | None = None
    """The subject line."""

    body: str | None = None
    """The text, plain or HTML."""

    from_email_address_id: int | None = None
    """The sender's address, by its number."""

    from_name: str | None = None
    """The sender's name."""

    list_id: int | None = None
    """The contact list that would get the campaign."""

    template_id: int | None = None
    """The template that the text goes with."""


class EmailCampaignResult(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A campaign that was accepted, and its price."""

    total_price: Decimal | None = None
    """Price of the campaign to all recipients."""

    total_count: int | None = None
    """Emails, one per recipient."""

    totlal_count: int | None = None
    """`total_count`, as some replies misspell it."""

    queued_count: int | None = None
    """Emails accepted."""

    data: EmailCampaign
    """The campaign."""

    currency: Currency | None = msgspec.field(name="_currency", default=None)
    """The currency that amounts in the same reply are in."""

    __aliases__: ClassVar[dict[str, str]] = {"currency": "_currency"}


class EmailCampaignUpdateRequest(Model, frozen=True, kw_only=True):
    """What is to change about a campaign."""

    name: str | UnsetType = UNSET
    """Name of the campaign; recipients do not see it."""

    subject: str | UnsetType = UNSET
    """The subject line."""

    body: str | UnsetType = UNSET
    """The text, plain or HTML."""

    from_email_address_id: int | UnsetType = UNSET
    """The sender's address, by its number in `email.addresses.list`; it has to be verified."""

    from_name: str | UnsetType = UNSET
    """The sender's name as recipients see it."""

    list_id: int | UnsetType = UNSET
    """The contact list that gets the campaign."""

    template_id: int | UnsetType = UNSET
    """A template of yours that the text goes with."""

    schedule: UnixTime | UnsetType = UNSET
    """When to send; now if left out or 0."""

    draft: Flag | UnsetType = UNSET
    """Keep the campaign and do not send it yet."""

    custom_string: str | UnsetType = UNSET
    """A reference of your own."""


class EmailCampaignHistoryItem(Model, frozen=True, kw_only=True):
    """What became of a campaign's email to one recipient."""

    email_campaign_id: int | None = None
    """The campaign."""

    from_name: str | None = None
    """The sender's name."""

    from_address: str | None = None
    """The sender's address; in some replies its number, written as text."""

    to_name: str | None = None
    """The recipient's name; their address if they have none."""

    to_address: str
    """The recipient's address."""

    contact_id: int | None = None
    """The recipient's contact in the list."""

    subject: str | None = None
    """The subject line."""

    message_id: str
    """Identifies a message, in the upper-case form of a UUID."""

    processed_at: UnixTime | None = None
    """When the email was dealt with; null until then."""

    status: str | None = None
    """How far the email got; null until that is known."""

    open_count: int | None = None
    """Times that the email was opened."""

    click_count: int | None = None
    """Times that a link in it was followed."""

    hard_bounce_count: int | None = None
    """Times that it came back because the recipient cannot be reached at all."""

    soft_bounce_count: int | None = None
    """Times that it came back because the recipient could not be reached for now."""


class EmailRequest(Model, frozen=True, kw_only=True):
    """An email to send, or to price."""

    to: list[EmailRecipient]
    """The recipients."""

    from_: EmailFrom = msgspec.field(name="from")
    """Who an email comes from."""

    subject: str | UnsetType = UNSET
    """The subject line."""

    body: str
    """The text, plain or HTML."""

    attachments: list[EmailAttachment] | UnsetType = UNSET
    """Files to send along."""

    cc: list[EmailRecipient] | UnsetType = UNSET
    """Recipients of a copy; all recipients see them."""

    bcc: list[EmailRecipient] | UnsetType = UNSET
    """Recipients of a copy whom the others do not see."""

    schedule: UnixTime | UnsetType = UNSET
    """When to send; now if left out."""

    __limits__: ClassVar[dict[str, dict[str, object]]] = {"to": {"minItems": 1}}


class EmailRecipient(Model, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somebody who gets an email."""

    email: str
    """The recipient's address."""

    name: str | None | UnsetType = UNSET
    """The recipient's name."""


class EmailFrom(Model, frozen=True, kw_only=True):
    """Who an email comes from."""

    email_address_id: int
    """The sender's address, by its number in `email.addresses.list`; it has to be verified."""

    name: str | UnsetType = UNSET
    """The sender's name as recipients see it."""


class EmailAttachment(Model, frozen=True, kw_only=True):
    """A file to send along with an email."""

    content: bytes
    """The whole file in base64."""

    type: str
    """The file's media type."""

    filename: str
    """The name that recipients see."""

    disposition: EmailAttachmentDisposition
    """Where a file is shown. `inline` is within the text, `attachment` is beside it."""

    content_id: str
    """A name of your own for the file; an HTML body shows an inline image with `cid:` and this
    name.
    """


class TransactionalEmail(Model, frozen=True, kw_only=True):
    """An email that was sent to chosen recipients, unlike the emails of a campaign."""

    user_id: int | None = None
    """The account."""

    subaccount_id: int | None = None
    """The subaccount that sent the email."""

    from_email_address_id: int | None = None
    """The sender's address, by its number."""

    from_name: str | None = None
    """The sender's name."""

    to: list[EmailRecipient] | None = None
    """The recipients."""

    cc: list[EmailRecipient] | None = None
    """Recipients of a copy."""

    bcc: list[EmailRecipient] | None = None
    """Recipients of a copy whom the others did not see."""

    subject: str | None = None
    """The subject line."""

    body: str | None = None
    """The text, plain or HTML."""

    body_plain_text: str | None = None
    """The text without HTML."""

    schedule: UnixTime | None = None
    """When the email is to be sent."""

    message_id: str
    """Identifies a message, in the upper-case form of a UUID."""

    status: EmailStatus
    """Where an email stands."""

    status_text: str | None = None
    """The meaning of `status` in words."""

    soft_bounce_count: int | None = None
    """Recipients that could not be reached for now, such as those with a full mailbox."""

    hard_bounce_count: int | None = None
    """Recipients that cannot be reached at all."""

    price: Decimal | None = None
    """Price of the email to all recipients."""

    date_added: UnixTime | None = None
    """When the email was accepted."""

    custom_string: str | None = None
    """A reference of your own."""

    attachments: list[EmailAttachmentInfo] | None = msgspec.field(name="_attachments", default=None)
    """The files sent along."""

    currency: Currency | None = msgspec.field(name="_currency", default=None)
    """The currency that amounts in the same reply are in."""


class EmailAttachmentInfo(Model, frozen=True, kw_only=True):
    """A file that was sent along with an email."""

    file_name: str | None = None
    """The name that recipients see."""

    content_type: str | None = None
    """The file's media type."""

    content_disposition: EmailAttachmentDisposition | None = None
    """Where a file is shown. `inline` is within the text, `attachment` is beside it."""

    content_id: str | None = None
    """The name that was given for use in the text."""

    attachment_file_url: str | None = msgspec.field(name="_attachment_file_url", default=None)
    """Where the file can be fetched from."""


class EmailPrice(Model, frozen=True, kw_only=True):
    """What an email would cost."""

    price: Decimal
    """Price of the email to all recipients."""

    subject: str | None = None
    """The subject line."""

    body: str | None = None
    """The text, plain or HTML."""

    to_array: list[EmailRecipient] | None = None
    """The recipients."""

    cc_array: list[EmailRecipient] | None = None
    """Recipients of a copy."""

    bcc_array: list[EmailRecipient] | None = None
    """Recipients of a copy whom the others would not see."""

    currency: Currency | None = msgspec.field(name="_currency", default=None)
    """The currency that amounts in the same reply are in."""
