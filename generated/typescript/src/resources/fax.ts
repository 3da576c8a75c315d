// Generated from clicksend.yaml by sdk-generator. Do not edit.

/** Send documents to fax machines, price them, and read what was sent. */

import {
  FaxHistoryItem,
  type FaxMessage,
  type FaxMessageResult,
  FaxSendRequest,
  FaxSendResult,
} from "../models/fax.ts";
import { ExportFile } from "../models/shared.ts";
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
import type { Pairs } from "../runtime/shapes.ts";

/** Reports on whether a fax reached its machine. */
export * as receipts from "./fax-receipts.ts";

const SEND: Operation = {
  method: "POST",
  path: "/fax/send",
  safety: "unsafe",
  body: FaxSendRequest,
  returns: FaxSendResult,
  outcome: [bulkOutcome, { items: "messages", status: "status", success: ["SUCCESS"] }],
  limits: { messages: { minItems: 1 } },
};

const SEND_ALL: Batch = {
  items: "messages",
  size: 100,
  results: "messages",
  status: "status",
  success: ["SUCCESS"],
  stop: ["INSUFFICIENT_CREDIT", "INVALID_CREDENTIALS"],
  reference: "custom_string",
  match: ["list_id", "to"],
};

const PRICE: Operation = {
  method: "POST",
  path: "/fax/price",
  body: FaxSendRequest,
  returns: FaxSendResult,
  outcome: [bulkOutcome, { items: "messages", status: "status", success: ["SUCCESS"] }],
  limits: { messages: { minItems: 1 } },
};

const HISTORY: Operation = {
  method: "GET",
  path: "/fax/history",
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
  returns: FaxHistoryItem,
  pages: PAGE,
  pageSize: 100,
  limits: { page: { minimum: 1 }, limit: { minimum: 15, maximum: 100 } },
};

const EXPORT_HISTORY: Operation = {
  method: "GET",
  path: "/fax/history/export",
  query: [inQuery, { filename: text }],
  returns: ExportFile,
  limits: { filename: { patterns: ["\\.csv$"] } },
};

/**
 * Send faxes.
 *
 * Sends one document; each message goes to one number (`to`) or to every contact of a list (`list_id`).
 *
 * HTTP status 200 means that the call was read, not that each fax was accepted: the `status` of each message
 * says that. The reply has one message per recipient, so a fax to a list comes back many times.
 *
 * `POST /fax/send` is unsafe: it is repeated only if nothing was done.
 *
 * @returns What became of each fax, and the price of all.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {OutcomeUnknownError} The response was lost, or its status, such as 502, leaves open what happened;
 *   the call may have been carried out and is not repeated.
 * @throws {APIConnectionError} No response arrived.
 */
export function send(
  client: BaseClient,
  params: FaxSendRequest,
  options?: Options,
): CallPromise<FaxSendResult & BulkOutcome<FaxMessageResult>> {
  return call(client, SEND, [], params, options);
}

/**
 * Send faxes.
 *
 * Takes any number of `messages`, and calls `send` with up to 100 at a time.
 *
 * No item is sent twice. Each ends in one of four lists, in the order of the input: `succeeded`; `failed`, which
 * the API refused; `unknown`, whose response was lost or does not tell; `notSent`. Sending stops if the API
 * answers `INSUFFICIENT_CREDIT` or `INVALID_CREDENTIALS`, refuses the credentials or is overloaded, if no
 * connection can be made, and after three lost responses in a row. Then `stoppedBy` is the error. Pass the
 * result in place of the items to send the rest.
 *
 * `POST /fax/send` is unsafe: it is repeated only if nothing was done.
 *
 * @throws {ArgumentError} An argument other than an item cannot be sent.
 */
export function sendAll(
  client: BaseClient,
  messages: BatchItems<FaxMessage, FaxMessageResult>,
  params: Omit<FaxSendRequest, "messages">,
  options?: BatchOptions<FaxMessage, FaxMessageResult>,
): Promise<BatchResult<FaxMessage, FaxMessageResult>> {
  return sendAll_(client, SEND, SEND_ALL, [], messages, params, options);
}

/**
 * Price faxes without sending them.
 *
 * Takes the same request as `fax.send` and sends nothing.
 *
 * HTTP status 200 means that the call was read, not that each fax could be sent: the `status` of each message
 * says that.
 *
 * `POST /fax/price` is safe: it is repeated after a failure.
 *
 * @returns What each fax would cost, and the price of all.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function price(
  client: BaseClient,
  params: FaxSendRequest,
  options?: Options,
): CallPromise<FaxSendResult & BulkOutcome<FaxMessageResult>> {
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
 * List the faxes that were sent.
 *
 * Can be searched by `status` and `status_code`, among others.
 *
 * `GET /fax/history` is safe: it is repeated after a failure.
 *
 * @returns One page of faxes.
 * @throws {APIStatusError} The response has an error status; 400, 401, 403, 404, 405, 429, 500 have classes of
 *   their own.
 * @throws {ApplicationError} The response's own code says that the call failed.
 * @throws {APIConnectionError} No response arrived.
 */
export function history(
  client: BaseClient,
  params: HistoryParams = {},
  options?: ListOptions,
): PagePromise<FaxHistoryItem> {
  return page(client, HISTORY, [], params, options);
}

/** The arguments of `exportHistory`. */
export interface ExportHistoryParams {
  /** Name of the file to make; it ends in `.csv`. Matches `\.csv$`. */
  filename: string;
}

/**
 * Export the faxes that were sent to a CSV file.
 *
 * `GET /fax/history/export` is safe: it is repeated after a failure.
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
