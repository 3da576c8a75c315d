// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** The objects of the API: Webhooks. */

import type { MessageType } from "./shared.ts";
import { either, nullable, object } from "../runtime/composites.ts";
import { any, integer, text, unixtime } from "../runtime/kinds.ts";
import type { Shape } from "../runtime/shapes.ts";

/** A report on whether a message reached its recipient, as a URL of yours receives it. */
export interface DeliveryReceiptWebhook {
  /** The message that the report is about. */
  message_id: string;
  /** How far the message got in a word; only sent to a URL of yours. */
  status?: string | null;
  /**
   * How far the message got. 200 is sent, 201 delivered, 300 and 301 failed for good, 302 failed for now; some
   * replies have a word such as `Completed` instead.
   */
  status_code: string | number;
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
  /** When the report came in. */
  timestamp?: Date | null;
  /** When the message was sent. */
  timestamp_send?: Date | null;
  /** The reference given with the message. */
  custom_string?: string | null;
  /** The account; only sent to a URL of yours. */
  user_id?: number | null;
  /** The subaccount that sent the message. */
  subaccount_id?: number | null;
  /** The kind of message. */
  message_type?: MessageType | null;
  /** Keys that the recipient pressed; only for voice messages. */
  digits?: string | number | null;
  [name: string]: unknown;
}

export const DeliveryReceiptWebhook: Shape = [
  object,
  () => ({
    message_id: text,
    status: [nullable, text],
    status_code: [either, text, integer],
    status_text: text,
    error_code: [nullable, [either, text, integer]],
    error_text: [nullable, text],
    timestamp: unixtime,
    timestamp_send: unixtime,
    custom_string: [nullable, text],
    user_id: integer,
    subaccount_id: integer,
    message_type: text,
    digits: [nullable, [either, text, integer]],
  }),
  ["message_id", "status_code"],
  () => any,
  { aliases: { _message_type: "message_type" } },
];

/** A text message that someone sent to one of your numbers, as a URL of yours receives it. */
export interface SmsInboundWebhook {
  /** When the message came in. */
  timestamp?: Date | null;
  /** Stands in for `timestamp` in a test message. */
  timestamp_send?: Date | null;
  /** Number of the person who wrote. */
  from: string;
  /** The text. */
  body: string;
  /** Text of your message that this one answers. */
  original_body?: string | null;
  /** Your message that this one answers. */
  original_message_id?: string | null;
  /** Your number that the message came to. */
  to?: string | null;
  /** The reference of your message that this one answers. */
  custom_string?: string | null;
  /** Identifies a message, in the upper-case form of a UUID. */
  message_id: string;
  /**
   * The first word of the text.
   *
   * @deprecated It may go away.
   */
  _keyword?: string | null;
  /** The account. */
  user_id?: number | null;
  /** The subaccount that the number belongs to. */
  subaccount_id?: number | null;
  /** The sender of your message that this one answers. */
  originalsenderid?: string | null;
  /** The same as `from`. */
  sms?: string | null;
  /** The same as `body`. */
  message?: string | null;
  /** The same as `original_body`. */
  originalmessage?: string | null;
  /** The same as `original_message_id`. */
  originalmessageid?: string | null;
  /** The same as `custom_string`. */
  customstring?: string | null;
  [name: string]: unknown;
}

export const SmsInboundWebhook: Shape = [
  object,
  () => ({
    timestamp: unixtime,
    timestamp_send: unixtime,
    from: text,
    body: text,
    original_body: text,
    original_message_id: text,
    to: text,
    custom_string: [nullable, text],
    message_id: text,
    _keyword: [nullable, text],
    user_id: integer,
    subaccount_id: integer,
    originalsenderid: [nullable, text],
    sms: [nullable, text],
    message: [nullable, text],
    originalmessage: [nullable, text],
    originalmessageid: [nullable, text],
    customstring: [nullable, text],
  }),
  ["from", "body", "message_id"],
  () => any,
];

/** A report on whether an email reached a recipient, as a URL of yours receives it. */
export interface EmailReceiptWebhook {
  /** The email that the report is about. */
  message_id: string;
  /** The recipient's address. */
  email?: string | null;
  /** How far the email got. */
  status: string;
  /** When the report came in. */
  timestamp?: Date | null;
  [name: string]: unknown;
}

export const EmailReceiptWebhook: Shape = [
  object,
  () => ({ message_id: text, email: text, status: text, timestamp: unixtime }),
  ["message_id", "status"],
  () => any,
];
