// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Send text messages, price them, and read what was sent. */

import { CancelledCount, ExportFile } from "../models/shared.ts";
import {
  SmsCancelAllRequest,
  SmsHistoryItem,
  type SmsMessage,
  type SmsMessageResult,
  SmsPriceResult,
  SmsSendRequest,
  SmsSendResult,
} from "../models/sms.ts";
import { PAGE } from "../pages.ts";
import type { BatchItems, BatchOptions, BatchResult } from "../runtime/batch-result.ts";
import { sendAll as sendAll_ } from "../runtime/batches.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { integer, pairs, text, unixtime } from "../runtime/kinds.ts";
import type { Batch, Operation } from "../runtime/operation.ts";
import type { ListOptions, Options } from "../runtime/options.ts";
import { type BulkOutcome, bulkOutcome } from "../runtime/outcomes.ts";
import { type PagePromise, page } from "../runtime/pages.ts";
import { inQuery } from "../runtime/parameters.ts";
import { inPath } from "../runtime/paths.ts";
import type { Pairs } from "../runtime/shapes.ts";

/** Text messages that people sent to your numbers. */
export * as inbound from "./sms-inbound.ts";

/** Reports on whether a text message reached its phone. */
export * as receipts from "./sms-receipts.ts";

/** Texts kept for reuse. */
export * as templates from "./sms-templates.ts";

/** Email addresses that may send text messages through the email gateway. */
export * as emailAddresses from "./sms-email-addresses.ts";

/** Phrases, such as email signatures, cut out of emails before they become text messages. */
export * as strippedStrings from "./sms-stripped-strings.ts";

/** Text messages to every contact of a list. */
export * as campaigns from "./sms-campaigns.ts";

const SEND: Operation = {
  method: "POST",
  path: "/sms/send",
  safety: "unsafe",
  body: SmsSendRequest,
  returns: SmsSendResult,
  outcome: [bulkOutcome, { items: "messages", status: "status", success: ["SUCCESS"] }],
  limits: { messages: { minItems: 1, maxItems: 1000, items: { members: { body: { minLength: 1 } } } } },
};

const SEND_ALL: Batch = {
  items: "messages",
  size: 1000,
  results: "messages",
  status: "status",
  success: ["SUCCESS"],
  stop: ["INSUFFICIENT_CREDIT", "INVALID_CREDENTIALS"],
  reference: "custom_string",
  match: ["list_id", "to"],
};

const PRICE: Operation = {
  method: "POST",
  path: "/sms/price",
  body: SmsSendRequest,
  returns: SmsPriceResult,
  outcome: [bulkOutcome, { items: "messages", status: "status", success: ["SUCCESS"] }],
  limits: { messages: { minItems: 1, maxItems: 1000, items: { members: { body: { minLength: 1 } } } } },
};

