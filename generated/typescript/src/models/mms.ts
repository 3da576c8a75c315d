// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Mms. */

import {
  type ApplicationCode,
  type CampaignStatus,
  Currency,
  type SmsDirection,
  type SmsHistoryStatus,
} from "./shared.ts";
import { either, list, nullable, object } from "../runtime/composites.ts";
import { decimal, integer, text, unixtime } from "../runtime/kinds.ts";
import type { Decimal, Shape } from "../runtime/shapes.ts";

/** A picture message that was sent or received. */
export interface MmsHistoryItem {
  /** Which way a message went. `in` came to you, `out` was sent by you. */
  direction?: SmsDirection | null;
  /** When the message was sent or came in. */
  date?: Date | null;
  /** When the message was accepted. */
  date_added?: Date | null;
  /** The recipient. */
  to: string;
  /** The subject line. */
  subject?: string | null;
  /** The text. */
  body: string;
  /** Where a message stands. `Received` is the one for messages that came to you. */
  status: SmsHistoryStatus;
  /** The sender, a number or a name. */
  from?: string | null;
  /** When the message was to be sent. */
  schedule?: Date | null;
  /** The message's place in the queue. */
  priority?: number | null;
  /** How far the message got. 200 is sent, 201 delivered, 300 and 301 failed for good, 302 failed for now. */
  status_code?: string | null;
  /** The meaning of `status_code` in words. */
  status_text?: string | null;
  /**
   * What went wrong; null or empty if nothing did. ClickSend's help lists: 5 cancelled, 7 unknown failure, 8
   * number unknown or inactive, 9 number invalid or routing problem, 10 authentication failed or message filtered,
   * 11 SMS not supported there, 12 phone off or out of range for 12 hours or more, 13 phone's memory full, 14
   * network congested, 15 refused by the network, 16 temporary failure which is retried, 17 network timeout, 18
   * routing error, 19 refused as spam, 20 no receipt in time. A newer list is numbered differently: rely on
   * `status_code` and `error_text`.
   */
  error_code?: string | number | null;
  /** The meaning of `error_code` in words. */
  error_text?: string | null;
  /** Identifies a message, in the upper-case form of a UUID. */
  message_id: string;
  /** Parts that the message is billed by. */
  message_parts?: number | null;
  /** Price of the message. */
  message_price?: Decimal | null;
  /** Where replies are sent by email. */
  from_email?: string | null;
  /** The contact list that the recipient came from. */
  list_id?: number | null;
  /** The recipient's contact in the list. */
  contact_id?: number | null;
  /** The reference given with the message. */
  custom_string?: string | null;
  /** The account. */
  user_id?: number | null;
  /** The subaccount that sent the message. */
  subaccount_id?: number | null;
  /** The recipient's country. */
  country?: string | null;
  /** The recipient's mobile network. */
  carrier?: string | null;
  /** The recipient's first name; null if not sent to a list. */
  first_name?: string | null;
  /** The recipient's last name; null if not sent to a list. */
  last_name?: string | null;
  /** Where the file is. */
  _media_file_url?: string | null;
  /** API username of the subaccount that sent the message. */
  _api_username?: string | null;
}

export const MmsHistoryItem: Shape = [
  object,
  () => ({
    direction: text,
    date: unixtime,
    date_added: unixtime,
    to: text,
    subject: [nullable, text],
    body: text,
    status: text,
    from: text,
    schedule: unixtime,
    priority: integer,
    status_code: [nullable, text],
    status_text: [nullable, text],
    error_code: [nullable, [either, text, integer]],
    error_text: [nullable, text],
    message_id: text,
    message_parts: integer,
    message_price: decimal,
    from_email: [nullable, text],
    list_id: integer,
    contact_id: integer,
    custom_string: [nullable, text],
    user_id: integer,
    subaccount_id: integer,
    country: text,
    carrier: text,
    first_name: [nullable, text],
    last_name: [nullable, text],
    _media_file_url: [nullable, text],
    _api_username: text,
  }),
  ["to", "body", "status", "message_id"],
];

/** A picture message to every contact of a list, and where it stands. */
export interface MmsCampaign {
  /** Identifies the campaign. */
  mms_campaign_id: number;
  /** The name that the campaign is listed under. */
  name: string;
  /** The account. */
  user_id?: number | null;
  /** The subaccount that made the campaign. */
  subaccount_id?: number | null;
  /** The contact list. */
  list_id?: number | null;
  /** The sender. */
  from?: string | null;
  /** The subject line. */
  subject?: string | null;
  /** The text, with placeholders as they were given. */
  body?: string | null;
  /** The name that the file is stored under. */
  file_name?: string | null;
  /** When the campaign is to be sent. */
  schedule?: Date | null;
  /**
   * Where a campaign stands. `Draft` is not to be sent yet, `WaitApproval` is held until ClickSend has looked at
   * it.
   */
  status: CampaignStatus;
  /** When the campaign was made. */
  date_added?: Date | null;
  /** Messages in the campaign. */
  _total_count?: number | null;
  /** Name of the contact list. */
  _list_name?: string | null;
  /** Where the file is. */
  _media_file_url?: string | null;
}

