// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Email. */

import { Currency } from "./shared.ts";
import { list, nullable, object } from "../runtime/composites.ts";
import { bytes, decimal, flag, integer, text, unixtime } from "../runtime/kinds.ts";
import type { Decimal, Shape } from "../runtime/shapes.ts";

/** A report on whether an email reached a recipient. */
export interface EmailReceipt {
  /** The email that the report is about. */
  message_id: string;
  /** The recipient's address. */
  email?: string | null;
  /** How far the email got. */
  status: string;
  /** When the report came in. */
  timestamp?: Date | null;
}

export const EmailReceipt: Shape = [
  object,
  () => ({ message_id: text, email: text, status: text, timestamp: unixtime }),
  ["message_id", "status"],
];

/** An address of yours that emails can come from. */
export interface EmailAddress {
  /** Identifies the address, for sending from it. */
  email_address_id: number;
  /** The address. */
  email_address: string;
  /** You have shown that the address is yours, and can send from it. */
  verified?: boolean | null;
  /** When the address was added. */
  date_added?: Date | null;
}

export const EmailAddress: Shape = [
  object,
  () => ({ email_address_id: integer, email_address: text, verified: flag, date_added: unixtime }),
  ["email_address_id", "email_address"],
];

/** An address of yours that emails are to come from. */
export interface EmailAddressRequest {
  /** The address; you must be able to read its mail. */
  email_address: string;
}

export const EmailAddressRequest: Shape = [object, () => ({ email_address: text }), ["email_address"]];

/** A design by ClickSend that your own templates can start from. */
export interface MasterEmailTemplate {
  /** Identifies the design. */
  template_id_master: number;
  /** The name it is listed under. */
  template_name: string;
  /** The category that it belongs to. */
  category_id?: number | null;
  /** When ClickSend added it. */
  date_added?: Date | null;
  /** Its HTML; lists may leave it out. */
  body?: string | null;
  /** Pictures of a template. */
  thumbnail?: EmailTemplateThumbnail | null;
}

export const MasterEmailTemplate: Shape = [
  object,
  () => ({
    template_id_master: integer,
    template_name: text,
    category_id: integer,
    date_added: unixtime,
    body: [nullable, text],
    thumbnail: EmailTemplateThumbnail,
  }),
  ["template_id_master", "template_name"],
];

/** Pictures of a template. */
export interface EmailTemplateThumbnail {
  /** Where the small picture is. */
  small?: string | null;
  /** Where the large picture is. */
  large?: string | null;
}

export const EmailTemplateThumbnail: Shape = [object, () => ({ small: text, large: text })];

/** A group of ClickSend's designs. */
export interface EmailTemplateCategory {
  /** Identifies the category. */
  category_id: number;
  /** The name it is listed under. */
  name?: string | null;
}

export const EmailTemplateCategory: Shape = [
  object,
  () => ({ category_id: integer, name: text }),
  ["category_id"],
  undefined,
  { aliases: { category_name: "name" } },
];

/** A template of your own. */
export interface EmailTemplate {
  /** Identifies the template. */
  template_id: number;
  /** The name it is listed under. */
  template_name: string;
  /** The design by ClickSend that it started from. */
  template_id_master?: number | null;
  /** Its HTML. */
  body?: string | null;
}

export const EmailTemplate: Shape = [
  object,
  () => ({ template_id: integer, template_name: text, template_id_master: integer, body: text }),
  ["template_id", "template_name"],
];

/** A template to make from a design by ClickSend. */
export interface EmailTemplateCreateRequest {
  /** The design to start from, by its number in `email.master_templates.list`. */
  template_id_master: number;
  /** The name to list it under. */
  template_name: string;
}

export const EmailTemplateCreateRequest: Shape = [
  object,
  () => ({ template_id_master: integer, template_name: text }),
  ["template_id_master", "template_name"],
];

/** What the template is to be. */
export interface EmailTemplateUpdateRequest {
  /** Its HTML. */
  body: string;
  /** The name to list it under. */
  template_name?: string | undefined;
}

