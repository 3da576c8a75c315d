// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Fax. */

import { type ApplicationCode, Currency, type SmsHistoryStatus } from "./shared.ts";
import { list, nullable, object } from "../runtime/composites.ts";
import { decimal, integer, text, unixtime } from "../runtime/kinds.ts";
import type { Decimal, Shape } from "../runtime/shapes.ts";

/** A fax that was sent. */
export interface FaxHistoryItem {
  /** When the fax was sent; often null. */
  date?: Date | null;
  /** When the fax was accepted. */
  date_added?: Date | null;
  /** The recipient's fax number. */
  to: string;
  /** Where a message stands. `Received` is the one for messages that came to you. */
  status: SmsHistoryStatus;
  /** The sender, a fax number. */
  from?: string | null;
  /** When the fax was to be sent. */
  schedule?: Date | null;
  /** How far the fax got. 200 is sent, 201 delivered, 300 and 301 failed for good, 302 failed for now. */
  status_code?: string | null;
  /** The meaning of `status_code` in words. */
  status_text?: string | null;
  /** Identifies a message, in the upper-case form of a UUID. */
  message_id: string;
  /** Pages that the fax is billed by. */
  message_pages?: number | null;
  /** Price of the fax with all its pages. */
  message_price?: Decimal | null;
  /** Where replies are sent by email. */
  from_email?: string | null;
  /** The contact list that the recipient came from. */
  list_id?: number | null;
  /** The reference given with the fax. */
  custom_string?: string | null;
  /** The account. */
  user_id?: number | null;
  /** The subaccount that sent the fax. */
  subaccount_id?: number | null;
  /** The recipient's country. */
  country?: string | null;
  /** The recipient's telephone network. */
  carrier?: string | null;
  /** Where the document is. */
  _file_url?: string | null;
  /** API username of the subaccount that sent the fax. */
  _api_username?: string | null;
}

export const FaxHistoryItem: Shape = [
  object,
  () => ({
    date: unixtime,
    date_added: unixtime,
    to: text,
    status: text,
    from: text,
    schedule: unixtime,
    status_code: [nullable, text],
    status_text: [nullable, text],
    message_id: text,
    message_pages: integer,
    message_price: decimal,
    from_email: [nullable, text],
    list_id: integer,
    custom_string: [nullable, text],
    user_id: integer,
    subaccount_id: integer,
    country: text,
    carrier: text,
    _file_url: text,
    _api_username: text,
  }),
  ["to", "status", "message_id"],
];

/** A document to fax, or to price, and whom to. */
export interface FaxSendRequest {
  /**
   * Where the document is, a PDF. For `docx`, `doc` and `rtf` put it through `uploads.create` with `convert` set
   * to `fax`, and give the `_url` of its reply.
   */
  file_url: string;
  /** The faxes; each is the whole document. */
  messages: readonly FaxMessage[];
}

export const FaxSendRequest: Shape = [
  object,
  () => ({ file_url: text, messages: [list, FaxMessage] }),
  ["file_url", "messages"],
];

/** The recipients of a fax, one number or a contact list. */
export interface FaxMessage {
  /** The recipient's fax number; this or `list_id`. */
  to?: string | undefined;
  /** The sender, a fax number of your own; the account's default if left out. */
  from?: string | undefined;
  /** Name of the program that sends; shown in the dashboard. */
  source?: string | undefined;
  /** When to send; now if left out. */
  schedule?: Date | undefined;
  /** A reference of your own; receipts carry it. */
  custom_string?: string | undefined;
  /** Send to every contact of this list; this or `to`. */
  list_id?: number | undefined;
  /** Country to read a local number in. */
  country?: string | undefined;
  /** Where replies are sent by email. */
  from_email?: string | undefined;
}

export const FaxMessage: Shape = [
  object,
  () => ({
    to: text,
    from: text,
    source: text,
    schedule: unixtime,
    custom_string: text,
    list_id: integer,
    country: text,
    from_email: text,
  }),
];

/** What became of each fax, or what it would cost. */
export interface FaxSendResult {
  /** Price of all accepted faxes. */
  total_price?: Decimal | null;
  /** Faxes, one per recipient. */
  total_count?: number | null;
  /** Faxes accepted. */
  queued_count?: number | null;
  /** One entry per recipient. */
  messages: FaxMessageResult[];
  /** The currency that amounts in the same reply are in. */
  _currency?: Currency | null;
}

export const FaxSendResult: Shape = [
  object,
  () => ({
    total_price: decimal,
    total_count: integer,
    queued_count: integer,
    messages: [list, FaxMessageResult],
    _currency: Currency,
  }),
  ["messages"],
];

/** What became of one fax to one recipient. */
export interface FaxMessageResult {
  /** The recipient's fax number. */
  to: string;
  /** The sender; it can differ from the one asked for. */
  from?: string | null;
  /** When the fax was accepted. */
  date_added?: Date | null;
  /** When the fax is to be sent. */
  schedule?: Date | null;
  /** Identifies a message, in the upper-case form of a UUID. */
  message_id?: string | null;
  /** Pages that the fax is billed by. */
  message_pages?: number | null;
  /** Price of the fax with all its pages. */
  message_price?: Decimal | null;
  /** Where replies are sent by email. */
  from_email?: string | null;
  /** The contact list that the recipient came from. */
  list_id?: number | null;
  /** The reference given with the fax. */
  custom_string?: string | null;
  /** The account. */
  user_id?: number | null;
  /** The subaccount that sent the fax. */
  subaccount_id?: number | null;
  /** The recipient's country. */
  country?: string | null;
  /** The recipient's telephone network. */
  carrier?: string | null;
  /** `SUCCESS` if the fax was accepted, or else the reason why not. */
  status: ApplicationCode;
  /** How far the fax got; null, as it has only been accepted. */
  status_code?: string | null;
  /** The meaning of `status_code` in words. */
  status_text?: string | null;
}

export const FaxMessageResult: Shape = [
  object,
  () => ({
    to: text,
    from: text,
    date_added: unixtime,
    schedule: unixtime,
    message_id: text,
    message_pages: integer,
    message_price: decimal,
    from_email: [nullable, text],
    list_id: integer,
    custom_string: [nullable, text],
    user_id: integer,
    subaccount_id: integer,
    country: text,
    carrier: text,
    status: text,
    status_code: [nullable, text],
    status_text: [nullable, text],
  }),
  ["to", "status"],
];