export const MmsCampaign: Shape = [
  object,
  () => ({
    mms_campaign_id: integer,
    name: text,
    user_id: integer,
    subaccount_id: integer,
    list_id: integer,
    from: text,
    subject: text,
    body: text,
    file_name: text,
    schedule: unixtime,
    status: text,
    date_added: unixtime,
    _total_count: integer,
    _list_name: text,
    _media_file_url: text,
  }),
  ["mms_campaign_id", "name", "status"],
];

/** A picture message to send to every contact of a list. */
export interface MmsCampaignRequest {
  /** The contact list. */
  list_id: number;
  /** The name that the campaign is listed under. */
  name: string;
  /** The subject line; a picture message has room for 20 characters of it. */
  subject: string;
  /** The text. `(First Name)` and `(Last Name)` stand for the names of the contact. */
  body: string;
  /** Where the file is; the same kinds and sizes as in `mms.send`. */
  media_file: string;
  /** The sender, a number of your own. ClickSend's reference marks it as required. */
  from?: string | undefined;
  /** When to send; now if left out. */
  schedule?: Date | undefined;
  /** A link to replace by short ones that count clicks; see `sms.campaigns.send`. */
  url_to_shorten?: string | undefined;
}

export const MmsCampaignRequest: Shape = [
  object,
  () => ({
    list_id: integer,
    name: text,
    subject: text,
    body: text,
    media_file: text,
    from: text,
    schedule: unixtime,
    url_to_shorten: text,
  }),
  ["list_id", "name", "subject", "body", "media_file"],
];

/** Picture messages to send, or to price; all carry the same file. */
export interface MmsSendRequest {
  /**
   * Where the file is. It is a `jpg` or `gif` of up to 250 kB; some older phones take no more than 30 kB. For
   * `jpeg`, `png` and `bmp` put it through `uploads.create` with `convert` set to `mms`, and give the `_url` of
   * its reply.
   */
  media_file: string;
  /** The messages, up to 1,000. */
  messages: readonly MmsMessage[];
}

export const MmsSendRequest: Shape = [
  object,
  () => ({ media_file: text, messages: [list, MmsMessage] }),
  ["media_file", "messages"],
];

/** The text and the recipients of a picture message, one number or a contact list. */
export interface MmsMessage {
  /** The subject line, up to 20 characters. */
  subject: string;
  /** The text, up to 1,500 characters, or 500 if some are outside the GSM alphabet; what is longer is cut. */
  body: string;
  /** The recipient; this or `list_id`. */
  to?: string | undefined;
  /** The sender, a number of your own; the account's default if left out. */
  from?: string | undefined;
  /** Name of the program that sends; shown in the dashboard. */
  source?: string | undefined;
  /** When to send; now if left out. */
  schedule?: Date | undefined;
  /** A reference of your own; receipts and replies carry it. */
  custom_string?: string | undefined;
  /** Send to every contact of this list; this or `to`. */
  list_id?: number | undefined;
  /** Country to read a local number in. */
  country?: string | undefined;
  /** Where replies are sent by email. */
  from_email?: string | undefined;
}

export const MmsMessage: Shape = [
  object,
  () => ({
    subject: text,
    body: text,
    to: text,
    from: text,
    source: text,
    schedule: unixtime,
    custom_string: text,
    list_id: integer,
    country: text,
    from_email: text,
  }),
  ["subject", "body"],
];

/** What became of each message, or what it would cost. */
export interface MmsSendResult {
  /** Price of all accepted messages. */
  total_price?: Decimal | null;
  /** Messages, one per recipient. */
  total_count?: number | null;
  /** Messages accepted. */
  queued_count?: number | null;
  /** One entry per recipient. */
  messages: MmsMessageResult[];
  /** The currency that amounts in the same reply are in. */
  _currency?: Currency | null;
}

export const MmsSendResult: Shape = [
  object,
  () => ({
    total_price: decimal,
    total_count: integer,
    queued_count: integer,
    messages: [list, MmsMessageResult],
    _currency: Currency,
  }),
  ["messages"],
];

/** What became of one message to one recipient. */
export interface MmsMessageResult {
  /** The recipient. */
  to: string;
  /** The subject line. */
  subject?: string | null;
  /** The text. */
  body?: string | null;
  /** The sender; it can differ from the one asked for. */
  from?: string | null;
  /** When the message is to be sent; empty if at once. */
  schedule?: Date | null;
  /** Identifies a message, in the upper-case form of a UUID. */
  message_id?: string | null;
  /** Parts that the message is billed by. */
  message_parts?: number | null;
  /** Price of the message. */
  message_price?: Decimal | null;
  /** The contact list that the recipient came from. */
  list_id?: number | null;
  /** The recipient's contact in the list. */
  contact_id?: number | null;
  /** The reference given with the message. */
  custom_string?: string | null;
  /** The recipient's country. */
  country?: string | null;
  /** Where the file is. */
  _media_file_url?: string | null;
  /** `SUCCESS` if the message was accepted, or else the reason why not. */
  status: ApplicationCode;
}

export const MmsMessageResult: Shape = [
  object,
  () => ({
    to: text,
    subject: text,
    body: text,
    from: text,
    schedule: unixtime,
    message_id: text,
    message_parts: integer,
    message_price: decimal,
    list_id: integer,
    contact_id: integer,
    custom_string: [nullable, text],
    country: text,
    _media_file_url: text,
    status: text,
  }),
  ["to", "status"],
];