export const EmailTemplateUpdateRequest: Shape = [object, () => ({ body: text, template_name: text }), ["body"]];

/** An image for a template. */
export interface EmailTemplateImageRequest {
  /** Name of the image file. */
  image?: string | undefined;
  /** Where the image can be fetched from. */
  url?: string | undefined;
}

export const EmailTemplateImageRequest: Shape = [object, () => ({ image: text, url: text })];

/** An email to all contacts of a list. */
export interface EmailCampaign {
  /** Identifies the campaign. */
  email_campaign_id: number;
  /** Name of the campaign; recipients do not see it. */
  name?: string | null;
  /** The account. */
  user_id?: number | null;
  /** The subaccount that made the campaign. */
  subaccount_id?: number | null;
  /** The subject line. */
  subject?: string | null;
  /** The contact list that gets the campaign. */
  list_id?: number | null;
  /** The sender's address, by its number. */
  from_email_address_id?: number | null;
  /** The sender's name as recipients see it. */
  from_name?: string | null;
  /** The template that the text goes with. */
  template_id?: number | null;
  /** When the campaign is to be sent. */
  schedule?: Date | null;
  /** Where a campaign stands. */
  status?: EmailCampaignStatus | null;
  /** When the campaign was made. */
  date_added?: Date | null;
  /** A reference of your own. */
  custom_string?: string | null;
  /** Emails that were sent. */
  send_count?: number | null;
  /** Times that an email was opened. */
  open_count?: number | null;
  /** Times that a link was followed. */
  click_count?: number | null;
  /** Recipients that cannot be reached at all. */
  hard_bounce_count?: number | null;
  /** Recipients that could not be reached for now, such as those with a full mailbox. */
  soft_bounce_count?: number | null;
  /** Recipients who reported the email as spam. */
  abuse_count?: number | null;
  /** Recipients who asked for no more emails. */
  unsubscribe_count?: number | null;
  /** The text, plain or HTML. */
  body?: string | null;
  /** The text without HTML. */
  body_plain_text?: string | null;
}

export const EmailCampaign: Shape = [
  object,
  () => ({
    email_campaign_id: integer,
    name: text,
    user_id: integer,
    subaccount_id: integer,
    subject: text,
    list_id: integer,
    from_email_address_id: integer,
    from_name: text,
    template_id: integer,
    schedule: unixtime,
    status: text,
    date_added: unixtime,
    custom_string: [nullable, text],
    send_count: integer,
    open_count: integer,
    click_count: integer,
    hard_bounce_count: integer,
    soft_bounce_count: integer,
    abuse_count: integer,
    unsubscribe_count: integer,
    body: text,
    body_plain_text: text,
  }),
  ["email_campaign_id"],
];

/** A campaign to send, or to price. */
export interface EmailCampaignRequest {
  /** Name of the campaign; recipients do not see it. */
  name: string;
  /** The subject line. */
  subject: string;
  /** The text, plain or HTML. */
  body: string;
  /** The sender's address, by its number in `email.addresses.list`; it has to be verified. */
  from_email_address_id: number;
  /** The sender's name as recipients see it. */
  from_name: string;
  /** The contact list that gets the campaign. */
  list_id: number;
  /** A template of yours that the text goes with. */
  template_id?: number | undefined;
  /** When to send; now if left out or 0. */
  schedule?: Date | undefined;
  /** Keep the campaign and do not send it yet. */
  draft?: boolean | undefined;
  /** A reference of your own. */
  custom_string?: string | undefined;
}

export const EmailCampaignRequest: Shape = [
  object,
  () => ({
    name: text,
    subject: text,
    body: text,
    from_email_address_id: integer,
    from_name: text,
    list_id: integer,
    template_id: integer,
    schedule: unixtime,
    draft: flag,
    custom_string: text,
  }),
  ["name", "subject", "body", "from_email_address_id", "from_name", "list_id"],
];