const HISTORY: Operation = {
  method: "GET",
  path: "/sms/history",
  query: [
    inQuery,
    {
      page: integer,
      limit: integer,
      q: pairs,
      order_by: pairs,
      operator: text,
      date_from: unixtime,
      date_to: unixtime,
    },
  ],
  returns: SmsHistoryItem,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const EXPORT_HISTORY: Operation = {
  method: "GET",
  path: "/sms/history/export",
  query: [
    inQuery,
    {
      filename: text,
      page: integer,
      limit: integer,
      q: pairs,
      order_by: pairs,
      date_from: unixtime,
      date_to: unixtime,
    },
  ],
  returns: ExportFile,
  limits: { filename: { patterns: ["\\.csv$"] }, page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const CANCEL: Operation = {
  method: "PUT",
  path: "/sms/{message_id}/cancel",
  safety: "idempotent",
  params: [inPath, { message_id: text }],
};

const CANCEL_ALL: Operation = {
  method: "PUT",
  path: "/sms/cancel-all",
  safety: "idempotent",
  body: SmsCancelAllRequest,
  bodyOptional: true,
  returns: CancelledCount,
};

/**
 * Send text messages.
 *
 * Sends up to 1,000 messages to at most 1,000 recipients in all. A message goes to one number (`to`) or to every
 * contact of a list (`list_id`).
 *
 * HTTP status 200 means that the call was read, not that each message was accepted: the `status` of each message
 * says that. The reply has one message per recipient, so a message to a list comes back many times.
 *
 * `POST /sms/send` is unsafe: it is repeated only if nothing was done.
 *
 * @returns What became of each message, and the price of all.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function send(
  client: BaseClient,
  params: SmsSendRequest,
  options?: Options,
): CallPromise<SmsSendResult & BulkOutcome<SmsMessageResult>> {
  return call(client, SEND, [], params, options);
}

/**
 * Send text messages.
 *
 * Takes any number of `messages`, and calls `send` with up to 1,000 at a time.
 *
 * No item is sent twice. Each ends in one of four lists, in the order of the input: `succeeded`; `failed`, which
 * the API refused; `unknown`, whose response was lost or does not tell; `notSent`. Sending stops if the API
 * answers `INSUFFICIENT_CREDIT` or `INVALID_CREDENTIALS`, refuses the credentials or is overloaded, if no
 * connection can be made, and after three lost responses in a row. Then `stoppedBy` is the error. Pass the
 * result in place of the items to send the rest.
 *
 * `POST /sms/send` is unsafe: it is repeated only if nothing was done.
 *
 * @throws {ArgumentError} An argument other than an item cannot be sent.
 */
export function sendAll(
  client: BaseClient,
  messages: BatchItems<SmsMessage, SmsMessageResult>,
  params: Omit<SmsSendRequest, "messages"> = {},
  options?: BatchOptions<SmsMessage, SmsMessageResult>,
): Promise<BatchResult<SmsMessage, SmsMessageResult>> {
  return sendAll_(client, SEND, SEND_ALL, [], messages, params, options);
}

/**
 * Price text messages without sending them.
 *
 * Takes the same messages as `sms.send`, with the same limits, and sends nothing. With `show_summary` on a
 * message the reply also says what each country asks of senders.
 *
 * HTTP status 200 means that the call was read, not that each message could be sent: the `status` of each
 * message says that.
 *
 * `POST /sms/price` is safe: it is repeated after a failure.
 *
 * @returns What each message would cost, and the price of all.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function price(
  client: BaseClient,
  params: SmsSendRequest,
  options?: Options,
): CallPromise<SmsPriceResult & BulkOutcome<SmsMessageResult>> {
  return call(client, PRICE, [], params, options);
}

/** The arguments of `history`. */
export interface HistoryParams {
  /** Number of the page, from 1. */
  page?: number | undefined;
  /** Items on a page, 15 to 100. */
  limit?: number | undefined;
  /**
   * Keep only the items whose fields hold these values: a mapping from field to value, or text such as
   * `status:Sent,to:+61411111111`. Upper and lower case are the same.
   */
  q?: Pairs | undefined;
  /** Sort by a field, `asc` or `desc`; a mapping from field to direction, or text such as `date:desc`. */
  order_by?: Pairs | undefined;
  /** Whether an item must match all pairs of `q` (`AND`) or any of them (`OR`). The API's default: `AND`. */
  operator?: "AND" | "OR" | (string & {}) | undefined;
  /** Only items from this time on; ClickSend lists messages for about four months. */
  date_from?: Date | undefined;
  /** Only items up to this time. */
  date_to?: Date | undefined;
}

/**
 * List the messages that were sent and received.
 *
 * Can be searched by `status`, `to`, `from`, `subaccount_id` and `message_id`, and sorted by `date`, `username`,
 * `from`, `to`, `status` and `body`; oldest first if nothing else is asked for.
 *
 * `GET /sms/history` is safe: it is repeated after a failure.
 *
 * @returns One page of messages.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function history(
  client: BaseClient,
  params: HistoryParams = {},
  options?: ListOptions,
): PagePromise<SmsHistoryItem> {
  return page(client, HISTORY, [], params, options);
}

/** The arguments of `exportHistory`. */
export interface ExportHistoryParams {
  /** Name of the file to make; it ends in `.csv`. Matches `\.csv$`. */
  filename: string;
  /** Number of the page, from 1. The API's default: `1`. */
  page?: number | undefined;
  /** Items on a page, 15 to 100. The API's default: `15`. */
  limit?: number | undefined;
  /**
   * Keep only the items whose fields hold these values: a mapping from field to value, or text such as
   * `status:Sent,to:+61411111111`. Upper and lower case are the same.
   */
  q?: Pairs | undefined;
  /** Sort by a field, `asc` or `desc`; a mapping from field to direction, or text such as `date:desc`. */
  order_by?: Pairs | undefined;
  /** Only items from this time on; ClickSend lists messages for about four months. */
  date_from?: Date | undefined;
  /** Only items up to this time. */
  date_to?: Date | undefined;
}

/**
 * Export the messages that were sent and received to a CSV file.
 *
 * Takes the same search, sort and dates as `sms.history`. It also takes `page` and `limit`, though the reply has
 * no pages.
 *
 * `GET /sms/history/export` is safe: it is repeated after a failure.
 *
 * @returns Where the file is.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function exportHistory(
  client: BaseClient,
  params: ExportHistoryParams,
  options?: Options,
): CallPromise<ExportFile> {
  return call(client, EXPORT_HISTORY, [], params, options);
}

/**
 * Cancel a scheduled text message.
 *
 * Works only on a message with a `schedule` that has not been sent yet.
 *
 * `PUT /sms/{message_id}/cancel` is idempotent: it is repeated after a failure.
 *
 * @param messageId The scheduled message.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function cancel(client: BaseClient, messageId: string, options?: Options): CallPromise<void> {
  return call(client, CANCEL, [messageId], {}, options);
}

/**
 * Cancel all scheduled text messages.
 *
 * Without a body every scheduled message is cancelled, with `custom_string` only those that carry it. The
 * messages of an SMS campaign carry a reference of their own, so that they can be cancelled together.
 *
 * `PUT /sms/cancel-all` is idempotent: it is repeated after a failure.
 *
 * @returns How many messages were cancelled.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function cancelAll(
  client: BaseClient,
  params: SmsCancelAllRequest = {},
  options?: Options,
): CallPromise<CancelledCount> {
  return call(client, CANCEL_ALL, [], params, options);
}
