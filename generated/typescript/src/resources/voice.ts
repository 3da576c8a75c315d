// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Call people and read a text out to them, price it, and read who was called. */

import { CancelledCount, ExportFile } from "../models/shared.ts";
import {
  VoiceHistoryItem,
  VoiceLanguage,
  type VoiceMessage,
  type VoiceMessageResult,
  VoiceSendRequest,
  VoiceSendResult,
} from "../models/voice.ts";
import { PAGE } from "../pages.ts";
import type { BatchItems, BatchOptions, BatchResult } from "../runtime/batch-result.ts";
import { sendAll as sendAll_ } from "../runtime/batches.ts";
import { type CallPromise, call } from "../runtime/call.ts";
import type { BaseClient } from "../runtime/client.ts";
import { list } from "../runtime/composites.ts";
import { integer, pairs, text, unixtime } from "../runtime/kinds.ts";
import type { Batch, Operation } from "../runtime/operation.ts";
import type { ListOptions, Options } from "../runtime/options.ts";
import { type BulkOutcome, bulkOutcome } from "../runtime/outcomes.ts";
import { type PagePromise, page } from "../runtime/pages.ts";
import { inQuery } from "../runtime/parameters.ts";
import { inPath } from "../runtime/paths.ts";
import type { Pairs } from "../runtime/shapes.ts";

/** Reports on whether a call was taken, and the keys that were pressed. */
export * as receipts from "./voice-receipts.ts";

const SEND: Operation = {
  method: "POST",
  path: "/voice/send",
  safety: "unsafe",
  body: VoiceSendRequest,
  returns: VoiceSendResult,
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
  path: "/voice/price",
  body: VoiceSendRequest,
  returns: VoiceSendResult,
  outcome: [bulkOutcome, { items: "messages", status: "status", success: ["SUCCESS"] }],
  limits: { messages: { minItems: 1, maxItems: 1000, items: { members: { body: { minLength: 1 } } } } },
};

const HISTORY: Operation = {
  method: "GET",
  path: "/voice/history",
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
  returns: VoiceHistoryItem,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const EXPORT_HISTORY: Operation = {
  method: "GET",
  path: "/voice/history/export",
  query: [
    inQuery,
    { filename: text, limit: integer, q: pairs, order_by: pairs, date_from: unixtime, date_to: unixtime },
  ],
  returns: ExportFile,
  limits: { filename: { patterns: ["\\.csv$"] }, limit: { minimum: 15, maximum: 100 } },
};

const CANCEL: Operation = {
  method: "PUT",
  path: "/voice/{message_id}/cancel",
  safety: "idempotent",
  params: [inPath, { message_id: text }],
};

const CANCEL_ALL: Operation = {
  method: "PUT",
  path: "/voice/cancel-all",
  safety: "idempotent",
  returns: CancelledCount,
};

const LANGUAGES: Operation = { method: "GET", path: "/voice/lang", returns: [list, VoiceLanguage] };

/**
 * Call people and read a text out to them.
 *
 * Makes calls for up to 1,000 messages to at most 1,000 recipients in all. A message goes to one number (`to`)
 * or to every contact of a list (`list_id`). Accounts that never had voice can no longer get it.
 *
 * HTTP status 200 means that the request was read, not that each call was accepted: the `status` of each message
 * says that. The reply has one message per recipient, so a message to a list comes back many times.
 *
 * `POST /voice/send` is unsafe: it is repeated only if nothing was done.
 *
 * @returns What became of each call, and the price of all.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function send(
  client: BaseClient,
  params: VoiceSendRequest,
  options?: Options,
): CallPromise<VoiceSendResult & BulkOutcome<VoiceMessageResult>> {
  return call(client, SEND, [], params, options);
}

/**
 * Call people and read a text out to them.
 *
 * Takes any number of `messages`, and calls `send` with up to 1,000 at a time.
 *
 * No item is sent twice. Each ends in one of four lists, in the order of the input: `succeeded`; `failed`, which
 * the API refused; `unknown`, whose response was lost or does not tell; `notSent`. Sending stops if the API
 * answers `INSUFFICIENT_CREDIT` or `INVALID_CREDENTIALS`, refuses the credentials or is overloaded, if no
 * connection can be made, and after three lost responses in a row. Then `stoppedBy` is the error. Pass the
 * result in place of the items to send the rest.
 *
 * `POST /voice/send` is unsafe: it is repeated only if nothing was done.
 *
 * @throws {ArgumentError} An argument other than an item cannot be sent.
 */
export function sendAll(
  client: BaseClient,
  messages: BatchItems<VoiceMessage, VoiceMessageResult>,
  options?: BatchOptions<VoiceMessage, VoiceMessageResult>,
): Promise<BatchResult<VoiceMessage, VoiceMessageResult>> {
  return sendAll_(client, SEND, SEND_ALL, [], messages, {}, options);
}

/**
 * Price calls without making them.
 *
 * Takes the same messages as `voice.send`, with the same limits, and calls nobody.
 *
 * HTTP status 200 means that the request was read, not that each call could be made: the `status` of each
 * message says that.
 *
 * `POST /voice/price` is safe: it is repeated after a failure.
 *
 * @returns What each call would cost, and the price of all.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function price(
  client: BaseClient,
  params: VoiceSendRequest,
  options?: Options,
): CallPromise<VoiceSendResult & BulkOutcome<VoiceMessageResult>> {
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
 * List the calls that were made or are to be made.
 *
 * `GET /voice/history` is safe: it is repeated after a failure.
 *
 * @returns One page of calls.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function history(
  client: BaseClient,
  params: HistoryParams = {},
  options?: ListOptions,
): PagePromise<VoiceHistoryItem> {
  return page(client, HISTORY, [], params, options);
}

/** The arguments of `exportHistory`. */
export interface ExportHistoryParams {
  /** Name of the file to make; it ends in `.csv`. Matches `\.csv$`. */
  filename: string;
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
 * Export the calls that were made or are to be made to a CSV file.
 *
 * Takes the same search, sort and dates as `voice.history`. The reply has no pages, though `limit` is taken.
 *
 * `GET /voice/history/export` is safe: it is repeated after a failure.
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
 * Cancel a scheduled call.
 *
 * Works only on a message with a `schedule` whose call has not been made yet.
 *
 * `PUT /voice/{message_id}/cancel` is idempotent: it is repeated after a failure.
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
 * Cancel all scheduled calls.
 *
 * `PUT /voice/cancel-all` is idempotent: it is repeated after a failure.
 *
 * @returns How many calls were cancelled.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function cancelAll(client: BaseClient, options?: Options): CallPromise<CancelledCount> {
  return call(client, CANCEL_ALL, [], {}, options);
}

/**
 * List the languages that texts can be read in, with their voices.
 *
 * `GET /voice/lang` is safe: it is repeated after a failure.
 *
 * @returns The languages.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function languages(client: BaseClient, options?: Options): CallPromise<VoiceLanguage[]> {
  return call(client, LANGUAGES, [], {}, options);
}