/** What a campaign would cost. */
export interface EmailCampaignPrice {
  /** Price of the campaign to all recipients. */
  total_price: Decimal;
  /** Emails, one per recipient. */
  total_count?: number | null;
  /** Emails that would be accepted. */
  queued_count?: number | null;
  /** The campaign as it was priced. */
  data?: EmailCampaignPreview | null;
  /** The currency that amounts in the same reply are in. */
  _currency?: Currency | null;
}

export const EmailCampaignPrice: Shape = [
  object,
  () => ({
    total_price: decimal,
    total_count: integer,
    queued_count: integer,
    data: EmailCampaignPreview,
    _currency: Currency,
  }),
  ["total_price"],
  undefined,
  { aliases: { currency: "_currency" } },
];

/** The campaign as it was priced. */
export interface EmailCampaignPreview {
  /** Name of the campaign. */
  name?: string | null;
  /** The subject line. */
  subject?: string | null;
  /** The text, plain or HTML. */
  body?: string | null;
  /** The sender's address, by its number. */
  from_email_address_id?: number | null;
  /** The sender's name. */
  from_name?: string | null;
  /** The contact list that would get the campaign. */
  list_id?: number | null;
  /** The template that the text goes with. */
  template_id?: number | null;
}

export const EmailCampaignPreview: Shape = [
  object,
  () => ({
    name: text,
    subject: text,
    body: text,
    from_email_address_id: integer,
    from_name: text,
    list_id: integer,
    template_id: integer,
  }),
];

/** A campaign that was accepted, and its price. */
export interface EmailCampaignResult {
  /** Price of the campaign to all recipients. */
  total_price?: Decimal | null;
  /** Emails, one per recipient. */
  total_count?: number | null;
  /** `total_count`, as some replies misspell it. */
  totlal_count?: number | null;
  /** Emails accepted. */
  queued_count?: number | null;
  /** The campaign. */
  data: EmailCampaign;
  /** The currency that amounts in the same reply are in. */
  _currency?: Currency | null;
}

export const EmailCampaignResult: Shape = [
  object,
  () => ({
    total_price: decimal,
    total_count: integer,
    totlal_count: integer,
    queued_count: integer,
    data: EmailCampaign,
    _currency: Currency,
  }),
  ["data"],
  undefined,
  { aliases: { currency: "_currency" } },
];

/** What is to change about a campaign. */
export interface EmailCampaignUpdateRequest {
  /** Name of the campaign; recipients do not see it. */
  name?: string | undefined;
  /** The subject line. */
  subject?: string | undefined;
  /** The text, plain or HTML. */
  body?: string | undefined;
  /** The sender's address, by its number in `email.addresses.list`; it has to be verified. */
  from_email_address_id?: number | undefined;
  /** The sender's name as recipients see it. */
  from_name?: string | undefined;
  /** The contact list that gets the campaign. */
  list_id?: number | undefined;
  /** A template of yours that the text goes with. */
  template_id?: number | undefined;
  /** When to send; now if left out or 0. */
  schedule?: Date | undefined;
  /** Keep the campaign and do not send it yet. */
  draft?: boolean | undefined;
  /** A reference of your own. */
  custom_string?: string | undefined;
}

export const EmailCampaignUpdateRequest: Shape = [
  object,
  () => ({
    name: text,
    subject: text,
    body: text,
    from_email_address_id: integer,
    from_name: text,
    list_id: integer,
    template_id: integer,
    schedule: unixtime,
    draft: flag,
    custom_string: text,
  }),
];

/** What became of a campaign's email to one recipient. */
export interface EmailCampaignHistoryItem {
  /** The campaign. */
  email_campaign_id?: number | null;
  /** The sender's name. */
  from_name?: string | null;
  /** The sender's address; in some replies its number, written as text. */
  from_address?: string | null;
  /** The recipient's name; their address if they have none. */
  to_name?: string | null;
  /** The recipient's address. */
  to_address: string;
  /** The recipient's contact in the list. */
  contact_id?: number | null;
  /** The subject line. */
  subject?: string | null;
  /** Identifies a message, in the upper-case form of a UUID. */
  message_id: string;
  /** When the email was dealt with; null until then. */
  processed_at?: Date | null;
  /** How far the email got; null until that is known. */
  status?: string | null;
  /** Times that the email was opened. */
  open_count?: number | null;
  /** Times that a link in it was followed. */
  click_count?: number | null;
  /** Times that it came back because the recipient cannot be reached at all. */
  hard_bounce_count?: number | null;
  /** Times that it came back because the recipient could not be reached for now. */
  soft_bounce_count?: number | null;
}

export const EmailCampaignHistoryItem: Shape = [
  object,
  () => ({
    email_campaign_id: integer,
    from_name: text,
    from_address: text,
    to_name: text,
    to_address: text,
    contact_id: integer,
    subject: text,
    message_id: text,
    processed_at: unixtime,
    status: [nullable, text],
    open_count: integer,
    click_count: integer,
    hard_bounce_count: integer,
    soft_bounce_count: integer,
  }),
  ["to_address", "message_id"],
];

/** An email to send, or to price. */
export interface EmailRequest {
  /** The recipients. */
  to: readonly EmailRecipient[];
  /** Who an email comes from. */
  from: EmailFrom;
  /** The subject line. */
  subject?: string | undefined;
  /** The text, plain or HTML. */
  body: string;
  /** Files to send along. */
  attachments?: readonly EmailAttachment[] | undefined;
  /** Recipients of a copy; all recipients see them. */
  cc?: readonly EmailRecipient[] | undefined;
  /** Recipients of a copy whom the others do not see. */
  bcc?: readonly EmailRecipient[] | undefined;
  /** When to send; now if left out. */
  schedule?: Date | undefined;
}

export const EmailRequest: Shape = [
  object,
  () => ({
    to: [list, EmailRecipient],
    from: EmailFrom,
    subject: text,
    body: text,
    attachments: [list, EmailAttachment],
    cc: [list, EmailRecipient],
    bcc: [list, EmailRecipient],
    schedule: unixtime,
  }),
  ["to", "from", "body"],
];

/** Somebody who gets an email. */
export interface EmailRecipient {
  /** The recipient's address. */
  email: string;
  /** The recipient's name. */
  name?: string | null | undefined;
}

export const EmailRecipient: Shape = [
  object,
  () => ({ email: text, name: text }),
  ["email"],
  undefined,
  { keeps: true },
];

/** Who an email comes from. */
export interface EmailFrom {
  /** The sender's address, by its number in `email.addresses.list`; it has to be verified. */
  email_address_id: number;
  /** The sender's name as recipients see it. */
  name?: string | undefined;
}

export const EmailFrom: Shape = [object, () => ({ email_address_id: integer, name: text }), ["email_address_id"]];

/** A file to send along with an email. */
export interface EmailAttachment {
  /** The whole file in base64. */
  content: Uint8Array;
  /** The file's media type. */
  type: string;
  /** The name that recipients see. */
  filename: string;
  /** Where a file is shown. `inline` is within the text, `attachment` is beside it. */
  disposition: EmailAttachmentDisposition;
  /** A name of your own for the file; an HTML body shows an inline image with `cid:` and this name. */
  content_id: string;
}

export const EmailAttachment: Shape = [
  object,
  () => ({ content: bytes, type: text, filename: text, disposition: text, content_id: text }),
  ["content", "type", "filename", "disposition", "content_id"],
];

/** An email that was sent to chosen recipients, unlike the emails of a campaign. */
export interface TransactionalEmail {
  /** The account. */
  user_id?: number | null;
  /** The subaccount that sent the email. */
  subaccount_id?: number | null;
  /** The sender's address, by its number. */
  from_email_address_id?: number | null;
  /** The sender's name. */
  from_name?: string | null;
  /** The recipients. */
  to?: EmailRecipient[] | null;
  /** Recipients of a copy. */
  cc?: EmailRecipient[] | null;
  /** Recipients of a copy whom the others did not see. */
  bcc?: EmailRecipient[] | null;
  /** The subject line. */
  subject?: string | null;
  /** The text, plain or HTML. */
  body?: string | null;
  /** The text without HTML. */
  body_plain_text?: string | null;
  /** When the email is to be sent. */
  schedule?: Date | null;
  /** Identifies a message, in the upper-case form of a UUID. */
  message_id: string;
  /** Where an email stands. */
  status: EmailStatus;
  /** The meaning of `status` in words. */
  status_text?: string | null;
  /** Recipients that could not be reached for now, such as those with a full mailbox. */
  soft_bounce_count?: number | null;
  /** Recipients that cannot be reached at all. */
  hard_bounce_count?: number | null;
  /** Price of the email to all recipients. */
  price?: Decimal | null;
  /** When the email was accepted. */
  date_added?: Date | null;
  /** A reference of your own. */
  custom_string?: string | null;
  /** The files sent along. */
  _attachments?: EmailAttachmentInfo[] | null;
  /** The currency that amounts in the same reply are in. */
  _currency?: Currency | null;
}

export const TransactionalEmail: Shape = [
  object,
  () => ({
    user_id: integer,
    subaccount_id: integer,
    from_email_address_id: integer,
    from_name: text,
    to: [list, EmailRecipient],
    cc: [nullable, [list, EmailRecipient]],
    bcc: [nullable, [list, EmailRecipient]],
    subject: text,
    body: text,
    body_plain_text: text,
    schedule: unixtime,
    message_id: text,
    status: text,
    status_text: [nullable, text],
    soft_bounce_count: integer,
    hard_bounce_count: integer,
    price: decimal,
    date_added: unixtime,
    custom_string: [nullable, text],
    _attachments: [list, EmailAttachmentInfo],
    _currency: Currency,
  }),
  ["message_id", "status"],
];

/** A file that was sent along with an email. */
export interface EmailAttachmentInfo {
  /** The name that recipients see. */
  file_name?: string | null;
  /** The file's media type. */
  content_type?: string | null;
  /** Where a file is shown. `inline` is within the text, `attachment` is beside it. */
  content_disposition?: EmailAttachmentDisposition | null;
  /** The name that was given for use in the text. */
  content_id?: string | null;
  /** Where the file can be fetched from. */
  _attachment_file_url?: string | null;
}

export const EmailAttachmentInfo: Shape = [
  object,
  () => ({
    file_name: text,
    content_type: text,
    content_disposition: text,
    content_id: text,
    _attachment_file_url: text,
  }),
];

/** What an email would cost. */
export interface EmailPrice {
  /** Price of the email to all recipients. */
  price: Decimal;
  /** The subject line. */
  subject?: string | null;
  /** The text, plain or HTML. */
  body?: string | null;
  /** The recipients. */
  to_array?: EmailRecipient[] | null;
  /** Recipients of a copy. */
  cc_array?: EmailRecipient[] | null;
  /** Recipients of a copy whom the others would not see. */
  bcc_array?: EmailRecipient[] | null;
  /** The currency that amounts in the same reply are in. */
  _currency?: Currency | null;
}

export const EmailPrice: Shape = [
  object,
  () => ({
    price: decimal,
    subject: text,
    body: text,
    to_array: [list, EmailRecipient],
    cc_array: [nullable, [list, EmailRecipient]],
    bcc_array: [nullable, [list, EmailRecipient]],
    _currency: Currency,
  }),
  ["price"],
];

/** Where a campaign stands. */
export type EmailCampaignStatus =
  | "Draft"
  | "WaitApproval"
  | "Approved"
  | "Scheduled"
  | "Queued"
  | "Sending"
  | "Sent"
  | "Completed"
  | "Failed"
  | "Cancelled"
  | "CancelledAfterReview"
  | (string & {});

/** Where a file is shown. `inline` is within the text, `attachment` is beside it. */
export type EmailAttachmentDisposition = "inline" | "attachment" | (string & {});

/** Where an email stands. */
export type EmailStatus =
  | "WaitApproval"
  | "Queued"
  | "Scheduled"
  | "Sent"
  | "Completed"
  | "Failed"
  | "Cancelled"
  | "CancelledAfterReview"
  | (string & {});
